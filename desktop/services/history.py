"""What came before: replays, copies, gaps and forks in what one key has signed.

Order follows from the numbers that a signer gives, and from the hash of the bundle before;
clocks say nothing. See docs/format.md, section 11.
"""

from dataclasses import dataclass

from desktop.services.errors import BundleFork, SequenceBroken
from desktop.services.trust_ports import Received
from exports.bundle.verify import VerifiedBundle


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """How a bundle fits to what was received.

    Attributes:
        is_here: It was accepted before.
        is_rewrapped: It was, and somebody who could open it encrypted it once more.
        is_late: Its number is lower than one that came before it.
        missing: First and last number of bundles that never came, just below this one.
    """

    is_here: bool = False
    is_rewrapped: bool = False
    is_late: bool = False
    missing: tuple[int, int] | None = None


def history_of(bundle: VerifiedBundle, received: Received) -> History:
    """Return how `bundle` fits to the log.

    Raises:
        BundleFork: Another bundle with the signer's same number was accepted.
        SequenceBroken: The bundle before or behind it is here, and the hashes say that one
            of the two is not what was signed in that place.
    """
    digest, signer = bundle.manifest_sha512, bundle.signer.fingerprint
    held = received.find(digest)
    if held is not None:
        headers = {held.header_sha256}
        headers.update(each.header_sha256 for each in received.again(digest))
        return History(is_here=True, is_rewrapped=bundle.header_sha256 not in headers)
    other = received.at(signer, bundle.sequence)
    if other is not None:
        raise BundleFork(signer, other.bundle_id)
    before = received.at(signer, bundle.sequence - 1)
    behind = received.at(signer, bundle.sequence + 1)
    if (before and bundle.previous != before.manifest_sha512) or (
        behind and behind.previous != digest
    ):
        raise SequenceBroken(signer)
    highest, _digest = received.highest(signer)
    if bundle.sequence < highest:
        return History(is_late=True)
    if bundle.sequence > highest + 1:
        return History(missing=(highest + 1, bundle.sequence - 1))
    return History()
