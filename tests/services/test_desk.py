"""What the interview desk notes, through real vaults: kept, sealed, taken back."""

from dataclasses import replace

import pytest

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.coding import Span
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.disclosure import Why
from desktop.domain.errors import Incomplete, NotAllowed
from desktop.domain.evidence import AttachmentKind
from desktop.domain.permissions import IdentityLevel, Permission, Purpose
from desktop.domain.preparing import Mode
from desktop.services.redacting import decode_redaction, encode_redaction
from desktop.services.sealing import SealOptions
from tests.domain.desk import CODING, CONDUCT, CONSENT_MORE, DESK
from tests.domain.samples import complete
from tests.services.post import SAID_AT, WATCH, bring, key, seal_to, send

WORDS = (
    "They came at night and took me along.",
    "A stick of wood, Kvitka said, is for dogs.",
    "In the morning they let us go.",
)
FIRST, SECOND, FIFTH = CODING.facts
ON_WORDS = replace(
    CODING,
    facts=(
        replace(FIRST, span=Span(paragraph=1, start=0, end=9)),
        replace(SECOND, span=Span(paragraph=2, start=2, end=15), other="Kvitka's stick"),
        FIFTH,
    ),
    transfers=(replace(CODING.transfers[0], fact=2, note="Kvitka saw it."),),
)
ASKED = tuple(
    replace(CONDUCT.questions[0], words=f"question {after}: Kvitka?", after=after)
    for after in (0, 1, 2, 3)
)
RESEARCH = Permission(
    purpose=Purpose.RESEARCH,
    recipient=RecipientClass.LEGAL_TEAM,
    answer=Answer.YES,
    identity=IdentityLevel.CODE,
)


def taken(desk, tmp_path, **changes):
    """Return a closed testimony of three paragraphs with all that the desk notes."""
    sample = complete(paragraphs=WORDS)
    draft = desk.recording.begin()
    found = []
    for name in ("photo.png", "voice.ogg"):
        path = tmp_path / name
        path.write_bytes(name.encode() * 300)
        facts = desk.evidence.attach(draft.id, path, WATCH, AttachmentKind.OTHER)
        found.append(facts.id)
    picture, sound = found
    members = {**DESK, "coding": ON_WORDS, **changes}
    conduct = members["conduct"]
    marks = tuple(replace(each, recording=sound) for each in conduct.audio_marks)
    consent = members["consent_more"]
    draft = draft.next(
        spoken_language=sample.spoken_language,
        written_language=sample.written_language,
        place=sample.place,
        present=sample.present,
        consent=sample.consent,
        paragraphs=sample.paragraphs,
        read_back=sample.read_back,
        closing=replace(sample.closing, closed_at=""),
        numbers_given=members["numbers_given"],
        conduct=replace(conduct, questions=ASKED, audio_marks=marks),
        consent_more=replace(consent, proof=replace(consent.proof, attachment=sound)),
        coding=members["coding"],
        body=tuple(replace(each, photos=(picture,)) for each in members["body"]),
        people=members["people"],
        items=tuple(replace(each, photos=(picture,)) for each in members["items"]),
        translation=replace(
            members["translation"], paragraphs=("One.", "Two, Kvitka.", "")
        ),
    )
    desk.recording.save(draft)
    assert desk.recording.load(draft.id) == draft
    return desk.recording.close(draft)


@pytest.fixture
def testimony(field, office, tmp_path):
    """Return a testimony that Heron took and Lighthouse received."""
    testimony = taken(field, tmp_path)
    assert bring(seal_to(field, testimony, office), field, office).error is None
    return testimony


def test_every_field_is_sealed_imported_and_the_same(office, testimony):
    assert office.recording.load(testimony.id) == testimony


def test_a_draft_that_cannot_be_is_never_lost_and_never_sealed(field, office, tmp_path):
    odd = replace(FIRST, span=Span(paragraph=9, start=5, end=2))
    testimony = taken(field, tmp_path, coding=replace(CODING, facts=(odd,), transfers=()))
    assert field.recording.load(testimony.id).coding.facts == (odd,)
    assert field.recording.gaps(testimony) == ("unsound",)
    with pytest.raises(Incomplete) as caught:
        seal_to(field, testimony, office)
    assert caught.value.gaps == ("unsound",)


def test_what_points_at_evidence_that_was_removed_is_told_before_sealing(
    field, office, tmp_path
):
    testimony = taken(field, tmp_path)
    field.recording.reopen(testimony.id)
    _picture, sound = (each.id for each in field.evidence.of(testimony.id))
    field.evidence.remove(testimony.id, sound)
    again = field.recording.close(field.recording.load(testimony.id))
    with pytest.raises(Incomplete) as caught:
        seal_to(field, again, office)
    assert caught.value.gaps == ("evidence_missing",)


def test_a_first_account_is_sealed_but_never_printed(field, office, tmp_path):
    first = replace(CONDUCT, mode=Mode.FIRST_ACCOUNT)
    testimony = taken(field, tmp_path, conduct=first)
    for desk in (field, office):
        if desk is office:
            assert bring(seal_to(field, testimony, office), field, office).error is None
        with pytest.raises(NotAllowed) as caught:
            desk.statements.pdf(testimony.id, "en")
        assert caught.value.reason == "first_account"


