"""X.509 certificates of time-stamp authorities: what a chain needs to know of them.

Only what RFC 5280 and RFC 3161 ask of such a chain is read. A critical extension that is
not understood here refuses the certificate, and so does a constraint on names or policies,
which is not evaluated here.
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from crypto.errors import MalformedFile
from crypto.timestamp import der
from crypto.timestamp.algorithms import Algorithm, read_algorithm
from crypto.timestamp.errors import NotARoot
from crypto.timestamp.names import name_words

MAX_BYTES: Final = 16 * 1024
TIME_STAMPING: Final = "1.3.6.1.5.5.7.3.8"
ANY_PURPOSE: Final = "2.5.29.37.0"

_KEY_USAGE = "2.5.29.15"
_SUBJECT_ALTERNATIVE = "2.5.29.17"
_BASIC = "2.5.29.19"
_POLICIES = "2.5.29.32"
_PURPOSES = "2.5.29.37"
_UNDERSTOOD = {_KEY_USAGE, _SUBJECT_ALTERNATIVE, _BASIC, _POLICIES, _PURPOSES}
_NOT_EVALUATED = {"2.5.29.30", "2.5.29.36", "2.5.29.54"}
_MAX_EXTENSIONS = 32
_SIGNS = 0x80
_SIGNS_CERTIFICATES = 0x04
_COMMITS = 0x40
_PEM = re.compile(
    rb"-----BEGIN CERTIFICATE-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END CERTIFICATE-----"
)


@dataclass(frozen=True, slots=True)
class _Extension:
    critical: bool
    value: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """One certificate, read and not yet believed.

    Attributes:
        raw: All of it in DER.
        signed: The bytes that its issuer signed.
        algorithm: How they were signed.
        signature: The issuer's signature.
        serial: Unique for each issuer.
        issuer: Name of the issuer in DER.
        subject: Name of the holder in DER.
        not_before: First moment of its life.
        not_after: Last moment of its life.
        key: SubjectPublicKeyInfo in DER.
        is_authority: Whether its key may sign certificates.
        path_length: How many further authorities may follow; None for any number.
        may_sign: Whether its key may sign things other than certificates.
        purposes: Extended key usages, in dots; None if it has no such extension.
        purposes_critical: Whether that extension is marked critical.
    """

    raw: bytes
    signed: bytes
    algorithm: Algorithm
    signature: bytes
    serial: int
    issuer: bytes
    subject: bytes
    not_before: datetime
    not_after: datetime
    key: bytes
    is_authority: bool
    path_length: int | None
    may_sign: bool
    purposes: tuple[str, ...] | None
    purposes_critical: bool

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the whole certificate, 64 hex digits."""
        return hashlib.sha256(self.raw).hexdigest()

    @property
    def subject_words(self) -> str:
        """The holder's name as one line of printable text."""
        return name_words(self.subject)

    @property
    def pem(self) -> str:
        """The certificate as text (RFC 7468)."""
        text = base64.b64encode(self.raw).decode()
        lines = "\n".join(text[at : at + 64] for at in range(0, len(text), 64))
        return f"-----BEGIN CERTIFICATE-----\n{lines}\n-----END CERTIFICATE-----\n"

    def lived_at(self, moment: datetime) -> bool:
        """Say whether it was valid at `moment`."""
        return self.not_before <= moment <= self.not_after


def read_certificate(raw: bytes) -> Certificate:
    """Return the certificate that `raw` is, in DER.

    Raises:
        MalformedFile: It is none, or has something critical that is not understood.
    """
    outer = der.whole(raw, der.SEQUENCE).parts()
    body = outer.take(der.SEQUENCE)
    algorithm = outer.take(der.SEQUENCE)
    signature = der.bits(outer.take(der.BIT_STRING))
    outer.end()
    fields = body.parts()
    version = der.integer(der.whole(fields.take(der.context(0)).content, der.INTEGER))
    serial = der.integer(fields.take(der.INTEGER))
    inner_algorithm = fields.take(der.SEQUENCE)
    issuer = fields.take(der.SEQUENCE).raw
    life = fields.take(der.SEQUENCE).parts()
    not_before, not_after = _time(life), _time(life)
    life.end()
    subject = fields.take(der.SEQUENCE).raw
    key = fields.take(der.SEQUENCE).raw
    extensions = _extensions(fields)
    if version != 2 or inner_algorithm.raw != algorithm.raw:
        raise MalformedFile
    is_authority, path_length = _basic(extensions)
    usage = _usage(extensions)
    purposes = extensions.get(_PURPOSES)
    return Certificate(
        raw=raw,
        signed=body.raw,
        algorithm=read_algorithm(algorithm),
        signature=signature,
        serial=serial,
        issuer=issuer,
        subject=subject,
        not_before=not_before,
        not_after=not_after,
        key=key,
        is_authority=is_authority and bool(usage & _SIGNS_CERTIFICATES),
        path_length=path_length,
        may_sign=bool(usage & (_SIGNS | _COMMITS)),
        purposes=None if purposes is None else _purposes(purposes.value),
        purposes_critical=purposes is not None and purposes.critical,
    )


