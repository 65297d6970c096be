"""The keys of one vault, each for one part of it, all from the master key."""

from crypto import slots
from crypto.secrecy import Secret
from desktop.vault.chain import HeadFile
from desktop.vault.content import Entropy
from desktop.vault.layout import Layout

DATABASE_PURPOSE = b"db/v1"
CHAIN_PURPOSE = b"chain-head/v1"


class VaultKeys(Secret):
    """The keys that open the parts of one vault."""

    __slots__ = ("_context", "_master_key", "database", "entropy", "header")

    def __init__(self, header: bytes, master_key: bytes, entropy: Entropy) -> None:
        self.header = header
        self.entropy = entropy
        self.database = slots.subkey(master_key, DATABASE_PURPOSE)
        self._master_key = master_key
        self._context = b"chain-head/v1 " + slots.parse_header(header).vault_id.encode()

    def head_file(self, layout: Layout) -> HeadFile:
        """Return the file with the custody chain's head."""
        key = slots.subkey(self._master_key, CHAIN_PURPOSE)
        return HeadFile(layout.chain_head, key, self._context, self.entropy)
