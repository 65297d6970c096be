"""Reads damaged copies of sound files, in a process that may crash without harm.

Usage: read_mutated.py FOLDER COUNT. Prints how many were read whole and how many refused.
"""

import faulthandler
import hashlib
import io
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from desktop.sound import sndfile
from desktop.sound.decoder import Decoder
from desktop.sound.errors import AudioUnreadable

EXTREMES = (
    b"\xff\xff\xff\xff",
    b"\0\0\0\0",
    b"\xff\xff\xff\x7f",
    b"\x7f\xff\xff\xff",
    b"\x80",
)
MOST_BYTES = 4_000_000


class Dice:
    """Numbers that look arbitrary and are the same in each run."""

    def __init__(self, seed):
        self._stream = hashlib.shake_256(str(seed).encode()).digest(4096)
        self._at = 0

    def below(self, limit):
        self._at += 4
        return int.from_bytes(self._stream[self._at - 4 : self._at], "little") % max(
            limit, 1
        )


def damaged(whole, dice):
    changed = bytearray(whole)
    for _ in range(1 + dice.below(6)):
        near = (60, 600, len(changed), len(changed))[dice.below(4)]
        at = dice.below(min(near, len(changed)))
        kind = dice.below(6)
        if kind < 2:
            changed[at : at + 1] = bytes((dice.below(256),))
        elif kind == 2:
            extreme = EXTREMES[dice.below(len(EXTREMES))]
            changed[at : at + len(extreme)] = extreme
        elif kind == 3:
            del changed[at : at + 1 + dice.below(64)]
        elif kind == 4:
            changed[at:at] = bytes(dice.below(256) for _ in range(1 + dice.below(16)))
        else:
            del changed[max(at, 100) :]
    return bytes(changed)


def read_whole(stored):
    total = 0
    with Decoder(sndfile.ReadStream().attach(io.BytesIO(stored))) as decoder:
        while total < MOST_BYTES and (piece := decoder.read(65_536)):
            total += len(piece)
        decoder.seek(decoder.frames // 2)
        decoder.read(1_000)


def main(folder, count):
    faulthandler.enable()
    whole = [path.read_bytes() for path in sorted(Path(folder).glob("*.sound"))]
    played = refused = 0
    for number in range(int(count)):
        try:
            read_whole(damaged(whole[number % len(whole)], Dice(number)))
            played += 1
        except AudioUnreadable:
            refused += 1
    print(played, refused)


if __name__ == "__main__":
    main(*sys.argv[1:])
