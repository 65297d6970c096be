"""Changes of an archive: what tar, and what only other tars, could say."""

from exports.bundle import layout
from tests.exports.bundle.forge import entry
from tests.exports.bundle.test_layout import ODD_HEADERS, ODD_NAMES
from tests.fuzz.dice import Dice

SIZES = (
    0,
    1,
    511,
    512,
    513,
    2**20,
    8**11 - 1,
    8**11,
    2**40 + 1,
    2**62,
    2**63,
    2**64,
    2**80,
)
BLOCKS = [block for block in ODD_HEADERS.values() if len(block) >= 512]
FIELDS = (
    (0, 100),
    (100, 8),
    (108, 8),
    (116, 8),
    (124, 12),
    (136, 12),
    (156, 1),
    (157, 100),
    (257, 8),
    (265, 64),
    (329, 16),
    (345, 155),
    (500, 12),
)
SAID = (
    b"\0",
    b" ",
    b"0",
    b"7",
    b"9",
    b"\x80",
    b"\xff",
    b"x",
    b"/",
    b"..",
    b"00000001750\0",
)
ENDS = (b"", bytes(512), bytes(1536), bytes(1023) + b"x", bytes(10240), b"x" * 512)


def changed(members: dict[str, bytes], dice: Dice) -> bytes:
    """Return an archive of `members` with one thing in it that should not be."""
    rows = [entry(name, raw) for name, raw in members.items()]
    place = dice.below(len(rows))
    match dice.below(10):
        case 0 | 1:
            _moved(rows, place, dice)
        case 2:
            name = list(members)[place]
            rows[place] = layout.header(name, dice.choose(SIZES)) + rows[place][512:]
        case 3:
            rows.append(layout.END + dice.choose(ENDS) + rows[place] * dice.below(2))
        case 4:
            return b"".join(rows) + dice.choose(ENDS)
        case _:
            rows[place] = _odd(rows[place], dice)
    return b"".join(rows) + layout.END


def _moved(rows: list[bytes], place: int, dice: Dice) -> None:
    other = dice.below(len(rows))
    match dice.below(4):
        case 0:
            rows[place], rows[other] = rows[other], rows[place]
        case 1:
            rows.insert(other, rows[place])
        case 2:
            del rows[place]
        case _:
            rows.insert(other, entry(f"data/{'e' * 32}.bin", b"evil"))


def _odd(row: bytes, dice: Dice) -> bytes:
    """Return a member with another header or other bytes."""
    match dice.below(6):
        case 0:
            return dice.choose(BLOCKS) + row[dice.choose((0, 512)) :]
        case 1:
            return _renamed(row, dice.choose(ODD_NAMES))
        case 2:
            return row[: dice.below(len(row))]
        case 3:
            return row[:-1] + b"x"
        case _:
            return _field(row, dice)


def _summed(block: bytes) -> bytes:
    block = block[:148] + b" " * 8 + block[156:]
    return block[:148] + b"%06o\0 " % sum(block) + block[156:]


def _renamed(row: bytes, name: str) -> bytes:
    raw = name.encode()[:100].ljust(100, b"\0")
    return _summed(raw + row[100:512]) + row[512:]


def _field(row: bytes, dice: Dice) -> bytes:
    start, size = dice.choose(FIELDS)
    said = (dice.choose(SAID) * size)[:size] if dice.one_in(2) else dice.choose(SAID)
    block = row[:start] + said + row[start + len(said) : 512]
    block = _summed(block) if dice.below(4) else block
    return block[:512] + row[512:]
