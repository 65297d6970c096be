"""Every branch of what /proc and /sys may say, with invented files."""

import os
from pathlib import Path

import pytest

from desktop.machine import linux
from desktop.machine.facts import Cover, Place

PLAIN_ROOT = "21 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw"
VAULT = Path("/home/heron/vault")


class Machine:
    """A folder with the parts of /proc and /sys that a test names."""

    def __init__(self, root):
        self.root = root
        for each in ("proc/self", "sys/dev/block", "sys/class/block", "sys/power"):
            (root / each).mkdir(parents=True)
        self.write("proc/swaps", "Filename Type Size Used Priority\n")
        self.write("proc/self/mountinfo", PLAIN_ROOT + "\n")
        self.write("sys/power/state", "freeze mem disk\n")
        self.write("sys/power/disk", "[platform] shutdown reboot\n")

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def mount(self, *lines):
        self.write("proc/self/mountinfo", "\n".join((PLAIN_ROOT, *lines)) + "\n")

    def swap(self, *lines):
        self.write("proc/swaps", "\n".join(("Filename Type Size Used", *lines)) + "\n")

    def device(self, name, number="", uuid="", mapped="", **more):
        """A block device; `more`: `slaves` by name, `backing` of a loop."""
        folder = self.root / "sys/class/block" / name
        folder.mkdir(exist_ok=True)
        if uuid:
            self.write(f"sys/class/block/{name}/dm/uuid", uuid + "\n")
        if mapped:
            self.write(f"sys/class/block/{name}/dm/name", mapped + "\n")
        for each in more.get("slaves", ()):
            (folder / "slaves").mkdir(exist_ok=True)
            (folder / "slaves" / each).symlink_to(self.root / "sys/class/block" / each)
        if "backing" in more:
            self.write(f"sys/class/block/{name}/loop/backing_file", more["backing"] + "\n")
        if number:
            (self.root / "sys/dev/block" / number).symlink_to(folder)

    def read(self, folder=VAULT):
        return linux.read(folder, self.root)


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def luks(machine, name="dm-0", number="253:0"):
    machine.device("sda2")
    machine.device(name, number, "CRYPT-LUKS2-0123-home", "home", slaves=["sda2"])


def test_a_disk_without_anything_beneath_is_plain(machine):
    machine.device("sda2", "8:2")
    assert machine.read().disk is Cover.PLAIN


def test_dm_crypt_right_under_the_mount_is_encrypted(machine):
    luks(machine)
    machine.mount("22 21 253:0 / /home rw - ext4 /dev/mapper/home rw")
    assert machine.read().disk is Cover.ENCRYPTED


def test_a_volume_on_dm_crypt_is_encrypted(machine):
    luks(machine)
    machine.device("dm-1", "253:1", "LVM-abc", "vg-home", slaves=["dm-0"])
    machine.mount("22 21 253:1 / /home rw - ext4 /dev/mapper/vg-home rw")
    assert machine.read().disk is Cover.ENCRYPTED


def test_a_volume_of_which_one_part_is_plain_is_plain(machine):
    luks(machine)
    machine.device("sdb1")
    machine.device("dm-1", "253:1", "LVM-abc", "vg-home", slaves=["dm-0", "sdb1"])
    machine.mount("22 21 253:1 / /home rw - ext4 /dev/mapper/vg-home rw")
    assert machine.read().disk is Cover.PLAIN


def test_a_file_system_without_a_number_is_found_by_its_name(machine):
    luks(machine)
    machine.mount("22 21 0:35 /@home /home rw - btrfs /dev/mapper/home rw")
    assert machine.read().disk is Cover.ENCRYPTED


def test_a_partition_is_as_its_disk_and_a_loop_as_its_file(machine):
    machine.device("loop0", backing="/srv/box")
    machine.write("sys/class/block/loop0/loop0p1/partition", "1\n")
    (machine.root / "sys/dev/block/259:1").symlink_to(
        machine.root / "sys/class/block/loop0/loop0p1"
    )
    luks(machine)
    machine.mount(
        "22 21 259:1 / /home rw - ext4 /dev/loop0p1 rw",
        "23 21 253:0 / /srv rw - ext4 /dev/mapper/home rw",
    )
    assert machine.read().disk is Cover.ENCRYPTED
    machine.mount("22 21 259:1 / /home rw - ext4 /dev/loop0p1 rw")
    machine.device("sda2", "8:2")
    assert machine.read().disk is Cover.PLAIN


