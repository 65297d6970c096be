"""Proof of consent: a recording, a drawn signature or mark, or a mark made on paper.

A proof belongs to the version of the script that was read. What is drawn or noted here is
kept as evidence, encrypted like the rest, and travels with the testimony.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.permissions import NO_PROOF, Proof, ProofKind
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.services.ports import Clock
from desktop.services.times import moment
from ui.interview.rooms import Amend
from ui.jobs import Run
from ui.plain import visible

DRAWN_NAMES = {
    ProofKind.SIGNATURE: "consent-signature.png",
    ProofKind.MARK: "consent-mark.png",
}
NOTE_NAME = "consent-mark-on-paper.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proven:
    """How consent is proven, as the page shows it.

    Attributes:
        file_name: Of the proof; empty if there is none, or it is no longer there.
        is_stale: It was given to another version of the script than the answers.
        may_be_given: Something was answered that can be proven.
    """

    kind: ProofKind
    file_name: str = ""
    is_stale: bool = False
    may_be_given: bool = False


class ProofDesk(Protocol):
    """What the presenter needs of `desktop.services.evidence.Evidence`."""

    def keep_made(
        self, testimony: TestimonyId, name: str, kind: AttachmentKind, raw: bytes
    ) -> Attachment:
        """Keep what was made in the program itself."""


class ProofScreen(Protocol):
    """The part of the consent page that shows the proof."""

    def show_recordings(self, recordings: tuple[Attachment, ...]) -> None:
        """Offer the recordings of the interview."""

    def show_proven(self, proven: Proven) -> None:
        """Say how consent is proven."""

    def show_problem(self, error: Exception) -> None:
        """Say that a proof could not be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the proof of one testimony works with.

    Attributes:
        amend: The one way to change the testimony.
        words: Returns the table ``consent`` in a language.
        kept: Told when a proof became evidence.
    """

    amend: Amend
    desk: ProofDesk
    run: Run
    words: Callable[[str], Mapping[str, str]]
    clock: Clock
    kept: Callable[[], None]


class ProofPresenter:
    """The proof of one consent."""

    def __init__(self, screen: ProofScreen, around: Around) -> None:
        self._screen = screen
        self._around = around
        self._testimony: Testimony | None = None
        self._evidence: tuple[Attachment, ...] = ()

    def show(self, testimony: Testimony) -> None:
        """Show how the consent of a testimony is proven."""
        self._testimony = testimony
        self._screen.show_proven(self._proven(testimony))

    def evidence_changed(self, evidence: tuple[Attachment, ...]) -> None:
        """Offer other recordings."""
        self._evidence = evidence
        self._screen.show_recordings(
            tuple(each for each in evidence if each.kind is AttachmentKind.INTERVIEW_AUDIO)
        )
        if self._testimony is not None:
            self._screen.show_proven(self._proven(self._testimony))

    def recording_chosen(self, recording: AttachmentId) -> None:
        """Let a recording of the interview prove it."""
        self._prove(ProofKind.AUDIO, recording)

    def drawn(self, kind: ProofKind, picture: bytes) -> None:
        """Keep a drawn signature or mark, and let it prove consent.

        Args:
            kind: SIGNATURE or MARK.
            picture: A PNG.
        """
        self._keep(kind, DRAWN_NAMES[kind], picture)

    def marked_on_paper(self, witness: str) -> None:
        """Note that a mark was made on paper, and who saw it, by code."""
        testimony = self._testimony
        code = visible(witness).strip()
        if testimony is None or not code:
            return
        consent = testimony.consent
        words = self._around.words(consent.language)["mark"].format(
            code=code,
            version=consent.script_version,
            time=moment(self._around.clock),
        )
        self._keep(ProofKind.MARK, NOTE_NAME, f"{words}\n".encode())

    def taken_back(self) -> None:
        """Let nothing prove it any more; the file stays among the evidence."""
        self._change(NO_PROOF)

    def _keep(self, kind: ProofKind, name: str, raw: bytes) -> None:
        testimony = self._testimony
        if testimony is None or not testimony.consent.script_version:
            return
        desk, named = self._around.desk, testimony.id

        def work(_progress: object) -> Attachment:
            return desk.keep_made(named, name, AttachmentKind.DOCUMENT, raw)

        self._around.run(
            work, lambda kept: self._kept(kind, kept), self._screen.show_problem
        )

    def _kept(self, kind: ProofKind, kept: Attachment) -> None:
        self._evidence = (*self._evidence, kept)
        self._prove(kind, kept.id)
        self._around.kept()

    def _prove(self, kind: ProofKind, attachment: AttachmentId) -> None:
        if self._testimony is not None and self._testimony.consent.script_version:
            version = self._testimony.consent.script_version
            self._change(Proof(kind=kind, attachment=attachment, script_version=version))

    def _change(self, proof: Proof) -> None:
        self.show(
            self._around.amend(
                lambda held: replace(
                    held, consent_more=replace(held.consent_more, proof=proof)
                )
            )
        )

    def _proven(self, testimony: Testimony) -> Proven:
        proof, version = testimony.consent_more.proof, testimony.consent.script_version
        names = {each.id: each.name for each in self._evidence}
        return Proven(
            kind=proof.kind,
            file_name=names.get(proof.attachment, ""),
            is_stale=proof.kind is not ProofKind.NONE and proof.script_version != version,
            may_be_given=bool(version),
        )
