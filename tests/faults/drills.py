"""Restore drills: what comes back from a backup is all that was there, row by row.

Run as ``python -m tests.faults.drills COUNT SEED``: COUNT times something is done in a
vault, a backup is made to a stick, and a new vault is made of it elsewhere.
"""

import hashlib
import os
import random  # noqa: TID251 - chooses works, not secrets
import shutil
import sys
import tempfile
from pathlib import Path

from desktop.domain.testimony import Testimony
from desktop.parts.desk import Desk
from desktop.services.backups import Backups
from desktop.services.sealing import SealOptions
from desktop.vault.layout import BLOBS, OUTBOX, TAKES
from desktop.vault.opened import OpenVault
from tests.faults.ground import WATCH, Ground, closed, evidence, files_in, words
from tests.services.desks import Clock
from tests.services.test_backups import NEW, ORGANISATION, STORE, know, restoring
from tests.vault.samples import NOON

STEPS = 3
FILES = (BLOBS, TAKES, OUTBOX)
OWN_SETTINGS = "SELECT * FROM setting WHERE name NOT LIKE 'backup.%' ORDER BY 1"
"""What the vault knows of its backups goes on after the backup was made."""


class Office:
    """Somebody at work, whose vault is backed up."""

    def __init__(self, ground: Ground, chance: random.Random) -> None:
        self._ground = ground
        self._chance = chance
        self.desk: Desk = ground.field()
        self._drafts: list[Testimony] = [self.desk.recording.begin()]
        self._seen = 0
        (reader,) = self.desk.contacts.all()
        self._reader = reader.fingerprint
        self.backups = Backups(self.desk.vault, STORE, Clock(), os.urandom)
        self.backups.choose_key(know(self.desk, ground.folder))
        self.backups.choose_folder(ground.stick)

    def work(self) -> None:
        """Do one thing of a day."""
        acts = (self.write, self.write, self.begin, self.attach, self.record, self.seal)
        self._chance.choice(acts)()

    def write(self) -> None:
        at = self._chance.randrange(len(self._drafts))
        draft = self._drafts[at].next(paragraphs=words(self._drafts[at].revision + 1))
        self.desk.recording.save(draft)
        self._drafts[at] = draft

    def begin(self) -> None:
        self._drafts.append(self.desk.recording.begin())

    def attach(self) -> None:
        self._seen += 1
        source = self._ground.folder / "evidence"
        source.write_bytes(evidence(self._seen % 9) + bytes(self._seen))
        draft = self._chance.choice(self._drafts)
        self.desk.evidence.attach(draft.id, source, WATCH)

    def record(self) -> None:
        draft = self._chance.choice(self._drafts)
        take = self.desk.vault.attachments.begin_take(draft.id, NOON)
        take.append(evidence(1))
        take.close()

    def seal(self) -> None:
        testimony = closed(self.desk, self._ground.folder)
        options = SealOptions(recipients=(self._reader,))
        self.desk.sealing.seal(testimony, options, WATCH)


def content_of(vault: OpenVault) -> dict[str, str]:
    """Return a digest of every table and of every file, by name.

    What is left out counts the changes of one vault, or copies settings that are a vault's
    own: the check compares those with themselves.
    """
    database = vault._database
    names = database.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table'"
        " AND name NOT IN ('search', 'saved', 'setting_copy')"
    )
    found = {}
    for (name,) in names:
        rows = database.rows(OWN_SETTINGS if name == "setting" else f"SELECT * FROM {name}")
        found[name] = hashlib.sha256(repr(sorted(map(repr, rows))).encode()).hexdigest()
    folder = vault.outbox.folder.parent
    for path in (path for name in FILES for path in files_in(folder / name)):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        found[str(path.relative_to(folder))] = digest
    return found


def drill(office: Office, ground: Ground) -> None:
    """Make a backup, and a vault of it; both hold the same.

    Raises:
        AssertionError: They do not.
    """
    office.backups.make(WATCH)
    before = content_of(office.desk.vault)
    again = ground.folder / "again"
    way = restoring(again)
    way.choose(way.look(ground.stick)[0])
    vault = way.recover(ORGANISATION.age_pq, NEW)
    try:
        after = content_of(vault)
        differ = {name for name in before | after if before.get(name) != after.get(name)}
        assert not differ, differ
        assert vault.check() == ()
        assert vault.check_chain() == ()
    finally:
        vault.close()
        shutil.rmtree(again)


def run(count: int, seed: int) -> None:
    """Drill so many times."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as made:
        ground = Ground(Path(made) / "ground")
        ground.folder.mkdir()
        ground.make()
        office = Office(ground, chance)
        for _ in range(count):
            for _ in range(STEPS):
                office.work()
            drill(office, ground)
        rows = office.desk.recording.count()
        office.desk.vault.close()
    print(f"{count} of {count} restored alike, {rows} testimonies at last", flush=True)


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]))
