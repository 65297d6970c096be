"""The people of an account through their real window: covered until asked for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.domain.mentioned import Basis, MentionedPerson, Participation, PersonRole
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.coding.sample import ACCOUNT, CODED
from tests.ui.coding.stage import clarify

OTHER = MentionedPerson(
    id=2, label="[Person 2]", role=PersonRole.WITNESS, names_heard="Katsia", face="thin"
)
TWO = replace(CODED, people=(*CODED.people, OTHER))


@pytest.fixture
def here(qtbot, theme):
    def show(testimony=TWO, size=(1150, 640)):
        page, interview, _part = clarify(qtbot, theme, testimony, size)
        page.turn_to(1)
        return page, interview, page.part

    return show


def written(part):
    QApplication.sendPostedEvents(None, 52)
    return " ".join(edit.text() for edit in part.findChildren(QLineEdit))


def test_no_name_is_in_any_field_until_somebody_asks(here, qtbot):
    _page, _interview, part = here()
    assert "Sokol" not in written(part)
    part.form.show_button.setFocus()
    qtbot.keyClick(part.form.show_button, Qt.Key.Key_Return)
    assert "Sokol" in written(part)
    assert QApplication.focusWidget() is part.form.fields["names_heard"]


def test_covering_and_leaving_let_go_of_every_name(here):
    page, _interview, part = here()
    part.show_asked.emit()
    part.form.cover_button.click()
    assert "Sokol" not in written(part)
    part.show_asked.emit()
    page.turn_to(0)
    assert "Sokol" not in written(part)
    page.turn_to(1)
    part.show_asked.emit()
    page.left.emit()
    assert "Sokol" not in written(part)


def test_the_list_holds_labels_and_never_names(here):
    _page, _interview, part = here()
    model = part.table.model()
    said = {model.index(r, c).data() for r in range(2) for c in range(3)}
    assert "[Person 1]" in said
    assert not any("Sokol" in each or "Katsia" in each for each in said)


def test_what_is_typed_is_kept_for_the_one_it_was_typed_for(here, qtbot):
    _page, interview, part = here()
    part.show_asked.emit()
    part.form.fields["badge"].setFocus()
    qtbot.keyClicks(part.form.fields["badge"], "417")
    part.table.setFocus()
    qtbot.keyClick(part.table, Qt.Key.Key_Down)
    assert [each.badge for each in interview.testimony.people] == ["417", ""]
    assert "thin" not in written(part)


def test_role_basis_and_participation_are_chosen_by_keyboard(here, qtbot):
    _page, interview, part = here()
    for several, code in ((part.form.basis, "voice"), (part.form.participation, "ordered")):
        several.buttons[code].setFocus()
        qtbot.keyClick(several.buttons[code], Qt.Key.Key_Space)
    person = interview.testimony.people[0]
    assert person.basis == (Basis.VOICE,)
    assert person.participation == (Participation.ORDERED,)


def test_only_of_perpetrators_it_is_asked_what_they_did(here):
    _page, _interview, part = here()
    assert part.form.participation.isVisible()
    part.person_chosen.emit(2)
    assert not part.form.participation.isVisible()


def test_somebody_more_is_added_and_a_slip_is_taken_back(here, qtbot):
    _page, interview, part = here(ACCOUNT)
    part.add.setFocus()
    qtbot.keyClick(part.add, Qt.Key.Key_Return)
    assert interview.testimony.people[0].label == "[Person 1]"
    part.remove.click()
    assert interview.testimony.people == ()
    qtbot.keyClick(part.add, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert interview.testimony.people[0].label == "[Person 1]"


def test_a_label_of_somebody_else_is_refused_with_words(here, qtbot):
    _page, interview, part = here()
    part.form.label.setFocus()
    part.form.label.selectAll()
    qtbot.keyClicks(part.form.label, "[Person 2]")
    part.settle_now()
    assert part.form.taken.isVisible()
    assert interview.testimony.people[0].label == "[Person 1]"


def test_wild_words_are_shown_as_they_are(here):
    wild = MentionedPerson(
        id=1,
        label="<b>[P]</b> & \u202ex",
        role=PersonRole.WITNESS,
        names_heard="<img src='x'>" + "e\u0301" * 500,
        masked=False,
    )
    _page, _interview, part = here(replace(ACCOUNT, people=(wild,)))
    assert part.table.model().index(0, 0).data() == "<b>[P]</b> & ⟨U+202E⟩x"
    assert part.form.fields["names_heard"].text() == wild.names_heard


def test_a_closed_interview_can_be_read_and_not_changed(here):
    page, interview, part = here()
    page.show_open(is_open=False)
    part.show_asked.emit()
    assert part.form.fields["names_heard"].isReadOnly()
    assert not part.form.role.isEnabled()
    assert not part.add.isVisible()
    assert interview.changes == 0


@pytest.mark.parametrize("size", [(1150, 640), (683, 384)])
@pytest.mark.parametrize("is_shown", [False, True])
def test_everything_has_a_name_tab_goes_round_and_nothing_is_cut(here, size, is_shown):
    page, _interview, part = here(size=size)
    if is_shown:
        part.show_asked.emit()
        QApplication.processEvents()
    assert unnamed(page) == []
    part.first_focus().setFocus()
    assert unreached(page) == []
    assert cut_off(page) == []
