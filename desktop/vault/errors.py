"""The errors of the vault. Each is a fact with a stable code; words live in ui/messages.

A full or failing disk is no error of the vault: it stays the ``OSError`` it is.
"""

from desktop.domain.errors import DeponentError


class VaultError(DeponentError):
    """Root of the errors of the vault."""

    code = "vault"


class _AboutFile(VaultError):
    """Something is wrong with one file.

    Attributes:
        part: Name of the part, always one that the program itself gave.
    """

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


class VaultMissing(_AboutFile):
    """A file of the vault, or the whole vault, is not there."""

    code = "vault.missing"


class VaultGone(VaultError):
    """The folder of an open vault was moved, deleted or replaced; nothing is saved."""

    code = "vault.gone"


class VaultDamaged(_AboutFile):
    """A part of the vault is cut off, changed, or no such part at all."""

    code = "vault.damaged"


class VaultNewer(VaultError):
    """A newer version of the program made or changed this vault."""

    code = "vault.newer"


class VaultErased(VaultError):
    """The vault was erased, or erasing it has begun; nothing opens it any more."""

    code = "vault.erased"


class CannotErase(VaultError):
    """The key slots could not be destroyed: the disk cannot be written to."""

    code = "vault.cannot_erase"


class EraseUnfinished(CannotErase):
    """Some key slots were destroyed, some could not be: the owner is shut out already."""

    code = "vault.erase_unfinished"


class VaultBusy(VaultError):
    """Another process has this vault open."""

    code = "vault.busy"


class VaultExists(VaultError):
    """A vault, or a part of one, is in the folder already."""

    code = "vault.exists"


class InTheWay(VaultError):
    """Something else lies beside the folder, where the vault would be made."""

    code = "vault.in_the_way"


class LibraryTooOld(VaultError):
    """The database library is older than the oldest that is known to be safe."""

    code = "vault.library_too_old"


class SettingRefused(VaultError):
    """The database did not take a setting on which safety rests.

    Attributes:
        setting: The question that was answered otherwise.
    """

    code = "vault.setting_refused"

    def __init__(self, setting: str) -> None:
        super().__init__(setting)
        self.setting = setting


class VaultReadOnly(VaultError):
    """A part of the vault is damaged, so nothing is written to it any more."""

    code = "vault.read_only"


class BackupDamaged(VaultError):
    """A backup is not what was written."""

    code = "vault.backup_damaged"


class BackupInTheWay(VaultError):
    """A link, or something else, has the name of a folder or file of the backups."""

    code = "vault.backup_in_the_way"


class BackupNeedsRoom(VaultError):
    """The place for backups has not enough room; the older ones stand.

    Attributes:
        needed_bytes: How much it needs.
        free_bytes: How much there is.
    """

    code = "vault.backup_needs_room"

    def __init__(self, needed_bytes: int, free_bytes: int) -> None:
        super().__init__(f"{needed_bytes} > {free_bytes}")
        self.needed_bytes = needed_bytes
        self.free_bytes = free_bytes


class ChainBroken(VaultError):
    """The custody chain is older than what was last seen, or was changed.

    Each page of the database can be genuine and the whole still be an old copy: this is how
    it shows.

    Attributes:
        sequence: Number of the first event that is missing or wrong.
    """

    code = "vault.chain_broken"

    def __init__(self, sequence: int) -> None:
        super().__init__(str(sequence))
        self.sequence = sequence


class StaleRevision(VaultError):
    """A revision was given that does not follow the one on disk."""

    code = "vault.stale_revision"


class ContentGone(VaultError):
    """The content key was destroyed; nobody can open this here any more."""

    code = "vault.content_gone"


class Final(VaultError):
    """What is kept may not be changed in this state, or ever."""

    code = "vault.final"


class AlreadyHere(VaultError):
    """A record with the same identity is kept already."""

    code = "vault.already_here"


class NoSuchRecord(VaultError):
    """Nothing with this id or code is kept."""

    code = "vault.no_such_record"


class CodeTwice(VaultError):
    """Two testimonies bear this case code; it does not say which is meant."""

    code = "vault.code_twice"
