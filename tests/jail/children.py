"""Children that lie. Each is given as a command; all but the first say they are ready."""

import sys

from desktop.jail.wire import COUNT, PICTURE_FACTS, SOUND_FACTS, WANT_FACTS, Tag


def command(code):
    start = "import os, time; out = lambda raw: os.write(1, raw);"
    return [sys.executable, "-I", "-S", "-c", start + code]


def frame(tag, body=b"", length=None):
    return bytes((tag,)) + COUNT.pack(len(body) if length is None else length) + body


def saying(*parts, then=""):
    said = frame(Tag.READY) + b"".join(parts)
    return command(f"out({said!r});{then}")


def picture(width, height, count, claimed=(1, 1)):
    facts = PICTURE_FACTS.pack(width, height, *claimed)
    return frame(Tag.PICTURE, facts + bytes(count))


HANGING = saying(then="time.sleep(60)")
LYING = {
    "says nothing": command("pass"),
    "says garbage": command("out(os.urandom(65536))"),
    "is ready and gone": saying(),
    "is ready twice": saying(frame(Tag.READY)),
    "promises four gigabytes": saying(frame(Tag.PICTURE, length=0xFFFFFFFF)),
    "has fewer pixels than it says": saying(picture(8, 8, 255)),
    "has more pixels than it says": saying(picture(8, 8, 257)),
    "has no width": saying(picture(0, 8, 0)),
    "is wider than was asked for": saying(picture(101, 1, 404)),
    "is as large as a continent": saying(picture(0xFFFFFFFF, 0xFFFFFFFF, 4)),
    "claims an absurd original": saying(picture(1, 1, 4, (0, 1))),
    "gives a reason that is none": saying(frame(Tag.NOT_SHOWN, b"\x09")),
    "has no facts": saying(frame(Tag.PICTURE, b"\0" * 15)),
    "breaks off": saying(frame(Tag.PICTURE, bytes(16), length=1000)),
    "talks of sound": saying(frame(Tag.PCM, b"\0\0")),
    "never stops": saying(then="\nwhile True: out(bytes(65536))"),
}
SOUND = frame(Tag.SOUND, SOUND_FACTS.pack(48_000, 2, 96_000))
LYING_OF_SOUND = {
    "says nothing": command("pass"),
    "is ready and gone": saying(),
    "has no rate": saying(frame(Tag.SOUND, SOUND_FACTS.pack(0, 1, 1))),
    "has nine channels": saying(frame(Tag.SOUND, SOUND_FACTS.pack(48_000, 9, 1))),
    "lasts a year": saying(frame(Tag.SOUND, SOUND_FACTS.pack(1, 1, 1 << 40))),
    "has half its facts": saying(frame(Tag.SOUND, bytes(8))),
    "wants what is beyond the end of numbers": saying(
        frame(Tag.WANT, WANT_FACTS.pack((1 << 64) - 1, 4))
    ),
    "wants all at once": saying(frame(Tag.WANT, WANT_FACTS.pack(0, 0xFFFFFFFF))),
    "wants half": saying(frame(Tag.WANT, b"\0\0")),
    "gives more samples than were asked for": saying(SOUND, frame(Tag.PCM, bytes(44))),
    "gives half a frame": saying(SOUND, frame(Tag.PCM, bytes(2))),
    "talks of pictures": saying(SOUND, picture(1, 1, 4)),
}
WANT = frame(Tag.WANT, WANT_FACTS.pack(0, 1))
GREEDY = saying(then=f"\nwhile True: out({WANT!r})")
