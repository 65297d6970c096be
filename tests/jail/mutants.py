"""V4: thousands of damaged pictures and sounds, each decoded behind walls of its own.

Usage: python -m tests.jail.mutants COUNT. A warm process forks for each, so that a thousand
take seconds; the walls, the decoders and the judging of what comes back are the real ones.
Prints how many were decoded, refused, and how many children died.
"""

import io
import os
import sys
from collections import Counter

from desktop.domain.media import sniff
from desktop.jail import pictures, sight, walls, wire
from desktop.jail.limits import Limits
from desktop.sound import sndfile
from desktop.sound.decoder import Decoder
from desktop.sound.errors import AudioError
from tests.jail.files import honest
from tests.sound.read_mutated import Dice, damaged
from tests.sound.test_decoder import KINDS, stored

SIDE_PX = 64
MOST_READS = 16


def answer_picture(raw, pipe):
    found = pictures.pixels(raw, sniff(raw[:64]), SIDE_PX)
    if isinstance(found, pictures.Reason):
        wire.send(pipe, wire.Tag.NOT_SHOWN, bytes((found,)))
    else:
        wire.send(pipe, wire.Tag.PICTURE, *found)


def answer_sound(raw, pipe, stream):
    try:
        decoder = Decoder(stream.attach(io.BytesIO(raw)))
        for _ in range(MOST_READS):
            decoder.read(65_536)
        decoder.seek(decoder.frames // 2)
        wire.send(pipe, wire.Tag.PCM, decoder.read(100)[:2])
    except AudioError:
        wire.send(pipe, wire.Tag.UNREADABLE)


def judge(pipe):
    most = wire.PICTURE_FACTS.size + SIDE_PX * SIDE_PX * wire.PIXEL_BYTES
    expected = {wire.Tag.PICTURE: most, wire.Tag.NOT_SHOWN: 1}
    try:
        tag, body = wire.receive(
            pipe, {**expected, wire.Tag.PCM: 2, wire.Tag.UNREADABLE: 0}
        )
    except wire.Strange:
        return "died"
    if tag is wire.Tag.PICTURE:
        seen = sight._checked(body, SIDE_PX, ())
        return "decoded" if isinstance(seen, sight.Pixels) else "lied"
    return "decoded" if tag is wire.Tag.PCM else "refused"


def one(raw, stream):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writing, 1)
        walls.shut(Limits(cpu_seconds=3))
        if sniff(raw[:64]) in wire.PICTURES:
            answer_picture(raw, 1)
        else:
            answer_sound(raw, 1, stream)
        os._exit(0)
    os.close(writing)
    said = judge(reading)
    os.close(reading)
    os.waitpid(child, 0)
    return said


def main(count):
    pictures.warm_up()
    sndfile.library()
    stream = sndfile.ReadStream()
    whole = [raw for raw in honest().values() if len(raw) < 200_000]
    whole += [stored(*kind, seconds=0.3) for kind in KINDS]
    told = Counter()
    for number in range(count):
        told[one(damaged(whole[number % len(whole)], Dice(number)), stream)] += 1
    print(told["decoded"], told["refused"], told["died"], told["lied"])


if __name__ == "__main__":
    main(int(sys.argv[1]))
