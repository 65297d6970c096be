"""The first start as it is seen and used."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.words.bundled import bundled
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.tongues import speaking
from ui.welcome.view import WelcomeView

SIX = "copper lantern orbit gravel thistle window"
STEPS = {
    "person": lambda view: view.show_person(),
    "generated": lambda view: view.show_generated(SIX),
    "own": lambda view: (view.show_own(), view.show_strength("weak")),
    "type_back": lambda view: (view.show_type_back(), view.show_mismatch()),
    "making": lambda view: view.show_making(),
}


@pytest.fixture
def view(theme, qtbot):
    view = WelcomeView(theme)
    view.resize(683, 384)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.show_person()
    return view


def test_the_person_is_given_with_enter(view, qtbot):
    qtbot.keyClicks(view.person.pseudonym, "Vera")
    view.person.role.show_code("lawyer")
    with qtbot.waitSignal(view.person_given) as heard:
        qtbot.keyClick(view.person.pseudonym, Qt.Key.Key_Return)
    assert heard.args == ["Vera", "lawyer"]


def test_tab_follows_what_is_seen(theme, qtbot):
    view = WelcomeView(theme, bundled())
    view.resize(683, 384)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.show_person()
    buttons = [b for b in view.languages.buttons.values() if b.isEnabled()]
    seen = [
        *buttons,
        view.person.pseudonym,
        view.person.role,
        *view.packs.boxes.values(),
        view.next_button,
    ]
    seen[0].setFocus()
    for widget in seen[1:]:
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        assert view.focusWidget() is widget


def test_the_six_words_are_shown_in_their_order(view):
    view.show_generated(SIX)
    assert [label.text() for label in view.words._words] == SIX.split()


def test_a_second_enter_does_not_pass_over_the_six_words(view, qtbot):
    qtbot.keyClicks(view.person.pseudonym, "Vera")
    view.person_given.connect(lambda *_said: view.show_generated(SIX))
    passed = []
    view.passphrase_chosen.connect(lambda: passed.append(True))
    qtbot.keyClick(view.person.pseudonym, Qt.Key.Key_Return)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert passed == []
    assert view.focusWidget().accessibleName() == SIX


def test_other_words_leave_the_keyboard_where_it_is(view):
    view.show_generated(SIX)
    view.words.other.setFocus()
    view.show_generated(SIX[::-1])
    assert view.focusWidget() is view.words.other


def test_a_screen_reader_hears_what_stands_on_the_button(view):
    view.show_type_back()
    assert view.next_button.accessibleName() == "Make the vault"
    view.show_generated(SIX)
    assert view.next_button.accessibleName() == "Next"


def test_the_words_are_out_of_sight_while_they_are_typed_back(view, qtbot):
    view.show_generated(SIX)
    view.show_type_back()
    assert not view.words.isVisible()
    assert view.type_back.passphrase.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(view.type_back.passphrase, SIX)
    with qtbot.waitSignal(view.typed_back) as heard:
        view.next_button.click()
    assert heard.args == [SIX]


def test_what_is_typed_can_be_shown_by_choice(view):
    view.show_type_back()
    view.type_back.show_box.click()
    assert view.type_back.passphrase.echoMode() is QLineEdit.EchoMode.Normal


def test_escape_and_back_lead_one_step_back(view, qtbot):
    view.show_type_back()
    with qtbot.waitSignal(view.back_asked) as heard:
        assert view.close_last()
    assert heard.args == ["type_back"]
    view.show_generated(SIX)
    with qtbot.waitSignal(view.back_asked) as heard:
        view.back_button.click()
    assert heard.args == ["passphrase"]
    view.show_person()
    assert not view.close_last()


def test_nothing_can_be_pressed_while_the_vault_is_made(view):
    view.show_making()
    assert not view.next_button.isVisible()
    assert not view.back_button.isVisible()


def test_a_new_step_hides_an_old_problem(view):
    view.show_problem(OSError(28, "x"))
    assert view.banner.words
    view.show_type_back()
    assert view.banner.words == ""


@pytest.mark.parametrize("step", STEPS)
def test_everything_has_a_name_and_tab_goes_round(view, step):
    STEPS[step](view)
    QApplication.processEvents()
    assert unnamed(view) == []
    assert unreached(view) == []


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("size", [(683, 384), (1366, 768)])
def test_no_words_are_cut_off(view, step, size, qtbot):
    STEPS[step](view)
    view.resize(*size)
    qtbot.waitUntil(lambda: cut_off(view) == [])


@pytest.fixture
def with_packs(theme, qtbot):
    view = WelcomeView(theme, bundled())
    view.resize(683, 384)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.show_person()
    return view


def test_no_pack_is_ticked_for_those_who_read_english(with_packs):
    box = with_packs.packs.boxes["belarus"]
    assert (box.isChecked(), box.text()) == (False, "Belarus: places, units, local methods")


def test_the_packs_that_are_ticked_are_told_before_the_person(with_packs, qtbot):
    heard = []
    with_packs.packs_chosen.connect(heard.append)
    with_packs.person_given.connect(lambda *said: heard.append(said))
    qtbot.keyClick(with_packs.packs.boxes["belarus"], Qt.Key.Key_Space)
    qtbot.keyClicks(with_packs.person.pseudonym, "Vera")
    qtbot.keyClick(with_packs.person.pseudonym, Qt.Key.Key_Return)
    assert heard == [frozenset({"belarus"}), ("Vera", "interviewer")]


def test_a_pack_for_the_language_of_the_first_page_is_ticked_until_somebody_says_no(
    with_packs, theme, qapp, qtbot
):
    with speaking(qapp, "be"):
        again = WelcomeView(theme, bundled())
        qtbot.addWidget(again)
        again.take_over(with_packs)
        assert again.packs.chosen == {"belarus"}
        again.packs.boxes["belarus"].click()
    back = WelcomeView(theme, bundled())
    qtbot.addWidget(back)
    back.take_over(again)
    assert (back.packs.chosen, back.packs.was_touched) == (frozenset(), True)


def test_the_packs_have_names_are_reached_and_are_not_cut_off(with_packs, qtbot):
    assert unnamed(with_packs) == []
    assert unreached(with_packs) == []
    qtbot.waitUntil(lambda: cut_off(with_packs) == [])


def test_what_was_said_of_oneself_stays_in_another_language(view, theme, qtbot):
    view.person.pseudonym.setText("Heron")
    view.person.role.show_code("lawyer")
    again = WelcomeView(theme)
    qtbot.addWidget(again)
    again.take_over(view)
    assert again.person.pseudonym.text() == "Heron"
    assert again.person.role.code == "lawyer"
