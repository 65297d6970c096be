"""The keys of letters: one each, so that the words of one can be forgotten alone."""

from crypto import box
from desktop.vault.content import KEY_BYTES, Entropy
from desktop.vault.database import Database
from desktop.vault.errors import ContentGone, NoSuchRecord


class LetterKeys:
    """Finds letters and their keys."""

    def __init__(self, database: Database, entropy: Entropy) -> None:
        self._database = database
        self._entropy = entropy

    def number(self, letter: str) -> int:
        """Return the number by which the tables know a letter.

        Raises:
            NoSuchRecord: There is none with this id.
        """
        row = self._database.row("SELECT no FROM letter WHERE id = ?", letter)
        if row is None:
            raise NoSuchRecord
        return int(row[0])

    def make(self, no: int) -> None:
        """Give a new letter its key."""
        self._database.run(
            "INSERT INTO letter_key (letter, key) VALUES (?, ?)",
            no,
            self._entropy(KEY_BYTES),
        )

    def key(self, no: int) -> bytes:
        """Return the key of a letter.

        Raises:
            ContentGone: It was destroyed.
        """
        row = self._database.row("SELECT key FROM letter_key WHERE letter = ?", no)
        if row is None:
            raise ContentGone
        return bytes(row[0])

    def seal(self, no: int, plain: bytes, context: bytes) -> bytes:
        """Lock something under the key of a letter."""
        return box.lock(self.key(no), plain, context, self._entropy)
