"""Custody events: signed and appended, never changed; and those that came with imports."""

from dataclasses import replace

from crypto import signing
from crypto.identity import Identity
from desktop.domain import canonical
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.custody_codec import decode_custody, encode_custody
from desktop.domain.testimony import TestimonyId
from desktop.vault.chain import PURPOSE, Head, HeadFile, event_of, head_of, linked
from desktop.vault.content import Contents
from desktop.vault.database import Database


class Custody:
    """The owner's chain of events. Fits the port of the same name."""

    def __init__(
        self, database: Database, contents: Contents, head_file: HeadFile, owner: Identity
    ) -> None:
        self._database = database
        self._contents = contents
        self._head_file = head_file
        self._owner = owner
        self._written: Head | None = None

    def append(
        self,
        at: str,
        act: CustodyAct,
        subject: str,
        facts: tuple[tuple[str, str], ...] = (),
    ) -> CustodyEvent:
        """Sign and keep the next event; joins a running transaction.

        Args:
            at: ISO 8601 time with offset.
            act: What happened.
            subject: Testimony id; empty for the vault itself.
            facts: Digests, sizes, counts, codes; kept in the order of their names.
        """
        with self._database.transaction():
            head = head_of(self._database)
            unsigned = CustodyEvent(
                sequence=head.count + 1,
                at=at,
                act=act,
                subject=subject,
                actor=self._owner.card.fingerprint,
                facts=tuple(sorted(facts)),
                previous=head.hash,
                hash="",
                signature="",
            )
            event = linked(unsigned)
            signature = signing.sign(
                PURPOSE, bytes.fromhex(event.hash), self._owner.signing
            )
            event = replace(event, signature=signature.hex())
            self._insert(event)
            self._database.after_commit(self.mirror)
        return event

    def _insert(self, event: CustodyEvent) -> None:
        self._database.run(
            "INSERT INTO custody (sequence, subject, at, act, actor, facts, previous, hash,"
            " signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            event.sequence,
            event.subject,
            event.at,
            event.act,
            event.actor,
            canonical.dumps(dict(event.facts)),
            event.previous,
            event.hash,
            event.signature,
        )

    def mirror(self) -> None:
        """Bring the file beside the database up to the chain's head.

        The events are on disk already, so a disk that is full just now must not turn them
        into a failure: the file stays behind, which the next event or open makes good.
        """
        head = head_of(self._database)
        if head == self._written:
            return
        try:
            self._head_file.write(head)
        except OSError:
            self._written = None
        else:
            self._written = head

    def of(self, subject: str) -> tuple[CustodyEvent, ...]:
        """Return the events about `subject`, oldest first."""
        rows = self._database.rows(
            "SELECT sequence, subject, at, act, actor, facts, previous, hash, signature"
            " FROM custody WHERE subject = ? ORDER BY sequence",
            subject,
        )
        return tuple(map(event_of, rows))

    def adopt(self, testimony: TestimonyId, events: tuple[CustodyEvent, ...]) -> None:
        """Keep the events that came with an imported testimony, as they came."""
        no = self._contents.number(testimony)
        with self._database.transaction():
            self._database.run(
                "INSERT INTO adopted_custody (testimony, events) VALUES (?, ?)",
                no,
                encode_custody(events),
            )

    def adopted(self, testimony: TestimonyId) -> tuple[CustodyEvent, ...]:
        """Return the events that came with an imported testimony."""
        row = self._database.row(
            "SELECT events FROM adopted_custody WHERE testimony = ?",
            self._contents.number(testimony),
        )
        return decode_custody(row[0]) if row else ()
