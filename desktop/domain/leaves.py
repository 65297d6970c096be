"""Leaves: a record cut into the smallest parts that can be shown or withheld alone.

Each leaf gets its own salt, and only its hash is signed; so a part can be taken away later
while the rest still verifies, and nobody can guess what is gone. Cutting has one result,
and joining takes nothing else. See docs/format.md, section 8.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.domain import canonical
from desktop.domain.canonical import Value
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import Fields

SALT_BYTES = 32
MAX_PATH = 99

_NAME = re.compile("[a-z][a-z0-9._-]*")
"""What an object's member may be called. No number, which would look like an entry."""
_NUMBER = re.compile("0|[1-9][0-9]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One part of a record.

    Attributes:
        path: Where it stands, such as ``testimony/paragraphs/0``; at most 99 characters.
        salt: 64 hex digits, 32 random bytes.
        value: What it says.
    """

    path: str
    salt: str
    value: Value


class _Branch(dict[str, "_Branch | Value"]):
    """What leaves have in common: not a value itself."""


def cut(path: str, value: Value) -> list[tuple[str, Value]]:
    """Return the paths and values of the leaves of `value`, in their one order.

    Args:
        path: That of the whole value: the bundle's type, ``custody`` or ``attachments``.
        value: What to cut. An empty list as a whole has no leaves.

    Raises:
        MalformedRecord: A name cannot stand in a path, or a path is too long.
    """
    if isinstance(value, list) and not value:
        return []
    found: list[tuple[str, Value]] = []
    _cut(path, value, found)
    if any(len(each) > MAX_PATH for each, _ in found):
        raise MalformedRecord
    return found


def _cut(path: str, value: Value, found: list[tuple[str, Value]]) -> None:
    if isinstance(value, dict) and value:
        for name in sorted(value):
            if not _NAME.fullmatch(name):
                raise MalformedRecord
            _cut(f"{path}/{name}", value[name], found)
    elif isinstance(value, list) and value:
        found += ((f"{path}/{number}", entry) for number, entry in enumerate(value))
    else:
        found.append((path, value))


def join(path: str, leaves: Sequence[Leaf]) -> Value:
    """Return the value whose leaves these are.

    Args:
        path: That of the whole value.
        leaves: All of its leaves, in order.

    Raises:
        MalformedRecord: They are not what cutting a value gives.
    """
    if not leaves:
        return []
    root = _Branch()
    for leaf in leaves:
        _place(root, leaf)
    if list(root) != [path]:
        raise MalformedRecord
    value = _grown(root[path])
    if cut(path, value) != [(leaf.path, leaf.value) for leaf in leaves]:
        raise MalformedRecord
    return value


def _place(root: _Branch, leaf: Leaf) -> None:
    if len(leaf.path) > MAX_PATH:
        raise MalformedRecord
    at = root
    *branches, last = leaf.path.split("/")
    for name in branches:
        following = at.setdefault(name, _Branch())
        if not isinstance(following, _Branch):
            raise MalformedRecord
        at = following
    at[last] = leaf.value


def _grown(part: "_Branch | Value") -> Value:
    if not isinstance(part, _Branch):
        return part
    if all(map(_NUMBER.fullmatch, part)):
        if any(isinstance(each, _Branch) for each in part.values()):
            raise MalformedRecord
        return list(part.values())
    return {name: _grown(each) for name, each in part.items()}


def leaf_value(leaf: Leaf) -> dict[str, Value]:
    """Return a leaf as a JSON value."""
    return {"path": leaf.path, "salt": leaf.salt, "value": leaf.value}


def read_leaf(value: Value) -> Leaf:
    """Return the leaf that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    fields = Fields(value)
    leaf = Leaf(
        path=fields.path("path"),
        salt=fields.hexed("salt", 2 * SALT_BYTES),
        value=fields.value("value"),
    )
    fields.done()
    return leaf


def encode_leaf(leaf: Leaf) -> bytes:
    """Return the canonical bytes of a leaf, which its commitment covers."""
    return canonical.dumps(leaf_value(leaf))


def commitment(leaf: Leaf) -> str:
    """Return the SHA-512 of a leaf's canonical bytes, 128 hex digits."""
    return hashlib.sha512(encode_leaf(leaf)).hexdigest()


def salted(parts: Iterable[tuple[str, Value]], salts: Iterable[bytes]) -> tuple[Leaf, ...]:
    """Return the leaves that `cut` gave, each with a salt of 32 random bytes of its own."""
    return tuple(
        Leaf(path=path, salt=salt.hex(), value=value)
        for (path, value), salt in zip(parts, salts, strict=True)
    )
