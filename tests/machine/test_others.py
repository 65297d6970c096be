"""What the tools of macOS and the registry of Windows may say; neither was ever asked."""

from pathlib import Path

import pytest

from desktop.machine import macos, windows
from desktop.machine.facts import Cover, Place, read_nothing

MOUNTS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
/dev/disk4s1 on /Volumes/My stick (msdos, local, nodev, nosuid)
//heron@office/share on /Volumes/share (smbfs, nodev, nosuid, mounted by heron)
"""


@pytest.mark.parametrize(
    ("text", "cover"),
    [
        ("FileVault is On.\n", Cover.ENCRYPTED),
        ("FileVault is Off.\n", Cover.PLAIN),
        (
            "FileVault is On.\nEncryption in progress: Percent completed = 3\n",
            Cover.PLAIN,
        ),
        ("", Cover.UNKNOWN),
    ],
)
def test_file_vault(text, cover):
    assert macos.file_vault(text) is cover


@pytest.mark.parametrize(
    ("text", "cover"),
    [
        ("total = 2048.00M  used = 1.0M  free = 2047.00M  (encrypted)", Cover.ENCRYPTED),
        ("total = 2048.00M  used = 1.0M  free = 2047.00M", Cover.PLAIN),
        ("", Cover.UNKNOWN),
    ],
)
def test_swap_of_macos(text, cover):
    assert macos.swap_usage(text) is cover


@pytest.mark.parametrize(
    ("text", "cover"),
    [
        (" standby 1\n hibernatemode        3\n", Cover.PLAIN),
        (" hibernatemode        0\n", Cover.ABSENT),
        ("", Cover.UNKNOWN),
    ],
)
def test_hibernation_of_macos(text, cover):
    assert macos.hibernate_mode(text, Cover.PLAIN) is cover


@pytest.mark.parametrize(
    ("folder", "found"),
    [
        ("/Users/heron/vault", (Place.LOCAL, True)),
        ("/System/Volumes/Data/vault", (Place.LOCAL, True)),
        ("/Volumes/My stick/vault", (Place.LOCAL, False)),
        ("/Volumes/share/vault", (Place.NETWORK, False)),
    ],
)
def test_mounts_of_macos(folder, found):
    assert macos.mounted_on(MOUNTS, Path(folder)) == found


def test_without_mounts_the_place_is_unknown():
    assert macos.mounted_on("", Path("/Users/heron")) == (Place.UNKNOWN, False)


@pytest.mark.parametrize(
    ("answer", "cover"),
    [
        ("1\r\n", Cover.ENCRYPTED),
        ("2\r\n", Cover.PLAIN),
        ("3\r\n", Cover.PLAIN),
        ("5", Cover.PLAIN),
        ("6", Cover.UNKNOWN),
        ("", Cover.UNKNOWN),
    ],
)
def test_bit_locker(answer, cover):
    assert windows.bit_locker(answer) is cover


@pytest.mark.parametrize(
    ("files", "encrypted", "disk", "cover"),
    [
        ([], None, Cover.PLAIN, Cover.ABSENT),
        ([""], None, Cover.PLAIN, Cover.ABSENT),
        (["?:\\pagefile.sys"], 1, Cover.PLAIN, Cover.ENCRYPTED),
        (["?:\\pagefile.sys"], 0, Cover.PLAIN, Cover.PLAIN),
        (["?:\\pagefile.sys"], None, Cover.ENCRYPTED, Cover.ENCRYPTED),
        (None, None, Cover.ENCRYPTED, Cover.UNKNOWN),
    ],
)
def test_paging_file_of_windows(files, encrypted, disk, cover):
    assert windows.paging(files, encrypted, disk) is cover


@pytest.mark.parametrize(
    ("enabled", "cover"), [(0, Cover.ABSENT), (1, Cover.PLAIN), (None, Cover.UNKNOWN)]
)
def test_hibernation_of_windows(enabled, cover):
    assert windows.hibernating(enabled, Cover.PLAIN) is cover


@pytest.mark.parametrize(
    ("kind", "place"),
    [(3, Place.LOCAL), (2, Place.LOCAL), (4, Place.NETWORK), (0, Place.UNKNOWN)],
)
def test_drives_of_windows(kind, place):
    assert windows.drive_place(kind) is place


def test_on_another_system_only_the_folders_name_tells():
    assert read_nothing(Path("/a/Dropbox/v")).place is Place.SYNCED
    assert read_nothing(Path("/a/v")).place is Place.UNKNOWN
