"""Linux: mounts, block devices and swap, as /proc and /sys tell them.

A device counts as encrypted if it is a dm-crypt device, or lies on nothing but such. What
a disk may encrypt by itself is not seen from here, and is called plain.
"""

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.machine.facts import (
    Cover,
    MachineFacts,
    Place,
    is_writable_by_others,
    looks_synced,
    worst,
)

MOST_LAYERS = 16
_NETWORK = re.compile(
    r"nfs[34]?|cifs|smb[23]?|smbfs|9p|afs|ceph|glusterfs|lustre|davfs|virtiofs"
    r"|fuse\.(sshfs|rclone|gvfsd-fuse|s3fs|glusterfs|davfs2|google-drive-ocamlfuse)"
)
_ENCRYPTING = re.compile(r"ecryptfs|fuse\.(gocryptfs|encfs|cryfs|securefs)")
_OPAQUE = re.compile(r"overlay|zfs|bcachefs|fuse(\..*)?")
_IN_MEMORY = re.compile(r"(dev)?tmpfs|ramfs")
_OCTAL = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    """One line of mountinfo (proc(5)).

    Attributes:
        device: ``major:minor``; the major number of a file system without a device is 0.
        point: Where it is mounted.
        kind: Type of the file system.
        source: What is mounted, as the file system calls it.
    """

    device: str
    point: str
    kind: str
    source: str


@dataclass(frozen=True, slots=True)
class Swap:
    """One line of /proc/swaps: a file or partition that takes pages of memory."""

    path: str
    is_file: bool


def mounts(text: str) -> tuple[Mount, ...]:
    """Return the mounts that /proc/self/mountinfo lists; later ones cover earlier ones."""
    found = []
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields, rest = before.split(), after.split()
        if len(fields) >= 5 and len(rest) >= 2:
            found.append(
                Mount(
                    device=fields[2],
                    point=_unescaped(fields[4]),
                    kind=rest[0],
                    source=_unescaped(rest[1]),
                )
            )
    return tuple(found)


def mount_of(path: Path, known: tuple[Mount, ...]) -> Mount | None:
    """Return the mount that a path without links lies on."""
    above = {str(path), *map(str, path.parents)}
    found = None
    for each in known:
        if each.point in above and (found is None or len(each.point) >= len(found.point)):
            found = each
    return found


def swaps(text: str) -> tuple[Swap, ...]:
    """Return what /proc/swaps lists."""
    lines = (line.split() for line in text.splitlines()[1:])
    return tuple(Swap(_unescaped(each[0]), each[1] == "file") for each in lines if each[1:])


def _unescaped(text: str) -> str:
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), text)


