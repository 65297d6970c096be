"""Backups on a stick: set up by a person, made by them, and when the vault is left.

They open with the organisation's recovery key alone. Whoever has no such key gets none: a
backup that a passphrase opens would undo every seal. See docs/threat-model.md.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from crypto.age.types import Unwrapper
from crypto.card import Card, parse_card
from desktop.services.backup_errors import OtherMedium
from desktop.services.ceremony import KeyKind
from desktop.services.contacts import CardFacts, Contacts
from desktop.services.errors import NoBackupKey, NoBackupPlace
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.progress import Cancelled, Progress
from desktop.services.times import moment

FOLDER, KEY, NAME, LAST = "backup.folder", "backup.key", "backup.name", "backup.last"
MEDIA, CHOSEN = "backup.media", "backup.chosen"
"""Names of what is kept among the settings, inside the vault."""
OF_PLACE = (FOLDER, NAME, LAST, MEDIA, CHOSEN)
"""They lead to the backups of one vault. A vault that was made of one of them forgets them:
it would push its own backups in among those, and the newer ones out."""
MOST_MEDIA = 100
"""Of so many sticks the vault knows that they were chosen."""
Watch: TypeAlias = Callable[[int, int], None]


class Made(Protocol):
    """A backup that was made, opened and compared."""

    @property
    def number(self) -> int:
        """Counted from 1."""

    @property
    def files(self) -> int:
        """How many files of evidence and sealed files it holds."""

    @property
    def missing(self) -> int:
        """How many the vault itself no longer has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A backup to be made.

    Attributes:
        place: Folder of this vault's backups.
        card: Of the recovery key.
        made_on: ``YYYY-MM-DD``.
        thorough: Read every file on the stick again.
    """

    place: Path
    card: Card
    made_on: str
    thorough: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A backup on a stick.

    Attributes:
        folder: Where it lies.
        number: Counted from 1.
        made_on: ``YYYY-MM-DD``, as the stick says; nobody signs that.
        size_bytes: Of its own part.
    """

    folder: Path
    number: int
    made_on: str
    size_bytes: int


class BackupStore(Protocol):
    """Where backups lie."""

    def make(self, vault: Vault, wanted: Wanted, watch: Watch) -> Made:
        """Make a backup; it counts once it was opened and compared."""

    def listed(self, folder: Path) -> tuple[Listed, ...]:
        """Return the backups in a folder or on a stick, newest first."""

    def medium(self, place: Path) -> str:
        """Return which stick a folder of backups lies on; empty if it was never marked."""

    def mark(self, place: Path, medium: str) -> None:
        """Write down on a stick which it is: 32 hex digits."""

    def on_one_disk(self, one: Path, other: Path) -> bool:
        """Say whether two folders lie on one disk; `one` in memory is refused."""

    def restore(self, backup: Path, folder: Path, passphrase: str, key: Unwrapper) -> None:
        """Make a vault of a backup, with all of it that is still whole.

        It has no place for backups yet, and notes in itself that it was restored, and how
        many files could not be brought back: see `desktop.services.restoring.Restored`.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the backups of this vault stand.

    Attributes:
        keys: Recovery keys that may be chosen: compared, not revoked.
        key: The one that was chosen, if it still may be; else None.
        folder: Where they go; None if nowhere yet.
        is_here: Whether that folder is there now.
        last_at: ISO 8601 time of the last one; empty if there was none.
        listed: Those that are there now, newest first.
    """

    keys: tuple[CardFacts, ...]
    key: CardFacts | None
    folder: Path | None
    is_here: bool
    last_at: str
    listed: tuple[Listed, ...]

    @property
    def is_ready(self) -> bool:
        """Whether a backup can be made now."""
        return self.key is not None and self.is_here


