"""Whose ids a bundle may bring: its signer's own, or, in a redacted copy, the original's.

Whoever brought another's id first would keep the honest bundle with it away. See
docs/format.md, sections 8 and 11.
"""

from crypto.identity import parse_card
from desktop.domain.disclosure import Disclosure
from desktop.domain.ids import is_bound
from desktop.domain.testimony import Testimony
from desktop.services.errors import ForeignId
from exports.bundle.verify import VerifiedBundle


def require_own_ids(bundle: VerifiedBundle) -> None:
    """Return if every id of a testimony or attachment in the bundle is its signer's.

    Raises:
        ForeignId: One is not; in a redacted copy, one is not the original signer's.
    """
    record, signer = bundle.record, bundle.signer.fingerprint
    owner, ids = signer, [str(each.id) for each in bundle.attachments]
    if isinstance(record, Testimony):
        ids.append(record.id)
    elif isinstance(record, Disclosure):
        owner = parse_card(record.original.card).fingerprint
        ids.append(record.testimony)
    if not all(is_bound(each, owner) for each in ids):
        raise ForeignId(signer)
