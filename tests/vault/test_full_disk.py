"""A disk that is full or fails: the old state stands, and the same act works later."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.testimony import State
from desktop.vault.errors import ContentGone
from tests.vault.samples import (
    LATER,
    NOON,
    a_testimony,
    attach,
    facts_of,
    new_vault,
    next_revision,
    reopen,
    seal,
)

OWNER = a_testimony().id
LONG = "Слова и слова. " * 4000


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 6 MiB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "none", place]
    if os.geteuid() or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root can mount the small disk that this test fills")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def fill(place, left):
    """Fill the disk until about `left` bytes are free."""
    free = shutil.disk_usage(place).free
    with (place / "filler").open("wb") as filler:
        filler.write(bytes(max(0, free - left)))


def full(act, *values):
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        act(*values)


@pytest.mark.parametrize("left", [0, 4096, 20_000, 60_000, 130_000])
def test_a_save_on_a_full_disk_fails_openly_and_works_once_there_is_room(small_disk, left):
    vault = new_vault(small_disk / "vault")
    first = a_testimony(1, "Они пришли ночью.")
    vault.testimonies.add(first, State.OPEN)
    vault._database.checkpoint()
    second = next_revision(first, LONG)
    fill(small_disk, left)
    full(vault.testimonies.save, second, LATER)
    assert vault.testimonies.get(first.id) == first
    (small_disk / "filler").unlink()
    vault.testimonies.save(second, LATER)
    vault.close()
    again = reopen(small_disk / "vault")
    assert again.testimonies.get(first.id) == second
    assert again.check() == ()
    again.close()


@pytest.mark.parametrize("left", [0, 70_000, 1_000_000])
def test_evidence_on_a_full_disk_leaves_nothing_behind(small_disk, left):
    vault = new_vault(small_disk / "vault")
    vault.testimonies.add(a_testimony(), State.OPEN)
    content = bytes(2_000_000)
    fill(small_disk, left)

    def take_in():
        intake = vault.attachments.begin(OWNER)
        try:
            intake.write(content)
            intake.finish()
        except BaseException:
            intake.discard()
            raise

    full(take_in)
    blobs = small_disk / "vault" / "blobs"
    assert [path for path in blobs.rglob("*") if path.is_file()] == []
    (small_disk / "filler").unlink()
    facts = attach(vault, OWNER, content)
    assert vault.attachments.open(facts.id).read() == content
    assert vault.check() == ()
    vault.close()


def test_a_take_on_a_full_disk_keeps_the_pages_before(small_disk):
    vault = new_vault(small_disk / "vault")
    vault.testimonies.add(a_testimony(), State.OPEN)
    take = vault.attachments.begin_take(OWNER, NOON)
    fill(small_disk, 50_000)

    def go_on():
        while True:
            take.append(bytes(9_000))

    full(go_on)
    with vault.attachments.open_take(take) as reader:
        pages, rest = divmod(len(reader.read()), 9_000)
    assert pages >= 3
    assert rest == 0
    vault.close()


def test_a_vault_is_not_made_on_a_full_disk_and_leaves_nothing(small_disk):
    fill(small_disk, 50_000)
    full(new_vault, small_disk / "vault")
    assert [path.name for path in small_disk.iterdir()] == ["filler"]
    (small_disk / "filler").unlink()
    new_vault(small_disk / "vault").close()


def test_content_is_destroyed_on_a_full_disk_now_or_at_the_next_open(small_disk):
    vault = new_vault(small_disk / "vault")
    vault.testimonies.add(a_testimony(1, LONG[:9000]), State.OPEN)
    attach(vault, OWNER, b"evidence")
    seal(vault)
    vault._database.checkpoint()
    fill(small_disk, 0)
    full(vault.testimonies.destroy_content, OWNER)
    assert vault.testimonies.row(OWNER).state is State.SEALED
    vault.close()
    (small_disk / "filler").unlink()
    again = reopen(small_disk / "vault")
    with pytest.raises(ContentGone):
        again.testimonies.get(OWNER)
    assert again.check() == ()
    again.close()


LIMITED = """
import resource, sys
from pathlib import Path
from tests.vault.samples import LATER, a_testimony, next_revision, reopen
vault = reopen(Path(sys.argv[1]))
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), hard))
second = next_revision(a_testimony(), "Слова. " * 9000)
try:
    vault.testimonies.save(second, LATER)
