"""The official test vectors of age, each opened or refused as it says."""

import hashlib
import io
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from crypto import age
from crypto.errors import (
    CryptoError,
    HeaderTampered,
    HeaderTruncated,
    MalformedFile,
    NewerFormat,
    NotForMe,
    Tampered,
    TooMuchWork,
    Truncated,
)

FOLDER = Path(__file__).parents[1] / "vectors" / "age"
VECTORS = sorted(path for path in FOLDER.iterdir() if path.suffix != ".md")
KNOWN_KEYS = {
    "expect",
    "payload",
    "file key",
    "identity",
    "passphrase",
    "compressed",
    "comment",
}
CLASSES: dict[str, tuple[type[CryptoError], ...]] = {
    "header failure": (MalformedFile, NewerFormat, HeaderTruncated, TooMuchWork),
    "HMAC failure": (HeaderTampered,),
    "no match": (NotForMe,),
    "payload failure": (Tampered, Truncated),
}
ONLY_OF_PAYLOAD = (HeaderTampered, HeaderTruncated)


@dataclass
class Vector:
    expect: str
    facts: dict[str, list[str]]
    body: bytes

    @property
    def identities(self) -> list[age.Unwrapper]:
        keys: list[age.Unwrapper] = [
            age.parse_identity(text) for text in self.facts.get("identity", [])
        ]
        words = self.facts.get("passphrase", [])
        return keys + [age.ScryptIdentity(each) for each in words]


def read_vector(path: Path) -> Vector:
    head, _, body = path.read_bytes().partition(b"\n\n")
    facts: dict[str, list[str]] = {}
    for line in head.decode().splitlines():
        key, _, value = line.partition(": ")
        facts.setdefault(key, []).append(value)
    assert set(facts) <= KNOWN_KEYS
    if facts.get("compressed") == ["zlib"]:
        body = zlib.decompress(body)
    return Vector(facts["expect"][0], facts, body)


def released(reader: age.Reader, sink: bytearray, step: int) -> None:
    while piece := reader.read(step):
        sink += piece


def test_all_the_vectors_are_there():
    assert len(VECTORS) == 110


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.name)
def test_a_vector_ends_as_it_says(path: Path):
    vector = read_vector(path)
    got = bytearray()
    if vector.expect == "success":
        released(age.open_reader(io.BytesIO(vector.body), vector.identities), got, 65536)
        assert hashlib.sha256(got).hexdigest() == vector.facts["payload"][0]
        return
    with pytest.raises(CLASSES[vector.expect]) as caught:
        released(age.open_reader(io.BytesIO(vector.body), vector.identities), got, 1000)
    if vector.expect == "payload failure":
        assert not isinstance(caught.value, ONLY_OF_PAYLOAD)
    else:
        assert not got


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.name)
def test_a_vector_ends_the_same_when_opened_for_seeking(path: Path):
    vector = read_vector(path)
    if vector.expect == "success":
        reader = age.open_seekable(io.BytesIO(vector.body), vector.identities)
        assert hashlib.sha256(reader.read()).hexdigest() == vector.facts["payload"][0]
        return
    with pytest.raises(CLASSES[vector.expect]):
        age.open_seekable(io.BytesIO(vector.body), vector.identities).read()
