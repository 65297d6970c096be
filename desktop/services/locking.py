"""How the vault locks by itself, and where the person was when it did.

Both lie in the vault, so that nothing outside of it tells how it is used. Where the person
was is read once, after unlocking, and forgotten.
"""

from dataclasses import dataclass

from desktop.domain import canonical
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import Fields
from desktop.services.ports import Vault

MINUTES = "lock.minutes"
PLACE = "lock.place"
USUAL_MINUTES = 5
MOST_MINUTES = 30
MOST_NAME = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Where a person was.

    Attributes:
        place: Key of the place in the rail.
        page: Kind of the page that was open above it; empty if none was.
        subject: Id of the testimony or letter on that page.
        phase: Page of an interview.
        paragraph: Of the account, from 1; the paragraph with the caret.
        column: Place of the caret in the paragraph, in UTF-16 units from its beginning.
        box: Which part of that page has the keyboard, without a word of it, at most
            `MOST_NAME` letters.
        caret: Place of the caret in that part, if it is for words, in UTF-16 units.
    """

    place: str
    page: str = ""
    subject: str = ""
    phase: str = ""
    paragraph: int = 1
    column: int = 0
    box: str = ""
    caret: int = 0


class Locking:
    """Settings of the lock."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def minutes(self) -> int:
        """Return after how many idle minutes the vault locks, 1 to `MOST_MINUTES`."""
        kept = self._vault.settings.get(MINUTES)
        minutes = int(kept) if kept.isdecimal() else USUAL_MINUTES
        return min(max(minutes, 1), MOST_MINUTES)

    def set_minutes(self, minutes: int) -> int:
        """Keep after how many idle minutes the vault locks, and return it.

        Args:
            minutes: 1 to `MOST_MINUTES`; it cannot be switched off.
        """
        kept = min(max(minutes, 1), MOST_MINUTES)
        self._vault.settings.put(MINUTES, str(kept))
        return kept

    def keep_place(self, where: Whereabouts) -> None:
        """Keep where the person is."""
        raw = canonical.dumps(
            {
                "place": where.place,
                "page": where.page,
                "subject": where.subject,
                "phase": where.phase,
                "paragraph": where.paragraph,
                "column": where.column,
                "box": where.box[:MOST_NAME],
                "caret": where.caret,
            }
        )
        self._vault.settings.put(PLACE, raw.decode())

    def take_place(self) -> Whereabouts | None:
        """Return where the person was, once; None if that is not known."""
        raw = self._vault.settings.get(PLACE)
        if not raw:
            return None
        self._vault.settings.put(PLACE, "")
        try:
            fields = Fields(canonical.loads(raw.encode()))
            return Whereabouts(
                place=fields.text("place"),
                page=fields.text("page"),
                subject=fields.text("subject"),
                phase=fields.text("phase"),
                paragraph=fields.number("paragraph"),
                column=fields.number("column"),
                box=fields.text("box"),
                caret=fields.number("caret"),
            )
        except MalformedRecord:
            return None
