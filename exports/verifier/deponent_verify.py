"""Verify a sealed testimony bundle without the program that made it.

One file, to be read from top to bottom and run by an expert of a court. It is written from
``docs/format.md`` (the sealed bundle, version 1) and shares no code with the program. It
needs Python 3.11 or later and the ``cryptography`` library, 48 or later; nothing else.

    python deponent_verify.py BUNDLE.age --identity identity.txt --card signer.card
    python deponent_verify.py BUNDLE.tar --signer "12345 67890 ..." --report report.txt

It names each step of section 11 that it does and what came of it, and stops at the first
that fails. Exit code: 0 all steps hold; 1 the bundle is refused; 2 it could not be begun.
Nothing of a bundle is shown or written before every step holds. "Section" is always a
section of ``docs/format.md``.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import calendar
import contextlib
import datetime as dt
import hashlib
import hmac
import io
import itertools
import json
import re
import shutil
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import (
    MLKEM768PrivateKey,
    MLKEM768PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

Json = Any  # what JSON can hold; nothing is read from it before its form was checked

# ---------------------------------------------------------------------------------------
# Refusals. The codes are stable and the same as the program's.

NOT_A_BUNDLE = "bundle.not_a_bundle"  # no age header, or no bag inside
NOT_FOR_ME = "bundle.not_for_me"  # none of the given keys opens it
TAMPERED = "bundle.tampered"  # a tag, hash or signature does not match its bytes
TRUNCATED = "bundle.truncated"  # the file ends too early
UNSIGNED = "bundle.unsigned"  # a signature is missing
UNKNOWN_SIGNER = "bundle.unknown_signer"  # signed by a key that was not named as known
ODD_MEMBER = "bundle.odd_member"  # a member is extra, missing, out of order or unusual
MALFORMED = "bundle.malformed"  # what was signed breaks the format or contradicts itself
NEWER = "bundle.newer"  # a later version of the format
PRACTICE = "bundle.practice"  # signed by a key for practising: it is no testimony


class Refusal(Exception):
    """The bundle is refused: a stable code, and a fact without any text of the bundle."""

    def __init__(self, code: str, fact: str) -> None:
        super().__init__(fact)
        self.code = code
        self.fact = fact


class Unusable(Exception):
    """What was given on the command line cannot be used; nothing is said of the bundle."""


def need(holds: bool, fact: str, code: str = MALFORMED) -> None:
    """Go on if `holds`, else refuse with `fact`."""
    if not holds:
        raise Refusal(code, fact)


def shown(text: str) -> str:
    """Return `text` on one line, with everything that could steer a screen escaped."""
    return "".join(
        c if c == " " or unicodedata.category(c)[0] in "LMNPS" else f"\\u{{{ord(c):x}}}"
        for c in text
    )


def unbase64(text: str, size: int, code: str = MALFORMED) -> bytes:
    """Decode padded base64 of `size` bytes, in the one form that an encoder writes."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        data = b""
    canonical = base64.b64encode(data).decode() == text
    need(canonical and len(data) == size, f"not the base64 of {size} bytes", code)
    return data


def is_utf8(data: bytes) -> bool:
    """Tell if `data` is text in UTF-8."""
    try:
        data.decode()
    except ValueError:
        return False
    return True


def digits40(digest: bytes) -> str:
    """Return a digest as a fingerprint: a big-endian number modulo 10^40 (section 3)."""
    return f"{int.from_bytes(digest, 'big') % 10**40:040d}"


# ---------------------------------------------------------------------------------------
# Canonical JSON (section 6). Size, depth and number of values are bounded before parsing.

