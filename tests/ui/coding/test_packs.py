"""Terms of packs on the words, in the chain and at a uniform, in their real windows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import coding_rooms
from desktop.domain.coding import Fact, FactKind, Span, StageKind
from desktop.domain.packs import with_term
from desktop.words.bundled import bundled
from tests.domain.marsh import MARSH, MILL
from tests.ui.accessibility import cut_off
from tests.ui.coding.sample import ACCOUNT, CODED, Interview
from tests.ui.coding.stage import inside
from tests.ui.interview.stage import nameless, on_stage, trapped
from ui.coded.labels import labels_in
from ui.coding.prompts import groups_of, prompts_of

CORRIDOR = "belarus:act.corridor"


@pytest.fixture
def here(qtbot, theme):
    """Return what shows the page with the pack of the program, at one of its sheets."""
    labels = labels_in("en", bundled(), {"belarus"})

    def show(testimony, sheet=0, size=(1150, 640)):
        interview = Interview(testimony)
        room = coding_rooms.clarify_room(inside(theme, interview), labels)
        interview.told.append(room.presenter.show)
        page = room.page
        page.room = room
        page.stage = on_stage(qtbot, page, size)
        room.presenter.show(testimony)
        page.turn_to(sheet)
        return page, interview, page.part

    return show


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def write(words):
    """Type letter by letter, in any script."""
    for letter in words:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click,
            QApplication.focusWidget(),
            Qt.Key.Key_unknown,
            letter,
            Qt.KeyboardModifier.NoModifier,
        )


def code(part, words, key, term):
    """Select words, press the key of a kind, take the first local name that is found."""
    part.text.setTextCursor(part.text.document().find(words))
    part.text.setFocus()
    press(key)
    write(term)
    for _row in range(part.form.term.found.count()):
        if not part.form.term.found.code.startswith("belarus:"):
            press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)


@pytest.mark.parametrize("term", ["калід", "корид", "koridor", "corri"])
def test_a_local_name_typed_in_any_language_is_kept_as_its_code_and_all_its_names(
    here, term
):
    _page, interview, part = here(ACCOUNT)
    code(part, "hit me", Qt.Key.Key_A, term)
    (fact,) = interview.testimony.coding.facts
    assert fact.code == CORRIDOR
    assert dict(fact.details) == {
        "term_be": "«Калідор»: прагон праз строй",
        "term_ru": "«Коридор»: прогон сквозь строй",
        "term_en": "“Corridor”: run between two rows of blows",
        "term_pack": "belarus 1",
    }
    assert part.form.term.words.text() == "“Corridor”: run between two rows of blows"
    assert "not yet reviewed" in part.form.term.origin.text()


def test_another_term_leaves_nothing_of_the_local_name(here):
    _page, interview, part = here(ACCOUNT)
    code(part, "hit me", Qt.Key.Key_A, "калід")
    part.form.term.words.selectAll()
    press(Qt.Key.Key_Delete)
    write("gas mask")
    press(Qt.Key.Key_Return)
    (fact,) = interview.testimony.coding.facts
    assert (fact.code, fact.details) == ("asphyxia.gas_mask", ())
    assert not part.form.term.origin.isVisible()


def test_taking_back_brings_the_term_and_its_names_back(here):
    _page, interview, part = here(ACCOUNT)
    code(part, "hit me", Qt.Key.Key_A, "калід")
    part.form.other.setFocus()
    write("in a yard")
    part.settle_now()
    before = interview.testimony.coding
    part.form.term.words.setFocus()
    part.form.term.words.selectAll()
    press(Qt.Key.Key_Delete)
    part.form.term.settle_now()
    assert interview.testimony.coding.facts[0].details == ()
    part.undo_asked.emit()
    assert interview.testimony.coding == before


def test_a_term_of_a_pack_that_is_not_here_is_shown_and_stays_as_it_is(here):
    fact = Fact(id=1, kind=FactKind.PLACE, span=Span(paragraph=1, start=0, end=4))
    foreign = with_term(fact, "marsh:place.mill", MARSH.called(MILL))
    coding = replace(ACCOUNT.coding, facts=(foreign,))
    _page, interview, part = here(replace(ACCOUNT, coding=coding))
    part.fact_opened.emit(1)
    assert part.form.term.words.text() == "Mill on the bank"
    assert part.form.term.origin.text() == "From the pack “marsh”, which is not here."
    part.settle_now()
    part.close_last()
    assert interview.testimony.coding == coding


def test_names_of_the_pack_are_no_details_that_unfold_the_form(here):
    _page, _interview, part = here(ACCOUNT)
    code(part, "hit me", Qt.Key.Key_A, "калід")
    part.close_last()
    part.fact_opened.emit(1)
    assert part.form.more.isVisible()


def test_nobody_is_asked_for_what_the_account_told_by_a_local_name(here):
    _page, interview, part = here(ACCOUNT)
    code(part, "hit me", Qt.Key.Key_A, "калід")
    facts = interview.testimony.coding.facts
    labels = labels_in("en", bundled(), ())
    told = {each.code: each.told for each in prompts_of("blunt", facts, labels.broader)}
    assert (told["blunt.gauntlet"], told["blunt.kicks"]) == (1, 0)
    assert groups_of(facts, labels.broader)[0].told == 1
    assert groups_of(facts)[0].told == 0


def test_a_stage_of_the_chain_is_named_by_a_place_of_the_pack(here):
    _page, interview, part = here(ACCOUNT, sheet=2)
    part.add_asked.emit(StageKind.PRISON)
    part.form.text.setFocus()
    write("zhod")
    assert part.form.names.isVisible()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    part.settle_now()
    assert interview.testimony.coding.transfers[-1].text == "Prison No. 8, Zhodzina"


def test_a_coded_local_place_can_be_bound_to_a_stage_by_its_name(here):
    page, _interview, part = here(ACCOUNT)
    code(part, "floor", Qt.Key.Key_L, "жодзі")
    page.turn_to(2)
    page.part.add_asked.emit(StageKind.PRISON)
    choice = page.part.form.fact
    assert [choice.itemText(at) for at in range(choice.count())][1:] == [
        "1 · Temporary holding facility (IVS), Zhodzina"
    ]


def test_a_uniform_is_named_by_a_unit_of_the_pack(here):
    _page, interview, part = here(CODED, sheet=1)
    part.show_asked.emit()
    part.form.fields["uniform"].setFocus()
    part.form.fields["uniform"].clear()
    write("black, амап мін")
    press(Qt.Key.Key_Return)
    part.settle_now()
    assert interview.testimony.people[0].uniform == "black, OMON of Minsk"


@pytest.mark.parametrize("sheet", [0, 1, 2])
def test_with_a_pack_everything_has_a_name_and_tab_leaves_it(here, qtbot, sheet):
    page, _interview, _part = here(CODED, sheet=sheet)
    assert nameless(page) == []
    assert trapped(qtbot, page) == []


def test_no_words_are_cut_off_where_a_local_name_is_long(here, qtbot):
    page, _interview, part = here(ACCOUNT, size=(683, 384))
    code(part, "floor", Qt.Key.Key_L, "акрэсц")
    write(" ")
    qtbot.waitUntil(lambda: cut_off(page) == [])
