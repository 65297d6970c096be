"""A process that plays logind, UPower and a screen saver on a private bus.

Each line on its standard input is one signal to send, as JSON: service, interface, name,
arguments. It prints what it is asked. Run by `tests/ui/lock/test_signals.py`.
"""

import json
import os
import sys
import threading

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

PATH = "/org/freedesktop/login1"
SERVICES = (
    "org.freedesktop.login1",
    "org.freedesktop.UPower",
    "org.freedesktop.ScreenSaver",
)


class Login(QDBusVirtualObject):
    """Answers `Inhibit`, and says when the delay was given up."""

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, bus):  # noqa: N802 - Qt's name
        print(json.dumps([message.member(), message.arguments()]), flush=True)
        reading, writing = os.pipe()
        bus.send(message.createReply([QDBusUnixFileDescriptor(writing)]))
        os.close(writing)
        threading.Thread(target=wait_for_end, args=(reading,), daemon=True).start()
        return True


def wait_for_end(reading):
    os.read(reading, 1)
    print(json.dumps(["given up", []]), flush=True)


class Lines(QObject):
    came = Signal(str)


def main():
    application = QCoreApplication([])
    bus = QDBusConnection.systemBus()
    login = Login()
    assert bus.registerVirtualObject(PATH, login)
    assert all(bus.registerService(each) for each in SERVICES)
    lines = Lines()

    def send(line):
        interface, name, arguments = json.loads(line)
        signal = QDBusMessage.createSignal(PATH, interface, name)
        signal.setArguments(arguments)
        bus.send(signal)

    lines.came.connect(send, Qt.ConnectionType.QueuedConnection)

    def read():
        for line in sys.stdin:
            lines.came.emit(line)
        os._exit(0)

    threading.Thread(target=read, daemon=True).start()
    print(json.dumps(["ready", []]), flush=True)
    application.exec()


if __name__ == "__main__":
    main()
