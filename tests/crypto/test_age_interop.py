"""Our age files open elsewhere, and files made elsewhere open here."""

import io
import shutil
import subprocess
from pathlib import Path

import pyrage
import pytest

from crypto import age

SIZES = (0, 1, 65535, 65536, 65537, 131_072, 1_000_003)
needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="age is not installed")


@pytest.fixture(scope="module")
def mine():
    return age.generate("x25519")


@pytest.fixture
def identity_file(tmp_path: Path, mine) -> Path:
    path = tmp_path / "identity.txt"
    path.write_text(mine.to_text() + "\n")
    return path


def sealed(plain: bytes, *recipients: age.Recipient) -> bytes:
    sink = io.BytesIO()
    age.encrypt(io.BytesIO(plain), sink, recipients)
    return sink.getvalue()


def opened(raw: bytes, identity: age.Unwrapper) -> bytes:
    sink = io.BytesIO()
    age.decrypt(io.BytesIO(raw), sink, [identity])
    return sink.getvalue()


def run(*command: str, given: bytes) -> bytes:
    return subprocess.run(command, input=given, capture_output=True, check=True).stdout


@needs_age
@pytest.mark.parametrize("size", SIZES)
def test_the_age_program_opens_our_files(mine, identity_file, size):
    plain = bytes(size)
    raw = sealed(plain, *age.pad_recipients([mine.recipient]))
    assert run("age", "-d", "-i", str(identity_file), given=raw) == plain


@needs_age
@pytest.mark.parametrize("size", SIZES)
def test_we_open_files_of_the_age_program(mine, size):
    plain = bytes(size)
    other = age.generate("x25519").recipient.to_text()
    raw = run("age", "-r", other, "-r", mine.recipient.to_text(), given=plain)
    assert opened(raw, mine) == plain


@needs_age
def test_the_age_program_refuses_what_we_sealed_for_post_quantum_keys_only(identity_file):
    raw = sealed(b"x", age.generate("pq").recipient)
    with pytest.raises(subprocess.CalledProcessError):
        run("age", "-d", "-i", str(identity_file), given=raw)


@pytest.mark.parametrize("size", SIZES)
def test_pyrage_opens_our_files_and_we_open_its(mine, size):
    plain = bytes(size)
    theirs = pyrage.x25519.Identity.from_str(mine.to_text())
    assert str(theirs.to_public()) == mine.recipient.to_text()
    assert pyrage.decrypt(sealed(plain, mine.recipient), [theirs]) == plain
    assert opened(pyrage.encrypt(plain, [theirs.to_public()]), mine) == plain


@pytest.mark.nightly
def test_we_open_a_file_that_pyrage_locked_with_a_passphrase():
    raw = pyrage.passphrase.encrypt(b"by passphrase", "six plain words")
    assert opened(raw, age.ScryptIdentity("six plain words", 22)) == b"by passphrase"
