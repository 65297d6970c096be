"""Joining pieces for one act: named, few, and forgotten."""

import pytest

from desktop.services.joining import Joining
from tests.services.test_ceremony import recovered
from tests.ui.accessibility import unnamed, unreached
from ui.ceremony.joining import JoiningView
from ui.ceremony.joining_presenter import JoiningPresenter
from ui.ceremony.wiring import connect_joining
from ui.jobs import run_now

PURPOSE = "The key will sign roster number 4."


class Table:
    """A table at which pieces are joined."""

    def __init__(self, theme, act=None):
        ceremony, self.paper = recovered()
        self.card = ceremony.card()
        self.joining = Joining(self.card)
        self.view = JoiningView(theme)
        self.used, self.done = [], []
        self.presenter = JoiningPresenter(
            self.view,
            self.joining,
            PURPOSE,
            act or (lambda key: self.used.append(key.card)),
            run_now,
            lambda: self.done.append(True),
        )
        connect_joining(self.view, self.presenter)

    def take(self, number):
        for edit, word in zip(self.view.entry.words, self.paper[number], strict=True):
            edit.setText(word)
        self.view.take_button.click()


@pytest.fixture
def table(theme, qtbot):
    table = Table(theme)
    qtbot.addWidget(table.view)
    with qtbot.waitExposed(table.view):
        table.view.show()
    table.view.activateWindow()
    return table


def test_three_pieces_open_the_key_for_one_act_and_all_is_forgotten(table, qtbot):
    for number in (5, 1, 3):
        assert table.view.open_button.isHidden()
        table.take(number)
    assert table.view.entry.isHidden()
    with qtbot.waitSignal(table.view.closed):
        table.view.open_button.click()
    assert table.used == [table.card]
    assert table.done == [True]
    assert table.joining.numbers == ()
    assert not any(table.view.entry.typed())


def test_the_page_says_which_key_for_what_and_how_many_pieces(table):
    assert table.view._purpose.text() == PURPOSE
    assert table.card.fingerprint[:5] in table.view.fingerprint.text()
    table.take(2)
    assert table.view._state.text() == "Pieces here: 1 of 3. Type the next one."
    assert not any(table.view.entry.typed())


def test_a_piece_typed_twice_is_named_and_the_others_stay(table):
    table.take(2)
    table.take(2)
    assert "here already" in table.view.entry.banner.words
    assert table.joining.numbers == (2,)


def test_a_piece_can_be_taken_away_again(table):
    table.take(2)
    table.take(4)
    table.view.remove_asked.emit(2)
    assert table.joining.numbers == (4,)


def test_pieces_of_another_key_do_not_open_this_one_and_the_act_is_not_done(table):
    _other, foreign = recovered()
    table.paper = foreign
    for number in (1, 2, 3):
        table.take(number)
    table.view.open_button.click()
    assert "do not give this key" in table.view.banner.words
    assert table.used == []
    assert table.done == []


def test_leaving_forgets_pieces_and_fields(table):
    table.take(2)
    table.view.entry.words[0].setText("academic")
    table.view.left.emit()
    assert table.joining.numbers == ()
    assert not any(table.view.entry.typed())


def test_an_act_that_fails_is_told_and_can_be_tried_again(theme, qtbot):
    tries = []

    def act(key):
        tries.append(key.card)
        if len(tries) == 1:
            raise OSError(28, "full")

    table = Table(theme, act)
    qtbot.addWidget(table.view)
    for number in (1, 2, 3):
        table.take(number)
    table.view.open_button.click()
    assert table.view.banner.words
    assert table.done == []
    table.view.open_button.click()
    assert table.done == [True]


def test_the_page_works_by_keyboard_and_screen_reader(table):
    assert unnamed(table.view) == []
    assert unreached(table.view) == []
    for number in (1, 2, 3):
        table.take(number)
    assert unnamed(table.view) == []
    assert unreached(table.view) == []
