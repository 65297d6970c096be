"""What was sealed before something was taken back does not leave the outbox afterwards.

Beside each refusal stands the twin: what was taken back is not in the file, and it goes.
"""

from dataclasses import replace

import pytest

from desktop.domain.bundles import About, BundleType
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.custody import CustodyAct
from desktop.domain.disclosure import Why
from desktop.domain.errors import KeptBack, NotAllowed
from desktop.domain.permissions import FullConsent, Purpose
from desktop.domain.testimony import Correction, ReadBack, ReadBackMethod, State
from desktop.services.errors import OtherTestimony
from tests.domain.samples import agreed
from tests.jail.files import drawn
from tests.services import obeying
from tests.services.consent_table import LATER, TOMORROW, cell, less
from tests.services.hostile import about, withdrawal
from tests.services.obeying import attached, disclose, noted, seal, showing
from tests.services.post import (
    SAID_AT,
    WATCH,
    bring,
    key,
    made_by_hand,
    send,
    take,
)
from tests.services.test_border import border_of
from tests.services.test_obeying import cells
from ui.messages import message_for, reason

THREE = ("They came at night.", "Iryna Kvitka was alone.", "A neighbour saw it.")
SECOND = "testimony/paragraphs/1"
PHOTO = {"raw": drawn("JPEG", (8, 8))}
SOUND = obeying.RECORDING
TAKEN_BACK = "paragraphs_taken_back"
BOTH = (Purpose.LEGAL_ADVICE, Purpose.PROCEEDINGS)
MEDIA = [
    pytest.param((ConsentItem.PHOTOS, PHOTO), id="photos"),
    pytest.param((ConsentItem.AUDIO, SOUND), id="audio"),
]


