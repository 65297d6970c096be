"""Taking evidence in: files and recordings, hashed at intake and kept bit-exact."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.domain import rules
from desktop.domain.consent_rules import require_intake
from desktop.domain.custody import CustodyAct
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.media import HEAD_BYTES, kind_of, sniff
from desktop.domain.sketch import Sketch, write_sketch
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services import unkept
from desktop.services.blob_ports import Intake, Take
from desktop.services.errors import EmptyTake, NotOpen
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Progress, Unwatched
from desktop.services.taking import UNKNOWN_SIZE, Label, Sourced, Taking, labelled
from desktop.services.times import moment

TAKE_NAME = "interview-{at}.ogg"
UNSEALED = frozenset({State.OPEN, State.READY})
SKETCH_NAME = "sketch-{at}.json"


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
            NotAllowed: They said no to storing it, to pictures, or to recordings.
            SourceChanged: The file changed its length meanwhile.
            Cancelled: The person asked to stop; nothing was kept.
            OSError: Reading or writing failed; nothing was kept.
        """
        self._require_open(testimony)
        with labelled(source, kind) as (stream, label):
            found = kind or kind_of(sniff(stream.read(HEAD_BYTES)))
            self._require_intake(testimony, found)
            stream.seek(0)
            return self._take_in(testimony, stream, label, progress)

    def keep_made(
        self, testimony: TestimonyId, name: str, kind: AttachmentKind, raw: bytes
    ) -> Attachment:
        """Keep what was made in the program itself: a drawing, a note.

        Args:
            testimony: An open testimony.
            name: File name, without a folder.
            kind: What it is.
            raw: All of it.

        Raises:
            NotOpen: The testimony's evidence is final.
            NotAllowed: They said no to storing it, or to this kind.
        """
        self._require_open(testimony)
        self._require_intake(testimony, kind)
        label = Label(name=name, kind=kind, size=len(raw))
        return self._take_in(testimony, io.BytesIO(raw), label, Unwatched())

    def draw(
        self, testimony: TestimonyId, sketch: Sketch, begun: Take | None = None
    ) -> Attachment:
        """Keep a sketch as evidence. What is kept never changes: another is another one.

        Args:
            testimony: An open testimony.
            sketch: As it was drawn.
            begun: What `note_sketch` returned of it; None if it returned nothing. What was
                begun before a no, or before the closing, is kept, like a recording.

        Raises:
            MalformedRecord: There is no such sketch.
            NotAllowed: They said no to storing it, and it was not begun before.
            NotOpen: The testimony's words and evidence are final.
        """
        if begun is None:
            self._require_open(testimony)
            self._require_intake(testimony, AttachmentKind.SKETCH)
        raw = write_sketch(sketch)
        label = Label(
            name=SKETCH_NAME.format(at=_stamp(moment(self._clock))),
            kind=AttachmentKind.SKETCH,
            size=len(raw),
            note=sketch.title,
        )
        return self._take_in(testimony, io.BytesIO(raw), label, Unwatched())

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
        at = facts.added_at
        with self._vault.transaction(), open_meanwhile(self._vault, testimony, at):
            self._vault.attachments.keep(testimony, intake, facts)
            self._vault.custody.append(at, act, testimony, details)

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

    def note_sketch(
        self, testimony: TestimonyId, sketch: Sketch, take: Take | None
    ) -> Take:
        """Keep a sketch that is still being drawn, so that a crash does not lose it.

        Args:
            testimony: An open testimony.
            sketch: As it stands now.
            take: What this returned the last time; None at the first.

        Returns:
            Where it is kept; for `drop_sketch` once it is evidence, or put away.

        Raises:
            NotAllowed: They said no to storing it, and it was not begun before.
            NotOpen: The testimony's words and evidence are final.
        """
        if take is None:
            self._require_open(testimony)
            self._require_intake(testimony, AttachmentKind.SKETCH)
            take = self._vault.attachments.begin_take(testimony, moment(self._clock))
        take.append(unkept.page_of(sketch))
        return take

    def drop_sketch(self, take: Take) -> None:
        """Keep a sketch that was being drawn no longer: it is evidence, or put away."""
        self._vault.attachments.discard_take(take)

    def begin_take(self, testimony: Testimony) -> Take:
        """Start a recording into the vault.

        Raises:
            NotAllowed: They said no to storing it, or not yes to recording the voice.
            NotOpen: The testimony is final.
        """
        rules.require_recording(testimony.consent)
        self._require_open(testimony.id)
        return self._vault.attachments.begin_take(testimony.id, moment(self._clock))

    def keep_take(
        self,
        testimony: TestimonyId,
        take: Take,
        started_at: str,
        duration_ms: int,
        *,
        salvage: bool = False,
    ) -> Attachment:
        """Make a closed take a piece of evidence, also if the interview was closed since.

        Args:
            testimony: It was open when the take was begun, and is not sealed.
            take: Closed.
            started_at: ISO 8601.
            duration_ms: 0 if it is not known.
            salvage: Leave out pages that are damaged.

        Raises:
            EmptyTake: There is no sound in it; the take is gone.
        """
        with self._vault.attachments.open_take(take, salvage=salvage) as stream:
            if not stream.read(1):
                self._vault.attachments.discard_take(take)
                raise EmptyTake
            stream.seek(0)
            label = Label(
                name=TAKE_NAME.format(at=_stamp(started_at)),
                kind=AttachmentKind.INTERVIEW_AUDIO,
                size=UNKNOWN_SIZE,
                duration_ms=duration_ms,
            )
            attachment = self._take_in(testimony, stream, label, Unwatched())
        self._vault.attachments.discard_take(take)
        return attachment

    def _require_intake(self, testimony: TestimonyId, kind: AttachmentKind) -> None:
        require_intake(self._vault.testimonies.get(testimony).consent, kind)

    def _require_open(self, testimony: TestimonyId) -> None:
        if self._vault.testimonies.row(testimony).state is not State.OPEN:
            raise NotOpen


@contextmanager
def open_meanwhile(vault: Vault, testimony: TestimonyId, at: str) -> Iterator[None]:
    """Let what was begun before an interview was closed still come to it.

    Joins a running transaction, so nobody sees the interview open.

    Args:
        vault: It has the testimony.
        testimony: Open or closed; of any other state nothing is changed.
        at: ISO 8601.
    """
    is_closed = vault.testimonies.row(testimony).state is State.READY
    if is_closed:
        vault.testimonies.set_state(testimony, State.OPEN, at)
    yield
    if is_closed:
        vault.testimonies.set_state(testimony, State.READY, at)


def _stamp(at: str) -> str:
    return "".join(sign for sign in at[:19] if sign.isalnum())
