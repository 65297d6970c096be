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

_FOUNDING = "is_founding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A roster on its way.

    Attributes:
        id: 32 hex digits, random.
        roster: With the signatures that it has so far, each verified.
        compared_at: When its root was made here or a person compared the root fingerprint;
            empty before. Asked only where no roster is held.
        is_founding: It was begun here, as the first of an organisation.
    """

    id: str
    roster: Roster
    compared_at: str = ""
    is_founding: bool = False


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
        value = canonical.loads(self._vault.letters.get(draft))
        fields = Fields(value)
        said = isinstance(value, dict) and _FOUNDING in value  # not before it was asked
        found = Draft(
            id=draft,
            compared_at=fields.optional_time("compared_at"),
            roster=read_roster(fields.value("roster")),
            is_founding=said and fields.truth(_FOUNDING),
        )
        fields.done()
        return found

    def found(self, roster: Roster, compared_at: str) -> Draft:
        """Keep the first roster of an organisation, in the place of one begun before."""
        with self._vault.transaction():
            for each in self.all():
                if each.is_founding:
                    self.discard(each.id)
            return self._add(
                Draft(
                    id=self._entropy(16).hex(),
                    roster=roster,
                    compared_at=compared_at,
                    is_founding=True,
                )
            )

    def add(self, roster: Roster, compared_at: str) -> Draft:
        """Keep a new draft."""
        return self._add(
            Draft(id=self._entropy(16).hex(), roster=roster, compared_at=compared_at)
        )

    def _add(self, new: Draft) -> Draft:
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
        {
            "compared_at": draft.compared_at,
            _FOUNDING: draft.is_founding,
            "roster": roster_value(draft.roster),
        }
    )
