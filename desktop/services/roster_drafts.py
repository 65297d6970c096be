"""Rosters that do not count yet: being prepared, waiting for signatures or a comparison.

They lie among the drafts of letters, so that no word of them is ever lost, and go when the
roster is accepted or a person discards them.
"""

from dataclasses import dataclass

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.fields import Fields
from desktop.domain.roster import Roster
from desktop.domain.roster_codec import read_roster, roster_value
from desktop.domain.rows import LetterRow, LetterState
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.times import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A roster on its way.

    Attributes:
        id: 32 hex digits, random.
        roster: With the signatures that it has so far, each verified.
        compared_at: When its root was made here or a person compared the root fingerprint;
            empty before. Asked only where no roster is held.
    """

    id: str
    roster: Roster
    compared_at: str = ""


class Drafts:
    """The drafts in one vault."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._entropy = entropy

    def all(self) -> tuple[Draft, ...]:
        """Return every draft, the one changed last first."""
        rows = self._vault.letters.rows(None, LetterState.DRAFT)
        return tuple(self.get(row.id) for row in rows if row.type == BundleType.ROSTER)

    def get(self, draft: str) -> Draft:
        """Return one draft."""
        fields = Fields(canonical.loads(self._vault.letters.get(draft)))
        found = Draft(
            id=draft,
            compared_at=fields.optional_time("compared_at"),
            roster=read_roster(fields.value("roster")),
        )
        fields.done()
        return found

    def add(self, roster: Roster, compared_at: str) -> Draft:
        """Keep a new draft."""
        new = Draft(id=self._entropy(16).hex(), roster=roster, compared_at=compared_at)
        row = LetterRow(
            id=new.id,
            type=BundleType.ROSTER,
            state=LetterState.DRAFT,
            testimony=None,
            party="",
            at=moment(self._clock),
        )
        self._vault.letters.add_draft(row, _value(new))
        return new

    def save(self, draft: Draft) -> None:
        """Keep the next revision of a draft."""
        letters = self._vault.letters
        revision = letters.row(draft.id).revision + 1
        letters.save_draft(draft.id, revision, moment(self._clock), _value(draft))

    def discard(self, draft: str) -> None:
        """Destroy a draft."""
        self._vault.letters.discard_draft(draft)


def _value(draft: Draft) -> bytes:
    return canonical.dumps(
        {"compared_at": draft.compared_at, "roster": roster_value(draft.roster)}
    )
