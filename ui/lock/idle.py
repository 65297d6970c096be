"""When the vault locks by itself. No Qt, and no clock of its own.

Whoever asks says what time it is: seconds of a clock that goes on while the machine sleeps.
"""

from dataclasses import dataclass

HOLD_MINUTES = (15, 30, 60)
WARN_SECONDS = 30
GRACE_SECONDS = 60
"""How long the lock waits at least after a hold: its end takes nobody by surprise."""
GAP_SECONDS = 15
"""Between two looks; a longer gap means that the machine slept, or the program stood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What there is to do and to show now.

    Attributes:
        lock: The vault has to be locked now.
        slept: And that is because the machine slept, or the program stood.
        warn_seconds: It will be, in so many seconds; 0 if not soon.
        hold_seconds: The hold goes on for so many seconds; 0 if there is none.
    """

    lock: bool = False
    slept: bool = False
    warn_seconds: int = 0
    hold_seconds: int = 0


class Idle:
    """Counts from the last touch of keyboard, mouse or screen."""

    def __init__(self, now: float, minutes: int) -> None:
        """Begin to count.

        Args:
            now: Seconds.
            minutes: Idle minutes after which the vault locks.
        """
        self._limit = minutes * 60
        self._touched = now
        self._looked = now
        self._hold_until = 0.0

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many idle minutes from now on."""
        self._limit = minutes * 60

    def touch(self, now: float) -> None:
        """Somebody is here. A touch after a gap does not hide the gap."""
        self._touched = max(self._touched, now)

    def hold(self, now: float, minutes: int) -> None:
        """Do not lock for being idle, for so many minutes from now."""
        self._hold_until = now + minutes * 60

    def end_hold(self, now: float) -> None:
        """End the hold before its time."""
        self._hold_until = 0.0
        self.touch(now)

    def look(self, now: float) -> Look:
        """Say what there is to do; to be asked every second."""
        slept = now - self._looked > GAP_SECONDS
        self._looked = now
        if slept:
            return Look(lock=True, slept=True)
        if self._hold_until:
            left = self._hold_until - now
            if left > 0:
                return Look(hold_seconds=_whole(left))
            self._hold_until = 0.0
            self._touched = max(self._touched, now - self._limit + GRACE_SECONDS)
        left = self._touched + self._limit - now
        if left <= 0:
            return Look(lock=True)
        return Look(warn_seconds=_whole(left) if left <= WARN_SECONDS else 0)


def _whole(seconds: float) -> int:
    return int(seconds) + (seconds > int(seconds))
