"""Hostile bundles by the thousand, and a moment of each parser's own loop.

They run in processes of their own: what is measured is theirs alone.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.parsers import PARSERS

ROOT = Path(__file__).parents[2]


def _run(*words):
    run = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert run.stdout, run.stderr.decode()
    return json.loads(run.stdout)


def test_two_thousand_mutants_get_a_verdict_in_time_and_little_memory():
    said = _run("mutants", 2000, 1)
    assert said["first_wrong"] == []
    assert said["inside"] > 1000
    assert len(said["codes"]) >= 6


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(2, 6))
def test_a_hundred_thousand_mutants_get_a_verdict(seed):
    said = _run("mutants", 25_000, seed)
    assert said["first_wrong"] == []
    assert said["inside"] > 12_500


def _both_say_the_same(count, seed):
    said = _run("both", count, seed)
    assert said["first_wrong"] == []
    assert said["first_other_reasons"] == []
    assert said["other_reasons"] == 0


def test_the_courts_verifier_says_the_same_of_mutants():
    _both_say_the_same(300, 1)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_the_courts_verifier_says_the_same_of_many_mutants():
    _both_say_the_same(20_000, 2)


def test_the_same_seed_makes_the_same_mutants():
    one, two = (_run("mutants", 60, 3) for _ in range(2))
    assert (one["codes"], one["how"]) == (two["codes"], two["how"])


@pytest.mark.parametrize("name", PARSERS)
def test_each_parsers_loop_begins_well(name, tmp_path):
    if name == "timestamp" and shutil.which("openssl") is None:
        pytest.skip("the openssl command is not installed")
    said = _run("parse", name, 0.3, tmp_path / "said.jsonl")
    assert (said["wrong"], said["first_wrong"]) == (0, [])
    assert said["accepted"] < said["executions"]
    lines = (tmp_path / "said.jsonl").read_text().splitlines()
    assert json.loads(lines[-1])["ended"]


@pytest.mark.nightly
@pytest.mark.parametrize("name", PARSERS)
def test_a_minute_of_each_parser_alone(name, tmp_path):
    assert _run("parse", name, 60, tmp_path / "said.jsonl")["first_wrong"] == []
