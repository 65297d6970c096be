"""Somebody types into the real window, and it is killed: how old are the words that go?

Run as ``python -m tests.faults.typist COUNT SEED``: COUNT times a window without a screen
is opened over a vault, somebody types with pauses, and a SIGKILL comes. Words that the
window was given more than two seconds before must be in the vault. It gives a sign of life
every few milliseconds; when the machine lets it wait longer for its turn, that time does
not count, for it could do nothing then.
"""

import itertools
import os
import random  # noqa: TID251 - chooses pauses, not secrets
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.demo.sample import told
from tests.faults.child import Child
from tests.faults.disks import place_for_images
from tests.faults.ground import Say
from tests.lock.room import Room
from tests.services.desks import PASSPHRASE, new_desk, session
from ui.widgets.files import settings_without_a_place

OLDEST_MS = 2000
"""Words as old as this are on disk."""
LONGEST_GAP_MS = 60
"""Between two signs of life; what is more is the machine's."""
SHORTEST_SECONDS, LONGEST_SECONDS = 0.5, 6.0
PAUSES_SECONDS = (*(0.03,) * 60, 0.3, 0.3, 1.1)
BEAT_MS = 20
BEAT = "-"


def typing(folder: Path, seed: int) -> Callable[[Say], int]:
    """Return what types numbered words for ever, and says each, and that it is alive."""

    def act(say: Say) -> int:
        chance = random.Random(seed)
        settings_without_a_place()
        room = Room(QApplication(["deponent"]), folder)
        room.unlock()
        room.interview()
        for number in itertools.count():
            say(str(number))
            room.write(f" w{number}")
            until = time.monotonic() + chance.choice(PAUSES_SECONDS)
            while time.monotonic() < until:
                QTest.qWait(BEAT_MS)
                say(BEAT)
        return 0

    return act


def oldest_lost(folder: Path, first: Path, seed: int, moment: float) -> int:
    """Type, and be killed; return the age of the oldest word lost, in milliseconds."""
    shutil.copytree(first, folder)
    child = Child(typing(folder, seed))
    child.listen(moment)
    assert child.kill() == -signal.SIGKILL, "it stopped by itself"
    ages = ages_of(child.stamped())
    vault = session(folder).unlock(PASSPHRASE)
    try:
        (row,) = vault.testimonies.rows(0, 10)
        kept = set(" ".join(vault.testimonies.get(row.id).paragraphs).split())
    finally:
        vault.close()
    shutil.rmtree(folder)
    return max((age for word, age in ages.items() if word not in kept), default=0)


def ages_of(said: list[tuple[int, str]]) -> dict[str, int]:
    """Return how old each word is at the end, in milliseconds in which the window lived."""
    ages: dict[str, int] = {}
    lived, after = 0.0, said[-1][0]
    for at, word in reversed(said):
        lived += min((after - at) / 1e6, LONGEST_GAP_MS)
        after = at
        if word != BEAT:
            ages[f"w{word}"] = round(lived)
    return ages


def run(count: int, seed: int) -> None:
    """Kill so many windows."""
    chance = random.Random(seed)
    oldest = 0
    with tempfile.TemporaryDirectory(dir=place_for_images()) as made:
        first = Path(made) / "first"
        desk = new_desk(first, "Heron")
        desk.recording.save_consent(told(desk.recording.begin()))
        desk.vault.close()
        for number in range(count):
            moment = chance.uniform(SHORTEST_SECONDS, LONGEST_SECONDS)
            age = oldest_lost(Path(made) / "vault", first, seed + number, moment)
            assert age <= OLDEST_MS, f"a word is lost that was {age} ms old"
            oldest = max(oldest, age)
    print(f"{count} kills, oldest word lost {oldest} ms old, 0 older lost", flush=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    run(int(sys.argv[1]), int(sys.argv[2]))
