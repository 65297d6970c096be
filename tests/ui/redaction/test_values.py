"""The line of an entry says all that goes, and whose words are whose."""

import pytest

from desktop.domain.disclosure import Why, Withheld
from tests.ui.redaction.samples import CORRECTED, EVENT, RECORDING, VOICE, codes
from ui.redaction.lines import Line
from ui.redaction.look import Look, spoken
from ui.redaction.words import said

ROOM = "testimony/present/0"
FIX = {"paragraph": 2, "before": "Two.", "after": "Three."}
WHO = {"present_as": "interpreter", "code": "K7M4-P9RJ"}


def told(path, value):
    return said(Line(path=path, value=value), codes()).text


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (CORRECTED, {**FIX, "more": "hidden words"}),
        (ROOM, {**WHO, "more": "hidden words"}),
        (ROOM, {**WHO, "code": ["hidden words"]}),
        ("custody/0", {**EVENT, "facts": {"name": "hidden words"}}),
        ("custody/0", {**EVENT, "facts": {"letter": "hidden words"}}),
        ("custody/0", {**EVENT, "facts": "hidden words"}),
        ("custody/0", {**EVENT, "subject": "hidden words"}),
        ("custody/0", {**EVENT, "sequence": ["hidden words"]}),
        (VOICE, {**RECORDING, "more": {"deep": "hidden words"}}),
        (VOICE, {**RECORDING, "sha512": "hidden words"}),
        (VOICE, {**RECORDING, "size_bytes": "hidden words"}),
        (VOICE, {**RECORDING, "media_type": "hidden words"}),
        (VOICE, {**RECORDING, "note": ["hidden words"]}),
    ],
)
def test_an_entry_of_a_known_form_hides_nothing_that_was_put_beside_it(path, value, qapp):
    assert "hidden words" in told(path, value)


def test_entries_of_a_known_form_stay_short_where_only_machines_compare(qapp):
    assert told(CORRECTED, FIX) == "Of paragraph 2. Before: “Two.” After: “Three.”"
    assert told(ROOM, WHO).endswith(": K7M4-P9RJ")
    event = told("custody/0", {**EVENT, "facts": {"letter": "7" * 32, "revision": "3"}})
    assert event == told("custody/0", EVENT)
    assert "·" not in event
    assert told(VOICE, RECORDING).startswith("“interview.ogg” · ")
    assert "3333" not in told(VOICE, RECORDING)


@pytest.mark.parametrize("words", ["x · basis: seen", "Withheld · Identity"])
def test_words_of_people_in_an_entry_are_not_taken_for_fields(words, qapp):
    for path, value in (
        ("testimony/people/0", {"uniform": words}),
        ("testimony/people/0", {"role": words}),
        ("testimony/coding/facts/0", {"kind": "act", "code": words}),
        ("custody/0", {**EVENT, "act": words}),
        (VOICE, {**RECORDING, "name": words}),
        (VOICE, {**RECORDING, "note": words}),
        (ROOM, {**WHO, "code": words}),
        (CORRECTED, {**FIX, "after": words}),
        ("testimony/people/0", {words: "yes"}),
    ):
        assert f"“{words}”" in told(path, value)


def test_a_quotation_mark_of_theirs_begins_no_field(qapp):
    text = told("testimony/people/0", {"uniform": "grey” · basis: “seen"})
    assert " · " not in text


def test_true_is_no_number_of_a_paragraph(qapp):
    text = told(CORRECTED, {**FIX, "paragraph": True})
    assert "Of paragraph" not in text
    assert "“Two.”" in text
    assert "True" not in told(VOICE, {**RECORDING, "size_bytes": True})


def test_a_moment_of_a_day_alone_gets_no_time_of_day(qapp):
    assert told("custody/0", {**EVENT, "at": "2026-03-01"}).startswith("1 Mar 2026  ")


def test_whose_words_replace_is_heard_as_one_sentence(qapp):
    held = Withheld(path=ROOM, why=Why.IDENTITY, replaced="[Person 1]")
    line = Line(path=ROOM, value=None, held=held)
    heard = spoken(line, Look(is_reading=True, maker="Heron"))
    assert heard.endswith("Words of Heron, not of the person: [Person 1]")
    heard = spoken(Line(path=ROOM, value=WHO, held=held), Look(codes=codes()))
    assert "In its place: [Person 1]. " in heard
    assert ":." not in heard
