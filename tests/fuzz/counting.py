"""Runs over mutants, and what is counted of them."""

import time
import traceback
from collections import Counter
from pathlib import Path

from tests.fuzz.judging import MAX_MB, MAX_SECONDS, Court, Program, fast_folder, peak_mb
from tests.fuzz.mutants import Mutant, mutant

_KEPT = 20


def mutants(count: int, seed: int) -> dict[str, object]:
    """Ask the program of `count` mutants; return counts, costs and what went wrong.

    Args:
        count: How many.
        seed: The same seed makes the same mutants, random signatures aside.
    """
    return _run(count, seed, None)


def both(count: int, seed: int) -> dict[str, object]:
    """Ask the program and the court's verifier of `count` mutants, and compare."""
    return _run(count, seed, Court())


def _run(count: int, seed: int, court: Court | None) -> dict[str, object]:
    codes: Counter[str] = Counter()
    how: Counter[str] = Counter()
    wrong: list[str] = []
    differing: list[str] = []
    slowest, inside, start = (0.0, -1), 0, time.perf_counter()
    with fast_folder() as folder:
        program = Program(Path(folder))
        for number in range(count):
            made = mutant(seed, number)
            try:
                code, seconds = program.verdict(made.raw, custodian=number % 2 == 0)
            except Exception:
                wrong.append(f"{seed}/{number}: {traceback.format_exc(limit=-3)}")
                continue
            if made.must_fail and not code:
                wrong.append(f"{seed}/{number}: {made.kind} {made.how} was accepted")
            codes[code or "accepted"] += 1
            how[f"{made.how}: {code or 'accepted'}"] += 1
            inside += made.inside
            slowest = max(slowest, (seconds, number))
            if court:
                name = f"{seed}/{number}"
                other, reasons = _compared(court, made, code, name, number % 2 == 0)
                wrong += other
                differing += reasons
    seconds = time.perf_counter() - start
    if slowest[0] > MAX_SECONDS:
        wrong.append(f"{seed}/{slowest[1]}: took {slowest[0]:.1f} s")
    if peak_mb() > MAX_MB:
        wrong.append(f"took {peak_mb():.0f} MB")
    return {
        "mutants": count,
        "seed": seed,
        "inside": inside,
        "per_second": round(count / seconds),
        "slowest_ms": round(slowest[0] * 1000, 1),
        "slowest": slowest[1],
        "peak_mb": round(peak_mb(), 1),
        "codes": dict(codes.most_common()),
        "how": dict(sorted(how.items())),
        "wrong": len(wrong),
        "first_wrong": wrong[:_KEPT],
        "other_reasons": len(differing),
        "first_other_reasons": differing[:_KEPT],
    }


def _compared(
    court: Court, made: Mutant, code: str, name: str, custodian: bool
) -> tuple[list[str], list[str]]:
    """Return what is wrong, and where both refuse but give other reasons."""
    try:
        said = court.verdict(made.raw, custodian=custodian)
    except Exception:
        return [f"{name}: court: {traceback.format_exc(limit=-3)}"], []
    if said == code:
        return [], []
    what = f"{name}: {made.kind} {made.how}: {code or 'accepted'}"
    differing = [f"{what}, court: {said or 'accepted'}"]
    return ([], differing) if said and code else (differing, [])
