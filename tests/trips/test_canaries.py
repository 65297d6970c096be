"""The canary hunt: what people say and the keys are found nowhere but where they belong."""

import base64
import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.trips import bus
from tests.trips.hunt import MARKUP, PROBE, hunt

ROOT = Path(__file__).parents[2]
SHARED_MEMORY = Path("/dev/shm")
WRITTEN = re.compile(
    r'(?:openat|open|creat)\((?:[^,"]+, )?"((?:[^"\\]|\\.)*)", ?([A-Z_|0-9]+)'
)
THREATS = ROOT / "docs" / "threat-model.md"
REACHING = re.compile(
    "(lib)?Qt(6)?(Network|WebEngine|WebSockets|WebChannel|HttpServer|Qml|Quick)|libssl|libcurl"
    "|libsoup|libgio|libavahi|libnss_dns|libproxy|libgnutls|libnghttp|libav|libQt6FFmpeg"
)
NAMED = {"libQt6Network", "QtNetwork"}
NETWORK = {"_socket", "_ssl", "asyncio", "ftplib", "http", "smtplib", "socket", "ssl"}
NOT_OURS = (
    r"/dev/null",
    # Of the sound server's client library, and the names of installed fonts.
    r".*/pulse/cookie",
    r".*/\.cache/fontconfig(/.*)?",
)


@dataclass(frozen=True)
class Trip:
    """One trip that is over.

    `asked` are the files that people brought or asked for.
    """

    home: Path
    work: Path
    told: dict
    said: bytes
    trace: Path | None
    on_the_bus: bytes
    mapped: tuple
    modules: tuple

    @property
    def asked(self):
        return [self.work / name for name in ("evidence", "cards", "statement.pdf")]


