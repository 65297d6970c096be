"""Terms of packs: offered by every name of theirs, and called what they are called."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.coding import Fact, FactKind
from desktop.domain.packs import with_term
from desktop.words.bundled import bundled
from tests.domain.marsh import MARSH, MILL
from ui.coded.found import LocalNames
from ui.coded.labels import labels_in
from ui.coded.words import foreign_packs, title

OKRESTINA = "belarus:place.akrestsina_tsip"
PLACE = FactKind.PLACE
CLICK = QTest.KeyAction.Click
PLAIN = Qt.KeyboardModifier.NoModifier


def labels(language="en", offered=("belarus",)):
    return labels_in(language, bundled(), offered)


@pytest.mark.parametrize("language", ["en", "be", "ru", "lt"])
@pytest.mark.parametrize("typed", ["Акрэсц", "окрест", "Akrests", "okres", "центр изол"])
def test_a_place_is_found_by_every_name_of_it_in_every_language(language, typed):
    assert OKRESTINA in labels(language).find(PLACE, typed)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("be", "ЦІП на Акрэсціна, Мінск"),
        ("ru", "ЦИП на Окрестина, Минск"),
        ("en", "Akrestsina detention centre (TsIP), Minsk"),
        ("lt", "Akrestsina detention centre (TsIP), Minsk"),
    ],
)
def test_a_term_is_called_as_the_language_of_the_interface_calls_it(language, name):
    assert labels(language).term(PLACE, OKRESTINA) == name


def test_a_term_is_found_by_what_it_is_a_case_of_behind_the_case_itself():
    found = labels().find(PLACE, "remand")
    assert found[0] == "remand_prison"
    assert "belarus:place.sizo_1" in found


def test_terms_of_another_kind_are_not_offered():
    units = labels().find_local(FactKind.UNIT, "мінск")
    assert units == ("belarus:unit.amap_minsk",)
    assert OKRESTINA not in labels().find(FactKind.UNIT, "акрэс")


def test_a_pack_that_was_not_chosen_is_read_and_not_offered():
    not_chosen = labels(offered=())
    assert not_chosen.find(PLACE, "акрэсц") == ()
    assert not_chosen.find_local(PLACE, "акрэсц") == ()
    assert not_chosen.term(PLACE, OKRESTINA).startswith("Akrestsina")


def test_the_general_vocabulary_comes_before_packs():
    assert labels().find(PLACE, "")[0] == "street"


def test_only_names_of_packs_are_offered_to_free_words():
    assert labels().find_local(PLACE, "prison")[0].startswith("belarus:")
    assert labels().find_local(PLACE, " ") == ()


def a_fact(code, called=()):
    return with_term(Fact(id=1, kind=PLACE), code, called)


def test_a_term_of_a_pack_that_is_not_here_is_called_what_the_fact_says():
    fact = a_fact("marsh:place.mill", MARSH.called(MILL))
    assert title(labels("be"), fact) == "Млын на беразе"
    assert title(labels("en"), fact) == "Mill on the bank"
    assert foreign_packs(labels(), [fact]) == ("marsh 1",)


def test_a_term_that_nothing_says_in_words_is_shown_by_its_code():
    fact = a_fact("marsh:place.mill")
    assert title(labels(), fact) == "marsh:place.mill"
    assert foreign_packs(labels(), [fact]) == ("marsh",)


def test_a_pack_that_is_here_is_believed_before_what_a_stranger_wrote_into_a_fact():
    fact = a_fact(OKRESTINA, (("term_en", "A pleasant hospital"),))
    assert title(labels(), fact) == "Akrestsina detention centre (TsIP), Minsk"
    assert foreign_packs(labels(), [fact]) == ()


def test_a_term_of_a_later_version_of_a_pack_that_is_here_says_so_too():
    fact = a_fact("belarus:place.new", (("term_be", "Новае"), ("term_pack", "belarus 9")))
    assert title(labels("be"), fact) == "Новае"
    assert foreign_packs(labels(), [fact]) == ("belarus 9",)


# Names beneath a line of free words.


def write(line, words):
    """Type letter by letter, in any script."""
    for letter in words:
        QTest.sendKeyEvent(CLICK, line, Qt.Key.Key_unknown, letter, PLAIN)


@pytest.fixture
def line(qtbot):
    box = QWidget()
    edit = QLineEdit()
    edit.setAccessibleName("Which place")
    column = QVBoxLayout(box)
    column.addWidget(edit)
    edit.names = LocalNames(edit, labels("ru"), PLACE)
    column.addWidget(edit.names)
    edit.heard = []
    edit.textEdited.connect(edit.heard.append)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.activateWindow()
    edit.setFocus()
    edit.box = box
    return edit


def test_a_name_is_taken_by_keyboard_in_the_place_of_what_was_typed(line, qtbot):
    write(line, "ночью, жоди")
    assert line.names.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "ночью, Тюрьма № 8, Жодино"
    assert line.heard[-1] == line.text()
    assert not line.names.isVisible()


def test_escape_keeps_what_was_typed(line, qtbot):
    write(line, "жоди")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), line.names.isVisible()) == ("жоди", False)


def test_nothing_is_offered_for_one_letter_or_for_other_words(line):
    write(line, "ж")
    assert not line.names.isVisible()
    write(line, "ёлтый дом")
    assert not line.names.isVisible()


def test_what_is_offered_goes_when_the_keyboard_goes(line):
    write(line, "жоди")
    line.clearFocus()
    assert not line.names.isVisible()
    assert QApplication.focusWidget() is not line.names


def test_a_click_takes_a_name(line):
    write(line, "жоди")
    line.names.itemClicked.emit(line.names.item(0))
    assert line.text() == "ИВС, Жодино"
