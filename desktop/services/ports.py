"""What the services need of a vault, as protocols that the vault fits without knowing them.

All calls are made on the one vault thread, save where a docstring says otherwise. A call
that changes something is on disk when it returns. Calls in ``with vault.transaction():``
become durable together when the block ends, or not at all.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from crypto.identity import Identity
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.rows import ContactFacts, OutboxEntry, ShelfRow
from desktop.domain.testimony import State, Testimony, TestimonyId
from desktop.services.blob_ports import Attachments, Enclosures
from desktop.services.own_ports import (
    Found,
    HalfTyped,
    LeftOver,
    Packs,
    Reserve,
    Saved,
    Settings,
)
from desktop.services.stamp_ports import Timestamps
from desktop.services.trust_ports import (
    Letters,
    Originals,
    Particulars,
    Received,
    Refusals,
    Rosters,
    Withdrawals,
)

Clock: TypeAlias = Callable[[], datetime]
"""Returns the present moment with its offset."""
Entropy: TypeAlias = Callable[[int], bytes]
"""Returns so many random bytes."""


class Testimonies(Protocol):
    """Testimonies and their content keys."""

    def add(self, testimony: Testimony, state: State, signer: str = "") -> None:
        """Keep a new testimony under a new content key. `signer` for RECEIVED ones."""

    def save(self, testimony: Testimony, changed_at: str) -> None:
        """Keep the next revision of an OPEN testimony; refuses any other revision."""

    def get(self, testimony: TestimonyId) -> Testimony:
        """Return the content; raises if the content key was destroyed."""

    def row(self, testimony: TestimonyId) -> ShelfRow:
        """Return the short facts."""

    def has(self, testimony: TestimonyId) -> bool:
        """Say whether a testimony with this id is or was here."""

    def rows(self, offset: int, limit: int, query: str = "") -> tuple[ShelfRow, ...]:
        """Return a page of those that match `query`, newest change first."""

    def count(self, query: str = "") -> int:
        """Return how many match `query` (all, if it is empty)."""

    def find_code(self, code: str) -> TestimonyId:
        """Return the testimony with this case code."""

    def set_state(self, testimony: TestimonyId, state: State, changed_at: str) -> None:
        """Move OPEN to READY or READY to OPEN; triggers refuse every other move."""

    def mark_sealed(
        self,
        testimony: TestimonyId,
        state: State,
        sealed_at: str,
        recipients: tuple[str, ...],
    ) -> None:
        """Make a READY testimony final: SEALED or KEPT."""

    def mark_destroyed(self, testimony: TestimonyId, at: str) -> None:
        """Decide that the words of one that is not SEALED go; joins a transaction."""

    def destroy_content(self, testimony: TestimonyId) -> None:
        """Destroy the keys, the body, the particulars, the search entries, all blob files.

        After return neither this device nor its passphrase can open the content.
        Runs outside any transaction; if it is cut off, the next open finishes it.
        """

    def mark_receipt(self, testimony: TestimonyId, receipt_at: str) -> None:
        """Note when the receipt came."""


class Contacts(Protocol):
    """Identity cards of others."""

    def all(self) -> tuple[ContactFacts, ...]:
        """Return all contacts, verified first, then by the time they were added."""

    def get(self, fingerprint: str) -> ContactFacts | None:
        """Return one contact or None."""

    def add(self, contact: ContactFacts) -> None:
        """Keep a new contact."""

    def mark_verified(self, fingerprint: str, at: str, how: str) -> None:
        """Note that the fingerprint was compared."""

    def remove(self, fingerprint: str) -> None:
        """Forget a contact."""


class Custody(Protocol):
    """The signed, append-only chain of events."""

    def append(
        self,
        at: str,
        act: CustodyAct,
        subject: str,
        facts: tuple[tuple[str, str], ...] = (),
    ) -> CustodyEvent:
        """Sign and keep the next event; joins a running transaction."""

    def of(self, subject: str) -> tuple[CustodyEvent, ...]:
        """Return the events about `subject`, oldest first."""

    def adopt(self, testimony: TestimonyId, events: tuple[CustodyEvent, ...]) -> None:
        """Keep the events that came with an imported testimony, as they came."""

    def adopted(self, testimony: TestimonyId) -> tuple[CustodyEvent, ...]:
        """Return the events that came with an imported testimony."""


class Outbox(Protocol):
    """Sealed files that wait for their receipts."""

    @property
    def folder(self) -> Path:
        """The folder with the sealed files."""

    def expect(self, file_name: str) -> None:
        """Note that a sealed file of this name is about to be written into the folder."""

    def add(self, entry: OutboxEntry) -> None:
        """Note a sealed file that lies in the folder, whole and verified."""

    def all(self) -> tuple[OutboxEntry, ...]:
        """Return all entries, newest first."""

    def get(self, bundle_id: str) -> OutboxEntry | None:
        """Return one entry or None."""

    def find(self, manifest_sha512: str) -> OutboxEntry | None:
        """Return the entry with this digest or None."""

    def mark_handed_over(self, bundle_id: str, at: str) -> None:
        """Note that a verified copy was written."""

    def mark_receipt(self, bundle_id: str, signer: str, at: str) -> None:
        """Note that a recipient said it arrived; a further word of theirs does nothing."""

    def mark_let_go(self, bundle_id: str, at: str) -> None:
        """Note that a person lets the file go for those who have not answered.

        Refused while nobody has; joins a running transaction.
        """

    def drop_file(self, bundle_id: str) -> None:
        """Delete the sealed file of an entry that `may_go`; the entry stays."""

    def last(self) -> tuple[int, str]:
        """Return the highest sequence and its digest, of any type; ``(0, "")`` if none."""


class Vault(Protocol):
    """An open vault."""

    @property
    def identity(self) -> Identity:
        """The owner's keys and card."""

    @property
    def testimonies(self) -> Testimonies:
        """Testimonies and their content keys."""

    @property
    def attachments(self) -> Attachments:
        """Evidence files."""

    @property
    def contacts(self) -> Contacts:
        """Identity cards of others."""

    @property
    def custody(self) -> Custody:
        """The chain of events."""

    @property
    def outbox(self) -> Outbox:
        """Sealed files that wait for receipts."""

    @property
    def received(self) -> Received:
        """The log of accepted bundles."""

    @property
    def refusals(self) -> Refusals:
        """The log of refused files."""

    @property
    def letters(self) -> Letters:
        """Supplements, withdrawals, questions, receipts, opinions, disclosures."""

    @property
    def enclosures(self) -> Enclosures:
        """Evidence files of letters."""

    @property
    def originals(self) -> Originals:
        """Signed members of received testimonies."""

    @property
    def withdrawals(self) -> Withdrawals:
        """What deponents took back."""

    @property
    def particulars(self) -> Particulars:
        """Who deponents are."""

    @property
    def rosters(self) -> Rosters:
        """Accepted rosters."""

    @property
    def timestamps(self) -> Timestamps:
        """Time-stamps beside bundles."""

    @property
    def settings(self) -> Settings:
        """What the program keeps for its owner's comfort."""

    @property
    def half_typed(self) -> HalfTyped:
        """Words that stand in a box and are not noted yet."""

    @property
    def packs(self) -> Packs:
        """Packs of words that came as files."""

    @property
    def reserve(self) -> Reserve:
        """Room on the disk that is held back."""

    @property
    def saved(self) -> Saved:
        """How many changes were saved, and whether some were lost."""

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed, because a part of the database is damaged."""

    def require_place(self) -> None:
        """Return if what was saved lies where the next opening looks for it."""

    def check(self, watch: Callable[[int, int], None]) -> Sequence[Found]:
        """Look at every page, event, word and file; return all that is not right."""

    def check_chain(self, watch: Callable[[int, int], None]) -> Sequence[Found]:
        """Hold every final row against the signed chain; return all that differs."""

    def left(self) -> LeftOver:
        """Count what of testimonies and letters is still here, by reading it once more."""

    def unrecorded_destructions(self) -> tuple[TestimonyId, ...]:
        """Return testimonies whose content is destroyed and whose chain does not say so.

        A crash came between; whoever opens the vault appends KEY_DESTROYED for each.
        """

    def transaction(self) -> AbstractContextManager[None]:
        """Return a block that becomes durable as a whole; an inner one joins the outer."""

    def needed_bytes(self, sizes: tuple[int, ...]) -> int:
        """Return how many bytes evidence of these sizes takes on disk, with its rows."""

    def free_bytes(self) -> int:
        """Return the free space where the vault lies, in bytes."""

    def close(self) -> None:
        """Close files and database; the vault cannot be used afterwards."""
