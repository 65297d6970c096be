"""Opens a case file, and its attachments one by one when they are asked for.

Pictures stay covered and sound stays silent until the reader asks: nobody meets an injury
by surprise, and nothing is decoded that nobody wanted to see.
"""

from collections.abc import Callable
from typing import BinaryIO, Protocol

from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.marking import mark_for
from desktop.domain.media import SKETCH
from desktop.domain.rows import ShelfRow
from desktop.domain.sketch import Sketch
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.jail.sight import MAX_BYTES, NotShown
from desktop.services.progress import Progress
from desktop.services.reading import CaseDesk, CaseFile
from ui.casefile.shown import shown
from ui.jobs import Run
from ui.sketch.reading import sketch_in

PICTURES = frozenset({"image/jpeg", "image/png", "image/webp"})
SOUNDS = frozenset({"audio/wav", "audio/ogg"})


class CaseScreen(Protocol):
    """What the presenter asks of the screen."""

    def show_case(self, case: CaseFile) -> None:
        """Show the account, the facts and the attachments."""

    def show_sealed(self, row: ShelfRow) -> None:
        """Show that this device can no longer open it, and whether the receipt came."""

    def show_picture(self, attachment: AttachmentId, picture: object) -> None:
        """Uncover a decoded picture, or say why it is not shown."""

    def play(self, attachment: Attachment, reader: BinaryIO, at_ms: int = 0) -> None:
        """Play a sound from a moment, in milliseconds."""

    def show_attachment_problem(self, attachment: AttachmentId, error: Exception) -> None:
        """Say why an attachment could not be read."""

    def show_problem(self, error: Exception) -> None:
        """Say why the case file could not be read."""


Decode = Callable[[bytes, Callable[[object], None], Callable[[Exception], None]], None]
"""Decodes a whole file elsewhere, and tells what came of it or what went wrong."""


class CasePresenter:
    """One case file at a time."""

    def __init__(
        self, screen: CaseScreen, desk: CaseDesk, decode: Decode, run: Run
    ) -> None:
        self._screen = screen
        self._desk = desk
        self._decode = decode
        self._run = run
        self._attachments: dict[AttachmentId, Attachment] = {}
        self._testimony: TestimonyId | None = None
        self._account: Testimony | None = None

    def open(self, testimony: TestimonyId) -> None:
        """Read a case file."""
        self._testimony = testimony
        self._attachments = {}
        self._account = None
        self._run(
            lambda _progress: self._desk.read(testimony),
            self._read,
            self._screen.show_problem,
        )

    def _read(self, case: CaseFile) -> None:
        if case.row.id != self._testimony:
            return
        if case.testimony is None:
            self._screen.show_sealed(case.row)
            return
        self._attachments = {each.id: each for each in case.attachments}
        self._account = case.testimony
        self._screen.show_case(shown(case))

    def uncover(self, attachment: AttachmentId) -> None:
        """Decode a picture, or read a sketch, that the reader asked to see."""
        facts = self._attachments.get(attachment)
        if facts is None:
            return
        if facts.media_type == SKETCH:
            self._run(
                lambda _progress: self._sketch(facts),
                lambda sketch: self._uncovered(attachment, sketch),
                lambda error: self._not_read(attachment, error),
            )
        if facts.media_type not in PICTURES:
            return
        self._run(
            lambda progress: self._bytes(facts, progress),
            lambda raw: self._show(attachment, raw),
            lambda error: self._not_read(attachment, error),
        )

    def _sketch(self, facts: Attachment) -> Sketch | NotShown:
        with self._desk.open(facts.id) as reader:
            return sketch_in(reader)

    def _bytes(self, facts: Attachment, progress: Progress) -> bytes:
        progress.advance("casefile.picture", 0, 1)
        with self._desk.open(facts.id) as reader:
            return reader.read(MAX_BYTES + 1)

    def _show(self, attachment: AttachmentId, raw: bytes) -> None:
        self._decode(
            raw,
            lambda picture: self._uncovered(attachment, picture),
            lambda error: self._not_read(attachment, error),
        )

    def _uncovered(self, attachment: AttachmentId, picture: object) -> None:
        if attachment in self._attachments:
            self._screen.show_picture(attachment, picture)

    def listen(self, attachment: AttachmentId) -> None:
        """Play a sound that the reader asked to hear."""
        self._listen(attachment, 0)

    def hear(self, paragraph: int) -> None:
        """Play a recording from where a paragraph begins in it."""
        mark = mark_for(self._account, paragraph) if self._account else None
        if mark is not None:
            self._listen(mark.recording, mark.at_ms)

    def _listen(self, attachment: AttachmentId, at_ms: int) -> None:
        facts = self._attachments.get(attachment)
        if facts is None or facts.media_type not in SOUNDS:
            return
        self._run(
            lambda _progress: self._desk.open(attachment),
            lambda reader: self._opened(facts, reader, at_ms),
            lambda error: self._not_read(attachment, error),
        )

    def _opened(self, facts: Attachment, reader: BinaryIO, at_ms: int) -> None:
        if facts.id in self._attachments:
            self._screen.play(facts, reader, at_ms)
        else:
            reader.close()

    def _not_read(self, attachment: AttachmentId, error: Exception) -> None:
        if attachment in self._attachments:
            self._screen.show_attachment_problem(attachment, error)
