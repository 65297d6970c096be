"""A day and night of use: nothing is lost, and the program does not grow.

Run as ``python -m tests.faults.days EDITS SEED``: so many edits of drafts, and with every
200 one piece of evidence, with every 2,000 one seal; the vault is locked and opened again
after every 1,000. A tenth more memory than after the first seal is too much.
"""

import random  # noqa: TID251 - chooses drafts, not secrets
import resource
import sys
import tempfile
import time
from pathlib import Path

from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.parts.desk import Desk
from tests.faults.ground import (
    WATCH,
    Ground,
    closed,
    evidence,
    nothing_is_left_over,
    seal_one,
    words,
)

REOPEN, ATTACH, SEAL = 1000, 200, 2000
DRAFTS = 20
MOST_GROWTH = 1.1
PAGE_BYTES = resource.getpagesize()
MANY = 10_000


class Days:
    """Somebody at work."""

    def __init__(self, ground: Ground, chance: random.Random) -> None:
        self._ground = ground
        self._chance = chance
        self._desk: Desk = ground.field()
        begun = [self._desk.recording.begin() for _ in range(DRAFTS)]
        self._drafts: dict[TestimonyId, Testimony] = {each.id: each for each in begun}
        self.sealed: set[TestimonyId] = set()
        self.attached = 0
        self.slowest_seconds = 0.0

    def edit(self, number: int) -> None:
        """Do the `number`-th edit, counted from 1, and what is due with it."""
        name = self._chance.choice(sorted(self._drafts))
        draft = self._drafts[name]
        draft = draft.next(paragraphs=words(draft.revision + 1))
        self._desk.recording.save(draft)
        self._drafts[name] = draft
        if number % ATTACH == 0:
            source = self._ground.folder / "evidence"
            source.write_bytes(evidence(self.attached % 40))
            self._desk.evidence.attach(name, source, WATCH)
            self.attached += 1
        if number % SEAL == 0:
            testimony = closed(self._desk, self._ground.folder)
            seal_one(self._desk, testimony)
            self.sealed.add(testimony)
        if number % REOPEN == 0:
            self.reopen()

    def reopen(self) -> None:
        """Lock, open, and look for what was acknowledged."""
        self._desk.vault.close()
        began = time.monotonic()
        self._desk = self._ground.field()
        self.slowest_seconds = max(self.slowest_seconds, time.monotonic() - began)
        for name, draft in self._drafts.items():
            assert self._desk.recording.load(name).paragraphs == draft.paragraphs
        rows = self._desk.recording.rows(0, MANY)
        assert {row.id for row in rows if row.state is State.SEALED} == self.sealed

    def end(self) -> None:
        """Look at everything once more."""
        nothing_is_left_over(self._desk, self.attached)
        self._desk.vault.close()


def held_bytes() -> int:
    """Return how much memory this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_BYTES


def run(edits: int, seed: int) -> None:
    """Work through so many edits."""
    with tempfile.TemporaryDirectory() as made:
        ground = Ground(Path(made) / "ground")
        ground.folder.mkdir()
        ground.make()
        days = Days(ground, random.Random(seed))
        held: list[int] = []
        for number in range(1, edits + 1):
            days.edit(number)
            if number % SEAL == 0:
                held.append(held_bytes())
        days.end()
    growth = held[-1] / held[0]
    assert growth < MOST_GROWTH, f"it grew by {growth - 1:.0%}"
    print(
        f"{edits} edits, {days.attached} files, {len(days.sealed)} seals, 0 lost;"
        f" {held[-1] >> 20} MiB, {growth - 1:+.1%}; slowest open"
        f" {days.slowest_seconds:.2f} s",
        flush=True,
    )


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]))
