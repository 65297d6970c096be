"""A copy in memory of every row that can still be read from a damaged database.

A page that is damaged takes the rows on it, and no other: they are left out, and what was
found around them is whole. The copy has the same tables, so everything that reads a vault
reads it as it is. It is never on any disk, and nothing is ever brought back from it.
"""

from collections.abc import Iterator
from contextlib import suppress

from desktop.vault.connecting import database_in_memory
from desktop.vault.database import Database, Row
from desktop.vault.errors import VaultDamaged
from desktop.vault.steps import take_missing_steps

SINGLE_STEPS = 4
LAST_ROW = 1 << 36
BATCH = 200
INDEX = "search"
"""Its tables are no use in parts."""


def salvage(database: Database) -> Database:
    """Return a copy in memory of all that can be read.

    Raises:
        VaultDamaged: Not even the names of the tables can be read.
    """
    schema = database.rows(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
    )
    version = database.number("PRAGMA user_version")
    copy = database_in_memory()
    copy.rows("PRAGMA foreign_keys = OFF")
    with copy.transaction():
        for kind, name, sql in schema:
            if kind == "table" and not name.startswith((f"{INDEX}_", "sqlite_")):
                copy.run(sql)
        for kind, name, sql in schema:
            if kind == "table" and name != INDEX:
                _copy_table(
                    database, copy, name, numbered="WITHOUT ROWID" not in sql.upper()
                )
        for kind, _name, sql in schema:
            if kind in ("index", "trigger"):
                copy.run(sql)
    copy.rows(f"PRAGMA user_version = {version:d}")
    take_missing_steps(copy)
    copy.rows("PRAGMA foreign_keys = ON")
    copy.stop_writing()
    return copy


def _copy_table(source: Database, copy: Database, name: str, *, numbered: bool) -> None:
    if name.startswith((f"{INDEX}_", "sqlite_")):
        return
    for row in _rows(source, name) if numbered else _whole(source, name):
        marks = ", ".join("?" * len(row))
        copy.run(f"INSERT OR IGNORE INTO {name} VALUES ({marks})", *row)  # noqa: S608


def _whole(source: Database, name: str) -> list[Row]:
    """Return all rows of a table without numbers, or none if one cannot be read."""
    try:
        return source.rows(f"SELECT * FROM {name}")  # noqa: S608 - a name of the schema's
    except VaultDamaged:
        return []


def _rows(source: Database, name: str) -> Iterator[Row]:
    """Yield every row that can be read, in order of its number."""
    after: int | None = -1
    while after is not None:
        try:
            found = source.rows(
                f"SELECT rowid, * FROM {name} WHERE rowid > ?"  # noqa: S608
                " ORDER BY rowid LIMIT ?",
                after,
                BATCH,
            )
        except VaultDamaged:
            row, after = _next_one(source, name, after)
            if row:
                yield row
            continue
        yield from (row[1:] for row in found)
        after = found[-1][0] if len(found) == BATCH else None


def _next_one(source: Database, name: str, after: int) -> tuple[Row, int | None]:
    """Return the next row, alone, or none; and the number behind which to go on.

    Each try that meets damage costs a new connection, so few are made: some rows one by
    one, then ever longer leaps, and back by halves to where reading goes on.
    """
    for number in range(after + 1, after + 1 + SINGLE_STEPS):
        with suppress(VaultDamaged):
            one = f"SELECT * FROM {name} WHERE rowid = ?"  # noqa: S608
            found = source.rows(one, number)
            if found:
                return found[0], number
            if _is_readable_behind(source, name, number):
                return (), number
    lost, step = after + SINGLE_STEPS, SINGLE_STEPS
    while not _is_readable_behind(source, name, lost + step):
        lost, step = lost + step, step * 4
        if lost > LAST_ROW:
            return (), None
    good = lost + step
    while good - lost > 1:
        half = (good + lost) // 2
        if _is_readable_behind(source, name, half):
            good = half
        else:
            lost = half
    return (), good


def _is_readable_behind(source: Database, name: str, number: int) -> bool:
    try:
        behind = f"SELECT rowid FROM {name} WHERE rowid > ?"  # noqa: S608
        source.rows(f"{behind} ORDER BY rowid LIMIT 1", number)
    except VaultDamaged:
        return False
    return True
