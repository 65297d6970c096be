"""What the demo did, how long it took, what it left, and what was checked from outside."""

import hashlib
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path

FILE_NAME = "report.json"
PIECE_BYTES = 1 << 20


class Result(StrEnum):
    """What came of a check."""

    OK = "ok"
    FAILED = "failed"
    NOT_TRIED = "not tried"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check with a tool that is not ours, unless `how` says so."""

    name: str
    how: str
    result: Result
    detail: str = ""


@dataclass(slots=True)
class Report:
    """Grows while the demo runs."""

    out: Path
    steps: list[dict[str, object]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    screens: int = 0
    _began: float = field(default_factory=time.monotonic)

    @contextmanager
    def step(self, words: str) -> Iterator[None]:
        """Note and print how long the block took."""
        start = time.monotonic()
        yield
        now = time.monotonic()
        self.steps.append({"step": words, "seconds": round(now - start, 2)})
        print(f"[{now - self._began:5.1f} s] {words}", flush=True)

    def note(self, words: str) -> None:
        """Note and print something that is not as usual."""
        self.notes.append(words)
        print(f"          note: {words}", flush=True)

    def check(self, check: Check) -> None:
        """Note and print what came of a check."""
        self.checks.append(check)
        print(f"          {check.result:9} {check.name} ({check.how})", flush=True)
        if check.result is not Result.OK and check.detail:
            print(f"          {check.detail}", flush=True)

    @property
    def is_good(self) -> bool:
        """Whether no check failed."""
        return all(check.result is not Result.FAILED for check in self.checks)

    def write(self, *, is_whole: bool) -> None:
        """Write the report beside the results.

        Args:
            is_whole: Whether the trip came to its end.
        """
        files = sorted(path for path in self.out.rglob("*") if path.is_file())
        told = {
            "whole": is_whole,
            "good": is_whole and self.is_good,
            "seconds": round(time.monotonic() - self._began, 1),
            "steps": self.steps,
            "notes": self.notes,
            "outside": [asdict(check) for check in self.checks],
            "screens": self.screens,
            "files": {
                path.relative_to(self.out).as_posix(): {
                    "bytes": path.stat().st_size,
                    "sha512": _sha512(path),
                }
                for path in files
                if path.name != FILE_NAME
            },
        }
        text = json.dumps(told, indent=2, ensure_ascii=False)
        (self.out / FILE_NAME).write_text(text + "\n", encoding="utf-8")


def _sha512(path: Path) -> str:
    digest = hashlib.sha512()
    with path.open("rb") as stream:
        while piece := stream.read(PIECE_BYTES):
            digest.update(piece)
    return digest.hexdigest()
