"""The rooms of a vault: what is kept, one object for each kind, over one database."""

from crypto.identity import Identity
from crypto.secrecy import Secret
from desktop.vault.attachments import Attachments
from desktop.vault.contacts import Contacts
from desktop.vault.content import Contents, Entropy
from desktop.vault.custody import Custody
from desktop.vault.database import Database
from desktop.vault.enclosures import Enclosures
from desktop.vault.forget import destroy
from desktop.vault.half_typed import HalfTyped
from desktop.vault.layout import Layout
from desktop.vault.letter_keys import LetterKeys
from desktop.vault.letters import Letters
from desktop.vault.originals import Originals
from desktop.vault.outbox import Outbox
from desktop.vault.packs import Packs
from desktop.vault.particulars import Particulars
from desktop.vault.received import Received
from desktop.vault.refusals import Refusals
from desktop.vault.rosters import Rosters
from desktop.vault.saved import Saved
from desktop.vault.settings import Settings
from desktop.vault.testimonies import Testimonies
from desktop.vault.timestamps import Timestamps
from desktop.vault.vault_keys import Beside
from desktop.vault.withdrawals import Withdrawals


class Rooms(Secret):
    """All that is kept in one vault."""

    def __init__(
        self,
        database: Database,
        layout: Layout,
        beside: Beside,
        identity: Identity,
        entropy: Entropy,
    ) -> None:
        """Be ready.

        Args:
            database: Opened, of this version.
            layout: Where the vault lies.
            beside: What lies beside the database.
            identity: The owner.
            entropy: Returns so many random bytes.
        """
        self._identity = identity
        self._contents = contents = Contents(database, entropy)
        self._testimonies = Testimonies(
            database, contents, lambda no: destroy(database, contents, layout, no)
        )
        self._attachments = Attachments(database, contents, layout, entropy)
        self._contacts = Contacts(database)
        self._custody = Custody(database, contents, beside.head, identity)
        self._outbox = Outbox(database, layout.outbox)
        self._received = Received(database)
        self._refusals = Refusals(database)
        keys = LetterKeys(database, entropy)
        self._letters = Letters(database, keys, layout.blobs)
        self._enclosures = Enclosures(database, keys, layout.blobs, entropy)
        self._originals = Originals(database, contents)
        self._withdrawals = Withdrawals(database, contents, self._originals)
        self._particulars = Particulars(database, contents, entropy)
        self._rosters = Rosters(database)
        self._settings = Settings(database)
        self._half_typed = HalfTyped(database, contents, keys)
        self._packs = Packs(database)
        self._timestamps = Timestamps(database)
        self._saved = Saved(database, beside.saved)

    @property
    def identity(self) -> Identity:
        """The owner's keys and card."""
        return self._identity

    @property
    def testimonies(self) -> Testimonies:
        """Testimonies and their content keys."""
        return self._testimonies

    @property
    def attachments(self) -> Attachments:
        """Evidence files."""
        return self._attachments

    @property
    def contacts(self) -> Contacts:
        """Identity cards of others."""
        return self._contacts

    @property
    def custody(self) -> Custody:
        """The chain of events."""
        return self._custody

    @property
    def outbox(self) -> Outbox:
        """Sealed files that wait for receipts."""
        return self._outbox

    @property
    def received(self) -> Received:
        """The log of accepted bundles."""
        return self._received

    @property
    def refusals(self) -> Refusals:
        """The log of refused files."""
        return self._refusals

    @property
    def letters(self) -> Letters:
        """Supplements, withdrawals, questions, receipts, opinions, disclosures."""
        return self._letters

    @property
    def enclosures(self) -> Enclosures:
        """Evidence files of letters."""
        return self._enclosures

    @property
    def originals(self) -> Originals:
        """Signed members of received testimonies."""
        return self._originals

    @property
    def withdrawals(self) -> Withdrawals:
        """What deponents took back."""
        return self._withdrawals

    @property
    def particulars(self) -> Particulars:
        """Who deponents are."""
        return self._particulars

    @property
    def rosters(self) -> Rosters:
        """Accepted rosters."""
        return self._rosters

    @property
    def timestamps(self) -> Timestamps:
        """Time-stamps beside bundles."""
        return self._timestamps

    @property
    def settings(self) -> Settings:
        """What the program keeps for its owner's comfort."""
        return self._settings

    @property
    def half_typed(self) -> HalfTyped:
        """Words that stand in a box and are not noted yet."""
        return self._half_typed

    @property
    def packs(self) -> Packs:
        """Packs of words that came as files."""
        return self._packs

    @property
    def saved(self) -> Saved:
        """How many changes were saved, and whether some were lost."""
        return self._saved
