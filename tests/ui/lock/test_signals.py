"""What the system says, heard on a private bus on which another process plays logind."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
POWER = "org.freedesktop.UPower"
PROPERTIES = "org.freedesktop.DBus.Properties"
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow user="*"/>
<allow receive_sender="*"/></policy></busconfig>
"""
HEARD = """
import sys
from PySide6.QtCore import QCoreApplication
from ui.lock.signals import system_signals
application = QCoreApplication([])
listener = system_signals()
listener.lock_asked.connect(lambda: print("lock", flush=True))
listener.listen()
print("listening", flush=True)
application.exec()
"""

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="logind is Linux's"),
    pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="no dbus-daemon"),
]


class Bus:
    """A bus of its own, logind on it, and a program that listens."""

    def __init__(self, folder):
        path = folder / "bus"
        config = folder / "bus.conf"
        config.write_text(CONFIG.format(path=path))
        self.environment = {
            **os.environ,
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={path}",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={path}",
            "PYTHONPATH": str(ROOT),
        }
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
        self.daemon = self.run(command)
        self.daemon.stdout.readline()
        self.login = self.run([sys.executable, "-m", "tests.ui.lock.fake_login"])
        assert self.said() == ["ready", []]
        self.asked = []
        self.listener = self.listen()

    def run(self, command):
        return subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def listen(self):
        listener = self.run([sys.executable, "-c", HEARD])
        assert listener.stdout.readline() == "listening\n"
        self.asked = self.said()
        return listener

    def said(self):
        return json.loads(self.login.stdout.readline())

    def send(self, *signal):
        self.login.stdin.write(json.dumps(signal) + "\n")
        self.login.stdin.flush()

    def end(self):
        for each in (self.listener, self.login, self.daemon):
            each.kill()
            each.communicate()


@pytest.fixture(scope="module")
def bus(tmp_path_factory):
    bus = Bus(tmp_path_factory.mktemp("bus"))
    yield bus
    bus.end()


LOCKING = [
    (MANAGER, "PrepareForSleep", [True]),
    (MANAGER, "PrepareForShutdown", [True]),
    (SESSION, "Lock", []),
    (PROPERTIES, "PropertiesChanged", [SESSION, {"LockedHint": True}, []]),
    (PROPERTIES, "PropertiesChanged", [SESSION, {"Active": False}, []]),
    (
        PROPERTIES,
        "PropertiesChanged",
        [POWER, {"LidIsClosed": True}, []],
    ),
    ("org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
]
OTHER = [
    (MANAGER, "PrepareForSleep", [False]),
    (SESSION, "Unlock", []),
    (PROPERTIES, "PropertiesChanged", [SESSION, {"LockedHint": False}, []]),
    (PROPERTIES, "PropertiesChanged", [SESSION, {"Active": True, "IdleHint": True}, []]),
    (
        PROPERTIES,
        "PropertiesChanged",
        [POWER, {"LidIsClosed": False}, []],
    ),
    ("org.freedesktop.ScreenSaver", "ActiveChanged", [False]),
]


@pytest.mark.parametrize("signal", LOCKING, ids=lambda each: f"{each[1]} {each[2]}")
def test_what_means_lock_is_heard(bus, signal):
    bus.send(*signal)
    assert bus.listener.stdout.readline() == "lock\n"


def test_what_means_no_lock_is_not_heard(bus):
    listener = bus.listen()
    for signal in OTHER:
        bus.send(*signal)
    bus.send(MANAGER, "PrepareForSleep", [True])
    assert listener.stdout.readline() == "lock\n"
    listener.kill()
    assert listener.communicate()[0] == ""
    assert bus.said() == ["given up", []]


def test_sleep_is_delayed_until_the_process_ends_and_nothing_is_told(bus):
    listener = bus.listen()
    assert bus.asked == ["Inhibit", ["sleep", "Deponent", "Deponent", "delay"]]
    listener.kill()
    listener.communicate()
    assert bus.said() == ["given up", []]


@pytest.mark.parametrize(
    "address", ["", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=9"]
)
def test_a_bus_that_is_missing_or_not_on_this_machine_is_no_error(address):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        environment[name] = address
    quiet = HEARD.replace("application.exec()", "")
    done = subprocess.run(
        [sys.executable, "-c", quiet],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "listening\n"
