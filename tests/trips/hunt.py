"""Looking for planted strings on disk, in every form in which a program may write them."""

import base64
import json
from pathlib import Path
from urllib.parse import quote

MIN_BYTES = 8
"""Shorter needles would be found by chance."""
PROBE = "/deponent-probe"
MARKUP = f'<img src="{PROBE}"><a href="file://{PROBE}">&amp;</a>'
"""What a label would open if it took words for markup."""


def forms(secret):
    """Every form of a text or of bytes, by name."""
    found = {}
    if isinstance(secret, str):
        for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le"):
            found |= _of_bytes(code, secret.encode(code))
        found["percent"] = quote(secret).encode()
        found["json"] = json.dumps(secret)[1:-1].encode()
        found["utf-8 lower"] = secret.lower().encode()
    else:
        found |= _of_bytes("raw", secret)
    return {name: raw for name, raw in found.items() if len(raw) >= MIN_BYTES}


def _of_bytes(name, raw):
    found = {
        name: raw,
        f"{name} hex": raw.hex().encode(),
        f"{name} HEX": raw.hex().upper().encode(),
    }
    for shift in range(3):
        # What is in front moves the letters; those at the edges depend on the neighbours.
        text = base64.b64encode(bytes(shift) + raw)
        middle = text[4 if shift else 0 :].rstrip(b"=")[
            : -2 if (len(raw) + shift) % 3 else None
        ]
        found[f"{name} base64 +{shift}"] = middle
        found[f"{name} base64url +{shift}"] = middle.translate(
            bytes.maketrans(b"+/", b"-_")
        )
    return found


def hunt(places, secrets, spared=()):
    """Return where any of `secrets` stands in a file or a file name below `places`.

    `secrets` are texts or bytes by name; what lies below `spared` is not looked at.
    """
    needles = [
        (name, form, raw)
        for name, secret in secrets.items()
        for form, raw in forms(secret).items()
    ]
    found = []
    for path in _below(places, spared):
        haystack = bytes(path.name, "utf-8", "surrogateescape") + b"\0"
        if path.is_file() and not path.is_symlink():
            haystack += path.read_bytes()
        found += [
            f"{name} as {form} in {path}" for name, form, raw in needles if raw in haystack
        ]
    return found


def _below(places, spared):
    for place in places:
        entries = [place, *place.rglob("*")] if place.is_dir() else [place]
        for path in entries:
            if not any(path == each or each in path.parents for each in map(Path, spared)):
                yield path
