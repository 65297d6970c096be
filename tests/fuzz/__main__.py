"""Runs what is asked for and prints one JSON object.

python -m tests.fuzz mutants COUNT SEED       the program refuses, or accepts, in time
python -m tests.fuzz both COUNT SEED          and the court's verifier says the same
python -m tests.fuzz parse NAME SECONDS FILE  one parser alone; a line a minute to FILE
python -m tests.fuzz save SEED NUMBER FILE    write one mutant, to look at it
"""

import json
import sys
from pathlib import Path

from tests.fuzz import counting
from tests.fuzz.mutants import mutant
from tests.fuzz.parse import parse


def main(words: list[str]) -> int:
    """Return 1 if anything went wrong."""
    match words:
        case ["mutants", count, seed]:
            said = counting.mutants(int(count), int(seed))
        case ["both", count, seed]:
            said = counting.both(int(count), int(seed))
        case ["parse", name, seconds, file]:
            said = parse(name, float(seconds), Path(file))
        case ["save", seed, number, file]:
            made = mutant(int(seed), int(number))
            Path(file).write_bytes(made.raw)
            said = {"kind": made.kind, "how": made.how, "wrong": 0}
        case _:
            print(__doc__)
            return 2
    print(json.dumps(said, indent=1, ensure_ascii=False))
    return 1 if said["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
