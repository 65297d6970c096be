"""What the services refuse. Each class has a stable code; words live in ui/messages."""

from desktop.domain.errors import DeponentError


class ServiceError(DeponentError):
    """A service refuses; nothing was changed."""

    code = "service"


class TooSoon(ServiceError):
    """A passphrase was tried before the delay after the last wrong one was over.

    Attributes:
        wait_seconds: How long to wait, more than 0.
    """

    code = "session.too_soon"

    def __init__(self, wait_seconds: float) -> None:
        super().__init__(f"{wait_seconds:.0f}")
        self.wait_seconds = wait_seconds


class BadPseudonym(ServiceError):
    """A pseudonym is empty, longer than 64 signs, or has signs that cannot be printed."""

    code = "session.pseudonym"


class PassphraseTooWeak(ServiceError):
    """A passphrase of one's own could be guessed."""

    code = "session.weak_passphrase"


class NoRecoveryKey(ServiceError):
    """A file holds neither a recovery key nor the card of one."""

    code = "keys.no_recovery_key"


class RecoveryKeyDoesNotFit(ServiceError):
    """The vault has no slot that was made for this recovery key."""

    code = "keys.recovery_does_not_fit"


class KeyFileBeside(ServiceError):
    """A key file was to be kept on the disk where the vault lies."""

    code = "keys.same_disk"


class KeysNotShown(ServiceError):
    """The ways into the vault were not opened, or were let go of since."""

    code = "keys.not_shown"


class WrongCheckValue(ServiceError):
    """What was typed is not the check value of the recovery sheet."""

    code = "keys.check_value"


class NotOpen(ServiceError):
    """The testimony is closed, sealed or received, and its words are final."""

    code = "recording.not_open"


class NoRecipients(ServiceError):
    """Nobody was chosen to seal to."""

    code = "sealing.no_recipients"


class RecipientUnverified(ServiceError):
    """A chosen recipient's fingerprint was never compared."""

    code = "sealing.recipient_unverified"


class CustodiansUnchosen(ServiceError):
    """Particulars are noted, and it was not said who may open them, or that none goes."""

    code = "sealing.custodians"


class NotACustodian(ServiceError):
    """The particulars are not sealed to this key, or there are none."""

    code = "particulars.not_a_custodian"


class ParticularsUnsound(ServiceError):
    """What was sealed as the particulars does not belong to the testimony it came with."""

    code = "particulars.unsound"


class NotParticulars(ServiceError):
    """A file holds no particulars, or was damaged."""

    code = "particulars.not_particulars"


class HandOverFailed(ServiceError):
    """What was written to the stick is not what was sealed, when read again."""

    code = "sealing.hand_over_failed"


class SealedFileMissing(ServiceError):
    """The sealed file is no longer in the outbox, or no longer as it was."""

    code = "sealing.file_missing"


class NotAReceipt(ServiceError):
    """A sealed file is whole and meant for this person, and is something else."""

    code = "receipts.other_type"


class StillNeeded(ServiceError):
    """A sealed file may be the only copy for somebody who has not answered."""

    code = "receipts.still_needed"


class SignerUnverified(ServiceError):
    """The signer's card is here but its fingerprint was never compared.

    Attributes:
        fingerprint: 40 digits of the signer's card.
    """

    code = "exchange.signer_unverified"

    def __init__(self, fingerprint: str) -> None:
        super().__init__(fingerprint)
        self.fingerprint = fingerprint


class BundleFork(ServiceError):
    """One key signed two different bundles with the same number; the other one is here.

    Attributes:
        fingerprint: 40 digits of the signer's card.
        bundle_id: Of the one that is here.
    """

    code = "exchange.fork"

    def __init__(self, fingerprint: str, bundle_id: str) -> None:
        super().__init__(fingerprint, bundle_id)
        self.fingerprint = fingerprint
        self.bundle_id = bundle_id


class SequenceBroken(ServiceError):
    """The signer's bundle before or behind this one is here, and they do not fit.

    Attributes:
        fingerprint: 40 digits of the signer's card.
    """

    code = "exchange.broken_sequence"

    def __init__(self, fingerprint: str) -> None:
        super().__init__(fingerprint)
        self.fingerprint = fingerprint


class NoRoom(ServiceError):
    """The evidence in a sealed file would not fit on this disk; nothing was written.

    Attributes:
        needed_bytes: How much it needs.
        free_bytes: How much there is.
    """

    code = "exchange.no_room"

    def __init__(self, needed_bytes: int, free_bytes: int) -> None:
        super().__init__(f"{needed_bytes} > {free_bytes}")
        self.needed_bytes = needed_bytes
        self.free_bytes = free_bytes


class OtherTestimony(ServiceError):
    """A letter names one testimony, and the bundle that it is about holds another."""

    code = "exchange.other_testimony"


class CodeTaken(ServiceError):
    """Another testimony with the same identity is already here.

    Attributes:
        fingerprint: 40 digits of the card of whoever signed the one that came.
    """

    code = "exchange.same_testimony"

    def __init__(self, fingerprint: str) -> None:
        super().__init__(fingerprint)
        self.fingerprint = fingerprint


class ForeignId(ServiceError):
    """A testimony or its evidence has an id that its signer could not have made.

    Attributes:
        fingerprint: 40 digits of the card of whoever signed the file that came.
    """

    code = "exchange.foreign_id"

    def __init__(self, fingerprint: str) -> None:
        super().__init__(fingerprint)
        self.fingerprint = fingerprint


class NothingToAnswer(ServiceError):
    """A testimony was neither sealed here nor received, so nothing can be said about it."""

    code = "letters.nothing_to_answer"


class MustStay(ServiceError):
    """The words of a letter cannot be destroyed: it is a receipt, or they are gone."""

    code = "letters.must_stay"


class NoEnclosures(ServiceError):
    """This type of letter takes no files."""

    code = "letters.no_enclosures"


class CardIsMine(ServiceError):
    """The identity card is the one of this vault."""

    code = "contacts.mine"


class CardKnown(ServiceError):
    """The identity card is already among the contacts."""

    code = "contacts.known"


class CardTooLarge(ServiceError):
    """A file is too large to be an identity card or a receipt."""

    code = "contacts.too_large"


class EmptyTake(ServiceError):
    """A recording holds no sound."""

    code = "evidence.empty_take"


class SourceChanged(ServiceError):
    """A file grew or shrank while it was taken in."""

    code = "evidence.source_changed"


class NotThisPiece(ServiceError):
    """A good piece of a key was typed, but another one than was asked for."""

    code = "ceremony.other_piece"


class OutOfTurn(ServiceError):
    """A step of a key ceremony was asked for before the one that must come first."""

    code = "ceremony.out_of_turn"


class NoBackupKey(ServiceError):
    """No recovery key that was compared was chosen for backups, or it was revoked since."""

    code = "backup.no_key"


class NoBackupPlace(ServiceError):
    """The folder for backups was not chosen, is not there, or lies in the vault itself."""

    code = "backup.no_place"
