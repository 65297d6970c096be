"""What the interview desk notes: the verifier and the program read it the same."""

import pytest

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.dates import is_edtf
from desktop.domain.errors import DomainError, MalformedRecord
from desktop.domain.records_codec import read_record, record_value
from desktop.domain.vocabulary import is_term
from exports.verifier import deponent_verify as court
from tests.domain.desk import DESK, everything
from tests.exports.verifier import desk, samples
from tests.exports.verifier.test_agreement import KNOWN, program_verdict, sealed_to_me
from tests.fuzz import values
from tests.fuzz.dice import Dice

DAYS = court.words(
    "2020 2020-02 2020-02-29 2021-02-29 2020-02-3X 201X 19XX 20X0 000X 0000 2020-1X"
)
DATES = [
    *DAYS,
    *(f"{day}{sign}" for day in DAYS for sign in "?~%"),
    *(f"{one}/{other}" for one in (*DAYS, "..", "") for other in (*DAYS, "..", "")),
    *("", "2020??", "2020?-01", "2020/2021/2022", "2020-02-29\n", "20XX-02-30"),
]
TERMS = ["", "a", "a.b", "a.b.c", "a.b.c.d", "p:a", "p:a.b", "p:q:a", ":a", "a.", "A", "1"]
WHOLE = canonical.loads(canonical.dumps(record_value(everything())))


def test_a_testimony_with_everything_is_taken_by_both(tmp_path):
    tar = desk.with_desk().tar()
    assert samples.verdict(tar, KNOWN) == ""
    assert program_verdict(sealed_to_me(tar), tmp_path) == ""


@pytest.mark.parametrize("name", desk.WHOLE)
def test_each_may_be_left_out_alone(name, tmp_path):
    gone = {name, "coding"} if name == "people" else {name}  # facts point at people

    def without(value):
        return {each: held for each, held in value.items() if each not in gone}

    tar = desk.with_desk(without).tar()
    assert samples.verdict(tar, KNOWN) == ""
    assert program_verdict(sealed_to_me(tar), tmp_path) == ""


@pytest.mark.parametrize("name", desk.BAD)
def test_what_cannot_be_is_refused_by_both_for_the_same_reason(name, tmp_path):
    tar = desk.with_desk(desk.BAD[name]).tar()
    assert samples.verdict(tar, KNOWN) == "bundle.malformed"
    assert program_verdict(sealed_to_me(tar), tmp_path) == "bundle.malformed"


@pytest.mark.parametrize("text", DATES)
def test_both_agree_which_dates_can_be(text):
    assert court.is_edtf(text) == is_edtf(text)


@pytest.mark.parametrize("text", TERMS)
def test_both_agree_what_is_a_term(text):
    assert court.is_term(text) == is_term(text)


def is_taken_by_program(value):
    try:
        read_record(BundleType.TESTIMONY, value)
    except DomainError:
        return False
    return True


def is_taken_by_court(value):
    try:
        court.MAIN["testimony"](value, "testimony")
        court.check_alone("testimony", value)
    except court.Refusal:
        return False
    return True


def mutant(seed, number):
    """Return a testimony's value with one to three odd things in what the desk noted."""
    dice = Dice(seed, number)
    value = dict(WHOLE)
    for _ in range(1 + dice.one_in(3)):
        name = dice.choose(list(DESK))
        value[name] = values.changed(value[name], dice)
    if dice.one_in(10):
        value["paragraphs"] = values.changed(value["paragraphs"], dice)
    return canonical.loads(canonical.dumps(value))


def agree_on_values(seed, count):
    """Hold both readings against each other; return how many mutants both took."""
    taken = 0
    for number in range(count):
        try:
            value = mutant(seed, number)
        except MalformedRecord:
            continue  # nothing that could stand in a record
        ours = is_taken_by_program(value)
        assert is_taken_by_court(value) == ours, (seed, number)
        taken += ours
    return taken


def test_both_agree_on_odd_values():
    assert agree_on_values(seed=1, count=1500) > 100


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_both_agree_on_a_hundred_thousand_odd_values():
    assert agree_on_values(seed=2, count=100_000) > 10_000


CALLED = {
    "term_be": "Млын на беразе",
    "term_ru": "Мельница на берегу",
    "term_en": "Mill on the bank",
    "term_pack": "marsh 1",
}
"""What a fact says of a term whose pack no court has."""


def test_a_term_of_a_pack_is_taken_by_both_with_what_it_is_called(tmp_path):
    def coded(value):
        local = desk.fact(kind="place", code="marsh:place.mill", details=CALLED)
        return {**value, "coding": {"facts": [local], "transfers": []}}

    tar = desk.with_desk(coded).tar()
    assert samples.verdict(tar, KNOWN) == ""
    assert program_verdict(sealed_to_me(tar), tmp_path) == ""
