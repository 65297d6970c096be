"""What deponents took back: noted for ever, and its words destroyed.

This is the only change that a received or kept account ever sees, and it only takes away.
"""

from desktop.domain.rows import WithdrawnFacts
from desktop.domain.testimony import TestimonyId
from desktop.vault.content import Contents
from desktop.vault.database import Database, Row
from desktop.vault.errors import NoSuchRecord
from desktop.vault.originals import Originals
from desktop.vault.shelf import numbers_of, numbers_text


class Withdrawals:
    """Withdrawals. Fits the port of the same name."""

    def __init__(
        self, database: Database, contents: Contents, originals: Originals
    ) -> None:
        self._database = database
        self._contents = contents
        self._originals = originals

    def add(self, facts: WithdrawnFacts) -> None:
        """Note a withdrawal for ever; joins a running transaction.

        The testimony need not be here: a withdrawal may come before it.

        Raises:
            AlreadyHere: This withdrawal was noted before.
        """
        with self._database.transaction():
            self._database.run(
                "INSERT INTO withdrawn (testimony, bundle_id, at, scope, answers,"
                " paragraphs) VALUES (?, ?, ?, ?, ?, ?)",
                facts.testimony,
                facts.bundle_id,
                facts.at,
                facts.scope,
                facts.answers,
                numbers_text(facts.paragraphs),
            )

    def of(self, testimony: TestimonyId) -> tuple[WithdrawnFacts, ...]:
        """Return the withdrawals about a testimony, oldest first."""
        rows = self._database.rows(
            "SELECT testimony, bundle_id, at, scope, answers, paragraphs FROM withdrawn"
            " WHERE testimony = ? ORDER BY no",
            testimony,
        )
        return tuple(map(_withdrawn, rows))

    def destroyed(self, testimony: TestimonyId) -> tuple[int, ...]:
        """Return the numbers of the paragraphs whose words were destroyed here.

        Raises:
            NoSuchRecord: There is no such testimony.
        """
        return self._destroyed(self._contents.number(testimony))

    def _destroyed(self, no: int) -> tuple[int, ...]:
        rows = self._database.rows(
            "SELECT paragraph FROM destroyed_paragraph WHERE testimony = ?"
            " ORDER BY paragraph",
            no,
        )
        return tuple(number for (number,) in rows)

    def withdraw_paragraphs(
        self, testimony: TestimonyId, numbers: tuple[int, ...], new_record: bytes
    ) -> None:
        """Destroy the words of paragraphs of a RECEIVED or KEPT testimony, for ever.

        Paragraphs become empty, so that numbers stay; corrections of them go; the index
        forgets their words. What was destroyed before stays so.

        Args:
            testimony: Whose.
            numbers: From 1; each named by a withdrawal that was noted.
            new_record: Takes the place of the member ``record``, without words and salts
                of these paragraphs; not used where no members are kept.

        Raises:
            Final: No withdrawal names one of them, or the testimony is in another state.
            NoSuchRecord: There is no such testimony or paragraph.
            ContentGone: The content key was destroyed.
        """
        no = self._contents.number(testimony)
        with self._database.transaction():
            content = self._contents.read(no)
            fresh = sorted(set(numbers) - set(self._destroyed(no)))
            if not fresh:
                return
            if fresh[0] < 1 or fresh[-1] > len(content.paragraphs):
                raise NoSuchRecord
            for number in fresh:
                self._database.run(
                    "INSERT INTO destroyed_paragraph (testimony, paragraph) VALUES (?, ?)",
                    no,
                    number,
                )
            gone = self._destroyed(no)
            self._contents.redact(no, content.without(gone), len(gone))
            self._originals.replace_record(testimony, new_record, len(gone))
            self._database.wipe_after_commit()


def _withdrawn(row: Row) -> WithdrawnFacts:
    return WithdrawnFacts(
        testimony=TestimonyId(row[0]),
        bundle_id=row[1],
        at=row[2],
        scope=row[3],
        answers=bytes(row[4]),
        paragraphs=numbers_of(row[5]),
    )
