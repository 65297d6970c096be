"""Choices that are the same again for the same seed and number."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")
_BLOCK = 4096


class Dice:
    """A stream of choices that follows from a seed and a number."""

    def __init__(self, seed: int, number: int) -> None:
        self._name = f"{seed}/{number}"
        self._block = 0
        self._held = b""
        self._place = 0

    def octets(self, size: int) -> bytes:
        """Return so many bytes."""
        while self._place + size > len(self._held):
            name = f"{self._name}/{self._block}".encode()
            left = self._held[self._place :]
            self._held, self._place = left + hashlib.shake_256(name).digest(_BLOCK), 0
            self._block += 1
        found = self._held[self._place : self._place + size]
        self._place += size
        return found

    def below(self, end: int) -> int:
        """Return a number from 0 to `end` - 1."""
        return int.from_bytes(self.octets(8), "big") % end

    def one_in(self, count: int) -> bool:
        """Return true once in `count` times."""
        return self.below(count) == 0

    def choose(self, items: Sequence[Item]) -> Item:
        """Return one of `items`."""
        return items[self.below(len(items))]
