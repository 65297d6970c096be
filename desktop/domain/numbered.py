"""Things in a testimony that are known by a number: facts, marks, people, items.

A number is never moved to another thing, so what points at it stays true. Kept in the order
of their numbers, none twice.
"""

from collections.abc import Sequence
from typing import Protocol, TypeVar


class Numbered(Protocol):
    """Something with a number, from 1."""

    @property
    def id(self) -> int:
        """Its number."""


One = TypeVar("One", bound=Numbered)


def next_id(held: Sequence[Numbered]) -> int:
    """Return the number for one more."""
    return held[-1].id + 1 if held else 1


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
