"""Redacted copies that came: what they show, who made them, and who signed what they show.

The maker is whoever signed the copy. The signer of the original is another person, whose
key may be unknown here: then it is named by its digits and by nothing else.
"""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.disclosure import Disclosure
from desktop.domain.evidence import Attachment
from desktop.domain.records_codec import read_record
from desktop.services.beside import Beside
from desktop.services.errors import SignerUnverified
from desktop.services.ports import Vault
from desktop.services.trust import Trust
from exports.bundle.disclosure import SignedOriginal, read_original
from exports.trust.errors import RevokedKey


class SignerStanding(StrEnum):
    """What is known here of the key that signed an original.

    KNOWN: compared, or in the roster. MARKED: revoked since. REVOKED: it did not count any
    more when it signed. UNVERIFIED: the card is here, and nobody compared it. UNKNOWN:
    nothing.
    """

    KNOWN = "known"
    MARKED = "marked"
    REVOKED = "revoked"
    UNVERIFIED = "unverified"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedCopy:
    """A redacted copy that came, once all of it holds.

    Attributes:
        maker: Fingerprint of whoever made the copy.
        maker_name: The name under which the maker is known here.
        original: What the copy proves of the testimony's own bundle.
        signer_name: The name under which the original's signer is known here; empty for a
            key that is not known.
        enclosures: The evidence that came along.
        is_stray: The testimony is here, and came in another sealed file than the original.
    """

    disclosure: Disclosure
    maker: str
    maker_name: str
    received_at: str
    original: SignedOriginal
    signer_name: str
    standing: SignerStanding
    enclosures: tuple[Attachment, ...]
    is_stray: bool = False


def read_copy(vault: Vault, trust: Trust, letter: str) -> ReceivedCopy:
    """Return a redacted copy that came, with all that it proves proved once more.

    Raises:
        ContentGone: Its words were forgotten.
        NewerBundle: A newer version of the program made the original.
    """
    row = vault.letters.row(letter)
    record = read_record(BundleType.DISCLOSURE, canonical.loads(vault.letters.get(letter)))
    assert isinstance(record, Disclosure)
    original = read_original(record)
    return ReceivedCopy(
        disclosure=record,
        maker=row.party,
        maker_name=trust.name(row.party),
        received_at=row.at,
        original=original,
        signer_name=trust.name(original.signer.fingerprint),
        standing=_standing(vault, trust, original),
        enclosures=vault.enclosures.of(letter),
        is_stray=Beside(vault).is_stray(row),
    )


def _standing(vault: Vault, trust: Trust, original: SignedOriginal) -> SignerStanding:
    """Return what is known here of the key that signed an original."""
    signer = original.signer.fingerprint
    if trust.card(signer) is None:
        return SignerStanding.UNKNOWN
    was_received = vault.received.find(original.manifest_sha512) is not None
    try:
        found = trust.require_signer(
            signer, original.meta.sequence, was_received=was_received
        )
    except SignerUnverified:
        return SignerStanding.UNVERIFIED
    except RevokedKey:
        return SignerStanding.REVOKED
    return SignerStanding.MARKED if found.is_marked else SignerStanding.KNOWN