class Backups:
    """Backups of one open vault."""

    def __init__(
        self, vault: Vault, store: BackupStore, clock: Clock, entropy: Entropy
    ) -> None:
        self._vault = vault
        self._store = store
        self._clock = clock
        self._entropy = entropy

    def standing(self) -> Standing:
        """Return how the backups stand."""
        settings = self._vault.settings
        keys = self._keys()
        chosen = settings.get(KEY)
        folder = self._folder()
        is_here = folder is not None and folder.is_dir()
        place = self._place() if is_here else None
        return Standing(
            keys=keys,
            key=next((each for each in keys if each.fingerprint == chosen), None),
            folder=folder,
            is_here=is_here,
            last_at=settings.get(LAST),
            listed=self._store.listed(place) if place and place.is_dir() else (),
        )

    def choose_key(self, fingerprint: str) -> None:
        """Let backups be made for this recovery key from now on.

        Raises:
            NoBackupKey: It is none that may be chosen.
        """
        if fingerprint not in {each.fingerprint for each in self._keys()}:
            raise NoBackupKey
        self._vault.settings.put(KEY, fingerprint)

    def choose_folder(self, folder: Path) -> None:
        """Let backups go into this folder from now on, on the stick that is there next.

        Sticks that were chosen before may take their turns at the same path.

        Raises:
            NoBackupPlace: It is not there, or lies in the vault.
            KeptInMemoryOnly: It would be gone with the power.
        """
        inside = self._vault.outbox.folder.parent
        if not folder.is_dir() or folder.resolve().is_relative_to(inside.resolve()):
            raise NoBackupPlace
        self._store.on_one_disk(folder, inside)  # the vault's own disk only warns
        with self._vault.transaction():
            self._vault.settings.put(FOLDER, str(folder.absolute()))
            self._vault.settings.put(CHOSEN, "1")
            if not self._vault.settings.get(NAME):
                self._vault.settings.put(NAME, self._entropy(4).hex())

    def make(self, progress: Progress, *, thorough: bool = True) -> Made:
        """Make a backup now.

        Raises:
            NoBackupKey: None was chosen, or it was revoked since.
            NoBackupPlace: None was chosen, or it is not there.
            OtherMedium: Another stick is there; nothing was written to it.
            Cancelled: The person asked to stop; older backups are as they were.
            OSError: A disk is full, gone or failed.
        """
        standing = self.standing()
        if standing.key is None:
            raise NoBackupKey
        if not standing.is_here:
            raise NoBackupPlace
        self._require_medium()
        at = moment(self._clock)
        wanted = Wanted(
            place=self._place(),
            card=parse_card(standing.key.text),
            made_on=at[:10],
            thorough=thorough,
        )

        def watch(done: int, total: int) -> None:
            progress.advance("backup.write", done, total)

        made = self._store.make(self._vault, wanted, watch)
        self._vault.settings.put(LAST, at)
        return made

    def on_leaving(self, progress: Progress, seconds: float) -> None:
        """Make a backup if all that it takes is there, in at most so many seconds.

        Another stick in the place of the one for backups counts as none. While nobody has
        read that saved changes were lost here, no backup is made: an older one may be all
        that still holds them.

        Evidence that was copied by then need not be copied the next time.

        Args:
            progress: Asked whether to go on.
            seconds: After so long it stops; older backups stand.
        """
        if self._vault.is_read_only or self._vault.saved.untold:
            return
        if not self.standing().is_ready:
            return
        with suppress(OtherMedium):
            self.make(_Brief(progress, self._clock, seconds), thorough=False)

    def _require_medium(self) -> None:
        """Return if this is a stick that was chosen; one chosen just now is marked.

        Without this a folder that stays when the stick goes, or a stick of somebody else,
        would take the backup, and be called the backup.
        """
        settings, place = self._vault.settings, self._place()
        known = settings.get(MEDIA).split()
        medium = self._store.medium(place)
        if medium and medium in known:
            return
        if known and not settings.get(CHOSEN):
            raise OtherMedium
        if not medium:
            medium = self._entropy(16).hex()
            self._store.mark(place, medium)
        with self._vault.transaction():
            settings.put(MEDIA, " ".join((*known, medium)[-MOST_MEDIA:]))
            settings.put(CHOSEN, "")

    def _keys(self) -> tuple[CardFacts, ...]:
        return tuple(
            each
            for each in Contacts(self._vault, self._clock).all()
            if each.role == KeyKind.ORGANISATION
            and each.verified_at
            and not each.is_revoked
        )

    def _folder(self) -> Path | None:
        kept = self._vault.settings.get(FOLDER)
        return Path(kept) if kept else None

    def _place(self) -> Path:
        folder = self._folder()
        if folder is None:
            raise NoBackupPlace
        return folder / f"deponent-{self._vault.settings.get(NAME)}"


class _Brief:
    """Progress that ends by itself after some seconds."""

    def __init__(self, progress: Progress, clock: Clock, seconds: float) -> None:
        self._progress = progress
        self._clock = clock
        self._seconds = seconds
        self._since = clock()

    def advance(self, step: str, done: int, total: int) -> None:
        """Pass it on, unless the time is over or the clock was turned."""
        passed = (self._clock() - self._since).total_seconds()
        if not 0 <= passed <= self._seconds:
            raise Cancelled
        self._progress.advance(step, done, total)
