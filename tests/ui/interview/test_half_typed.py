"""Words not noted yet, between boxes and vault: the newest win, and a failure is told."""

import pytest
from PySide6.QtCore import QObject

from ui.interview.half_typed import CORRECTION, EMPTY, QUESTION, HalfTyped
from ui.interview.read_back import begun_of, mark_of, place_of

OWNER = "t1"


class Waiting:
    """Runs work when a test says so, or lets it fail."""

    def __init__(self):
        self.asked = []
        self.kept = {}
        self.failed = []

    def keep(self, subject, boxes):
        self.kept[subject] = dict(boxes)

    def __call__(self, work, done, failed, progress=None):
        self.asked.append((work, done, failed))

    def go(self, error=None):
        work, done, failed = self.asked.pop(0)
        if error is not None:
            failed(error)
        else:
            done(work(None))


@pytest.fixture
def vault():
    return Waiting()


@pytest.fixture
def boxes(vault, qapp):
    page = QObject()
    boxes = HalfTyped(page, OWNER, vault, vault, vault.failed.append)
    boxes.page = page
    return boxes


def flushed(boxes):
    told = []
    boxes.flush(told.append)
    return told


def test_where_nothing_was_typed_the_vault_is_not_asked(boxes, vault):
    boxes.begin({QUESTION: ("What then?",)})
    boxes.keep(CORRECTION, EMPTY)
    boxes.keep(QUESTION, ("What then?",))
    assert flushed(boxes) == [True]
    assert vault.asked == []


def test_what_was_typed_is_kept_and_what_was_given_up_is_not(boxes, vault):
    boxes.begin({QUESTION: ("What then?",)})
    boxes.keep(CORRECTION, ("1", "night", "dawn"))
    boxes.keep(QUESTION, EMPTY)
    told = flushed(boxes)
    assert told == []
    vault.go()
    assert told == [True]
    assert vault.kept[OWNER] == {CORRECTION: ("1", "night", "dawn")}
    assert boxes.kept(QUESTION) == EMPTY


def test_words_typed_while_a_save_runs_are_saved_after_it_before_it_is_said(boxes, vault):
    boxes.keep(QUESTION, ("What",))
    told = flushed(boxes)
    boxes.keep(QUESTION, ("What then?",))
    also = flushed(boxes)
    vault.go()
    assert told == also == []
    vault.go()
    assert told == also == [True]
    assert vault.kept[OWNER] == {QUESTION: ("What then?",)}


def test_a_failure_is_told_and_the_next_flush_tries_again(boxes, vault):
    boxes.keep(QUESTION, ("What then?",))
    told = flushed(boxes)
    error = OSError("full")
    vault.go(error)
    assert told == [False]
    assert vault.failed == [error]
    told = flushed(boxes)
    vault.go()
    assert told == [True]
    assert vault.kept[OWNER] == {QUESTION: ("What then?",)}


def test_after_a_failure_even_words_given_up_are_written_once_more(boxes, vault):
    boxes.keep(QUESTION, ("What then?",))
    flushed(boxes)
    vault.go(OSError("full"))
    boxes.keep(QUESTION, EMPTY)
    told = flushed(boxes)
    vault.go()
    assert told == [True]
    assert vault.kept[OWNER] == {}


def test_a_pause_keeps_them_without_being_asked(boxes, vault, qtbot):
    boxes.keep(QUESTION, ("What then?",))
    qtbot.waitUntil(lambda: bool(vault.asked))
    vault.go()
    assert vault.kept[OWNER] == {QUESTION: ("What then?",)}


@pytest.mark.parametrize(
    ("paragraphs", "number", "now"),
    [
        (("a", "b", "c"), 2, 2),
        (("x", "a", "b"), 2, 3),
        (("b", "c"), 2, 1),
        (("b", "x", "b"), 3, 3),
        (("a", "other", "c"), 2, 2),
        (("a",), 2, 1),
        ((), 2, 0),
    ],
)
def test_a_correction_that_was_begun_finds_its_paragraph(paragraphs, number, now):
    assert place_of(paragraphs, number, mark_of("b")) == now


@pytest.mark.parametrize("words", [(), ("1",), ("x", "a", "b"), ("1", "a", "b", "c")])
def test_what_is_no_correction_is_none(words):
    assert begun_of(words) is None
