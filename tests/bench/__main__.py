"""All figures as one flat JSON object on standard output; what is going on, on the other.

``--quick`` takes smaller files and fewer rounds. ``--folder`` says on which disk.
"""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from tests.bench import age, desk, large, pages, sealed, shelf, window
from tests.bench.measure import MIB, fill_file, own_process

GIB = 1024 * MIB


def main() -> None:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--folder", type=Path, default=None)
    options = parser.parse_args()
    size, rounds, long = (GIB // 4, 3, 2000) if options.quick else (GIB, 5, 10_000)
    many = 2000 if options.quick else 100_000
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=options.folder or "/var/tmp"))
    figures: dict[str, float] = {}
    try:
        plain = folder / "plain"
        fill_file(plain, size)
        for name, measure in (
            ("age", lambda room: age.figures(room, plain, rounds)),
            ("sealing", lambda room: sealed.figures(room, plain, rounds)),
            ("recipients", lambda room: sealed.to_many(room, plain, 6 * rounds)),
            ("window", lambda room: in_window(room, plain, long)),
            ("start", lambda room: {"start_vs_empty_window": window.start_ratio(room, 5)}),
            ("desk", lambda room: desk.figures(room, long)),
            ("shelf", lambda room: shelf.figures(room, long, 50)),
            ("large", lambda room: large.figures(room, many, 5)),
            ("pages", lambda _room: pages.figures(rounds)),
            ("memory", lambda room: memory(room, size if options.quick else 2 * GIB)),
        ):
            print(f"measuring: {name}", file=sys.stderr)
            room = folder / name
            room.mkdir()
            figures |= measure(room)
            shutil.rmtree(room)
    finally:
        shutil.rmtree(folder)
    print(json.dumps(figures, indent=1))


def in_window(room: Path, plain: Path, count: int) -> dict[str, float]:
    """Return the figures of the window."""
    found: dict[str, float] = json.loads(
        own_process("tests.bench.window", str(room), str(plain), str(count))
    )
    return found


def memory(room: Path, size: int) -> dict[str, float]:
    """Return the memory that the largest file costs."""
    fill_file(room / "large", size)
    printed = own_process("tests.bench.memory", str(room), str(room / "large"))
    return {"peak_mib_2gib": float(printed)}


if __name__ == "__main__":
    main()
