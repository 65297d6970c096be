"""The ways into the vault: what opens it, adding one, changing one, taking one away.

A person shows what opens the vault before anything is changed, once, and what was shown is
let go of when they leave. Success is told only after the new header was read back from the
disk and opened by the new way.
"""

import hmac
from pathlib import Path
from typing import Protocol

from crypto.card import Card
from crypto.keyfile import new_key_file
from crypto.slots import Credentials, Note, Unlocked
from desktop.disk import durable_write
from desktop.services.errors import (
    KeyFileBeside,
    KeysNotShown,
    WrongCheckValue,
)
from desktop.services.key_ways import Recovery, Ways, check_value, label_of, ways_of
from desktop.services.ports import Clock, Entropy
from desktop.services.practice_errors import NotInPractice
from desktop.services.session import Session
from desktop.services.times import moment
from exports.sheets.recovery import RecoverySheet


class RecoverySheetPrinter(Protocol):
    """Makes a PDF of a recovery sheet; the PDF library is loaded only when needed."""

    def __call__(self, sheet: RecoverySheet) -> bytes:
        """Return the PDF."""


class Keys:
    """Changes the ways into one vault, which is open."""

    def __init__(
        self,
        session: Session,
        clock: Clock,
        entropy: Entropy,
        printer: RecoverySheetPrinter,
        *,
        is_practice: bool = False,
    ) -> None:
        """Be ready.

        Args:
            session: The way into the vault.
            clock: For the dates of ways.
            entropy: For keys and salts.
            printer: Makes the recovery sheet.
            is_practice: The vault is for practice; its way in is the same for everybody
                and stays as it is.
        """
        self._is_practice = is_practice
        self._session = session
        self._store = session.slots
        self._clock = clock
        self._entropy = entropy
        self._printer = printer
        self._shown: tuple[Unlocked, Credentials] | None = None

    def show(self, passphrase: str, key_file: Path | None = None) -> Ways:
        """Open the header, and return the ways into the vault.

        Args:
            passphrase: As typed.
            key_file: The file on a stick, if the person opens the vault with one.

        Raises:
            NotInPractice: The vault is for practice.
            TooSoon, WrongPassphrase, ErasedAfterTries, BadKeyFile: As `Session.unlock`.
        """
        if self._is_practice:
            raise NotInPractice
        given = self._session.credentials(passphrase, key_file)
        folder = self._session.folder
        unlocked = self._session.tried(lambda: self._store.unlock_slots(folder, given))
        self._shown = (unlocked, given)
        return ways_of(unlocked)

    def suggest_passphrase(self) -> str:
        """Return six new random words."""
        return self._session.suggest_passphrase()

    def forget(self) -> None:
        """Let go of what was shown."""
        self._shown = None

    def change_passphrase(self, passphrase: str) -> Ways:
        """Let another passphrase open what was shown; a key file stays the same.

        Raises:
            PassphraseTooWeak: It is below the floor.
            OSError: The disk is full or failed; the old passphrase stands.
        """
        unlocked, given = self._opened()
        self._session.require_strong(passphrase)
        fresh = Credentials(passphrase, given.key_file)
        used = next(note for slot, note in unlocked.notes() if slot.id == unlocked.used.id)
        note = self._note(used.label if used else "")
        raw = unlocked.changed(fresh, self._store.params(), note, self._entropy)
        return self._replace(raw, fresh)

    def add_passphrase(self, passphrase: str, label: str) -> Ways:
        """Let one more passphrase open the vault.

        Raises:
            PassphraseTooWeak, SlotsFull, OSError: Nothing was changed.
        """
        unlocked, given = self._opened()
        self._session.require_strong(passphrase)
        fresh = Credentials(passphrase)
        raw = unlocked.with_credentials(fresh, self._note(label), self._entropy)
        self._store.replace_slots(self._session.folder, raw, fresh)
        return ways_of(self._reopen(given))

    def add_key_file(self, path: Path, label: str) -> Ways:
        """Make a key file, and let it open the vault together with the passphrase.

        The passphrase alone opens it as well, until that way is removed.

        Args:
            path: Where to write it; on another stick than the vault, and not there yet.
            label: What the person calls it.

        Raises:
            KeyFileBeside: It would lie on the disk where the vault is.
            FileExistsError: Something has that name already; it might be a key file.
            SlotsFull: There is no room.
            OSError: A disk is full or failed; no way was added.
        """
        unlocked, given = self._opened()
        if self._store.on_one_disk(path.parent, self._session.folder):
            raise KeyFileBeside
        if path.exists():
            raise FileExistsError(path)
        fresh = Credentials(given.passphrase, new_key_file(self._entropy))
        raw = unlocked.with_credentials(fresh, self._note(label), self._entropy)
        file = fresh.key_file
        durable_write(path, file.to_bytes() if file else b"")
        written = self._session.credentials(given.passphrase, path)
        return self._replace(raw, written)

    def remove(self, slot_id: str) -> Ways:
        """Take a way into the vault away.

        Raises:
            NoSuchSlot: It is gone already.
            LastSlot: It is what was shown, or nobody here could open the vault any more.
            OSError: The disk is full or failed; it stays.
        """
        unlocked, given = self._opened()
        return self._replace(unlocked.without(slot_id), given)

    def set_erase_after(self, count: int) -> Ways:
        """Erase the vault after so many wrong passphrases in a row; 0 for never."""
        unlocked, given = self._opened()
        return self._replace(unlocked.with_erase_after(count), given)

    def prepare_recovery(self, card: Card, language: str) -> Recovery:
        """Return a recovery slot for the key of `card`, and its sheet. Nothing is changed.

        Args:
            card: Of the organisation's recovery key; compared before.
            language: Of the sheet.
        """
        unlocked, _given = self._opened()
        note = self._note(label_of(card.pseudonym), card.fingerprint)
        raw = unlocked.with_recovery(card.keys.recipient_pq, note, self._entropy)
        vault_id = unlocked.header.vault_id
        sheet = RecoverySheet(
            vault_id=vault_id,
            name=card.pseudonym,
            fingerprint=card.fingerprint,
            made_on=note.made_on,
            check_value=check_value(vault_id, card.fingerprint, raw),
            language=language,
        )
        return Recovery(sheet=sheet, before=unlocked.header, header=raw)

    def print_recovery(self, recovery: Recovery) -> bytes:
        """Return the sheet as a PDF of one page."""
        return self._printer(recovery.sheet)

    def prove_recovery(self, recovery: Recovery, typed: str) -> Ways:
        """Add the recovery slot, because the sheet is there: its check value was typed.

        Args:
            recovery: As it was prepared; nothing was changed since.
            typed: The check value as somebody reads it from the sheet.

        Raises:
            WrongCheckValue: It is another; nothing was added.
            KeysNotShown: The ways into the vault were changed since.
            OSError: The disk is full or failed; nothing was added.
        """
        digits = "".join(sign for sign in typed if not sign.isspace())
        if not hmac.compare_digest(digits.encode(), recovery.sheet.check_value.encode()):
            raise WrongCheckValue
        unlocked, given = self._opened()
        if unlocked.header != recovery.before:
            raise KeysNotShown
        return self._replace(recovery.header, given)

    def _opened(self) -> tuple[Unlocked, Credentials]:
        if self._shown is None:
            raise KeysNotShown
        return self._shown

    def _replace(self, raw: bytes, proof: Credentials) -> Ways:
        unlocked = self._store.replace_slots(self._session.folder, raw, proof)
        self._shown = (unlocked, proof)
        return ways_of(unlocked)

    def _note(self, label: str, fingerprint: str = "") -> Note:
        made_on = moment(self._clock)[:10]
        return Note(made_on=made_on, label=label_of(label), fingerprint=fingerprint)

    def _reopen(self, given: Credentials) -> Unlocked:
        unlocked = self._store.unlock_slots(self._session.folder, given)
        self._shown = (unlocked, given)
        return unlocked
