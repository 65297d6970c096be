"""The pages before a border, joined to sealing, interviews, the proof, and erasing."""

from collections.abc import Callable
from typing import Protocol

from desktop.app.holding import hold
from desktop.app.reading import Around
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk
from desktop.parts.store import local_clock
from desktop.services.border import Border
from desktop.services.border_facts import Proof
from desktop.services.session import Session
from ui.border.presenter import BorderPresenter, ProofPresenter
from ui.border.proof_view import ProofPage
from ui.border.view import BorderPage
from ui.seal.view import SealPage


class Doors(Protocol):
    """Where the pages lead."""

    def open_interview(self, testimony: TestimonyId) -> None:
        """Go on with an open testimony."""

    def open_seal(self, testimony: TestimonyId) -> None:
        """Seal a closed testimony."""


class BorderDoor:
    """Makes the page, and comes back to it once something was sealed."""

    def __init__(
        self,
        around: Around,
        desk: Desk,
        session: Session,
        doors: Doors,
        erase: Callable[[], None],
    ) -> None:
        """Take what the pages are joined to.

        Args:
            around: Theme, window, jobs, and files.
            desk: The services over the open vault.
            session: Knows which disk the vault lies on.
            doors: The pages of interviews and sealing.
            erase: Shows the page for erasing the vault.
        """
        self._around = around
        self._doors = doors
        self._erase = erase
        self._border = Border(
            desk.vault,
            desk.recording,
            desk.sealing,
            local_clock,
            session.slots.on_one_disk,
        )

    def make(self) -> BorderPage:
        """Return the page."""
        page = BorderPage(self._around.theme, self._around.files)
        run = self._around.jobs.for_screen(page)
        presenter = BorderPresenter(page, self._border, run, self._prove)
        hold(page, presenter)
        page.entered.connect(presenter.look)
        page.close_asked.connect(presenter.close_asked)
        page.discard_held.connect(presenter.discard_held)
        page.move_chosen.connect(presenter.move_chosen)
        page.purge_held.connect(presenter.purge_held)
        page.count_asked.connect(presenter.count_asked)
        page.cancelled.connect(presenter.cancel)
        page.open_asked.connect(lambda each: self._doors.open_interview(TestimonyId(each)))
        page.seal_asked.connect(self._seal)
        page.erase_asked.connect(self._erase)
        return page

    def _seal(self, testimony: str) -> None:
        self._doors.open_seal(TestimonyId(testimony))
        page = self._around.window.page
        if isinstance(page, SealPage):
            # Sealing ends on the shelf, as always; from there back to where this began.
            page.finished.connect(lambda: self._around.window.open_page(self.make()))

    def _prove(self, proof: Proof) -> None:
        page = ProofPage(self._around.theme, self._around.files, proof)
        run = self._around.jobs.for_screen(page)
        presenter = ProofPresenter(page, self._border, proof, run)
        hold(page, presenter)
        page.save_chosen.connect(presenter.save_chosen)
        page.erase_asked.connect(self._erase)
        self._around.window.open_page(page)