@pytest.fixture
def stick(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def taken(field, folder, evidence=None, **changes):
    """Take a testimony of three paragraphs down, and close it."""
    draft = noted(field, paragraphs=THREE, **changes)
    if evidence:
        attached(field, draft, folder, **evidence)
    return field.recording.close(field.recording.load(draft.id))


def received(field, office, folder, evidence=None, **changes):
    return obeying.handed_over(field, office, taken(field, folder, evidence, **changes))


def take_back(desk, testimony, **said):
    return send(desk, BundleType.WITHDRAWAL, testimony, happened_at=SAID_AT, **said)


def without(item):
    return {"items": less(ConsentItem, item)}


def not_for(recipient):
    return {"sharing": less(RecipientClass, recipient)}


def withholding_the_second(redaction):
    return redaction.withholding((SECOND,), Why.SECURITY)


def refused(desk, entry, stick):
    """Return why a sealed file is not written; nothing of it is on the stick then."""
    with pytest.raises(KeptBack) as caught:
        desk.sealing.hand_over(entry.bundle_id, stick, WATCH)
    assert list(stick.iterdir()) == []
    assert desk.sealing.is_here(entry)
    return caught.value.reason


def goes(desk, entry, stick):
    path = desk.sealing.hand_over(entry.bundle_id, stick, WATCH)
    assert path.is_file()
    path.unlink()


def forget_what_was_noted(desk, monkeypatch):
    """Let the log say of what was sealed only what it said before it told what is in it."""
    before = desk.vault.custody.of
    known = ("bundle", "withheld", "given", "until")

    def of(subject):
        return tuple(
            replace(each, facts=tuple(fact for fact in each.facts if fact[0] in known))
            for each in before(subject)
        )

    monkeypatch.setattr(desk.vault.custody, "of", of)


# A copy of a received testimony.


def test_a_copy_that_shows_what_was_taken_back_stays(field, office, other, stick, tmp_path):
    told = received(field, office, tmp_path)
    shows = disclose(office, told, other)
    withholds = disclose(office, told, other, withholding_the_second)
    goes(office, shows, stick)
    bring(take_back(field, told, numbers=(2,)), field, office)
    assert refused(office, shows, stick) == TAKEN_BACK
    goes(office, withholds, stick)
    office.letters.destroy_closed(told.id)
    assert refused(office, shows, stick) == TAKEN_BACK
    goes(office, withholds, stick)
    goes(office, disclose(office, told, other), stick)


def test_a_copy_that_shows_only_what_quotes_what_was_taken_back_stays(
    field, office, other, stick, tmp_path
):
    fixed = ReadBack(
        method=ReadBackMethod.READ_ALOUD,
        language="be",
        confirmed=True,
        confirmed_at=SAID_AT,
        corrections=(Correction(paragraph=2, before="alone", after="with him"),),
    )
    told = received(field, office, tmp_path, read_back=fixed)
    quotes = disclose(office, told, other, withholding_the_second)
    withholds = disclose(
        office,
        told,
        other,
        lambda each: each.withholding(
            (SECOND, "testimony/read_back/corrections/0"), Why.SECURITY
        ),
    )
    bring(take_back(field, told, numbers=(2,)), field, office)
    assert refused(office, quotes, stick) == TAKEN_BACK
    goes(office, withholds, stick)


def test_a_copy_with_a_text_in_the_place_of_what_was_taken_back_stays(
    field, office, other, stick, tmp_path
):
    told = received(field, office, tmp_path)
    copy = disclose(
        office,
        told,
        other,
        lambda each: each.replacing({SECOND: "She was alone."}, Why.IDENTITY),
    )
    bring(take_back(field, told, numbers=(2,)), field, office)
    assert refused(office, copy, stick) == TAKEN_BACK


@pytest.mark.parametrize("media", MEDIA)
def test_a_copy_with_evidence_that_was_taken_back_stays(
    field, office, other, stick, tmp_path, media
):
    item, evidence = media
    told = received(field, office, tmp_path, evidence)
    shows = disclose(office, told, other, showing("attachments/"))
    withholds = disclose(office, told, other)
    bring(take_back(field, told, **without(item)), field, office)
    assert refused(office, shows, stick) == f"consent.{item}"
    goes(office, withholds, stick)
    with pytest.raises(NotAllowed) as anew:
        disclose(office, told, other, showing("attachments/"))
    assert anew.value.reason == f"consent.{item}"


def test_what_was_sealed_before_the_log_told_what_it_shows_stays(
    field, office, other, stick, tmp_path, monkeypatch
):
    told = received(field, office, tmp_path, PHOTO)
    copy = disclose(office, told, other, withholding_the_second)
    forget_what_was_noted(office, monkeypatch)
    goes(office, copy, stick)
    bring(take_back(field, told, **without(ConsentItem.AUDIO)), field, office)
    goes(office, copy, stick)  # there is no sound in the testimony
    bring(take_back(field, told, numbers=(2,)), field, office)
    assert refused(office, copy, stick) == TAKEN_BACK
    with_picture = disclose(office, told, other)
    bring(take_back(field, told, **without(ConsentItem.PHOTOS)), field, office)
    assert refused(office, with_picture, stick) in {TAKEN_BACK, "consent.photos"}


# Those to whom it is sealed.


def test_to_forget_a_recipient_frees_no_copy(field, office, other, stick, tmp_path):
    told = received(field, office, tmp_path)
    copy = disclose(office, told, other)
    bring(take_back(field, told, **not_for(RecipientClass.LEGAL_TEAM)), field, office)
    assert refused(office, copy, stick) == "consent.share.legal_team"
    office.contacts.remove(key(other))
    assert refused(office, copy, stick) == "consent.share.legal_team"


def test_to_forget_a_recipient_frees_no_testimony(field, office, stick, tmp_path):
    told = taken(field, tmp_path)
    entry = seal(field, told, office)
    take_back(field, told, **not_for(RecipientClass.LEGAL_TEAM))
    field.contacts.remove(key(office))
    assert refused(field, entry, stick) == "consent.share.legal_team"


def test_a_forgotten_recipient_of_a_class_that_stays_keeps_nothing_back(
    field, office, other, stick, tmp_path
):
    told = received(field, office, tmp_path, consent=agreed(icc=Answer.NO))
    copy = disclose(office, told, other)
    office.contacts.remove(key(other))
    goes(office, copy, stick)
    take_back(office, told, **not_for(RecipientClass.MEDIA))
    goes(office, copy, stick)


def test_a_forgotten_recipient_of_whom_no_class_was_noted_counts_as_any(
    field, office, other, stick, tmp_path, monkeypatch
):
    told = received(field, office, tmp_path, consent=agreed(icc=Answer.NO))
    copy = disclose(office, told, other)
    office.contacts.remove(key(other))
    forget_what_was_noted(office, monkeypatch)
    goes(office, copy, stick)
    bring(take_back(field, told, **not_for(RecipientClass.MEDIA)), field, office)
    assert refused(office, copy, stick).startswith("consent.share.")


# A whole testimony, at the desk where it was taken.


@pytest.mark.parametrize("media", MEDIA)
@pytest.mark.parametrize("keep_copy", [False, True])
def test_a_testimony_with_evidence_that_was_taken_back_stays(
    field, office, stick, tmp_path, media, keep_copy
):
    item, evidence = media
    told = taken(field, tmp_path, evidence)
    entry = seal(field, told, office, keep_copy=keep_copy)
    plain = taken(field, tmp_path)
    beside = seal(field, plain, office, keep_copy=keep_copy)
    goes(field, entry, stick)
    take_back(field, told, **without(item))
    take_back(field, plain, **without(item))
    assert refused(field, entry, stick) == f"consent.{item}"
    goes(field, beside, stick)


@pytest.mark.parametrize("keep_copy", [False, True])
def test_a_testimony_with_words_that_were_taken_back_stays(
    field, office, stick, tmp_path, keep_copy
):
    told = taken(field, tmp_path)
    entry = seal(field, told, office, keep_copy=keep_copy)
    take_back(field, told, numbers=(4,))
    goes(field, entry, stick)  # there is no fourth paragraph
    take_back(field, told, numbers=(2,))
    assert refused(field, entry, stick) == TAKEN_BACK
    with pytest.raises(KeptBack):
        border_of(field).move(stick, WATCH)
    assert field.sealing.is_here(entry)


def test_why_it_stays_is_told_and_nothing_that_is_not_so():
    words = message_for(KeptBack(TAKEN_BACK))
    assert reason(TAKEN_BACK) in words.next
    assert reason(TAKEN_BACK) != reason("something that nobody knows")
    assert "outbox" in words.safe
    # The page of consent is shut, and what was destroyed is not here as it was.
    stale = message_for(NotAllowed("consent.photos"))
    told = message_for(KeptBack("consent.photos"))
    assert stale.next != told.next
    assert stale.safe != told.safe


# A received testimony that was destroyed here.


def destroyed(field, office, other, folder, **changes):
    """Return a testimony that was destroyed before a border, and a copy made before it."""
    told = received(field, office, folder, **changes)
    copy = disclose(office, told, other)
    border_of(office).purge(WATCH)
    assert office.recording.row(told.id).state is State.DESTROYED
    return told, copy


def test_a_withdrawal_of_what_was_destroyed_here_is_kept_and_obeyed(
    field, office, other, stick, tmp_path
):
    told, copy = destroyed(field, office, other, tmp_path)
    goes(office, copy, stick)
    verdict = bring(take_back(field, told, is_whole=True), field, office)
    assert verdict.error is None
    (letter,) = (
        each for each in office.letters.rows(told.id) if each.kind is BundleType.WITHDRAWAL
    )
    assert (letter.id, letter.is_stray) == (verdict.letter, False)
    assert office.letters.reading(letter.id).code == told.code
    assert office.letters.standing(told.id).narrowed
    assert office.vault.custody.of(told.id)[-1].act is CustodyAct.LETTER_RECEIVED
    assert refused(office, copy, stick) == "consent.purpose_understood"
    assert office.vault.check() == ()
    assert office.vault.check_chain() == ()


@pytest.mark.parametrize(
    "case",
    [
        ({"numbers": (2,)}, TAKEN_BACK),
        (not_for(RecipientClass.LEGAL_TEAM), "consent.share.legal_team"),
        (without(ConsentItem.STORE), "consent.store"),
    ],
    ids=["words", "sharing", "store"],
)
def test_what_was_taken_back_of_what_was_destroyed_stays(
    field, office, other, stick, tmp_path, case
):
    said, expected = case
    told, copy = destroyed(field, office, other, tmp_path)
    assert bring(take_back(field, told, **said), field, office).error is None
    assert refused(office, copy, stick) == expected


def test_a_withdrawal_that_came_before_it_was_destroyed_is_obeyed_still(
    field, office, other, stick, tmp_path
):
    told = received(field, office, tmp_path)
    copy = disclose(office, told, other)
    bring(take_back(field, told, numbers=(2,)), field, office)
    border_of(office).purge(WATCH)
    assert refused(office, copy, stick) == TAKEN_BACK
    assert not any(each.is_stray for each in office.letters.rows(told.id))


def test_the_only_purpose_of_a_copy_is_obeyed_once_the_words_are_destroyed(
    field, office, other, stick, tmp_path
):
    told = taken(field, tmp_path, consent_more=cells(*BOTH))
    obeying.handed_over(field, office, told, purposes=BOTH[:1])
    copy = disclose(office, told, other)
    border_of(office).purge(WATCH)
    goes(office, copy, stick)
    gone = (cell(BOTH[0], Answer.NO),)
    assert bring(take_back(field, told, cells=gone), field, office).error is None
    assert refused(office, copy, stick) == "consent.purpose.legal_team"


def test_the_day_of_a_copy_is_obeyed_once_the_words_are_destroyed(
    field, office, other, stick, tmp_path, monkeypatch
):
    _told, copy = destroyed(
        field, office, other, tmp_path, consent_more=FullConsent(retention_until=TOMORROW)
    )
    goes(office, copy, stick)
    monkeypatch.setattr("desktop.services.sealing.today", lambda _clock: LATER)
    assert refused(office, copy, stick) == "consent.retention"


@pytest.mark.parametrize("lie", ["bundle", "digest", "code"])
def test_of_what_was_destroyed_a_withdrawal_must_name_the_very_bundle(
    field, office, other, stick, tmp_path, lie
):
    told, copy = destroyed(field, office, other, tmp_path)
    held, said = office.vault.received.of(told.id), withdrawal(told, 2)
    named = {"bundle": held.bundle_id, "manifest_sha512": held.manifest_sha512}
    if lie == "bundle":
        named["bundle"] = copy.bundle_id
    elif lie == "digest":
        named["manifest_sha512"] = copy.manifest_sha512
    else:
        said = replace(said, code="K7M4-P9RJ")
    path, _digest = made_by_hand(other, tmp_path, office, record=said, about=About(**named))
    assert isinstance(take(office, path).error, OtherTestimony)
    assert not office.letters.standing(told.id).narrowed
    goes(office, copy, stick)


def test_what_is_in_a_copy_counts_as_all_there_can_be_once_nobody_can_tell(
    field, office, other, stick, tmp_path, monkeypatch
):
    told, copy = destroyed(field, office, other, tmp_path)
    forget_what_was_noted(office, monkeypatch)
    goes(office, copy, stick)
    said = take_back(field, told, **without(ConsentItem.PHOTOS))
    assert bring(said, field, office).error is None
    assert refused(office, copy, stick) == "consent.photos"


def test_of_what_was_destroyed_whoever_is_trusted_may_bring_a_withdrawal(
    field, office, other, stick, tmp_path
):
    told, copy = destroyed(field, office, other, tmp_path)
    named = about(office.vault.received.of(told.id))
    path, _digest = made_by_hand(
        other, tmp_path, office, record=withdrawal(told, 2), about=named
    )
    assert take(office, path).error is None
    assert refused(office, copy, stick) == "consent.purpose_understood"
