"""Words in a box that are not noted yet, so that neither a lock nor an end loses them.

Kept beside the record, never in it: what somebody has typed and not noted was not said.
"""

import json
from collections.abc import Mapping
from typing import TypeAlias

from desktop.domain.errors import DeponentError
from desktop.services.ports import Vault

Words: TypeAlias = tuple[str, ...]
"""What stands in the fields of one box, in their order."""


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
            OSError: The disk is full or failed, or it is more than 1 MiB (``EFBIG``).
        """
        value = json.dumps(boxes, ensure_ascii=False, sort_keys=True) if boxes else ""
        # A box may hold half a character, as a paste leaves it; it is kept as it is.
        self._vault.half_typed.keep(subject, value.encode(errors="surrogatepass"))

    def kept(self, subject: str) -> dict[str, Words]:
        """Return what stood in the boxes; nothing if that cannot be read any more.

        The record does not depend on it, so it keeps nobody from opening the record.
        """
        try:
            raw = self._vault.half_typed.kept(subject)
        except DeponentError:
            return {}
        return _read(raw) if raw else {}


def _read(raw: bytes) -> dict[str, Words]:
    try:
        value = json.loads(raw.decode(errors="surrogatepass"))
    except (ValueError, RecursionError):
        return {}
    boxes = value.items() if isinstance(value, dict) else ()
    return {name: tuple(words) for name, words in boxes if _are_words(words)}


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
