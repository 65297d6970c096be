"""What comes in: who may say what, and how little a refused file leaves behind."""

import pytest

from crypto.errors import BadPseudonym
from crypto.identity import new_identity
from desktop.domain.bundles import BundleType
from desktop.services.errors import NothingToAnswer
from desktop.services.exchange import Outcome
from tests.exports.bundle.samples import source_of
from tests.services.hostile import about, opinion, question, receipt, supplement
from tests.services.post import (
    WATCH,
    ask,
    bound,
    bring,
    found,
    handed_over,
    kept,
    key,
    made_by_hand,
    refused,
    seal_to,
    take,
    take_down,
    write,
)

CYRILLIC = "\u041deron"
COMPOSED = "He\u0501on"


@pytest.mark.parametrize("name", ["Heron", CYRILLIC, COMPOSED, "Heron 2"])
def test_a_stranger_is_unknown_whatever_name_the_card_bears(field, office, tmp_path, name):
    stranger = new_identity(name, "interviewer", "2026-01-01")
    path, _ = made_by_hand(field, tmp_path, office, signer=stranger)
    before = kept(office)
    verdict = take(office, path)
    assert verdict.error.code == "bundle.unknown_signer"
    assert (verdict.signer, verdict.signer_name) == (stranger.card.fingerprint, "")
    assert verdict.case_code == verdict.bundle_id == ""
    assert kept(office) == before


@pytest.mark.parametrize("name", ["Heron ", " Heron", "He\u200bron", "Heron\u3164"])
def test_a_name_with_signs_that_leave_no_mark_is_no_name(name):
    with pytest.raises(BadPseudonym):
        new_identity(name, "interviewer", "2026-01-01")


def test_the_name_in_the_roster_belongs_to_its_key_and_to_no_other(
    field, office, other, tmp_path
):
    found(other, (other, "coordinator"), (field, "interviewer"), (office, "lawyer"))
    stranger = new_identity("Heron", "interviewer", "2026-01-01")
    path, _ = made_by_hand(field, tmp_path, office, signer=stranger)
    verdict = take(office, path)
    assert (verdict.error.code, verdict.signer_name) == ("bundle.unknown_signer", "")


def test_a_refusal_leaves_one_line_with_when_why_and_who(field, office, other, tmp_path):
    sealed = seal_to(field, take_down(field), other)
    path = field.vault.outbox.folder / sealed.file_name
    before = kept(office)
    assert take(office, path).error.code == "bundle.not_for_me"
    stranger = new_identity("Heron", "interviewer", "2026-01-01")
    unknown, _ = made_by_hand(field, tmp_path, office, signer=stranger)
    take(office, unknown)
    assert kept(office) == before
    lines = office.vault.refusals.last(9)
    assert [(each.code, each.signer) for each in lines] == [
        ("bundle.unknown_signer", stranger.card.fingerprint),
        ("bundle.not_for_me", ""),
    ]
    assert all(each.size_mib == 2 for each in lines)


def test_evidence_of_a_refused_file_is_not_kept(field, office, tmp_path):
    first, _ = made_by_hand(field, tmp_path, office, number=1)
    own = bound(field.vault.identity)
    evidence = (source_of(b"\xff\xd8\xff" + bytes(5000), id=own),)
    fork, _ = made_by_hand(field, tmp_path, office, number=2, attachments=evidence)
    take(office, first)
    before = kept(office)
    assert take(office, fork).error.code == "exchange.fork"
    assert kept(office) == before


def test_checking_alone_leaves_no_line(field, office, other):
    sealed = seal_to(field, take_down(field), other)
    path = field.vault.outbox.folder / sealed.file_name
    assert office.exchange.inspect(path, WATCH).outcome is Outcome.REFUSED
    assert refused(office) == []


def test_a_disk_that_fails_is_no_refusal(office, tmp_path):
    assert isinstance(take(office, tmp_path / "gone.age").error, OSError)
    assert refused(office) == []


