"""Loads the modules that need Qt Multimedia, when a person first asks for sound.

They take a tenth of a second to load and need libpulse on Linux; the window needs neither.
"""

import importlib
import os
from types import ModuleType

from PySide6.QtCore import QLoggingCategory

from ui.audio.errors import SoundMissing

_QUIET = "qt.multimedia.*=false"
"""Qt Multimedia prints what it knows of devices and streams; a log must not have it."""
_PATIENCE = ("PULSE_LATENCY_MSEC", "100")
"""Qt asks PulseAudio to hold 21 ms for it and no more, so that a machine with both cores
busy drops what is being said. libpulse reads this and asks for 43 seconds instead."""


def load(name: str) -> ModuleType:
    """Return the module ``ui.audio.<name>``.

    Raises:
        SoundMissing: Qt Multimedia does not load on this machine.
    """
    os.environ.setdefault(*_PATIENCE)
    if _QUIET not in os.environ.get("QT_LOGGING_RULES", ""):
        QLoggingCategory.setFilterRules(_QUIET)
    try:
        importlib.import_module("ui.audio.devices").without_decoders()
        return importlib.import_module(f"ui.audio.{name}")
    except ImportError as error:
        raise SoundMissing from error
