"""Verify a time-stamp reply against the request it answers and roots that are trusted.

Everything is checked here and offline: the request's hash and nonce, the authority's
signature, its certificate's purpose, and the chain to a root at the stamped time. Whether
a certificate was revoked cannot be asked without a network, and is not.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from crypto.errors import MalformedFile
from crypto.timestamp import der
from crypto.timestamp.algorithms import (
    SHA256,
    Algorithm,
    digest,
    read_algorithm,
    require_signature,
)
from crypto.timestamp.certificate import Certificate
from crypto.timestamp.chain import require_root, require_stamper
from crypto.timestamp.errors import (
    BadSignature,
    NoCertificate,
    NotAReply,
    OtherHash,
    OtherNonce,
    ReplyTooLarge,
)
from crypto.timestamp.request import Request
from crypto.timestamp.token import STAMP_INFO, Token, read_reply

MAX_BYTES: Final = 64 * 1024
_CONTENT_TYPE = "1.2.840.113549.1.9.3"
_MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
_SIGNER_V1 = "1.2.840.113549.1.9.16.2.12"
_SIGNER_V2 = "1.2.840.113549.1.9.16.2.47"


@dataclass(frozen=True, slots=True, kw_only=True)
class Timestamp:
    """A time-stamp that was verified.

    Attributes:
        request: The request that it answers.
        moment: The stamped time, in UTC.
        latest: The stamped time and its accuracy: what was stamped existed before.
        serial: The authority's number for it.
        authority: Name in the signer's certificate, as one line.
        signer: SHA-256 of the signer's certificate, 64 hex digits.
        root: The confirmed root at the end of the chain.
    """

    request: Request
    moment: datetime
    latest: datetime
    serial: int
    authority: str
    signer: str
    root: Certificate


def verify_reply(
    raw: bytes, requests: Sequence[Request], roots: Sequence[Certificate]
) -> Timestamp:
    """Return what a reply proves.

    Args:
        raw: The reply in DER, at most 64 KiB, from anywhere.
        requests: Those that were made for one bundle, all over the same hash.
        roots: The roots that were confirmed here.

    Raises:
        ReplyTooLarge: It is longer than any reply.
        NotAReply: It is not the DER form of a reply.
        NotGranted: The authority gave no time-stamp.
        OtherHash: It stamps something else.
        OtherNonce: It answers none of `requests`.
        NoCertificate: The signer's certificate is not in it.
        WrongPurpose: The signer's certificate is not for time-stamps alone.
        BadSignature: A signature or a hash under it does not hold.
        UnknownAuthority: No chain leads to one of `roots`.
        NotValidThen: The chain was not valid at the stamped time.
        TooWeak: A key, hash or signature can be forged, or is not known here.

    Source:
        RFC 3161 section 2.2 and appendix; RFC 5652 section 5.6; RFC 5816.
    """
    if len(raw) > MAX_BYTES:
        raise ReplyTooLarge
    try:
        token = read_reply(raw)
        request = _answered(token, requests)
        signer = _signer(token)
        require_stamper(signer)
        _require_signed(token, signer)
        root = require_root(signer, tuple(roots), token.certificates, token.info.moment)
        latest = token.info.moment + token.info.accuracy
    except (MalformedFile, OverflowError):
        raise NotAReply from None
    return Timestamp(
        request=request,
        moment=token.info.moment,
        latest=latest,
        serial=token.info.serial,
        authority=signer.subject_words,
        signer=signer.fingerprint,
        root=root,
    )


def _answered(token: Token, requests: Sequence[Request]) -> Request:
    same = [each for each in requests if each.sha512 == token.info.sha512]
    if not same:
        raise OtherHash
    for request in same:
        if request.nonce == token.info.nonce:
            return request
    raise OtherNonce


def _signer(token: Token) -> Certificate:
    for each in token.certificates:
        if (each.issuer, each.serial) == (token.issuer, token.serial):
            return each
    raise NoCertificate


def _require_signed(token: Token, signer: Certificate) -> None:
    attributes = token.attributes
    kind = attributes.get(_CONTENT_TYPE, b"")
    hashed = attributes.get(_MESSAGE_DIGEST, b"")
    if der.oid(der.whole(kind, der.OID)) != STAMP_INFO:
        raise BadSignature
    if der.whole(hashed, der.OCTETS).content != digest(token.hashed, token.info.raw):
        raise BadSignature
    _require_named(attributes, signer)
    require_signature(
        signer.key, token.algorithm, token.hashed.oid, token.signature, token.signed
    )


def _require_named(attributes: dict[str, bytes], signer: Certificate) -> None:
    """Return if the signed attributes name the signer's certificate by its hash."""
    found = [name for name in (_SIGNER_V1, _SIGNER_V2) if name in attributes]
    if not found:
        raise BadSignature
    for name in found:
        several = der.whole(attributes[name], der.SEQUENCE).parts().take(der.SEQUENCE)
        first = several.parts().take(der.SEQUENCE).parts()
        if name == _SIGNER_V1:
            # The form of 2001 knows SHA-1 only. It names; the signature proves.
            wanted = hashlib.sha1(signer.raw, usedforsecurity=False).digest()
        else:
            stated = first.maybe(der.SEQUENCE)
            algorithm = read_algorithm(stated) if stated else Algorithm(SHA256, b"")
            wanted = digest(algorithm, signer.raw)
        if first.take(der.OCTETS).content != wanted:
            raise BadSignature
