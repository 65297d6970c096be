"""Words in a box that are not noted yet, so that neither a lock nor an end loses them.

Kept beside the record, never in it: what somebody has typed and not noted was not said.
"""

import json
import zlib
from collections.abc import Mapping
from contextlib import suppress
from typing import TypeAlias

from desktop.domain.errors import BoxTooLong, DeponentError
from desktop.services.ports import Vault

Words: TypeAlias = tuple[str, ...]
"""What stands in the fields of one box, in their order."""
MOST_BYTES = 16 << 20
"""Of words that were squeezed: more was never typed."""


class HalfTyped:
    """Keeps what stands in the boxes of one testimony or draft."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def keep(self, subject: str, boxes: Mapping[str, Words]) -> None:
        """Keep what stands in all boxes, in place of what was kept before.

        Args:
            subject: Id of a testimony that is not sealed yet, or of a draft.
            boxes: By the name of the box; one that is not here is empty.

        Raises:
            BoxTooLong: One is too long even when it is squeezed. All that fit are kept.
            OSError: The disk is full or failed; what was kept before stays.
        """
        try:
            self._vault.half_typed.keep(subject, _written(boxes))
        except BoxTooLong:
            self._keep_those_that_fit(subject, boxes)
            raise

    def _keep_those_that_fit(self, subject: str, boxes: Mapping[str, Words]) -> None:
        fitting = dict(boxes)
        while fitting:
            del fitting[max(fitting, key=lambda name: sum(map(len, fitting[name])))]
            with suppress(BoxTooLong):
                self._vault.half_typed.keep(subject, _written(fitting))
                return

    def kept(self, subject: str) -> dict[str, Words]:
        """Return what stood in the boxes; nothing if that cannot be read any more.

        The record does not depend on it, so it keeps nobody from opening the record.
        """
        try:
            raw = self._vault.half_typed.kept(subject)
        except DeponentError:
            return {}
        return _read(raw) if raw else {}


def _written(boxes: Mapping[str, Words]) -> bytes:
    """Return boxes as they are kept: squeezed, as a long paragraph is longer than room."""
    if not boxes:
        return b""
    text = json.dumps(boxes, ensure_ascii=False, sort_keys=True)
    # A box may hold half a character, as a paste leaves it; it is kept as it is.
    return zlib.compress(text.encode(errors="surrogatepass"))


def _read(raw: bytes) -> dict[str, Words]:
    try:
        text = zlib.decompressobj().decompress(raw, MOST_BYTES)
        value = json.loads(text.decode(errors="surrogatepass"))
    except (zlib.error, ValueError, RecursionError):
        return {}
    boxes = value.items() if isinstance(value, dict) else ()
    return {name: tuple(words) for name, words in boxes if _are_words(words)}


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
