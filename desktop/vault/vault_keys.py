"""The keys of one vault, each for one part of it, all from the master key."""

from dataclasses import dataclass

from crypto import slots
from crypto.secrecy import Secret
from desktop.vault.chain import HeadFile
from desktop.vault.content import Entropy
from desktop.vault.layout import Layout
from desktop.vault.saved_file import SavedFile

DATABASE_PURPOSE = b"db/v1"
CHAIN_PURPOSE = b"chain-head/v1"
SAVED_PURPOSE = b"saved-count/v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What lies beside the database, to tell that it is not an older one.

    Attributes:
        head: The end of the custody chain.
        saved: How many changes were saved.
    """

    head: HeadFile
    saved: SavedFile


class VaultKeys(Secret):
    """The keys that open the parts of one vault."""

    __slots__ = ("_master_key", "_vault_id", "database", "entropy", "header")

    def __init__(self, header: bytes, master_key: bytes, entropy: Entropy) -> None:
        self.header = header
        self.entropy = entropy
        self.database = slots.subkey(master_key, DATABASE_PURPOSE)
        self._master_key = master_key
        self._vault_id = slots.parse_header(header).vault_id.encode()

    def head_file(self, layout: Layout) -> HeadFile:
        """Return the file with the custody chain's head."""
        key, context = self._beside(CHAIN_PURPOSE)
        return HeadFile(layout.chain_head, key, context, self.entropy)

    def saved_file(self, layout: Layout) -> SavedFile:
        """Return the file with the count of what was saved."""
        key, context = self._beside(SAVED_PURPOSE)
        return SavedFile(layout.saved, key, context, self.entropy)

    def beside(self, layout: Layout) -> Beside:
        """Return both files that lie beside the database."""
        return Beside(head=self.head_file(layout), saved=self.saved_file(layout))

    def _beside(self, purpose: bytes) -> tuple[bytes, bytes]:
        return slots.subkey(self._master_key, purpose), purpose + b" " + self._vault_id
