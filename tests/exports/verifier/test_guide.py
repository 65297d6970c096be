"""The shell lines of docs/expert-guide.md, run as they stand on a real sealed bundle."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

from crypto.timestamp import new_request
from tests.exports.timestamp.authority import make_authority
from tests.exports.verifier import samples
from tests.exports.verifier.samples import SIGNER

ROOT = Path(__file__).parents[3]
GUIDE = (ROOT / "docs" / "expert-guide.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sh ?(\S*)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
TOOLS = ("age", "minisign", "openssl", "tar", "sha512sum")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason="the guide's tools are not installed"
)


def run(block, folder):
    environment = {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
    }
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def knows_mldsa():
    said = subprocess.run(
        ["openssl", "version"], capture_output=True, text=True, check=True
    )
    return tuple(map(int, said.stdout.split()[1].split(".")[:2])) >= (3, 5)


def prepared(folder, bundle):
    (folder / "bundle.age").write_bytes(bundle.age(SIGNER))
    (folder / "identity.txt").write_text(SIGNER.identity())
    (folder / "signer.card").write_bytes(SIGNER.card())
    shutil.copy(ROOT / "exports" / "verifier" / "deponent_verify.py", folder)
    return folder


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    """What each block said, by its number; None for one that needs a newer openssl."""
    folder = prepared(tmp_path_factory.mktemp("court"), samples.testimony())
    results = []
    for needs, block in BLOCKS:
        if needs == "time-stamp":
            stamp(folder)
        skipped = needs == "openssl-3.5" and not knows_mldsa()
        results.append(None if skipped else run(block, folder))
    return folder, results


def stamp(folder):
    """Put the reply of an authority, and its root, beside the bundle."""
    authority = make_authority(folder / "authority")
    signature = (folder / "bag" / "tagmanifest-sha512.txt.minisig").read_bytes()
    request = new_request(hashlib.sha512(signature).hexdigest(), bytes(range(1, 17)))
    (folder / "timestamp-1.tsr").write_bytes(authority.answer(request.to_bytes()))
    (folder / "timestamp-1-root.pem").write_bytes(authority.root)


def test_every_block_of_the_guide_runs(said):
    _, results = said
    assert len(results) >= 12
    for (_, block), result in zip(BLOCKS, results, strict=True):
        assert result is None or result.returncode == 0, (block, result)


def test_the_blocks_run_one_after_the_other_in_one_shell(tmp_path):
    prepared(tmp_path, samples.testimony())
    whole = "\n".join(block for needs, block in BLOCKS if not needs)
    done = run(whole, tmp_path)
    assert done.returncode == 0, done
    assert done.stdout.rstrip().endswith("}")


def test_the_guide_sees_what_it_says_it_sees(said):
    folder, results = said
    everything = "".join(result.stdout for result in results if result)
    for line in (
        "Signature Verified Successfully",
        "nothing unlisted",
        "Signature and comment signature verified",
        "the key that the card names",
        "ML-DSA-65 signature verified",
        "data/testimony.json: OK",
        "the leaves are those that were signed",
        "the bundle that the comment names",
        "Time stamp: ",
        "Every step that was done holds",
    ):
        assert line in everything
    fingerprint = (folder / "fingerprint.txt").read_text().strip()
    assert fingerprint == SIGNER.fingerprint
    assert (folder / "evidence" / "data" / f"{2:032x}.bin").read_bytes() == b"abc"
    assert "event 9 of the signer's store" in (folder / "report.txt").read_text()


def step(words):
    (block,) = [block for _, block in BLOCKS if words in block]
    return block


def test_only_the_comparison_of_lists_sees_an_added_file(tmp_path):
    bundle = samples.testimony(after=lambda members: [*members, ("data/evil.bin", b"x")])
    prepared(tmp_path, bundle)
    assert run(step("age -d"), tmp_path).returncode == 0
    assert run(step("diff - listed"), tmp_path).returncode != 0
    assert run(step("minisign -Vm"), tmp_path).returncode == 0
    assert run(step("sha512sum --strict"), tmp_path).returncode == 0
    assert run(step("--report report.txt"), tmp_path).returncode == 1


def test_a_link_is_seen_before_unpacking(tmp_path):
    from tests.exports.verifier.test_bad import first_header

    link = first_header(type=b"2", linkname="/etc/passwd")
    prepared(tmp_path, samples.testimony(tar=link))
    assert run(step("age -d"), tmp_path).returncode == 0
    assert run(step("tar -tvf"), tmp_path).returncode != 0


def test_a_cut_file_is_seen_by_the_exit_code(tmp_path):
    prepared(tmp_path, samples.testimony(age=lambda data: data[:-1]))
    assert run(step("age -d"), tmp_path).returncode != 0


def test_a_time_stamp_of_another_bundle_is_seen(tmp_path):
    prepared(tmp_path, samples.testimony())
    for words in ("age -d", "diff - listed"):
        assert run(step(words), tmp_path).returncode == 0
    stamp(tmp_path)
    assert run(step("openssl ts"), tmp_path).returncode == 0
    signature = tmp_path / "bag" / "tagmanifest-sha512.txt.minisig"
    signature.write_bytes(signature.read_bytes() + b"x")
    assert run(step("openssl ts"), tmp_path).returncode != 0


def test_the_bytes_before_the_second_key_say_what_kind_it_is(tmp_path):
    (tmp_path / "pq.key").write_bytes(SIGNER.pq.public_key().public_bytes_raw())
    run(step("pq.der").partition("openssl")[0], tmp_path)
    key = load_der_public_key((tmp_path / "pq.der").read_bytes())
    assert isinstance(key, MLDSA65PublicKey)


def test_another_card_is_seen(tmp_path):
    prepared(tmp_path, samples.testimony())
    (tmp_path / "signer.card").write_bytes(samples.OTHER.card())
    assert run(step("age -d"), tmp_path).returncode == 0
    run(step("diff - listed"), tmp_path)
    assert run(step("minisign -Vm"), tmp_path).returncode != 0
    assert run(step("--report report.txt"), tmp_path).returncode == 1
