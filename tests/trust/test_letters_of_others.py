"""Letters by people whose keys are good and who mean harm: a contact, a recipient, a thief.

None of them makes another's testimony say something else, become unreadable or be lost.
"""

import pytest

from desktop.domain.bundles import About, BundleType
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.letters import WithdrawalScope
from desktop.services.errors import StillNeeded
from desktop.services.exchange import Outcome
from tests.exports.bundle.samples import source_of
from tests.services.hostile import (
    NOWHERE,
    about,
    opinion,
    question,
    receipt,
    supplement,
    with_the_id,
    withdrawal,
)
from tests.services.post import (
    SAID_AT,
    WATCH,
    bring,
    found,
    handed_over,
    kept,
    key,
    made_by_hand,
    revoke,
    seal_to,
    send,
    take,
    take_down,
)

TWO = ("Zuzanna opened the door.", "They asked for my brother.")


def withdraw(desk, testimony, **changes):
    facts = {"happened_at": SAID_AT, "words": "No more.", **changes}
    return send(desk, BundleType.WITHDRAWAL, testimony, **facts)


def unharmed(desk, testimony):
    """Say whether a testimony reads, prints and may be shared as it came."""
    held = desk.recording.load(testimony.id)
    standing = desk.letters.standing(testimony.id)
    return (held, standing.narrowed, standing.closed) == (testimony, False, ())


# A contact: somebody of another region, who has nothing to do with the testimony.


def test_a_contact_who_never_had_a_testimony_takes_nothing_of_it_back(
    field, office, clinic, tmp_path
):
    testimony, entry = handed_over(field, office)
    path, _ = made_by_hand(
        clinic, tmp_path, office, record=withdrawal(testimony, 1), about=about(entry)
    )
    before = kept(office)
    assert take(office, path).error.code == "domain.not_from_recipient"
    assert kept(office) == before
    assert unharmed(office, testimony)


def test_nor_by_naming_a_bundle_that_is_not_here(field, office, clinic, tmp_path):
    testimony, _ = handed_over(field, office)
    path, _ = made_by_hand(
        clinic, tmp_path, office, record=withdrawal(testimony, 1), about=NOWHERE
    )
    assert take(office, path).error.code == "exchange.other_testimony"
    assert unharmed(office, testimony)


@pytest.mark.parametrize("right", [True, False], ids=["its bundle", "another bundle"])
def test_nor_by_being_there_before_the_testimony(field, office, clinic, tmp_path, right):
    testimony = take_down(field)
    entry = seal_to(field, testimony, office)
    named = about(entry) if right else NOWHERE
    path, _ = made_by_hand(
        clinic, tmp_path, office, record=withdrawal(testimony, 1), about=named
    )
    assert take(office, path).outcome is Outcome.IMPORTED
    bring(entry, field, office)
    assert unharmed(office, testimony)
    assert office.statements.pdf(testimony.id, "en").startswith(b"%PDF")
    office.letters.destroy_closed(testimony.id)
    assert unharmed(office, testimony)


def test_what_the_signer_took_back_before_still_counts_beside_it(
    field, office, clinic, tmp_path
):
    testimony = take_down(field, paragraphs=TWO)
    entry = seal_to(field, testimony, office)
    honest = withdraw(field, testimony, numbers=(1,))
    forged, _ = made_by_hand(
        clinic, tmp_path, office, record=withdrawal(testimony, 2), about=about(entry)
    )
    take(office, forged)
    bring(honest, field, office)
    bring(entry, field, office)
    assert office.recording.load(testimony.id).paragraphs == ("", TWO[1])


def test_a_letter_about_a_letter_makes_nobody_the_signer_of_the_testimony(
    field, office, other, tmp_path
):
    testimony, entry = handed_over(field, office, other)
    path, digest = made_by_hand(
        other, tmp_path, office, record=question(testimony), about=about(entry)
    )
    asked = take(office, path)
    assert asked.outcome is Outcome.IMPORTED
    forged, _ = made_by_hand(
        other,
        tmp_path,
        office,
        record=supplement(testimony),
        about=About(bundle=asked.bundle_id, manifest_sha512=digest),
        sequence=2,
        previous=digest,
    )
    assert take(office, forged).error.code == "exchange.other_testimony"
    kinds = [each.kind for each in office.letters.rows(testimony.id)]
    assert kinds == [BundleType.QUESTION]


def test_an_opinion_stands_beside_no_testimony_that_it_is_not_about(
    field, office, clinic, tmp_path
):
    testimony, _ = handed_over(field, office)
    found(office, (office, "lawyer"), (clinic, "clinician"), (field, "interviewer"))
    path, _ = made_by_hand(
        clinic, tmp_path, office, record=opinion(testimony), about=NOWHERE
    )
    assert take(office, path).error.code == "exchange.other_testimony"
    assert office.letters.rows(testimony.id) == ()


# A recipient, who knows all ids of what came.


