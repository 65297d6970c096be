"""What the services need of the place where the ways into a vault are kept."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from crypto.age import Unwrapper
from crypto.passphrase import KdfParams
from crypto.slots import Credentials, Unlocked


class SlotStore(Protocol):
    """Where headers lie."""

    def params(self) -> KdfParams:
        """Return the work that a new passphrase slot shall cost."""

    def unlock_slots(self, folder: Path, credentials: Credentials) -> Unlocked:
        """Return the opened header of a vault that is open here."""

    def replace_slots(self, folder: Path, raw: bytes, proof: Credentials) -> Unlocked:
        """Make `raw` the header, once these credentials have opened it from disk."""

    def recover_slots(
        self,
        folder: Path,
        identity: Unwrapper,
        change: Callable[[Unlocked], bytes],
        proof: Credentials,
    ) -> None:
        """Open the header with a recovery key, and give it a new way to open it."""

    def on_one_disk(self, one: Path, other: Path) -> bool:
        """Say whether two folders lie on the same disk or stick.

        Raises:
            KeptInMemoryOnly: The first is another place, but is gone with the power.
            OSError: One of them is not there.
        """
