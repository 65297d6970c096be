"""One parser alone, for as long as is asked: changed inputs, and again what gave news.

An input whose outcome was not seen before is kept and changed further. An outcome is which
error came from which lines, so that the inputs lead deeper into the parser; it costs far
less than measuring what was run.
"""

import json
import os
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.dice import Dice
from tests.fuzz.judging import MAX_MB, MAX_SECONDS, peak_mb
from tests.fuzz.parsers import PARSERS, Parser

_ROOT = str(Path(__file__).parents[2])
_MINUTE = 60.0
_MAX_CORPUS = 3000
_MAX_BYTES = 1 << 20
_KEPT = 20


def parse(name: str, seconds: float, file: Path, seed: int = 1) -> dict[str, object]:
    """Change inputs of one parser until the time is over; return what came of it.

    Args:
        name: Of the parser, see `tests.fuzz.parsers.PARSERS`.
        seconds: How long.
        file: Gets a line of JSON each minute and at the end; inputs that went wrong are
            written beside it.
        seed: The same seed begins the same.
    """
    os.nice(10)
    run = _Run(name, PARSERS[name](), file, seed)
    end = time.monotonic() + seconds
    while time.monotonic() < end or run.count < _AT_LEAST:
        run.step()
    return run.tell(ended=True)


_AT_LEAST = 100
"""Inputs, however short the time and slow the machine."""


class _Run:
    def __init__(self, name: str, parser: Parser, file: Path, seed: int) -> None:
        self.name, self.parser, self.file, self.seed = name, parser, file, seed
        self.corpus = list(parser.seeds)
        self.seen: set[tuple[object, ...]] = set()
        self.count = self.accepted = self.wrong = 0
        self.first_wrong: list[str] = []
        self.slowest = 0.0
        self.start = self.told = time.monotonic()
        for raw in parser.seeds:
            parser.run(raw)

    def step(self) -> None:
        """Try one changed input."""
        dice = Dice(self.seed, self.count)
        self.count += 1
        raw = self.parser.changed(dice.choose(self.corpus), dice)[:_MAX_BYTES]
        begin = time.process_time()
        outcome = self._outcome(raw)
        seconds = time.process_time() - begin
        if seconds > MAX_SECONDS:
            self._keep(raw, f"took {seconds:.1f} s")
        self.slowest = max(self.slowest, seconds)
        if outcome not in self.seen and len(self.corpus) < _MAX_CORPUS:
            self.seen.add(outcome)
            self.corpus.append(raw)
        if time.monotonic() - self.told > _MINUTE:
            self.told = time.monotonic()
            self.tell(ended=False)

    def _outcome(self, raw: bytes) -> tuple[object, ...]:
        try:
            self.parser.run(raw)
        except self.parser.errors as error:
            return (type(error), *_lines(error))
        except Exception as error:
            self._keep(raw, traceback.format_exc(limit=-3))
            return (type(error), *_lines(error))
        self.accepted += 1
        return ("accepted",)

    def _keep(self, raw: bytes, why: str) -> None:
        self.wrong += 1
        if len(self.first_wrong) < _KEPT:
            self.first_wrong.append(why)
            self.file.with_suffix(f".{self.name}.{self.wrong}.bad").write_bytes(raw)

    def tell(self, *, ended: bool) -> dict[str, object]:
        """Add a line to the file, and return what it says."""
        seconds = time.monotonic() - self.start
        if ended and peak_mb() > MAX_MB:
            self.wrong += 1
        said: dict[str, object] = {
            "parser": self.name,
            "ended": ended,
            "seconds": round(seconds),
            "executions": self.count,
            "per_second": round(self.count / max(seconds, 0.001)),
            "accepted": self.accepted,
            "outcomes": len(self.seen),
            "slowest_ms": round(self.slowest * 1000, 1),
            "peak_mb": round(peak_mb(), 1),
            "wrong": self.wrong,
            "first_wrong": self.first_wrong,
        }
        with self.file.open("a") as sink:
            sink.write(json.dumps(said) + "\n")
        return said


def _lines(error: BaseException | None) -> Iterator[tuple[str, int]]:
    """Give the lines of ours that an error, and those that it stands for, came from."""
    while error is not None:
        trace = error.__traceback__
        while trace is not None:
            name = trace.tb_frame.f_code.co_filename
            if name.startswith(_ROOT):
                yield name, trace.tb_lineno
            trace = trace.tb_next
        error = error.__context__
