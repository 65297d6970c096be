"""What a time-stamp reply says (RFC 3161 section 2.4.2), read and not yet believed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from crypto.errors import MalformedFile
from crypto.timestamp import der
from crypto.timestamp.algorithms import Algorithm, read_algorithm
from crypto.timestamp.certificate import Certificate, read_certificate, read_extension
from crypto.timestamp.errors import NotGranted
from crypto.timestamp.request import read_imprint

MAX_CERTIFICATES: Final = 16
SIGNED_DATA: Final = "1.2.840.113549.1.7.2"
STAMP_INFO: Final = "1.2.840.113549.1.9.16.1.4"
_GRANTED = (0, 1)
_MAX_ATTRIBUTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    """What the authority says: TSTInfo.

    Attributes:
        raw: The signed bytes.
        sha512: The stamped hash, 64 bytes; None if it is no SHA-512.
        serial: The authority's number for this time-stamp.
        moment: The stamped time, in UTC.
        accuracy: How far the time may be off; nothing if the authority does not say.
        nonce: The request's; None if it has none.
    """

    raw: bytes
    sha512: bytes | None
    serial: int
    moment: datetime
    accuracy: timedelta
    nonce: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A signed statement about a time.

    Attributes:
        certificates: Those that came along and can be read, in no order.
        issuer: Name of the issuer of the signer's certificate, in DER.
        serial: Serial number of the signer's certificate.
        hashed: How `info` is hashed.
        attributes: Signed attributes: the one value of each, in DER, by name in dots.
        signed: The bytes that are signed.
        algorithm: How they are signed.
        signature: The signature.
    """

    info: Info
    certificates: tuple[Certificate, ...]
    issuer: bytes
    serial: int
    hashed: Algorithm
    attributes: dict[str, bytes]
    signed: bytes
    algorithm: Algorithm
    signature: bytes


def read_reply(raw: bytes) -> Token:
    """Return the token in a TimeStampResp.

    Raises:
        MalformedFile: It is none, or has another form than one in DER with one signer.
        NotGranted: The authority gave no time-stamp.
    """
    reader = der.whole(raw, der.SEQUENCE).parts()
    status = der.integer(reader.take(der.SEQUENCE).parts().take(der.INTEGER))
    if status not in _GRANTED:
        raise NotGranted(status)
    content = _content(reader.take(der.SEQUENCE), SIGNED_DATA)
    reader.end()
    return _read_signed(der.whole(content, der.SEQUENCE))


def _content(element: der.Element, kind: str) -> bytes:
    """Return what a ContentInfo of this kind holds (RFC 5652 section 3)."""
    reader = element.parts()
    if der.oid(reader.take(der.OID)) != kind:
        raise MalformedFile
    content = reader.take(der.context(0)).content
    reader.end()
    return content


def _read_signed(element: der.Element) -> Token:
    """Return the token in a SignedData (RFC 5652 section 5.1)."""
    reader = element.parts()
    if der.integer(reader.take(der.INTEGER)) != 3:
        raise MalformedFile
    digests = reader.take(der.SET).parts().rest(der.SEQUENCE)
    inner = _content(reader.take(der.SEQUENCE), STAMP_INFO)
    info = der.whole(inner, der.OCTETS).content
    several = reader.maybe(der.context(0))
    reader.maybe(der.context(1))
    signers = reader.take(der.SET)
    reader.end()
    token = _read_signer(
        der.whole(signers.content, der.SEQUENCE),
        read_info(info),
        _certificates(several),
    )
    if token.hashed.oid not in {read_algorithm(each).oid for each in digests}:
        raise MalformedFile
    return token


def _certificates(several: der.Element | None) -> tuple[Certificate, ...]:
    if several is None:
        return ()
    found = several.parts().rest(der.SEQUENCE)
    if len(found) > MAX_CERTIFICATES:
        raise MalformedFile
    return tuple(each for each in map(_readable, found) if each is not None)


def _readable(element: der.Element) -> Certificate | None:
    """Return a certificate, or None for one with something that is not understood."""
    try:
        return read_certificate(element.raw)
    except MalformedFile:
        return None


def _read_signer(
    element: der.Element, info: Info, certificates: tuple[Certificate, ...]
) -> Token:
    """Return the token with what its SignerInfo says (RFC 5652 section 5.3)."""
    reader = element.parts()
    if der.integer(reader.take(der.INTEGER)) != 1:
        raise MalformedFile
    who = reader.take(der.SEQUENCE).parts()
    issuer = who.take(der.SEQUENCE).raw
    serial = der.integer(who.take(der.INTEGER))
    who.end()
    hashed = read_algorithm(reader.take(der.SEQUENCE))
    attributes = reader.take(der.context(0))
    algorithm = read_algorithm(reader.take(der.SEQUENCE))
    signature = reader.take(der.OCTETS).content
    reader.maybe(der.context(1))
    reader.end()
    return Token(
        info=info,
        certificates=certificates,
        issuer=issuer,
        serial=serial,
        hashed=hashed,
        attributes=_attributes(attributes),
        # What is signed has the tag of a SET, not the one it is sent with.
        signed=bytes((der.SET,)) + attributes.raw[1:],
        algorithm=algorithm,
        signature=signature,
    )


def _attributes(element: der.Element) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for entry in element.parts().rest(der.SEQUENCE):
        reader = entry.parts()
        name = der.oid(reader.take(der.OID))
        values = reader.take(der.SET).parts()
        reader.end()
        found_value = values.take(values.tag or 0)
        values.end()
        if name in found or len(found) == _MAX_ATTRIBUTES:
            raise MalformedFile
        found[name] = found_value.raw
    return found


def read_info(raw: bytes) -> Info:
    """Return what a TSTInfo says.

    Raises:
        MalformedFile: It is none, or has a critical extension.
    """
    reader = der.whole(raw, der.SEQUENCE).parts()
    if der.integer(reader.take(der.INTEGER)) != 1:
        raise MalformedFile
    der.oid(reader.take(der.OID))
    hashed = read_imprint(reader.take(der.SEQUENCE))
    serial = der.integer(reader.take(der.INTEGER))
    moment = der.time(reader.take(der.GENERALIZED_TIME))
    accuracy = reader.maybe(der.SEQUENCE)
    ordering = reader.maybe(der.BOOLEAN)
    nonce = reader.maybe(der.INTEGER)
    reader.maybe(der.context(0))
    extensions = reader.maybe(der.context(1))
    reader.end()
    if ordering is not None:
        der.boolean(ordering)
    if extensions is not None:
        _require_harmless(extensions)
    return Info(
        raw=raw,
        sha512=hashed,
        serial=serial,
        moment=moment,
        accuracy=timedelta() if accuracy is None else _accuracy(accuracy),
        nonce=None if nonce is None else der.integer(nonce),
    )


def _require_harmless(extensions: der.Element) -> None:
    for entry in extensions.parts().rest(der.SEQUENCE):
        _name, extension = read_extension(entry)
        if extension.critical:
            raise MalformedFile


def _accuracy(element: der.Element) -> timedelta:
    reader = element.parts()
    seconds = reader.maybe(der.INTEGER)
    smaller = [reader.maybe(der.context(number, primitive=True)) for number in (0, 1)]
    reader.end()
    whole = 0 if seconds is None else der.integer(seconds)
    parts = [0 if each is None else der.integer(each) for each in smaller]
    if not 0 <= whole <= 10**9 or not all(0 <= part <= 999 for part in parts):
        raise MalformedFile
    return timedelta(seconds=whole, milliseconds=parts[0], microseconds=parts[1])
