"""V2: what a decoder cannot do. Each call is tried behind the walls and outside them."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.jail import forbidden
from desktop.jail.wire import Tag

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux walls only")
TRY = "from desktop.jail import forbidden; print(*forbidden.allowed(), sep='\\n')"
UNDONE = {
    "no filter": "linux._forbid = lambda *_: None",
    "no Landlock": "linux._landlock = lambda _: True",
    "another processor": "linux.calls.MACHINES = {}",
    "a second thread": (
        "from threading import Event, Thread;"
        "Thread(target=Event().wait, daemon=True).start()"
    ),
    "a socket is allowed": (
        "from dataclasses import replace; old = linux.calls.MACHINES[platform.machine()];"
        "more = forbidden.CALLS['make a socket'][platform.machine() == 'aarch64'];"
        "linux.calls.MACHINES = {platform.machine(): replace(old, free=(*old.free, more))}"
    ),
    "code can be mapped": "linux.calls._PROT_EXEC = 8",
}


def python(code, given=b""):
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        input=given,
        capture_output=True,
        check=False,
    )


@pytest.fixture(scope="module")
def went_through():
    child = [sys.executable, "-m", "desktop", "--jail", "probe"]
    done = subprocess.run(child, cwd=ROOT, capture_output=True, check=True)
    assert done.stdout[0] == Tag.PROBED
    return done.stdout[5:].decode().splitlines()


@pytest.fixture(scope="module")
def possible_outside():
    return python(TRY).stdout.decode().splitlines()


def test_more_than_thirty_calls_are_tried():
    assert len(forbidden.CALLS) > 50


@pytest.mark.parametrize("call", forbidden.CALLS)
def test_a_decoder_cannot(call, went_through, possible_outside):
    assert call not in went_through
    assert call in possible_outside or call in ("mount", "change the root")


@pytest.mark.parametrize("missing", UNDONE)
def test_without_one_of_the_walls_nothing_is_decoded(missing):
    code = (
        "import platform; from desktop.jail import linux, forbidden; "
        f"{UNDONE[missing]}; from desktop.jail import child; child.start('look')"
    )
    assert python(code).stdout[:1] == bytes((Tag.UNGUARDED,))


def test_with_all_of_them_the_child_is_ready():
    done = python("from desktop.jail import child; child.start('look')")
    assert done.stdout[:1] == bytes((Tag.READY,))


def test_nothing_that_is_open_and_no_variable_is_left_to_the_decoder():
    code = (
        "import os; kept = open('/etc/passwd', 'rb'); from desktop.jail import walls;"
        "from desktop.jail.limits import LOOKING; walls.shut(LOOKING)\n"
        "try: os.read(kept.fileno(), 1); print('read')\n"
        "except OSError: os.write(1, str(len(os.environ)).encode())\n"
        "os._exit(0)"
    )
    assert python(code).stdout == b"0"


@pytest.mark.parametrize(
    ("greed", "signal"), [("while True: pass", 9), ("x = bytes(1 << 29)", 0)]
)
def test_the_system_ends_who_takes_too_much(greed, signal):
    code = (
        "import os; from desktop.jail import walls; from desktop.jail.limits import Limits;"
        "walls.shut(Limits(cpu_seconds=1))\n"
        f"try:\n    {greed}\nexcept MemoryError: os._exit(7)\nos._exit(0)"
    )
    assert python(code).returncode == (-signal or 7)
