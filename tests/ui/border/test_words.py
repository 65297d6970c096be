"""The proof claims what was counted, and says what it does not claim."""

from dataclasses import replace

import pytest

from desktop.domain.testimony import State
from desktop.services.border_facts import Fate, Line
from desktop.vault.left import Left
from tests.ui.border.room import CLEAN, FULL, RESTS, entry, row
from ui.border.words import (
    draft_words,
    fate_words,
    may_be_closed,
    not_claimed,
    proof_text,
    readable_words,
    verdict,
    waiting_words,
)


@pytest.mark.parametrize("fate", Fate)
def test_every_fate_is_said_in_whole_sentences(fate):
    assert fate_words(fate).endswith(".")


def test_nothing_is_called_clean_of_which_anything_was_counted():
    assert verdict(CLEAN).tone == "green"
    assert verdict(RESTS).tone == "red"
    for name in ("rows", "words", "blobs", "keys"):
        left = Left(**{**dict.fromkeys(("rows", "words", "blobs", "keys"), 0), name: 1})
        assert verdict(replace(CLEAN, left=left)).tone == "red"
    readable = (Line(code="X", fate=Fate.READABLE),)
    assert verdict(replace(CLEAN, lines=readable)).tone == "red"


def test_the_text_has_code_hash_recipients_numbers_and_limits():
    text = proof_text(CLEAN)
    assert "H3T2-W8Q5: Sealed. The sealed file was copied, read back, and deleted" in text
    assert "SHA-256 of its sealed file: " + "0123456789abcdef" * 4 in text
    assert "Sealed to: Lighthouse, Lantern" in text
    assert "K7M4-P9R1: Destroyed here." in text
    assert "Keys of testimonies and letters: 0." in text
    assert all(each in text for each in not_claimed())
    assert "3 Mar" not in text
    assert "1 Mar 2026, 12:00" in text
    rests = proof_text(RESTS)
    assert rests.startswith("Something that can be read is still in the vault.")
    assert "Words in the index of the search: 17." in rests


def test_only_what_lacks_nothing_else_may_be_closed():
    assert may_be_closed(row(1, State.OPEN, "closing"))
    assert not may_be_closed(row(1, State.OPEN, "read_back", "closing"))
    assert "Missing" not in draft_words(row(1, State.OPEN, "closing"))
    assert "Missing" in draft_words(row(1, State.OPEN, "read_back", "closing"))


def test_what_waits_and_what_can_be_read_is_told_with_numbers():
    assert waiting_words(entry()) == "For Lighthouse, Lantern. No copy was written yet."
    assert "A copy was written on" in waiting_words(entry(2, "2026-03-01T14:02:00+02:00"))
    words = readable_words(FULL)
    assert "sealing: 2." in words
    assert "others: 5." in words
    assert "letters: 7." in words