def environment(home):
    """A home of its own, whatever the people's own settings are."""
    kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
    folders = {
        "HOME": home,
        "TMPDIR": home / "tmp",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return {
        **kept,
        **{key: str(folder) for key, folder in folders.items()},
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        # Everything that can be made to talk is asked to.
        "QT_LOGGING_RULES": "*=true",
        "QT_DEBUG_PLUGINS": "1",
        "QT_ACCESSIBILITY": "1",
        "PYTHONDEVMODE": "1",
        # There is no such server: the trip gets one of its own, beside nobody's tests.
        "PULSE_SERVER": f"unix:{home}/no-server",
    }


@pytest.fixture(scope="module")
def trip(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    work = home / "work"
    shown = tmp_path_factory.mktemp("trace") / "calls"
    tracer = []
    if shutil.which("strace"):
        calls = "--trace=openat,open,creat,statx,newfstatat,access,%network"
        tracer = ["strace", "-f", "--seccomp-bpf", "-y", calls, "-o", str(shown)]
    if cut_off_from_networks():
        tracer = ["unshare", "-rn", *tracer]
    reading, writing = os.pipe()
    program = [sys.executable, "-m", "tests.trips.hunted", str(work), str(writing)]
    with (
        a_bus(tmp_path_factory.mktemp("bus")) as (variables, on_the_bus),
        subprocess.Popen(
            ["bash", str(ROOT / ".ci" / "with-sound"), *tracer, *program],
            cwd=home,
            env={**environment(home), **variables},
            pass_fds=(writing,),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            umask=0,
        ) as running,
    ):
        os.close(writing)
        said = running.stdout.read()
        running.wait()
    with os.fdopen(reading) as pipe:
        told = pipe.read()
    assert running.returncode == 0, said.decode()
    told = json.loads(told)
    secrets = {
        name: bytes.fromhex(each["hex"]) if isinstance(each, dict) else each
        for name, each in told["secrets"].items()
    }
    return Trip(
        home=home,
        work=work,
        told=secrets,
        said=said,
        trace=shown if tracer else None,
        on_the_bus=b"".join(on_the_bus),
        mapped=tuple(told["mapped"]),
        modules=tuple(told["modules"]),
    )


def a_bus(folder):
    """A bus that is recorded, or none where the tools are missing."""
    return bus.recorded(folder) if bus.is_here() else nullcontext(({}, []))


def test_the_trip_went_all_the_way(trip):
    assert b"takes the receipts in" in trip.said
    assert len(trip.told) > 25
    assert (trip.work / "statement.pdf").read_bytes().startswith(b"%PDF")
    assert len([*(trip.work / "stick").glob("*.age")]) == 6


def test_nothing_planted_is_found_but_where_it_belongs(trip):
    shared = [path for path in SHARED_MEMORY.iterdir() if path.is_file()]
    assert hunt([trip.home, *shared], trip.told, spared=trip.asked) == []


def test_nothing_planted_was_printed(trip, tmp_path):
    (tmp_path / "said").write_bytes(trip.said)
    assert hunt([tmp_path], trip.told) == []


def test_nothing_planted_was_said_on_the_message_bus(trip, tmp_path):
    if not trip.on_the_bus:
        pytest.skip("no dbus-monitor")
    assert b"Inhibit" in trip.on_the_bus, "the program was heard"
    (tmp_path / "said").write_bytes(trip.on_the_bus)
    assert hunt([tmp_path], trip.told) == []
    assert str(trip.work).encode() not in trip.on_the_bus


def test_a_word_on_the_message_bus_would_be_found(tmp_path):
    if not bus.is_here():
        pytest.skip("no dbus-monitor")
    with bus.recorded(tmp_path) as (variables, said):
        bus.say(variables["DBUS_SESSION_BUS_ADDRESS"], "канарэйка-у-шахце")
    found = tmp_path / "found"
    found.mkdir()
    (found / "said").write_bytes(b"".join(said))
    assert hunt([found], {"word": "канарэйка-у-шахце"})


def test_nothing_that_reaches_a_network_was_loaded_but_what_the_threat_model_names(trip):
    """Qt Multimedia is linked with Qt Network; neither is asked for anything."""
    libraries = {Path(each).name for each in trip.mapped}
    assert any(name.startswith("libQt6Gui") for name in libraries)
    reaching = {each.split(".")[0] for each in libraries if REACHING.match(each)}
    assert reaching <= NAMED
    assert "QtNetwork" in THREATS.read_text()
    assert {each for each in trip.modules if each.split(".")[0] in NETWORK} == set()


def test_whatever_was_asked_for_little_was_printed(trip):
    assert len(trip.said) < 1 << 20


def test_every_file_that_was_ever_written_was_asked_for(trip):
    if trip.trace is None:
        pytest.skip("no strace")
    wanted = [trip.work / name for name in ("vaults", "stick", "cards", "evidence")]
    strange = [
        path
        for path in sorted(written(trip.trace))
        if not any(re.fullmatch(each, path) for each in NOT_OURS)
        and not any(Path(path).is_relative_to(each) for each in wanted)
        and Path(path).name not in ("statement.pdf", "statement.pdf.part")
    ]
    assert strange == []


def cut_off_from_networks():
    """Whether a process can be started that has no network at all."""
    if not shutil.which("unshare"):
        return False
    return subprocess.run(["unshare", "-rn", "true"], check=False).returncode == 0


def test_no_socket_to_a_network_was_ever_made(trip):
    if trip.trace is None:
        pytest.skip("no strace")
    calls = trip.trace.read_text(errors="replace")
    assert "socket(AF_UNIX" in calls
    assert set(re.findall(r"socket\((AF_\w+)", calls)) == {"AF_UNIX"}


def test_words_that_look_like_markup_open_nothing(trip):
    if trip.trace is None:
        pytest.skip("no strace")
    assert PROBE not in trip.trace.read_text(errors="replace")


def test_a_label_that_took_words_for_markup_would_be_seen(tmp_path):
    if not shutil.which("strace"):
        pytest.skip("no strace")
    label = (
        "from PySide6.QtWidgets import QApplication, QLabel;"
        "application = QApplication([]);"
        f"label = QLabel({MARKUP!r}); label.show(); application.processEvents()"
    )
    shown = tmp_path / "calls"
    tracer = ["strace", "-f", "--trace=openat,statx,newfstatat,access", "-o", str(shown)]
    subprocess.run(
        [*tracer, sys.executable, "-c", label],
        env=environment(tmp_path / "home"),
        check=True,
    )
    assert PROBE in shown.read_text(errors="replace")


def test_whatever_the_umask_was_no_file_is_for_others(trip):
    """The trip began with a umask of 0000."""
    kept = [trip.work / name for name in ("vaults", "stick", "statement.pdf")]
    loose = [
        str(path)
        for place in kept
        for path in ([place, *place.rglob("*")] if place.is_dir() else [place])
        if path.stat().st_mode & 0o077
    ]
    assert loose == []


def test_qt_kept_no_list_of_files(trip):
    lists = ("QtProject.conf", "recently-used.xbel", "thumbnails", "Deponent.conf")
    assert [path for path in trip.home.rglob("*") if path.name in lists] == []


def written(trace):
    """Every path that was opened for writing, also of files that are gone."""
    paths = set()
    for line in trace.read_text(errors="replace").splitlines():
        call = WRITTEN.search(line)
        failed = " = -1 " in line
        if call and not failed and re.search("O_WRONLY|O_RDWR|O_CREAT", call[2]):
            paths.add(call[1].encode().decode("unicode_escape"))
    return paths


@pytest.mark.parametrize(
    "leak",
    [
        lambda word: word.encode(),
        lambda word: word.encode("utf-16-le"),
        lambda word: word.encode().hex().encode(),
        lambda word: base64.b64encode(b"." + word.encode() + b".."),
        lambda word: base64.b64encode(b"?? " + word.encode()),
        lambda word: base64.b64encode(("ab" + word).encode("utf-16-le")),
        lambda word: json.dumps({"text": word}).encode(),
        lambda word: b"file:///home/" + quote(word).encode(),
    ],
)
def test_a_leak_in_any_form_is_found(leak, tmp_path):
    word = "канарэйка-у-шахце"
    (tmp_path / "log.txt").write_bytes(b"\x00\x01" + leak(word) + b"\xff")
    assert hunt([tmp_path], {"word": word})


def test_a_leak_in_a_file_name_is_found(tmp_path):
    (tmp_path / "канарэйка-у-шахце.txt").touch()
    assert hunt([tmp_path], {"word": "канарэйка-у-шахце"})


def test_a_leaked_key_is_found(tmp_path):
    key = bytes(range(100, 132))
    (tmp_path / "core").write_bytes(b"before" + key.hex().encode() + b"after")
    assert hunt([tmp_path], {"key": key})
