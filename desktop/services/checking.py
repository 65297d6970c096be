"""Checking a vault, as an act of a person: what is damaged, and what is safe.

A check changes nothing of what it looks at. What it found can be saved as a file that holds
codes and ids and no word of anybody.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.disk import durable_write
from desktop.domain.errors import DeponentError
from desktop.services.errors import ServiceError
from desktop.services.own_ports import Found
from desktop.services.ports import Clock, Vault
from desktop.services.progress import Cancelled, Progress
from desktop.services.times import moment

UNREADABLE = frozenset({"content", "original", "nameless"})
"""Findings that mean that the words of a testimony cannot be read."""


class StoppedAtDamage(ServiceError):
    """A check was stopped, and had found pages that are damaged: nothing is written now."""

    code = "check.stopped_at_damage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """One thing that is not as it must be.

    Attributes:
        code: Which kind; words live in the interface.
        subject: Which one: an id, a digest or a number; empty for the whole.
        case_code: Of the testimony it belongs to; empty if none, or if it cannot be told.
        file_name: Of a file of evidence, as whoever added it called it; empty if that can
            no longer be read. For the window of the open vault alone: it may name somebody.
    """

    code: str
    subject: str
    case_code: str
    file_name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a check found.

    Attributes:
        at: ISO 8601 time with offset.
        testimonies: How many the list names.
        damages: Everything that is not as it must be.
        is_read_only: Whether nothing can be changed in this vault.
    """

    at: str
    testimonies: int
    damages: tuple[Damage, ...]
    is_read_only: bool

    @property
    def unreadable(self) -> int:
        """How many testimonies have words that cannot be read."""
        hurt = {each.subject for each in self.damages if each.code in UNREADABLE}
        return min(len(hurt), self.testimonies)

    def to_text(self) -> str:
        """Return the report as lines of codes and ids."""
        lines = [
            "deponent-check/1",
            f"at {self.at}",
            f"testimonies {self.testimonies}",
            f"read-only {'yes' if self.is_read_only else 'no'}",
            f"findings {len(self.damages)}",
            *(
                f"finding {each.code} {each.case_code or '-'} {each.subject or '-'}"
                for each in self.damages
            ),
        ]
        return "".join(f"{line}\n" for line in lines)


class Checking:
    """Checks one open vault."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def look(self, progress: Progress) -> Report:
        """Look at every page, event, word and file.

        Raises:
            Cancelled: The person asked to stop.
            StoppedAtDamage: They did, and nothing is written any more since it began.
            OSError: The disk failed.
        """
        vault = self._vault
        was_read_only = vault.is_read_only

        def reading(done: int, total: int) -> None:
            progress.advance("check.read", done, total)

        def comparing(done: int, total: int) -> None:
            progress.advance("check.compare", done, total)

        try:
            found: list[Found] = [*vault.check(reading)]
        except Cancelled:
            if vault.is_read_only and not was_read_only:
                raise StoppedAtDamage from None
            raise
        if not vault.is_read_only:
            found += vault.check_chain(comparing)
        damages = (
            Damage(code=each.code, subject=each.subject, case_code=each.case_code)
            for each in found
        )
        return Report(
            at=moment(self._clock),
            testimonies=vault.testimonies.count(),
            damages=tuple(self._named(dict.fromkeys(damages))),
            is_read_only=vault.is_read_only,
        )

    def _named(self, damages: Iterable[Damage]) -> Iterator[Damage]:
        """Yield each damage, that of a file of evidence with the name of the file."""
        names: dict[str, dict[str, str]] = {}
        for each in damages:
            code = each.case_code
            if each.code == "evidence" and code:
                if code not in names:
                    names[code] = self._names(code)
                yield replace(each, file_name=names[code].get(each.subject, ""))
            else:
                yield each

    def _names(self, case_code: str) -> dict[str, str]:
        """Return the name of each file of evidence of a testimony and its letters, by id.

        A list that is damaged as well, or that was destroyed, gives no names.
        """
        vault, names = self._vault, dict[str, str]()
        with suppress(DeponentError):
            testimony = vault.testimonies.find_code(case_code)
            with suppress(DeponentError):
                names |= {each.id: each.name for each in vault.attachments.of(testimony)}
            for letter in vault.letters.rows(testimony):
                with suppress(DeponentError):
                    files = vault.enclosures.of(letter.id)
                    names |= {each.id: each.name for each in files}
        return names

    def save(self, report: Report, path: Path) -> None:
        """Write a report to a file and read it back.

        Raises:
            OSError: It could not be written whole.
        """
        durable_write(path, report.to_text().encode())