def read_root(raw: bytes) -> Certificate:
    """Return the one root certificate in a file, PEM or DER.

    Args:
        raw: At most 16 KiB.

    Raises:
        NotARoot: It holds none or several, or one that may not sign others or is not its
            own issuer.
    """
    if len(raw) > MAX_BYTES:
        raise NotARoot
    try:
        certificate = read_certificate(_out_of_pem(raw))
    except MalformedFile:
        raise NotARoot from None
    if not certificate.is_authority or certificate.issuer != certificate.subject:
        raise NotARoot
    return certificate


def _out_of_pem(raw: bytes) -> bytes:
    found = _PEM.findall(raw)
    if not found:
        return raw
    if len(found) > 1:
        raise MalformedFile
    try:
        return base64.b64decode(b"".join(found[0].split()), validate=True)
    except binascii.Error:
        raise MalformedFile from None


def _time(reader: der.Reader) -> datetime:
    tag = der.UTC_TIME if reader.tag == der.UTC_TIME else der.GENERALIZED_TIME
    return der.time(reader.take(tag))


def _extensions(fields: der.Reader) -> dict[str, _Extension]:
    for number in (1, 2):
        fields.maybe(der.context(number, primitive=True))
    outer = fields.maybe(der.context(3))
    fields.end()
    if outer is None:
        return {}
    entries = der.whole(outer.content, der.SEQUENCE).parts().rest(der.SEQUENCE)
    found: dict[str, _Extension] = {}
    for entry in entries[: _MAX_EXTENSIONS + 1]:
        name, extension = read_extension(entry)
        if name in found or name in _NOT_EVALUATED or len(found) == _MAX_EXTENSIONS:
            raise MalformedFile
        if extension.critical and name not in _UNDERSTOOD:
            raise MalformedFile
        found[name] = extension
    return found


def read_extension(entry: der.Element) -> tuple[str, _Extension]:
    """Return name and value of one Extension (RFC 5280 section 4.1)."""
    reader = entry.parts()
    name = der.oid(reader.take(der.OID))
    mark = reader.maybe(der.BOOLEAN)
    value = reader.take(der.OCTETS).content
    reader.end()
    return name, _Extension(mark is not None and der.boolean(mark), value)


def _basic(extensions: dict[str, _Extension]) -> tuple[bool, int | None]:
    extension = extensions.get(_BASIC)
    if extension is None:
        return False, None
    reader = der.whole(extension.value, der.SEQUENCE).parts()
    mark = reader.maybe(der.BOOLEAN)
    length = reader.maybe(der.INTEGER)
    reader.end()
    path_length = None if length is None else der.integer(length)
    if path_length is not None and path_length < 0:
        raise MalformedFile
    return mark is not None and der.boolean(mark), path_length


def _usage(extensions: dict[str, _Extension]) -> int:
    """Return the first eight key usages as bits; all of them if it does not say."""
    extension = extensions.get(_KEY_USAGE)
    if extension is None:
        return 0xFF
    content = der.whole(extension.value, der.BIT_STRING).content
    if not 2 <= len(content) <= 3 or content[0] > 7:
        raise MalformedFile
    return content[1]


def _purposes(value: bytes) -> tuple[str, ...]:
    entries = der.whole(value, der.SEQUENCE).parts().rest(der.OID)
    return tuple(der.oid(entry) for entry in entries)
