"""Whoever has a letter, and knows all its ids, keeps nobody else from having it too.

A recipient takes every id that an honest letter could be kept under, and is there first.
"""

import pytest

from desktop.domain.bundles import BundleType
from desktop.domain.ids import letter_id
from desktop.domain.letters import WithdrawalScope
from desktop.services.exchange import Outcome
from tests.services.hostile import (
    about,
    opinion,
    question,
    supplement,
    with_the_id,
    withdrawal,
)
from tests.services.post import (
    WATCH,
    encrypted_again,
    found,
    handed_over,
    key,
    made_by_hand,
    take,
)


def harmless(testimony):
    """Return a withdrawal that takes nothing back: a recipient may send it."""
    consent = testimony.consent
    return withdrawal(
        testimony,
        scope=WithdrawalScope.NARROWED,
        items=consent.items,
        sharing=consent.sharing,
    )


def occupied(ids, desk, folder, target, **more):
    """Let `desk` seal a letter under each of `ids`, and `target` take them all in."""
    previous = ""
    for number, bundle in enumerate(ids, 1):
        path = with_the_id(
            bundle, desk, folder, target, sequence=number, previous=previous, **more
        )
        assert take(target, path).outcome is Outcome.IMPORTED
        previous = target.vault.received.at(key(desk), number).manifest_sha512


@pytest.fixture
def sent(field, office, other, tmp_path):
    """Return what makes the second letter of the one who took a testimony."""
    testimony, entry = handed_over(field, office, other)

    def make(record):
        return made_by_hand(
            field,
            tmp_path,
            office,
            other,
            record=record(testimony),
            about=about(entry),
            sequence=2,
            previous=entry.manifest_sha512,
        )

    return testimony, about(entry), make


@pytest.mark.parametrize("kind", [harmless, question], ids=["withdrawal", "question"])
@pytest.mark.parametrize(
    "honest", [withdrawal, supplement], ids=["withdrawal", "supplement"]
)
def test_no_letter_is_kept_away_by_its_ids(office, other, tmp_path, sent, honest, kind):
    testimony, named, make = sent
    path, digest = make(honest)
    seen = take(other, path)
    ids = (seen.bundle_id, digest[:32], letter_id(digest)[:32])
    occupied(ids, other, tmp_path, office, record=kind(testimony), about=named)
    verdict = take(office, path)
    assert verdict.outcome is Outcome.IMPORTED
    assert office.letters.facts(verdict.letter).party != key(other)
    assert office.letters.standing(testimony.id).narrowed is (honest is withdrawal)
    assert office.vault.check() == ()


def test_a_letter_that_comes_again_is_known_under_whatever_id_it_came(
    office, other, tmp_path, sent
):
    testimony, named, make = sent
    path, digest = make(supplement)
    seen = take(other, path)
    occupied(
        (seen.bundle_id,), other, tmp_path, office, record=question(testimony), about=named
    )
    first = take(office, path)
    again = take(office, path)
    wrapped = take(office, encrypted_again(path, tmp_path, other, office))
    assert again.outcome is wrapped.outcome is Outcome.ALREADY_HERE
    assert wrapped.history.is_rewrapped
    assert first.letter == again.letter == wrapped.letter == letter_id(digest)
    assert len(office.letters.rows(testimony.id)) == 2


def test_no_letter_is_kept_under_the_id_of_its_bundle(office, sent):
    testimony, _named, make = sent
    verdict = take(office, make(supplement)[0])
    (letter,) = office.letters.rows(testimony.id)
    assert letter.id == verdict.letter != verdict.bundle_id
    assert len(verdict.letter) != len(verdict.bundle_id)


def test_a_receipt_goes_to_whoever_signed_the_letter_and_not_to_who_used_its_id(
    field, office, other, tmp_path, sent
):
    testimony, named, make = sent
    found(office, (office, "lawyer"), (other, "clinician"), (field, "interviewer"))
    path, digest = make(supplement)
    seen = take(other, path)
    occupied(
        (seen.bundle_id,), other, tmp_path, office, record=opinion(testimony), about=named
    )
    verdict = take(office, path)
    receipt = office.receipts.seal(testimony.id, WATCH, verdict.manifest_sha512)
    assert receipt.about_manifest == digest
    assert receipt.recipient_fingerprints == (key(field),)
    assert receipt.type == BundleType.RECEIPT
