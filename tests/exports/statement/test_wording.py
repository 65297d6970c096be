"""Times, sizes, lengths and languages as words."""

import pytest

from desktop.words import table
from exports.statement import wording

EN, BE = table("statement", "en"), table("statement", "be")


@pytest.mark.parametrize(
    ("size_bytes", "words"),
    [
        (0, "0\u00a0Б"),
        (999, "999\u00a0Б"),
        (88_211, "88,2\u00a0кБ (88\u202f211\u00a0Б)"),
        (3_145_728, "3,1\u00a0МБ (3\u202f145\u202f728\u00a0Б)"),
        (2_500_000_000, "2,5\u00a0ГБ (2\u202f500\u202f000\u202f000\u00a0Б)"),
    ],
)
def test_a_size_is_told_in_a_fitting_unit_and_exactly(size_bytes, words):
    assert wording.size_text(size_bytes, BE) == words


def test_a_time_is_told_with_its_zone():
    told = wording.time_text("2026-03-14T13:02:11-03:30", EN)
    assert told == "14\u00a0March\u00a02026, 13:02 (UTC\u221203:30)"


def test_a_time_without_a_zone_does_not_invent_one():
    assert wording.time_text("2026-03-14T13:02:11", EN).endswith("(?)")


def test_a_length_is_told_in_hours_minutes_and_seconds():
    assert wording.duration_text(3_723_400) == "1:02:03"


def test_an_unknown_language_is_told_by_its_code_inside_a_sentence():
    assert wording.in_language("ka", EN) == "(language: ka)"


def test_groups_lose_no_digit():
    assert wording.grouped("0123456789", 4) == ("0123", "4567", "89")
