"""Each part of a testimony is told in words, all of it, and by no technical path."""

import pytest

from desktop.domain import codec
from desktop.domain.leaves import cut
from tests.domain.desk import everything
from ui.redaction.labels import field_words
from ui.redaction.lines import Line
from ui.redaction.words import said

PARTS = dict(cut("testimony", codec.testimony_value(everything())))


def line(path, value):
    return Line(path=path, value=value)


def written(value):
    """Yield every word and number that a person may have written into a value."""
    if isinstance(value, dict):
        for each in value.values():
            yield from written(each)
    elif isinstance(value, list):
        for each in value:
            yield from written(each)
    elif value not in ("", None) and not isinstance(value, bool):
        yield str(value)


@pytest.mark.parametrize("path", PARTS)
def test_a_part_has_a_name_and_its_text_no_braces(path, qapp):
    told = said(line(path, PARTS[path]))
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
    text = said(line(path, PARTS[path])).text
    for word in written(PARTS[path]):
        assert word in text


def test_a_field_that_nobody_knows_keeps_its_name(qapp):
    assert field_words("shoe_size") == "shoe_size"
    assert said(line("testimony/body/0", {"shoe_size": [41, {"left": 42}]})).text == (
        "shoe_size: 41, left: 42"
    )
