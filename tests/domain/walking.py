"""Walks values of the domain field by field, so that no field can be forgotten.

The types are asked, not a list: a field that somebody adds tomorrow is found tomorrow.
"""

import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache


@cache
def hints_of(kind):
    """The types of the fields of a dataclass; an id is another type than a text."""
    return typing.get_type_hints(kind)


def inner(kind):
    """The types that a type is made of."""
    return [each for each in typing.get_args(kind) if each not in (..., types.NoneType)]


def texts_of(kind, name="") -> Iterator[str]:
    """Name every plain text that a value of a dataclass can hold, as ``Class.field``.

    Texts of a pair are told apart by their place in it.
    """
    if kind is str:
        yield name
    elif is_dataclass(kind):
        for field, hint in hints_of(kind).items():
            yield from texts_of(hint, f"{kind.__name__}.{field}")
    elif typing.get_origin(kind) is tuple and ... not in typing.get_args(kind):
        for at, each in enumerate(typing.get_args(kind)):
            yield from texts_of(each, f"{name}[{at}]")
    else:
        for each in inner(kind):
            yield from texts_of(each, name)


def rewritten(value, change: Callable[[str, str], str]):
    """Return a value in which `change(name, text)` stands in the place of each text."""
    return _rewritten(value, type(value), "", change)


def _rewritten(value, kind, name, change):
    if kind is str:
        return change(name, value)
    if is_dataclass(value):
        return type(value)(
            **{
                field: _rewritten(
                    getattr(value, field), hint, f"{type(value).__name__}.{field}", change
                )
                for field, hint in hints_of(type(value)).items()
            }
        )
    if isinstance(value, tuple):
        of = typing.get_args(kind)
        if ... in of:
            return tuple(_rewritten(each, of[0], name, change) for each in value)
        return tuple(
            _rewritten(each, hint, f"{name}[{at}]", change)
            for at, (each, hint) in enumerate(zip(value, of, strict=True))
        )
    return value


def leaves(value, path="") -> Iterator[tuple[str, object]]:
    """Every single value with the way to it, and each list that is empty."""
    if is_dataclass(value):
        for field in fields(value):
            yield from leaves(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple) and value:
        for at, each in enumerate(value):
            yield from leaves(each, f"{path}[{at}]")
    else:
        yield path, value


def differences(one, other) -> list[str]:
    """Say field by field how two values differ."""
    first, second = dict(leaves(one)), dict(leaves(other))
    return [
        f"{path}: {first.get(path)!r} is not {second.get(path)!r}"
        for path in sorted(first.keys() | second.keys())
        if path not in first or path not in second or first[path] != second[path]
    ]


def filled(value) -> set[str]:
    """Every ``Class.field`` of which something was said anywhere in a value."""
    found = set()
    if is_dataclass(value):
        for field in fields(value):
            held = getattr(value, field.name)
            if held != field.default:
                found.add(f"{type(value).__name__}.{field.name}")
            found |= filled(held)
    elif isinstance(value, tuple):
        for each in value:
            found |= filled(each)
    return found


def fields_of(kind) -> Iterator[str]:
    """Name every field of a dataclass and of all that it is made of."""
    if is_dataclass(kind):
        for field, hint in hints_of(kind).items():
            yield f"{kind.__name__}.{field}"
            yield from fields_of(hint)
    else:
        for each in inner(kind):
            yield from fields_of(each)