# Consent for a purpose, as somebody, until a day.


def test_nobody_receives_it_without_a_purpose_that_was_agreed(field, office, tmp_path):
    media = replace(RESEARCH, recipient=RecipientClass.MEDIA)
    more = replace(CONSENT_MORE, permissions=(media,))
    testimony = taken(field, tmp_path, consent_more=more)
    reasons = {each.reason for each in field.sealing.choices(testimony.id)}
    assert reasons == {"consent.purpose.legal_team"}
    with pytest.raises(NotAllowed) as caught:
        seal_to(field, testimony, office)
    assert caught.value.reason == "consent.purpose.legal_team"


def test_nobody_receives_it_who_may_not_even_know_the_code(field, office, tmp_path):
    nameless = replace(RESEARCH, identity=IdentityLevel.NONE)
    more = replace(CONSENT_MORE, permissions=(nameless,))
    testimony = taken(field, tmp_path, consent_more=more)
    with pytest.raises(NotAllowed) as caught:
        seal_to(field, testimony, office)
    assert caught.value.reason == "consent.identity.legal_team"


def test_who_may_know_only_the_code_does_not_open_the_particulars(field, office, tmp_path):
    more = replace(CONSENT_MORE, permissions=(RESEARCH,))
    testimony = taken(field, tmp_path, consent_more=more)
    named = SealOptions(recipients=(key(office),), custodians=(key(office),))
    with pytest.raises(NotAllowed) as caught:
        field.sealing.seal(testimony.id, named, WATCH)
    assert caught.value.reason == "consent.identity.legal_team"
    assert seal_to(field, testimony, office).recipients


def test_nothing_goes_out_after_the_day_until_which_it_was_agreed(field, office, tmp_path):
    more = replace(CONSENT_MORE, retention_until="2020-01-01")
    testimony = taken(field, tmp_path, consent_more=more)
    with pytest.raises(NotAllowed) as caught:
        seal_to(field, testimony, office)
    assert caught.value.reason == "consent.retention"
    with pytest.raises(NotAllowed) as caught:
        field.statements.pdf(testimony.id, "en")
    assert caught.value.reason == "consent.retention"


# What quotes a paragraph goes with it.


def take_back(field, office, testimony):
    said = {"happened_at": SAID_AT, "words": "No.", "numbers": (2,)}
    entry = send(field, BundleType.WITHDRAWAL, testimony, **said)
    assert bring(entry, field, office).error is None


CLOSED = {
    "testimony/paragraphs/1",
    "testimony/translation/paragraphs/1",
    "testimony/conduct/questions/1",
    "testimony/conduct/questions/2",
    "testimony/conduct/audio_marks/0",
    "testimony/coding/facts/1",
    "testimony/coding/transfers/0",
}


def test_with_a_paragraph_that_was_taken_back_all_that_tells_of_it_is_closed(
    field, office, testimony
):
    take_back(field, office, testimony)
    read = office.recording.load(testimony.id)
    assert read == testimony.without((2,))
    assert [fact.id for fact in read.coding.facts] == [1, 5]
    assert [each.after for each in read.conduct.questions] == [0, 3]
    gone = {part.path for part in office.disclosures.parts(testimony.id) if part.is_gone}
    assert gone == CLOSED


def test_what_is_destroyed_is_destroyed_with_all_that_tells_of_it(field, office, testimony):
    take_back(field, office, testimony)
    record = office.vault.originals.of(testimony.id)["record"]
    assert b"Kvitka's stick" in record
    office.letters.destroy_closed(testimony.id)
    left = canonical.loads(office.vault.originals.of(testimony.id)["record"])["leaves"]
    assert {leaf["path"] for leaf in left if set(leaf) == {"path"}} == CLOSED
    raw = canonical.dumps(left).decode()
    assert raw.count("Kvitka") == 2  # in the questions that are far from it
    assert office.vault.testimonies.get(testimony.id) == testimony.without((2,))
    assert office.vault.check() == ()
    assert office.vault.check_chain() == ()


def test_by_default_a_copy_tells_nothing_that_the_desk_noted(office, testimony):
    redaction, _ = office.disclosures.draft(office.disclosures.begin(testimony.id))
    shown = {part.path for part in office.disclosures.parts(testimony.id)}
    shown -= set(redaction.withheld)
    assert not [path for path in shown if path.split("/")[1] in DESK]


def test_what_is_coded_asked_or_translated_is_withheld_with_its_paragraph(
    field, office, other, testimony
):
    letter = office.disclosures.begin(testimony.id)
    redaction, revision = office.disclosures.draft(letter)
    everything = [part.path for part in office.disclosures.parts(testimony.id)]
    plainly = redaction.showing(everything).withholding(
        ["testimony/paragraphs/1"], Why.THIRD_PERSON
    )
    plainly = replace(plainly, reason="A hearing.")
    office.disclosures.save(letter, plainly, revision + 1)
    kept, _ = office.disclosures.draft(letter)
    assert set(kept.withheld) == CLOSED
    assert {each.why for each in kept.withheld.values()} == {Why.THIRD_PERSON}
    assert decode_redaction(encode_redaction(kept)) == kept
    entry = office.disclosures.seal(letter, WATCH, (key(other),))
    assert bring(entry, office, other).error is None
