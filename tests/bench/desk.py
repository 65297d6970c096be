"""The interview desk: the longest turn of the window at each step, and typing at 60 pages.

Nothing may hold the window up for 50 ms: a person types and listens at once. Typing goes
through the real window, with autosave, coding marks, and a recording where there is a
microphone (`.ci/with-sound` makes one).
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.application import make_application
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk
from tests.bench.hand import Hand, Heart
from tests.bench.long import keep_long
from tests.bench.measure import percentile
from tests.bench.shelf import fill
from tests.services.desks import new_desk
from ui.interview.phases import Phase
from ui.interview.view import InterviewView

ROUNDS = 3
KEYS = 400
PACE_MS = 45
"""Between two keys: faster than people type for long."""
LETTERS = "яны прыйшлі ноччу "


def kept(folder: Path, keep: Callable[[Desk], object]) -> object:
    """Make a vault, keep something in it, and close it; return what was returned."""
    desk = new_desk(folder, "Heron")
    made = keep(desk)
    desk.vault.close()
    return made


def interview_of(hand: Hand) -> InterviewView:
    """Return the interview in sight."""
    page = hand.window.page
    if not isinstance(page, InterviewView):
        raise TypeError(page)
    return page


def is_open(hand: Hand) -> bool:
    """Say whether an interview is in sight."""
    return isinstance(hand.window.page, InterviewView)


def opened(hand: Hand, testimony: TestimonyId) -> float:
    """Open the interview, let every page be made, and return the longest turn."""
    pages = hand.program.pages
    if pages is None:
        raise TypeError
    return hand.longest_turn(
        partial(pages.open_interview, testimony), partial(is_open, hand)
    )


def left(hand: Hand) -> float:
    """Leave the interview for later, and return the longest turn."""
    view = interview_of(hand)
    view.leave_asked.emit()
    return hand.longest_turn(view.sitting.leave_confirmed.emit, lambda: not is_open(hand))


def turned(hand: Hand) -> float:
    """Turn to each page, and return the longest turn."""
    view = interview_of(hand)
    return max(
        hand.longest_turn(partial(view.phase_asked.emit, phase)) for phase in view.pages
    )


def shown(hand: Hand, show: Callable[[], object]) -> float:
    """Open a page above the shelf and close it; return the longest turn of the opening."""
    gap = hand.longest_turn(show)
    hand.longest_turn(hand.window.close_page)
    return gap


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count."""
        self.count += event.type() is QEvent.Type.Paint
        return super().eventFilter(watched, event)


def typed(hand: Hand) -> dict[str, float]:
    """Type at the end of the account; return key to paint, and the longest turn, in ms."""
    view = interview_of(hand)
    view.phase_asked.emit(Phase.ACCOUNT)
    editor = view.pages[Phase.ACCOUNT].first_focus()
    if editor is None:
        raise TypeError
    editor.moveCursor(QTextCursor.MoveOperation.End)  # type: ignore[attr-defined]
    view.recording.record.click()
    hand.wait(lambda: True)
    paints = Paints(editor.viewport())  # type: ignore[attr-defined]
    heart = Heart(2)
    heart.start()
    spent = []
    for count in range(KEYS):
        before, begun = paints.count, time.perf_counter()
        QTest.keyClick(editor, LETTERS[count % len(LETTERS)])
        while paints.count == before:
            QApplication.processEvents()
        spent.append(1000 * (time.perf_counter() - begun))
        loop = QEventLoop()
        QTimer.singleShot(PACE_MS, loop.quit)
        loop.exec()
    gap = heart.stop()
    records = view.recording.stop.isVisible()
    view.recording.stop.click()
    hand.wait(lambda: True)
    return {
        "typing_p50_ms": round(percentile(spent, 0.50), 2),
        "typing_p99_ms": round(percentile(spent, 0.99), 2),
        "typing_gap_ms": round(gap, 1),
        "typing_while_recording": float(records),
    }


def gaps(application: QApplication, folder: Path) -> dict[str, float]:
    """Return the longest turn of each step with one long testimony, and of typing."""
    testimony = TestimonyId(str(kept(folder, keep_long)))
    hand = Hand(application, folder)
    found: dict[str, list[float]] = {"unlock_gap_ms": [hand.unlock()]}
    pages = hand.program.pages
    if pages is None:
        raise TypeError
    steps: dict[str, Callable[[], float]] = {
        "interview_gap_ms": partial(opened, hand, testimony),
        "phases_gap_ms": partial(turned, hand),
        "leave_gap_ms": partial(left, hand),
        "casefile_gap_ms": partial(shown, hand, partial(pages.open_casefile, testimony)),
        "seal_gap_ms": partial(shown, hand, partial(pages.open_seal, testimony)),
    }
    for _round in range(ROUNDS):
        for name, step in steps.items():
            found.setdefault(name, []).append(step())
    opened(hand, testimony)
    typing = typed(hand)
    found["language_gap_ms"] = [changed(hand, "be"), changed(hand, "en")]
    hand.close()
    return {
        **{name: round(statistics.median(each), 1) for name, each in found.items()},
        **typing,
    }


def changed(hand: Hand, code: str) -> float:
    """Change the language from within an interview; return the longest turn."""
    pages, room = hand.program.pages, hand.program._room
    if room is None:
        raise TypeError
    return hand.longest_turn(
        lambda: room.speak(code),
        lambda: hand.program.pages is not pages and is_open(hand),
    )


def long_shelf(application: QApplication, folder: Path, count: int) -> float:
    """Return the longest turn while a vault of `count` testimonies is opened."""
    kept(folder, lambda desk: fill(desk, count))
    hand = Hand(application, folder)
    gap = hand.unlock()
    hand.close()
    return round(gap, 1)


def figures(folder: Path, count: int) -> dict[str, float]:
    """Return all of it, measured in a process of its own, with a microphone."""
    command = ["bash", ".ci/with-sound", sys.executable, "-m", "tests.bench.desk"]
    done = subprocess.run(
        [*command, str(folder), str(count)], check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main(folder: Path, count: int) -> dict[str, float]:
    """Return the figures; in a process of its own, because it has a window."""
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    return {
        **gaps(application, folder / "long"),
        "shelf_gap_ms": long_shelf(application, folder / "many", count),
    }


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
