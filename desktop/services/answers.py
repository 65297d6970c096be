"""Who of its recipients has said that a sealed file arrived, and whether it may go.

A receipt speaks for the one who signed it and for nobody else.
"""

from dataclasses import dataclass

from desktop.domain.bundles import BundleType
from desktop.domain.rows import OutboxEntry

ANSWERED = frozenset(
    {
        BundleType.TESTIMONY,
        BundleType.SUPPLEMENT,
        BundleType.WITHDRAWAL,
        BundleType.OPINION,
        BundleType.DISCLOSURE,
    }
)
"""Types of which the sealed file may be the only copy until a receipt comes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One recipient of a sealed file.

    Attributes:
        name: As the roster or the contact gives it now; else as it was when it was sealed.
        at: When their receipt came, ISO 8601 time; empty if they have not answered.
    """

    fingerprint: str
    name: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A sealed file, and who has answered for it.

    Attributes:
        is_here: The file still lies in the outbox.
        answers: One for each recipient, in the order they were sealed to.
    """

    entry: OutboxEntry
    is_here: bool
    answers: tuple[Answer, ...]

    @property
    def wants_receipt(self) -> bool:
        """The sealed file is kept until its recipients say that it arrived."""
        return self.entry.type in ANSWERED

    @property
    def waiting(self) -> tuple[Answer, ...]:
        """Those who have not answered."""
        return tuple(each for each in self.answers if not each.at)

    @property
    def may_be_dropped(self) -> bool:
        """Its file is here and no longer needed."""
        return self.is_here and self.entry.may_go

    @property
    def may_be_let_go(self) -> bool:
        """Somebody has it, and a person may decide that the others need not answer."""
        return self.is_here and bool(self.entry.answers) and not self.entry.may_go
