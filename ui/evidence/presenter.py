"""Takes files in, lists them, removes them, and opens what can be shown.

Files come in one by one, so that words typed meanwhile are saved between two of them, and
one that cannot be read does not stop the others. A name is shown, never used as a path.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from desktop.domain import rules
from desktop.domain.evidence import Attachment, AttachmentId
from desktop.domain.sketch import Sketch
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.jail.sight import MAX_BYTES, NotShown
from desktop.services.progress import Cancelled, Progress
from ui.evidence.looks import Look, look_of
from ui.jobs import Job, Run
from ui.sketch.reading import sketch_in

STORING_REFUSED = "storing_refused"
"""That they said no to storing it: it forbids evidence of every kind."""
_FORBIDDEN = ("audio_not_allowed", "photos_not_allowed")


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow:
    """One piece of evidence, as the list shows it.

    Attributes:
        forbidden: Gap code or `STORING_REFUSED` if consent does not allow it, else empty.
        look: How it can be looked at here.
    """

    attachment: Attachment
    forbidden: str
    look: Look


class EvidenceDesk(Protocol):
    """What the presenter needs of `desktop.services.evidence.Evidence`."""

    def attach(
        self, testimony: TestimonyId, source: Path, progress: Progress
    ) -> Attachment:
        """Take a file in."""

    def of(self, testimony: TestimonyId) -> tuple[Attachment, ...]:
        """Return the evidence in the order it was added."""

    def open(self, attachment: AttachmentId) -> BinaryIO:
        """Return a seekable reader that decrypts as it reads."""

    def remove(self, testimony: TestimonyId, attachment: AttachmentId) -> None:
        """Destroy one piece of evidence."""


class EvidenceScreen(Protocol):
    """The evidence page, as its presenter sees it."""

    def show_rows(self, rows: tuple[EvidenceRow, ...]) -> None:
        """Show the list."""

    def show_adding(self, number: int, total: int) -> None:
        """Say which file of how many is being taken in."""

    def advance(self, step: str, done: int, total: int) -> None:
        """Say how far that file is."""

    def show_added(self, added: int, refused: tuple[tuple[str, Exception], ...]) -> None:
        """Say that the work is over: how many came in, and which did not, and why."""

    def show_not_agreed(self, gaps: tuple[str, ...]) -> None:
        """Say that what came in cannot be sealed before they say yes to it.

        Args:
            gaps: ``audio_not_allowed``, ``photos_not_allowed``, or both.
        """

    def show_picture(self, attachment: Attachment, picture: object) -> None:
        """Show what `Decode` told."""

    def show_sketch(self, attachment: Attachment, sketch: Sketch) -> None:
        """Show a sketch."""

    def show_notes(self, attachment: Attachment, picture: object) -> None:
        """Show what `Decode` told of what the file says of itself, not the picture."""

    def play(self, attachment: Attachment, sound: BinaryIO) -> None:
        """Play a sound; the reader is the screen's to close."""

    def show_kept_only(self, attachment: Attachment) -> None:
        """Say that this file is kept and not shown here."""

    def show_gone(self, attachment: AttachmentId) -> None:
        """Close whatever is still shown of it."""

    def show_problem(self, error: Exception) -> None:
        """Say that something was refused."""


Decode = Callable[[bytes, Callable[[object], None], Callable[[Exception], None]], None]
"""Decodes a whole file elsewhere, and tells what came of it or what went wrong."""


