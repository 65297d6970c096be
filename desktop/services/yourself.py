"""For whoever listens: how much of it there was, and a note for oneself.

Neither is part of any record. Both lie in the vault's settings, under names that no export
reads and no backup copies, so they never leave the device.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain import canonical
from desktop.domain.errors import MalformedRecord
from desktop.domain.moments import is_date
from desktop.services.ports import Clock, Vault
from desktop.services.times import today

OWN = "self."
MINUTES = f"{OWN}minutes"
NOTE = f"{OWN}note"
WEEK_DAYS = 7
KEPT_DAYS = 56
PIECE_LETTERS = 4000
PIECES = 8
MAX_NOTE_LETTERS = PIECE_LETTERS * PIECES


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """How long testimonies were open.

    Attributes:
        days: The last seven days, ``2026-03-01``, oldest first, and minutes on each.
    """

    days: tuple[tuple[str, int], ...]

    @property
    def minutes(self) -> int:
        """In these seven days."""
        return sum(minutes for _day, minutes in self.days)


class Yourself:
    """What the interviewer keeps for themself."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def week(self) -> Exposure:
        """Return how long testimonies were open in the last seven days."""
        held = self._held()
        last = date.fromisoformat(today(self._clock))
        days = [
            (last - timedelta(days=back)).isoformat() for back in range(WEEK_DAYS)[::-1]
        ]
        return Exposure(days=tuple((day, held.get(day, 0)) for day in days))

    def add_minutes(self, minutes: int) -> None:
        """Count time with a testimony for today; what is older than eight weeks goes."""
        held = self._held()
        day = today(self._clock)
        oldest = (date.fromisoformat(day) - timedelta(days=KEPT_DAYS)).isoformat()
        held[day] = held.get(day, 0) + minutes
        kept = {each: count for each, count in sorted(held.items()) if each > oldest}
        self._vault.settings.put(MINUTES, canonical.dumps(dict(kept)).decode())

    def note(self) -> str:
        """Return the note for oneself."""
        return "".join(self._vault.settings.get(name) for name in _PIECE_NAMES)

    def keep_note(self, text: str) -> None:
        """Keep the note for oneself.

        Args:
            text: At most `MAX_NOTE_LETTERS`; what is beyond is left out.
        """
        with self._vault.transaction():
            for at, name in enumerate(_PIECE_NAMES):
                piece = text[at * PIECE_LETTERS : (at + 1) * PIECE_LETTERS]
                self._vault.settings.put(name, piece)

    def forget(self) -> None:
        """Forget both, for good: nothing of the note is left in the vault's files."""
        self._vault.settings.forget(OWN)

    def _held(self) -> dict[str, int]:
        raw = self._vault.settings.get(MINUTES)
        if not raw:
            return {}
        try:
            value = canonical.loads(raw.encode())
        except MalformedRecord:
            return {}
        days = value.items() if isinstance(value, dict) else ()
        return {
            day: count for day, count in days if isinstance(count, int) and is_date(day)
        }


_PIECE_NAMES = tuple(f"{NOTE}.{at}" for at in range(PIECES))
