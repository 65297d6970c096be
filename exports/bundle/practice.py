"""Practice and what is real never meet: none seals to the other, none reads the other.

The mark is the role in the signer's card, which the fingerprint and the card's own
signature cover. Nobody can take it off without making another key. See docs/format.md,
section 3.
"""

from collections.abc import Iterable

from crypto.identity import Card
from exports.errors import MixedWithPractice, NotPractice, PracticeBundle


def require_readable(signer: Card, reader: Card) -> None:
    """Return if a bundle of `signer` is for this reader to judge.

    Raises:
        PracticeBundle: The signer's keys are for practice and the reader's are not.
        NotPractice: The other way round.
    """
    if signer.is_practice and not reader.is_practice:
        raise PracticeBundle
    if reader.is_practice and not signer.is_practice:
        raise NotPractice


def require_sealable(signer: Card, others: Iterable[Card]) -> None:
    """Return if `signer` may seal to each of these: recipients and custodians.

    Raises:
        MixedWithPractice: One of them is of the other kind; nothing may be sealed.
    """
    if any(other.is_practice != signer.is_practice for other in others):
        raise MixedWithPractice
