"""The program says of every vector what it must say for ever."""

import json

import pytest

from desktop.domain.bundles import BundleType
from exports.errors import ExportError
from tests.fuzz.judging import Court
from tests.vectors.v1.make import FOLDER, INDEX, KEYS, keys
from tests.vectors.v1.reading import facts_of, sealed_file, verdict

ENTRIES = json.loads(INDEX.read_text())
GOOD = [entry for entry in ENTRIES if not entry["code"]]
COURT = Court()
BAD = [entry for entry in ENTRIES if entry["code"]]


@pytest.mark.parametrize("entry", GOOD, ids=lambda entry: entry["file"])
def test_a_good_vector_is_accepted_and_says_the_same_as_ever(entry):
    assert facts_of(verdict(FOLDER / entry["file"], entry)) == entry["facts"]


@pytest.mark.parametrize("entry", BAD, ids=lambda entry: entry["file"])
def test_a_bad_vector_is_refused_for_its_reason(entry):
    with pytest.raises(ExportError) as caught:
        verdict(FOLDER / entry["file"], entry)
    assert caught.value.code == entry["code"]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["file"])
def test_the_courts_verifier_says_the_same(entry):
    raw = sealed_file(FOLDER / entry["file"], entry)
    assert COURT.verdict(raw, custodian=entry["reader"] == "custodian") == entry["code"]


def test_every_file_is_in_the_index_and_every_type_is_there_both_ways():
    there = {
        f"{folder}/{path.name}"
        for folder in ("good", "bad")
        for path in (FOLDER / folder).iterdir()
    }
    assert there == {entry["file"] for entry in ENTRIES}
    assert len(there) == len(ENTRIES)
    for entries in (GOOD, BAD):
        assert {entry["type"] for entry in entries} == set(BundleType)


def test_the_keys_are_those_that_the_vectors_were_made_with():
    assert json.loads(KEYS.read_text()) == keys()
