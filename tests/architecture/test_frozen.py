"""What the frozen program would lack, and what two builds of the same source have alike."""

import ast
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ui.lock.signals import _ADAPTERS

ROOT = Path(__file__).parents[2]
ROOTS = ("desktop", "ui", "crypto", "exports")
SPEC = (ROOT / "build.spec").read_text()
EPOCH = "1767225600"
UNWANTED = ("WebEngine", "plugins/tls", "plugins/networkinformation", "libQt6Qml", "ffmpeg")


def named_by_name():
    """Every module of ours that is imported by a name in a variable or a text."""
    found = set(_ADAPTERS.values())
    for path in (path for root in ROOTS for path in (ROOT / root).rglob("*.py")):
        text = path.read_text()
        if "import_module" not in text and "sound.load" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
                "import_module"
            ):
                found |= texts_in(node.args)
            elif isinstance(node, ast.Call) and ast.unparse(node.func) == "sound.load":
                found |= {f"ui.audio.{each}" for each in texts_in(node.args)}
    return found


def texts_in(nodes):
    return {
        each.value
        for each in nodes
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    }


def test_what_is_imported_by_name_is_named_to_the_freezer():
    names = named_by_name()
    assert {"ui.lock.linux", "ui.audio.microphone", "desktop.parts.printing"} <= names
    assert [each for each in sorted(names) if f'"{each}"' not in SPEC] == []


@pytest.mark.parametrize("part", UNWANTED)
def test_what_reaches_a_network_is_left_out_of_the_frozen_program(part):
    assert part in SPEC.split("UNWANTED = (")[1].split(")")[0]


def built(place, seed):
    """Build the wheel from a copy in another folder, at another time; return its hash."""
    source = place / f"source {seed}"
    for name in (*ROOTS, "docs"):
        shutil.copytree(
            ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    for path in source.rglob("*"):
        os.utime(path, (10**9 + seed, 10**9 + seed))
    variables = {
        **os.environ,
        "SOURCE_DATE_EPOCH": EPOCH,
        "PYTHONHASHSEED": str(seed),
        "TZ": ("UTC", "Asia/Tokyo")[seed],
        "HOME": str(place / f"home {seed}"),
    }
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index"]
    subprocess.run(
        [*command, "--no-build-isolation", "--wheel-dir", str(place / str(seed)), "."],
        cwd=source,
        env=variables,
        check=True,
    )
    (wheel,) = (place / str(seed)).glob("*.whl")
    return wheel


def test_two_builds_in_other_places_at_other_times_are_one_wheel(tmp_path):
    first, second = built(tmp_path, 0), built(tmp_path, 1)
    hashes = [hashlib.sha256(each.read_bytes()).hexdigest() for each in (first, second)]
    assert hashes[0] == hashes[1]
    names = zipfile.ZipFile(first).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {*ROOTS, "deponent"}


def test_everything_that_is_installed_is_pinned_with_its_hash():
    whole = (ROOT / "requirements-dev.txt").read_text().replace("\\\n", " ")
    lines = (line.strip() for line in whole.splitlines())
    pins = [line for line in lines if line and not line.startswith("#")]
    assert pins
    assert [line for line in pins if "==" not in line or "--hash=sha256:" not in line] == []
