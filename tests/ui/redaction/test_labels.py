"""Each part of a testimony is told in words, all of it, and by no technical path."""

import pytest

from desktop.domain import codec
from desktop.domain.leaves import cut
from tests.domain.desk import everything
from tests.ui.redaction.samples import codes
from ui.redaction.code_places import FACT, NUMBERED, place_of
from ui.redaction.labels import field_words
from ui.redaction.lines import Line
from ui.redaction.words import said

PARTS = dict(cut("testimony", codec.testimony_value(everything())))


def line(path, value):
    return Line(path=path, value=value)


def is_none(place, value):
    """Say whether it is the number of no fact."""
    return value == 0 and place in NUMBERED


def written(place, value):
    """Yield every word and number that a person may have written, and words for codes."""
    if isinstance(value, dict):
        for name, each in value.items():
            if (place, name) != (FACT, "code"):
                yield from written(f"{place}/{name}", each)
    elif isinstance(value, list):
        for each in value:
            yield from written(place, each)
    elif not isinstance(value, bool | None) and value != "" and not is_none(place, value):
        yield codes().words(place, str(value))


@pytest.mark.parametrize("path", PARTS)
def test_a_part_has_a_name_and_its_text_no_braces(path, qapp):
    told = said(line(path, PARTS[path]), codes())
    assert "/" not in told.label
    assert "_" not in told.label
    assert not set("{}[]") & set(told.text) or "[Person" in told.text


SENTENCES = ("testimony/present/", "testimony/read_back/corrections/")
ENTRIES = [
    path
    for path, value in PARTS.items()
    if isinstance(value, dict) and not path.startswith(SENTENCES)
]


@pytest.mark.parametrize("path", ENTRIES)
def test_nothing_that_an_entry_says_is_left_out(path, qapp):
    text = said(line(path, PARTS[path]), codes()).text
    for word in written(place_of(path), PARTS[path]):
        assert word in text


def test_a_field_that_nobody_knows_keeps_its_name(qapp):
    assert field_words("shoe_size") == "shoe_size"
    entry = {"shoe_size": [41, {"left": 42}]}
    told = said(line("testimony/body/0", entry), codes())
    assert told.text == "shoe_size: 41, left: 42"
