"""Time-stamp requests (RFC 3161 section 2.4.1).

A hash, a nonce, and a wish for the certificate: nothing else leaves the device.
"""

from dataclasses import dataclass
from typing import Final

from crypto.errors import MalformedFile
from crypto.timestamp import der
from crypto.timestamp.algorithms import SHA512, read_algorithm

NONCE_BYTES: Final = 16
_HASH_BYTES: Final = 64


@dataclass(frozen=True, slots=True)
class Request:
    """What an authority is asked.

    Attributes:
        sha512: What is to be stamped, 64 bytes.
        nonce: Random, less than 2^128; ties the reply to this request.
    """

    sha512: bytes
    nonce: int

    def to_bytes(self) -> bytes:
        """Return the request in DER, about 100 bytes."""
        algorithm = der.encode(der.SEQUENCE, der.encode_oid(SHA512), der.encode(der.NULL))
        imprint = der.encode(der.SEQUENCE, algorithm, der.encode(der.OCTETS, self.sha512))
        return der.encode(
            der.SEQUENCE,
            der.encode_integer(1),
            imprint,
            der.encode_integer(self.nonce),
            der.encode(der.BOOLEAN, b"\xff"),
        )


def new_request(sha512: str, random: bytes) -> Request:
    """Return a request.

    Args:
        sha512: 128 hex digits.
        random: 16 fresh random bytes.
    """
    assert len(random) == NONCE_BYTES
    return Request(bytes.fromhex(sha512), int.from_bytes(random))


def read_request(raw: bytes) -> Request:
    """Return a request that `Request.to_bytes` made.

    Raises:
        MalformedFile: It is none, or has another form.
    """
    reader = der.whole(raw, der.SEQUENCE).parts()
    reader.take(der.INTEGER)
    hashed = read_imprint(reader.take(der.SEQUENCE))
    nonce = der.integer(reader.take(der.INTEGER))
    if hashed is None or nonce < 0:
        raise MalformedFile
    request = Request(hashed, nonce)
    if request.to_bytes() != raw:
        raise MalformedFile
    return request


def read_imprint(element: der.Element) -> bytes | None:
    """Return the hash in a MessageImprint; None if it is no SHA-512.

    Raises:
        MalformedFile: It is no imprint.
    """
    reader = element.parts()
    algorithm = read_algorithm(reader.take(der.SEQUENCE))
    hashed = reader.take(der.OCTETS).content
    reader.end()
    is_sha512 = algorithm.oid == SHA512 and algorithm.is_plain
    return hashed if is_sha512 and len(hashed) == _HASH_BYTES else None