def test_a_withdrawal_whose_id_somebody_used_first_still_comes_in(
    field, office, other, tmp_path
):
    testimony, entry = handed_over(field, office, other, paragraphs=TWO)
    honest = withdraw(field, testimony, numbers=(1,))
    copied = with_the_id(
        honest.bundle_id,
        other,
        tmp_path,
        office,
        record=question(testimony),
        about=about(entry),
    )
    assert take(office, copied).outcome is Outcome.IMPORTED
    verdict = bring(honest, field, office)
    assert verdict.outcome is Outcome.IMPORTED
    assert office.recording.load(testimony.id).paragraphs == ("", TWO[1])
    assert office.letters.facts(verdict.letter).kind is BundleType.WITHDRAWAL
    assert office.vault.check() == ()
    assert bring(honest, field, office).letter == verdict.letter


def test_a_letter_whose_id_a_testimony_used_first_still_comes_in(
    field, office, other, tmp_path
):
    testimony, _ = handed_over(field, office, other, paragraphs=TWO)
    honest = withdraw(field, testimony, numbers=(1,))
    copied = with_the_id(honest.bundle_id, other, tmp_path, office, record=take_down(other))
    assert take(office, copied).outcome is Outcome.IMPORTED
    assert bring(honest, field, office).outcome is Outcome.IMPORTED
    assert office.recording.load(testimony.id).paragraphs == ("", TWO[1])
    assert office.vault.check() == ()


def test_a_forged_withdrawal_is_not_taken_for_the_one_whose_id_it_has(
    field, office, other, clinic, tmp_path
):
    testimony = take_down(field, paragraphs=TWO)
    entry = seal_to(field, testimony, office, other)
    bring(entry, field, other)
    honest = withdraw(field, testimony, numbers=(1,))
    copied = with_the_id(
        honest.bundle_id,
        clinic,
        tmp_path,
        office,
        record=withdrawal(testimony, 2),
        about=about(entry),
    )
    assert take(office, copied).outcome is Outcome.IMPORTED
    bring(honest, field, office)
    bring(entry, field, office)
    assert office.recording.load(testimony.id).paragraphs == ("", TWO[1])


def test_who_uses_the_id_of_somebodys_testimony_first_is_refused_and_that_one_comes_in(
    field, office, other, tmp_path
):
    testimony = take_down(field)
    entry = seal_to(field, testimony, office, other)
    bring(entry, field, other)
    path, _ = made_by_hand(
        other, tmp_path, office, record=other.vault.testimonies.get(testimony.id)
    )
    before = kept(office)
    verdict = take(office, path)
    assert (verdict.error.code, verdict.signer_name) == ("exchange.foreign_id", "Lantern")
    assert kept(office) == before
    assert bring(entry, field, office).outcome is Outcome.IMPORTED
    assert office.vault.received.of(testimony.id).signer == key(field)


def test_nor_does_anybody_keep_a_testimony_away_by_the_ids_of_its_evidence(
    field, office, other, tmp_path
):
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff invented")
    draft = field.recording.begin()
    taken = field.evidence.attach(draft.id, photo, WATCH)
    testimony = take_down(field, draft=draft)
    entry = seal_to(field, testimony, office, other)
    stolen = source_of(b"of somebody else", id=taken.id)
    path, _ = made_by_hand(other, tmp_path, office, attachments=(stolen,))
    verdict = take(office, path)
    assert (verdict.error.code, verdict.signer_name) == ("exchange.foreign_id", "Lantern")
    assert bring(entry, field, office).outcome is Outcome.IMPORTED
    assert office.evidence.of(testimony.id) == (taken,)


def test_a_receipt_counts_only_for_what_was_sealed_here(field, office, other, tmp_path):
    _, entry = handed_over(field, office, other)
    path, _ = made_by_hand(
        other, tmp_path, office, record=receipt(entry), about=about(entry)
    )
    before = kept(office)
    assert take(office, path).error.code == "domain.about_unknown"
    assert kept(office) == before


def test_a_receipt_that_names_one_bundle_and_the_digest_of_another_is_refused(
    field, office, tmp_path
):
    _, first = handed_over(field, office)
    _, second = handed_over(field, office)
    lie = About(bundle=second.bundle_id, manifest_sha512=first.manifest_sha512)
    path, _ = made_by_hand(
        office, tmp_path, field, record=receipt(first, bundle=lie.bundle), about=lie
    )
    assert take(field, path).error.code == "exchange.other_testimony"
    assert not any(each.may_go for each in field.vault.outbox.all())


def test_a_receipt_that_does_not_say_so_lets_no_file_go(field, office, tmp_path):
    _, entry = handed_over(field, office)
    path, _ = made_by_hand(
        office, tmp_path, field, record=receipt(entry, purge=False), about=about(entry)
    )
    verdict = take(field, path)
    assert (verdict.outcome, verdict.frees) == (Outcome.IMPORTED, False)
    with pytest.raises(StillNeeded):
        field.receipts.let_go(entry.bundle_id, (key(office),))


