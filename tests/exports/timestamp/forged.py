"""Tokens that the openssl command would not make: signed with a key of one's choice."""

import hashlib

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from crypto.timestamp import der
from crypto.timestamp.algorithms import SHA256
from crypto.timestamp.certificate import read_certificate
from crypto.timestamp.token import SIGNED_DATA, STAMP_INFO, read_reply

CONTENT_TYPE = "1.2.840.113549.1.9.3"
MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
SIGNER = "1.2.840.113549.1.9.16.2.47"
RSA_OID = "1.2.840.113549.1.1.1"
ECDSA_OID = "1.2.840.10045.4.3.2"


def attribute(name, value):
    return der.encode(der.SEQUENCE, der.encode_oid(name), der.encode(der.SET, value))


def attributes(info, certificate):
    """Return the three signed attributes that a token needs, in their order."""
    named = der.encode(
        der.SEQUENCE, der.encode(der.OCTETS, hashlib.sha256(certificate).digest())
    )
    return {
        CONTENT_TYPE: der.encode_oid(STAMP_INFO),
        MESSAGE_DIGEST: der.encode(der.OCTETS, hashlib.sha256(info).digest()),
        SIGNER: der.encode(der.SEQUENCE, der.encode(der.SEQUENCE, named)),
    }


def signature(key, message):
    if isinstance(key, rsa.RSAPrivateKey):
        return RSA_OID, key.sign(message, padding.PKCS1v15(), hashes.SHA256())
    return ECDSA_OID, key.sign(message, ec.ECDSA(hashes.SHA256()))


def token(
    authority,
    info,
    *,
    who="stamper",
    chain=("stamper", "root"),
    signed=None,
    announced=SHA256,
):
    """Return a reply over `info`, the bytes of a TSTInfo, signed with the key of `who`."""
    certificate = authority.der(who)
    read = read_certificate(certificate)
    entries = sorted(
        attribute(name, value)
        for name, value in (signed or attributes(info, certificate)).items()
    )
    key = load_pem_private_key((authority.folder / f"{who}.key").read_bytes(), None)
    name, proof = signature(key, der.encode(der.SET, *entries))
    null = der.encode(der.NULL) if name == RSA_OID else b""
    sha256 = der.encode(der.SEQUENCE, der.encode_oid(SHA256))
    signer = der.encode(
        der.SEQUENCE,
        der.encode_integer(1),
        der.encode(der.SEQUENCE, read.issuer, der.encode_integer(read.serial)),
        sha256,
        der.encode(der.context(0), *entries),
        der.encode(der.SEQUENCE, der.encode_oid(name), null),
        der.encode(der.OCTETS, proof),
    )
    content = der.encode(
        der.SEQUENCE,
        der.encode_oid(STAMP_INFO),
        der.encode(der.context(0), der.encode(der.OCTETS, info)),
    )
    data = der.encode(
        der.SEQUENCE,
        der.encode_integer(3),
        der.encode(der.SET, der.encode(der.SEQUENCE, der.encode_oid(announced))),
        content,
        der.encode(der.context(0), *(authority.der(each) for each in chain)),
        der.encode(der.SET, signer),
    )
    return der.encode(
        der.SEQUENCE,
        der.encode(der.SEQUENCE, der.encode_integer(0)),
        der.encode(
            der.SEQUENCE, der.encode_oid(SIGNED_DATA), der.encode(der.context(0), data)
        ),
    )


def signed_by(authority, reply, **words):
    """Return what `reply` says, signed anew by `authority`."""
    return token(authority, read_reply(reply).info.raw, **words)
