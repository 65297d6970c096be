"""What the system says that means: lock now. One small adapter for each system.

A system that says nothing is no error: the idle lock and the key are always there.
"""

import importlib
import sys
from typing import Protocol, cast

from PySide6.QtCore import SignalInstance

_ADAPTERS = {
    "linux": "ui.lock.linux",
    "win32": "ui.lock.windows",
    "darwin": "ui.lock.macos",
}


class SystemSignals(Protocol):
    """The machine goes to sleep, its lid closes, its screen locks, another user comes."""

    lock_asked: SignalInstance

    def listen(self) -> None:
        """Begin to hear, as far as the system speaks."""


def system_signals() -> SystemSignals | None:
    """Return what hears the system that this is, or None where nothing is known of it."""
    name = _ADAPTERS.get(sys.platform)
    if name is None:
        return None
    return cast("SystemSignals", importlib.import_module(name).Listener())