class System:
    """What the files of one running system say.

    Args:
        root: Where ``proc`` and ``sys`` are; another folder for tests.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._mounts = mounts(self._text("proc/self/mountinfo"))

    def cover(self, path: Path, layer: int = 0) -> Cover:
        """Return whether what is written to `path` is encrypted on the disk."""
        mount = mount_of(path, self._mounts)
        if mount is None or layer > MOST_LAYERS or _OPAQUE.fullmatch(mount.kind):
            known = mount is not None and _ENCRYPTING.fullmatch(mount.kind)
            return Cover.ENCRYPTED if known else Cover.UNKNOWN
        if _ENCRYPTING.fullmatch(mount.kind):
            return Cover.ENCRYPTED
        if self.is_in_memory(path):
            return self.swap()
        if not mount.device.startswith("0:"):
            return self._device(self._root / "sys/dev/block" / mount.device, layer)
        return self._named(mount.source, layer)

    def place(self, path: Path) -> Place:
        """Return where `path` lies."""
        if looks_synced(path):
            return Place.SYNCED
        mount = mount_of(path, self._mounts)
        if mount is None:
            return Place.UNKNOWN
        return Place.NETWORK if _NETWORK.fullmatch(mount.kind) else Place.LOCAL

    def is_in_memory(self, path: Path) -> bool:
        """Say whether what is written to `path` goes when the machine is switched off."""
        mount = mount_of(path, self._mounts)
        return mount is not None and bool(_IN_MEMORY.fullmatch(mount.kind))

    def swap(self) -> Cover:
        """Return whether pages of memory that go to the disk are encrypted there."""
        text = self._text("proc/swaps")
        if not text:
            return Cover.UNKNOWN
        return worst(self._one_swap(each) for each in swaps(text))

    def hibernation(self, swap: Cover) -> Cover:
        """Return whether memory is encrypted on the disk while the machine hibernates.

        Linux writes it into the swap space: where there is none, it cannot.
        """
        states = self._text("sys/power/state")
        if states and "disk" not in states.split():
            return Cover.ABSENT
        if "[disabled]" in self._text("sys/power/disk"):
            return Cover.ABSENT
        return swap

    def writers(self, folder: Path) -> tuple[str, ...]:
        """Return the names of other programs with a file below `folder` open to write."""
        found = set()
        for process in self._root.glob("proc/[0-9]*"):
            if process.name != str(os.getpid()) and _writes_below(process, folder):
                found.add(_first_line(process / "comm") or process.name)
        return tuple(sorted(found))

    def _one_swap(self, swap: Swap) -> Cover:
        if swap.is_file:
            return self.cover(Path(swap.path))
        name = Path(swap.path).name
        if not name.startswith("zram"):
            return self._named(swap.path, 0)
        behind = self._text(f"sys/class/block/{name}/backing_dev").strip()
        return Cover.ABSENT if behind in ("", "none") else self._named(behind, 0)

    def _named(self, source: str, layer: int) -> Cover:
        """Return it of a device by its path, e.g. ``/dev/mapper/home``."""
        name = Path(source).name
        folder = self._root / "sys/class/block" / name
        if source.startswith("/dev/mapper/"):
            for each in self._root.glob("sys/class/block/dm-*"):
                if _first_line(each / "dm/name") == name:
                    folder = each
        return self._device(folder, layer) if source.startswith("/dev/") else Cover.UNKNOWN

    def _device(self, device: Path, layer: int) -> Cover:
        """Return it of a device by its folder in /sys."""
        if layer > MOST_LAYERS or not device.exists():
            return Cover.UNKNOWN
        if _first_line(device / "dm/uuid").startswith("CRYPT-"):
            return Cover.ENCRYPTED
        if (device / "partition").exists():
            return self._device(device.resolve().parent, layer + 1)
        backing = _first_line(device / "loop/backing_file")
        if backing:
            return self.cover(Path(backing), layer + 1)
        under = sorted(device.glob("slaves/*"))
        if under:
            return worst(self._device(each, layer + 1) for each in under)
        return Cover.PLAIN

    def _text(self, path: str) -> str:
        try:
            return (self._root / path).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""


def _first_line(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").partition("\n")[0]
    except OSError:
        return ""


def _writes_below(process: Path, folder: Path) -> bool:
    with suppress(OSError):  # another user's process, or one that just ended
        for each in (process / "fd").iterdir():
            with suppress(OSError):
                is_below = each.readlink().is_relative_to(folder)
                if is_below and _is_open_to_write(process / "fdinfo" / each.name):
                    return True
    return False


def _is_open_to_write(info: Path) -> bool:
    found = re.search(r"^flags:\s+([0-7]+)", info.read_text(encoding="ascii"), re.MULTILINE)
    return found is None or bool(int(found[1], 8) & (os.O_WRONLY | os.O_RDWR))


def read(folder: Path, root: Path = Path("/")) -> MachineFacts:
    """Return what Linux tells about the place of the vault in `folder`.

    Args:
        folder: Without links.
        root: Where ``proc`` and ``sys`` are; another folder for tests.
    """
    system = System(root)
    swap = system.swap()
    return MachineFacts(
        disk=system.cover(folder),
        swap=swap,
        hibernation=system.hibernation(swap),
        place=system.place(folder),
        writers=system.writers(folder),
        is_shared=is_writable_by_others(folder),
    )


def is_in_memory(folder: Path, root: Path = Path("/")) -> bool:
    """Say whether what is written to `folder` is gone when the machine is switched off.

    Args:
        folder: Without links.
        root: Where ``proc`` is; another folder for tests.
    """
    return System(root).is_in_memory(folder)