except OSError:
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    assert vault.testimonies.get(a_testimony().id) == a_testimony()
    vault.testimonies.save(second, LATER)
    assert vault.check() == ()
    sys.exit(42)
"""


@pytest.mark.parametrize("limit", [0, 5_000, 40_000])
def test_a_file_that_cannot_grow_is_told_and_the_retry_works(folder, limit):
    vault = new_vault(folder)
    vault.testimonies.add(a_testimony(), State.OPEN)
    vault.close()
    done = subprocess.run([sys.executable, "-c", LIMITED, folder, str(limit)], check=False)
    assert done.returncode == 42


ONE_OF_EACH = """
import sys
from pathlib import Path
from tests.vault.test_full_disk import one_of_each
one_of_each(Path(sys.argv[1]))
"""


def again_after(error_number, act):
    """Do `act`, once more if the disk failed it; a second failure is one too many."""
    try:
        act()
    except OSError as error:
        if error.errno != error_number:
            raise
        act()


def one_of_each(folder: Path) -> None:
    """Open, save, attach, seal and destroy, each with one retry."""
    opened = []
    again_after(errno.ENOSPC, lambda: opened.append(reopen(folder)))
    vault = opened[-1]

    def take_in():
        intake = vault.attachments.begin(OWNER)
        try:
            intake.write(bytes(100_000))
            intake.finish()
            vault.attachments.keep(OWNER, intake, facts_of(bytes(100_000)))
        except BaseException:
            intake.discard()
            raise

    second = next_revision(a_testimony(), LONG[:9000])
    again_after(errno.ENOSPC, lambda: vault.testimonies.save(second, LATER))
    assert vault.testimonies.get(OWNER) == second
    again_after(errno.ENOSPC, take_in)
    assert len(vault.attachments.of(OWNER)) == 1
    again_after(
        errno.ENOSPC, lambda: vault.testimonies.set_state(OWNER, State.READY, LATER)
    )
    again_after(
        errno.ENOSPC,
        lambda: vault.testimonies.mark_sealed(OWNER, State.SEALED, LATER, ()),
    )

    def destroy():
        try:
            vault.testimonies.destroy_content(OWNER)
        except ContentGone:
            return

    again_after(errno.ENOSPC, destroy)
    vault.close()


def swept(folder, number):
    """Run one of each with the Nth write failing; say whether there was an Nth write."""
    shutil.rmtree(folder, ignore_errors=True)
    vault = new_vault(folder)
    vault.testimonies.add(a_testimony(), State.OPEN)
    vault.close()
    trace = folder.with_name("trace")
    done = subprocess.run(
        [
            *("strace", "-f", "-o", trace, "-e", "trace=write,pwrite64"),
            *("-e", f"inject=write,pwrite64:error=ENOSPC:when={number}"),
            *(sys.executable, "-c", ONE_OF_EACH, folder),
        ],
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, f"write {number}"
    vault = reopen(folder)
    with pytest.raises(ContentGone):
        vault.testimonies.get(OWNER)
    assert vault.check() == ()
    vault.close()
    assert [path for path in (folder / "blobs").rglob("*") if path.is_file()] == []
    return "(INJECTED)" in trace.read_text()


def needs_strace():
    try:
        able = subprocess.run(["strace", "-o", "/dev/null", "true"], check=False)
    except FileNotFoundError:
        able = None
    if able is None or able.returncode:
        pytest.skip("strace cannot run here, so single writes cannot be made to fail")


@pytest.mark.parametrize("number", [3, 17, 31])
def test_a_failing_write_is_answered_by_one_retry(folder, number):
    needs_strace()
    swept(folder, number)


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_every_single_failing_write_is_answered_by_one_retry(folder):
    needs_strace()
    number = 1
    while swept(folder, number):
        number += 1
    assert number > 20
