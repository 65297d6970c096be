"""Taking evidence in: files and recordings, hashed at intake and kept bit-exact."""

from pathlib import Path
from typing import BinaryIO

from desktop.domain import rules
from desktop.domain.custody import CustodyAct
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.blob_ports import Intake, Take
from desktop.services.errors import EmptyTake, NotOpen
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress, Unwatched
from desktop.services.taking import UNKNOWN_SIZE, Label, Sourced, Taking, labelled
from desktop.services.times import moment

TAKE_NAME = "interview-{at}.ogg"


class Evidence:
    """The evidence of the testimonies in one vault."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._taking = Taking(vault, clock, entropy)

    def attach(
        self,
        testimony: TestimonyId,
        source: Path,
        progress: Progress,
        kind: AttachmentKind | None = None,
    ) -> Attachment:
        """Take a file in: one pass hashes it and writes it encrypted.

        The file itself stays where it is, as it is.

        Args:
            testimony: An open testimony.
            source: The file.
            progress: Told the bytes done.
            kind: What it is; told from its first bytes if not given.

        Raises:
            NotOpen: The testimony's words and evidence are final.
            SourceChanged: The file changed its length meanwhile.
            Cancelled: The person asked to stop; nothing was kept.
            OSError: Reading or writing failed; nothing was kept.
        """
        self._require_open(testimony)
        with labelled(source, kind) as (stream, label):
            return self._take_in(testimony, stream, label, progress)

    def _take_in(
        self, testimony: TestimonyId, stream: BinaryIO, label: Label, progress: Progress
    ) -> Attachment:
        intake = self._vault.attachments.begin(testimony)
        return self._taking.take_in(
            Sourced(stream=stream, label=label),
            intake,
            lambda facts: self._keep(testimony, intake, facts),
            progress,
        )

    def _keep(self, testimony: TestimonyId, intake: Intake, facts: Attachment) -> None:
        recorded = facts.kind is AttachmentKind.INTERVIEW_AUDIO
        act = CustodyAct.RECORDED if recorded else CustodyAct.ATTACHED
        # No hash and no size: this stays when the content is forgotten, and could prove
        # that a file found elsewhere was part of it. The sealed file holds both.
        details = (("attachment", facts.id),)
        with self._vault.transaction():
            self._vault.attachments.keep(testimony, intake, facts)
            self._vault.custody.append(facts.added_at, act, testimony, details)

    def of(self, testimony: TestimonyId) -> tuple[Attachment, ...]:
        """Return the evidence of a testimony in the order it was added."""
        return self._vault.attachments.of(testimony)

    def open(self, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader that decrypts as it reads; any one thread may use it."""
        return self._vault.attachments.open(attachment)

    def remove(self, testimony: TestimonyId, attachment: AttachmentId) -> None:
        """Destroy one piece of evidence of an open testimony.

        Raises:
            NotOpen: The testimony's evidence is final.
        """
        self._require_open(testimony)
        self._vault.attachments.remove(attachment)

    def begin_take(self, testimony: Testimony) -> Take:
        """Start a recording into the vault.

        Raises:
            NotAllowed: Consent to record the voice was not given.
            NotOpen: The testimony is final.
        """
        rules.require_recording(testimony.consent)
        self._require_open(testimony.id)
        return self._vault.attachments.begin_take(testimony.id, moment(self._clock))

    def keep_take(
        self, testimony: TestimonyId, take: Take, started_at: str, duration_ms: int
    ) -> Attachment:
        """Make a closed take a piece of evidence.

        Raises:
            EmptyTake: There is no sound in it; the take is gone.
        """
        with self._vault.attachments.open_take(take) as stream:
            if not stream.read(1):
                self._vault.attachments.discard_take(take)
                raise EmptyTake
            stream.seek(0)
            stamp = "".join(sign for sign in started_at[:19] if sign.isalnum())
            label = Label(
                name=TAKE_NAME.format(at=stamp),
                kind=AttachmentKind.INTERVIEW_AUDIO,
                size=UNKNOWN_SIZE,
                duration_ms=duration_ms,
            )
            attachment = self._take_in(testimony, stream, label, Unwatched())
        self._vault.attachments.discard_take(take)
        return attachment

    def recover_takes(self) -> tuple[Attachment, ...]:
        """Keep what a crash left of recordings, up to the last page on disk."""
        kept = []
        for testimony, started_at, take in self._vault.attachments.unfinished_takes():
            try:
                kept.append(self.keep_take(testimony, take, started_at, 0))
            except EmptyTake:
                continue
        return tuple(kept)

    def _require_open(self, testimony: TestimonyId) -> None:
        if self._vault.testimonies.row(testimony).state is not State.OPEN:
            raise NotOpen
