"""The window: how it starts, how soon it shows a long shelf, and whether it ever stalls."""

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication

from desktop.app.application import make_application
from desktop.app.desk import DeskPages
from desktop.app.holding import hold
from desktop.parts.desk import Desk
from tests.bench.hand import Heart
from tests.bench.measure import in_turn, percentile, ratio, run
from tests.bench.sealed import Trip
from tests.bench.shelf import fill
from tests.services.desks import new_desk
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.theme import Theme
from ui.widgets.files import FileDialogs

T = TypeVar("T")
BEAT_MS = 5
EMPTY = (
    "from PySide6.QtWidgets import QApplication, QMainWindow;"
    "a = QApplication([]); w = QMainWindow(); w.show(); w.grab(); a.processEvents()"
)
OURS = (
    "import sys; from pathlib import Path;"
    "from desktop.app.application import make_application;"
    "from desktop.app.program import Program;"
    "a = make_application(); p = Program(a, Path(sys.argv[1]), list); p.begin();"
    "p.window.grab(); a.processEvents(); p.jobs.shutdown()"
)


def start_ratio(folder: Path, rounds: int) -> float:
    """Return the time of our start, to the painted page, over that of an empty window."""
    vault = str(folder / "start")
    ours, empty = in_turn(
        rounds,
        lambda: run([sys.executable, "-c", OURS, vault]),
        lambda: run([sys.executable, "-c", EMPTY]),
    )
    return ratio(ours, empty)


def ask(application: QApplication, jobs: Jobs, work: Callable[[], T]) -> T:
    """Do work on the vault thread while the window lives on, and return what came of it."""
    answers: list[T] = []
    problems: list[Exception] = []
    jobs.run(lambda _progress: work(), answers.append, problems.append)
    while not answers and not problems:
        application.processEvents()
    if problems:
        raise problems[0]
    return answers[0]


def pages_of(application: QApplication, jobs: Jobs, desk: Desk) -> MainWindow:
    """Return a real window over a desk, its shelf painted."""
    theme = Theme(application)
    window = MainWindow(theme)
    pages = DeskPages(theme, window, jobs, FileDialogs(window), desk)
    hold(window, pages)
    window.show_desk()
    window.show()
    while jobs.is_busy:
        application.processEvents()
    window.grab()
    return window


def first_paint_ms(application: QApplication, folder: Path, count: int) -> float:
    """Return how long a shelf of `count` testimonies takes from opening to painted rows."""
    jobs = Jobs()
    desk = ask(application, jobs, partial(new_desk, folder / "long", "Heron"))
    ask(application, jobs, partial(fill, desk, count))
    begin = time.perf_counter()
    window = pages_of(application, jobs, desk)
    taken = time.perf_counter() - begin
    ask(application, jobs, desk.vault.close)
    jobs.shutdown()
    window.close_now()
    return round(1000 * taken, 1)


def gaps(application: QApplication, folder: Path, plain: Path) -> dict[str, float]:
    """Return the longest and the 99th percentile of the window's stalls, in ms."""
    jobs = Jobs()
    trip = ask(application, jobs, partial(Trip, folder, plain))
    window = pages_of(application, jobs, trip.field)
    heart = Heart(BEAT_MS)
    heart.start()
    for work in (trip.ingest, trip.seal, trip.take):
        ask(application, jobs, work)
    heart.stop()
    ask(application, jobs, trip.close)
    jobs.shutdown()
    window.close_now()
    return {
        "max_gap_ms": round(max(heart.gaps_ms), 1),
        "p99_gap_ms": round(percentile(heart.gaps_ms, 0.99), 1),
    }


def main(folder: Path, plain: Path, count: int) -> dict[str, float]:
    """Return the figures of the window; in a process of its own, because it has one."""
    application = make_application()
    return {
        **gaps(application, folder / "gaps", plain),
        "first_paint_ms_10k": first_paint_ms(application, folder, count),
    }


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))))
