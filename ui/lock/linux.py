"""Linux: logind about sleep, sessions and screen locks; UPower about the lid.

Signals of every session are heard, not only of ours: that a stranger's session locks is no
reason to stay open. A missing bus, or one that is not on this machine, is not asked.
Nothing but the program's name and the word "sleep" is said on the bus.
"""

import os
import sys
from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

LOGIN = "org.freedesktop.login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
POWER = "org.freedesktop.UPower"
SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver")
LOCKING = (("LockedHint", True), ("Active", False), ("LidIsClosed", True))
"""Properties whose new value means: lock."""


class Listener(QObject):
    """Hears the buses of the machine and of the person's session.

    It asks logind to delay sleep for the moment that locking takes: the delay ends with the
    process that asked, so the machine sleeps once no key is left in memory.

    Signals:
        lock_asked: Lock now.
    """

    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._delay: QDBusUnixFileDescriptor | None = None
        self._reply: QDBusPendingCallWatcher | None = None

    def listen(self) -> None:
        """Begin to hear."""
        if _is_local("DBUS_SYSTEM_BUS_ADDRESS", usual=True):
            self._hear_machine(QDBusConnection.systemBus())
        if _is_local("DBUS_SESSION_BUS_ADDRESS", usual=False):
            bus = QDBusConnection.sessionBus()
            for saver in SAVERS:
                self._hear(bus, (saver, saver, "ActiveChanged"), "flagged(bool)")

    @Slot(bool)
    def flagged(self, begins: bool) -> None:
        """Sleep or a locked screen begins or ends."""
        if begins:
            self.lock_asked.emit()

    @Slot()
    def told(self) -> None:
        """A session is to be locked."""
        self.lock_asked.emit()

    @Slot(str, "QVariantMap")
    def changed(self, _interface: str, values: Mapping[str, object]) -> None:
        """A session was left or locked, or the lid closed.

        A third argument is not taken: Qt ends the program where it has another type.
        """
        if any(values.get(name) is value for name, value in LOCKING):
            self.lock_asked.emit()

    def _hear_machine(self, bus: QDBusConnection) -> None:
        if not bus.isConnected():
            return
        properties = "changed(QString,QVariantMap)"
        for name in ("PrepareForSleep", "PrepareForShutdown"):
            self._hear(bus, (LOGIN, MANAGER, name), "flagged(bool)")
        self._hear(bus, (LOGIN, SESSION, "Lock"), "told()")
        for service in (LOGIN, POWER):
            self._hear(bus, (service, PROPERTIES, "PropertiesChanged"), properties)
        self._ask_for_delay(bus)

    def _hear(self, bus: QDBusConnection, what: tuple[str, str, str], slot: str) -> None:
        service, interface, name = what
        # The stub asks for bytes, and the call refuses them.
        told = cast("bytes", SLOT(slot))
        bus.connect(service, "", interface, name, self, told)

    def _ask_for_delay(self, bus: QDBusConnection) -> None:
        ask = QDBusMessage.createMethodCall(
            LOGIN, "/org/freedesktop/login1", MANAGER, "Inhibit"
        )
        ask.setArguments(["sleep", "Deponent", "Deponent", "delay"])
        self._reply = QDBusPendingCallWatcher(bus.asyncCall(ask), self)
        self._reply.finished.connect(self._keep_delay)

    def _keep_delay(self, answered: QDBusPendingCallWatcher) -> None:
        arguments = answered.reply().arguments()
        if arguments and isinstance(arguments[0], QDBusUnixFileDescriptor):
            self._delay = arguments[0]


def _is_local(variable: str, *, usual: bool) -> bool:
    """Say whether a bus is on this machine.

    Args:
        variable: Names the bus.
        usual: Whether there is one at a known place if the variable says nothing.
    """
    address = os.environ.get(variable, "")
    return address.startswith("unix:") if address else usual and sys.platform == "linux"
