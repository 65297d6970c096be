"""Leads the way before a border: one act at a time, then what is here is told anew."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.domain.testimony import TestimonyId
from desktop.services.border_facts import Proof, Survey
from desktop.services.progress import Cancelled, Progress
from ui.border.words import proof_text
from ui.jobs import Job, Run


class BorderDesk(Protocol):
    """What the presenter needs of `desktop.services.border.Border`."""

    def survey(self) -> Survey:
        """Return what is here."""

    def close(self, testimony: TestimonyId) -> None:
        """Close a draft of which nothing else is missing."""

    def discard(self, testimony: TestimonyId) -> None:
        """Destroy a testimony that was never sealed."""

    def move(self, folder: Path, progress: Progress) -> int:
        """Move sealed files that wait to another disk."""

    def purge(self, progress: Progress) -> Proof:
        """Destroy all that can still be read here."""

    def proof(self, progress: Progress) -> Proof:
        """Count what is here now."""

    def save(self, text: str, path: Path) -> None:
        """Write a proof."""


class BorderScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_survey(self, survey: Survey) -> None:
        """Show what is here, and what can be done with it."""

    def show_working(self) -> None:
        """Let nothing be done until the act is over."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far it is."""

    def show_moved(self, count: int) -> None:
        """Say how many sealed files were moved."""

    def show_problem(self, error: Exception) -> None:
        """Say why an act was not done."""


class ProofScreen(Protocol):
    """The page with the proof."""

    def show_saved(self, path: Path) -> None:
        """Say where the text is."""

    def show_problem(self, error: Exception) -> None:
        """Say why it could not be written."""


class BorderPresenter:
    """One vault before a border."""

    def __init__(
        self,
        screen: BorderScreen,
        desk: BorderDesk,
        run: Run,
        prove: Callable[[Proof], None],
    ) -> None:
        """Join the page to the vault.

        Args:
            screen: The page.
            desk: Does what is asked.
            run: Runs it on the vault thread.
            prove: Shows a proof.
        """
        self._screen = screen
        self._desk = desk
        self._run = run
        self._prove = prove
        self._job: Job | None = None
        self._is_busy = False

    def look(self) -> None:
        """Show what is here; other pages may have changed it."""
        if not self._is_busy:
            self._run(
                lambda _progress: self._desk.survey(),
                self._screen.show_survey,
                self._screen.show_problem,
            )

    def close_asked(self, testimony: TestimonyId) -> None:
        """Close a draft as it is."""
        self._act(lambda _progress: self._desk.close(testimony), lambda _none: None)

    def discard_held(self, testimony: TestimonyId) -> None:
        """Destroy a draft."""
        self._act(lambda _progress: self._desk.discard(testimony), lambda _none: None)

    def move_chosen(self, folder: Path) -> None:
        """Move what waits."""
        self._act(lambda told: self._desk.move(folder, told), self._screen.show_moved)

    def purge_held(self) -> None:
        """Destroy what can still be read, and show what was counted."""
        self._act(self._desk.purge, self._prove)

    def count_asked(self) -> None:
        """Count what is here, without doing anything."""
        self._act(self._desk.proof, self._prove)

    def cancel(self) -> None:
        """Stop after the file or testimony that is being worked on."""
        if self._job is not None:
            self._job.cancel()

    def _act(self, work: Callable[[Progress], object], done: Callable[..., object]) -> None:
        if self._is_busy:
            return
        self._is_busy = True
        self._screen.show_working()
        self._job = self._run(
            work,
            lambda result: self._done(done, result),
            self._failed,
            self._screen.show_step,
        )

    def _done(self, done: Callable[..., object], result: object) -> None:
        self._is_busy = False
        self.look()
        done(result)

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        self.look()
        if not isinstance(error, Cancelled):
            self._screen.show_problem(error)


class ProofPresenter:
    """Writes a proof into a file, if a person asks for it."""

    def __init__(
        self, screen: ProofScreen, desk: BorderDesk, proof: Proof, run: Run
    ) -> None:
        self._screen = screen
        self._desk = desk
        self._proof = proof
        self._run = run

    def save_chosen(self, path: Path) -> None:
        """Write it."""
        text = proof_text(self._proof)
        self._run(
            lambda _progress: self._desk.save(text, path),
            lambda _none: self._screen.show_saved(path),
            self._screen.show_problem,
        )
