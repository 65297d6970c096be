"""The numbered steps by which a database becomes one of this version.

A step is a frozen ``.sql`` file and never changes once released. The number of the last
step that was taken stands in the database itself.
"""

from importlib import resources

from desktop.vault.database import Database
from desktop.vault.errors import VaultNewer


def _steps() -> list[tuple[int, str]]:
    folder = resources.files("desktop.vault") / "migrations"
    names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".sql"))
    return [(int(name[:3]), (folder / name).read_text("utf-8")) for name in names]


def require_known(database: Database) -> None:
    """Return if this program knows all steps the database has taken.

    Raises:
        VaultNewer: A newer version of the program took further ones.
    """
    if database.number("PRAGMA user_version") > len(_steps()):
        raise VaultNewer


def take_missing_steps(database: Database) -> None:
    """Take the steps that the database has not taken yet, each as a whole."""
    taken = database.number("PRAGMA user_version")
    for number, sql in _steps():
        if number > taken:
            database.migrate(sql, number)
