"""macOS: FileVault, swap and mounts, as the system's own tools tell them.

Written from the manuals of these tools; it was never run on a Mac. What they print is read
by functions that are tested with such texts.
"""

import re
from pathlib import Path

from desktop.machine.asking import ask
from desktop.machine.facts import (
    Cover,
    MachineFacts,
    Place,
    is_writable_by_others,
    looks_synced,
)

_MOUNT = re.compile(r"^.* on (/.*) \((\w+)((?:, [^,)]+)*)\)$", re.MULTILINE)


def file_vault(text: str) -> Cover:
    """Return what ``fdesetup status`` says of the system's disk."""
    if "FileVault is On" in text and "in progress" not in text:
        return Cover.ENCRYPTED
    return Cover.PLAIN if "FileVault is" in text else Cover.UNKNOWN


def swap_usage(text: str) -> Cover:
    """Return what ``sysctl -n vm.swapusage`` says."""
    if "(encrypted)" in text:
        return Cover.ENCRYPTED
    return Cover.PLAIN if "total" in text else Cover.UNKNOWN


def hibernate_mode(text: str, disk: Cover) -> Cover:
    """Return what ``pmset -g`` says: mode 0 writes no memory to the disk."""
    found = re.search(r"^\s*hibernatemode\s+(\d+)", text, re.MULTILINE)
    if found is None:
        return Cover.UNKNOWN
    return Cover.ABSENT if found[1] == "0" else disk


def mounted_on(text: str, folder: Path) -> tuple[Place, bool]:
    """Return where ``mount`` says that a folder lies, and if on the system's own disk."""
    above = {str(folder), *map(str, folder.parents)}
    found = [each for each in _MOUNT.findall(text) if each[0] in above]
    if not found:
        return Place.UNKNOWN, False
    point, _kind, flags = max(found, key=lambda each: len(each[0]))
    is_own = point in ("/", "/System/Volumes/Data")
    return (Place.LOCAL if ", local" in flags else Place.NETWORK), is_own


def read(folder: Path) -> MachineFacts:
    """Return what macOS tells about the place of the vault in `folder`."""
    place, is_own = mounted_on(ask(Path("/sbin/mount")), folder)
    own = file_vault(ask(Path("/usr/bin/fdesetup"), "status"))
    return MachineFacts(
        disk=own if is_own else Cover.UNKNOWN,
        swap=swap_usage(ask(Path("/usr/sbin/sysctl"), "-n", "vm.swapusage")),
        hibernation=hibernate_mode(ask(Path("/usr/bin/pmset"), "-g"), own),
        place=Place.SYNCED if looks_synced(folder) else place,
        writers=None,
        is_shared=is_writable_by_others(folder),
    )
