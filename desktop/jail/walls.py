"""Puts up the walls that this system has, or refuses."""

import sys

from desktop.jail.errors import Unguarded
from desktop.jail.limits import Limits


def shut(limits: Limits) -> None:
    """Take everything from this process but its two pipes; there is no way back.

    Raises:
        Unguarded: The walls do not stand on this system. Nothing may be decoded.
    """
    if sys.platform == "linux":
        from desktop.jail import linux as system  # noqa: PLC0415 - one per system
    elif sys.platform == "darwin":
        from desktop.jail import macos as system  # noqa: PLC0415
    elif sys.platform == "win32":
        from desktop.jail import windows as system  # noqa: PLC0415
    else:
        raise Unguarded
    system.shut(limits)
