"""The verifier's own age reader on the public vectors: class of failure, and plaintext."""

import hashlib
import io
import zlib
from pathlib import Path

import pytest

from exports.verifier import deponent_verify as court

FOLDER = Path(__file__).parents[2] / "vectors" / "age"
VECTORS = sorted(path.name for path in FOLDER.iterdir() if path.name != "README.md")
CODES = {
    "no match": {"bundle.not_for_me"},
    "header failure": {"bundle.not_a_bundle", "bundle.malformed", "bundle.truncated"},
    "HMAC failure": {"bundle.tampered"},
    "payload failure": {"bundle.tampered", "bundle.truncated"},
}
# Two unlike kinds in one file are allowed by age and refused by section 2.
BOTH_KINDS = {"hybrid_and_x25519"}


def vector(name):
    head, _, body = (FOLDER / name).read_bytes().partition(b"\n\n")
    lines = [line.split(": ", 1) for line in head.decode().split("\n")]
    fields = dict(lines)
    if fields.get("compressed") == "zlib":
        body = zlib.decompress(body)
    return fields, [value for key, value in lines if key == "identity"], body


def identities(folder, lines):
    path = folder / "identity.txt"
    path.write_text("\n".join(lines) + "\n")
    return court.read_identities(path) if lines else []


def read(body, keys, released):
    file = io.BytesIO(body)
    header = court.AgeHeader(file)
    file_key = header.open(keys)
    if file_key is None:
        raise court.Refusal(court.NOT_FOR_ME, "")
    header.check(file_key)
    payload = court.AgePayload(file, file_key)
    while part := payload.read(1000):
        released.append(part)


@pytest.mark.parametrize("name", [n for n in VECTORS if not n.startswith("scrypt")])
def test_a_vector_ends_in_its_class(name, tmp_path):
    fields, lines, body = vector(name)
    released = []
    code = ""
    try:
        read(body, identities(tmp_path, lines), released)
    except court.Refusal as refusal:
        code = refusal.code
    if name in BOTH_KINDS:
        assert code == "bundle.malformed"
    elif fields["expect"] == "success":
        assert code == ""
        assert hashlib.sha256(b"".join(released)).hexdigest() == fields["payload"]
    else:
        assert code in CODES[fields["expect"]]


@pytest.mark.parametrize("name", [n for n in VECTORS if n.startswith("scrypt")])
def test_no_key_opens_a_passphrase_file(name, tmp_path):
    _, _, body = vector(name)
    with pytest.raises(court.Refusal) as caught:
        read(body, [court.Identity("X25519", bytes(31) + b"\1")], [])
    assert caught.value.code in {"bundle.not_for_me", "bundle.malformed"}
