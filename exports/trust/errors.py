"""What can be wrong with a roster, or with a key by the word of one.

Facts with a code; the words for a person live in ``ui/messages``.
"""

from exports.errors import ExportError


class RosterError(ExportError):
    """A roster cannot be taken, or tells against a key. Never raised itself."""


class MalformedRoster(RosterError):
    """A card in it is none, cards are not sorted, or two root cards share a key."""

    code = "roster.malformed"


class RosterUnsigned(RosterError):
    """Nobody signed it."""

    code = "roster.unsigned"


class BadRosterSignature(RosterError):
    """A signature in it does not hold."""

    code = "roster.bad_signature"


class UnlistedSigner(RosterError):
    """Somebody signed it who is no root key, neither of it nor of the one held."""

    code = "roster.unlisted_signer"


class NotEnoughSignatures(RosterError):
    """Fewer root keys signed it than must: of its own, or of those held."""

    code = "roster.not_enough_signatures"


class OtherOrganisation(RosterError):
    """It is of another organisation than the one held."""

    code = "roster.other_organisation"


class OldRoster(RosterError):
    """Its number is lower than that of the one held."""

    code = "roster.old"


class ForkedRoster(RosterError):
    """It is properly signed, has the number of the one held, and says something else."""

    code = "roster.fork"


class BrokenRosterChain(RosterError):
    """It is the next, but names another as the one before it than that held."""

    code = "roster.broken_chain"


class RevokedKey(RosterError):
    """The key was revoked before this bundle of its sequence.

    Attributes:
        fingerprint: 40 digits of the card.
    """

    code = "roster.revoked_key"

    def __init__(self, fingerprint: str) -> None:
        super().__init__(fingerprint)
        self.fingerprint = fingerprint
