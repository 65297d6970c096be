"""Words that stand in a box and are not noted yet: a correction, a question, a handover.

They are no part of any record. They lie among the settings, which need no table of their
own, but under the key of their testimony or letter: with that key they are gone. Whatever
makes one final or destroys it deletes them too.
"""

import base64
from dataclasses import dataclass

from desktop.domain.errors import BoxTooLong
from desktop.domain.rows import LetterState
from desktop.domain.testimony import State
from desktop.vault.content import Contents, unseal
from desktop.vault.database import Database
from desktop.vault.errors import Final, NoSuchRecord, VaultDamaged
from desktop.vault.layout import DATABASE
from desktop.vault.letter_keys import LetterKeys

TESTIMONY, LETTER = "testimony", "letter"
NAMES = "half."
"""How the names of these settings begin; `desktop.vault.left` counts them."""
PIECE_LETTERS = 4000
MOST_BYTES = 64 << 10
"""Of one testimony or letter: longer than what anybody types before noting it. With each
piece the copy of all settings is written anew, so a longer text would hold up the vault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where the words of one testimony or letter lie, and under which key."""

    names: str
    key: bytes

    @property
    def context(self) -> bytes:
        return f"half-typed/v1 {self.names}".encode()


class HalfTyped:
    """Words not noted yet. Fits the port of the same name."""

    def __init__(self, database: Database, contents: Contents, keys: LetterKeys) -> None:
        self._database = database
        self._contents = contents
        self._keys = keys

    def keep(self, subject: str, value: bytes) -> None:
        """Keep words in place of those before; none at all are forgotten.

        Args:
            subject: Id of an OPEN or READY testimony, or of a draft.
            value: At most `MOST_BYTES`.

        Raises:
            Final: It is sealed, kept, received or marked to be destroyed.
            NoSuchRecord: There is none with this id.
            BoxTooLong: They are too long; what was kept stays.
            OSError: The disk is full or failed.
        """
        if len(value) > MOST_BYTES:
            raise BoxTooLong
        with self._database.transaction():
            place = self._place(subject)
            _forget(self._database, place.names)
            for name, piece in self._pieces(place, value) if value else ():
                self._database.run(
                    "INSERT INTO setting (name, value) VALUES (?, ?)", name, piece
                )

    def _pieces(self, place: _Place, value: bytes) -> list[tuple[str, str]]:
        text = base64.b64encode(self._contents.lock(place.key, value, place.context))
        letters = text.decode()
        return [
            (f"{place.names}{at:06d}", letters[at * PIECE_LETTERS :][:PIECE_LETTERS])
            for at in range(-(-len(letters) // PIECE_LETTERS))
        ]

    def kept(self, subject: str) -> bytes:
        """Return the words that were kept; nothing if there are none.

        Raises:
            Final: It is sealed, kept, received or marked to be destroyed.
            NoSuchRecord: There is none with this id.
            VaultDamaged: They are not what was written.
        """
        place = self._place(subject)
        rows = self._database.rows(
            "SELECT value FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name",
            len(place.names),
            place.names,
        )
        if not rows:
            return b""
        try:
            sealed = base64.b64decode("".join(piece for (piece,) in rows), validate=True)
        except ValueError:
            raise VaultDamaged(DATABASE) from None
        return unseal(place.key, sealed, place.context)

    def _place(self, subject: str) -> _Place:
        """Return the place of whatever can still be written to under this id.

        Only own testimonies and drafts can, whose ids nobody else chose.
        """
        found = self._database.rows(
            "SELECT ?1, no, state IN (?2, ?3) AND no NOT IN"
            " (SELECT testimony FROM destroyed) FROM testimony WHERE id = ?6"
            " UNION ALL SELECT ?4, no, state = ?5 FROM letter WHERE id = ?6",
            TESTIMONY,
            State.OPEN,
            State.READY,
            LETTER,
            LetterState.DRAFT,
            subject,
        )
        if not found:
            raise NoSuchRecord
        for kind, no, may_be in found:
            if may_be:
                key = self._contents.key(no) if kind == TESTIMONY else self._keys.key(no)
                return _Place(names=_names(kind, no), key=key)
        raise Final


def forget_half_typed(database: Database, kind: str, no: int) -> None:
    """Delete what was typed and not noted; joins a running transaction.

    Args:
        database: Of the vault.
        kind: `TESTIMONY` or `LETTER`.
        no: The number by which the tables know it.
    """
    _forget(database, _names(kind, no))


def _forget(database: Database, names: str) -> None:
    database.run("DELETE FROM setting WHERE substr(name, 1, ?) = ?", len(names), names)


def _names(kind: str, no: int) -> str:
    return f"{NAMES}{kind}.{no}."
