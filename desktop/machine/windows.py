"""Windows: BitLocker, paging file, hibernation and drives.

Written from the manuals; it was never run on Windows. What the system answers is judged by
functions that are tested with such answers.
"""

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

from desktop.machine.asking import ask
from desktop.machine.facts import Cover, MachineFacts, Place, looks_synced

DRIVE_FIXED, DRIVE_REMOVABLE, DRIVE_REMOTE, DRIVE_RAM = 3, 2, 4, 6
_MEMORY = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management"
_FILES = r"SYSTEM\CurrentControlSet\Control\FileSystem"
_POWER = r"SYSTEM\CurrentControlSet\Control\Power"
_QUESTION = (
    "(New-Object -ComObject Shell.Application).NameSpace('{drive}').Self"
    ".ExtendedProperty('System.Volume.BitLockerProtection')"
)


def bit_locker(answer: str) -> Cover:
    """Return what the property System.Volume.BitLockerProtection says: 1 is on."""
    number = answer.strip()
    if number == "1":
        return Cover.ENCRYPTED
    # 2 off, 3 being encrypted, 4 being decrypted, 5 suspended, 6 locked.
    return Cover.PLAIN if number in ("2", "3", "4", "5") else Cover.UNKNOWN


def paging(files: list[str] | None, encrypted: int | None, disk: Cover) -> Cover:
    """Return it of the paging file.

    Args:
        files: Value ``PagingFiles``; None if it cannot be read.
        encrypted: Value ``NtfsEncryptPagingFile``; None if there is none.
        disk: Of the system's drive, on which it lies unless somebody moved it.
    """
    if files is not None and not any(each.strip() for each in files):
        return Cover.ABSENT
    if encrypted == 1:
        return Cover.ENCRYPTED
    return Cover.UNKNOWN if files is None else disk


def hibernating(enabled: int | None, disk: Cover) -> Cover:
    """Return it of the hibernation file; `enabled` is the value ``HibernateEnabled``."""
    if enabled is None:
        return Cover.UNKNOWN
    return disk if enabled else Cover.ABSENT


def drive_place(kind: int) -> Place:
    """Return where a drive is, by the number that ``GetDriveTypeW`` gives."""
    if kind == DRIVE_REMOTE:
        return Place.NETWORK
    known = (DRIVE_FIXED, DRIVE_REMOVABLE, DRIVE_RAM)
    return Place.LOCAL if kind in known else Place.UNKNOWN


def _bit_locker_of(drive: str) -> Cover:
    shell = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"))
    shell = shell / "System32" / "WindowsPowerShell" / "v1.0" / "powershell.exe"
    question = _QUESTION.format(drive=drive)
    return bit_locker(ask(shell, "-NoProfile", "-NonInteractive", "-Command", question))


def _registered(key: str, name: str) -> object:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - only there

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            value: object = winreg.QueryValueEx(opened, name)[0]
            return value
    return None


def _number(key: str, name: str) -> int | None:
    value = _registered(key, name)
    return value if isinstance(value, int) else None


def _drive_type(drive: str) -> int:
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\"))
    return 0


def read(folder: Path) -> MachineFacts:
    """Return what Windows tells about the place of the vault in `folder`."""
    system = _bit_locker_of(os.environ.get("SYSTEMDRIVE", "C:"))
    files = _registered(_MEMORY, "PagingFiles")
    return MachineFacts(
        disk=_bit_locker_of(folder.drive),
        swap=paging(
            [str(each) for each in files] if isinstance(files, list) else None,
            _number(_FILES, "NtfsEncryptPagingFile"),
            system,
        ),
        hibernation=hibernating(_number(_POWER, "HibernateEnabled"), system),
        place=Place.SYNCED
        if looks_synced(folder)
        else drive_place(_drive_type(folder.drive)),
        writers=None,
        is_shared=None,
    )
