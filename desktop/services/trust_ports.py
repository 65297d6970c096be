"""What the services need of a vault for all that is said after sealing.

Letters, what came and what was refused, withdrawals, particulars, rosters. The rules of
`desktop.services.ports` hold here too: one thread, on disk when a call returns, and calls
in ``with vault.transaction():`` become durable together or not at all.
"""

from collections.abc import Mapping
from typing import Protocol

from desktop.domain.rows import (
    LetterRow,
    LetterState,
    ReceivedFacts,
    RefusedFacts,
    RosterFacts,
    SealedParticulars,
    SeenAgain,
    WithdrawnFacts,
)
from desktop.domain.testimony import TestimonyId


class Received(Protocol):
    """The log of every bundle that was accepted, whatever its type. Only grows."""

    def add(self, facts: ReceivedFacts) -> None:
        """Note an accepted bundle; joins a running transaction.

        It comes last: from then on the testimony or letter that came in it is final.
        Raises AlreadyHere for a digest that was noted, or another bundle with the same
        signer and sequence (a fork).
        """

    def find(self, manifest_sha512: str) -> ReceivedFacts | None:
        """Return what is known of the bundle with this digest."""

    def of(self, testimony: TestimonyId) -> ReceivedFacts | None:
        """Return the bundle by which a testimony came."""

    def about(self, testimony: TestimonyId) -> tuple[ReceivedFacts, ...]:
        """Return all that came of and about a testimony, oldest first."""

    def at(self, signer: str, sequence: int) -> ReceivedFacts | None:
        """Return a signer's bundle with this sequence number."""

    def highest(self, signer: str) -> tuple[int, str]:
        """Return a signer's highest sequence and its digest; ``(0, "")`` if none."""

    def missing(self, signer: str, limit: int = 100) -> tuple[tuple[int, int], ...]:
        """Return the first `limit` gaps below `highest`: first and last missing number."""

    def note_again(self, again: SeenAgain) -> None:
        """Note that an accepted bundle came once more."""

    def again(self, manifest_sha512: str) -> tuple[SeenAgain, ...]:
        """Return when an accepted bundle came once more, oldest first."""


class Refusals(Protocol):
    """The last 10,000 refusals: when and why, and nothing of what was in the file.

    Of two files that contradict each other (forks) the last 1,000 stay whatever else comes.
    """

    def add(self, at: str, code: str, signer: str, size_bytes: int) -> None:
        """Note a refusal; the size is kept in MiB, rounded up."""

    def last(self, limit: int) -> tuple[RefusedFacts, ...]:
        """Return the newest refusals, newest first."""

    def of(self, code: str, limit: int) -> tuple[RefusedFacts, ...]:
        """Return the newest refusals with this code, newest first."""


class Letters(Protocol):
    """Bundles that are neither testimony nor roster: drafts, sealed ones, received ones.

    The value of each (canonical JSON) lies under a key of its own, so that the words can
    be forgotten and the facts stay.
    """

    def add_draft(self, letter: LetterRow, value: bytes) -> None:
        """Keep a new draft, revision 1, `party` empty, `id` random."""

    def save_draft(self, letter: str, revision: int, at: str, value: bytes) -> None:
        """Keep the next revision of a draft; refuses any other revision."""

    def discard_draft(self, letter: str) -> None:
        """Destroy a draft: words, enclosures and row."""

    def mark_sealed(
        self, letter: str, bundle_id: str, at: str, *, destroy: bool = True
    ) -> None:
        """Make a draft final under its bundle's id; joins a running transaction.

        With `destroy` its words and enclosures are forgotten with the same transaction.
        """

    def receive(
        self, letter: LetterRow, value: bytes, members: Mapping[str, bytes]
    ) -> None:
        """Keep a received letter, before `Received.add`, and its signed members.

        `members` are those of `Originals.keep`, and ``particulars_age`` if it has any.
        """

    def row(self, letter: str) -> LetterRow:
        """Return the short facts."""

    def rows(
        self, testimony: TestimonyId | None = None, state: LetterState | None = None
    ) -> tuple[LetterRow, ...]:
        """Return the letters about a testimony, or in a state, newest first."""

    def get(self, letter: str) -> bytes:
        """Return the value (canonical JSON); raises ContentGone once forgotten."""

    def original(self, letter: str) -> dict[str, bytes]:
        """Return the signed members of a received letter, as they came."""

    def forget(self, letter: str) -> None:
        """Destroy key, words and enclosures of a sealed or received letter.

        The facts stay.
        """


class Originals(Protocol):
    """The signed members of a received testimony, as they came, under its content key."""

    def keep(self, testimony: TestimonyId, members: Mapping[str, bytes]) -> None:
        """Keep the members inside the transaction of the import, before `Received.add`.

        `members` are exactly ``tag_manifest, minisig, mldsa65, bundle_json, card,
        commitments, record, custody, attachments``.
        """

    def of(self, testimony: TestimonyId) -> dict[str, bytes]:
        """Return the members; empty for a testimony that came before they were kept."""


class Withdrawals(Protocol):
    """What deponents took back, and the words that were destroyed for it."""

    def add(self, facts: WithdrawnFacts) -> None:
        """Note a withdrawal for ever; joins a running transaction."""

    def of(self, testimony: TestimonyId) -> tuple[WithdrawnFacts, ...]:
        """Return the withdrawals about a testimony, oldest first."""

    def withdraw_paragraphs(
        self, testimony: TestimonyId, numbers: tuple[int, ...], new_record: bytes
    ) -> None:
        """Destroy the words of paragraphs of a RECEIVED or KEPT testimony, for ever.

        Paragraphs become empty, so numbers stay; corrections of them go; the index forgets
        their words. `new_record` takes the place of the member ``record`` (ignored where
        there is none); the caller leaves out words and salts in it.
        Each number must stand in a noted withdrawal.
        """

    def destroyed(self, testimony: TestimonyId) -> tuple[int, ...]:
        """Return the numbers of the paragraphs whose words were destroyed here."""


class Particulars(Protocol):
    """Who deponents are, under keys of their own, apart from their accounts."""

    def save(self, testimony: TestimonyId, value: bytes) -> None:
        """Keep the particulars (canonical JSON) of an OPEN or READY testimony."""

    def get(self, testimony: TestimonyId) -> bytes | None:
        """Return the particulars; None if none were taken; ContentGone once destroyed."""

    def has(self, testimony: TestimonyId) -> bool:
        """Say whether particulars can be opened here, without opening them."""

    def keep_sealed(self, testimony: TestimonyId, sealed: SealedParticulars) -> None:
        """Keep ``data/particulars.age`` of a testimony being received, as it came."""

    def sealed(self, testimony: TestimonyId) -> SealedParticulars | None:
        """Return what came with a received testimony, or None."""


class Rosters(Protocol):
    """Accepted rosters. Only grows, and within an organisation numbers only rise."""

    def add(self, roster: RosterFacts) -> None:
        """Keep an accepted roster; joins a running transaction."""

    def current(self, organisation: str | None = None) -> RosterFacts | None:
        """Return the roster accepted last, of that organisation or of any."""

    def history(self) -> tuple[RosterFacts, ...]:
        """Return all rosters in the order they were accepted."""
