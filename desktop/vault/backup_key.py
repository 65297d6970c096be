"""The key of one backup: random, for this backup alone, and for the recovery key only.

A backup holds what was not sealed when it was made. If the vault's own passphrase opened
it, it would undo every seal that came after. So no passphrase opens a backup, and this
program forgets its key as soon as it is made.
"""

from collections.abc import Callable

from crypto.card import Card
from crypto.slots import RECOVERY, Header, Note, Slot, Unlocked

KEY_BYTES = 32
_OPS, _MEMORY_KIB = 3, 1 << 20
"""What the header has to say about passphrases; it has a slot for none."""


def backup_key(
    card: Card, made_on: str, entropy: Callable[[int], bytes]
) -> tuple[bytes, bytes]:
    """Return the header of a new backup, and its master key.

    Args:
        card: Of the organisation's recovery key; compared before.
        made_on: ``YYYY-MM-DD``.
        entropy: Returns so many random bytes.

    Raises:
        MixedRecipients: The recipient is not post-quantum.
    """
    master_key = entropy(KEY_BYTES)
    empty = Header(
        vault_id=entropy(16).hex(),
        ops=_OPS,
        memory_kib=_MEMORY_KIB,
        salt=entropy(16),
        erase_after=0,
        slots=(),
    )
    note = Note(made_on=made_on, fingerprint=card.fingerprint)
    opened = Unlocked(empty, master_key, Slot(RECOVERY, ""))
    return opened.with_recovery(card.keys.recipient_pq, note, entropy), master_key
