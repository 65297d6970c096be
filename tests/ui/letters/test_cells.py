"""Single purposes are taken back one by one, by keyboard too, and no more than those."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.permissions import FullConsent, IdentityLevel, Permission, Purpose
from tests.ui.accessibility import unnamed
from ui.letters.cells_part import CellsPart
from ui.letters.left_words import GONE, left_words

MEDIA, ICC = RecipientClass.MEDIA, RecipientClass.ICC


def cell(purpose, recipient, answer=Answer.YES, identity=IdentityLevel.FULL):
    return Permission(
        purpose=purpose, recipient=recipient, answer=answer, identity=identity
    )


MORE = FullConsent(
    permissions=(
        cell(Purpose.INVESTIGATION, ICC),
        cell(Purpose.PROCEEDINGS, ICC),
        cell(Purpose.PUBLICATION, MEDIA, Answer.NO, IdentityLevel.NONE),
    )
)


@pytest.fixture
def part(qtbot, theme):
    part = CellsPart(theme)
    qtbot.addWidget(part)
    part.show_cells((), MORE)
    part.show()
    return part


def offered(choice):
    return [str(choice.itemData(at)) for at in range(choice.count())]


def test_only_what_was_agreed_to_can_be_taken_back(part):
    assert offered(part.recipient) == ["icc"]
    assert offered(part.purpose) == ["investigation", "proceedings"]


def test_where_the_answers_are_gone_everything_can_be_named(part):
    part.show_cells((), None)
    assert len(offered(part.recipient)) == len(RecipientClass)
    assert len(offered(part.purpose)) == len(Purpose)


def test_a_purpose_is_put_on_the_list_and_taken_off_again(part):
    told = []
    part.changed.connect(lambda: told.append(part.cells()))
    part.purpose.show_code("proceedings")
    part.left.show_code(GONE)
    part.add.setFocus()
    QTest.keyClick(part.add, Qt.Key.Key_Space)
    gone = cell(Purpose.PROCEEDINGS, ICC, Answer.NO, IdentityLevel.NONE)
    assert part.cells() == (gone,)
    part.left.show_code("code")
    part.add.click()
    narrowed = cell(Purpose.PROCEEDINGS, ICC, Answer.YES, IdentityLevel.CODE)
    assert part.cells() == (narrowed,)
    assert left_words(narrowed) in part.lines[0].accessibleName()
    assert unnamed(part) == []
    part.lines[0].click()
    assert part.cells() == ()
    assert told == [(gone,), (narrowed,), ()]
