"""Taking back what was coded last, and never what somebody else did since."""

from dataclasses import replace

from desktop.domain.coding import Fact, FactKind
from tests.ui.coding.sample import ACCOUNT
from ui.coded.undo import MOST_UNDONE, Undo


def coded(testimony, number, **more):
    fact = Fact(id=number, kind=FactKind.ACT, **more)
    return replace(testimony, coding=testimony.coding.with_fact(fact))


def test_the_last_act_is_taken_back_and_then_the_one_before():
    undo, one, two = Undo(), coded(ACCOUNT, 1), coded(coded(ACCOUNT, 1), 2)
    undo.note(ACCOUNT, one, "act")
    undo.note(one, two, "act")
    assert undo.undone(two).coding == one.coding
    assert undo.undone(one).coding == ACCOUNT.coding
    assert undo.last == ""


def test_words_typed_into_one_field_are_one_act():
    undo, one = Undo(), coded(ACCOUNT, 1)
    typed = [coded(one, 1, other=words) for words in ("a", "ab", "abc")]
    for before, after in zip([one, *typed], typed, strict=False):
        undo.note(before, after, "act", "1 other")
    assert undo.undone(typed[-1]).coding == one.coding


def test_what_others_changed_since_is_never_taken_back():
    undo, one = Undo(), coded(ACCOUNT, 1)
    undo.note(ACCOUNT, one, "act")
    others = coded(one, 2)
    assert undo.undone(others) is others
    assert undo.last == ""


def test_only_so_many_acts_are_remembered():
    undo, now = Undo(), ACCOUNT
    for number in range(1, MOST_UNDONE + 20):
        later = coded(now, number)
        undo.note(now, later, "act")
        now = later
    for _each in range(MOST_UNDONE):
        now = undo.undone(now)
    assert len(now.coding.facts) == 19
    assert undo.undone(now) is now
