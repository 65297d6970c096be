"""Which signatures of time-stamp authorities are believed, and the check of one.

RSA from 2,048 bits and ECDSA on the curves in use, over hashes of the SHA-2 family. The
rest, SHA-1 among it, is refused as too weak: a time-stamp has to last for decades. Keys and
signatures go to `cryptography`; its X.509 module is not used, because it brings `socket`
into the process (docs/adr/0016).
"""

import hashlib
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import load_der_public_key

from crypto.timestamp import der
from crypto.timestamp.errors import BadSignature, TooWeak

SHA1: Final = "1.3.14.3.2.26"
SHA256: Final = "2.16.840.1.101.3.4.2.1"
SHA384: Final = "2.16.840.1.101.3.4.2.2"
SHA512: Final = "2.16.840.1.101.3.4.2.3"
_RSA: Final = "1.2.840.113549.1.1.1"
_PSS: Final = "1.2.840.113549.1.1.10"
_MGF1: Final = "1.2.840.113549.1.1.8"

_HASHES: dict[str, hashes.HashAlgorithm] = {
    SHA256: hashes.SHA256(),
    SHA384: hashes.SHA384(),
    SHA512: hashes.SHA512(),
}
_NAMES = {SHA256: "sha256", SHA384: "sha384", SHA512: "sha512"}
_RSA_WITH = {
    "1.2.840.113549.1.1.11": SHA256,
    "1.2.840.113549.1.1.12": SHA384,
    "1.2.840.113549.1.1.13": SHA512,
}
_ECDSA_WITH = {
    "1.2.840.10045.4.3.2": SHA256,
    "1.2.840.10045.4.3.3": SHA384,
    "1.2.840.10045.4.3.4": SHA512,
}
_CURVES = (
    ec.SECP256R1,
    ec.SECP384R1,
    ec.SECP521R1,
    ec.BrainpoolP256R1,
    ec.BrainpoolP384R1,
    ec.BrainpoolP512R1,
)
_MAX_KEY_BYTES = 1200
_RSA_BITS = range(2048, 8192 + 1)


@dataclass(frozen=True, slots=True)
class Algorithm:
    """An AlgorithmIdentifier (RFC 5280 section 4.1.1.2).

    Attributes:
        oid: In dots.
        parameters: Its parameters as they stand; empty if there are none.
    """

    oid: str
    parameters: bytes

    @property
    def is_plain(self) -> bool:
        """Whether it has no parameters, or NULL."""
        return self.parameters in (b"", b"\x05\x00")


def read_algorithm(element: der.Element) -> Algorithm:
    """Return the algorithm that a SEQUENCE names.

    Raises:
        MalformedFile: It names none.
    """
    reader = element.parts()
    name = der.oid(reader.take(der.OID))
    parameters = reader.take(reader.tag) if reader.tag is not None else None
    reader.end()
    return Algorithm(name, parameters.raw if parameters else b"")


def digest(algorithm: Algorithm, data: bytes) -> bytes:
    """Return the hash of `data`.

    Raises:
        TooWeak: It is none of the SHA-2 family.
    """
    if algorithm.oid not in _NAMES or not algorithm.is_plain:
        raise TooWeak
    return hashlib.new(_NAMES[algorithm.oid], data).digest()


def require_signature(
    key: bytes, algorithm: Algorithm, hashed: str, signature: bytes, message: bytes
) -> None:
    """Return if `signature` over `message` holds.

    Args:
        key: SubjectPublicKeyInfo in DER.
        algorithm: As the signed structure names it.
        hashed: The hash that the structure names beside it, for RSA without one.
        signature: As it stands.
        message: The signed bytes.

    Raises:
        BadSignature: It does not hold.
        TooWeak: The key or algorithm is not among those that are believed.
    """
    public = _load(key)
    if not _fits(public, algorithm.oid):
        raise BadSignature
    try:
        if isinstance(public, rsa.RSAPublicKey):
            with_padding, hashing = _rsa_way(algorithm, hashed)
            public.verify(signature, message, with_padding, hashing)
        else:
            public.verify(signature, message, ec.ECDSA(_ecdsa_hash(algorithm)))
    except InvalidSignature:
        raise BadSignature from None


def _load(key: bytes) -> rsa.RSAPublicKey | ec.EllipticCurvePublicKey:
    if len(key) > _MAX_KEY_BYTES:
        raise TooWeak
    try:
        public = load_der_public_key(key)
    except (ValueError, UnsupportedAlgorithm):
        raise TooWeak from None
    if isinstance(public, rsa.RSAPublicKey) and public.key_size in _RSA_BITS:
        return public
    if isinstance(public, ec.EllipticCurvePublicKey) and isinstance(public.curve, _CURVES):
        return public
    raise TooWeak


def _fits(public: rsa.RSAPublicKey | ec.EllipticCurvePublicKey, name: str) -> bool:
    """Say whether a key of this kind could have made such a signature."""
    if isinstance(public, rsa.RSAPublicKey):
        return name not in _ECDSA_WITH
    return name not in (_RSA, _PSS, *_RSA_WITH)


def _ecdsa_hash(algorithm: Algorithm) -> hashes.HashAlgorithm:
    if algorithm.oid not in _ECDSA_WITH or algorithm.parameters:
        raise TooWeak
    return _HASHES[_ECDSA_WITH[algorithm.oid]]


def _rsa_way(
    algorithm: Algorithm, hashed: str
) -> tuple[padding.AsymmetricPadding, hashes.HashAlgorithm]:
    if algorithm.oid == _PSS:
        return _pss(algorithm)
    named = hashed if algorithm.oid == _RSA else _RSA_WITH.get(algorithm.oid, "")
    if named not in _HASHES or not algorithm.is_plain:
        raise TooWeak
    return padding.PKCS1v15(), _HASHES[named]


def _pss(
    algorithm: Algorithm,
) -> tuple[padding.AsymmetricPadding, hashes.HashAlgorithm]:
    """Return what RSASSA-PSS parameters ask for (RFC 4055 section 3.1), SHA-2 only."""
    if not algorithm.parameters:
        raise TooWeak
    fields = der.whole(algorithm.parameters, der.SEQUENCE).parts()
    hashing, mask, salt = (fields.maybe(der.context(number)) for number in range(3))
    fields.end()
    if hashing is None or mask is None or salt is None:
        raise TooWeak
    hash_name = read_algorithm(der.whole(hashing.content, der.SEQUENCE))
    generator = read_algorithm(der.whole(mask.content, der.SEQUENCE))
    length = der.integer(der.whole(salt.content, der.INTEGER))
    if generator.oid != _MGF1 or hash_name.oid not in _HASHES or not 20 <= length <= 64:
        raise TooWeak
    mask_hash = read_algorithm(der.whole(generator.parameters, der.SEQUENCE))
    if mask_hash.oid != hash_name.oid:
        raise TooWeak
    hashing_with = _HASHES[hash_name.oid]
    return padding.PSS(padding.MGF1(hashing_with), length), hashing_with
