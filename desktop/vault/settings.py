"""What the program keeps for its owner's comfort: how it locks, where the person was.

It lies in the database because a settings file would tell who holds the laptop how, and
how lately, the program was used. Nothing here is part of any record.
"""

from desktop.vault.database import Database

OWN = "self."
"""How names begin of what somebody keeps for themself: no backup copies it."""


class Settings:
    """Short texts by name. Fits the port of the same name."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str:
        """Return what was kept under a name; empty if nothing was."""
        row = self._database.row("SELECT value FROM setting WHERE name = ?", name)
        return str(row[0]) if row else ""

    def put(self, name: str, value: str) -> None:
        """Keep a text in place of the one before.

        Args:
            name: 1 to 40 characters.
            value: At most 4096 characters; an empty one is forgotten.
        """
        with self._database.transaction():
            if value:
                self._database.run(
                    "INSERT INTO setting (name, value) VALUES (?, ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    name,
                    value,
                )
            else:
                self._database.run("DELETE FROM setting WHERE name = ?", name)

    def forget(self, beginning: str) -> None:
        """Forget everything under names that begin so, also in old pages of the file.

        Args:
            beginning: Of names, as `OWN`; neither ``%`` nor ``_`` stands in it.
        """
        with self._database.transaction():
            self._database.run("DELETE FROM setting WHERE name LIKE ?", f"{beginning}%")
            self._database.wipe_after_commit()
