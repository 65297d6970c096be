"""A writer of bundles from docs/format.md alone, that can also write wrong ones.

It shares no code with the program or the verifier. Each stage of writing can be changed by
a function, named after what it changes, so that a change is signed, hashed and sealed like
everything else: what a holder of a valid key could do.
"""

import base64
import hashlib
import hmac
import io
import json
import secrets
import tarfile
from dataclasses import dataclass
from functools import cached_property

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import (
    X25519PrivateKey,
    X25519PublicKey,
)
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def words(text):
    return text.split()


AT = "2026-03-01T14:02:05+02:00"
SUBJECT = "1" * 32
CODE = "TVXA-9AWP"
SUITE = hpke.Suite(
    hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305
)
ITEMS = words(
    "purpose_understood voluntary confidentiality_limits store audio photos excerpts "
    "keep_device_copy copy_for_self recontact"
)
SHARING = words(
    "legal_team national_prosecutor icc un_mechanism un_treaty_body future_tribunal "
    "other_ngo researchers media archive"
)
DEPONENT = words(
    "family_name given_names other_names born_on nationality document address contact "
    "safe_contact"
)
TAGGED = words(
    "bagit.txt bag-info.txt bundle.json signer.card commitments.txt manifest-sha512.txt"
)


def b64(data):
    return base64.b64encode(data).decode()


def sha512(data):
    return hashlib.sha512(data).hexdigest()


def dump(value):
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def framed(purpose, message):
    return b"deponent signature/1\0" + bytes([len(purpose)]) + purpose + message


def bech32(prefix, data):
    alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    values = [int(bits[i : i + 5], 2) for i in range(0, len(bits), 5)]

    def polymod(all_values):
        check = 1
        for value in all_values:
            top = check >> 25
            check = (check & 0x1FFFFFF) << 5 ^ value
            for bit, g in enumerate(
                (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
            ):
                check ^= g if top >> bit & 1 else 0
        return check

    spread = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    sum_ = polymod(spread + values + [0] * 6) ^ 1
    values += [sum_ >> 5 * (5 - i) & 31 for i in range(6)]
    return prefix + "1" + "".join(alphabet[v] for v in values)


@dataclass
class Person:
    """Somebody's secret keys."""

    sign: Ed25519PrivateKey
    pq: MLDSA65PrivateKey
    x: X25519PrivateKey
    hybrid_seed: bytes
    name: str = "Lastaŭka"

    @staticmethod
    def new(name="Lastaŭka"):
        return Person(
            Ed25519PrivateKey.generate(),
            MLDSA65PrivateKey.generate(),
            X25519PrivateKey.generate(),
            secrets.token_bytes(32),
            name,
        )

    @property
    def key(self):
        return self.sign.public_key().public_bytes_raw()

    @property
    def key_id(self):
        return hashlib.sha256(self.key).digest()[:8]

    @property
    def pq_key(self):
        return self.pq.public_key().public_bytes_raw()

    def hybrid_halves(self):
        expanded = hashlib.shake_256(self.hybrid_seed).digest(96)
        kem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64]).public_key()
        return kem, X25519PrivateKey.from_private_bytes(expanded[64:]).public_key()

    @cached_property
    def recipients(self):
        kem, x = self.hybrid_halves()
        return (
            bech32("age", self.x.public_key().public_bytes_raw()),
            bech32("age1pq", kem.public_bytes_raw() + x.public_bytes_raw()),
        )

    def lines(self, **other):
        fields = {
            "name": self.name,
            "role": "interviewer",
            "made": "2026-01-01",
            "sign": b64(b"Ed" + self.key_id + self.key),
            "sign-pq": hashlib.sha256(self.pq_key).hexdigest(),
            "age": self.recipients[0],
            "age-pq": self.recipients[1],
        } | other
        return "deponent-card/1\n" + "".join(f"{k}: {v}\n" for k, v in fields.items())

    def card(self, **other):
        lines = self.lines(**other)
        signature = self.sign.sign(framed(b"card/v1", lines.encode()))
        return (lines + f"signature: {b64(signature)}\n").encode()

    @property
    def fingerprint(self):
        number = int(hashlib.sha256(self.lines().encode()).hexdigest(), 16)
        return f"{number % 10**40:040d}"

    def identity(self, kind="X25519"):
        if kind == "X25519":
            text = bech32("age-secret-key-", self.x.private_bytes_raw())
        else:
            text = bech32("age-secret-key-pq-", self.hybrid_seed)
        return text.upper() + "\n"


# --- age -------------------------------------------------------------------------------


