"""Time: ask an authority to witness a sealed bundle, and verify what it answered.

A request is a small file that shows a hash and nothing else; it is carried to a machine
with a network by hand, and so is the reply. A reply is believed only against a root whose
fingerprint a person compared, and only for a request that was made here for that very
bundle. docs/format.md, section 13.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from crypto import timestamp
from desktop.disk import durable_write, flush_folder, open_regular, private_folder
from desktop.domain.custody import CustodyAct
from desktop.domain.stamps import Stamp, StampRequest, StampRoot
from desktop.domain.testimony import TestimonyId
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.stamp_errors import (
    NoRoots,
    NoSignature,
    NoStamps,
    RootKnown,
    StampKnown,
)
from desktop.services.times import moment
from exports.timestamp import Proof, court_files


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A sealed bundle that can be stamped.

    Attributes:
        bundle_id: 32 hex digits.
        code: The case code.
        testimony: What the custody chain files it under; empty for a roster.
        signature_sha512: What is stamped, 128 hex digits.
    """

    bundle_id: str
    code: str
    testimony: str
    signature_sha512: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All about the time-stamps of one bundle.

    Attributes:
        stamps: As they were brought back, oldest first.
        roots: All roots of this vault, in the order they were added.
        requests: Those made for this bundle, oldest first.
    """

    subject: Subject
    stamps: tuple[Stamp, ...]
    roots: tuple[StampRoot, ...]
    requests: tuple[StampRequest, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RootFacts:
    """A root certificate in a file, for a look before it is believed.

    Attributes:
        fingerprint: SHA-256, 64 hex digits.
        subject: Its holder's name, as one line.
        not_before: First day of its life, ISO 8601.
        not_after: Last day of its life, ISO 8601.
        certificate: In DER.
    """

    fingerprint: str
    subject: str
    not_before: str
    not_after: str
    certificate: bytes


class Timestamps:
    """Requests, replies and roots of one vault."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._entropy = entropy

    def sealed_here(self, bundle_id: str) -> Subject:
        """Return a bundle of the outbox.

        Raises:
            NoSignature: It is not there, or was sealed before signatures were noted.
        """
        entry = self._vault.outbox.get(bundle_id)
        if entry is None or not entry.signature_sha512:
            raise NoSignature
        return Subject(
            bundle_id=bundle_id,
            code=entry.code,
            testimony=entry.testimony or "",
            signature_sha512=entry.signature_sha512,
        )

    def received(self, testimony: TestimonyId) -> Subject:
        """Return the bundle by which a testimony came.

        Raises:
            NoSignature: It did not come in one, or came before signatures were noted.
        """
        facts = self._vault.received.of(testimony)
        if facts is None or not facts.signature_sha512:
            raise NoSignature
        return Subject(
            bundle_id=facts.bundle_id,
            code=self._vault.testimonies.row(testimony).code,
            testimony=testimony,
            signature_sha512=facts.signature_sha512,
        )

    def overview(self, subject: Subject) -> Overview:
        """Return all about the time-stamps of a bundle."""
        stamps = self._vault.timestamps
        return Overview(
            subject=subject,
            stamps=stamps.of(subject.signature_sha512),
            roots=stamps.roots(),
            requests=stamps.requests(subject.signature_sha512),
        )

    def request(self, subject: Subject, folder: Path) -> Path:
        """Write a request into `folder` and return its path.

        Its nonce is noted before, so that a reply can be told from any other. The name is
        neutral: random hex digits.

        Raises:
            OSError: It could not be written whole.
        """
        asked = timestamp.new_request(
            subject.signature_sha512, self._entropy(timestamp.NONCE_BYTES)
        )
        self._vault.timestamps.add_request(
            StampRequest(
                nonce=f"{asked.nonce:032x}",
                signature_sha512=subject.signature_sha512,
                made_at=moment(self._clock),
            )
        )
        path = folder / f"request-{self._entropy(4).hex()}.tsq"
        durable_write(path, asked.to_bytes())
        return path

    def take_reply(self, subject: Subject, path: Path) -> Stamp:
        """Verify a reply and keep it beside its bundle.

        Raises:
            TimestampError: It is refused; the class says why.
            NoRoots: There is no root that is believed.
            StampKnown: It was brought back before.
            OSError: It cannot be read.
        """
        raw = _read(path, timestamp.MAX_BYTES)
        overview = self.overview(subject)
        roots = [
            timestamp.read_root(each.certificate)
            for each in overview.roots
            if not each.withdrawn_at
        ]
        if not roots:
            raise NoRoots
        requests = [_request(each) for each in overview.requests]
        stamp = self._stamp(timestamp.verify_reply(raw, requests, roots), raw)
        if any(_same(stamp, each) for each in overview.stamps):
            raise StampKnown
        self._keep(subject, stamp)
        return stamp

    def _stamp(self, verified: timestamp.Timestamp, raw: bytes) -> Stamp:
        return Stamp(
            signature_sha512=verified.request.sha512.hex(),
            nonce=f"{verified.request.nonce:032x}",
            reply=raw,
            moment=verified.moment.isoformat(),
            latest=verified.latest.isoformat(),
            authority=verified.authority,
            signer=verified.signer,
            serial=str(verified.serial),
            root=verified.root.fingerprint,
            kept_at=moment(self._clock),
        )

    def _keep(self, subject: Subject, stamp: Stamp) -> None:
        facts = (
            ("bundle", subject.bundle_id),
            ("reply_sha512", hashlib.sha512(stamp.reply).hexdigest()),
            ("root", stamp.root),
            ("stamped_at", stamp.moment),
        )
        with self._vault.transaction():
            self._vault.timestamps.add(stamp)
            self._vault.custody.append(
                stamp.kept_at, CustodyAct.TIMESTAMPED, subject.testimony, facts
            )

    def export(self, subject: Subject, folder: Path) -> Path:
        """Write all that a court needs into a new folder in `folder`; return its path.

        Raises:
            NoStamps: There is no time-stamp yet.
            OSError: It could not be written whole.
        """
        overview = self.overview(subject)
        if not overview.stamps:
            raise NoStamps
        roots = {each.fingerprint: each.certificate for each in overview.roots}
        proofs = tuple(_proof(each, roots[each.root]) for each in overview.stamps)
        files = court_files(subject.bundle_id, subject.signature_sha512, proofs)
        place = folder / f"timestamps-{self._entropy(4).hex()}"
        private_folder(place)
        for name, content in files.items():
            durable_write(place / name, content)
        flush_folder(folder)
        return place

    def read_root(self, path: Path) -> RootFacts:
        """Return the root certificate in a file, for a look before it is believed.

        Raises:
            NotARoot: The file holds none, or several.
            RootKnown: It was added before.
            OSError: It cannot be read.
        """
        root = timestamp.read_root(_read(path, timestamp.MAX_BYTES))
        if root.fingerprint in {
            each.fingerprint for each in self._vault.timestamps.roots()
        }:
            raise RootKnown
        return RootFacts(
            fingerprint=root.fingerprint,
            subject=root.subject_words,
            not_before=root.not_before.date().isoformat(),
            not_after=root.not_after.date().isoformat(),
            certificate=root.raw,
        )

    def add_root(self, facts: RootFacts) -> None:
        """Believe a root from now on: a person compared its fingerprint."""
        root = timestamp.read_root(facts.certificate)
        self._vault.timestamps.add_root(
            StampRoot(
                fingerprint=root.fingerprint,
                certificate=root.raw,
                subject=root.subject_words,
                added_at=moment(self._clock),
            )
        )

    def withdraw_root(self, fingerprint: str) -> None:
        """Believe a root no more. What it vouched for stays, and says so."""
        self._vault.timestamps.withdraw_root(fingerprint, moment(self._clock))


def _read(path: Path, most_bytes: int) -> bytes:
    """Return a file, and one byte too many if it is longer than `most_bytes`."""
    with open_regular(path) as stream:
        return stream.read(most_bytes + 1)


def _request(kept: StampRequest) -> timestamp.Request:
    return timestamp.Request(bytes.fromhex(kept.signature_sha512), int(kept.nonce, 16))


def _same(one: Stamp, other: Stamp) -> bool:
    return (one.nonce, one.signer, one.serial) == (other.nonce, other.signer, other.serial)


def _proof(stamp: Stamp, certificate: bytes) -> Proof:
    asked = timestamp.Request(bytes.fromhex(stamp.signature_sha512), int(stamp.nonce, 16))
    root = timestamp.read_root(certificate)
    return Proof(
        request=asked.to_bytes(),
        reply=stamp.reply,
        root_pem=root.pem,
        root=root.fingerprint,
        authority=stamp.authority,
        moment=datetime.fromisoformat(stamp.moment),
        latest=datetime.fromisoformat(stamp.latest),
    )
