"""Changing the slots of a header that was opened; no content is encrypted anew."""

from dataclasses import replace

from crypto import recovery
from crypto.age.types import Recipient
from crypto.errors import LastSlot, NoSuchSlot, SlotsFull
from crypto.header import (
    MAX_BYTES,
    MAX_ERASE_AFTER,
    MAX_SLOTS,
    RECOVERY,
    Header,
    Slot,
)
from crypto.passphrase import SALT_BYTES, KdfParams
from crypto.secrecy import Secret
from crypto.slot_locks import Credentials, Entropy, context_of, passphrase_slot
from crypto.slot_notes import Note, lock_note, open_note


class Unlocked(Secret):
    """A header and its master key: the right to change slots.

    Every change returns new bytes and leaves the other slots as they are. Whoever has a
    copy of the old bytes still opens them in the old ways.

    Attributes:
        header: What the header says.
        master_key: 32 bytes.
        used: The slot that opened.
    """

    __slots__ = ("header", "master_key", "used")

    def __init__(self, header: Header, master_key: bytes, used: Slot) -> None:
        self.header = header
        self.master_key = master_key
        self.used = used

    def notes(self) -> tuple[tuple[Slot, Note | None], ...]:
        """Return every slot with its note; None for a kind that is not known here."""
        return tuple(
            (slot, open_note(self.master_key, self.header, slot) if slot.note else None)
            for slot in self.header.slots
        )

    def with_credentials(
        self, credentials: Credentials, note: Note, entropy: Entropy
    ) -> bytes:
        """Return the header with one more passphrase slot, under the derivation there is.

        Raises:
            SlotsFull: There is no room.
        """
        slot = passphrase_slot(self.header, self.master_key, credentials, note, entropy)
        return self._with_slots((*self.header.slots, slot))

    def changed(
        self, credentials: Credentials, params: KdfParams, note: Note, entropy: Entropy
    ) -> bytes:
        """Return the header with the slot that opened made anew for other credentials.

        Args:
            credentials: What shall open it from now on.
            params: The work of opening. Heeded if no other slot needs a passphrase: else
                they would not open any more.
            note: About the new slot.
            entropy: Returns so many random bytes.

        Raises:
            LastSlot: A recovery key opened, which is no slot to change.
        """
        if not self.used.is_personal:
            raise LastSlot
        header = self.header
        if sum(slot.is_personal for slot in header.slots) == 1:
            header = replace(
                header,
                ops=params.ops,
                memory_kib=params.memory_kib,
                salt=entropy(SALT_BYTES),
            )
        fresh = passphrase_slot(header, self.master_key, credentials, note, entropy)
        slots = tuple(fresh if slot == self.used else slot for slot in header.slots)
        return replace(header, slots=slots).to_bytes(self.master_key)

    def with_recovery(self, recipient: Recipient, note: Note, entropy: Entropy) -> bytes:
        """Return the header with one more recovery slot.

        Raises:
            SlotsFull: There is no room.
            MixedRecipients: The recipient is not post-quantum.
        """
        context = context_of(self.header, RECOVERY)
        sealed = recovery.lock_key(self.master_key, context, recipient)
        line = f"slot {RECOVERY} mlkem768x25519 file={sealed.hex()}"
        return self._with_slots(
            (
                *self.header.slots,
                lock_note(self.master_key, self.header, line, note, entropy),
            )
        )

    def without(self, slot_id: str) -> bytes:
        """Return the header without a slot.

        Raises:
            NoSuchSlot: It is not there.
            LastSlot: It is the one that opened, so nothing shows that another does; or no
                person could open the vault any more.
        """
        left = tuple(slot for slot in self.header.slots if slot.id != slot_id)
        if len(left) == len(self.header.slots):
            raise NoSuchSlot
        if self.used not in left or not any(slot.is_personal for slot in left):
            raise LastSlot
        return self._with_slots(left)

    def with_erase_after(self, count: int) -> bytes:
        """Return the header that says after how many wrong passphrases to erase.

        Args:
            count: 0 for never, else up to `MAX_ERASE_AFTER`.
        """
        if not 0 <= count <= MAX_ERASE_AFTER:
            raise ValueError("erase-after out of bounds")
        return replace(self.header, erase_after=count).to_bytes(self.master_key)

    def _with_slots(self, slots: tuple[Slot, ...]) -> bytes:
        raw = replace(self.header, slots=slots).to_bytes(self.master_key)
        if len(slots) > MAX_SLOTS or len(raw) > MAX_BYTES:
            raise SlotsFull
        return raw
