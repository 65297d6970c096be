"""Testimonies: added, kept revision by revision, made final, destroyed."""

from collections.abc import Callable

from desktop.domain import rules
from desktop.domain.codes import parse_case_code
from desktop.domain.errors import BadCaseCode
from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.vault.content import Contents
from desktop.vault.database import Database
from desktop.vault.errors import CodeTwice, Final, NoSuchRecord, StaleRevision
from desktop.vault.half_typed import TESTIMONY, forget_half_typed
from desktop.vault.shelf import Shelf, names_text, order_of


class Testimonies:
    """Testimonies and their content keys. Fits the port of the same name."""

    def __init__(
        self, database: Database, contents: Contents, destroy: Callable[[int], None]
    ) -> None:
        self._database = database
        self._contents = contents
        self._destroy = destroy
        self._shelf = Shelf(database, contents.read)

    def add(self, testimony: Testimony, state: State, signer: str = "") -> None:
        """Keep a new testimony under a new content key.

        Raises:
            AlreadyHere: One with this id is or was here.
            Final: The state is one that only sealing gives.
        """
        with self._database.transaction():
            no = self._database.run(
                "INSERT INTO testimony (id, code, state, language, started_at, changed_at,"
                " changed_order, revision, paragraphs, gaps, signer)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                testimony.id,
                testimony.code,
                state,
                _language(testimony),
                testimony.started_at,
                testimony.started_at,
                order_of(testimony.started_at),
                testimony.revision,
                len(testimony.paragraphs),
                "" if state is State.RECEIVED else " ".join(rules.gaps(testimony, ())),
                signer,
            )
            self._contents.make_key(no)
            self._contents.add(no, testimony, changing=state is not State.RECEIVED)

    def has(self, testimony: TestimonyId) -> bool:
        """Say whether a testimony with this id is or was here."""
        return bool(
            self._database.number("SELECT count(*) FROM testimony WHERE id = ?", testimony)
        )

    def save(self, testimony: Testimony, changed_at: str) -> None:
        """Keep the next revision of an OPEN testimony.

        Raises:
            StaleRevision: It does not follow the one on disk.
            Final: The testimony is not OPEN, or code or start differ.
            NoSuchRecord: There is none with this id.
        """
        no = self._contents.number(testimony.id)
        with self._database.transaction():
            row = self._shelf.row(testimony.id)
            if row.state is not State.OPEN:
                raise Final
            if testimony.revision != row.revision + 1:
                raise StaleRevision
            self._contents.replace(no, testimony)
            found = rules.gaps(testimony, self._contents.attachments(no))
            self._database.run(
                "UPDATE testimony SET code = ?, started_at = ?, language = ?,"
                " changed_at = ?, changed_order = ?, revision = ?, paragraphs = ?,"
                " gaps = ? WHERE no = ?",
                testimony.code,
                testimony.started_at,
                _language(testimony),
                changed_at,
                order_of(changed_at),
                testimony.revision,
                len(testimony.paragraphs),
                " ".join(found),
                no,
            )

    def get(self, testimony: TestimonyId) -> Testimony:
        """Return the content.

        Raises:
            ContentGone: The content key was destroyed.
            NoSuchRecord: There is none with this id.
            VaultDamaged: It is not what was written.
        """
        return self._contents.read(self._contents.number(testimony))

    def row(self, testimony: TestimonyId) -> ShelfRow:
        """Return the short facts.

        Raises:
            NoSuchRecord: There is none with this id.
        """
        return self._shelf.row(testimony)

    def rows(self, offset: int, limit: int, query: str = "") -> tuple[ShelfRow, ...]:
        """Return a page of short facts, newest change first, of those that match."""
        return self._shelf.rows(offset, limit, query)

    def count(self, query: str = "") -> int:
        """Return how many match `query`; all, if it is empty."""
        return self._shelf.count(query)

    def find_code(self, code: str) -> TestimonyId:
        """Return the testimony with this case code, as a person may type it.

        Raises:
            NoSuchRecord: There is none.
            CodeTwice: There are two.
        """
        try:
            code = parse_case_code(code)
        except BadCaseCode:
            raise NoSuchRecord from None
        rows = self._database.rows("SELECT id FROM testimony WHERE code = ?", code)
        if not rows:
            raise NoSuchRecord
        if len(rows) > 1:
            raise CodeTwice
        return TestimonyId(rows[0][0])

    def set_state(self, testimony: TestimonyId, state: State, changed_at: str) -> None:
        """Move OPEN to READY or READY to OPEN.

        Raises:
            Final: It is another move.
            NoSuchRecord: There is none with this id.
        """
        if state not in (State.OPEN, State.READY):
            raise Final
        no = self._contents.number(testimony)
        with self._database.transaction():
            self._database.run(
                "UPDATE testimony SET state = ?, changed_at = ?, changed_order = ?"
                " WHERE no = ?",
                state,
                changed_at,
                order_of(changed_at),
                no,
            )

    def mark_sealed(
        self,
        testimony: TestimonyId,
        state: State,
        sealed_at: str,
        recipients: tuple[str, ...],
    ) -> None:
        """Make a READY testimony final: SEALED or KEPT.

        Raises:
            Final: It is not READY, or the state is another.
            NoSuchRecord: There is none with this id.
        """
        no = self._contents.number(testimony)
        with self._database.transaction():
            if self._shelf.row(testimony).state is not State.READY:
                raise Final
            self._database.run(
                "UPDATE testimony SET state = ?, gaps = '', sealed_at = ?, recipients = ?,"
                " changed_at = ?, changed_order = ? WHERE no = ?",
                state,
                sealed_at,
                names_text(recipients),
                sealed_at,
                order_of(sealed_at),
                no,
            )
            forget_half_typed(self._database, TESTIMONY, no)

    def mark_destroyed(self, testimony: TestimonyId, at: str) -> None:
        """Decide that the words of a testimony go unsealed; joins a running transaction.

        `destroy_content` does it, or the next open.

        Raises:
            Final: It is SEALED.
            AlreadyHere: It was decided before.
            NoSuchRecord: There is none with this id.
        """
        no = self._contents.number(testimony)
        with self._database.transaction():
            self._database.run(
                "INSERT INTO destroyed (testimony, at) VALUES (?, ?)", no, at
            )
            forget_half_typed(self._database, TESTIMONY, no)

    def destroy_content(self, testimony: TestimonyId) -> None:
        """Destroy the content key of a SEALED or marked testimony and all that it opens.

        After return neither this device nor its passphrase can open the content. If it is
        cut off, the next open finishes it.

        Raises:
            Final: The testimony is neither.
            ContentGone: It was done before.
            NoSuchRecord: There is none with this id.
            OSError: The disk failed; do it again, or let the next open do it.
        """
        self._destroy(self._contents.number(testimony))

    def mark_receipt(self, testimony: TestimonyId, receipt_at: str) -> None:
        """Note when the first receipt came; a further one changes nothing."""
        no = self._contents.number(testimony)
        with self._database.transaction():
            self._database.run(
                "UPDATE testimony SET receipt_at = ? WHERE no = ? AND receipt_at = ''",
                receipt_at,
                no,
            )


def _language(testimony: Testimony) -> str:
    return testimony.written_language or testimony.spoken_language
