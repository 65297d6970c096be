"""Redacted copies between real vaults: what is shown is proved, the rest is gone."""

import hashlib
import json
from dataclasses import replace
from io import BytesIO

import pytest

from crypto import age
from desktop.domain import canonical
from desktop.domain.bundles import About, BundleType
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.custody import CustodyAct
from desktop.domain.disclosure import Why, Withheld
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.evidence import AttachmentKind
from desktop.domain.leaves import Leaf
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.testimony import Correction, ReadBack, ReadBackMethod, TestimonyId
from desktop.services.disclosed import SignerStanding
from desktop.services.errors import NoRecipients, NothingToAnswer
from desktop.services.redacting import decode_redaction, encode_redaction
from exports.bundle.plan import Source
from exports.errors import NotSealable
from exports.verifier import deponent_verify as court
from tests.domain.samples import agreed, complete
from tests.services.post import (
    SAID_AT,
    WATCH,
    bound,
    bring,
    found,
    key,
    made_by_hand,
    revoke,
    seal_to,
    send,
    take,
)

PARAGRAPHS = (
    "On the first day Iryna Kvitka opened the door.",
    "On the second day they asked about the printing press.",
    "Кажуць, Ірына потым з'ехала.",
)
CORRECTION = Correction(
    paragraph=1, before="On the first day somebody opened the door.", after=PARAGRAPHS[0]
)
PHOTO = b"invented bytes of a picture of a door " * 40
LEDGER = b"invented bytes of a ledger with names " * 40
FIRST, SECOND, THIRD = (f"testimony/paragraphs/{number}" for number in range(3))
CORRECTED = "testimony/read_back/corrections/0"
WITHHELD_BY_DEFAULT = ("Examplegrad", "Heron-the-interviewer", "asked about the list")


def taken(field, tmp_path, **changes):
    """Return a closed testimony with two pieces of evidence."""
    sample = complete(
        paragraphs=PARAGRAPHS,
        present=(
            PersonPresent(present_as=PresentAs.DEPONENT, code="K7M4-P9RJ"),
            PersonPresent(present_as=PresentAs.INTERVIEWER, code="Heron-the-interviewer"),
        ),
        read_back=ReadBack(
            method=ReadBackMethod.READ_ALOUD,
            language="be",
            confirmed=True,
            confirmed_at="2026-03-01T11:40:00+02:00",
            corrections=(CORRECTION,),
        ),
        **changes,
    )
    draft = field.recording.begin().next(
        spoken_language=sample.spoken_language,
        written_language=sample.written_language,
        place=sample.place,
        present=sample.present,
        consent=sample.consent,
        paragraphs=sample.paragraphs,
        read_back=sample.read_back,
        closing=replace(sample.closing, closed_at="", next_steps="asked about the list"),
    )
    field.recording.save(draft)
    for name, raw in (("door.png", PHOTO), ("ledger-of-names.bin", LEDGER)):
        path = tmp_path / name
        path.write_bytes(raw)
        field.evidence.attach(draft.id, path, WATCH, AttachmentKind.OTHER)
    return field.recording.close(field.recording.load(draft.id))


@pytest.fixture
def testimony(field, office, tmp_path):
    """Return a testimony that Heron took and Lighthouse received."""
    testimony = taken(field, tmp_path)
    assert bring(seal_to(field, testimony, office), field, office).error is None
    return testimony


def redacted(desk, testimony, change=lambda redaction: redaction, reason="A hearing."):
    """Return the id of a redaction as `change` leaves it."""
    letter = desk.disclosures.begin(testimony.id)
    redaction, revision = desk.disclosures.draft(letter)
    redaction = replace(change(redaction), reason=reason)
    desk.disclosures.save(letter, redaction, revision + 1)
    return letter


def withholding(*paths, why=Why.IDENTITY):
    return lambda redaction: redaction.withholding(paths, why)


def disclose(desk, testimony, *recipients, change=lambda redaction: redaction):
    letter = redacted(desk, testimony, change)
    return desk.disclosures.seal(letter, WATCH, tuple(map(key, recipients)))


