"""What is about one testimony is never shown or told as if it were about another."""

from dataclasses import replace

import pytest

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.disclosure import Why, Withheld
from desktop.domain.records_codec import read_record
from desktop.services.exchange import Outcome
from exports.bundle.disclosure import require_honest
from exports.errors import MalformedBundle
from tests.services.hostile import NOWHERE, about, opinion, question, withdrawal
from tests.services.post import (
    WATCH,
    bring,
    encrypted_again,
    found,
    handed_over,
    key,
    made_by_hand,
    seal_to,
    take,
    take_down,
)

ANOTHER = "K7M4-P9RJ"
NAMES = ("testimony/id", "testimony/code")


@pytest.fixture
def trusting(field, office, clinic):
    """Let an organisation name the clinician, the lawyer and the interviewer."""
    found(office, (office, "lawyer"), (clinic, "clinician"), (field, "interviewer"))


def copied(field, other, testimony):
    """Return a redacted copy that `other` makes for the one who took a testimony."""
    letter = other.disclosures.begin(testimony.id)
    redaction, revision = other.disclosures.draft(letter)
    other.disclosures.save(letter, replace(redaction, reason="A hearing."), revision + 1)
    entry = other.disclosures.seal(letter, WATCH, (key(field),))
    verdict = bring(entry, other, field)
    value = canonical.loads(field.vault.letters.get(verdict.letter))
    return read_record(BundleType.DISCLOSURE, value)


def hiding(record, *paths):
    """Return a redacted copy in which these leaves are withheld as well."""
    leaves = tuple(
        Withheld(path=each.path, why=Why.IDENTITY) if each.path in paths else each
        for each in record.leaves
    )
    return replace(record, leaves=leaves)


@pytest.fixture
def careless(monkeypatch):
    """Let a program be changed so that it seals any redacted copy."""
    monkeypatch.setattr("exports.bundle.plan.require_honest", lambda *_facts: None)


@pytest.mark.usefixtures("careless")
@pytest.mark.parametrize("hidden", [NAMES, NAMES[:1], NAMES[1:]])
def test_no_redacted_copy_of_one_testimony_passes_as_one_of_another(
    field, office, other, tmp_path, hidden
):
    first, entry = handed_over(field, other)
    second, whole = handed_over(field, other, paragraphs=("A quite other account.",))
    forged = hiding(copied(field, other, first), *hidden)
    if hidden == NAMES:
        forged = replace(forged, testimony=second.id, code=second.code)
    card = other.vault.identity.card
    with pytest.raises(MalformedBundle):
        require_honest(forged, (), about(entry), card)
    path, _ = made_by_hand(
        other,
        tmp_path,
        office,
        record=forged,
        about=about(entry),
        sequence=50,
        previous="ab" * 64,
    )
    verdict = take(office, path)
    assert (verdict.error.code, verdict.case_code) == ("bundle.malformed", "")
    sealed = field.vault.outbox.folder / whole.file_name
    take(office, encrypted_again(sealed, tmp_path, other, office))
    assert office.letters.rows(second.id) == ()


def early(desk, office, folder, record, named):
    """Let a letter come before its testimony."""
    path, _ = made_by_hand(desk, folder, office, record=record, about=named)
    verdict = take(office, path)
    assert verdict.outcome is Outcome.IMPORTED
    return verdict.letter


@pytest.mark.usefixtures("trusting")
def test_an_opinion_that_came_first_is_held_against_the_testimony_that_comes(
    field, office, clinic, tmp_path
):
    testimony = take_down(field)
    entry = seal_to(field, testimony, office)
    letter = early(clinic, office, tmp_path, opinion(testimony), NOWHERE)
    assert not office.letters.facts(letter).is_stray
    bring(entry, field, office)
    (facts,) = office.letters.rows(testimony.id)
    assert (facts.id, facts.is_stray) == (letter, True)
    reading = office.letters.reading(letter)
    assert (reading.facts.is_stray, reading.code, reading.given) == (True, "", None)


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize("right", [True, False], ids=["its code", "another code"])
def test_so_is_the_code_of_one_that_names_the_right_file(
    field, office, clinic, tmp_path, right
):
    testimony = take_down(field)
    entry = seal_to(field, testimony, office)
    record = opinion(testimony)
    record = record if right else replace(record, code=ANOTHER)
    letter = early(clinic, office, tmp_path, record, about(entry))
    bring(entry, field, office)
    (facts,) = office.letters.rows(testimony.id)
    assert facts.is_stray is not right
    assert office.letters.reading(letter).code == (testimony.code if right else "")


def test_a_withdrawal_that_is_not_heeded_is_marked(field, office, clinic, tmp_path):
    testimony = take_down(field)
    entry = seal_to(field, testimony, office)
    early(clinic, office, tmp_path, withdrawal(testimony, 1), about(entry))
    bring(entry, field, office)
    (facts,) = office.letters.rows(testimony.id)
    assert facts.is_stray
    assert not office.letters.standing(testimony.id).narrowed


def test_a_redacted_copy_of_another_file_is_marked(field, office, other, tmp_path):
    testimony, entry = handed_over(field, other)
    record = copied(field, other, testimony)
    path, _ = made_by_hand(
        other,
        tmp_path,
        office,
        record=record,
        about=about(entry),
        sequence=50,
        previous="ab" * 64,
    )
    letter = take(office, path).letter
    assert not office.disclosures.read(letter).is_stray
    again, _ = made_by_hand(
        field, tmp_path, office, record=testimony, sequence=50, previous="ab" * 64
    )
    assert take(office, again).outcome is Outcome.IMPORTED
    assert office.disclosures.read(letter).is_stray
    assert [each.is_stray for each in office.letters.rows(testimony.id)] == [True]


@pytest.mark.parametrize("record", [question, withdrawal], ids=["question", "withdrawal"])
def test_a_letter_with_the_code_of_another_testimony_is_refused(
    field, office, other, tmp_path, record
):
    testimony, entry = handed_over(field, office, other)
    said = replace(record(testimony), code=ANOTHER)
    for desk in (field, office):
        path, _ = made_by_hand(other, tmp_path, desk, record=said, about=about(entry))
        verdict = take(desk, path)
        assert verdict.error.code == "exchange.other_testimony"
        assert verdict.case_code == ""
        assert desk.letters.rows(testimony.id) == ()


@pytest.mark.usefixtures("trusting")
def test_no_code_is_told_but_that_of_the_testimony(field, office, clinic, tmp_path):
    testimony = take_down(field)
    entry = seal_to(field, testimony, office)
    said = replace(opinion(testimony), code=ANOTHER)
    path, _ = made_by_hand(clinic, tmp_path, office, record=said, about=about(entry))
    take(office, path)
    bring(entry, field, office)
    verdict = take(office, path)
    assert verdict.outcome is Outcome.ALREADY_HERE
    assert verdict.case_code == testimony.code
