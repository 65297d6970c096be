"""Makes the vectors that are not there yet: `python -m tests.vectors.v1.make`.

A vector that is there is never written again: the second signature and the encryption are
random, and a vector is what it is for ever.
"""

import gzip
import json
from itertools import chain
from pathlib import Path

from tests.exports.bundle.samples import CUSTODIAN, LAWYER, SIGNER, STRANGER
from tests.vectors.v1 import (
    bad_archive,
    bad_records,
    bad_sealing,
    bad_tags,
    consent,
    desk,
    good,
    practice,
)
from tests.vectors.v1.reading import facts_of, verdict

FOLDER = Path(__file__).parent
INDEX, KEYS = FOLDER / "index.json", FOLDER / "keys.json"


def main() -> None:
    """Write what is missing, and the index of all."""
    known = json.loads(INDEX.read_text()) if INDEX.exists() else []
    there = {entry["file"] for entry in known}
    every = (
        module.vectors()
        for module in (
            good,
            bad_sealing,
            bad_archive,
            bad_tags,
            bad_records,
            desk,
            practice,
            consent,
        )
    )
    for vector in chain.from_iterable(every):
        folder = "bad" if vector.code else "good"
        packed = ".gz" if vector.form == "tar" else ""
        name = f"{folder}/{vector.name}.{vector.form}{packed}"
        if name in there:
            continue
        path = FOLDER / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(gzip.compress(vector.raw, mtime=0) if packed else vector.raw)
        entry = {
            "file": name,
            "form": vector.form,
            "type": vector.type,
            "reader": vector.reader,
            "why": vector.why,
            "code": vector.code,
        }
        if not vector.code:
            entry["facts"] = facts_of(verdict(path, entry))
        known.append(entry)
        there.add(name)
    INDEX.write_text(json.dumps(known, indent=1, ensure_ascii=False) + "\n")
    if not KEYS.exists():
        KEYS.write_text(json.dumps(keys(), indent=1, ensure_ascii=False) + "\n")


def keys() -> dict[str, object]:
    """Return all keys that a reader of the vectors needs."""
    readers = {"reader": LAWYER, "custodian": CUSTODIAN}
    return {
        "readers": {
            name: {
                "card": each.card.to_text(),
                "x25519": each.age_x25519.to_text(),
                "pq": each.age_pq.to_text(),
            }
            for name, each in readers.items()
        },
        "known": [each.card.to_text() for each in (SIGNER, LAWYER)],
        "unknown": [STRANGER.card.to_text()],
        "signer_seeds": {
            "ed25519": SIGNER.signing.seed.hex(),
            "mldsa65": SIGNER.signing_pq.seed.hex(),
        },
    }


if __name__ == "__main__":
    main()
