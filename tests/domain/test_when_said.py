"""A time that was said in words, apart from the note in which it stands."""

import pytest

from desktop.domain.preparing import EarlierAccount
from desktop.domain.when_said import MARKS, note_and_words


@pytest.mark.parametrize("mark", MARKS)
def test_words_of_a_time_are_told_from_the_note_before_them(mark):
    told = EarlierAccount(given_to="", note=f"Has a copy. {mark}in the autumn")
    assert note_and_words(told) == ("Has a copy.", "in the autumn")


@pytest.mark.parametrize("note", ["", "Has a copy.", "When: later"])
def test_a_note_without_any_is_all_note(note):
    assert note_and_words(EarlierAccount(given_to="", note=note)) == (note, "")


def test_where_a_date_is_known_all_is_the_note():
    note = f"{MARKS[0]}in the autumn"
    told = EarlierAccount(given_to="", when="2020-10", note=note)
    assert note_and_words(told) == (note, "")