class EvidencePresenter:
    """The evidence of one testimony."""

    def __init__(
        self,
        screen: EvidenceScreen,
        desk: EvidenceDesk,
        run: Run,
        testimony: Callable[[], Testimony],
        decode: Decode,
    ) -> None:
        self._screen = screen
        self._desk = desk
        self._run = run
        self._testimony = testimony
        self._decode = decode
        self._told: Callable[[tuple[Attachment, ...]], None] = lambda _evidence: None
        self._evidence: tuple[Attachment, ...] = ()
        self._waiting: list[Path] = []
        self._asked = 0
        self._added = 0
        self._refused: list[tuple[str, Exception]] = []
        self._is_adding = False
        self._job: Job | None = None

    def tell(self, told: Callable[[tuple[Attachment, ...]], None]) -> None:
        """Tell somebody whenever the evidence changes."""
        self._told = told

    def show(self, evidence: tuple[Attachment, ...]) -> None:
        """Show this evidence."""
        self._evidence = evidence
        self.consent_changed()

    def consent_changed(self) -> None:
        """Say anew what consent forbids."""
        self._screen.show_rows(tuple(self._row(each) for each in self._evidence))

    @property
    def is_adding(self) -> bool:
        """Whether files are being taken in."""
        return self._is_adding

    def add_asked(self, files: tuple[Path, ...]) -> None:
        """Take files in, after those that are being taken in."""
        if not files:
            return
        self._waiting.extend(files)
        self._asked += len(files)
        if not self._is_adding:
            self._is_adding = True
            self._take_next()

    def cancel_asked(self) -> None:
        """Stop with the file that is being taken in; those before it stay."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def remove_asked(self, attachment: AttachmentId) -> None:
        """Destroy one piece of evidence; the person has confirmed it."""
        testimony = self._testimony().id

        def work(_progress: Progress) -> tuple[Attachment, ...]:
            self._desk.remove(testimony, attachment)
            return self._desk.of(testimony)

        def done(evidence: tuple[Attachment, ...]) -> None:
            self._screen.show_gone(attachment)
            self._changed(evidence)

        self._run(work, done, self._screen.show_problem)

    def open_asked(self, attachment: Attachment) -> None:
        """Show a picture, play a sound, or say that the file is only kept."""
        look = look_of(attachment)
        if look is Look.KEPT:
            self._screen.show_kept_only(attachment)
        elif look is Look.SOUND:
            self._run(
                lambda _progress: self._desk.open(attachment.id),
                lambda sound: self._screen.play(attachment, sound),
                self._screen.show_problem,
            )
        elif look is Look.SKETCH:
            self._run(
                lambda _progress: self._sketch(attachment),
                lambda sketch: self._show_sketch(attachment, sketch),
                self._screen.show_problem,
            )
        else:
            self._decoded(attachment, self._screen.show_picture)

    def notes_asked(self, attachment: Attachment) -> None:
        """Show what a picture says of itself, without showing the picture."""
        if look_of(attachment) is Look.PICTURE:
            self._decoded(attachment, self._screen.show_notes)

    def reload(self) -> None:
        """Ask the vault what evidence there is, after a recording was kept."""
        testimony = self._testimony().id
        self._run(
            lambda _progress: self._desk.of(testimony),
            self._changed,
            self._screen.show_problem,
        )

    def _bytes(self, attachment: Attachment) -> bytes:
        with self._desk.open(attachment.id) as stream:
            return stream.read(MAX_BYTES + 1)

    def _sketch(self, attachment: Attachment) -> Sketch | NotShown:
        with self._desk.open(attachment.id) as stream:
            return sketch_in(stream)

    def _show_sketch(self, attachment: Attachment, sketch: Sketch | NotShown) -> None:
        if isinstance(sketch, NotShown):
            self._screen.show_picture(attachment, sketch)
        else:
            self._screen.show_sketch(attachment, sketch)

    def _decoded(
        self, attachment: Attachment, shown: Callable[[Attachment, object], None]
    ) -> None:
        self._run(
            lambda _progress: self._bytes(attachment),
            lambda raw: self._decode(
                raw,
                lambda picture: shown(attachment, picture),
                self._screen.show_problem,
            ),
            self._screen.show_problem,
        )

    def _take_next(self) -> None:
        if not self._waiting:
            self._finish()
            return
        file = self._waiting.pop(0)
        testimony = self._testimony().id
        self._screen.show_adding(self._asked - len(self._waiting), self._asked)

        def work(progress: Progress) -> tuple[Attachment, ...]:
            self._desk.attach(testimony, file, progress)
            return self._desk.of(testimony)

        self._job = self._run(
            work,
            self._taken,
            lambda error: self._not_taken(file.name, error),
            self._screen.advance,
        )

    def _taken(self, evidence: tuple[Attachment, ...]) -> None:
        self._added += 1
        self._changed(evidence)
        self._take_next()

    def _not_taken(self, name: str, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._waiting.clear()
        else:
            self._refused.append((name, error))
        self._take_next()

    def _finish(self) -> None:
        added, refused = self._added, tuple(self._refused)
        self._is_adding = False
        self._asked = self._added = 0
        self._refused.clear()
        self._screen.show_added(added, refused)
        lacking = {row.forbidden for row in map(self._row, self._evidence[-added:])}
        if added and not refused and (gaps := tuple(sorted(lacking - {""}))):
            self._screen.show_not_agreed(gaps)

    def _changed(self, evidence: tuple[Attachment, ...]) -> None:
        self.show(evidence)
        self._told(evidence)

    def _row(self, attachment: Attachment) -> EvidenceRow:
        return EvidenceRow(
            attachment=attachment,
            forbidden=self._forbids(attachment),
            look=look_of(attachment),
        )

    def _forbids(self, attachment: Attachment) -> str:
        testimony = self._testimony()
        if rules.refuses_storing(testimony.consent):
            return STORING_REFUSED
        found = rules.gaps(testimony, (attachment,))
        return next((gap for gap in found if gap in _FORBIDDEN), "")
