"""What the system tells about the place of the vault: one small adapter for each system.

An adapter reads and changes nothing. What it cannot find out it calls unknown; it never
guesses in the person's favour.
"""

import sys
from pathlib import Path

from desktop.machine.facts import MachineFacts

if sys.platform == "linux":
    from desktop.machine.linux import is_in_memory, read
elif sys.platform == "win32":
    from desktop.machine.windows import read
elif sys.platform == "darwin":
    from desktop.machine.macos import read
else:
    from desktop.machine.facts import read_nothing as read


def read_facts(folder: Path) -> MachineFacts:
    """Return what the system tells about the place of the vault in `folder`."""
    return read(folder.resolve())


def keeps_nothing(folder: Path) -> bool:
    """Say whether `folder` lies in memory, and all in it is gone when the power is.

    Only Linux mounts such places as folders; elsewhere nothing is known of any.
    """
    return sys.platform == "linux" and is_in_memory(folder.resolve())
