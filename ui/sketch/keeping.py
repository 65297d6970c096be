"""Keeps what is on a sketch pad: while it is drawn, and as evidence once it is done.

What is drawn goes to disk at each pause, where a crash leaves it, and is made evidence when
the vault is opened again. Once it is evidence, or was put away, that is gone.
"""

from collections.abc import Callable
from typing import Protocol

from desktop.domain.evidence import Attachment
from desktop.domain.sketch import Sketch
from desktop.domain.testimony import TestimonyId
from desktop.services.blob_ports import Take
from desktop.services.progress import Progress
from ui.jobs import Run


class SketchDesk(Protocol):
    """What is needed of `desktop.services.evidence.Evidence`."""

    def draw(
        self, testimony: TestimonyId, sketch: Sketch, begun: Take | None
    ) -> Attachment:
        """Keep a sketch as evidence."""

    def note_sketch(
        self, testimony: TestimonyId, sketch: Sketch, take: Take | None
    ) -> Take:
        """Keep a sketch that is still being drawn."""

    def drop_sketch(self, take: Take) -> None:
        """Keep it no longer."""


class Keeping:
    """The sketch of one pad on disk."""

    def __init__(
        self,
        desk: SketchDesk,
        run: Run,
        testimony: Callable[[], TestimonyId],
        failed: Callable[[Exception], None],
    ) -> None:
        """Be ready.

        Args:
            desk: Keeps sketches.
            run: Runs short work on the vault thread.
            testimony: Returns the testimony that is taken.
            failed: Told why what is being drawn is not on disk.
        """
        self._desk = desk
        self._run = run
        self._testimony = testimony
        self._failed = failed
        self._noted = Sketch()
        self._take: Take | None = None  # for the vault thread alone

    def note(self, sketch: Sketch) -> None:
        """Keep what is being drawn; an empty sheet is nothing."""
        if sketch == self._noted:
            return
        self._noted = sketch
        testimony = self._testimony()

        def work(_progress: Progress) -> None:
            if sketch.things:
                self._take = self._desk.note_sketch(testimony, sketch, self._take)
            else:
                self._drop()

        def failed(error: Exception) -> None:
            self._noted = Sketch()
            self._failed(error)

        self._run(work, lambda _none: None, failed)

    def keep(
        self,
        sketch: Sketch,
        kept: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Make it evidence."""
        testimony = self._testimony()

        def work(_progress: Progress) -> None:
            self._desk.draw(testimony, sketch, self._take)
            self._drop()

        def done(_none: None) -> None:
            self._noted = Sketch()
            kept()

        self._run(work, done, failed)

    def _drop(self) -> None:
        """Keep it no longer as something that is being drawn; on the vault thread."""
        take, self._take = self._take, None
        if take is not None:
            self._desk.drop_sketch(take)
