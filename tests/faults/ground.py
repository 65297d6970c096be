"""Where works are done: two vaults that know each other, a stick, and what a work is."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.disk import flush_folder
from desktop.domain.people import UserRole
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk, open_desk
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from tests.domain.samples import complete
from tests.services.desks import PASSPHRASE, introduce, new_desk, session

WATCH = Unwatched()
Say = Callable[[str], None]


@dataclass(frozen=True)
class Ground:
    """Two vaults that know each other, and a stick, in one folder."""

    folder: Path

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    def make(self) -> None:
        field = new_desk(self.folder / "field", "Heron")
        office = new_desk(self.folder / "office", "Lighthouse", UserRole.COORDINATOR)
        introduce(field, office)
        self.stick.mkdir()
        for desk in (field, office):
            desk.vault.close()

    def field(self) -> Desk:
        return open_desk(session(self.folder / "field").unlock(PASSPHRASE))

    def office(self) -> Desk:
        return open_desk(session(self.folder / "office").unlock(PASSPHRASE))


def nothing(_ground: Ground) -> None:
    """Prepare nothing."""


@dataclass(frozen=True, kw_only=True)
class Work:
    """One writer of the program, so that anything can be done to it.

    Attributes:
        prepare: Adds to a new ground what the work needs.
        begin: Opens the vaults; what it returns is handed to each piece.
        piece: Does the work once; says a line after each acknowledgement, never before.
            After a failure it can be asked again, and goes on.
        check: Opens the vaults as the next start does; all that was said is there, all
            else is there as a whole or not at all, and nothing is left over.
    """

    prepare: Callable[[Ground], None] = nothing
    begin: Callable[[Ground], Any]
    piece: Callable[[Any, int, Say], None]
    check: Callable[[Ground, list[str]], None]


def words(revision: int) -> tuple[str, ...]:
    return (f"Revision {revision}, invented. " + "Слова. " * 200,)


def evidence(number: int) -> bytes:
    return hashlib.shake_128(str(number).encode()).digest(50_000 + number * 7000)


def closed(desk: Desk, folder: Path) -> TestimonyId:
    """Take the invented testimony down, with evidence, and close it."""
    begun = desk.recording.begin()
    source = folder / "evidence"
    source.write_bytes(evidence(3))
    desk.evidence.attach(begun.id, source, WATCH)
    sample = complete()
    draft = begun.next(
        spoken_language="be",
        written_language="be",
        present=sample.present,
        consent=sample.consent,
        paragraphs=sample.paragraphs,
        read_back=sample.read_back,
    )
    desk.recording.save(draft)
    desk.recording.close(draft)
    return begun.id


def seal_one(desk: Desk, testimony: TestimonyId) -> Path:
    (contact,) = desk.contacts.all()
    entry = desk.sealing.seal(
        testimony, SealOptions(recipients=(contact.fingerprint,)), WATCH
    )
    return desk.vault.outbox.folder / entry.file_name


def files_in(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]


def nothing_is_left_over(desk: Desk, attachments: int) -> None:
    """The vault is sound, and has no file that belongs to nothing."""
    folder = desk.vault.outbox.folder.parent
    assert len(files_in(folder / "blobs")) == attachments, "a blob without a row was left"
    left = [path.name for path in files_in(folder) if path.suffix == ".part"]
    assert left == [], "a half-written file was left"
    assert desk.vault.check() == ()
    assert desk.vault.check_chain() == ()


def flush_tree(folder: Path) -> None:
    """Bring a folder that was copied to the disk, so that a power cut spares it."""
    for path in (folder, *sorted(folder.rglob("*"))):
        if path.is_dir():
            flush_folder(path)
        else:
            with path.open("rb") as stream:
                os.fsync(stream.fileno())
    flush_folder(folder.parent)
