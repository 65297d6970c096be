"""Where a vault lies unless the person says otherwise, on each system."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

FOLDER = "deponent"
VAULT = "vault"
PRACTICE = "practice"


def default_vault(environment: Mapping[str, str], home: Path) -> Path:
    """Return the folder of the person's vault.

    Args:
        environment: Variables of the process.
        home: The person's home folder.
    """
    if sys.platform == "win32":
        base = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / FOLDER / VAULT


def practice_place(vault: Path) -> Path:
    """Return the folder of the practice vaults that belong to a vault.

    It lies beside the vault, and is never the vault itself.

    Args:
        vault: Folder of the real vault.
    """
    name = PRACTICE if vault.name == VAULT else f"{vault.name}-{PRACTICE}"
    return vault.with_name(name)


def process_vault() -> Path:
    """Return the folder of the vault of whoever runs this process."""
    return default_vault(os.environ, Path.home())