def plain(entry, source, target):
    """Return all bytes of a sealed file, opened by the one it was sealed to."""
    sink = BytesIO()
    with (source.vault.outbox.folder / entry.file_name).open("rb") as stream:
        age.decrypt(stream, sink, [target.vault.identity.age_pq])
    return sink.getvalue()


def shown(received):
    """Return the values that a copy shows, by path."""
    leaves = received.disclosure.leaves
    return {each.path: each.value for each in leaves if isinstance(each, Leaf)}


def parts(desk, testimony):
    return {part.path: part for part in desk.disclosures.parts(testimony.id)}


def evidence_path(desk, testimony, name):
    return next(
        path
        for path, part in parts(desk, testimony).items()
        if path.startswith("attachments/") and part.value["name"] == name
    )


def test_what_is_shown_is_proved_in_the_vault_of_whoever_gets_it(
    office, other, field, testimony
):
    entry = disclose(office, testimony, other, change=withholding(FIRST, CORRECTED))
    verdict = bring(entry, office, other)
    assert verdict.error is None
    assert verdict.kind is BundleType.DISCLOSURE
    received = other.disclosures.read(verdict.letter)
    values = shown(received)
    assert values[SECOND] == PARAGRAPHS[1]
    assert values["testimony/code"] == testimony.code
    assert FIRST not in values
    assert CORRECTED not in values
    assert (received.maker_name, received.signer_name) == ("Lighthouse", "Heron")
    assert received.original.signer.fingerprint == key(field)
    assert received.standing is SignerStanding.KNOWN
    assert received.disclosure.reason == "A hearing."


def test_a_signer_who_is_not_known_there_is_digits_and_no_name(
    office, other, field, testimony
):
    other.contacts.remove(key(field))
    verdict = bring(disclose(office, testimony, other), office, other)
    received = other.disclosures.read(verdict.letter)
    assert received.standing is SignerStanding.UNKNOWN
    assert received.signer_name == ""
    assert received.original.signer.fingerprint == key(field)


def test_a_signer_whom_nobody_compared_is_not_called_known(office, other, field, testimony):
    other.contacts.remove(key(field))
    other.contacts.add(field.contacts.mine(), RecipientClass.LEGAL_TEAM)
    verdict = bring(disclose(office, testimony, other), office, other)
    received = other.disclosures.read(verdict.letter)
    assert received.standing is SignerStanding.UNVERIFIED


@pytest.mark.parametrize(
    ("last", "standing"), [(0, SignerStanding.REVOKED), (9, SignerStanding.MARKED)]
)
def test_a_revoked_signer_is_said(office, other, field, testimony, last, standing):
    entry = disclose(office, testimony, other)
    found(office, (office, "lawyer"), (other, "lawyer"), (field, "interviewer"))
    revoke(office, field, last, other)
    verdict = bring(entry, office, other)
    assert verdict.error is None
    assert other.disclosures.read(verdict.letter).standing is standing


def test_nothing_that_is_withheld_is_anywhere_in_what_was_sealed(office, other, testimony):
    letter = redacted(office, testimony, withholding(FIRST, THIRD, CORRECTED))
    redaction, _revision = office.disclosures.draft(letter)
    hidden = [parts(office, testimony)[path] for path in redaction.withheld]
    entry = office.disclosures.seal(letter, WATCH, (key(other),))
    raw = plain(entry, office, other)
    assert PARAGRAPHS[1].encode() in raw
    assert all(part.leaf.salt.encode() not in raw for part in hidden)
    secret = [*PARAGRAPHS[::2], CORRECTION.before, *WITHHELD_BY_DEFAULT, "Kvitka", "Ірын"]
    secret += ["door.png", "ledger-of-names.bin"]
    secret += [hashlib.sha512(each).hexdigest() for each in (PHOTO, LEDGER)]
    for words in secret:
        assert words.encode() not in raw
        assert json.dumps(words)[1:-1].encode() not in raw
    assert PHOTO[:64] not in raw
    assert LEDGER[:64] not in raw