def test_a_receipt_is_said_to_free_a_file_if_and_only_if_it_may_be_deleted(
    field, office, other, tmp_path
):
    _, entry = handed_over(field, office, other)
    for desk, frees in ((office, False), (other, True)):
        path, _ = made_by_hand(
            desk, tmp_path, field, record=receipt(entry), about=about(entry)
        )
        assert take(field, path).frees is frees
        (sent,) = field.receipts.sent()
        assert sent.may_be_dropped is frees


def test_the_receipt_of_one_lets_nothing_go_for_another(field, office, other, tmp_path):
    _, entry = handed_over(field, office, other)
    path, _ = made_by_hand(
        other, tmp_path, field, record=receipt(entry), about=about(entry)
    )
    take(field, path)
    assert not field.vault.outbox.get(entry.bundle_id).may_go
    with pytest.raises(StillNeeded):
        field.receipts.let_go(entry.bundle_id)


def test_who_let_a_file_go_stays_in_the_chain(field, office, other, tmp_path):
    testimony, entry = handed_over(field, office, other)
    path, _ = made_by_hand(
        other, tmp_path, field, record=receipt(entry), about=about(entry)
    )
    take(field, path)
    (event,) = [
        each for each in field.vault.custody.of(testimony.id) if each.act == "receipt"
    ]
    assert dict(event.facts) == {"bundle": entry.bundle_id, "signer": key(other)}


# A thief, with a key that was taken out of use.


def test_the_receipt_of_a_stolen_key_lets_no_file_go(field, office, other, tmp_path):
    found(other, (other, "coordinator"), (field, "interviewer"), (office, "lawyer"))
    _, entry = handed_over(field, office)
    revoke(other, office, 9, field)
    path, _ = made_by_hand(
        office,
        tmp_path,
        field,
        record=receipt(entry),
        about=about(entry),
        sequence=9,
        previous="ab" * 64,
    )
    verdict = take(field, path)
    assert (verdict.outcome, verdict.standings.is_marked) == (Outcome.IMPORTED, True)
    assert not field.vault.outbox.get(entry.bundle_id).may_go


@pytest.mark.parametrize("sequence", [3, 9, 2**53 - 1])
def test_a_stolen_key_says_nothing_behind_its_last_number(
    field, office, other, tmp_path, sequence
):
    found(other, (other, "coordinator"), (field, "interviewer"), (office, "lawyer"))
    testimony, entry = handed_over(field, office)
    revoke(other, field, 2, office)
    path, _ = made_by_hand(
        field,
        tmp_path,
        office,
        record=withdrawal(testimony, 1),
        about=about(entry),
        sequence=sequence,
        previous="ab" * 64,
    )
    assert take(office, path).error.code == "roster.revoked_key"
    assert unharmed(office, testimony)


# A coerced interviewer: the key is right, the wish is not the deponent's.


def test_a_forced_withdrawal_closes_words_and_destroys_none(field, office):
    testimony, entry = handed_over(field, office, paragraphs=TWO)
    whole = office.vault.originals.of(testimony.id)
    bring(withdraw(field, testimony, numbers=(1, 2)), field, office)
    assert office.recording.load(testimony.id).paragraphs == ("", "")
    assert office.vault.testimonies.get(testimony.id).paragraphs == TWO
    assert office.vault.originals.of(testimony.id) == whole
    assert office.letters.standing(testimony.id).waiting == (1, 2)
    assert bring(entry, field, office).outcome is Outcome.ALREADY_HERE


def test_a_withdrawal_gives_nothing_back_that_an_earlier_one_took(field, office, tmp_path):
    testimony, entry = handed_over(field, office)
    first = withdraw(field, testimony, is_whole=True)
    bring(first, field, office)
    yes = tuple((each, Answer.YES) for each in RecipientClass)
    path, _ = made_by_hand(
        field,
        tmp_path,
        office,
        record=withdrawal(testimony, scope=WithdrawalScope.NARROWED, sharing=yes),
        about=about(entry),
        sequence=3,
        previous=first.manifest_sha512,
    )
    assert take(office, path).outcome is Outcome.IMPORTED
    consent = office.letters.standing(testimony.id).consent
    assert {answer for _, answer in consent.sharing} == {Answer.NO}
    assert all(each.reason for each in office.disclosures.choices(testimony.id))


def test_a_closed_paragraph_is_found_by_nobody(field, office):
    testimony, _ = handed_over(field, office, paragraphs=TWO)
    assert office.recording.count("zuzanna") == 1
    bring(withdraw(field, testimony, numbers=(1,)), field, office)
    assert office.recording.count("zuzanna") == 0
    assert office.recording.rows(0, 9, "zuza") == ()
    assert office.recording.count("zuzanna brother") == 0
    assert office.recording.count("brother") == 1
    assert office.recording.count(testimony.code) == 1
    office.letters.destroy_closed(testimony.id)
    assert office.recording.count("zuzanna") == 0
    assert office.recording.count("brother") == 1
