"""What about this computer puts the vault at risk: a list of findings, nothing more.

It warns and never blocks. What cannot be found out is said to be unknown. `judge` is a pure
function of facts; `Health` reads them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum

from desktop.domain.testimony import State
from desktop.machine.facts import Cover, MachineFacts, Place
from desktop.services.backups import LAST
from desktop.services.ports import Clock, Vault

LEAST_NEED_BYTES = 200 << 20
"""An hour of sound with some photographs: there is always an interview to come."""
BACKUP_DAYS = 7
LOOKED_AT = 200
"""So many of the newest testimonies are asked for their evidence."""
CLOCK_SLACK_SECONDS = 120
"""Clocks that are set by the network go back by seconds."""


class Level(StrEnum):
    """What a finding asks of the person: nothing, to find out, or to act."""

    GOOD = "good"
    UNKNOWN = "unknown"
    WARN = "warn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        code: ``disk``, ``swap``, ``hibernation``, ``place``, ``writers``, ``clock``,
            ``space`` or ``backup``.
        case: Which of the cases of this code; with it, what the words are.
        names: Of other programs, for ``writers``.
        needed_bytes, free_bytes: For ``space``.
        days: For ``backup``: how old the last one is.
    """

    code: str
    case: str
    level: Level
    names: tuple[str, ...] = ()
    needed_bytes: int = 0
    free_bytes: int = 0
    days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultFacts:
    """What the vault itself adds.

    Attributes:
        now: By the device's clock.
        last_event: The latest time that the vault noted, ISO 8601; empty if none.
        released: Day on which this program was made.
        free_bytes: Room on the disk of the vault.
        largest_bytes: What the largest testimony that is not sealed yet takes.
        backup_at: When the last backup was made, ISO 8601; empty if never.
        has_unsealed: Whether there is anything that only a backup protects.
    """

    now: datetime
    last_event: str
    released: date
    free_bytes: int
    largest_bytes: int
    backup_at: str
    has_unsealed: bool


def judge(machine: MachineFacts, vault: VaultFacts) -> tuple[Finding, ...]:
    """Return one finding for each thing that is looked at, in the order of its weight."""
    return (
        _covered("disk", machine.disk),
        _covered("swap", machine.swap),
        _covered("hibernation", machine.hibernation),
        _placed(machine.place),
        _written(machine),
        _timed(vault),
        _roomy(vault),
        _backed_up(vault),
    )


def worth_saying(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings that a person should hear of without asking."""
    return tuple(each for each in findings if each.level is Level.WARN)


def _covered(code: str, cover: Cover) -> Finding:
    # A vault in memory is gone with the next power cut; no swap is the best swap.
    in_memory = (code, cover) == ("disk", Cover.ABSENT)
    level = {
        Cover.ENCRYPTED: Level.GOOD,
        Cover.ABSENT: Level.WARN if in_memory else Level.GOOD,
        Cover.PLAIN: Level.WARN,
        Cover.UNKNOWN: Level.UNKNOWN,
    }[cover]
    return Finding(code=code, case=str(cover), level=level)


def _placed(place: Place) -> Finding:
    level = {Place.LOCAL: Level.GOOD, Place.UNKNOWN: Level.UNKNOWN}.get(place, Level.WARN)
    return Finding(code="place", case=str(place), level=level)


def _written(machine: MachineFacts) -> Finding:
    if machine.writers:
        return Finding(
            code="writers", case="others", level=Level.WARN, names=machine.writers
        )
    if machine.is_shared:
        return Finding(code="writers", case="rights", level=Level.WARN)
    if machine.writers is None or machine.is_shared is None:
        return Finding(code="writers", case="unknown", level=Level.UNKNOWN)
    return Finding(code="writers", case="none", level=Level.GOOD)


def _timed(vault: VaultFacts) -> Finding:
    released = datetime.combine(vault.released, time(), UTC)
    last = _moment(vault.last_event)
    if vault.now < released and (released - vault.now).days >= 1:
        case = "released"
    elif last is None:
        case = "unknown" if vault.last_event else "sane"
    elif (last - vault.now).total_seconds() > CLOCK_SLACK_SECONDS:
        case = "last_event"
    else:
        case = "sane"
    level = {"sane": Level.GOOD, "unknown": Level.UNKNOWN}.get(case, Level.WARN)
    return Finding(code="clock", case=case, level=level)


def _roomy(vault: VaultFacts) -> Finding:
    needed = 2 * max(vault.largest_bytes, LEAST_NEED_BYTES)
    short = vault.free_bytes < needed
    return Finding(
        code="space",
        case="short" if short else "enough",
        level=Level.WARN if short else Level.GOOD,
        needed_bytes=needed,
        free_bytes=vault.free_bytes,
    )


def _backed_up(vault: VaultFacts) -> Finding:
    if not vault.has_unsealed:
        return Finding(code="backup", case="unneeded", level=Level.GOOD)
    if not vault.backup_at:
        return Finding(code="backup", case="never", level=Level.WARN)
    made = _moment(vault.backup_at)
    if made is None or made > vault.now:
        return Finding(code="backup", case="unknown", level=Level.UNKNOWN)
    days = (vault.now - made).days
    old = days >= BACKUP_DAYS
    return Finding(
        code="backup",
        case="old" if old else "fresh",
        level=Level.WARN if old else Level.GOOD,
        days=days,
    )


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


class Health:
    """Looks at the machine under one open vault."""

    def __init__(
        self,
        vault: Vault,
        machine: Callable[[], MachineFacts],
        clock: Clock,
        released: date,
    ) -> None:
        """Take what is asked.

        Args:
            vault: Whose health.
            machine: Reads what the system tells; may take a second.
            clock: The device's clock.
            released: Day on which this program was made.
        """
        self._vault = vault
        self._machine = machine
        self._clock = clock
        self._released = released

    def findings(self) -> tuple[Finding, ...]:
        """Return one finding for each thing that is looked at."""
        return judge(self._machine(), self._facts())

    def _facts(self) -> VaultFacts:
        newest = self._vault.testimonies.rows(0, LOOKED_AT)
        unsealed = [each for each in newest if each.state in (State.OPEN, State.READY)]
        sizes = [
            tuple(facts.size_bytes for facts in self._vault.attachments.of(each.id))
            for each in unsealed
            if each.attachments
        ]
        own = self._vault.custody.of("")
        noted = [each.changed_at for each in newest[:1]] + [each.at for each in own[-1:]]
        moments = [each for each in map(_moment, noted) if each]
        return VaultFacts(
            now=self._clock(),
            last_event=max(moments).isoformat() if moments else "",
            released=self._released,
            free_bytes=self._vault.free_bytes(),
            largest_bytes=max(map(self._vault.needed_bytes, sizes), default=0),
            backup_at=self._vault.settings.get(LAST),
            has_unsealed=bool(unsealed),
        )