def test_without_its_salt_a_guess_cannot_be_tried(office, other, testimony):
    hidden = parts(office, testimony)["testimony/place"]
    entry = disclose(office, testimony, other)
    verdict = bring(entry, office, other)
    received = other.disclosures.read(verdict.letter)
    (line,) = [
        line
        for line in received.disclosure.original.commitments.split("\n")
        if line.endswith("  testimony/place")
    ]
    right = {"path": hidden.path, "salt": hidden.leaf.salt, "value": hidden.value}
    assert hashlib.sha512(canonical.dumps(right)).hexdigest() in line
    raw = plain(entry, office, other).decode("utf-8", "replace")
    for salt in {
        each.salt for each in received.disclosure.leaves if isinstance(each, Leaf)
    }:
        tried = canonical.dumps({**right, "salt": salt})
        assert hashlib.sha512(tried).hexdigest() not in line
    assert hidden.leaf.salt not in raw


def test_a_text_in_the_place_of_a_part_is_marked_as_the_makers(office, other, testimony):
    text = "On the first day [Person 1] opened the door."
    verdict = bring(
        disclose(
            office,
            testimony,
            other,
            change=lambda redaction: redaction.replacing(
                {FIRST: text}, Why.THIRD_PERSON
            ).withholding([CORRECTED], Why.THIRD_PERSON),
        ),
        office,
        other,
    )
    received = other.disclosures.read(verdict.letter)
    (entry,) = [each for each in received.disclosure.leaves if each.path == FIRST]
    assert entry == Withheld(path=FIRST, why=Why.THIRD_PERSON, replaced=text)
    assert FIRST not in shown(received)


def withdrawn(field, office, testimony, **more):
    """Let the deponent take the first paragraph back, or whatever `more` says."""
    said = {"numbers": (1,), "happened_at": SAID_AT, **more}
    entry = send(field, BundleType.WITHDRAWAL, testimony, **said)
    assert bring(entry, field, office).error is None


def test_withdrawn_paragraphs_are_not_disclosed_whatever_the_redaction_says(
    field, office, other, testimony
):
    text = "It says that Iryna Kvitka opened."
    letter = redacted(
        office,
        testimony,
        lambda redaction: redaction.showing([CORRECTED]).replacing(
            {FIRST: text}, Why.RELEVANCE
        ),
    )
    plainly = redacted(
        office, testimony, lambda redaction: redaction.showing([FIRST, CORRECTED])
    )
    withdrawn(field, office, testimony)
    for each in (letter, plainly):
        redaction, _revision = office.disclosures.draft(each)
        assert redaction.withheld[FIRST] == Withheld(path=FIRST, why=Why.CONSENT)
        assert redaction.withheld[CORRECTED] == Withheld(path=CORRECTED, why=Why.CONSENT)
        entry = office.disclosures.seal(each, WATCH, (key(other),))
        raw = plain(entry, office, other)
        assert b"Kvitka" not in raw
        assert PARAGRAPHS[1].encode() in raw


def test_what_was_destroyed_leaves_a_copy_that_still_verifies(
    field, office, other, testimony
):
    withdrawn(field, office, testimony)
    office.letters.destroy_closed(testimony.id)
    verdict = bring(disclose(office, testimony, other), office, other)
    assert verdict.error is None
    values = shown(other.disclosures.read(verdict.letter))
    assert values[SECOND] == PARAGRAPHS[1]
    assert FIRST not in values


