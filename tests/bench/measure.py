"""Timing, memory, and the numbers that are told."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

MIB = 1 << 20


def seconds(work: Callable[[], object]) -> float:
    """Return how long `work` took."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def in_turn(rounds: int, *works: Callable[[], object]) -> list[list[float]]:
    """Run the works in turn, A B B A, and return the seconds of each.

    Neighbours in time share the noise of the machine, so ratios of one round are fair. None
    pays for what the one before it left to be written, and none is always the second: the
    room on the disk that the first gave free is slower or faster to fill again.
    """
    times: list[list[float]] = [[] for _ in works]
    for number in range(rounds):
        for place, work in list(enumerate(works))[:: -1 if number % 2 else 1]:
            os.sync()
            times[place].append(seconds(work))
    return times


def ratio(tops: Sequence[float], bottoms: Sequence[float]) -> float:
    """Return the median of the ratios of one round each, to three digits."""
    return round(statistics.median(a / b for a, b in zip(tops, bottoms, strict=True)), 3)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that `share` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def forget_peak() -> None:
    """Begin to count the highest memory anew."""
    Path("/proc/self/clear_refs").write_text("5")


def peak_mib() -> float:
    """Return the highest memory this process has held since `forget_peak`, in MiB."""
    return _status("VmHWM:")


def held_mib() -> float:
    """Return the memory this process holds now, in MiB."""
    return _status("VmRSS:")


def _status(name: str) -> float:
    """Return a line of the kernel's own count; getrusage counts the parent's peak too."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    raise KeyError(name)


def fill_file(path: Path, size: int) -> None:
    """Write `size` bytes that do not compress and do not repeat at chunk borders."""
    block = os.urandom(MIB - 1)
    with path.open("wb") as sink:
        left = size
        while left:
            left -= sink.write(block[: min(left, len(block))])


def run(command: Sequence[str | Path], **options: object) -> None:
    """Run a peer and raise if it failed."""
    subprocess.run(command, check=True, **options)  # type: ignore[call-overload]


def own_process(module: str, *arguments: str) -> str:
    """Run one of our modules in a fresh interpreter and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout
