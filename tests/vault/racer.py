"""A process that races for a vault, again and again, and sometimes dies with it in hand.

    python -m tests.vault.racer FOLDER NUMBER

Each line on standard input is one start: ``open``, or ``die``. The winner saves a revision,
and answers with its number; the other one says that the vault is busy. A file that only
one may make beside the vault tells if two ever have it open.
"""

import os
import signal
import sys
from pathlib import Path

from desktop.vault.errors import VaultBusy
from tests.vault.samples import LATER, a_testimony, next_revision, reopen


def race(folder, dies):
    try:
        vault = reopen(folder)
    except VaultBusy:
        return "busy"
    mark = folder.with_name("held")
    try:
        os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return "twice"
    now = vault.testimonies.get(a_testimony().id)
    vault.testimonies.save(next_revision(now, "Words."), LATER)
    mark.unlink()
    if dies:
        print(now.revision + 1, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    vault.close()
    return now.revision + 1


if __name__ == "__main__":
    for line in sys.stdin:
        print(race(Path(sys.argv[1]), line.strip() == "die"), flush=True)