def test_consent_says_who_may_have_a_copy(field, office, other, tmp_path):
    consent = agreed(media=Answer.NO)
    testimony = taken(field, tmp_path, consent=consent)
    bring(seal_to(field, testimony, office), field, office)
    office.contacts.remove(key(other))
    office.contacts.add(other.contacts.mine(), RecipientClass.MEDIA)
    letter = redacted(office, testimony)

    def reasons():
        return {
            each.fingerprint: each.reason
            for each in office.disclosures.choices(testimony.id)
        }

    assert reasons()[key(other)] == "unverified"
    with pytest.raises(NotAllowed):
        office.disclosures.seal(letter, WATCH, (key(other),))
    office.contacts.mark_verified(key(other), "in_person")
    assert reasons() == {
        **dict.fromkeys(reasons(), ""),
        key(other): "consent.share.media",
    }
    with pytest.raises(NotAllowed) as refusal:
        office.disclosures.seal(letter, WATCH, (key(field), key(other)))
    assert refusal.value.reason == "consent.share.media"
    assert not any(each.type == BundleType.DISCLOSURE for each in office.sealing.outbox())


def test_a_withdrawal_of_everything_leaves_nobody_to_disclose_to(
    field, office, other, testimony
):
    letter = redacted(office, testimony)
    withdrawn(field, office, testimony, numbers=(), is_whole=True)
    assert all(each.reason for each in office.disclosures.choices(testimony.id))
    with pytest.raises(NotAllowed):
        office.disclosures.seal(letter, WATCH, (key(other),))


def test_nobody_seals_to_a_key_that_was_revoked(field, office, other, clinic, testimony):
    found(office, (office, "lawyer"), (other, "lawyer"), (clinic, "clinician"))
    revoke(office, clinic, 0, other)
    reasons = {
        each.fingerprint: each.reason for each in office.disclosures.choices(testimony.id)
    }
    assert (reasons[key(clinic)], reasons[key(other)]) == ("revoked", "")
    with pytest.raises(NotAllowed):
        office.disclosures.seal(redacted(office, testimony), WATCH, (key(clinic),))


def record_of(other, letter):
    return other.disclosures.read(letter).disclosure


def changed_words(record):
    """Another value in a leaf that is shown."""
    leaves = tuple(
        replace(each, value="Nobody asked anything.") if each.path == SECOND else each
        for each in record.leaves
    )
    return replace(record, leaves=leaves)


def invented_leaf(record):
    """Words of one's own, as if they had been signed, in the place of a withheld part."""
    leaves = tuple(
        Leaf(path=each.path, salt="0" * 64, value="Examplegrad")
        if each.path == "testimony/place"
        else each
        for each in record.leaves
    )
    return replace(record, leaves=leaves)


def left_out(record):
    """A part less, as if it had never been there."""
    leaves = tuple(each for each in record.leaves if each.path != "testimony/place")
    return replace(record, leaves=leaves)


def other_code(record):
    """The words of one testimony under the code of another."""
    return replace(record, code="TVXA-9AWP")


def other_commitments(record):
    """Commitments that fit the changed words, which nobody signed."""
    made = changed_words(record)
    lines = record.original.commitments.split("\n")
    for at, each in enumerate(made.leaves):
        if each.path == SECOND:
            value = {"path": each.path, "salt": each.salt, "value": each.value}
            lines[at] = f"{hashlib.sha512(canonical.dumps(value)).hexdigest()}  {SECOND}"
    return replace(made, original=replace(made.original, commitments="\n".join(lines)))


@pytest.fixture
def genuine(office, other, testimony):
    """Return the record of an honest copy, and what it is about."""
    entry = disclose(office, testimony, other)
    verdict = bring(entry, office, other)
    received = other.disclosures.read(verdict.letter)
    about = About(
        bundle=received.original.meta.bundle_id,
        manifest_sha512=received.original.manifest_sha512,
    )
    return received.disclosure, about


@pytest.mark.parametrize(
    "change", [changed_words, invented_leaf, left_out, other_code, other_commitments]
)
def test_nobody_can_put_words_into_a_signed_original(
    genuine, office, other, tmp_path, monkeypatch, change
):
    record, about = genuine
    with pytest.raises(NotSealable):
        made_by_hand(office, tmp_path, other, record=change(record), about=about)
    # Whoever has another program can seal it all the same.
    monkeypatch.setattr("exports.bundle.plan.require_honest", lambda *_facts: None)
    sequence, previous = office.vault.outbox.last()
    path, _digest = made_by_hand(
        office,
        tmp_path,
        other,
        record=change(record),
        about=about,
        sequence=sequence + 1,
        previous=previous,
    )
    assert take(other, path).error.code == "bundle.malformed"


