"""Rosters as JSON values and back: everything that can be told without keys.

That cards are cards, stand in the order of their fingerprints and have distinct keys, and
that signatures hold, is asked in `exports.trust`. See docs/format.md, section 9.6.
"""

import re
from itertools import pairwise

from desktop.domain.canonical import Value
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import Fields, is_line, read_text
from desktop.domain.roster import (
    MAX_MEMBERS,
    MAX_ORGANISATION,
    MAX_REASON,
    MAX_ROOT_KEYS,
    Member,
    Revocation,
    Root,
    Roster,
    RosterSignature,
)

_ROLE = re.compile("[a-z][a-z0-9_-]{0,31}")
_PREVIOUS = re.compile("(?:[0-9a-f]{128})?")


def roster_value(roster: Roster) -> dict[str, Value]:
    """Return a roster as a JSON value."""
    signatures: list[Value] = [
        {
            "signer": each.signer,
            "ed25519": each.ed25519,
            "mldsa65_key": each.mldsa65_key,
            "mldsa65": each.mldsa65,
        }
        for each in roster.signatures
    ]
    return {**body_value(roster), "signatures": signatures}


def body_value(roster: Roster) -> dict[str, Value]:
    """Return the part of a roster that is signed, as a JSON value."""
    return {
        "organisation": roster.organisation,
        "number": roster.number,
        "issued_at": roster.issued_at,
        "expires_on": roster.expires_on,
        "root": root_value(roster.root),
        "members": [
            {"card": each.card, "role": each.role, "expires_on": each.expires_on}
            for each in roster.members
        ],
        "revoked": [
            {
                "fingerprint": each.fingerprint,
                "since": each.since,
                "last_sequence": each.last_sequence,
                "reason": each.reason,
            }
            for each in roster.revoked
        ],
        "previous": roster.previous,
    }


def root_value(root: Root) -> dict[str, Value]:
    """Return the root of a roster as a JSON value."""
    return {"keys": list(root.keys), "threshold": root.threshold}


def read_roster(value: Value) -> Roster:
    """Return the roster that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd, a list is not sorted or too long,
            the threshold is beyond the number of keys, or a name or reason is no line.
    """
    fields = Fields(value)
    roster = Roster(
        organisation=fields.text("organisation"),
        number=fields.count("number"),
        issued_at=fields.time("issued_at"),
        expires_on=fields.date("expires_on"),
        root=_read_root(fields.object("root")),
        members=fields.rows("members", _read_member),
        revoked=fields.rows("revoked", _read_revocation),
        previous=fields.text("previous"),
        signatures=fields.rows("signatures", _read_signature),
    )
    fields.done()
    _require_sound(roster)
    return roster


def _require_sound(roster: Roster) -> None:
    sound = (
        _PREVIOUS.fullmatch(roster.previous)
        and (roster.number == 1) == (not roster.previous)
        and is_line(roster.organisation, MAX_ORGANISATION)
        and len(roster.members) <= MAX_MEMBERS
        and _rising(tuple(each.fingerprint for each in roster.revoked))
        and _rising(tuple(each.signer for each in roster.signatures))
    )
    if not sound:
        raise MalformedRecord


def _rising(texts: tuple[str, ...]) -> bool:
    return all(before < after for before, after in pairwise(texts))


def _read_root(fields: Fields) -> Root:
    root = Root(keys=fields.rows("keys", read_text), threshold=fields.count("threshold"))
    fields.done()
    if not root.threshold <= len(root.keys) <= MAX_ROOT_KEYS:
        raise MalformedRecord
    return root


def _read_member(value: Value) -> Member:
    fields = Fields(value)
    member = Member(
        card=fields.text("card"),
        role=fields.text("role"),
        expires_on=fields.date("expires_on"),
    )
    fields.done()
    if not _ROLE.fullmatch(member.role):
        raise MalformedRecord
    return member


def _read_revocation(value: Value) -> Revocation:
    fields = Fields(value)
    revocation = Revocation(
        fingerprint=fields.fingerprint("fingerprint"),
        since=fields.time("since"),
        last_sequence=fields.number("last_sequence"),
        reason=fields.text("reason"),
    )
    fields.done()
    if revocation.reason and not is_line(revocation.reason, MAX_REASON):
        raise MalformedRecord
    return revocation


def _read_signature(value: Value) -> RosterSignature:
    fields = Fields(value)
    signature = RosterSignature(
        signer=fields.fingerprint("signer"),
        ed25519=fields.hexed("ed25519", 128),
        mldsa65_key=fields.text("mldsa65_key"),
        mldsa65=fields.text("mldsa65"),
    )
    fields.done()
    return signature
