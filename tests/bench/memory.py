"""How much memory the largest file costs above the idle program, in a process of its own.

Run as ``python -m tests.bench.memory FOLDER FILE``; prints MiB.
"""

import sys
from pathlib import Path

from tests.bench.measure import forget_peak, held_mib, peak_mib
from tests.bench.sealed import Trip, closed_with


def main(folder: Path, plain: Path) -> float:
    """Return the highest memory of taking in, sealing and importing, above idle."""
    trip = Trip(folder, plain)
    small = folder / "small"
    small.write_bytes(b"x")
    trip.testimony = closed_with(trip.field, small)
    trip.seal()
    trip.take()
    idle = held_mib()
    forget_peak()
    trip.ingest()
    trip.seal()
    trip.take()
    grown = peak_mib() - idle
    trip.close()
    return grown


if __name__ == "__main__":
    print(round(main(Path(sys.argv[1]), Path(sys.argv[2])), 1))
