"""The command line of the verifier: exit codes, output, report, extraction."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from exports.verifier import deponent_verify as court
from tests.exports.verifier import maker, samples
from tests.exports.verifier.samples import CUSTODIAN, OTHER, SIGNER

PROGRAM = Path(court.__file__)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "identity.txt").write_text("# mine\n" + SIGNER.identity())
    (tmp_path / "pq.txt").write_text(SIGNER.identity("mlkem768x25519"))
    (tmp_path / "custodian.txt").write_text(CUSTODIAN.identity())
    (tmp_path / "signer.card").write_bytes(SIGNER.card())
    bundle = samples.testimony().sealed_particulars(CUSTODIAN)
    (tmp_path / "bundle.age").write_bytes(bundle.age(SIGNER))
    (tmp_path / "bundle.tar").write_bytes(bundle.tar())
    return tmp_path


def run(folder, *arguments):
    return court.main([*map(str, arguments)])


def test_it_runs_by_itself_without_any_of_our_packages(folder):
    done = subprocess.run(
        [sys.executable, "-I", PROGRAM, "bundle.age", "--identity", "identity.txt"],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "3c  ML-DSA-65 signature of the tag manifest: holds" in done.stdout
    assert "whose key this is was not checked" in done.stdout


def test_it_imports_the_standard_library_and_cryptography_only():
    import ast

    names = set()
    for node in ast.walk(ast.parse(PROGRAM.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module.split(".")[0])
    assert names - set(sys.stdlib_module_names) == {"cryptography"}


def test_both_kinds_of_identity_open(folder, capsys):
    (folder / "hybrid.age").write_bytes(
        samples.testimony().age(SIGNER, kinds=("mlkem768x25519",))
    )
    card = ("--card", folder / "signer.card")
    assert (
        run(folder, folder / "bundle.age", "--identity", folder / "identity.txt", *card)
        == 0
    )
    assert run(folder, folder / "hybrid.age", "--identity", folder / "pq.txt", *card) == 0
    assert run(folder, folder / "hybrid.age", "--identity", folder / "identity.txt") == 1
    assert "bundle.not_for_me" in capsys.readouterr().out


def test_a_refusal_names_the_step_that_failed(folder, capsys):
    grouped = " ".join(OTHER.fingerprint[i : i + 5] for i in range(0, 40, 5))
    assert run(folder, folder / "bundle.tar", "--signer", grouped) == 1
    *steps, verdict = capsys.readouterr().out.splitlines()
    assert steps[-1] == "4a  the signer's fingerprint is known: FAILS"
    assert "REFUSED (bundle.unknown_signer)" in verdict
    assert SIGNER.fingerprint in verdict
    assert SIGNER.name not in verdict


def test_json_is_one_object_with_every_step(folder, capsys):
    assert run(folder, folder / "bundle.tar", "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert said["verdict"] == "good"
    assert said["bundle"]["signer"]["fingerprint"] == SIGNER.fingerprint
    assert [step["number"] for step in said["steps"]][-1] == "12"
    (folder / "bundle.tar").write_bytes(samples.testimony(custody=lambda e: [1]).tar())
    assert run(folder, folder / "bundle.tar", "--json") == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["verdict"], said["code"], said["bundle"]) == (
        "refused",
        "bundle.malformed",
        None,
    )


def test_the_report_replays_custody_and_says_what_is_not_proven(folder):
    report = folder / "report.txt"
    custodian = ("--particulars-identity", folder / "custodian.txt")
    assert run(folder, folder / "bundle.tar", "--report", report, *custodian) == 0
    text = report.read_text(encoding="utf-8")
    assert "1. event 1 of the signer's store" in text
    assert "A piece of evidence was taken in. (attached)" in text
    assert f"claimed time: {samples.AT}" in text
    assert "What this does not prove" in text
    assert "9b  particulars: opened, form, testimony and bundle: holds" in text
    assert "family_name" not in text


def test_a_custodian_who_is_named_must_be_able_to_open_particulars(folder, capsys):
    key = ("--particulars-identity", folder / "identity.txt")
    custodian, other = (("--custodian", who.fingerprint) for who in (CUSTODIAN, OTHER))
    closed = "9b  particulars: opened, form, testimony and bundle: not opened"
    for named in ((), other):
        assert run(folder, folder / "bundle.tar", *key, *named) == 0
        assert closed in capsys.readouterr().out
    assert run(folder, folder / "bundle.tar", *key, *custodian) == 1
    assert "REFUSED (bundle.malformed): particulars" in capsys.readouterr().out
    key = ("--particulars-identity", folder / "custodian.txt")
    assert run(folder, folder / "bundle.tar", *key, *custodian) == 0


def test_the_report_of_a_refused_bundle_shows_nothing_of_it(folder):
    report = folder / "report.txt"
    bundle = samples.testimony(padding=lambda _: b"\1")
    (folder / "bundle.tar").write_bytes(bundle.tar())
    assert run(folder, folder / "bundle.tar", "--report", report) == 1
    text = report.read_text(encoding="utf-8")
    assert "REFUSED (bundle.malformed)" in text
    assert bundle.id not in text
    assert "event" not in text


def test_text_of_a_bundle_cannot_steer_a_screen(folder):
    made = maker.Bundle(SIGNER).event(facts={"a\n\x1b[2J": "\u202eb\x9b31m\nREFUSED"})
    (folder / "bundle.tar").write_bytes(made.tar())
    assert run(folder, folder / "bundle.tar", "--report", folder / "report.txt") == 0
    text = (folder / "report.txt").read_text(encoding="utf-8")
    assert not set(text) & {"\x1b", "\u202e", "\x9b"}
    assert "\nREFUSED" not in text


@pytest.mark.parametrize("kind", samples.MAKERS)
def test_each_type_has_a_report(kind, folder):
    (folder / "bundle.tar").write_bytes(samples.MAKERS[kind]().tar())
    assert run(folder, folder / "bundle.tar", "--report", folder / "report.txt") == 0
    assert f"type: {kind}" in (folder / "report.txt").read_text(encoding="utf-8")


def test_the_report_on_a_redacted_copy_names_the_original_signer(folder):
    (folder / "bundle.tar").write_bytes(samples.disclosure().tar())
    assert run(folder, folder / "bundle.tar", "--report", folder / "report.txt") == 0
    text = (folder / "report.txt").read_text(encoding="utf-8")
    assert OTHER.fingerprint in text
    assert "1 withheld" in text
    assert "withheld because of identity: 1" in text


def test_extraction_writes_what_was_signed(folder):
    target = folder / "out"
    assert run(folder, folder / "bundle.tar", "--extract", target) == 0
    assert (target / "data" / f"{2:032x}.bin").read_bytes() == b"abc"
    assert (target / "signer.card").read_bytes() == SIGNER.card()
    assert not list(folder.glob(".deponent-*"))


def test_nothing_is_extracted_from_a_refused_bundle(folder):
    (folder / "bundle.tar").write_bytes(samples.testimony().tar()[:-1])
    before = sorted(folder.iterdir())
    assert run(folder, folder / "bundle.tar", "--extract", folder / "out") == 1
    assert sorted(folder.iterdir()) == before


def test_a_file_that_changes_after_verification_is_not_extracted(folder):
    target = folder / "out"
    with (folder / "bundle.tar").open("rb") as file:
        _, refusal = court.verify(file, court.Known())
        assert refusal is None
        (folder / "bundle.tar").write_bytes(samples.testimony().tar()[:-5000])
        with pytest.raises(court.Unusable):
            court.extract(file, court.Known(), target)
    assert not target.exists()
    assert not list(folder.glob(".deponent-*"))


UNUSABLE = {
    "no such bundle": ["nothing.age"],
    "a folder": ["."],
    "no such identity": ["bundle.age", "--identity", "nothing.txt"],
    "an identity that is none": ["bundle.age", "--identity", "signer.card"],
    "a card that is none": ["bundle.age", "--card", "identity.txt"],
    "no identity for a sealed file": ["bundle.age"],
    "a folder that exists": ["bundle.tar", "--extract", "."],
    "a report that cannot be written": ["bundle.tar", "--report", "nowhere/report.txt"],
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_what_cannot_be_begun_is_no_verdict(name, folder, monkeypatch, capsys):
    monkeypatch.chdir(folder)
    assert run(folder, *UNUSABLE[name]) == 2
    assert capsys.readouterr().err.startswith("cannot be done")


def test_a_fingerprint_that_is_none_is_a_mistake_of_the_caller(folder):
    with pytest.raises(SystemExit) as caught:
        run(folder, folder / "bundle.tar", "--signer", "123")
    assert caught.value.code == 2