def hkdf(secret, salt, info):
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(secret)


def bare64(data):
    return base64.b64encode(data).rstrip(b"=")


def x25519_stanza(file_key, person):
    mine = X25519PrivateKey.generate()
    share = mine.public_key().public_bytes_raw()
    theirs = person.x.public_key()
    shared = mine.exchange(X25519PublicKey.from_public_bytes(theirs.public_bytes_raw()))
    key = hkdf(shared, share + theirs.public_bytes_raw(), b"age-encryption.org/v1/X25519")
    body = ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)
    return b"-> X25519 " + bare64(share) + b"\n" + bare64(body) + b"\n"


def hybrid_stanza(file_key, person):
    public = hpke.MLKEM768X25519PublicKey(*person.hybrid_halves())
    sealed = SUITE.encrypt(file_key, public, info=b"age-encryption.org/mlkem768x25519")
    return (
        b"-> mlkem768x25519 "
        + bare64(sealed[:1120])
        + b"\n"
        + bare64(sealed[1120:])
        + b"\n"
    )


STANZAS = {"X25519": x25519_stanza, "mlkem768x25519": hybrid_stanza}


def age(plain, *recipients, kinds=("X25519",), extra=b"", file_key=None):
    """Encrypt: a stanza of each kind for each recipient, then `extra` stanza text."""
    file_key = file_key or secrets.token_bytes(16)
    header = b"age-encryption.org/v1\n"
    for kind in kinds:
        header += b"".join(STANZAS[kind](file_key, person) for person in recipients)
    header += extra + b"---"
    mac = hmac.digest(hkdf(file_key, b"", b"header"), header, "sha256")
    nonce = secrets.token_bytes(16)
    key = ChaCha20Poly1305(hkdf(file_key, nonce, b"payload"))
    out = [header + b" " + bare64(mac) + b"\n" + nonce]
    starts = range(0, max(len(plain), 1), 65536)
    for count, start in enumerate(starts):
        last = bytes([start + 65536 >= len(plain)])
        chunk = plain[start : start + 65536]
        out.append(key.encrypt(count.to_bytes(11, "big") + last, chunk, None))
    return b"".join(out)


# --- the archive -----------------------------------------------------------------------


def header(name, size, **other):
    """The one header, from Python's own tarfile and a few corrections."""
    info = tarfile.TarInfo(name)
    info.size = size
    for field, value in other.items():
        setattr(info, field, value)
    block = bytearray(info.tobuf(tarfile.USTAR_FORMAT))
    block[100:108] = b"%07o\0" % info.mode
    for start, width in ((108, 8), (116, 8), (329, 8), (337, 8)):
        block[start : start + width] = b"0" * (width - 1) + b"\0"
    if "uid" in other:
        block[108:116] = b"%07o\0" % info.uid
    return check(block)


def check(block):
    """Put the right checksum into a header."""
    block = bytearray(block)
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def tar(members):
    out = io.BytesIO()
    for name, data in members:
        out.write(header(name, len(data)) + data + bytes(-len(data) % 512))
    out.write(bytes(1024))
    return out.getvalue()


# --- the bundle ------------------------------------------------------------------------


def cut(value, path):
    if isinstance(value, dict) and value:
        for name in sorted(value):
            yield from cut(value[name], f"{path}/{name}")
    elif isinstance(value, list) and value:
        for number, entry in enumerate(value):
            yield f"{path}/{number}", entry
    else:
        yield path, value


def leaves_of(value, path):
    if value == [] and path in ("custody", "attachments"):
        return []
    return [
        {"path": p, "salt": secrets.token_hex(32), "value": v} for p, v in cut(value, path)
    ]


def same(value):
    return value


