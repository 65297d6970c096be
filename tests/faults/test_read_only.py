"""Places that can only be read: told by a clear error, and nothing is written elsewhere.

E8 of the test plan. A disk that is mounted for reading only, and folders in which this
person may not write.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

import pytest

from desktop.domain.testimony import State
from tests.faults import desk_works
from tests.faults.child import Child
from tests.faults.disks import Disk, why_not
from tests.faults.ground import WATCH, Ground
from tests.services.desks import session
from tests.services.test_backups import NEW, ORGANISATION, backups_of, know, restoring
from tests.vault.samples import a_testimony, new_vault, reopen
from ui.messages import code_of

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be tried here")

NOBODY = 65534
TOLD = {"disk.read_only", "disk.permission"}
HOMES = ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")


class Place:
    """A place that can be written to until it is frozen. A child does what is done."""

    def __init__(self, folder: Path, elsewhere: Path) -> None:
        self.folder = folder
        self.elsewhere = elsewhere
        elsewhere.mkdir(mode=0o777)
        elsewhere.chmod(0o777)

    def code_of(self, act) -> str:
        """Do `act`; return the code of its error, or nothing, and that of a fall."""

        def told(say) -> int:
            for name in HOMES:
                os.environ[name] = str(self.elsewhere)
            tempfile.tempdir = None
            os.chdir(self.elsewhere)
            self.become()
            try:
                act()
            except Exception as error:
                say(code_of(error))
            return 0

        child = Child(told)
        words = child.words()
        assert not child.stopped()
        assert child.exit_status == 0, "it crashed"
        assert list(self.elsewhere.iterdir()) == [], "something was written elsewhere"
        return "".join(words)

    def become(self) -> None:
        """Be whoever it is who may not write."""

    def own(self, folder: Path) -> None:
        """Let whoever it is have a folder, and write in it."""


class ReadOnlyDisk(Place):
    """A disk that is mounted for reading only."""

    def freeze(self) -> None:
        subprocess.run(["mount", "-o", "remount,ro", self.folder], check=True)

    def thaw(self) -> None:
        subprocess.run(["mount", "-o", "remount,rw", self.folder], check=True)


class ClosedFolder(Place):
    """Folders in which their owner may not write: mode 0500, files 0400."""

    def freeze(self) -> None:
        self._each(self.folder, 0o500, 0o400)

    def thaw(self) -> None:
        self._each(self.folder, 0o700, 0o600)

    def own(self, folder: Path) -> None:
        self._each(folder, 0o700, 0o600)

    @staticmethod
    def _each(folder: Path, folders: int, files: int) -> None:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
            path.chmod(folders if path.is_dir() else files)

    def become(self) -> None:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


@pytest.fixture(params=["disk", "folder"])
def place(request):
    top = Path(tempfile.mkdtemp(dir="/tmp"))
    top.chmod(0o755)
    try:
        if request.param == "folder":
            (top / "place").mkdir()
            yield ClosedFolder(top / "place", top / "elsewhere")
        else:
            disk = Disk(top / "image", top / "place")
            disk.make(48)
            disk.insert()
            try:
                yield ReadOnlyDisk(top / "place", top / "elsewhere")
            finally:
                disk.remove()
    finally:
        shutil.rmtree(top)


def content_of(folder):
    return {
        str(path): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def stays(place, act):
    """Do `act` in a frozen place; nothing there may be another; return what was told."""
    place.freeze()
    before = content_of(place.folder)
    told = place.code_of(act)
    assert content_of(place.folder) == before
    place.thaw()
    return told


def a_vault(folder, *, crashed):
    """Make a vault with one testimony, and close it, or be killed."""

    def act(_say) -> int:
        vault = new_vault(folder)
        vault.testimonies.add(a_testimony(), State.OPEN)
        if crashed:
            os.kill(os.getpid(), signal.SIGKILL)
        vault.close()
        return 0

    child = Child(act)
    child.words()
    child.stopped()


@pytest.mark.parametrize("crashed", [False, True])
def test_a_vault_where_nothing_can_be_written_does_not_open_and_stays(place, crashed):
    folder = place.folder / "vault"
    a_vault(folder, crashed=crashed)
    assert stays(place, lambda: reopen(folder)) in TOLD
    again = reopen(folder)
    assert again.testimonies.get(a_testimony().id) == a_testimony()
    again.close()


def test_a_wrong_passphrase_where_nothing_can_be_written_is_told(place):
    folder = place.folder / "vault"
    a_vault(folder, crashed=False)
    told = stays(place, lambda: session(folder).unlock("another passphrase of six words"))
    assert told in {*TOLD, "crypto.wrong_passphrase"}


def test_no_vault_is_made_where_nothing_can_be_written(place):
    folder = place.folder / "home" / "vault"
    (place.folder / "home").mkdir()
    assert stays(place, lambda: new_vault(folder)) in TOLD
    assert not folder.exists()


@pytest.fixture
def ground(place):
    """Two vaults that can be written to, and a stick that will not be."""
    made = Ground(place.folder.with_name("ground"))
    made.folder.mkdir()
    made.make()
    desk_works.prepare_stick(made)
    shutil.copytree(made.stick, place.folder / "stick")
    place.own(made.folder)
    return made


def test_a_stick_that_can_only_be_read_takes_no_sealed_file(place, ground):
    def hand_over():
        desk = ground.field()
        desk.sealing.hand_over(
            desk.sealing.outbox()[0].bundle_id, place.folder / "stick", WATCH
        )

    assert stays(place, hand_over) in TOLD


def test_a_sealed_file_is_taken_in_from_a_stick_that_can_only_be_read(place, ground):
    (first, _) = sorted((place.folder / "stick").glob("*.age"))

    def take_in():
        office = ground.office()
        assert office.exchange.import_file(first, WATCH).error is None
        office.vault.close()

    assert stays(place, take_in) == ""
    office = ground.office()
    assert office.recording.count() == 1
    office.vault.close()


def test_backups_are_restored_from_a_stick_that_can_only_be_read_and_none_is_made(
    place, ground
):
    field = ground.field()
    testimony = field.recording.begin().id
    backups = backups_of(field)
    backups.choose_key(know(field, ground.folder))
    backups.choose_folder(place.folder / "stick")
    backups.make(WATCH)
    field.vault.close()
    place.own(ground.folder)

    def restored():
        way = restoring(ground.folder / "again")
        way.choose(way.look(place.folder / "stick")[0])
        vault = way.recover(ORGANISATION.age_pq, NEW)
        assert vault.testimonies.row(testimony).revision == 1
        vault.close()

    assert stays(place, restored) == ""
    assert stays(place, lambda: backups_of(ground.field()).make(WATCH)) in TOLD
