"""What an interview works with, and the work that fetches its testimony."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.testimony import TestimonyId
from desktop.services.evidence import Evidence
from desktop.services.half_typed import HalfTyped
from desktop.services.particulars import WhoIsWho
from desktop.services.ports import Clock
from desktop.services.progress import Progress
from desktop.services.recording import Recording
from ui.audio.player import Player
from ui.audio.recorder import Recorder
from ui.interview.taken import Taken
from ui.jobs import Jobs
from ui.sight import Sight
from ui.theme import Theme
from ui.widgets.files import Files
from ui.widgets.status import StatusLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What an interview works with. One `Recorder` and `Player` serve the whole program."""

    theme: Theme
    status: StatusLine
    files: Files
    jobs: Jobs
    recording: Recording
    evidence: Evidence
    who: WhoIsWho
    half_typed: HalfTyped
    recorder: Recorder
    player: Player
    sight: Sight
    clock: Clock


def take(tools: Tools, testimony: TestimonyId) -> Callable[[Progress], Taken]:
    """Return the work, for the vault thread, that fetches a testimony for its interview."""

    def work(_progress: Progress) -> Taken:
        row = tools.recording.row(testimony)
        return Taken(
            testimony=tools.recording.load(testimony),
            state=row.state,
            evidence=tools.evidence.of(testimony),
            left_at=row.changed_at,
            half_typed=tools.half_typed.kept(testimony),
        )

    return work
