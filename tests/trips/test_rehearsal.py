"""The demo as people run it: it comes to its end, and leaves what it promised."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crypto import age, minisign
from desktop.demo.story import read_story

ROOT = Path(__file__).parents[2]
FILES = (
    "bundle.age",
    "bundle-compat.age",
    "coordinator-identity.txt",
    "coordinator-compat-identity.txt",
    "signer.pub",
    "statement.pdf",
    *(f"sheets/piece-{number}.pdf" for number in range(1, 6)),
    "sheets/key.card",
)
LETTERS = {
    "roster": "heron",
    "question": "heron",
    "supplement": "lighthouse",
    "withdrawal": "lighthouse",
    "receipt": "heron",
    "disclosure": "quill",
}
"""Each kind of sealed file that is left beside the testimonies, and who can open it."""
pytestmark = [pytest.mark.audio, pytest.mark.nightly, pytest.mark.timeout(1800)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo")
    temporary = tmp_path_factory.mktemp("tmp")
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "demo", "--out", str(out)],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return out, json.loads((out / "report.json").read_text()), temporary


def test_it_leaves_every_file_that_it_promises(demo):
    out, report, _temporary = demo
    assert report["whole"]
    assert report["good"]
    for name in FILES:
        assert (out / name).stat().st_size > 0
        assert name in report["files"]


def test_nothing_that_was_checked_from_outside_failed(demo):
    _out, report, _temporary = demo
    assert len(report["outside"]) >= 55
    assert {check["result"] for check in report["outside"]} <= {"ok", "not tried"}


def test_every_screen_is_there_light_and_dark(demo):
    out, report, _temporary = demo
    pictures = {path.name: path.read_bytes() for path in (out / "screens").iterdir()}
    assert 80 < report["screens"] < 120
    assert len(pictures) == 2 * report["screens"]
    for name, light in pictures.items():
        if name.endswith("-light.png"):
            assert light != pictures[name.replace("-light", "-dark")]


@pytest.mark.parametrize("name", ["", "-compat"])
def test_each_identity_opens_its_bundle_and_no_other(demo, name):
    out, report, _temporary = demo
    heard = not any(note.startswith("recording: not tried") for note in report["notes"])
    line = (out / f"coordinator{name}-identity.txt").read_text().splitlines()[1]
    plain = io.BytesIO()
    with (out / f"bundle{name}.age").open("rb") as sealed:
        age.decrypt(sealed, plain, [age.parse_identity(line)])
    assert b"Invented Optics" in plain.getvalue()
    # Without a sound server the demo adds a spoken file instead, and notes it.
    assert (b"OggS" if heard else b"RIFF") in plain.getvalue() or name


@pytest.mark.parametrize(("name", "reader"), LETTERS.items())
def test_each_letter_opens_and_is_of_its_type(demo, name, reader):
    folder = demo[0] / "letters"
    line = (folder / f"{reader}-identity.txt").read_text().splitlines()[1]
    plain = io.BytesIO()
    with (folder / f"{name}.age").open("rb") as sealed:
        age.decrypt(sealed, plain, [age.parse_identity(line)])
    assert f"data/{name}.json".encode() in plain.getvalue()


def test_the_redacted_copy_tells_nothing_that_was_withheld(demo):
    folder = demo[0] / "letters"
    line = (folder / "quill-identity.txt").read_text().splitlines()[1]
    plain = io.BytesIO()
    with (folder / "disclosure.age").open("rb") as sealed:
        age.decrypt(sealed, plain, [age.parse_identity(line)])
    told = plain.getvalue().decode(errors="replace")
    later = read_story().later
    assert "[Person 1]" in told
    assert later.hidden not in told
    assert later.coded not in told


def test_the_steps_tell_the_whole_story(demo):
    steps = " ".join(each["step"] for each in demo[1]["steps"])
    for words in ("five pieces", "second signature", "in force", "supplement", "redacted"):
        assert words in steps


def test_the_signer_is_a_minisign_key(demo):
    out, _report, _temporary = demo
    assert minisign.parse_public((out / "signer.pub").read_text())


def test_its_vaults_are_gone(demo):
    _out, _report, temporary = demo
    assert [path for path in temporary.iterdir() if "deponent" in path.name] == []