def test_a_supplement_by_another_than_the_signer_is_refused(field, office, other, tmp_path):
    testimony, entry = handed_over(field, office, other)
    path, _ = made_by_hand(
        office, tmp_path, other, record=supplement(testimony), about=about(entry)
    )
    before = kept(other)
    assert take(other, path).error.code == "domain.not_from_signer"
    assert kept(other) == before
    assert refused(other) == ["domain.not_from_signer"]


def test_a_question_by_somebody_to_whom_it_was_not_sealed_is_refused(
    field, office, other, tmp_path
):
    testimony, entry = handed_over(field, office)
    path, _ = made_by_hand(
        other, tmp_path, field, record=question(testimony), about=about(entry)
    )
    assert take(field, path).error.code == "domain.not_from_recipient"
    assert field.letters.rows() == ()


def test_a_receipt_by_somebody_to_whom_it_was_not_sealed_is_refused(
    field, office, other, tmp_path
):
    _, entry = handed_over(field, office)
    path, _ = made_by_hand(
        other, tmp_path, field, record=receipt(entry), about=about(entry)
    )
    assert take(field, path).error.code == "domain.not_from_recipient"
    assert not field.vault.outbox.get(entry.bundle_id).receipt_at
    assert not field.vault.outbox.get(entry.bundle_id).may_go


def test_an_opinion_counts_by_the_word_of_the_roster_and_not_of_the_card(
    field, office, clinic, tmp_path
):
    testimony, entry = handed_over(field, office, clinic)
    path, _ = made_by_hand(
        clinic, tmp_path, office, record=opinion(testimony), about=about(entry)
    )
    assert clinic.vault.identity.card.role == "clinician"
    assert take(office, path).error.code == "domain.not_from_clinician"
    found(office, (office, "lawyer"), (clinic, "clinician"), (field, "interviewer"))
    assert take(office, path).outcome is Outcome.IMPORTED


def test_a_letter_about_another_testimony_than_it_names_is_refused(field, office, tmp_path):
    first, entry = handed_over(field, office)
    second, _ = handed_over(field, office)
    path, _ = made_by_hand(
        office, tmp_path, field, record=question(second), about=about(entry)
    )
    assert take(field, path).error.code == "exchange.other_testimony"
    path, _ = made_by_hand(
        field,
        tmp_path,
        office,
        record=supplement(first),
        about=about(field.vault.outbox.all()[0]),
        sequence=3,
        previous=field.vault.outbox.last()[1],
    )
    assert take(office, path).error.code == "exchange.other_testimony"


def test_a_letter_about_a_bundle_that_is_not_here_is_refused(
    field, office, other, tmp_path
):
    testimony, entry = handed_over(field, office)
    path, _ = made_by_hand(
        field,
        tmp_path,
        other,
        record=supplement(testimony),
        about=about(entry),
        sequence=2,
        previous=entry.manifest_sha512,
    )
    assert take(other, path).error.code == "domain.about_unknown"


def test_another_bundle_with_the_same_testimony_is_refused(field, office, tmp_path):
    first, digest = made_by_hand(field, tmp_path, office, number=7)
    second, _ = made_by_hand(field, tmp_path, office, number=7, sequence=2, previous=digest)
    take(office, first)
    assert take(office, second).error.code == "exchange.same_testimony"


def test_a_letter_is_noted_in_the_chain_with_its_type_and_signer(field, office):
    testimony, _ = handed_over(field, office)
    sent = ask(office, testimony)
    bring(sent, office, field)
    (event,) = [
        each
        for each in field.vault.custody.of(testimony.id)
        if each.act == "letter_received"
    ]
    assert dict(event.facts)["type"] == BundleType.QUESTION
    assert dict(event.facts)["signer"] == key(office)
    assert field.vault.check() == ()


def test_a_draft_about_what_was_never_sent_is_not_begun(field):
    testimony = take_down(field)
    with pytest.raises(NothingToAnswer):
        write(field, BundleType.SUPPLEMENT, testimony)
    assert field.letters.rows() == ()
