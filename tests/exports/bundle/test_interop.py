"""A court's expert opens a bundle with age, tar, minisign, sha512sum and bagit alone."""

import shutil
import subprocess
import sys
import tarfile

import pytest

from crypto import age
from exports.bundle import layout
from exports.bundle.seal import seal
from tests.exports.bundle.forge import RECORDS, Forge, entry, sealed
from tests.exports.bundle.samples import (
    LAWYER,
    SIGNER,
    Counted,
    Unwatched,
    request,
    source_of,
)

NEEDED = ("age", "minisign", "sha512sum", "tar")
missing = [tool for tool in NEEDED if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}")


def _run(*command, cwd):
    return subprocess.run(command, cwd=cwd, capture_output=True, check=True).stdout.decode()


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """Return the folder into which age and tar opened a compatible bundle."""
    folder = tmp_path_factory.mktemp("expert")
    evidence = (source_of(b"evidence" * 50_000), source_of(b"", 2))
    wanted = request(attachments=evidence)
    seal(wanted, folder / "bundle.age", Unwatched(), Counted())
    (folder / "key.txt").write_text(LAWYER.age_x25519.to_text() + "\n")
    (folder / "signer.pub").write_text(SIGNER.card.sign.to_text())
    _run("age", "-d", "-i", "key.txt", "-o", "bundle.tar", "bundle.age", cwd=folder)
    bag = folder / "bag"
    bag.mkdir()
    _run("tar", "-xf", "../bundle.tar", cwd=bag)
    return folder


def test_the_minisign_command_accepts_the_signature(opened):
    command = ("minisign", "-Vm", layout.TAG_MANIFEST, "-p", "../signer.pub")
    said = _run(*command, cwd=opened / "bag")
    assert "Signature and comment signature verified" in said
    assert "Trusted comment: deponent-bundle/1 " in said


@pytest.mark.parametrize("name", [layout.TAG_MANIFEST, layout.MANIFEST])
def test_the_sha512sum_command_accepts_both_manifests(opened, name):
    said = _run("sha512sum", "--strict", "-c", name, cwd=opened / "bag")
    listed = (opened / "bag" / name).read_text().splitlines()
    assert said.splitlines() == [f"{line.split('  ')[1]}: OK" for line in listed]


def test_bagit_accepts_the_opened_bag(opened):
    command = [sys.executable, "-m", "bagit", "--validate", opened / "bag"]
    run = subprocess.run(command, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()
    assert b"is valid" in run.stderr


def test_nothing_lies_in_the_bag_that_no_manifest_names(opened):
    bag = opened / "bag"
    there = {str(each.relative_to(bag)) for each in bag.rglob("*") if each.is_file()}
    listed = {
        line.split("  ")[1]
        for name in (layout.TAG_MANIFEST, layout.MANIFEST)
        for line in (bag / name).read_text().splitlines()
    }
    assert there - listed == {layout.TAG_MANIFEST, layout.SIGNATURE, layout.SIGNATURE_PQ}
    assert listed <= there


BY_HAND = """
age -d -i identity.txt -o bundle.tar bundle.age
tar -tf bundle.tar | sort > there
mkdir bag
tar -xf bundle.tar -C bag
cd bag
minisign -Vm tagmanifest-sha512.txt -p ../signer.pub
sha512sum --strict --quiet -c tagmanifest-sha512.txt manifest-sha512.txt
{ cut -c 131- tagmanifest-sha512.txt manifest-sha512.txt
  echo tagmanifest-sha512.txt
  echo tagmanifest-sha512.txt.minisig
  echo tagmanifest-sha512.txt.mldsa65
} | sort | diff - ../there && echo nothing unlisted
"""
"""What section 14 of docs/format.md asks of an expert, with published tools alone."""


def _by_hand(folder):
    command = ("bash", "-eu", "-o", "pipefail", "-c", BY_HAND)
    return subprocess.run(command, cwd=folder, capture_output=True, check=False)


def test_an_expert_with_published_tools_finds_everything_right(opened, tmp_path):
    for name in ("bundle.age", "signer.pub"):
        shutil.copy(opened / name, tmp_path / name)
    shutil.copy(opened / "key.txt", tmp_path / "identity.txt")
    run = _by_hand(tmp_path)
    assert run.returncode == 0, run.stderr.decode()
    assert b"nothing unlisted" in run.stdout


@pytest.mark.parametrize("name", ["evil.bin", f"data/{'e' * 32}.bin"])
def test_an_expert_who_compares_the_lists_sees_a_file_that_was_put_in(tmp_path, name):
    tar = Forge().tar().removesuffix(layout.END) + entry(name, b"evil") + layout.END
    (tmp_path / "bundle.age").write_bytes(sealed(tar))
    (tmp_path / "signer.pub").write_text(SIGNER.card.sign.to_text())
    (tmp_path / "identity.txt").write_text(LAWYER.age_x25519.to_text() + "\n")
    run = _by_hand(tmp_path)
    assert b"nothing unlisted" not in run.stdout
    assert name.encode() in run.stdout


def test_python_reads_the_archive_as_it_is_meant(opened):
    with tarfile.open(opened / "bundle.tar") as tar:
        names = [member.name for member in tar]
        assert all(member.isreg() and member.mtime == 0 for member in tar)
    evidence = [layout.attachment_name(f"{number:032x}") for number in (1, 2)]
    assert names == [
        layout.TAG_MANIFEST,
        layout.SIGNATURE,
        layout.SIGNATURE_PQ,
        *layout.SIGNED_TAGS[:-1],
        *RECORDS,
        *evidence,
        layout.PADDING,
    ]
    size = (opened / "bundle.tar").stat().st_size
    assert size % layout.RECORD == 0
    assert size >= 1 << 20


def test_the_same_archive_comes_out_of_a_post_quantum_bundle(tmp_path):
    path = tmp_path / "pq.age"
    seal(request(compatible=False), path, Unwatched(), Counted())
    with path.open("rb") as source, (tmp_path / "pq.tar").open("wb") as sink:
        age.decrypt(source, sink, [LAWYER.age_pq])
    _run("tar", "-xf", "pq.tar", cwd=tmp_path)
    _run("sha512sum", "--strict", "-c", layout.TAG_MANIFEST, cwd=tmp_path)
    _run("sha512sum", "--strict", "-c", layout.MANIFEST, cwd=tmp_path)
