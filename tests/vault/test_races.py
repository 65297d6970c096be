"""Two processes for one vault: one has it, the other is told so, the dead hold none."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.testimony import State
from desktop.vault.errors import VaultBusy
from desktop.vault.layout import LOCK
from tests.vault.samples import a_testimony, new_vault, reopen

ROOT = Path(__file__).parents[2]
DYING = 7
"""Each seventh race the first to come dies with the vault in hand."""


class Racer:
    def __init__(self, folder):
        self.folder = folder
        self.start()

    def start(self):
        self.running = subprocess.Popen(
            [sys.executable, "-m", "tests.vault.racer", str(self.folder)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def go(self, how):
        self.running.stdin.write(f"{how}\n")
        self.running.stdin.flush()

    def said(self):
        return self.running.stdout.readline().strip()

    def end(self):
        self.running.kill()
        self.running.communicate()


def race(folder, times):
    """Return how often somebody won, and how often somebody was told that it is busy."""
    vault = new_vault(folder)
    vault.testimonies.add(a_testimony(), State.OPEN)
    vault.close()
    racers = [Racer(folder), Racer(folder)]
    won = busy = 0
    try:
        for number in range(times):
            dies = number % DYING == DYING - 1
            for racer, how in zip(racers, ("die" if dies else "open", "open"), strict=True):
                racer.go(how)
            said = [racer.said() for racer in racers]
            assert "twice" not in said, number
            revisions = [int(each) for each in said if each.isdecimal()]
            assert revisions, said
            won += len(revisions)
            busy += said.count("busy")
            if dies and said[0] != "busy":
                racers[0].end()
                racers[0].start()
            assert max(revisions) == won + 1
    finally:
        for racer in racers:
            racer.end()
    vault = reopen(folder)
    assert vault.testimonies.get(a_testimony().id).revision == won + 1
    assert vault.check() == ()
    vault.close()
    return won, busy


def test_in_a_few_races_nobody_has_the_vault_twice(folder):
    won, busy = race(folder, 14)
    assert won + busy == 28


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_in_five_hundred_races_nobody_has_the_vault_twice(folder):
    won, busy = race(folder, 500)
    assert won + busy == 1000
    assert busy > 50


def test_the_lock_of_a_dead_process_is_nobodys(folder):
    new_vault(folder).close()
    code = "import sys; from pathlib import Path; from desktop.vault.lock import VaultLock;"
    code += (
        "kept = VaultLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(folder / LOCK)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    holder.stdout.readline()
    with pytest.raises(VaultBusy):
        reopen(folder)
    holder.kill()
    holder.communicate()
    reopen(folder).close()
