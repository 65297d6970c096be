"""Letters: each type written, sealed, carried and read; and what a withdrawal does."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.letters import Consistency, SupplementKind, WithdrawalMethod
from desktop.domain.rows import LetterState
from desktop.domain.testimony import (
    Correction,
    ReadBack,
    ReadBackMethod,
    State,
    TestimonyId,
)
from desktop.services.drafts import (
    ALL_STAYS,
    EVERYBODY_STAYS,
    NOBODY,
    NOTHING,
    Draft,
    decode_draft,
    encode_draft,
    gaps,
)
from desktop.services.errors import NoRecipients, NothingToAnswer, RecipientUnverified
from desktop.services.exchange import Outcome
from desktop.services.progress import Cancelled
from desktop.services.statements import Statements
from desktop.vault.errors import ContentGone, Final, StaleRevision
from tests.domain.samples import agreed, lines, texts
from tests.services.desks import Clock
from tests.services.post import (
    SAID_AT,
    WATCH,
    ask,
    bring,
    found,
    handed_over,
    key,
    refused,
    seal_to,
    send,
    take_down,
    write,
)

CONFIRMED = ReadBack(
    method=ReadBackMethod.READ_ALOUD, language="be", confirmed=True, confirmed_at=SAID_AT
)
THREE = ("They came at night.", "I was alone.", "A neighbour saw it.")


def add(desk, testimony, **changes):
    facts = {"paragraphs": ("One more thing.",), "reason": "It came back to mind."}
    return send(
        desk,
        BundleType.SUPPLEMENT,
        testimony,
        **{**facts, "read_back": CONFIRMED, **changes},
    )


def withdraw(desk, testimony, **changes):
    facts = {
        "happened_at": SAID_AT,
        "words": "I am afraid for my brother.",
    }
    return send(desk, BundleType.WITHDRAWAL, testimony, **{**facts, **changes})


def without(pairs, key):
    return tuple((each, Answer.NO if each is key else given) for each, given in pairs)


drafts = st.builds(
    Draft,
    kind=st.sampled_from(BundleType),
    testimony=st.just(TestimonyId("0f" * 16)),
    code=texts,
    paragraphs=st.lists(lines, max_size=3).map(tuple),
    reason=texts,
    corrections=st.lists(
        st.builds(Correction, paragraph=st.integers(0, 99), before=texts, after=texts),
        max_size=2,
    ).map(tuple),
    is_correction=st.booleans(),
    read_back=st.builds(
        ReadBack,
        method=st.sampled_from(ReadBackMethod),
        language=texts,
        confirmed=st.booleans(),
        confirmed_at=texts,
    ),
    happened_at=texts,
    method=st.sampled_from(WithdrawalMethod),
    is_whole=st.booleans(),
    numbers=st.lists(st.integers(0, 99), max_size=3).map(tuple),
    words=texts,
    consistency=st.none() | st.sampled_from(Consistency),
)


@given(drafts)
def test_a_draft_is_kept_as_it_was_typed_complete_or_not(draft):
    assert decode_draft(encode_draft(draft)) == draft


# Supplements.


def test_a_supplement_goes_to_those_who_have_the_testimony_and_is_forgotten_here(
    field, office, other
):
    testimony, _ = handed_over(field, office, other)
    entry = add(
        field,
        testimony,
        paragraphs=("One more thing.", "  "),
        corrections=(Correction(paragraph=1, before="night", after="dawn"),),
    )
    assert set(entry.recipient_fingerprints) == {key(office), key(other)}
    verdict = bring(entry, field, office)
    assert (verdict.outcome, verdict.kind) == (Outcome.IMPORTED, BundleType.SUPPLEMENT)
    record, _ = office.letters.read(verdict.letter)
    assert record.kind is SupplementKind.SUPPLEMENT
    assert record.paragraphs == ("One more thing.",)
    assert record.corrections[0].after == "dawn"
    (facts,) = office.letters.rows(testimony.id)
    assert (facts.state, facts.party_name) == (LetterState.RECEIVED, "Heron")
    assert office.recording.load(testimony.id).paragraphs == testimony.paragraphs
    with pytest.raises(ContentGone):
        field.letters.read(entry.bundle_id)
    (mine,) = field.letters.rows(testimony.id)
    assert (mine.state, mine.is_forgotten, mine.party) == (LetterState.SEALED, True, "")


def test_a_correction_says_that_it_is_one(field, office):
    testimony, _ = handed_over(field, office)
    entry = add(field, testimony, is_correction=True)
    verdict = bring(entry, field, office)
    assert office.letters.read(verdict.letter)[0].kind is SupplementKind.CORRECTION


def test_what_is_missing_is_named_all_at_once_and_the_draft_stays(field, office):
    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.SUPPLEMENT, testimony)
    with pytest.raises(Incomplete) as refusal:
        field.letters.seal(letter, WATCH)
    assert refusal.value.gaps == ("letter.words", "letter.reason", "letter.read_back")
    assert field.letters.draft(letter)[1] == 2


@pytest.mark.parametrize(
    ("kind", "missing"),
    [
        (BundleType.QUESTION, ("letter.words",)),
        (BundleType.WITHDRAWAL, ("letter.scope", "letter.time")),
        (BundleType.OPINION, ("letter.words", "letter.level", "letter.time")),
    ],
)
def test_each_type_asks_for_what_it_needs(kind, missing):
    draft = Draft(kind=kind, testimony=TestimonyId("0f" * 16), code="", paragraphs=(" ",))
    assert gaps(draft) == missing


def test_a_question_of_too_many_parts_asks_for_fewer():
    draft = Draft(
        kind=BundleType.QUESTION,
        testimony=TestimonyId("0f" * 16),
        code="",
        paragraphs=("Which day?",) * 101,
    )
    assert gaps(draft) == ("letter.fewer",)
    assert gaps(draft.changed(paragraphs=draft.paragraphs[1:])) == ()


def test_a_stopped_seal_leaves_the_draft_and_no_file(field, office):
    class Stopping:
        def advance(self, step, done, total):
            if step == "seal.verify":
                raise Cancelled

    testimony, _ = handed_over(field, office)
    letter = write(
        field,
        BundleType.SUPPLEMENT,
        testimony,
        paragraphs=("More.",),
        reason="Asked.",
        read_back=CONFIRMED,
    )
    with pytest.raises(Cancelled):
        field.letters.seal(letter, Stopping())
    assert field.letters.draft(letter)[0].paragraphs == ("More.",)
    assert [each.type for each in field.sealing.outbox()] == ["testimony"]
    assert field.letters.seal(letter, WATCH).sequence == 2


def test_an_old_revision_of_a_draft_is_not_kept(field, office):
    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.SUPPLEMENT, testimony, reason="First.")
    draft, revision = field.letters.draft(letter)
    with pytest.raises(StaleRevision):
        field.letters.save(letter, draft.changed(reason="Second."), revision)
    assert field.letters.draft(letter)[0].reason == "First."


def test_a_discarded_draft_is_gone_and_a_sealed_letter_cannot_be_discarded(field, office):
    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.SUPPLEMENT, testimony, reason="No.")
    field.letters.discard(letter)
    assert field.letters.rows(testimony.id) == ()
    entry = add(field, testimony)
    with pytest.raises(Final):
        field.letters.discard(entry.bundle_id)


# Questions, receipts.


def test_a_question_goes_to_the_interviewer_and_can_still_be_read_here(field, office):
    testimony, _ = handed_over(field, office)
    entry = ask(office, testimony)
    assert entry.recipients == ("Heron",)
    verdict = bring(entry, office, field)
    record, _ = field.letters.read(verdict.letter)
    assert record.questions == ("Which day was it?",)
    assert office.letters.read(entry.bundle_id)[0] == record
    (facts,) = field.letters.rows(testimony.id)
    assert (facts.kind, facts.party_name) == (BundleType.QUESTION, "Lighthouse")
    assert field.recording.row(testimony.id).state is State.SEALED


def test_a_question_may_go_once_it_was_handed_over(field, office, tmp_path):
    testimony, _ = handed_over(field, office)
    entry = ask(office, testimony)
    assert not entry.may_go
    office.sealing.hand_over(entry.bundle_id, tmp_path, WATCH)
    assert office.vault.outbox.get(entry.bundle_id).may_go
    office.receipts.let_go(entry.bundle_id)


def test_a_received_letter_can_be_forgotten_and_that_it_came_stays_known(field, office):
    testimony, _ = handed_over(field, office)
    verdict = bring(ask(office, testimony), office, field)
    field.letters.forget(verdict.letter)
    with pytest.raises(ContentGone):
        field.letters.read(verdict.letter)
    assert field.letters.rows(testimony.id)[0].is_forgotten


def test_a_receipt_names_the_bundle_and_lets_its_file_go(field, office):
    testimony, entry = handed_over(field, office)
    receipt = office.receipts.seal(testimony.id, WATCH)
    assert office.receipts.seal(testimony.id, WATCH) == receipt
    assert not field.vault.outbox.get(entry.bundle_id).may_go
    verdict = bring(receipt, office, field)
    assert (verdict.kind, verdict.outcome) == (BundleType.RECEIPT, Outcome.IMPORTED)
    record, _ = field.letters.read(verdict.letter)
    assert (record.bundle, record.purge) == (entry.bundle_id, True)
    assert field.vault.outbox.get(entry.bundle_id).may_go
    assert field.letters.rows(testimony.id)[0].kind is BundleType.RECEIPT


def test_a_letter_whose_words_are_gone_here_gets_a_receipt_too(field, office):
    testimony, first = handed_over(field, office)
    entry = add(field, testimony)
    bring(entry, field, office)
    receipt = office.receipts.seal(testimony.id, WATCH, entry.manifest_sha512)
    bring(receipt, office, field)
    assert field.vault.outbox.get(entry.bundle_id).may_go
    assert not field.vault.outbox.get(first.bundle_id).may_go
    assert not field.recording.row(testimony.id).receipt_at


def test_a_question_gets_no_receipt(field, office):
    testimony, _ = handed_over(field, office)
    question = ask(office, testimony)
    bring(question, office, field)
    with pytest.raises(NothingToAnswer):
        field.receipts.seal(testimony.id, WATCH, question.manifest_sha512)


# Opinions.


def test_an_opinion_goes_to_whom_the_testimony_may_go(field, office, clinic, other):
    consent = agreed(**{RecipientClass.MEDIA: Answer.NO})
    testimony, _ = handed_over(field, clinic, office, consent=consent)
    assert BundleType.OPINION not in clinic.letters.kinds(testimony.id)
    found(office, (office, "lawyer"), (clinic, "clinician"), (field, "interviewer"))
    assert BundleType.OPINION in clinic.letters.kinds(testimony.id)
    clinic.contacts.remove(key(other))
    clinic.contacts.add(other.contacts.mine(), RecipientClass.MEDIA)
    clinic.contacts.mark_verified(key(other), "in_person")
    letter = write(
        clinic,
        BundleType.OPINION,
        testimony,
        paragraphs=("Scars on both wrists.",),
        consistency=Consistency.TYPICAL_OF,
        happened_at=SAID_AT,
    )
    names = {each.fingerprint for each in clinic.letters.choices(letter)}
    assert names == {key(field), key(office)}
    with pytest.raises(NotAllowed):
        clinic.letters.seal(letter, WATCH, (key(other),))
    entry = clinic.letters.seal(letter, WATCH, (key(office),))
    assert set(entry.recipient_fingerprints) == {key(field), key(office)}
    verdict = bring(entry, clinic, office)
    record, _ = office.letters.read(verdict.letter)
    assert record.consistency is Consistency.TYPICAL_OF


# Withdrawals.


def test_a_withdrawal_narrows_consent_and_printing_is_refused_with_its_reason(
    field, office
):
    testimony, _ = handed_over(field, office)
    office.statements.pdf(testimony.id, "en")
    entry = withdraw(field, testimony, items=without(ALL_STAYS, ConsentItem.STORE))
    bring(entry, field, office)
    with pytest.raises(NotAllowed) as refusal:
        office.statements.pdf(testimony.id, "en")
    assert refusal.value.code == "domain.not_allowed"
    assert refusal.value.reason == "consent.store"


def test_after_everything_is_withdrawn_every_answer_is_no(field, office):
    testimony, _ = handed_over(field, office)
    entry = withdraw(field, testimony, is_whole=True, numbers=(1,))
    verdict = bring(entry, field, office)
    record, _ = office.letters.read(verdict.letter)
    assert (record.items, record.sharing, record.paragraphs) == (NOTHING, NOBODY, ())
    standing = office.letters.standing(testimony.id)
    assert {answer for _, answer in standing.consent.items} == {Answer.NO}
    assert {answer for _, answer in standing.consent.sharing} == {Answer.NO}


def test_a_withdrawal_never_widens_an_answer(field, office):
    consent = agreed(
        **{RecipientClass.MEDIA: Answer.NO, RecipientClass.ICC: Answer.NOT_ASKED}
    )
    testimony, _ = handed_over(field, office, consent=consent)
    bring(withdraw(field, testimony, numbers=(1,)), field, office)
    standing = office.letters.standing(testimony.id)
    assert (standing.consent, standing.narrowed) == (consent, False)


def test_answers_that_stay_are_sealed_as_they_stand_where_they_can_be_read(field, office):
    consent = agreed(**{RecipientClass.MEDIA: Answer.LATER})
    testimony, _ = handed_over(field, office, consent=consent)
    entry = withdraw(
        office, testimony, sharing=without(EVERYBODY_STAYS, RecipientClass.ICC)
    )
    record, _ = field.letters.read(bring(entry, office, field).letter)
    given = dict(record.sharing)
    assert given[RecipientClass.MEDIA] is Answer.LATER
    assert given[RecipientClass.ICC] is Answer.NO
    assert given[RecipientClass.LEGAL_TEAM] is Answer.YES


def test_a_withdrawn_paragraph_is_closed_at_once_and_destroyed_at_a_persons_word(
    field, office
):
    testimony, _ = handed_over(field, office, paragraphs=THREE)
    whole = office.vault.originals.of(testimony.id)
    bring(withdraw(field, testimony, numbers=(2, 9)), field, office)
    assert office.recording.load(testimony.id).paragraphs == (THREE[0], "", THREE[2])
    standing = office.letters.standing(testimony.id)
    assert (standing.closed, standing.waiting) == (((2, SAID_AT),), (2,))
    assert office.vault.originals.of(testimony.id) == whole

    office.letters.destroy_closed(testimony.id)
    members = office.vault.originals.of(testimony.id)
    assert THREE[1].encode() not in members["record"]
    assert {name for name in members if members[name] != whole[name]} == {"record"}
    assert _broken_leaves(members) == ["testimony/paragraphs/1"]
    standing = office.letters.standing(testimony.id)
    assert (standing.closed, standing.waiting) == (((2, SAID_AT),), ())
    assert office.vault.check() == ()


def _broken_leaves(members):
    """Return the paths whose leaves no longer have the commitment that was signed."""
    lines = members["commitments"].decode().splitlines()
    signed = {path: digest for digest, path in (line.split("  ") for line in lines)}
    leaves = canonical.loads(members["record"])["leaves"]
    digests = {
        each["path"]: hashlib.sha512(canonical.dumps(each)).hexdigest() for each in leaves
    }
    assert set(digests) <= set(signed)
    return [path for path, digest in digests.items() if signed[path] != digest]


def test_a_supplement_does_not_show_what_was_taken_back(field, office):
    testimony, _ = handed_over(field, office, paragraphs=THREE)
    corrections = (
        Correction(paragraph=1, before="night", after="dawn"),
        Correction(paragraph=2, before="alone", after="with him"),
    )
    supplement = add(field, testimony, corrections=corrections)
    letter = bring(supplement, field, office).letter
    bring(withdraw(field, testimony, numbers=(2,)), field, office)
    record, _ = office.letters.read(letter)
    assert record.corrections == corrections[:1]


def test_a_withdrawal_that_comes_before_the_testimony_waits_for_it(field, office):
    testimony = take_down(field, paragraphs=THREE)
    sealed = seal_to(field, testimony, office)
    entry = withdraw(
        field, testimony, numbers=(1,), sharing=without(EVERYBODY_STAYS, RecipientClass.ICC)
    )
    early = bring(entry, field, office)
    assert (early.outcome, early.history.missing) == (Outcome.IMPORTED, (1, 1))
    late = bring(sealed, field, office)
    assert (late.outcome, late.history.is_late) == (Outcome.IMPORTED, True)
    assert office.recording.load(testimony.id).paragraphs == ("", *THREE[1:])
    standing = office.letters.standing(testimony.id)
    assert standing.consent.may_share(RecipientClass.ICC) is Answer.NO


def test_a_withdrawal_is_obeyed_at_once_in_the_copy_that_was_kept_here(field, office):
    testimony = take_down(field, paragraphs=THREE)
    seal_to(field, testimony, office, keep_copy=True)
    withdraw(field, testimony, numbers=(3,))
    assert field.recording.load(testimony.id).paragraphs == (*THREE[:2], "")


def test_a_withdrawal_said_to_a_recipient_goes_to_the_signer_and_the_other_holders(
    field, office, other
):
    testimony, _ = handed_over(field, office, other)
    entry = withdraw(office, testimony, method=WithdrawalMethod.BY_VOICE, numbers=(1,))
    assert set(entry.recipient_fingerprints) == {key(field), key(other)}
    verdict = bring(entry, office, other)
    assert verdict.outcome is Outcome.IMPORTED
    assert other.recording.load(testimony.id).paragraphs[0] == ""
    assert bring(entry, office, field).outcome is Outcome.IMPORTED
    assert refused(field) == []


def test_a_holder_who_is_not_known_here_is_named_by_key_and_left_out(field, office, other):
    testimony, _ = handed_over(field, office, other)
    letter = write(office, BundleType.WITHDRAWAL, testimony, is_whole=True)
    assert office.letters.unreached(letter) == ()
    office.contacts.remove(key(other))
    assert office.letters.unreached(letter) == (key(other),)
    assert [each.pseudonym for each in office.letters.recipients(letter)] == ["Heron"]
    office.contacts.remove(key(field))
    with pytest.raises(NoRecipients):
        office.letters.recipients(letter)


def test_a_recipient_who_was_never_compared_stops_the_seal(field, office):
    testimony, _ = handed_over(field, office)
    office.contacts.remove(key(field))
    office.contacts.add(field.contacts.mine(), RecipientClass.LEGAL_TEAM)
    with pytest.raises(RecipientUnverified):
        ask(office, testimony)


def test_a_statement_names_the_bundle_of_the_testimony_and_not_of_a_letter(field, office):
    testimony = take_down(field)
    sealed = seal_to(field, testimony, office, keep_copy=True)
    pages = []
    statements = Statements(
        field.vault, Clock(), lambda made: pages.append(made) or b"%PDF"
    )
    add(field, testimony)
    statements.pdf(testimony.id, "en")
    assert pages[0].bundle_id == sealed.bundle_id
