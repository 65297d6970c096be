"""Invented keys of an invented organisation, and rosters that it might issue."""

from dataclasses import replace

from crypto.identity import new_identity
from desktop.domain.roster import Member, Revocation, Root, Roster
from exports.trust.roster import body_sha512, sign_roster

MADE = "2026-01-01"


def _people(*names, role):
    return tuple(
        sorted(
            (new_identity(name, role, MADE) for name in names),
            key=lambda each: each.card.fingerprint,
        )
    )


A, B, C, D, E = _people("Anvil", "Birch", "Cedar", "Delta", "Ember", role="organisation")
HERON, STORK, WREN = _people("Heron", "Stork", "Wren", role="interviewer")


def by_card(*identities):
    return sorted(identities, key=lambda each: each.card.fingerprint)


def root(*identities, threshold=2):
    cards = tuple(each.card.to_text() for each in by_card(*identities))
    return Root(keys=cards, threshold=threshold)


def members(*identities, role="interviewer", expires_on="2027-12-31"):
    return tuple(
        Member(card=each.card.to_text(), role=role, expires_on=expires_on)
        for each in by_card(*identities)
    )


def revoked(identity, last_sequence=5):
    return Revocation(
        fingerprint=identity.card.fingerprint,
        since="2026-03-01T12:00:00Z",
        last_sequence=last_sequence,
        reason="Laptop taken.",
    )


def draft(**changes):
    facts = {
        "organisation": "House of Examples",
        "number": 1,
        "issued_at": "2026-02-01T10:00:00+01:00",
        "expires_on": "2027-02-01",
        "root": root(A, B, C),
        "members": members(HERON, STORK),
    }
    return Roster(**{**facts, **changes})


def signed(roster, *identities):
    for each in identities:
        roster = sign_roster(roster, each)
    return roster


FIRST = signed(draft(), A, B)


def after(held, *identities, **changes):
    """Return the roster that follows on `held`, signed by `identities`."""
    facts = {"number": held.number + 1, "previous": body_sha512(held), "signatures": ()}
    return signed(replace(held, **{**facts, **changes}), *identities)
