"""Facts about the machine, and what every system's adapter has in common."""

import stat
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Cover(StrEnum):
    """Whether what is written to a place is encrypted there.

    ABSENT: there is no such place, so nothing is written.
    """

    ENCRYPTED = "encrypted"
    PLAIN = "plain"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class Place(StrEnum):
    """Where a folder lies. SYNCED: a program copies it to somebody else's computer."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineFacts:
    """What the system tells.

    Attributes:
        disk: Whether the disk under the vault is encrypted; ABSENT if it lies in memory.
        swap: Whether memory that is moved to the disk is encrypted there.
        hibernation: The same of the memory that is written at hibernation.
        place: Where the vault's folder lies.
        writers: Names of other programs that have a file of the vault open for writing;
            None if the system does not say.
        is_shared: Whether other users may write into the folder; None if unknown.
    """

    disk: Cover
    swap: Cover
    hibernation: Cover
    place: Place
    writers: tuple[str, ...] | None
    is_shared: bool | None


_SYNCED_NAMES = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "my drive",
    "icloud",
    "mobile documents",
    "cloudstorage",
    "nextcloud",
    "owncloud",
    "syncthing",
    "seafile",
    "pcloud",
    "megasync",
    "yandex.disk",
)
_SYNC_MARKS = (
    ".dropbox",
    ".dropbox.cache",
    ".stfolder",
    ".owncloudsync.log",
    ".seafile-data",
)


def worst(covers: Iterable[Cover]) -> Cover:
    """Return what holds for the whole if each of `covers` holds for a part."""
    found = set(covers) - {Cover.ABSENT}
    for each in (Cover.PLAIN, Cover.UNKNOWN, Cover.ENCRYPTED):
        if each in found:
            return each
    return Cover.ABSENT


def looks_synced(folder: Path) -> bool:
    """Say whether a folder above bears the name or a mark of a synchronising program."""
    names = (part.casefold() for part in folder.parts)
    if any(part.startswith(known) for part in names for known in _SYNCED_NAMES):
        return True
    return any((each / mark).exists() for each in folder.parents for mark in _SYNC_MARKS)


def is_writable_by_others(folder: Path) -> bool | None:
    """Say whether the rights of a folder let other users write into it."""
    try:
        return bool(folder.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH))
    except OSError:
        return None


def read_nothing(folder: Path) -> MachineFacts:
    """Return what can be said on a system that nobody wrote an adapter for."""
    return MachineFacts(
        disk=Cover.UNKNOWN,
        swap=Cover.UNKNOWN,
        hibernation=Cover.UNKNOWN,
        place=Place.SYNCED if looks_synced(folder) else Place.UNKNOWN,
        writers=None,
        is_shared=None,
    )