def test_an_original_that_others_signed_is_not_passed_off_as_this_one(
    genuine, field, office, other, tmp_path, monkeypatch
):
    record, about = genuine
    second = taken(field, tmp_path)
    bring(seal_to(field, second, office), field, office)
    entry = disclose(office, second, other)
    foreign = record_of(other, bring(entry, office, other).letter)
    mixed = replace(record, original=foreign.original)
    monkeypatch.setattr("exports.bundle.plan.require_honest", lambda *_facts: None)
    sequence, previous = office.vault.outbox.last()
    for made in (mixed, foreign):
        path, _digest = made_by_hand(
            office,
            tmp_path,
            other,
            record=made,
            about=about,
            sequence=sequence + 1,
            previous=previous,
        )
        assert take(other, path).error.code == "bundle.malformed"


def test_evidence_that_is_shown_opens_where_it_comes_to(office, other, testimony):
    door = evidence_path(office, testimony, "door.png")
    entry = disclose(
        office, testimony, other, change=lambda redaction: redaction.showing([door])
    )
    raw = plain(entry, office, other)
    assert PHOTO in raw
    assert LEDGER[:64] not in raw
    verdict = bring(entry, office, other)
    (photo,) = other.disclosures.read(verdict.letter).enclosures
    assert photo.name == "door.png"
    with other.disclosures.open(verdict.letter, photo.id) as reader:
        assert reader.read() == PHOTO


def test_evidence_of_something_else_is_no_copy_of_what_is_shown(
    genuine, office, other, tmp_path, testimony, monkeypatch
):
    record, about = genuine
    facts = next(
        each
        for each in office.vault.attachments.of(testimony.id)
        if each.name == "ledger-of-names.bin"
    )
    source = Source(facts=facts, open=lambda: BytesIO(LEDGER))
    monkeypatch.setattr("exports.bundle.plan.require_honest", lambda *_facts: None)
    sequence, previous = office.vault.outbox.last()
    path, _digest = made_by_hand(
        office,
        tmp_path,
        other,
        record=record,
        about=about,
        attachments=(source,),
        sequence=sequence + 1,
        previous=previous,
    )
    assert take(other, path).error.code == "bundle.malformed"


def brought_by_hand(office, other, folder, **facts):
    """Seal a copy with anything in it, and return the verdict of whoever gets it."""
    sequence, previous = office.vault.outbox.last()
    path, _digest = made_by_hand(
        office, folder, other, sequence=sequence + 1, previous=previous, **facts
    )
    return take(other, path)


def test_evidence_in_a_copy_has_an_id_of_the_originals_signer_or_is_refused(
    genuine, office, other, tmp_path, testimony
):
    record, about = genuine
    door = evidence_path(office, testimony, "door.png")
    leaf = parts(office, testimony)[door].leaf
    record = replace(
        record,
        leaves=tuple(leaf if each.path == door else each for each in record.leaves),
    )
    held = office.vault.attachments.of(testimony.id)
    facts = next(each for each in held if each.name == "door.png")
    makers_own = replace(facts, id=bound(office.vault.identity))
    bad, good = (
        Source(facts=each, open=lambda: BytesIO(PHOTO)) for each in (makers_own, facts)
    )
    verdict = brought_by_hand(
        office, other, tmp_path, record=record, about=about, attachments=(bad,)
    )
    assert (verdict.error.code, verdict.signer) == ("exchange.foreign_id", key(office))
    verdict = brought_by_hand(
        office, other, tmp_path, record=record, about=about, attachments=(good,)
    )
    assert verdict.error is None


