"""Changes of JSON values: each is still a value, of another shape or meaning."""

from typing import Any

from tests.fuzz.dice import Dice

ODD = (
    None,
    True,
    False,
    0,
    1,
    -1,
    2,
    2**40,
    2**40 + 1,
    2**53 - 1,
    -(2**53 - 1),
    "",
    " ",
    "0",
    "yes",
    "no",
    "not_asked",
    "..",
    "../../etc/passwd",
    "data/x",
    "con",
    "a\nb",
    "a\rb",
    "\u2028",
    "\x00",
    "\x1b[31m",
    "\u202eab",
    "\ufeff",
    "<b>&amp;",
    "=1+1",
    "\U0010ffff",
    "e\u0301",
    "0" * 32,
    "f" * 32,
    "0" * 40,
    "9" * 40,
    "0" * 64,
    "F" * 64,
    "0" * 128,
    "x" * 5000,
    "2026-01-01T00:00:00Z",
    "2026-02-30T00:00:00Z",
    "2026-01-01T00:00:00+24:00",
    "2026-01-01T00:00:00.1234567Z",
    "0000-01-01T00:00:00Z",
    "2026-01-01",
    "TVXA-9AWP",
    "testimony",
    "roster",
    [],
    {},
    [[]],
    [""],
    {"": ""},
    {"0": 0},
    {"a": {"b": {"c": []}}},
)


def places(value: Any) -> list[tuple[Any, ...]]:
    """Return the path of every value within `value`, and of itself."""
    found: list[tuple[Any, ...]] = []
    _collect(value, (), found)
    return found


def _collect(value: Any, path: tuple[Any, ...], found: list[tuple[Any, ...]]) -> None:
    found.append(path)
    if isinstance(value, dict):
        for name in value:
            _collect(value[name], (*path, name), found)
    elif isinstance(value, list):
        for number, each in enumerate(value):
            _collect(each, (*path, number), found)


def at(value: Any, path: tuple[Any, ...]) -> Any:
    """Return the value at a path."""
    for step in path:
        value = value[step]
    return value


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """Return a copy of `value` with `new` at a path."""
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = put(value[path[0]], path[1:], new)
    return copy


def changed(value: Any, dice: Dice) -> Any:
    """Return a copy of `value` that differs at one to two places."""
    for _ in range(1 + dice.one_in(3)):
        every = places(value)
        path = dice.choose(every)
        value = put(value, path, _other(at(value, path), value, every, dice))
    return value


def _other(old: Any, whole: Any, every: list[tuple[Any, ...]], dice: Dice) -> Any:
    match dice.below(10):
        case 0 | 1:
            return at(whole, dice.choose(every))  # from another place
        case 2 | 3:
            return dice.choose(ODD)
        case 4:
            return [old] * (1 + dice.below(3))
        case 5:
            return {"path": old, "salt": "0" * 64, "value": old}
        case _:
            return _nearly(old, dice)


def _nearly(old: Any, dice: Dice) -> Any:
    match old:
        case bool():
            return not old
        case int():
            return old + dice.choose((-1, 1, 2**32, -(2**32)))
        case str():
            return _text(old, dice)
        case list():
            return _listed(list(old), dice)
        case dict():
            return _object(dict(old), dice)
        case _:
            return dice.choose(ODD)


def _text(old: str, dice: Dice) -> str:
    place = dice.below(len(old) + 1)
    said = dice.choose((old[:1], "0", "a", "A", " ", "\n", "\u0430", "/", "-", "é", "\x7f"))
    match dice.below(5):
        case 0:
            return old[:place] + old[place + 1 :]
        case 1:
            return old[:place] + said + old[place:]
        case 2:
            return old.swapcase()
        case 3:
            return old[::-1]
        case _:
            return old[:place] + said + old[place + 1 :]


def _listed(old: list[Any], dice: Dice) -> list[Any]:
    if not old:
        return [dice.choose(ODD)]
    one, two = dice.below(len(old)), dice.below(len(old))
    match dice.below(5):
        case 0:
            del old[one]
        case 1:
            old.insert(two, old[one])
        case 2:
            old[one], old[two] = old[two], old[one]
        case 3:
            old.insert(two, dice.choose(ODD))
        case _:
            old = old * (2 + dice.below(40))
    return old


def _object(old: dict[str, Any], dice: Dice) -> dict[str, Any]:
    name = dice.choose([*old, "surprise"])
    match dice.below(4):
        case 0:
            old.pop(name, None)
        case 1:
            old[dice.choose(("surprise", "version", "type", "0", "", "a/b", "É"))] = 1
        case 2:
            old[name + dice.choose((" ", "s", "\u0430"))] = old.pop(name, None)
        case _:
            old[name] = dice.choose(ODD)
    return old