def test_a_loop_that_lies_on_itself_ends_in_not_knowing(machine):
    machine.device("loop0", "7:0", backing="/home/box")
    machine.mount("22 21 7:0 / /home rw - ext4 /dev/loop0 rw")
    assert machine.read().disk is Cover.UNKNOWN


@pytest.mark.parametrize(
    ("kind", "disk"),
    [
        ("ecryptfs", Cover.ENCRYPTED),
        ("fuse.gocryptfs", Cover.ENCRYPTED),
        ("fuse.encfs", Cover.ENCRYPTED),
        ("overlay", Cover.UNKNOWN),
        ("zfs", Cover.UNKNOWN),
        ("fuse.bindfs", Cover.UNKNOWN),
        ("nfs4", Cover.UNKNOWN),
        ("tmpfs", Cover.ABSENT),
    ],
)
def test_what_the_kind_of_a_file_system_tells(machine, kind, disk):
    machine.mount(f"22 21 0:40 / /home rw - {kind} whatever rw")
    assert machine.read().disk is disk


def test_memory_that_may_be_moved_to_a_plain_disk_is_plain(machine):
    machine.mount("22 21 0:40 / /home rw - tmpfs tmpfs rw")
    machine.device("sda3")
    machine.swap("/dev/sda3 partition 1000 0")
    assert machine.read().disk is Cover.PLAIN


def test_a_device_that_the_system_does_not_show_is_unknown(machine):
    assert machine.read().disk is Cover.UNKNOWN


def test_without_a_list_of_mounts_nothing_is_known(machine):
    (machine.root / "proc/self/mountinfo").unlink()
    facts = machine.read()
    assert (facts.disk, facts.place) == (Cover.UNKNOWN, Place.UNKNOWN)


def test_lines_that_make_no_sense_are_passed_over(machine):
    machine.device("sda2", "8:2")
    machine.mount("", "not a line", "1 2 - ext4", "1 2 3:4 / /home rw - ext4")
    assert machine.read().disk is Cover.PLAIN


def test_the_last_mount_on_a_place_counts_and_spaces_are_spaces(machine):
    luks(machine)
    machine.device("sda2", "8:2")
    machine.mount(
        "22 21 8:2 / /media/my\\040stick rw - ext4 /dev/sda2 rw",
        "23 21 253:0 / /media/my\\040stick rw - ext4 /dev/mapper/home rw",
        "24 21 8:2 / /media/my rw - ext4 /dev/sda2 rw",
    )
    assert machine.read(Path("/media/my stick/vault")).disk is Cover.ENCRYPTED
    assert machine.read(Path("/media/my stick 2/vault")).disk is Cover.PLAIN


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("ext4", Place.LOCAL),
        ("fuse.gocryptfs", Place.LOCAL),
        ("vfat", Place.LOCAL),
        ("nfs", Place.NETWORK),
        ("nfs4", Place.NETWORK),
        ("cifs", Place.NETWORK),
        ("smb3", Place.NETWORK),
        ("9p", Place.NETWORK),
        ("fuse.sshfs", Place.NETWORK),
        ("fuse.rclone", Place.NETWORK),
    ],
)
def test_where_a_file_system_is(machine, kind, place):
    machine.mount(f"22 21 0:40 / /home rw - {kind} somewhere rw")
    assert machine.read().place is place


@pytest.mark.parametrize(
    "folder", ["/home/h/Dropbox/v", "/home/h/OneDrive - Office/v", "/home/h/Nextcloud/a/v"]
)
def test_a_folder_that_is_copied_elsewhere_is_known_by_its_name(machine, folder):
    assert machine.read(Path(folder)).place is Place.SYNCED


def test_or_by_the_mark_of_the_program(machine, tmp_path):
    (tmp_path / "docs" / ".stfolder").mkdir(parents=True)
    assert machine.read(tmp_path / "docs" / "vault").place is Place.SYNCED