class Bundle:
    """A bundle to be written; `change` maps a stage to a function over what it makes."""

    def __init__(self, signer, kind="testimony", main=None, **change):
        self.signer = signer
        self.kind = kind
        self.main = main or testimony()
        self.files = []
        self.events = []
        self.recipients = [signer.fingerprint]
        self.about = None
        self.particulars = None
        self.id = secrets.token_hex(16)
        self.change = change

    def changed(self, stage, value):
        return self.change.get(stage, same)(value)

    def evidence(self, *contents):
        self.files = [(f"{n:032x}", data) for n, data in enumerate(contents, 2)]
        return self

    def event(self, act="created", sequence=None, previous=None, **other):
        sequence = sequence or len(self.events) + 1
        before = self.events[-1]["hash"] if self.events else "0" * 64
        subject = self.main.get("id" if self.kind == "testimony" else "testimony")
        event = {
            "sequence": sequence,
            "at": AT,
            "act": act,
            "subject": subject,
            "actor": self.signer.fingerprint,
            "facts": {"code": CODE},
            "previous": before if previous is None else previous,
        } | other
        digest = hashlib.sha256(dump(event)).digest()
        event["hash"] = digest.hex()
        event["signature"] = self.signer.sign.sign(framed(b"custody/v1", digest)).hex()
        self.events.append(event)
        return self

    def sealed_particulars(self, custodian, *, value=None, size=8192):
        record = {
            "type": "particulars",
            "version": 1,
            "testimony": self.main.get("id", self.main.get("testimony")),
            "bundle": self.id,
            "deponent": dict.fromkeys(DEPONENT, "x"),
            "others": [{"label": "[Person 1]", "name": "y", "note": ""}],
        } | (value or {})
        whole = {"padding": "", "record": record, "salt": "ab" * 32}
        whole["padding"] = "0" * (-len(dump(whole)) % size)
        self.particulars = ([custodian.fingerprint], age(dump(whole), custodian))
        return self

    def records(self):
        facts = [
            {
                "id": name,
                "kind": "photo",
                "name": "note.txt",
                "media_type": "text/plain",
                "size_bytes": len(data),
                "sha512": sha512(data),
                "added_at": AT,
                "duration_ms": 0,
                "note": "",
            }
            for name, data in self.files
        ]
        main = self.changed("value", self.main)
        for kind, value in (
            (self.kind, main),
            ("custody", self.changed("custody", self.events)),
            ("attachments", self.changed("attachments", facts)),
        ):
            leaves = self.changed(f"leaves:{kind}", leaves_of(value, kind))
            record = {"leaves": leaves, "type": kind, "version": 1}
            yield kind, leaves, self.changed(f"record:{kind}", dump(record))

    def members(self):
        """All members but the signed three, in order, as (name, bytes)."""
        made = list(self.records())
        leaves = [leaf for _, part, _ in made for leaf in part]
        payload = [(f"data/{kind}.json", data) for kind, _, data in made]
        if self.particulars:
            payload.append(("data/particulars.age", self.particulars[1]))
        payload += [(f"data/{name}.bin", data) for name, data in self.files]
        payload = self.changed("payload", payload)
        self.payload_bytes = sum(len(data) for _, data in payload)
        bundle = dump(self.changed("bundle", self.bundle(len(leaves))))
        lines = "".join(f"{sha512(dump(leaf))}  {leaf['path']}\n" for leaf in leaves)
        manifest = "".join(f"{sha512(data)}  {name}\n" for name, data in payload)
        info = f"Payload-Oxum: {self.payload_bytes}.{len(payload)}\n"
        info += f"Bagging-Date: {AT[:10]}\nExternal-Identifier: {self.id}\n"
        bagit = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
        contents = (bagit, info.encode(), bundle, self.signer.card(), lines.encode())
        tags = list(zip(TAGGED, (*contents, manifest.encode()), strict=True))
        tags = [(name, self.changed(name, data)) for name, data in tags]
        return [*tags, *payload, ("padding.bin", self.changed("padding", bytes(20000)))]

    def bundle(self, leaves):
        consent = None
        if self.kind == "testimony":
            consent = {name: self.main["consent"][name] for name in ("items", "sharing")}
        return {
            "format": "deponent-bundle",
            "version": 1,
            "type": self.kind,
            "id": self.id,
            "salt": secrets.token_hex(32),
            "signer": {
                "fingerprint": self.signer.fingerprint,
                "minisign_key_id": self.signer.key_id[::-1].hex().upper(),
                "mldsa65_sha256": hashlib.sha256(self.signer.pq_key).hexdigest(),
            },
            "recipients": self.recipients,
            "claimed_at": AT,
            "clock": "not verified",
            "sequence": 1,
            "previous": "",
            "counts": {
                "leaves": leaves,
                "custody_events": len(self.events),
                "attachments": len(self.files),
                "payload_bytes": self.payload_bytes,
            },
            "about": self.about,
            "particulars": self.particulars and self.particulars[0],
            "consent": consent,
        }

    def signatures(self, tag_manifest):
        digest = hashlib.blake2b(tag_manifest).digest()
        signature = self.changed("ed25519", self.signer.sign.sign(digest))
        comment = f"deponent-bundle/1 {self.id}".encode()
        comment = self.changed("comment", comment)
        both = self.signer.sign.sign(signature + comment)
        minisig = (
            b"untrusted comment: signature from minisign secret key\n"
            + b64(b"ED" + self.signer.key_id + signature).encode()
            + b"\ntrusted comment: "
            + comment
            + b"\n"
            + b64(both).encode()
            + b"\n"
        )
        over = self.change.get("context", b"deponent-bundle/1")
        key = self.change.get("pq", self.signer.pq)
        pq = key.sign(tag_manifest, over)
        public = key.public_key().public_bytes_raw()
        mldsa = (f"deponent-mldsa65/1\nkey: {b64(public)}\nsignature: {b64(pq)}\n").encode()
        return self.changed("minisig", minisig), self.changed("mldsa", mldsa)

    def all_members(self):
        members = self.changed("members", self.members())
        listed = [(name, data) for name, data in members if not name.startswith("data/")]
        text = "".join(f"{sha512(data)}  {name}\n" for name, data in listed)
        tag_manifest = self.changed("tagmanifest", text.encode())
        self.digest = sha512(tag_manifest)
        minisig, mldsa = self.signatures(tag_manifest)
        members = [
            ("tagmanifest-sha512.txt", tag_manifest),
            ("tagmanifest-sha512.txt.minisig", minisig),
            ("tagmanifest-sha512.txt.mldsa65", mldsa),
            *((name, data) for name, data in members if name in TAGGED[:4]),
            *((name, data) for name, data in members if name in TAGGED[4:]),
            *((name, data) for name, data in members if name not in TAGGED),
        ]
        return self.changed("after", members)

    def tar(self):
        return self.changed("tar", tar(self.all_members()))

    def age(self, *recipients, **other):
        return self.changed("age", age(self.tar(), *recipients, **other))


