"""Which fields of an entry hold only what machines compare, and are left out of its line.

A field is left out if its name and what stands in it are of that kind: words that somebody
put in the place of a digest are shown like any others.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop.domain.bundles import BundleType
from desktop.domain.canonical import Value
from desktop.domain.media import KNOWN

_HEX = re.compile(r"[0-9a-f]{32,}")
_COUNT = re.compile(r"\d{1,4}", re.ASCII)
_MOST = 24 * 60 * 60 * 1000
"""Milliseconds of a day: no number of an event or length of a sound is greater."""


def is_digest(value: Value) -> bool:
    """Say whether a value is an id, a digest or a signature in hex digits."""
    return isinstance(value, str) and _HEX.fullmatch(value) is not None


def _is_number(value: Value) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _MOST


def _is_count(value: Value) -> bool:
    return isinstance(value, str) and _COUNT.fullmatch(value) is not None


def _is_type(value: Value) -> bool:
    return any(value == each for each in BundleType)


def _is_media(value: Value) -> bool:
    return isinstance(value, str) and value in KNOWN


_FIELDS: Mapping[str, Callable[[Value], bool]] = MappingProxyType(
    {
        **{
            f"custody/{name}": is_digest
            for name in ("subject", "actor", "previous", "hash", "signature")
        },
        "custody/sequence": _is_number,
        **{
            f"custody/facts/{name}": is_digest
            for name in (
                "attachment",
                "bundle",
                "custodian",
                "fingerprint",
                "letter",
                "signer",
            )
        },
        "custody/facts/revision": _is_count,
        "custody/facts/type": _is_type,
        "attachments/id": is_digest,
        "attachments/sha512": is_digest,
        "attachments/duration_ms": _is_number,
        "attachments/media_type": _is_media,
    }
)


def for_people(place: str, entry: Mapping[str, Value]) -> dict[str, Value]:
    """Return the fields of an entry without those that only machines compare."""
    found: dict[str, Value] = {}
    for name, value in entry.items():
        here = f"{place}/{name}"
        if here in _FIELDS and _FIELDS[here](value):
            continue
        found[name] = for_people(here, value) if isinstance(value, dict) else value
    return found
