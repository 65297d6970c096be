"""Bundles made by somebody who has valid keys and any intention.

Everything that stands in the archive can be replaced before it is signed and sealed, so
that it passes the cryptography and meets the parsers behind it.
"""

import hashlib
import io
from copy import copy
from pathlib import Path

from crypto import age, minisign, mldsa
from desktop.domain import canonical
from desktop.domain.leaves import cut, join, leaf_value, read_leaf, salted
from exports.bundle import layout
from exports.bundle.manifests import encode_bag_info, encode_manifest
from exports.bundle.meta import PQ_CONTEXT, trusted_comment
from exports.bundle.plan import make_plan
from exports.bundle.verify import verify_bundle
from tests.exports.bundle.samples import (
    LAWYER,
    SMALL,
    Counted,
    Kept,
    Unwatched,
    known,
    request,
)

RECORDS = layout.record_names("testimony")
"""The record members of a testimony."""
MAIN = RECORDS[0]


class Forge:
    """The members of an archive, each of which can be replaced."""

    def __init__(self, *, asked=None, entropy=None, **changes):
        self.request = asked or request(**changes)
        self.plan = make_plan(self.request, entropy or Counted(), SMALL, 2**40)
        self.members = dict(self.plan.members)
        for source in self.request.attachments:
            with source.open() as stream:
                self.members[layout.attachment_name(source.facts.id)] = stream.read()
        self.members[layout.PADDING] = bytes(self.plan.padding_bytes)
        self.signer = self.request.signer
        self.comment = trusted_comment(self.plan.bundle_id)
        self.context = PQ_CONTEXT

    @property
    def records(self):
        """The names of the three record members."""
        return [name for name in self.members if name.endswith(".json") and "/" in name]

    def copy(self):
        """Return one to be changed apart from this one."""
        twin = copy(self)
        twin.members = dict(self.members)
        return twin

    def json(self, name):
        """Return the JSON value of a member."""
        return canonical.loads(self.members[name])

    def put_json(self, name, value):
        """Put a JSON value in the place of a member."""
        self.members[name] = canonical.dumps(value)
        return self

    def value(self, name):
        """Return the value of a record member, joined from its leaves."""
        record = self.json(name)
        return join(record["type"], [read_leaf(leaf) for leaf in record["leaves"]])

    def put_value(self, name, value):
        """Cut a value anew and put its leaves in the place of a record member."""
        named = self.json(name)["type"]
        salts = (bytes([number % 256]) * 32 for number in range(10**6))
        cutting = cut(named, value)
        leaves = salted(cutting, [next(salts) for _ in cutting])
        record = {"leaves": list(map(leaf_value, leaves)), "type": named, "version": 1}
        return self.put_json(name, record)

    def listed(self, names):
        """Return a manifest of these members."""
        hashes = [(name, hashlib.sha512(self.members[name]).hexdigest()) for name in names]
        return encode_manifest(hashes)

    def leaves(self):
        """Return the leaves of all records as JSON values."""
        return [leaf for name in self.records for leaf in self.json(name)["leaves"]]

    def committed(self):
        """Bring the commitments, and their count, in line with the leaves."""
        lines = [
            f"{hashlib.sha512(canonical.dumps(leaf)).hexdigest()}  {leaf['path']}\n"
            for leaf in self.leaves()
        ]
        self.members[layout.COMMITMENTS] = "".join(lines).encode()
        meta = self.json(layout.META)
        meta["counts"]["leaves"] = len(lines)
        return self.put_json(layout.META, meta)

    def agreed(self):
        """Bring what the tag files say of sizes in line, so that only the rest is odd."""
        payload = [raw for name, raw in self.members.items() if name.startswith("data/")]
        octets = sum(map(len, payload))
        meta = self.json(layout.META)
        if "payload_bytes" in meta["counts"]:
            meta["counts"]["payload_bytes"] = octets
        self.put_json(layout.META, meta)
        self.members[layout.BAG_INFO] = encode_bag_info(
            meta["id"], meta["claimed_at"], octets, len(payload)
        )
        return self

    def signed(self):
        """Bring manifests and signatures in line with the members."""
        payload = [name for name in self.members if name.startswith("data/")]
        self.members[layout.MANIFEST] = self.listed(payload)
        return self.signed_tags()

    def signed_tags(self):
        """Bring only the tag manifest and the signatures in line."""
        self.members[layout.TAG_MANIFEST] = self.listed(layout.SIGNED_TAGS)
        return self.signed_manifest()

    def signed_manifest(self):
        """Bring only the signatures in line."""
        tag_manifest = self.members[layout.TAG_MANIFEST]
        self.members[layout.SIGNATURE] = minisign.sign(
            self.signer.signing, tag_manifest, self.comment
        )
        key = self.signer.signing_pq
        self.members[layout.SIGNATURE_PQ] = mldsa.encode_file(
            key.public, key.sign(self.context, tag_manifest)
        )
        return self

    def tar(self):
        """Return the archive, headers and all."""
        return b"".join(entry(name, raw) for name, raw in self.members.items()) + layout.END


def entry(name, raw):
    """Return a member with its header, as it stands in an archive."""
    return layout.header(name, len(raw)) + raw + bytes(-len(raw) % layout.BLOCK)


def sealed(tar, recipients=(LAWYER.age_x25519.recipient,)):
    """Encrypt any bytes as a bundle is encrypted."""
    sink = io.BytesIO()
    age.encrypt(io.BytesIO(tar), sink, recipients)
    return sink.getvalue()


def verify_bytes(folder: Path, raw, *, sink=None, me=LAWYER, who=known):
    """Verify a sealed file that is in memory."""
    path = folder / "in.age"
    path.write_bytes(raw)
    return verify_bundle(path, me, who, sink or Kept(), Unwatched())