MAX_LEVEL = 16
MAX_VALUES = 200_000
MAX_NUMBER = 2**53 - 1
TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{}]|[^\[\]{},:"]++', re.DOTALL)


def canonical(value: Json) -> bytes:
    """Return the one form of a value."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def read_json(data: bytes, what: str) -> Json:
    """Parse bytes that must be the one form of the value they hold."""
    try:
        text = data.decode()
        bound_json(text, what)
        value = json.loads(
            text, parse_int=whole_number, parse_float=no_number, parse_constant=no_number
        )
        same = canonical(value) == data
    except ValueError:
        same = False
    need(same, f"{what} is not canonical JSON")
    return value


def bound_json(text: str, what: str) -> None:
    """Refuse more levels or values than section 6 allows, without building any."""
    level = count = 0
    for token in TOKEN.finditer(text):
        sign = text[token.start()]
        if sign in "]}":
            level -= 1
            continue
        count += 1
        need(level <= MAX_LEVEL and count <= MAX_VALUES, f"{what} holds too much")
        level += sign in "[{"


def whole_number(text: str) -> int:
    """Return a number of at most 53 bits."""
    if len(text) > 17 or abs(int(text)) > MAX_NUMBER:
        raise ValueError
    return int(text)


def no_number(text: str) -> float:
    """Refuse fractions, exponents, NaN and infinities."""
    raise ValueError(text)


# ---------------------------------------------------------------------------------------
# Signatures (section 4).

PREFIX = b"deponent signature/1\0"
FIELD = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
EIGHTH = int.from_bytes(
    bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
    "little",
)
SMALL_ORDER_Y = {0, 1, FIELD - 1, EIGHTH, FIELD - EIGHTH}
MINISIG = re.compile(
    rb"untrusted comment: signature from minisign secret key\n([^\n]{100})\n"
    rb"trusted comment: ([^\r\n]*)\n([^\n]{88})\n"
)
MLDSA = re.compile(rb"deponent-mldsa65/1\nkey: ([^\n]{2604})\nsignature: ([^\n]{4412})\n")
COMMENT = re.compile(rb"deponent-bundle/([1-9][0-9]{0,8}) ([0-9a-f]{32})")


def sound_point(encoded: bytes) -> bool:
    """Tell if 32 bytes encode, in the one form, a point that is not of small order."""
    y = int.from_bytes(encoded, "little") & (2**255 - 1)
    return y < FIELD and y not in SMALL_ORDER_Y


def ed25519_holds(key: bytes, signature: bytes, message: bytes) -> bool:
    """Verify Ed25519 strictly: S below the group order, no key or R of small order."""
    if int.from_bytes(signature[32:], "little") >= ORDER:
        return False
    if not (sound_point(key) and sound_point(signature[:32])):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def signed_for(purpose: bytes, message: bytes) -> bytes:
    """Return what is signed for a purpose: prefix, length, purpose, message."""
    return PREFIX + bytes([len(purpose)]) + purpose + message


def mldsa_holds(key: bytes, signature: bytes, message: bytes, context: bytes) -> bool:
    """Verify ML-DSA-65 (FIPS 204, pure) with its context."""
    try:
        MLDSA65PublicKey.from_public_bytes(key).verify(signature, message, context)
    except (InvalidSignature, ValueError):
        return False
    return True


# ---------------------------------------------------------------------------------------
# Cards (section 3).

TIME_OF_DAY = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?"
OFFSET = r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)"
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIME = re.compile(rf"{DATE.pattern}T{TIME_OF_DAY}{OFFSET}")
ROLE = re.compile(r"[a-z][a-z0-9_-]{0,31}")
UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)
PRACTICE_ROLE = "practice"  # on cards of practice vaults only
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
CARD = re.compile(
    "(deponent-card/1\nname: ([^\n]*)\nrole: ([^\n]*)\nmade: ([^\n]*)\nsign: ([^\n]*)\n"
    "sign-pq: ([0-9a-f]{64})\nage: ([^\n]*)\nage-pq: ([^\n]*)\n)signature: ([^\n]*)\n"
)


@dataclass(frozen=True)
class Card:
    """The public half of somebody's keys."""

    fingerprint: str
    role: str
    key_id: bytes
    key: bytes
    mldsa65_sha256: str
    lines: bytes


def is_date(text: str) -> bool:
    """Tell if `text` is a date that exists."""
    try:
        dt.date.fromisoformat(text if DATE.fullmatch(text) else "")
    except ValueError:
        return False
    return True


def is_time(text: str) -> bool:
    """Tell if `text` is a time of section 1."""
    return bool(TIME.fullmatch(text)) and is_date(text[:10])


def is_pseudonym(name: str) -> bool:
    """Tell if `name` can be the name on a card."""
    letters = all(c == " " or unicodedata.category(c)[0] in "LMNPS" for c in name)
    spaced = name == name.strip(" ") and "  " not in name
    normal = unicodedata.is_normalized("NFC", name)
    seen = letters and not UNSEEN.search(name)
    return 1 <= len(name) <= 64 and seen and spaced and normal


def bech32_generators() -> list[int]:
    """Return, for each top value of five bits, what the checksum is changed by."""
    table = []
    for top in range(32):
        change = 0
        for bit, generator in enumerate(GENERATORS):
            change ^= generator if top >> bit & 1 else 0
        table.append(change)
    return table


BECH32_CHANGES = bech32_generators()


def unbech32(text: str, prefix: str) -> bytes | None:
    """Decode bech32 (BIP 173, of any length), or return None."""
    human, _, tail = text.rpartition("1")
    values = [BECH32.find(c) for c in tail]
    if human != prefix or len(values) < 6 or -1 in values:
        return None
    expanded = [ord(c) >> 5 for c in human] + [0] + [ord(c) & 31 for c in human]
    check = 1
    for value in expanded + values:
        check = (check & 0x1FFFFFF) << 5 ^ value ^ BECH32_CHANGES[check >> 25]
    bits = "".join(f"{value:05b}" for value in values[:-6])
    whole = len(bits) // 8 * 8
    if check != 1 or len(bits) - whole > 4 or "1" in bits[whole:]:
        return None
    return bytes(int(bits[i : i + 8], 2) for i in range(0, whole, 8))


def is_hybrid_key(key: bytes) -> bool:
    """Tell if `key` is an ML-KEM-768 key that can be one, and 32 bytes for X25519."""
    try:
        MLKEM768PublicKey.from_public_bytes(key[:1184])
    except ValueError:
        return False
    return len(key) == 1184 + 32


def read_card(data: bytes) -> Card:
    """Read a card and check its own signature."""
    try:
        match = CARD.fullmatch(data.decode())
    except ValueError:
        match = None
    if match is None:
        raise Refusal(MALFORMED, "a card is not of the lines of section 3")
    lines, name, role, made, sign, sign_pq, age, age_pq, signature = match.groups()
    need(is_pseudonym(name) and bool(ROLE.fullmatch(role)), "a card's name or role")
    need(is_date(made), "a card's date")
    minisign = unbase64(sign, 42)
    key_id, key = minisign[2:10], minisign[10:]
    named = minisign[:2] == b"Ed" and key_id == hashlib.sha256(key).digest()[:8]
    need(named, "a card's key id is not that of its key")
    message = signed_for(b"card/v1", lines.encode())
    holds = ed25519_holds(key, unbase64(signature, 64), message)
    need(holds, "a card's own signature does not hold")
    need(len(unbech32(age, "age") or b"") == 32, "a card's age recipient")
    need(is_hybrid_key(unbech32(age_pq, "age1pq") or b""), "a card's hybrid recipient")
    fingerprint = digits40(hashlib.sha256(lines.encode()).digest())
    return Card(fingerprint, role, key_id, key, sign_pq, lines.encode())


@dataclass(frozen=True)
class Comment:
    """What the signed trusted comment says."""

    version: int
    bundle: str


def check_minisign(tag_manifest: bytes, minisig: bytes, card: Card) -> bytes:
    """Check the minisign signatures; return the trusted comment, which they cover."""
    match = MINISIG.fullmatch(minisig)
    if match is None or not is_utf8(match[2]):
        raise Refusal(TAMPERED, "the minisign file is not of its four lines")
    raw = unbase64(match[1].decode("latin-1"), 74, TAMPERED)
    over_both = unbase64(match[3].decode("latin-1"), 64, TAMPERED)
    need(raw[:2] == b"ED", "a minisign signature that is not prehashed", TAMPERED)
    need(raw[2:10] == card.key_id, "the minisign key id is not the card's", TAMPERED)
    digest = hashlib.blake2b(tag_manifest).digest()
    holds = ed25519_holds(card.key, raw[10:], digest)
    need(holds, "the signature of the tag manifest does not hold", TAMPERED)
    holds = ed25519_holds(card.key, over_both, raw[10:] + match[2])
    need(holds, "the signature of the trusted comment does not hold", TAMPERED)
    return match[2]


def read_comment(signed: bytes) -> Comment:
    """Read a trusted comment whose signatures hold."""
    comment = COMMENT.fullmatch(signed)
    if comment is None:
        raise Refusal(MALFORMED, "the trusted comment is not of its form")
    return Comment(int(comment[1]), comment[2].decode())


def check_mldsa(tag_manifest: bytes, member: bytes, card: Card) -> None:
    """Check the ML-DSA-65 signature of a tag manifest, by the key that the card names."""
    match = MLDSA.fullmatch(member)
    if match is None:
        raise Refusal(TAMPERED, "the ML-DSA-65 file is not of its three lines")
    key = unbase64(match[1].decode("latin-1"), 1952, TAMPERED)
    signature = unbase64(match[2].decode("latin-1"), 3309, TAMPERED)
    named = hashlib.sha256(key).hexdigest() == card.mldsa65_sha256
    need(named, "the ML-DSA-65 key is not the one that the card names", TAMPERED)
    holds = mldsa_holds(key, signature, tag_manifest, b"deponent-bundle/1")
    need(holds, "the ML-DSA-65 signature does not hold", TAMPERED)


# ---------------------------------------------------------------------------------------
# The sealed file (section 2): age-encryption.org/v1, X25519 and mlkem768x25519.

CHUNK = 65536
FIRST_LINE = b"age-encryption.org/v1\n"
MAX_HEADER = 2**18
MAX_STANZAS = 1024
KINDS = {"X25519": 32, "mlkem768x25519": 1120}
STANZA = re.compile(rb"-> ([\x21-\x7e]+(?: [\x21-\x7e]+)*)\n")
BODY = re.compile(rb"[A-Za-z0-9+/]{0,64}\n")
MAC = re.compile(rb"--- ([A-Za-z0-9+/]{43})\n")
HPKE = b"HPKE" + bytes.fromhex("647a 0001 0003")  # X-Wing, HKDF-SHA256, ChaCha20-Poly1305


@dataclass(frozen=True)
class Identity:
    """A secret key of age: of which kind, and its 32 bytes."""

    kind: str
    secret: bytes = field(repr=False)


@dataclass(frozen=True)
class Stanza:
    """One way to the file key: kind, the share it was made with, the sealed file key."""

    kind: str
    share: bytes
    body: bytes


def read_identities(path: Path) -> list[Identity]:
    """Read an age identity file, of either kind."""
    found = []
    for line in path.read_bytes()[:65536].decode("utf-8", "replace").splitlines():
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        for kind, prefix in (
            ("X25519", "age-secret-key-"),
            ("mlkem768x25519", "age-secret-key-pq-"),
        ):
            secret = unbech32(text.lower(), prefix) if text == text.upper() else None
            found += [Identity(kind, secret)] if secret and len(secret) == 32 else []
    if not found:
        raise Unusable("the identity file holds no age secret key")
    return found


def hkdf(secret: bytes, salt: bytes, info: bytes) -> bytes:
    """Return 32 bytes of HKDF-SHA256."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(secret)


def unsealed(key: bytes, nonce: bytes, sealed: bytes) -> bytes | None:
    """Open ChaCha20-Poly1305, or return None."""
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, None)
    except InvalidTag:
        return None


def x25519(secret: bytes, share: bytes) -> bytes:
    """Return the shared secret; a share of small order is refused."""
    private = X25519PrivateKey.from_private_bytes(secret)
    try:
        return private.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:
        raise Refusal(MALFORMED, "a share in the age header is no key") from None


def x25519_public(secret: bytes) -> bytes:
    """Return the public half of an X25519 secret."""
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def open_x25519(secret: bytes, stanza: Stanza) -> bytes | None:
    """Open an X25519 stanza: HKDF over the shared secret, all-zero nonce."""
    shared = x25519(secret, stanza.share)
    salt = stanza.share + x25519_public(secret)
    key = hkdf(shared, salt, b"age-encryption.org/v1/X25519")
    return unsealed(key, bytes(12), stanza.body)


def open_hybrid(secret: bytes, stanza: Stanza) -> bytes | None:
    """Open an mlkem768x25519 stanza: HPKE (RFC 9180, base mode) over X-Wing."""
    expanded = hashlib.shake_256(secret).digest(96)
    kyber, share = stanza.share[:1088], stanza.share[1088:]
    first = MLKEM768PrivateKey.from_seed_bytes(expanded[:64]).decapsulate(kyber)
    second = x25519(expanded[64:], share)
    mixed = first + second + share + x25519_public(expanded[64:]) + rb"\.//^" + b"\\"
    shared = hashlib.sha3_256(mixed).digest()

    def extract(salt: bytes, label: bytes, secret: bytes) -> bytes:
        return hmac.digest(salt, b"HPKE-v1" + HPKE + label + secret, "sha256")

    def expand(label: bytes, size: int) -> bytes:
        info = size.to_bytes(2, "big") + b"HPKE-v1" + HPKE + label + context
        return HKDFExpand(algorithm=SHA256(), length=size, info=info).derive(schedule)

    name = b"age-encryption.org/mlkem768x25519"
    context = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", name)
    schedule = extract(shared, b"secret", b"")
    return unsealed(expand(b"key", 32), expand(b"base_nonce", 12), stanza.body)


OPENERS = {"X25519": open_x25519, "mlkem768x25519": open_hybrid}


class AgeHeader:
    """The header of an age file, read and taken apart but not yet opened."""

    def __init__(self, file: BinaryIO) -> None:
        *lines, last = self.whole(file)
        match = MAC.fullmatch(last)
        if match is None:
            raise Refusal(MALFORMED, "the age header has no closing line")
        self.mac = self.unbase64(match[1])
        self.covered = self.text[: 3 - len(match[0])]
        self.stanzas: list[Stanza] = []
        lines.reverse()
        while lines:
            self.stanzas.append(self.stanza(lines))
            few = len(self.stanzas) <= MAX_STANZAS
            need(few, "too many recipients in the age header")
        kinds = {stanza.kind for stanza in self.stanzas}
        alone = "scrypt" not in kinds or len(self.stanzas) == 1
        need(alone, "a passphrase beside other recipients")
        need(not kinds >= set(KINDS), "recipients of both kinds")

    def whole(self, file: BinaryIO) -> list[bytes]:
        """Read to the first line that begins with three hyphens; return its lines."""
        first = file.read(len(FIRST_LINE))
        need(FIRST_LINE.startswith(first), "no age header", NOT_A_BUNDLE)
        lines, left = [first], MAX_HEADER - len(first)
        while not lines[-1].startswith(b"---"):
            lines.append(file.readline(left))
            left -= len(lines[-1])
            need(left > 0, "the age header is too long")
            whole = lines[-1].endswith(b"\n")
            need(whole, "the file ends within the age header", TRUNCATED)
        self.text = b"".join(lines)
        return lines[1:]

    def unbase64(self, text: bytes) -> bytes:
        """Decode base64 without padding, in its one form."""
        padded = text.decode("latin-1") + "=" * (-len(text) % 4)
        return unbase64(padded, len(text) * 3 // 4)

    def stanza(self, lines: list[bytes]) -> Stanza:
        """Take a stanza off `lines`, which are in reverse; check the size of its parts."""
        line = lines.pop()
        need(STANZA.fullmatch(line) is not None, "a recipient's line of the age header")
        kind, *arguments = line[3:-1].split(b" ")
        text, part = b"", b" " * 65
        while len(part) == 65:
            part = lines.pop() if lines else b""
            right = BODY.fullmatch(part) is not None
            need(right, "a recipient's body in the age header")
            text += part[:-1]
        body = self.unbase64(text)
        size = KINDS.get(kind.decode("latin-1"))
        if size is None:
            return Stanza(kind.decode("latin-1"), b"", body)
        need(len(arguments) == 1, "arguments of a recipient")
        share = self.unbase64(arguments[0])
        need(len(share) == size and len(body) == 32, "a recipient's size")
        return Stanza(kind.decode("latin-1"), share, body)

    def open(self, identities: Sequence[Identity]) -> bytes | None:
        """Return the file key, or None if no identity opens a stanza."""
        for identity in identities:
            for stanza in self.stanzas:
                if stanza.kind != identity.kind:
                    continue
                file_key = OPENERS[stanza.kind](identity.secret, stanza)
                if file_key is not None:
                    return file_key
        return None

    def check(self, file_key: bytes) -> None:
        """Check the MAC of the header."""
        mac = hmac.digest(hkdf(file_key, b"", b"header"), self.covered, "sha256")
        need(hmac.compare_digest(mac, self.mac), "the age header was changed", TAMPERED)


class Source(Protocol):
    """Where the bytes of an archive come from."""

    def read(self, size: int, /) -> bytes:
        """Return `size` bytes, or fewer at the end."""


class AgePayload:
    """The plaintext of an age file, one verified chunk of 64 KiB after the other."""

    def __init__(self, file: BinaryIO, file_key: bytes) -> None:
        nonce = file.read(16)
        need(len(nonce) == 16, "the file ends before its payload", TRUNCATED)
        self.file = file
        self.key = hkdf(file_key, nonce, b"payload")
        self.count = 0
        self.ahead = file.read(1)
        self.ended = False
        self.plain = b""

    def read(self, size: int, /) -> bytes:
        """Return `size` verified bytes, or fewer at the verified end."""
        while len(self.plain) < size and not self.ended:
            self.plain += self.chunk()
        taken, self.plain = self.plain[:size], self.plain[size:]
        return taken

    def chunk(self) -> bytes:
        """Read and verify the next chunk."""
        sealed = self.ahead + self.file.read(CHUNK + 16 - len(self.ahead))
        self.ahead = self.file.read(1)
        self.ended = not self.ahead
        need(len(sealed) >= 16, "the file ends within its payload", TRUNCATED)
        counter = self.count.to_bytes(11, "big")
        plain = unsealed(self.key, counter + bytes([self.ended]), sealed)
        if plain is None and self.ended:
            middle = unsealed(self.key, counter + b"\0", sealed) is not None
            cut = middle and len(sealed) == CHUNK + 16
            need(not cut, "the file ends before its last chunk", TRUNCATED)
        if plain is None:
            raise Refusal(TAMPERED, "a chunk of the file was changed or cut")
        need(bool(plain) or self.count == 0, "an empty last chunk", TAMPERED)
        self.count += 1
        return plain


# ---------------------------------------------------------------------------------------
# The archive (section 5): for a name and size there is one header.

TAG_MANIFEST = "tagmanifest-sha512.txt"
MINISIG_NAME = "tagmanifest-sha512.txt.minisig"
MLDSA_NAME = "tagmanifest-sha512.txt.mldsa65"
FIRST_SEVEN = (
    (TAG_MANIFEST, 4096),
    (MINISIG_NAME, 512),
    (MLDSA_NAME, 8192),
    ("bagit.txt", 256),
    ("bag-info.txt", 1024),
    ("bundle.json", 65536),
    ("signer.card", 16384),
)
MAX_RECORD = 4 * 2**20
MAX_PARTICULARS = 256 * 1024
MAX_ATTACHMENT = 2**40
MAX_ATTACHMENTS = 4000
Keep = Callable[[str, bytes], None]


def tar_header(name: str, size: int) -> bytes:
    """Return the one header of a member."""
    octal = size < 8**11
    length = f"{size:011o}\0".encode() if octal else b"\x80" + size.to_bytes(11, "big")
    start = name.encode().ljust(100, b"\0") + b"0000644\0" + 2 * b"0000000\0" + length
    start += b"00000000000\0"
    rest = b"0" + bytes(100) + b"ustar\x0000" + bytes(64) + 2 * b"0000000\0" + bytes(167)
    checksum = sum(start) + 8 * ord(" ") + sum(rest)
    return start + f"{checksum:06o}\0 ".encode() + rest


HEADER_NAME = re.compile("[a-z0-9./_-]{1,99}")


class Archive:
    """The members of an archive, in the order in which they must come."""

    def __init__(self, source: Source, keep: Keep | None) -> None:
        self.source = source
        self.keep = keep
        # Within whole encryption, an archive that ends too early was sealed like that.
        self.short = MALFORMED if isinstance(source, AgePayload) else TRUNCATED

    def take(self, size: int) -> bytes:
        """Return exactly `size` bytes."""
        data = self.source.read(size)
        need(len(data) == size, "the archive ends too early", self.short)
        return data

    def begin(self, name: str, limit: int | None = None, size: int | None = None) -> int:
        """Read a header, which must be the one header of `name`; return the size.

        Form comes before name, name before size: each has its own code.
        """
        block = self.source.read(512)
        need(len(block) == 512, "the archive ends too early", self.short)
        found = block[:100].rstrip(b"\0").decode("latin-1")
        declared = declared_size(block[124:136])
        named = HEADER_NAME.fullmatch(found) is not None
        plain = named and block == tar_header(found, declared)
        need(plain, f"where {name} must come, there is no header", ODD_MEMBER)
        unsigned = name in (MINISIG_NAME, MLDSA_NAME)
        missing = UNSIGNED if unsigned else ODD_MEMBER
        need(found == name, f"where {name} must come, its header does not", missing)
        need(limit is None or declared <= limit, f"{name} is too large")
        same = size is None or declared == size
        need(same, f"{name} is not of the size that was signed", ODD_MEMBER)
        return declared

    def pieces(self, name: str, size: int) -> Iterator[bytes]:
        """Read a member's bytes, and the filling after it."""
        for start in range(0, size, CHUNK):
            piece = self.take(min(CHUNK, size - start))
            if self.keep:
                self.keep(name, piece)
            yield piece
        if self.keep:
            self.keep(name, b"")
        need(not any(self.take(-size % 512)), f"filling after {name}")

    def member(self, name: str, limit: int) -> bytes:
        """Read a member that fits into memory."""
        return b"".join(self.pieces(name, self.begin(name, limit)))

    def end(self) -> None:
        """Read the two blocks of zeros that are the last bytes."""
        need(not any(self.take(512)), "a member after the last", ODD_MEMBER)
        need(not any(self.take(512)), "bytes at the end of the archive")
        need(not self.source.read(1), "bytes after the end of the archive")


def declared_size(text: bytes) -> int:
    """Return the size that a tar header declares; a wrong form gives a wrong header."""
    if text[0] == 0x80:
        return int.from_bytes(text[1:], "big")
    return int(text[:11], 8) if re.fullmatch(rb"[0-7]{11}\0", text) else 0


# ---------------------------------------------------------------------------------------
# Manifests (section 7), leaves and commitments (section 8).

LINE = re.compile(r"([0-9a-f]{128})  ([a-z0-9./_-]{1,99})")
PATH = re.compile(r"[a-z0-9./_-]{1,99}")
NAME = re.compile(r"[a-z][a-z0-9._-]*|0|[1-9][0-9]*")  # of a field, or an entry's number
TAGGED = (
    "bagit.txt",
    "bag-info.txt",
    "bundle.json",
    "signer.card",
    "commitments.txt",
    "manifest-sha512.txt",
    "padding.bin",
)


def sha512(data: bytes) -> str:
    """Return the SHA-512 as hex digits."""
    return hashlib.sha512(data).hexdigest()


def read_manifest(data: bytes, what: str) -> list[tuple[str, str]]:
    """Return (name, hash) for each line."""
    text = data.decode("latin-1")
    need(text == "" or text.endswith("\n"), f"{what} does not end with a line feed")
    found = [LINE.fullmatch(line) for line in text.split("\n")[:-1]]
    lines = [(match[2], match[1]) for match in found if match]
    need(len(lines) == len(found), f"{what} has a line that is not of its form")
    once = len({name for name, _ in lines}) == len(lines)
    need(once, f"{what} lists a name twice", ODD_MEMBER)
    return lines


def read_tag_manifest(data: bytes) -> dict[str, str]:
    """Return the hashes of the tag files."""
    lines = read_manifest(data, "the tag manifest")
    listed = tuple(name for name, _ in lines) == TAGGED
    need(listed, "the tag manifest's list", ODD_MEMBER)
    return dict(lines)


def cut(value: Json, path: str, entry: bool = False) -> Iterator[tuple[str, Json]]:
    """Cut a value into leaves: (path, value), in canonical order."""
    if isinstance(value, dict) and value and not entry:
        for name in sorted(value):
            yield from cut(value[name], f"{path}/{name}")
    elif isinstance(value, list) and value and not entry:
        for number, part in enumerate(value):
            yield from cut(part, f"{path}/{number}", entry=True)
    else:
        yield path, value


def join(leaves: Sequence[tuple[str, Json]], root: str) -> Json:
    """Put leaves together again; refuse those that cutting cannot give (section 8)."""
    top: dict[str, Json] = {}
    for path, value in leaves:
        *parents, last = path.split("/")
        named = all(NAME.fullmatch(name) for name in (*parents, last))
        need(named, "a leaf's path")
        place = top
        for name in parents:
            place = place.setdefault(name, Nodes())
            need(isinstance(place, Nodes), "a leaf within a leaf")
        need(last not in place, "a leaf comes twice")
        place[last] = value
    need(list(top) == [root], "leaves of another record")
    joined = grown(top[root])
    need([path for path, _ in cut(joined, root)] == [path for path, _ in leaves], "leaves")
    return joined


class Nodes(dict[str, Json]):
    """Parts of a value that is being joined; a leaf's own object is a plain dict."""


def grown(part: Json) -> Json:
    """Return the value that parts make: a list if they are numbered, else an object."""
    if not isinstance(part, Nodes):
        return part
    if all(name.isdecimal() for name in part):
        numbers = [str(number) for number in range(len(part))]
        need(list(part) == numbers, "an entry of a list is missing")
        return [grown(value) for value in part.values()]
    need(not any(name.isdecimal() for name in part), "an entry beside a field")
    return {name: grown(value) for name, value in part.items()}


def read_leaves(data: bytes, kind: str) -> list[dict[str, Json]]:
    """Read a record member: its leaves, each with path, salt and value."""
    record = read_json(data, kind)
    not_newer(record, kind)
    exact(leaves=items(anything), type=constant(kind), version=constant(1))(record, kind)
    for leaf in record["leaves"]:
        exact(path=matching(PATH), salt=hexes(64), value=anything)(leaf, f"{kind} leaf")
    return list(record["leaves"])


def commitment(leaf: Json) -> str:
    """Return the commitment of a leaf."""
    return sha512(canonical(leaf))


# ---------------------------------------------------------------------------------------
# Forms of values. Each says where a value is not of its form, and never what it holds.

Form = Callable[[Json, str], None]


def words(text: str) -> list[str]:
    """Return the words of a text."""
    return text.split()


SIGNS = "34679ACDEFGHJKMNPRTVWXY"
LINE_BREAK = re.compile("[\n-\r\x1c-\x1e\x85\u2028\u2029]")
ANSWERS = ("yes", "no", "later", "not_asked")
CONSENT_ITEMS = words(
    "purpose_understood voluntary confidentiality_limits store audio photos excerpts "
    "keep_device_copy copy_for_self recontact"
)
CONSENT_SHARING = words(
    "legal_team national_prosecutor icc un_mechanism un_treaty_body future_tribunal "
    "other_ngo researchers media archive"
)


def anything(value: Json, at: str) -> None:
    """Take any value; what it is is checked elsewhere."""


def constant(wanted: Json) -> Form:
    """Return the form of one value only."""

    def form(value: Json, at: str) -> None:
        need(type(value) is type(wanted) and value == wanted, f"{at} is another")

    return form


def that(holds: Callable[[str], object]) -> Form:
    """Return the form of a text for which `holds` is true."""

    def form(value: Json, at: str) -> None:
        need(isinstance(value, str) and bool(holds(value)), f"{at} is not of its form")

    return form


def matching(pattern: re.Pattern[str]) -> Form:
    """Return the form of a text that matches as a whole."""
    return that(pattern.fullmatch)


def line(most: int) -> Form:
    """Return the form of a text of one line, seen as it stands; it may be empty."""
    return that(
        lambda text: len(text) <= most and text.isprintable() and text == text.strip()
    )


def hexes(count: int) -> Form:
    """Return the form of `count` lower-case hex digits."""
    return matching(re.compile(f"[0-9a-f]{{{count}}}"))


def one_of(*words: str) -> Form:
    """Return the form of a word from a list."""
    return that(lambda text: text in words)


def number(low: int = 0, high: int = MAX_NUMBER) -> Form:
    """Return the form of a whole number in a range."""

    def form(value: Json, at: str) -> None:
        need(type(value) is int and low <= value <= high, f"{at} is not a number in range")

    return form


def items(form: Form, low: int = 0, high: int = MAX_VALUES) -> Form:
    """Return the form of a list of `low` to `high` entries."""

    def listed(value: Json, at: str) -> None:
        right = isinstance(value, list) and low <= len(value) <= high
        need(right, f"{at} is not a list of the right length")
        for position, entry in enumerate(value):
            form(entry, f"{at}/{position}")

    return listed


def exact(**forms: Form) -> Form:
    """Return the form of an object with exactly these fields."""

    def objects(value: Json, at: str) -> None:
        right = isinstance(value, dict) and set(value) == set(forms)
        need(right, f"{at} has not exactly its fields")
        for name, form in forms.items():
            form(value[name], f"{at}/{name}")

    return objects


def exact_with(more: dict[str, tuple[Form, Json]], **forms: Form) -> Form:
    """Return the form of an object with these fields, and some that may be left out.

    Each of `more` is a form, and the value that leaving the field out means.
    """

    def objects(value: Json, at: str) -> None:
        need(isinstance(value, dict), f"{at} is no object")
        exact(**forms)({name: value[name] for name in value.keys() - more.keys()}, at)
        for name in sorted(value.keys() & more.keys()):
            form, empty = more[name]
            form(value[name], f"{at}/{name}")
            need(value[name] != empty, f"{at}/{name} is there, and empty")

    return objects


def in_order(*words: str) -> Form:
    """Return the form of a list of some of these words, in their order, none twice."""

    def listed(value: Json, at: str) -> None:
        items(one_of(*words))(value, at)
        rises([words.index(word) for word in value], at)

    return listed


def given(value: Json, at: str) -> None:
    """Take an object of purposes, some for each class of recipients that it names."""
    right = isinstance(value, dict) and value.keys() <= set(CONSENT_SHARING)
    need(right, f"{at} is no object of classes")
    for name, purposes in value.items():
        in_order(*PURPOSES)(purposes, f"{at}/{name}")
        need(purposes != [], f"{at}/{name} is there, and empty")


def numbered(high: int, **forms: Form) -> Form:
    """Return the form of a list of at most `high` objects whose ids rise from 1."""

    def listed(value: Json, at: str) -> None:
        items(exact(id=number(1), **forms), 0, high)(value, at)
        rises([entry["id"] for entry in value], at)

    return listed


def texts(value: Json, at: str) -> None:
    """Take an object of texts."""
    right = isinstance(value, dict) and all(isinstance(v, str) for v in value.values())
    need(right, f"{at} is not an object of texts")


def flag(value: Json, at: str) -> None:
    """Take true or false."""
    need(type(value) is bool, f"{at} is neither true nor false")


def optional(form: Form) -> Form:
    """Return a form that null has too."""

    def either(value: Json, at: str) -> None:
        if value is not None:
            form(value, at)

    return either


def not_newer(value: Json, what: str) -> None:
    """Refuse a value that says it is of a later version."""
    version = value.get("version") if isinstance(value, dict) else None
    newer = isinstance(version, int) and version > 1
    need(not newer, f"{what} is of a later version", NEWER)


def is_case_code(text: str) -> bool:
    """Tell if `text` is a case code with its check sign (section 9.1)."""
    if not re.fullmatch(f"[{SIGNS}]{{4}}-[{SIGNS}]{{4}}", text):
        return False
    signs = [SIGNS.index(sign) for sign in text.replace("-", "")]
    weights = (2, 3, 4, 5, 6, 7, 8, 1)
    return sum(w * s for w, s in zip(weights, signs, strict=True)) % len(SIGNS) == 0


def rises(values: Sequence[Json], what: str) -> None:
    """Refuse values that are not sorted, or of which one comes twice."""
    need(all(a < b for a, b in itertools.pairwise(values)), f"{what}: order")


TEXT = that(lambda _: True)
WHEN = that(is_time)
WHEN_OR_EMPTY = that(lambda text: text == "" or is_time(text))
DAY = that(is_date)
ID_FORM = re.compile("[0-9a-f]{32}")
ID = matching(ID_FORM)
DIGEST = hexes(128)
FINGERPRINT = matching(re.compile("[0-9]{40}"))
CODE = that(is_case_code)
PARAGRAPH = that(lambda text: not LINE_BREAK.search(text))
ITEMS = exact(**dict.fromkeys(CONSENT_ITEMS, one_of(*ANSWERS)))
SHARING = exact(**dict.fromkeys(CONSENT_SHARING, one_of(*ANSWERS)))
ABOUT = exact(bundle=ID, manifest_sha512=DIGEST)
CORRECTIONS = items(
    exact_with({"acknowledged_at": (WHEN, "")}, paragraph=number(), before=TEXT, after=TEXT)
)
READ_BACK = exact(
    method=one_of("not_done", "read_aloud", "read_self", "interpreted"),
    language=TEXT,
    confirmed=flag,
    confirmed_at=WHEN_OR_EMPTY,
    corrections=CORRECTIONS,
)
PRESENT_AS = ("deponent", "interviewer", "interpreter", "support_person", "lawyer", "other")
PRESENT = exact(present_as=one_of(*PRESENT_AS), code=TEXT)
SIGNED_ABOUT = {"testimony": ID, "code": CODE}
PURPOSES = words(
    "legal_advice investigation proceedings advocacy publication research memory"
)
BUNDLE = exact(
    format=constant("deponent-bundle"),
    version=constant(1),
    type=TEXT,
    id=ID,
    salt=hexes(64),
    signer=exact(
        fingerprint=FINGERPRINT,
        minisign_key_id=matching(re.compile("[0-9A-F]{16}")),
        mldsa65_sha256=hexes(64),
    ),
    recipients=items(FINGERPRINT, 1, 16),
    claimed_at=WHEN,
    clock=constant("not verified"),
    sequence=number(1),
    previous=matching(re.compile("(?:[0-9a-f]{128})?")),
    counts=exact(
        leaves=number(),
        custody_events=number(),
        attachments=number(),
        payload_bytes=number(),
    ),
    about=optional(ABOUT),
    particulars=optional(items(FINGERPRINT, 1, 16)),
    consent=optional(exact_with({"given": (given, {})}, items=ITEMS, sharing=SHARING)),
)
# ---------------------------------------------------------------------------------------
# What the interview desk notes: members that may be left out (section 9.1).

DAY_FORM = re.compile(
    "([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|[01]X|XX)(?:-([0-9]{2}|[0-3]X|XX))?)?"
)


def spread(digits: str, low: int, high: int) -> list[int]:
    """Return the numbers from `low` to `high` that digits, the last of them X, can mean."""
    known = digits.rstrip("X")
    unit = 10 ** (len(digits) - len(known))
    begin = int(known or "0") * unit
    return [each for each in range(begin, begin + unit) if low <= each <= high]


def meant(text: str) -> tuple[Day, Day] | None:
    """Return the first and the last day that one day of `edtf` can mean, if any."""
    found = DAY_FORM.fullmatch(text[:-1] if text[-1:] in ("?", "~", "%") else text)
    if found is None:
        return None
    years = spread(found[1], 1, 9999)
    months, days = spread(found[2] or "XX", 1, 12), spread(found[3] or "XX", 1, 31)

    def outermost(step: int) -> Day | None:
        every = itertools.product(years[::step], months[::step], days[::step])
        return next((day for day in every if exists(*day)), None)

    first, last = outermost(1), outermost(-1)
    return (first, last) if first and last else None


def exists(year: int, month: int, day: int) -> bool:
    """Tell if there is such a day in the calendar."""
    return day <= calendar.monthrange(year, month)[1]


def is_edtf(text: str) -> bool:
    """Tell if `text` is a date or an interval that can be."""
    begin, slash, end = text.partition("/")
    if not slash:
        return meant(begin) is not None
    first, last = meant(begin), meant(end)
    if begin == "..":
        return last is not None
    if end == "..":
        return first is not None
    return first is not None and last is not None and first[0] <= last[1]


def is_term(text: str) -> bool:
    """Tell if `text` has the form of a term of a vocabulary."""
    return len(text) <= 99 and bool(TERM_FORM.fullmatch(text))


def or_empty(holds: Callable[[str], object]) -> Form:
    """Return the form of a text that is empty, or for which `holds` is true."""
    return that(lambda text: text == "" or holds(text))


def pain(value: Json, at: str) -> None:
    """Take a number from 0 to 10, or why there is none."""
    if isinstance(value, str):
        one_of("unknown", "refused", "not_asked", "not_applicable")(value, at)
    else:
        number(0, 10)(value, at)


def details(value: Json, at: str) -> None:
    """Take an object of at most 40 texts, none empty, by words."""
    texts(value, at)
    need(len(value) <= 40, f"{at} has too many")
    for name, text in value.items():
        need(bool(WORD_FORM.fullmatch(name)) and text != "", f"{at} has an odd detail")


Day = tuple[int, int, int]
WORD = "[a-z][a-z0-9_]{0,31}"
WORD_FORM = re.compile(WORD)
TERM_FORM = re.compile(rf"({WORD}:)?{WORD}(\.{WORD}){{0,2}}")
EDTF_OR_EMPTY = or_empty(is_edtf)
TERM_OR_EMPTY = or_empty(is_term)
KNOWN = one_of("yes", "no", "unknown")
ANSWER = one_of(*ANSWERS)
PHOTOS = items(ID, 0, 100)
FIRST_ACCOUNT = words(
    "safety contact what where when who injuries evidence needs next_step"
)
RISKS = words(
    "safe_here overheard followed phone_nearby pressed_to_speak urgent_medical "
    "acute_distress self_harm intoxicated family_at_risk proceedings_pending returning "
    "support_afterwards"
)
GENDER = one_of("not_asked", "no_wish", "woman", "man", "other")
NEEDS = words(
    "medical psychological legal protection shelter money documents childcare "
    "accessibility food_and_rest other"
)
SITTING = exact(
    started_at=WHEN,
    ended_at=WHEN_OR_EMPTY,
    ended_how=one_of("", "closed", "paused", "stopped"),
    place=TEXT,
    present=items(PRESENT, 0, 50),
    pauses=items(exact(since=WHEN, until=WHEN_OR_EMPTY), 0, 100),
    spoken_language=TEXT,
    interpreter=TEXT,
    written_language=TEXT,
    note=TEXT,
)
CONDUCT = exact(
    mode=one_of("full", "first_account"),
    first_account=exact(**dict.fromkeys(FIRST_ACCOUNT, TEXT)),
    earlier_asked=flag,
    earlier=items(
        exact(given_to=TEXT, when=EDTF_OR_EMPTY, recorded=KNOWN, signed=KNOWN, note=TEXT),
        0,
        100,
    ),
    risks=exact(
        answers=items(exact(question=one_of(*RISKS), answer=KNOWN)),
        decision=one_of("", "go", "first_account", "not_now"),
        note=TEXT,
    ),
    choices=exact(interviewer=GENDER, interpreter=GENDER, support_person=ANSWER),
    capacity=exact(
        speaks_as=one_of("not_asked", "adult", "minor", "proxy"),
        assent=ANSWER,
        guardian=TEXT,
        best_interest=TEXT,
    ),
    needs=items(exact(kind=one_of(*NEEDS), note=TEXT, referred_to=TEXT), 0, 100),
    sittings=items(SITTING, 0, 200),
    questions=items(
        exact(
            asked_at=WHEN,
            manner=one_of("open", "closed", "leading"),
            words=TEXT,
            after=number(),
        ),
        0,
        5000,
    ),
    audio_marks=items(exact(paragraph=number(1), recording=ID, at_ms=number()), 0, 5000),
    account_complete_at=WHEN_OR_EMPTY,
    certificates=items(
        exact(
            kind=one_of("interpreter", "translator"),
            code=TEXT,
            from_language=TEXT,
            to_language=TEXT,
            competence=TEXT,
            confirmed_at=WHEN_OR_EMPTY,
        ),
        0,
        100,
    ),
    assessment=exact(observations=TEXT, follow_ups=TEXT),
)
PERMISSIONS = items(
    exact(
        purpose=one_of(*PURPOSES),
        recipient=one_of(*CONSENT_SHARING),
        answer=one_of("yes", "no", "later"),
        identity=one_of("none", "code", "full"),
    )
)
CONSENT_MORE = exact(
    permissions=PERMISSIONS,
    conditions=TEXT,
    explained_by=TEXT,
    retention_until=or_empty(is_date),
    after_death=one_of(
        "not_asked", "as_agreed", "ask_contact", "wider", "close", "undecided"
    ),
    after_death_note=TEXT,
    recontact=exact(route=TEXT, safe_words=TEXT, never_times=TEXT, contact_person=TEXT),
    intimate_topic=ANSWER,
    body_map=ANSWER,
    interpreter_accepted=ANSWER,
    proof=exact(
        kind=one_of("none", "audio", "signature", "mark"),
        attachment=that(lambda text: text == "" or ID_FORM.fullmatch(text)),
        script_version=TEXT,
    ),
)
WHEN_IT_WAS = exact(
    date=EDTF_OR_EMPTY,
    band=one_of("", "before_dawn", "morning", "midday", "afternoon", "evening", "night"),
    relation=one_of("", "before", "during", "after"),
    fact=number(),
)
CODING = exact(
    facts=numbered(
        3000,
        kind=one_of("episode", "act", "person", "place", "unit", "injury", "words"),
        code=TERM_OR_EMPTY,
        other=TEXT,
        span=optional(exact(paragraph=number(1), start=number(), end=number())),
        elicited=one_of("spontaneous", "open", "direct", "document"),
        absence=one_of("", "unknown", "refused", "not_asked", "not_applicable"),
        when=WHEN_IT_WAS,
        episode=number(),
        people=items(number(1), 0, 50),
        details=details,
    ),
    transfers=items(
        exact(
            kind=one_of(
                *words(
                    "street home van station prison court hospital border released other"
                )
            ),
            fact=number(),
            text=TEXT,
            when=WHEN_IT_WAS,
            note=TEXT,
        ),
        0,
        500,
    ),
)
MARKS = numbered(
    500,
    view=one_of(*words("front back left right head hands feet intimate")),
    x=number(0, 1000),
    y=number(0, 1000),
    region=TERM_OR_EMPTY,
    description=TEXT,
    size=TEXT,
    shape=TEXT,
    colour=TEXT,
    pain_then=pain,
    pain_now=pain,
    noticed=EDTF_OR_EMPTY,
    treated=KNOWN,
    treatment=TEXT,
    photos=PHOTOS,
)
PEOPLE = numbered(
    500,
    label=that(len),
    role=one_of("perpetrator", "witness", "fellow_detainee", "third_person"),
    names_heard=TEXT,
    badge=TEXT,
    uniform=TEXT,
    voice=TEXT,
    face=TEXT,
    basis=in_order(
        *words(
            "name_heard badge insignia uniform face_seen voice known_before "
            "later_recognition"
        )
    ),
    basis_note=TEXT,
    participation=in_order(
        *words("carried_out ordered present aided failed_to_prevent falsified")
    ),
    masked=flag,
)
ITEM_KINDS = words(
    "clothing photo discharge_note forensic_report court_record detention_receipt message "
    "video sketch other"
)
PHYSICAL = numbered(
    1000,
    kind=one_of(*ITEM_KINDS),
    description=TEXT,
    holder=TEXT,
    condition=TEXT,
    photos=PHOTOS,
    handovers=items(exact(at=WHEN, giver=TEXT, taker=TEXT, note=TEXT), 0, 100),
)
TRANSLATION = exact(
    language=that(len),
    paragraphs=items(PARAGRAPH),
    translator=TEXT,
    certified_at=WHEN_OR_EMPTY,
)
UNASKED = "not_asked"
MAY_BE_LEFT_OUT: dict[str, tuple[Form, Json]] = {
    "conduct": (
        CONDUCT,
        {
            "mode": "full",
            "first_account": dict.fromkeys(FIRST_ACCOUNT, ""),
            "earlier_asked": False,
            "earlier": [],
            "risks": {"answers": [], "decision": "", "note": ""},
            "choices": {
                "interviewer": UNASKED,
                "interpreter": UNASKED,
                "support_person": UNASKED,
            },
            "capacity": {
                "speaks_as": UNASKED,
                "assent": UNASKED,
                "guardian": "",
                "best_interest": "",
            },
            "needs": [],
            "sittings": [],
            "questions": [],
            "audio_marks": [],
            "account_complete_at": "",
            "certificates": [],
            "assessment": {"observations": "", "follow_ups": ""},
        },
    ),
    "consent_more": (
        CONSENT_MORE,
        {
            "permissions": [],
            "conditions": "",
            "explained_by": "",
            "retention_until": "",
            "after_death": UNASKED,
            "after_death_note": "",
            "recontact": dict.fromkeys(
                ("route", "safe_words", "never_times", "contact_person"), ""
            ),
            "intimate_topic": UNASKED,
            "body_map": UNASKED,
            "interpreter_accepted": UNASKED,
            "proof": {"kind": "none", "attachment": "", "script_version": ""},
        },
    ),
    "coding": (CODING, {"facts": [], "transfers": []}),
    "body": (MARKS, []),
    "people": (PEOPLE, []),
    "items": (PHYSICAL, []),
    "translation": (TRANSLATION, None),  # its language is not empty
    "numbers_given": (exact(body=number(), items=number()), {"body": 0, "items": 0}),
}


def check_desk(record: Json) -> None:
    """Check what those members say of each other and of the account (section 9.1)."""
    account = record["paragraphs"]
    if "conduct" in record:
        check_conduct(record["conduct"], len(account))
    if "consent_more" in record:
        check_permissions(record["consent_more"])
    people = record.get("people", [])
    labels = {person["label"] for person in people}
    need(len(labels) == len(people), "people: a label twice")
    if "coding" in record:
        check_coding(record["coding"], account, {person["id"] for person in people})
    if "translation" in record:
        beside = len(record["translation"]["paragraphs"]) == len(account)
        need(beside, "translation: not as many paragraphs as the account")


def check_conduct(conduct: Json, last: int) -> None:
    """Check how the testimony was taken; the account has `last` paragraphs."""
    asked = conduct["earlier_asked"] or not conduct["earlier"]
    need(asked, "conduct: earlier accounts that nobody asked for")
    order = [RISKS.index(answer["question"]) for answer in conduct["risks"]["answers"]]
    rises(order, "conduct: risks")
    for sitting in conduct["sittings"]:
        ended = (sitting["ended_at"] == "") == (sitting["ended_how"] == "")
        need(ended, "conduct: when and how a sitting ended")
    inside = all(question["after"] <= last for question in conduct["questions"])
    inside &= all(mark["paragraph"] <= last for mark in conduct["audio_marks"])
    need(inside, "conduct: a paragraph behind the last")


def check_permissions(consent: Json) -> None:
    """Check the order of the permissions, and what goes with which answer."""
    check_cells(consent["permissions"], "consent_more")
    proof = consent["proof"]
    need((proof["kind"] == "none") == (proof["attachment"] == ""), "consent_more: proof")


def check_cells(permissions: Json, what: str) -> None:
    """Check the order of permissions, and that an identity goes with a yes."""
    rises(
        [
            (PURPOSES.index(each["purpose"]), CONSENT_SHARING.index(each["recipient"]))
            for each in permissions
        ],
        f"{what}: permissions",
    )
    for each in permissions:
        fits = each["answer"] == "yes" or each["identity"] == "none"
        need(fits, f"{what}: an identity without a yes")


def check_coding(coding: Json, account: list[str], people: set[int]) -> None:
    """Check that coded facts and transfers point at what is there."""
    kinds = {fact["id"]: fact["kind"] for fact in coding["facts"]}
    for fact in coding["facts"]:
        check_span(fact["span"], account)
        others = kinds.keys() - {fact["id"]}
        check_when(fact["when"], others)
        episode = fact["episode"]
        right = episode == 0 or (episode in others and kinds[episode] == "episode")
        need(right, "coding: an episode that is none")
        rises(fact["people"], "coding: people")
        need(people.issuperset(fact["people"]), "coding: people who are not there")
    for stage in coding["transfers"]:
        need(stage["fact"] in {0, *kinds}, "coding: a transfer to a fact that is not there")
        check_when(stage["when"], kinds.keys())


def check_span(span: Json, account: list[str]) -> None:
    """Check that words of the account stand where a fact says."""
    if span is not None:
        need(span["paragraph"] <= len(account), "coding: a paragraph behind the last")
        words_there = account[span["paragraph"] - 1]
        right = span["start"] < span["end"] <= len(words_there)
        need(right, "coding: a span that is not within its paragraph")


def check_when(when: Json, facts: Collection[int]) -> None:
    """Check that a time stands to another fact, or to none."""
    if when["relation"] == "":
        need(when["fact"] == 0, "coding: a fact without a relation")
    else:
        need(when["fact"] in facts, "coding: a time that stands to no other fact")


def pointed_at(record: Json) -> set[str]:
    """Return the ids of the evidence that a testimony points at (section 9.1)."""
    found = {mark["recording"] for mark in record.get("conduct", {}).get("audio_marks", [])}
    if "consent_more" in record:
        found.add(record["consent_more"]["proof"]["attachment"])
    for entry in (*record.get("body", []), *record.get("items", [])):
        found.update(entry["photos"])
    return found - {""}


# ---------------------------------------------------------------------------------------
# The main records, custody and attachments (sections 8 and 9).

MAIN = {
    "testimony": exact_with(
        MAY_BE_LEFT_OUT,
        id=ID,
        code=CODE,
        revision=number(1),
        started_at=WHEN,
        spoken_language=TEXT,
        written_language=TEXT,
        place=TEXT,
        present=items(PRESENT),
        consent=exact(
            items=ITEMS,
            sharing=SHARING,
            language=TEXT,
            script_version=TEXT,
            recorded_at=WHEN_OR_EMPTY,
            teach_back=TEXT,
        ),
        paragraphs=items(PARAGRAPH),
        read_back=READ_BACK,
        closing=exact(feeling=TEXT, next_steps=TEXT, closed_at=WHEN_OR_EMPTY),
    ),
    "supplement": exact(
        **SIGNED_ABOUT,
        kind=one_of("supplement", "correction"),
        made_at=WHEN,
        reason=TEXT,
        paragraphs=items(PARAGRAPH),
        corrections=items(exact(paragraph=number(1), before=TEXT, after=TEXT)),
        read_back=READ_BACK,
    ),
    "withdrawal": exact_with(
        {"permissions": (PERMISSIONS, [])},
        **SIGNED_ABOUT,
        scope=one_of("narrowed", "withdrawn"),
        stated_at=WHEN,
        method=one_of("in_person", "by_voice", "in_writing", "through_other"),
        items=ITEMS,
        sharing=SHARING,
        paragraphs=items(number(1)),
        words=TEXT,
    ),
    "receipt": exact(
        bundle=ID,
        manifest_sha512=DIGEST,
        received_at=WHEN,
        verdict=constant("accepted"),
        purge=flag,
    ),
    "question": exact(**SIGNED_ABOUT, asked_at=WHEN, questions=items(PARAGRAPH, 1, 100)),
    "roster": exact(
        organisation=line(120),
        number=number(1),
        issued_at=WHEN,
        expires_on=DAY,
        root=exact(keys=items(TEXT, 1, 16), threshold=number(1, 16)),
        members=items(exact(card=TEXT, role=matching(ROLE), expires_on=DAY), 0, 300),
        revoked=items(
            exact(
                fingerprint=FINGERPRINT,
                since=WHEN,
                last_sequence=number(),
                reason=line(400),
            )
        ),
        previous=matching(re.compile("(?:[0-9a-f]{128})?")),
        signatures=items(
            exact(signer=FINGERPRINT, ed25519=DIGEST, mldsa65_key=TEXT, mldsa65=TEXT)
        ),
    ),
    "opinion": exact(
        **SIGNED_ABOUT,
        examined_at=WHEN,
        paragraphs=items(PARAGRAPH, 1),
        consistency=one_of(
            "not_consistent",
            "consistent",
            "highly_consistent",
            "typical_of",
            "diagnostic_of",
        ),
    ),
    "disclosure": exact_with(
        {"stripped": (items(ID), [])},
        **SIGNED_ABOUT,
        made_at=WHEN,
        reason=TEXT,
        original=exact(
            tag_manifest=TEXT,
            minisig=TEXT,
            mldsa65=TEXT,
            bundle_json=TEXT,
            card=TEXT,
            commitments=TEXT,
        ),
        leaves=items(anything),
    ),
}
WHY = one_of("identity", "third_person", "consent", "security", "relevance")
DISCLOSED = {
    ("path", "salt", "value"): exact(path=matching(PATH), salt=hexes(64), value=anything),
    ("path", "withheld"): exact(path=matching(PATH), withheld=WHY),
    ("path", "replaced", "withheld"): exact(
        path=matching(PATH), replaced=that(len), withheld=WHY
    ),
}
ACTS = {
    "vault_created": "The signer's encrypted store was made.",
    "created": "The record of this testimony was begun.",
    "consent_recorded": "Answers about consent were noted.",
    "attached": "A piece of evidence was taken in.",
    "recorded": "A recording was made and taken in.",
    "closed": "The testimony was closed.",
    "reopened": "The testimony was opened again for changes.",
    "sealed": "A sealed bundle was made.",
    "key_destroyed": "The signer's own key to the content was destroyed.",
    "copy_kept": "A copy was kept on the signer's device.",
    "handed_over": "A sealed bundle was handed over.",
    "receipt": "A receipt for a bundle came back.",
    "imported": "A bundle was received and kept.",
    "printed": "Something was printed or written as a page.",
    "contact_added": "Somebody's card was added.",
    "contact_verified": "Somebody's fingerprint was compared.",
    "letter_sealed": "A message about the testimony was sealed.",
    "letter_received": "A message about the testimony was received.",
    "roster_accepted": "A roster of keys was accepted.",
    "disclosed": "A redacted copy was made.",
    "timestamped": "A time-stamp of an authority was taken in.",
    "particulars_opened": "The deponent's particulars were opened.",
    "words_destroyed": "The words of withdrawn paragraphs were destroyed.",
    "discarded": "The words were destroyed without being sealed.",
    "let_go": "A sealed file was deleted though not every recipient had answered.",
    "letter_forgotten": "The words of a message about the testimony were destroyed.",
}
CUSTODY = items(
    exact(
        sequence=number(1),
        at=WHEN,
        act=one_of(*ACTS),
        subject=TEXT,
        actor=FINGERPRINT,
        facts=texts,
        previous=hexes(64),
        hash=hexes(64),
        signature=DIGEST,
    )
)
KINDS_OF_EVIDENCE = words("photo document audio_file interview_audio video sketch other")
ATTACHMENTS = items(
    exact(
        id=ID,
        kind=one_of(*KINDS_OF_EVIDENCE),
        name=TEXT,
        media_type=TEXT,
        size_bytes=number(0, MAX_ATTACHMENT),
        sha512=DIGEST,
        added_at=WHEN,
        duration_ms=number(),
        note=TEXT,
    ),
    0,
    MAX_ATTACHMENTS,
)
ORIGINAL = ("testimony", "custody", "attachments")
WITHOUT_EVENTS = ("roster", "receipt", "disclosure")
WITH_EVIDENCE = ("testimony", "supplement", "opinion", "disclosure")
WITH_PARTICULARS = ("testimony", "supplement")
WITHOUT_ABOUT = ("testimony", "roster")
DEPONENT = words(
    "family_name given_names other_names born_on nationality document address contact "
    "safe_contact"
)
ENVELOPE = exact(padding=matching(re.compile("0{0,8191}")), record=anything, salt=hexes(64))
PARTICULARS = exact(
    type=constant("particulars"),
    version=constant(1),
    testimony=ID,
    bundle=ID,
    deponent=exact(**dict.fromkeys(DEPONENT, TEXT)),
    others=items(exact(label=TEXT, name=TEXT, note=TEXT)),
)


def check_bundle(bundle: Json, card: Card, comment: Comment) -> None:
    """Check bundle.json against itself, the card and the trusted comment (section 7)."""
    not_newer(bundle, "bundle.json")
    BUNDLE(bundle, "bundle.json")
    signer, kind = bundle["signer"], bundle["type"]
    need(kind in MAIN, "bundle.json: no type of section 9")
    need(bundle["id"] == comment.bundle, "bundle.json: id is not the trusted comment's")
    need(signer["fingerprint"] == card.fingerprint, "bundle.json: fingerprint")
    key_id = card.key_id[::-1].hex().upper()
    need(signer["minisign_key_id"] == key_id, "bundle.json: minisign key id")
    need(signer["mldsa65_sha256"] == card.mldsa65_sha256, "bundle.json: ML-DSA-65 key")
    rises(bundle["recipients"], "bundle.json: recipients")
    rises(bundle["particulars"] or [], "bundle.json: particulars")
    first = (bundle["previous"] == "") == (bundle["sequence"] == 1)
    need(first, "bundle.json: previous and sequence")
    need((bundle["about"] is None) == (kind in WITHOUT_ABOUT), "bundle.json: about")
    need((bundle["consent"] is not None) == (kind == "testimony"), "bundle.json: consent")
    allowed = bundle["particulars"] is None or kind in WITH_PARTICULARS
    need(allowed, "bundle.json: particulars")


def event_holds(event: Json, card: Card) -> bool:
    """Tell if an event's hash is its own and its signature is by the card's key."""
    bare = {k: v for k, v in event.items() if k not in ("hash", "signature")}
    digest = hashlib.sha256(canonical(bare)).digest()
    message = signed_for(b"custody/v1", digest)
    signature = bytes.fromhex(event["signature"])
    return event["hash"] == digest.hex() and ed25519_holds(card.key, signature, message)


def check_alone(kind: str, value: Json) -> None:
    """Check what a record says by itself, beyond the form of its fields (step 7)."""
    if kind == "custody":
        rises([event["sequence"] for event in value], "custody: sequence")
        for event in value:
            first = (event["previous"] == "0" * 64) == (event["sequence"] == 1)
            need(first, "custody: the first event")
    elif kind == "attachments":
        need(len({entry["id"] for entry in value}) == len(value), "an attachment twice")
    elif kind == "withdrawal":
        rises(value["paragraphs"], "withdrawal: paragraphs")
        check_cells(value.get("permissions", []), "withdrawal")
    elif kind == "roster":
        need(value["root"]["threshold"] <= len(value["root"]["keys"]), "roster: threshold")
        rises([revoked["fingerprint"] for revoked in value["revoked"]], "roster: revoked")
        rises([signed["signer"] for signed in value["signatures"]], "roster: signatures")
        first = (value["previous"] == "") == (value["number"] == 1)
        need(first, "roster: previous and number")
        need(value["organisation"] != "", "roster: organisation")
    elif kind == "disclosure":
        check_entries(value["leaves"])
        rises(value.get("stripped", []), "disclosure: stripped")
    elif kind == "testimony":
        check_desk(value)


def check_custody(events: Json, card: Card, subject: str | None) -> None:
    """Check whose events of custody they are, and that their chain holds (section 8)."""
    for event in events:
        need(event["actor"] == card.fingerprint, "custody: an actor is not the signer")
        need(event["subject"] == subject, "custody: an event of something else")
        need(event_holds(event, card), "custody: hash or signature of an event", TAMPERED)
    for before, after in itertools.pairwise(events):
        adjacent = after["sequence"] == before["sequence"] + 1
        linked = after["previous"] == before["hash"] or not adjacent
        need(linked, "custody: an event does not follow the one before", TAMPERED)


# ---------------------------------------------------------------------------------------
# What section 9 says of single types.


def check_consent(record: Json, bundle: Json) -> None:
    """Check that the consent in bundle.json is the testimony's."""
    said = {name: record["consent"][name] for name in ("items", "sharing")}
    stands = {name: bundle["consent"][name] for name in said}
    need(stands == said, "bundle.json: consent is not the testimony's")


def check_receipt(record: Json, bundle: Json) -> None:
    """Check that a receipt names the bundle it is about."""
    named = {name: record[name] for name in ("bundle", "manifest_sha512")}
    need(bundle["about"] == named, "receipt: about names another bundle")


def check_roster(record: Json) -> None:
    """Check a roster against itself: cards, order, and every signature of its own root.

    One that is not signed by enough of them yet is passed on to be signed; a reader never
    accepts it as a roster (section 9.6), and `lacks_signatures` says so.
    """
    root = {card.fingerprint: card for card in map(card_of, record["root"]["keys"])}
    rises(list(root), "roster: root keys")
    need(len(root) == len(record["root"]["keys"]), "roster: a root key comes twice")
    for keys in ({c.key for c in root.values()}, {c.mldsa65_sha256 for c in root.values()}):
        need(len(keys) == len(root), "roster: two root cards share a key")
    members = [card_of(member["card"]).fingerprint for member in record["members"]]
    rises(members, "roster: members")
    digest = roster_digest(record)
    for signed in record["signatures"]:
        card = root.get(signed["signer"])
        # A later roster is signed by the keys of the roster before as well, unknown here.
        need(card is not None or record["number"] > 1, "roster: signed by somebody else")
        holds = card is None or root_signed(signed, digest, card)
        need(holds, "roster: a signature does not hold")


def lacks_signatures(record: Json) -> bool:
    """Tell if fewer of a roster's own root keys signed it than must."""
    root = {card_of(text).fingerprint for text in record["root"]["keys"]}
    signers = sum(signed["signer"] in root for signed in record["signatures"])
    return bool(signers < record["root"]["threshold"])


def card_of(text: str) -> Card:
    """Read a card that is a text within a record."""
    return read_card(text.encode())


def roster_digest(record: Json) -> bytes:
    """Return the SHA-512 of a roster's body, which its root keys sign."""
    body = {name: value for name, value in record.items() if name != "signatures"}
    return hashlib.sha512(canonical(body)).digest()


def root_signed(signed: Json, digest: bytes, card: Card) -> bool:
    """Tell if both signatures hold, and are by the root key of this card."""
    key = unbase64(signed["mldsa65_key"], 1952)
    mldsa65 = unbase64(signed["mldsa65"], 3309)
    message = signed_for(b"roster/v1", digest)
    return (
        hashlib.sha256(key).hexdigest() == card.mldsa65_sha256
        and ed25519_holds(card.key, bytes.fromhex(signed["ed25519"]), message)
        and mldsa_holds(key, mldsa65, digest, b"roster/v1")
    )


def root_fingerprint(record: Json) -> str:
    """Return the root fingerprint of a roster (section 9.6)."""
    root = {"organisation": record["organisation"], "root": record["root"]}
    return digits40(hashlib.sha256(canonical(root)).digest())


def check_disclosure(record: Json, bundle: Json) -> None:
    """Check a redacted copy against the signatures of the testimony it was made from."""
    original = {name: text.encode() for name, text in record["original"].items()}
    card = read_card(original["card"])
    signed = check_minisign(original["tag_manifest"], original["minisig"], card)
    check_mldsa(original["tag_manifest"], original["mldsa65"], card)
    comment = read_comment(signed)
    need(comment.version == 1, "disclosure: the original's version", NEWER)
    need(card.role != PRACTICE_ROLE, "disclosure: the original is practice")
    hashes = read_tag_manifest(original["tag_manifest"])
    for name, member in (
        ("bundle_json", "bundle.json"),
        ("card", "signer.card"),
        ("commitments", "commitments.txt"),
    ):
        same = sha512(original[name]) == hashes[member]
        need(same, f"disclosure: the original's {member}", TAMPERED)
    first = read_json(original["bundle_json"], "disclosure: original/bundle_json")
    check_bundle(first, card, comment)
    need(first["type"] == "testimony", "disclosure: the original is no testimony")
    about = {"bundle": first["id"], "manifest_sha512": sha512(original["tag_manifest"])}
    need(bundle["about"] == about, "disclosure: about names another bundle")
    lines = read_manifest(original["commitments"], "disclosure: original/commitments")
    check_disclosed(record["leaves"], lines)
    shown = {leaf["path"]: leaf["value"] for leaf in record["leaves"] if "value" in leaf}
    named = {"testimony/id": record["testimony"], "testimony/code": record["code"]}
    for path, name in named.items():
        need(path in shown, "disclosure: it withholds of which testimony it is")
        need(shown[path] == name, "disclosure: it names another testimony")


def check_entries(leaves: Json) -> None:
    """Check each entry's form, and that cutting a testimony's records gives the paths."""
    for leaf in leaves:
        names = tuple(sorted(leaf)) if isinstance(leaf, dict) else ()
        need(names in DISCLOSED, "disclosure: an entry's fields")
        DISCLOSED[names](leaf, "disclosure: entry")
        shown = "value" not in leaf or leaf["value"] is not None
        need(shown, "disclosure: a leaf that no testimony has")
    roots = [leaf["path"].split("/")[0] for leaf in leaves]
    ordered = [root for name in ORIGINAL for root in roots if root == name]
    need(roots == ordered, "disclosure: paths of other records")
    for root in ORIGINAL:
        pairs = [(x["path"], x.get("value")) for x in leaves if under(x, root)]
        whole = join(pairs, root) if pairs or root == "testimony" else []
        right = isinstance(whole, dict if root == "testimony" else list)
        need(right, "disclosure: a record of another shape")


def check_disclosed(leaves: Json, lines: list[tuple[str, str]]) -> None:
    """Check each entry against its line of the original's commitments."""
    need(len(leaves) == len(lines), "disclosure: not one entry for each commitment")
    for leaf, (path, digest) in zip(leaves, lines, strict=True):
        need(leaf["path"] == path, "disclosure: an entry's path is not its line's")
        same = "value" not in leaf or commitment(leaf) == digest
        need(same, "disclosure: a disclosed leaf is not what was committed to", TAMPERED)


def under(leaf: Json, root: str) -> bool:
    """Tell if a leaf is of the record `root`."""
    path: str = leaf["path"]
    return path.split("/", maxsplit=1)[0] == root


def check_copies(record: Json, attachments: Json) -> None:
    """Check that evidence is what disclosed leaves name, but for what was stripped."""
    shown = [x for x in record["leaves"] if under(x, "attachments") and "value" in x]
    for leaf in shown:
        ATTACHMENTS([leaf["value"]], "disclosure: attachments")
    named = {leaf["value"]["id"]: leaf["value"] for leaf in shown}
    hashes = {leaf["value"]["sha512"] for leaf in shown}
    stripped = record.get("stripped", [])
    own = {entry["id"] for entry in attachments}
    need(own.issuperset(stripped), "disclosure: stripped evidence that is not there")
    for entry in attachments:
        if entry["id"] not in stripped:
            need(entry["sha512"] in hashes, "evidence that no leaf names")
            continue
        need(entry["id"] in named, "stripped evidence that no leaf names")
        original = named[entry["id"]]
        other = {name for name in entry if entry[name] != original[name]}
        right = "sha512" in other and other <= {"sha512", "size_bytes"}
        need(right, "stripped evidence is not its leaf's")


# ---------------------------------------------------------------------------------------
# Verification (section 11), step by step.


@dataclass
class Step:
    """One step: its number in section 11 and a letter, what it asks, what came of it."""

    number: str
    what: str
    result: str = "FAILS"


@dataclass(frozen=True)
class Known:
    """What the person who runs this says beforehand."""

    identities: Sequence[Identity] = ()
    custodian: Sequence[Identity] = ()
    custodians: frozenset[str] = frozenset()
    signers: frozenset[str] = frozenset()
    cards: Sequence[Card] = ()
    root_fingerprint: str = ""


class Verification:
    """The steps of section 11 in their order; each either holds or refuses the bundle."""

    def __init__(self, known: Known, keep: Keep | None = None) -> None:
        self.known = known
        self.keep = keep
        self.steps: list[Step] = []
        self.header_sha256 = ""
        self.small: dict[str, bytes] = {}
        self.tags: dict[str, str] = {}
        self.manifest: list[tuple[str, str]] = []
        self.records: dict[str, Json] = {}
        self.leaves: list[dict[str, Json]] = []

    @contextlib.contextmanager
    def step(self, number: str, what: str) -> Iterator[Step]:
        """Name a step; it has failed unless its block comes to its end."""
        step = Step(number, what)
        self.steps.append(step)
        yield step
        step.result = "holds" if step.result == "FAILS" else step.result

    def run(self, file: BinaryIO) -> None:
        """Do every step."""
        self.archive = Archive(self.opened(file), self.keep)
        self.first_members()
        self.signatures()
        self.signer()
        self.tag_files()
        self.bundle_and_manifest()
        self.three_records()
        self.agreement()
        self.particulars()
        self.evidence()
        self.padding_and_end()

    def opened(self, file: BinaryIO) -> Source:
        """Step 1: open the age header, or take the file as an archive already decrypted."""
        start = file.read(len(TAG_MANIFEST))
        file.seek(0)
        if start == TAG_MANIFEST.encode():
            with self.step("1", "age encryption") as step:
                step.result = "not checked: the file was already decrypted"
            return file
        with self.step("1a", "age header: form, recipients of one kind only"):
            header = AgeHeader(file)
        if not self.known.identities:
            raise Unusable("the file is sealed: --identity is needed to open it")
        with self.step("1b", "age header: a key of the reader opens it"):
            file_key = header.open(self.known.identities)
            if file_key is None:
                raise Refusal(NOT_FOR_ME, "none of the identities opens the file")
        with self.step("1c", "age header: its MAC"):
            header.check(file_key)
        self.header_sha256 = hashlib.sha256(header.text).hexdigest()
        return AgePayload(file, file_key)

    def first_members(self) -> None:
        """Step 2."""
        with self.step("2", "members 1 to 7: place, header, size"):
            self.small[TAG_MANIFEST] = self.first_member()
            for name, limit in FIRST_SEVEN[1:]:
                self.small[name] = self.archive.member(name, limit)

    def first_member(self) -> bytes:
        """Read the tag manifest; if it does not stand there, there is no bag at all."""
        try:
            return self.archive.member(*FIRST_SEVEN[0])
        except Refusal as refusal:
            if refusal.code not in (MALFORMED, ODD_MEMBER):
                raise
            raise Refusal(NOT_A_BUNDLE, "there is no bag inside") from None

    def signatures(self) -> None:
        """Step 3."""
        tag_manifest = self.small[TAG_MANIFEST]
        with self.step("3a", "signer's card: form and its own signature"):
            self.card = read_card(self.small["signer.card"])
        with self.step("3b", "minisign signatures of tag manifest and trusted comment"):
            signed = check_minisign(tag_manifest, self.small[MINISIG_NAME], self.card)
        with self.step("3c", "ML-DSA-65 signature of the tag manifest"):
            check_mldsa(tag_manifest, self.small[MLDSA_NAME], self.card)
        with self.step("3d", "the signer's card is not for practising"):
            practised = self.card.role == PRACTICE_ROLE
            need(not practised, "practice: invented, and no testimony", PRACTICE)
        self.signed_comment = signed

    def signer(self) -> None:
        """Step 4."""
        with self.step("4a", "the signer's fingerprint is known") as step:
            named = self.known.signers | {card.fingerprint for card in self.known.cards}
            own = self.card.fingerprint
            if named:
                known = own in named
                need(known, f"signed by a key that was not named: {own}", UNKNOWN_SIGNER)
                same = all(
                    card.lines == self.card.lines
                    for card in self.known.cards
                    if card.fingerprint == own
                )
                need(same, "the card is not the one that was named", TAMPERED)
            else:
                step.result = "NOT CHECKED: whose key this is was not checked"
        with self.step("4b", "trusted comment: form, version of the format"):
            self.comment = read_comment(self.signed_comment)
            need(self.comment.version == 1, "a later version of the format", NEWER)

    def tag_files(self) -> None:
        """Step 5."""
        with self.step("5a", "tag manifest: form and list"):
            self.tags = read_tag_manifest(self.small[TAG_MANIFEST])
        with self.step("5b", "members 4 to 9: SHA-512 as in the tag manifest"):
            for name, limit in (("commitments.txt", 2**23), ("manifest-sha512.txt", 2**20)):
                self.small[name] = self.archive.member(name, limit)
            for name in TAGGED[:-1]:
                same = sha512(self.small[name]) == self.tags[name]
                need(same, f"{name} is not what was signed", TAMPERED)

    def bundle_and_manifest(self) -> None:
        """Step 6."""
        with self.step("6a", "bagit.txt and bundle.json: form, id, signer"):
            bagit = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
            need(self.small["bagit.txt"] == bagit, "bagit.txt")
            self.bundle = read_json(self.small["bundle.json"], "bundle.json")
            check_bundle(self.bundle, self.card, self.comment)
            self.type: str = self.bundle["type"]
        with self.step("6b", "payload manifest: form and list"):
            self.manifest = read_manifest(self.small["manifest-sha512.txt"], "the manifest")
            names = [name for name, _ in self.manifest]
            fixed = [f"data/{name}.json" for name in (self.type, "custody", "attachments")]
            fixed += ["data/particulars.age"] if self.bundle["particulars"] else []
            need(names[: len(fixed)] == fixed, "the manifest's first lines", ODD_MEMBER)
            self.evidence_lines = self.manifest[len(fixed) :]
            named = (
                re.fullmatch("data/[0-9a-f]{32}[.]bin", n) for n in names[len(fixed) :]
            )
            need(all(named), "the manifest's lines of evidence", ODD_MEMBER)
            few = len(self.evidence_lines) <= MAX_ATTACHMENTS
            need(few, "the manifest lists too much evidence")

    def three_records(self) -> None:
        """Step 7."""
        with self.step("7", "three records: SHA-512, leaves, form"):
            forms = {
                self.type: MAIN[self.type],
                "custody": CUSTODY,
                "attachments": ATTACHMENTS,
            }
            members = [
                self.archive.member(name, MAX_RECORD) for name, _ in self.manifest[:3]
            ]
            self.payload_bytes = sum(map(len, members))
            for data, (name, digest) in zip(members, self.manifest[:3], strict=True):
                need(sha512(data) == digest, f"{name} is not what was signed", TAMPERED)
            for data, kind in zip(members, forms, strict=True):
                leaves = read_leaves(data, kind)
                self.leaves += leaves
                pairs = [(leaf["path"], leaf["value"]) for leaf in leaves]
                listed = kind in ("custody", "attachments")
                value = [] if listed and not pairs else join(pairs, kind)
                need(value != [] or not pairs, f"{kind}: a leaf of nothing")
                forms[kind](value, kind)
                check_alone(kind, value)
                self.records[kind] = value
            self.main = self.records[self.type]

    def agreement(self) -> None:
        """Step 8."""
        with self.step("8a", "chain of custody: hashes, order, signatures"):
            events = self.records["custody"]
            need(not events or self.type not in WITHOUT_EVENTS, "custody in such a type")
            subject = self.main.get("id" if self.type == "testimony" else "testimony")
            check_custody(events, self.card, subject)
        with self.step("8b", "commitments: one for each leaf"):
            lines = [f"{commitment(leaf)}  {leaf['path']}\n" for leaf in self.leaves]
            same = "".join(lines).encode() == self.small["commitments.txt"]
            need(same, "commitments.txt is not what the leaves give")
        with self.step("8c", "attachments: as in the manifest"):
            self.check_attachments()
        with self.step("8d", "counts and bag-info.txt"):
            self.check_counts()
        with self.step("8e", f"what is said of the type {self.type}") as step:
            self.check_type()
            if self.type == "roster" and lacks_signatures(self.main):
                step.result = "holds; it lacks signatures, and is not to be accepted yet"
            if self.type == "opinion":
                step.result = "holds; whether the signer is a clinician was not checked"
        if self.type == "roster":
            self.check_root()

    def check_type(self) -> None:
        """Check what section 9 says of a single type."""
        if self.type == "testimony":
            check_consent(self.main, self.bundle)
        elif self.type == "receipt":
            check_receipt(self.main, self.bundle)
        elif self.type == "roster":
            check_roster(self.main)
        elif self.type == "disclosure":
            try:
                check_disclosure(self.main, self.bundle)
            except Refusal as refusal:  # who made the redacted copy signed what is not so
                code = NEWER if refusal.code == NEWER else MALFORMED
                raise Refusal(code, refusal.fact) from None
            check_copies(self.main, self.records["attachments"])

    def check_attachments(self) -> None:
        """Check that the facts of the evidence are those of the manifest."""
        listed = self.records["attachments"]
        need(not listed or self.type in WITH_EVIDENCE, "evidence in such a type")
        lines = [(f"data/{entry['id']}.bin", entry["sha512"]) for entry in listed]
        need(lines == self.evidence_lines, "attachments are not those of the manifest")
        if self.type == "testimony":
            there = {entry["id"] for entry in listed}
            need(pointed_at(self.main) <= there, "evidence is pointed at and not there")

    def check_counts(self) -> None:
        """Check the counts but that of bytes, which the particulars are part of."""
        counts, listed = self.bundle["counts"], self.records["attachments"]
        right = counts["leaves"] == len(self.leaves)
        right &= counts["custody_events"] == len(self.records["custody"])
        right &= counts["attachments"] == len(listed)
        need(right, "bundle.json: counts")
        info = (
            f"Payload-Oxum: {counts['payload_bytes']}.{len(self.manifest)}\n"
            f"Bagging-Date: {self.bundle['claimed_at'][:10]}\n"
            f"External-Identifier: {self.bundle['id']}\n"
        )
        need(self.small["bag-info.txt"] == info.encode(), "bag-info.txt")

    def check_root(self) -> None:
        """Compare the root fingerprint of a roster, if somebody gave one."""
        with self.step("8f", "the roster's root fingerprint") as step:
            own = root_fingerprint(self.main)
            if self.known.root_fingerprint:
                same = own == self.known.root_fingerprint
                need(same, f"the roster's root is another: {own}", UNKNOWN_SIGNER)
            else:
                step.result = f"NOT CHECKED: whose roster this is; it is {own}"

    def particulars(self) -> None:
        """Step 9: the last part of the payload of which the size was not known."""
        listed = self.records["attachments"]
        octets = self.payload_bytes + sum(entry["size_bytes"] for entry in listed)
        data = b""
        with self.step("9a", "particulars: SHA-512; size of all that is under data"):
            if self.bundle["particulars"]:
                name, digest = self.manifest[3]
                data = self.archive.member(name, MAX_PARTICULARS)
                need(sha512(data) == digest, f"{name} is not what was signed", TAMPERED)
            right = self.bundle["counts"]["payload_bytes"] == octets + len(data)
            need(right, "bundle.json: payload_bytes")
        if self.bundle["particulars"]:
            what = "particulars: opened, form, testimony and bundle"
            with self.step("9b", what) as step:
                step.result = self.check_particulars(data)

    def check_particulars(self, data: bytes) -> str:
        """Open the particulars if a custodian's key was given, check them, and say so.

        A key that does not fit refuses nothing, unless it is said whose it is and the
        bundle names that custodian.
        """
        others = "not opened: the deponent's particulars are sealed to others"
        custodians, here = self.known.custodians, self.bundle["particulars"]
        if not self.known.custodian or (custodians and not custodians & set(here)):
            return others
        try:
            plain = opened_whole(data, self.known.custodian)
        except Refusal as refusal:
            raise Refusal(MALFORMED, f"particulars: {refusal.fact}") from None
        if plain is None:
            need(not custodians, "particulars: not sealed to a custodian who is named")
            return f"{others}; the key that was given does not open them"
        need(len(plain) % 8192 == 0, "particulars: size")
        value = read_json(plain, "particulars")
        ENVELOPE(value, "particulars")
        record = value["record"]
        not_newer(record, "particulars")
        PARTICULARS(record, "particulars")
        subject = self.main["id" if self.type == "testimony" else "testimony"]
        need(record["testimony"] == subject, "particulars of something else")
        need(record["bundle"] == self.bundle["id"], "particulars of another bundle")
        return "holds"

    def evidence(self) -> None:
        """Step 10."""
        for (name, digest), entry in zip(
            self.evidence_lines, self.records["attachments"], strict=True
        ):
            with self.step("10", f"evidence {entry['id']}: header, size, SHA-512"):
                size = self.archive.begin(name, size=entry["size_bytes"])
                running = hashlib.sha512()
                for piece in self.archive.pieces(name, size):
                    running.update(piece)
                same = running.hexdigest() == digest
                need(same, f"{name} is not what was signed", TAMPERED)

    def padding_and_end(self) -> None:
        """Steps 11 and 12."""
        with self.step("11", "padding: zeros, SHA-512"):
            running, zeros = hashlib.sha512(), True
            for piece in self.archive.pieces(
                "padding.bin", self.archive.begin("padding.bin")
            ):
                running.update(piece)
                zeros &= not any(piece)
            need(zeros, "padding.bin is not of zeros")
            same = running.hexdigest() == self.tags["padding.bin"]
            need(same, "padding.bin is not what was signed", TAMPERED)
        with self.step("12", "end of the archive and of the file"):
            self.archive.end()


def opened_whole(data: bytes, identities: Sequence[Identity]) -> bytes | None:
    """Decrypt a small age file, or return None if none of the identities opens it."""
    file = io.BytesIO(data)
    header = AgeHeader(file)
    file_key = header.open(identities)
    if file_key is None:
        return None
    header.check(file_key)
    return AgePayload(file, file_key).read(len(data))


# ---------------------------------------------------------------------------------------
# The report: what was checked, what the bundle says of its custody, what is not proven.

NOT_PROVEN = """\
- Whose key it is. A signature shows which key signed; that the key is a certain person's
  is known from a comparison of fingerprints, or from a roster, or not at all.
- When anything happened. Every time here is by the signer's own clock, which nobody
  verified. Order follows from numbers and hashes. A stolen key can write any date.
- That what was said is true, or that it was said freely.
- That nothing was left out. Numbers of events that are missing belong to other things
  in the same store, or were withheld: this cannot be told apart from here.
- That evidence is genuine. Its bytes are those that the signer took in; what they show,
  and what happened to them before, is not part of this.
- That nobody else has read it. Who could open this copy cannot be seen from it.
- That the key was not lost or revoked. A roster may say so; it is not part of this."""


def summary(done: Verification) -> dict[str, Json]:
    """Return what a verified bundle says of itself."""
    bundle = done.bundle
    about = {
        "digest": sha512(done.small[TAG_MANIFEST]),
        "header_sha256": done.header_sha256,
    }
    names = ("type", "id", "signer", "recipients", "claimed_at", "sequence", "previous")
    more = ("about", "particulars", "counts")
    return about | {name: bundle[name] for name in (*names, *more)}


def report_lines(done: Verification, refusal: Refusal | None) -> Iterator[str]:
    """Give the report, line by line."""
    yield "REPORT ON A SEALED BUNDLE (docs/format.md, version 1)"
    yield ""
    yield "Steps"
    for step in done.steps:
        yield f"  {step.number:<3} {step.what}: {step.result}"
    yield ""
    if refusal:
        yield f"REFUSED ({refusal.code}): {refusal.fact}"
        yield "Nothing of the bundle is shown."
        return
    yield "VERDICT: every step that was done holds."
    yield ""
    yield from bundle_lines(done)
    yield from custody_lines(done)
    yield from evidence_lines(done)
    yield "What this does not prove"
    yield NOT_PROVEN


def bundle_lines(done: Verification) -> Iterator[str]:
    """Say what the bundle says of itself."""
    bundle, said = done.bundle, summary(done)
    yield "The bundle"
    yield f"  type: {bundle['type']}"
    yield f"  id: {bundle['id']}"
    yield f"  digest (SHA-512 of the tag manifest): {said['digest']}"
    yield f"  signed by the key with the fingerprint: {done.card.fingerprint}"
    yield f"  sealed, as the signer claims: {bundle['claimed_at']} (clock not verified)"
    yield f"  number {bundle['sequence']} of this key"
    yield f"  digest of the bundle before it: {bundle['previous'] or 'none'}"
    for recipient in bundle["recipients"]:
        yield f"  addressed to: {recipient}"
    if bundle["about"]:
        yield f"  about the bundle: {bundle['about']['bundle']}"
        yield f"  of the digest: {bundle['about']['manifest_sha512']}"
    for custodian in bundle["particulars"] or []:
        yield f"  the deponent's particulars are sealed to: {custodian}"
    yield ""


def custody_lines(done: Verification) -> Iterator[str]:
    """Replay the chain of custody in plain words."""
    yield "Custody, as the signer's key recorded it"
    events = done.records["custody"]
    if done.type == "disclosure":
        yield from disclosure_lines(done)
        events = disclosed_events(done.main)
    for count, event in enumerate(events, 1):
        yield f"  {count}. event {event['sequence']} of the signer's store"
        yield f"     {ACTS[event['act']]} ({event['act']})"
        yield f"     claimed time: {event['at']}"
        for name, fact in sorted(event["facts"].items()):
            yield f"     {shown(name)}: {shown(fact)}"
        yield f"     hash: {event['hash']}"
        yield f"     before it: {event['previous']}"
    yield "" if events else "  no events\n"


def disclosure_lines(done: Verification) -> Iterator[str]:
    """Say how much of the original a redacted copy shows, and who signed that."""
    leaves = done.main["leaves"]
    withheld = [leaf["withheld"] for leaf in leaves if "withheld" in leaf]
    signer = card_of(done.main["original"]["card"]).fingerprint
    yield f"  the original was signed by the key with the fingerprint: {signer}"
    yield "  whose key that is was not checked"
    yield f"  {len(leaves) - len(withheld)} parts are shown, {len(withheld)} withheld"
    if stripped := len(done.main.get("stripped", [])):
        yield f"  {stripped} files are copies without what the original says of itself"
    for reason in sorted(set(withheld)):
        yield f"  withheld because of {reason}: {withheld.count(reason)}"
    yield "  Events that follow are those of the original that are shown."


def disclosed_events(record: Json) -> list[Json]:
    """Return the original's custody events that are shown and hold by themselves."""
    card = card_of(record["original"]["card"])
    events = []
    for leaf in record["leaves"]:
        if under(leaf, "custody") and "value" in leaf:
            with contextlib.suppress(Refusal):
                CUSTODY([leaf["value"]], "custody")
                need(event_holds(leaf["value"], card), "an event")
                events.append(leaf["value"])
    return events


def evidence_lines(done: Verification) -> Iterator[str]:
    """List the evidence."""
    yield "Evidence"
    for entry in done.records["attachments"]:
        yield f"  {entry['id']} ({entry['kind']}), {entry['size_bytes']} bytes"
        yield f"     called: {shown(entry['name'])}"
        yield f"     taken in, as the signer claims: {entry['added_at']}"
        yield f"     SHA-512: {entry['sha512']}"
    yield "" if done.records["attachments"] else "  none\n"


# ---------------------------------------------------------------------------------------
# Taking the members out, and the command line.


class Extraction:
    """Writes members into a new folder, which gets its name when all of them hold."""

    def __init__(self, folder: Path) -> None:
        if folder.exists():
            raise Unusable("the folder to extract into exists already")
        self.folder = folder
        self.part = Path(tempfile.mkdtemp(prefix=".deponent-", dir=folder.parent))
        (self.part / "data").mkdir()
        self.file: BinaryIO | None = None

    def keep(self, name: str, piece: bytes) -> None:
        """Write a piece of a member; an empty one ends it. Names are those of section 5."""
        if self.file is None:
            self.file = (self.part / name).open("xb")
        self.file.write(piece)
        if not piece:
            self.file.close()
            self.file = None

    def close(self, whole: bool) -> None:
        """Give the folder its name, or leave nothing."""
        if self.file:
            self.file.close()
        if whole:
            self.part.rename(self.folder)
        else:
            shutil.rmtree(self.part)


def verify(file: BinaryIO, known: Known) -> tuple[Verification, Refusal | None]:
    """Do the steps; return them, and why the bundle is refused if it is."""
    done = Verification(known)
    try:
        done.run(file)
    except Refusal as refusal:
        return done, refusal
    return done, None


def extract(file: BinaryIO, known: Known, folder: Path) -> None:
    """Read a verified file once more, verifying it again, and write its members."""
    extraction = Extraction(folder)
    whole = False
    try:
        file.seek(0)
        Verification(known, extraction.keep).run(file)
        whole = True
    except Refusal:
        raise Unusable(
            "the file changed while it was read: nothing was extracted"
        ) from None
    finally:
        extraction.close(whole)


def digits(text: str) -> str:
    """Return the 40 digits of a fingerprint, however they are grouped."""
    found = re.sub(r"[\s-]", "", text)
    if not re.fullmatch("[0-9]{40}", found):
        raise argparse.ArgumentTypeError("a fingerprint has 40 digits")
    return found


def card_file(path: Path) -> Card:
    """Read a card that the person names as known."""
    with path.open("rb") as file:
        data = file.read(16385)
    try:
        return read_card(data)
    except Refusal as refusal:
        raise Unusable(f"--card: {refusal.fact}") from None


def read_options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Verify a sealed testimony bundle.")
    add = parser.add_argument
    add("bundle", type=Path, help="BUNDLE.age, or the archive BUNDLE.tar inside it")
    add("--identity", type=Path, action="append", default=[], help="age identity file")
    add("--particulars-identity", type=Path, action="append", default=[])
    add("--custodian", type=digits, action="append", default=[], help="whose that is")
    add("--card", type=Path, action="append", default=[], help="card of a known signer")
    add("--signer", type=digits, action="append", default=[], help="a known fingerprint")
    add("--roster-fingerprint", type=digits, help="root of a roster")
    add("--json", action="store_true", help="print one JSON object instead of lines")
    add("--report", type=Path, help="write a report in plain words to this file")
    add("--extract", type=Path, help="a new folder for the members, if every step holds")
    return parser.parse_args(arguments)


def read_known(options: argparse.Namespace) -> Known:
    """Read the files that the command line names."""
    return Known(
        identities=[key for path in options.identity for key in read_identities(path)],
        custodian=[
            key for path in options.particulars_identity for key in read_identities(path)
        ],
        custodians=frozenset(options.custodian),
        signers=frozenset(options.signer),
        cards=[card_file(path) for path in options.card],
        root_fingerprint=options.roster_fingerprint or "",
    )


def tell(done: Verification, refusal: Refusal | None, as_json: bool) -> None:
    """Print the steps and the verdict. All of it is ASCII, and none a bundle's text."""
    if as_json:
        said = {
            "verdict": "refused" if refusal else "good",
            "code": refusal.code if refusal else "",
            "fact": refusal.fact if refusal else "",
            "steps": [vars(step) for step in done.steps],
            "bundle": None if refusal else summary(done),
        }
        print(json.dumps(said))
        return
    for step in done.steps:
        print(f"{step.number:<3} {step.what}: {step.result}")
    if refusal:
        print(f"REFUSED ({refusal.code}): {refusal.fact}")
    else:
        print(f"Every step that was done holds. Signer: {done.card.fingerprint}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from a command line; return the exit code."""
    options = read_options(arguments)
    try:
        known = read_known(options)
        with options.bundle.open("rb") as file:
            done, refusal = verify(file, known)
            if options.extract and not refusal:
                extract(file, known, options.extract)
        if options.report:
            text = "\n".join(report_lines(done, refusal)) + "\n"
            options.report.write_text(text, encoding="utf-8")
    except (Unusable, OSError) as problem:
        print(f"cannot be done: {problem}", file=sys.stderr)
        return 2
    tell(done, refusal, options.json)
    return 1 if refusal else 0


if __name__ == "__main__":
    sys.exit(main())
