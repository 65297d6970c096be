"""Opening an interview: fetched by the vault's thread, put together turn by turn, shown.

The window answers between any two steps. What was asked for twice is opened once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from desktop.app.labels import labels_now
from desktop.app.places import INTERVIEW
from desktop.app.reading import Around
from desktop.app.rooms import rooms_with
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk
from desktop.parts.store import local_clock
from ui.audio.player import Player
from ui.audio.recorder import Recorder
from ui.interview.desk import Interview
from ui.interview.screen import Place
from ui.interview.taken import Taken
from ui.interview.tools import Tools, take
from ui.sight import Sight


@dataclass(frozen=True, slots=True, kw_only=True)
class Devices:
    """What hears, plays and looks for the whole program."""

    recorder: Recorder
    player: Player
    sight: Sight


class Interviews:
    """Opens interviews over one vault, one at a time."""

    def __init__(
        self, around: Around, desk: Desk, devices: Devices, seal: Callable[[str], None]
    ) -> None:
        """Be ready.

        Args:
            around: What every page is joined to.
            desk: The services over the vault.
            devices: Shared with other pages.
            seal: Goes on to seal the testimony with an id.
        """
        self._around = around
        self._desk = desk
        self._devices = devices
        self._seal = seal
        self._is_asked_for = self._is_put_together = self._is_over = False
        self.open_one: Interview | None = None

    def open(self, testimony: TestimonyId, place: Place | None = None) -> None:
        """Go on with a testimony, at a place in it; or look at a closed one."""
        if self._is_asked_for or self._is_put_together or self._around.window.page is None:
            return
        self._is_asked_for = True
        tools = self._tools()
        work = take(tools, testimony)
        put_together = partial(self._put_together, tools, place)
        self._around.jobs.run(work, put_together, self._not_opened)

    def end(self) -> None:
        """Show none any more: the pages are made anew, or the program ends."""
        self._is_over = True

    def _put_together(self, tools: Tools, place: Place | None, taken: Taken) -> None:
        self._is_asked_for = False
        rooms = rooms_with(lambda: labels_now(self._desk.packs.known))
        self.open_one = interview = Interview(tools, taken, rooms)
        view = interview.view
        view.destroyed.connect(self._gone)
        view.seal_asked.connect(self._seal)
        view.finished.connect(self._around.window.close_page)
        view.about = (INTERVIEW, taken.testimony.id)
        self._is_put_together = True
        window = self._around.window
        shows = (partial(window.take_in, view), partial(self._show, interview))
        window.turns.first(view, interview.opening(shows, place))

    def _show(self, interview: Interview) -> None:
        self._is_put_together = False
        if self._is_over:
            interview.view.deleteLater()
            return
        self._around.window.open_page(interview.view)

    def _not_opened(self, error: Exception) -> None:
        self._is_asked_for = False
        page = self._around.window.page
        if page is not None:
            page.banner.show_error(error)

    def _gone(self) -> None:
        self.open_one = None

    def _tools(self) -> Tools:
        return Tools(
            theme=self._around.theme,
            status=self._around.window.status,
            files=self._around.files,
            jobs=self._around.jobs,
            recording=self._desk.recording,
            evidence=self._desk.evidence,
            who=self._desk.who,
            half_typed=self._desk.half_typed,
            recorder=self._devices.recorder,
            player=self._devices.player,
            sight=self._devices.sight,
            clock=local_clock,
        )