def test_a_copy_that_hides_its_id_is_refused_whatever_it_names(
    genuine, office, other, tmp_path, monkeypatch
):
    monkeypatch.setattr("exports.bundle.plan.require_honest", lambda *_facts: None)
    record, about = genuine
    record = replace(
        record,
        testimony=TestimonyId(bound(other.vault.identity)),
        leaves=tuple(
            Withheld(path=each.path, why=Why.IDENTITY)
            if each.path == "testimony/id"
            else each
            for each in record.leaves
        ),
    )
    verdict = brought_by_hand(office, other, tmp_path, record=record, about=about)
    assert verdict.error.code == "bundle.malformed"


def test_ones_own_testimony_cannot_be_disclosed(field, office, tmp_path):
    testimony = taken(field, tmp_path)
    for act in (
        lambda: field.disclosures.parts(testimony.id),
        lambda: field.disclosures.begin(testimony.id),
    ):
        with pytest.raises(NothingToAnswer):
            act()
    seal_to(field, testimony, office, keep_copy=True)
    with pytest.raises(NothingToAnswer):
        field.disclosures.fresh(testimony.id)


def test_a_copy_needs_a_reason_and_somebody_to_read_it(office, other, testimony):
    letter = redacted(office, testimony, reason="  ")
    with pytest.raises(Incomplete) as refusal:
        office.disclosures.seal(letter, WATCH, (key(other),))
    assert refusal.value.gaps == ("letter.reason",)
    with pytest.raises(NoRecipients):
        office.disclosures.seal(redacted(office, testimony), WATCH, ())


def test_nothing_of_the_words_stays_behind_and_the_log_says_that_a_copy_went(
    office, other, testimony
):
    letter = redacted(
        office,
        testimony,
        lambda redaction: redaction.replacing({FIRST: "[Person 1]"}, Why.IDENTITY),
    )
    entry = office.disclosures.seal(letter, WATCH, (key(other),))
    row = office.vault.letters.row(entry.bundle_id)
    assert row.is_forgotten
    assert office.disclosures.newest(testimony.id) is None
    event = office.vault.custody.of(testimony.id)[-1]
    assert event.act is CustodyAct.DISCLOSED
    assert dict(event.facts)["bundle"] == entry.bundle_id


def test_a_redaction_is_found_again_as_it_was_left(office, testimony):
    assert office.disclosures.newest(testimony.id) is None
    letter = redacted(office, testimony, lambda each: replace(each, searched=("Kvitka",)))
    assert office.disclosures.newest(testimony.id) == letter
    redaction, revision = office.disclosures.draft(letter)
    assert (redaction.searched, revision) == (("Kvitka",), 2)
    assert decode_redaction(encode_redaction(redaction)) == redaction
    office.disclosures.discard(letter)
    assert office.disclosures.newest(testimony.id) is None


def test_by_default_nothing_tells_who_was_where_with_whom(office, testimony):
    redaction = office.disclosures.fresh(testimony.id)
    held = parts(office, testimony)
    free = {path for path, part in held.items() if part.is_free}
    assert {"testimony/place", "testimony/present/0", "attachments/0"} <= set(
        redaction.withheld
    )
    assert FIRST not in redaction.withheld
    assert set(redaction.withheld) <= free
    assert held["testimony/consent/sharing/icc"].is_told_anyway
    insisting = redaction.withholding(["testimony/code"], Why.IDENTITY)
    letter = redacted(office, testimony, lambda _redaction: insisting)
    assert "testimony/code" not in office.disclosures.draft(letter)[0].withheld


def test_the_verifier_for_courts_accepts_the_copy_and_says_what_is_withheld(
    office, other, field, testimony
):
    door = evidence_path(office, testimony, "door.png")
    entry = disclose(
        office, testimony, other, change=lambda redaction: redaction.showing([door])
    )
    known = court.Known(
        signers=frozenset([key(office)]),
        identities=[court.Identity("mlkem768x25519", other.vault.identity.age_pq.secret)],
    )
    path = office.vault.outbox.folder / entry.file_name
    with path.open("rb") as file:
        done, refusal = court.verify(file, known)
    assert refusal is None
    report = "\n".join(court.report_lines(done, refusal))
    assert (
        f"the original was signed by the key with the fingerprint: {key(field)}" in report
    )
    assert "withheld because of security" in report