# --- values ----------------------------------------------------------------------------


def answers(names, answer="not_asked"):
    return dict.fromkeys(names, answer)


def read_back():
    return {
        "method": "not_done",
        "language": "",
        "confirmed": False,
        "confirmed_at": "",
        "corrections": [],
    }


def testimony(**other):
    return {
        "id": SUBJECT,
        "code": CODE,
        "revision": 2,
        "started_at": AT,
        "spoken_language": "be",
        "written_language": "",
        "place": "",
        "present": [{"present_as": "interviewer", "code": ""}],
        "consent": {
            "items": answers(ITEMS),
            "sharing": answers(SHARING, "yes"),
            "language": "",
            "script_version": "",
            "recorded_at": "",
            "teach_back": "",
        },
        "paragraphs": ["Яны прыйшлі ўначы.", "two"],
        "read_back": read_back(),
        "closing": {"feeling": "", "next_steps": "", "closed_at": ""},
    } | other


def about(**other):
    return {"testimony": SUBJECT, "code": CODE} | other


def disclosure(original, shown):
    """A redacted copy of a bundle's members: leaves whose path `shown` accepts."""
    members = dict(original.all_members())
    made = {}
    for kind in ("testimony", "custody", "attachments"):
        for leaf in json.loads(members[f"data/{kind}.json"])["leaves"]:
            made[leaf["path"]] = leaf
    leaves = [
        leaf if shown(path) else {"path": path, "withheld": "identity"}
        for path, leaf in made.items()
    ]
    text = {
        "tag_manifest": "tagmanifest-sha512.txt",
        "minisig": "tagmanifest-sha512.txt.minisig",
        "mldsa65": "tagmanifest-sha512.txt.mldsa65",
        "bundle_json": "bundle.json",
        "card": "signer.card",
        "commitments": "commitments.txt",
    }
    return about(
        made_at=AT,
        reason="for the court",
        original={name: members[member].decode() for name, member in text.items()},
        leaves=leaves,
    )


def roster(keys, threshold, signers=None, **other):
    keys = sorted(keys, key=lambda person: person.fingerprint)
    value = {
        "organisation": "Viasna",
        "number": 1,
        "issued_at": AT,
        "expires_on": "2027-03-01",
        "root": {"keys": [key.card().decode() for key in keys], "threshold": threshold},
        "members": [
            {"card": key.card().decode(), "role": "clinician", "expires_on": "2027-01-01"}
            for key in keys
        ],
        "revoked": [],
        "previous": "",
    } | other
    digest = hashlib.sha512(dump(value)).digest()
    signers = keys if signers is None else signers
    value["signatures"] = [
        {
            "signer": key.fingerprint,
            "ed25519": key.sign.sign(framed(b"roster/v1", digest)).hex(),
            "mldsa65_key": b64(key.pq_key),
            "mldsa65": b64(key.pq.sign(digest, b"roster/v1")),
        }
        for key in sorted(signers, key=lambda person: person.fingerprint)
    ]
    return value