@pytest.mark.parametrize(
    ("lines", "swap"),
    [
        ([], Cover.ABSENT),
        (["/dev/zram0 partition 1 0"], Cover.ABSENT),
        (["/dev/sda3 partition 1 0"], Cover.PLAIN),
        (["/dev/dm-0 partition 1 0"], Cover.ENCRYPTED),
        (["/dev/mapper/home partition 1 0"], Cover.ENCRYPTED),
        (["/dev/dm-0 partition 1 0", "/dev/sda3 partition 1 0"], Cover.PLAIN),
        (["/dev/zram0 partition 1 0", "/dev/dm-0 partition 1 0"], Cover.ENCRYPTED),
        (["/dev/gone partition 1 0"], Cover.UNKNOWN),
        (["/dev/gone partition 1 0", "/dev/dm-0 partition 1 0"], Cover.UNKNOWN),
        (["/swapfile file 1 0"], Cover.PLAIN),
        (["/home/swap\\040file file 1 0"], Cover.ENCRYPTED),
    ],
)
def test_what_becomes_of_memory_that_is_moved_to_the_disk(machine, lines, swap):
    luks(machine)
    machine.device("sda2", "8:2")
    machine.device("sda3")
    machine.device("zram0")
    machine.mount("22 21 253:0 / /home rw - ext4 /dev/mapper/home rw")
    machine.swap(*lines)
    facts = machine.read()
    assert facts.swap is swap
    assert facts.hibernation is swap


def test_compressed_memory_with_a_disk_behind_it_is_as_the_disk(machine):
    machine.device("sda3")
    machine.write("sys/class/block/zram0/backing_dev", "/dev/sda3\n")
    machine.swap("/dev/zram0 partition 1 0")
    assert machine.read().swap is Cover.PLAIN


def test_without_a_list_of_swap_nothing_is_known(machine):
    (machine.root / "proc/swaps").unlink()
    facts = machine.read()
    assert (facts.swap, facts.hibernation) == (Cover.UNKNOWN, Cover.UNKNOWN)


@pytest.mark.parametrize(
    ("state", "mode"), [("freeze mem\n", "[platform]\n"), ("freeze disk\n", "[disabled]\n")]
)
def test_a_machine_that_cannot_hibernate_writes_no_memory(machine, state, mode):
    machine.device("sda3")
    machine.swap("/dev/sda3 partition 1 0")
    machine.write("sys/power/state", state)
    machine.write("sys/power/disk", mode)
    facts = machine.read()
    assert (facts.swap, facts.hibernation) == (Cover.PLAIN, Cover.ABSENT)


def opened(machine, number, name, path, flags):
    (machine.root / f"proc/{number}/fd").mkdir(parents=True)
    (machine.root / f"proc/{number}/fd/5").symlink_to(path)
    machine.write(f"proc/{number}/fdinfo/5", f"pos:\t0\nflags:\t{flags}\nmnt_id:\t25\n")
    machine.write(f"proc/{number}/comm", f"{name}\n")


def test_other_programs_that_write_into_the_vault_are_named(machine):
    opened(machine, 9000001, "rsync", f"{VAULT}/vault.db", "0100002")
    opened(machine, 9000002, "reader", f"{VAULT}/vault.db", "0100000")
    opened(machine, 9000003, "editor", "/home/heron/vault-notes", "0100001")
    opened(machine, os.getpid(), "deponent", f"{VAULT}/vault.db", "0100002")
    opened(machine, 9000004, "gone", f"{VAULT}/blobs/ab/abcd", "0100001")
    (machine.root / "proc/9000004/fdinfo/5").unlink()
    assert machine.read().writers == ("rsync",)


@pytest.mark.parametrize(
    ("mode", "shared"), [(0o700, False), (0o755, False), (0o770, True), (0o702, True)]
)
def test_rights_that_let_others_in_are_seen(machine, tmp_path, mode, shared):
    folder = tmp_path / "kept"
    folder.mkdir()
    folder.chmod(mode)
    assert machine.read(folder).is_shared is shared


def test_of_a_folder_that_is_not_there_the_rights_are_unknown(machine):
    assert machine.read().is_shared is None


@pytest.mark.parametrize("kind", ["tmpfs", "ramfs", "devtmpfs"])
def test_a_folder_in_memory_is_told_from_one_on_a_disk(machine, kind):
    machine.mount(
        f"22 21 0:35 / /dev/shm rw - {kind} {kind} rw",
        "23 22 8:33 / /dev/shm/stick rw - vfat /dev/sdc1 rw",
    )
    found = {
        path: linux.is_in_memory(Path(path), machine.root)
        for path in ("/dev/shm", "/dev/shm/files", "/dev/shm/stick/files", "/home/heron")
    }
    assert [path for path, is_there in found.items() if is_there] == [
        "/dev/shm",
        "/dev/shm/files",
    ]


def test_where_nothing_is_known_of_mounts_no_folder_is_said_to_lie_in_memory(machine):
    machine.write("proc/self/mountinfo", "")
    assert not linux.is_in_memory(VAULT, machine.root)
