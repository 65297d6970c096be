"""A message bus of its own, and a record of every byte that anybody says on it."""

import shutil
import subprocess
from contextlib import contextmanager
from threading import Thread

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/><allow user="*"/></policy></busconfig>
"""
LISTENING = b"member=NameLost"
"""What the monitor is told last before it only listens."""
END = b"the-end-of-the-record"
TOOLS = ("dbus-daemon", "dbus-monitor", "dbus-send")


def is_here():
    """Whether the tools for it are installed."""
    return all(map(shutil.which, TOOLS))


@contextmanager
def recorded(folder):
    """Yield the variables that lead to a new bus, and a list that gets what was said."""
    address = f"unix:path={folder / 'bus'}"
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(path=folder / "bus"))
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"], **quiet
    ) as daemon:
        daemon.stdout.readline()
        with subprocess.Popen(["dbus-monitor", "--address", address], **quiet) as monitor:
            said = [*until(monitor.stdout, LISTENING)]
            hearing = Thread(target=lambda: said.extend(until(monitor.stdout, END)))
            hearing.start()
            names = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS")
            try:
                yield dict.fromkeys(names, address), said
            finally:
                say(address, END.decode())
                hearing.join()
                monitor.terminate()
                daemon.terminate()


def until(lines, word):
    """Yield lines, up to one with this word."""
    for line in lines:
        yield line
        if word in line:
            return


def say(address, words):
    """Say something to everybody on the bus."""
    subprocess.run(
        [
            "dbus-send",
            f"--bus={address}",
            "/test",
            "org.example.Test.Said",
            f"string:{words}",
        ],
        check=True,
    )
