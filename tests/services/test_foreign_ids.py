"""Ids are bound to whoever signs them: nobody keeps another's testimony away by its id."""

import pytest

from desktop.domain.testimony import TestimonyId
from desktop.services.errors import ForeignId
from desktop.services.exchange import Outcome
from tests.domain.samples import complete
from tests.exports.bundle.samples import source_of
from tests.services.hostile import about, opinion, supplement
from tests.services.post import (
    WATCH,
    bound,
    found,
    handed_over,
    kept,
    key,
    made_by_hand,
    refused,
    take,
)

PHOTO = b"\xff\xd8\xff invented"


def invented_by(desk, **changes):
    return complete(id=TestimonyId(bound(desk.vault.identity)), **changes)


def photo_of(desk, number=1):
    """Return a piece of evidence under an id that only this desk may give."""
    return (source_of(PHOTO, id=bound(desk.vault.identity, number)),)


def is_foreign(verdict, desk):
    """Say whether a file was refused for its ids, and `desk` named as its signer."""
    told = verdict.error.code, verdict.signer
    return told == (ForeignId.code, key(desk))


def test_what_the_services_make_has_ids_of_its_signer(field, tmp_path):
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(PHOTO)
    testimony = field.recording.begin()
    taken = field.evidence.attach(testimony.id, photo, WATCH)
    own = bound(field.vault.identity)[:20]
    assert testimony.id[:20] == taken.id[:20] == own
    assert testimony.id != taken.id
    assert field.recording.begin().id != testimony.id


def test_a_testimony_with_the_id_of_another_signer_is_refused(
    field, office, other, tmp_path
):
    record = invented_by(field)
    path, _ = made_by_hand(other, tmp_path, office, record=record)
    before = kept(office)
    assert is_foreign(office.exchange.inspect(path, WATCH), other)
    assert is_foreign(take(office, path), other)
    assert kept(office) == before
    assert refused(office) == [ForeignId.code]


@pytest.mark.parametrize("digit", [0, 19])
def test_every_bound_digit_counts_and_no_other(field, office, tmp_path, digit):
    good = bound(field.vault.identity, 7)
    other_digit = "0" if good[digit] != "0" else "1"
    bad = good[:digit] + other_digit + good[digit + 1 :]
    path, _ = made_by_hand(field, tmp_path, office, record=complete(id=TestimonyId(bad)))
    assert is_foreign(take(office, path), field)
    free = TestimonyId(good[:20] + "f" * 12)
    path, _ = made_by_hand(field, tmp_path, office, record=complete(id=free))
    assert take(office, path).outcome is Outcome.IMPORTED


def test_evidence_of_a_testimony_with_the_id_of_anothers_is_refused(
    field, office, other, tmp_path
):
    path, _ = made_by_hand(other, tmp_path, office, attachments=photo_of(field))
    before = kept(office)
    assert is_foreign(take(office, path), other)
    assert kept(office) == before


def test_one_foreign_id_among_many_is_enough(field, office, other, tmp_path):
    mixed = (*photo_of(other, 1), *photo_of(field, 2), *photo_of(other, 3))
    path, _ = made_by_hand(other, tmp_path, office, attachments=mixed)
    assert is_foreign(take(office, path), other)


def test_evidence_of_a_supplement_is_the_signers_own(field, office, other, tmp_path):
    testimony, entry = handed_over(field, office)
    facts = {
        "record": supplement(testimony),
        "about": about(entry),
        "sequence": 2,
        "previous": entry.manifest_sha512,
    }
    bad, _ = made_by_hand(field, tmp_path, office, attachments=photo_of(other), **facts)
    assert is_foreign(take(office, bad), field)
    good, _ = made_by_hand(field, tmp_path, office, attachments=photo_of(field), **facts)
    assert take(office, good).outcome is Outcome.IMPORTED


def test_evidence_of_an_opinion_is_the_clinicians_own(field, office, clinic, tmp_path):
    testimony, entry = handed_over(field, office)
    found(office, (office, "lawyer"), (clinic, "clinician"), (field, "interviewer"))
    facts = {"record": opinion(testimony), "about": about(entry)}
    bad, _ = made_by_hand(clinic, tmp_path, office, attachments=photo_of(field), **facts)
    assert is_foreign(take(office, bad), clinic)
    good, _ = made_by_hand(clinic, tmp_path, office, attachments=photo_of(clinic), **facts)
    assert take(office, good).outcome is Outcome.IMPORTED
