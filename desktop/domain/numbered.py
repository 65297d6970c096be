"""Things in a testimony that are known by a number: facts, marks, people, items.

A number is never moved to another thing, so what points at it stays true. Kept in the order
of their numbers, none twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar


class Numbered(Protocol):
    """Something with a number, from 1."""

    @property
    def id(self) -> int:
        """Its number."""


One = TypeVar("One", bound=Numbered)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersGiven:
    """The highest numbers of things that were taken away.

    A number may stand on a label, or on a card beside the body in a photograph: it is not
    given again while the testimony is taken, also after it was closed and opened again.
    Facts and people have none that anybody sees.
    """

    body: int = 0
    items: int = 0


NO_NUMBERS_GIVEN = NumbersGiven()


def next_id(held: Sequence[Numbered], given: int = 0) -> int:
    """Return the number for one more.

    Args:
        held: Those that are there.
        given: The highest number of those that were taken away.
    """
    return max(held[-1].id if held else 0, given) + 1


def with_one(held: Sequence[One], one: One) -> tuple[One, ...]:
    """Return `held` with `one` added, or put in the place of that with its number."""
    others = (each for each in held if each.id != one.id)
    return tuple(sorted((*others, one), key=lambda each: each.id))


def without_one(held: Sequence[One], number: int) -> tuple[One, ...]:
    """Return `held` without the one that has `number`."""
    return tuple(each for each in held if each.id != number)


def find(held: Sequence[One], number: int) -> One | None:
    """Return the one that has `number`; None if there is none."""
    return next((each for each in held if each.id == number), None)
