"""What is heavy is made when it is asked for, or ahead of need, one piece in each turn."""

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer

from tests.ui.interview.fakes import FullDisk
from ui.later import Later, Turns, whole


def pieces(made):
    """Make a word in three pieces, and note each."""
    for piece in ("w", "o"):
        made.append(piece)
        yield
    made.append("rd")
    return "word"


def turn(count=1):
    """Let the loop go round."""
    for _each in range(count):
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()


def test_it_is_made_once_and_only_when_asked_for():
    made = []
    later = Later(lambda: made.append("made") or "thing")
    assert later.made is None
    assert (later(), later(), later.made) == ("thing", "thing", "thing")
    assert made == ["made"]


def test_whoever_waits_is_told_before_anybody_gets_it():
    told = []
    later = Later(lambda: "thing")
    later.tell(told.append)
    assert told == []
    later()
    later.tell(told.append)
    assert told == ["thing", "thing"]


def test_it_is_made_piece_by_piece_and_the_rest_at_once_for_whoever_asks():
    made = []
    later = Later(lambda: pieces(made))
    assert later.step()
    assert (made, later.made) == (["w"], None)
    assert later() == "word"
    assert made == ["w", "o", "rd"]


def test_what_fails_is_begun_anew_by_whoever_asks_next():
    tries = []

    def make():
        tries.append("try")
        yield
        if len(tries) == 1:
            raise FullDisk
        return "thing"

    later = Later(make)
    with pytest.raises(FullDisk):
        later()
    assert later() == "thing"


def test_one_piece_is_made_in_each_turn_and_what_is_waited_for_first(qapp):
    owner, done = QObject(), []
    turns = Turns(owner)
    turns.afterwards(owner, [whole(lambda: done.append("last"))])
    turns.first(owner, [Later(lambda: pieces(done)).step])
    seen = []
    while "last" not in done:
        before = len(done)
        turn()
        seen.append(len(done) - before)
    assert done == ["w", "o", "rd", "last"]
    assert max(seen) == 1


def test_nothing_is_done_for_somebody_who_is_gone(qapp):
    window, done = QObject(), []
    turns = Turns(window)
    gone = QObject()
    turns.first(gone, [whole(lambda: done.append("for nobody"))])
    turns.afterwards(window, [whole(lambda: done.append("for the window"))])
    turns.delete(gone)
    while len(done) < 1:
        turn()
    turn(5)
    assert done == ["for the window"]


def test_work_that_fails_does_not_stop_what_comes_after_it(qtbot):
    owner, done = QObject(), []
    turns = Turns(owner)

    def fail():
        raise FullDisk

    turns.first(owner, [whole(fail), whole(lambda: done.append("after"))])
    with qtbot.captureExceptions() as raised:
        while not done:
            turn()
    assert [kind for kind, *_rest in raised] == [FullDisk]
