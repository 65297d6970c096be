"""Proof of consent: kept as evidence, bound to the script that was read."""

from dataclasses import replace

from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.errors import NotAllowed
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.permissions import NO_PROOF, ProofKind
from desktop.words import table
from tests.ui.consent.test_presenter import Kept
from tests.ui.interview.fakes import DRAFT, at_noon
from ui.consent.proving import Around, ProofPresenter, Proven
from ui.jobs import run_now

RECORDING = Attachment(
    id=AttachmentId("cd" * 16),
    kind=AttachmentKind.INTERVIEW_AUDIO,
    name="interview-20260301T110000.ogg",
    media_type="audio/ogg",
    size_bytes=1000,
    sha512="0" * 128,
    added_at="2026-03-01T11:10:00+02:00",
)
PHOTO = replace(RECORDING, id=AttachmentId("ef" * 16), kind=AttachmentKind.PHOTO)


class FakeScreen:
    def __init__(self):
        self.recordings = ()
        self.proven = None
        self.problems = []

    def show_recordings(self, recordings):
        self.recordings = recordings

    def show_proven(self, proven):
        self.proven = proven

    def show_problem(self, error):
        self.problems.append(error)


class FakeDesk:
    def __init__(self):
        self.made = []
        self.fail_with = None

    def keep_made(self, testimony, name, kind, raw):
        if self.fail_with:
            raise self.fail_with
        self.made.append((testimony, name, kind, raw))
        return replace(RECORDING, id=AttachmentId("ab" * 16), kind=kind, name=name)


def asked():
    """A testimony in which one question was answered in Russian."""
    consent = DRAFT.consent.with_answer(ConsentItem.STORE, Answer.YES)
    version = table("consent", "ru")["version"]
    return replace(
        DRAFT,
        consent=replace(
            consent,
            language="ru",
            script_version=version,
            recorded_at="2026-03-01T11:05:00+02:00",
        ),
    )


def presented(testimony=None):
    screen, desk, told = FakeScreen(), FakeDesk(), []
    kept = Kept(testimony or asked())
    presenter = ProofPresenter(
        screen,
        Around(
            amend=kept.amend,
            desk=desk,
            run=run_now,
            words=lambda language: table("consent", language),
            clock=at_noon,
            kept=lambda: told.append("kept"),
        ),
    )
    presenter.show(kept.testimony)
    presenter.evidence_changed((PHOTO, RECORDING))
    return presenter, screen, desk, kept, told


def test_only_recordings_of_the_interview_are_offered_as_proof():
    _presenter, screen, *_rest = presented()
    assert screen.recordings == (RECORDING,)


def test_a_recording_proves_the_version_of_the_script_that_was_read():
    presenter, screen, _desk, kept, _told = presented()
    presenter.recording_chosen(RECORDING.id)
    proof = kept.testimony.consent_more.proof
    assert (proof.kind, proof.attachment) == (ProofKind.AUDIO, RECORDING.id)
    assert proof.script_version == kept.testimony.consent.script_version
    assert screen.proven.file_name == RECORDING.name


def test_a_drawing_becomes_evidence_and_then_proof():
    presenter, screen, desk, kept, told = presented()
    presenter.drawn(ProofKind.SIGNATURE, b"\x89PNG")
    ((testimony, name, kind, raw),) = desk.made
    assert (testimony, kind, raw) == (DRAFT.id, AttachmentKind.DOCUMENT, b"\x89PNG")
    assert name == "consent-signature.png"
    assert kept.testimony.consent_more.proof.kind is ProofKind.SIGNATURE
    assert kept.testimony.consent_more.proof.attachment == "ab" * 16
    assert screen.proven == Proven(
        kind=ProofKind.SIGNATURE, file_name=name, may_be_given=True
    )
    assert told == ["kept"]


def test_a_mark_on_paper_is_noted_in_the_persons_language_with_who_saw_it():
    presenter, _screen, desk, kept, _told = presented()
    presenter.marked_on_paper(" W-3\u202e ")
    ((_testimony, name, kind, raw),) = desk.made
    words = raw.decode()
    assert name == "consent-mark-on-paper.txt"
    assert kind is AttachmentKind.DOCUMENT
    assert "На бумаге поставлен знак" in words
    assert "W-3⟨U+202E⟩" in words
    assert kept.testimony.consent.script_version in words
    assert kept.testimony.consent_more.proof.kind is ProofKind.MARK


def test_nobody_is_no_witness():
    presenter, _screen, desk, kept, _told = presented()
    presenter.marked_on_paper("   ")
    assert desk.made == []
    assert kept.changes == []


def test_before_anything_was_asked_there_is_nothing_to_prove():
    presenter, screen, desk, kept, _told = presented(DRAFT)
    presenter.drawn(ProofKind.MARK, b"\x89PNG")
    presenter.recording_chosen(RECORDING.id)
    assert (desk.made, kept.changes) == ([], [])
    assert not screen.proven.may_be_given


def test_a_proof_of_another_script_says_so():
    presenter, screen, _desk, kept, _told = presented()
    presenter.recording_chosen(RECORDING.id)
    consent = replace(kept.testimony.consent, script_version="2.0")
    presenter.show(replace(kept.testimony, consent=consent))
    assert screen.proven.is_stale


def test_a_proof_whose_file_is_gone_says_so():
    presenter, screen, _desk, _kept, _told = presented()
    presenter.recording_chosen(RECORDING.id)
    presenter.evidence_changed(())
    assert (screen.proven.kind, screen.proven.file_name) == (ProofKind.AUDIO, "")


def test_a_proof_can_be_taken_back():
    presenter, screen, _desk, kept, _told = presented()
    presenter.recording_chosen(RECORDING.id)
    presenter.taken_back()
    assert kept.testimony.consent_more.proof == NO_PROOF
    assert screen.proven.kind is ProofKind.NONE


def test_what_could_not_be_kept_proves_nothing():
    presenter, screen, desk, kept, told = presented()
    desk.fail_with = NotAllowed("consent.store")
    presenter.drawn(ProofKind.SIGNATURE, b"\x89PNG")
    assert screen.problems == [desk.fail_with]
    assert kept.testimony.consent_more.proof == NO_PROOF
    assert told == []
