"""The folder of blobs, as rows of the database know it: begun, found, and deleted.

A row holds the name of a blob and, sealed, its key and the facts; whose row it is decides
under which key these lie. See `desktop.vault.attachments` and `desktop.vault.enclosures`.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from crypto.secrecy import Secret
from desktop.domain.evidence import Attachment
from desktop.vault.blobs import (
    KEY_BYTES,
    NAME_BYTES,
    BlobIntake,
    BlobReader,
    BlobStream,
    blob_path,
    delete_blobs,
)
from desktop.vault.content import Entropy


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class FoundBlob(Secret):
    """What it takes to read a blob.

    Attributes:
        size_bytes: Of the plain bytes, as the facts in the row say.
    """

    name: str
    key: bytes
    size_bytes: int


class BlobFolder:
    """The blobs of one vault."""

    def __init__(self, folder: Path, entropy: Entropy) -> None:
        self._folder = folder
        self._entropy = entropy

    def begin(self) -> BlobIntake:
        """Start a blob under a new random name and key.

        Raises:
            OSError: The file cannot be made.
        """
        name, key = self._entropy(NAME_BYTES).hex(), self._entropy(KEY_BYTES)
        return BlobIntake(self._folder, name, key)

    def open(self, blob: FoundBlob) -> BinaryIO:
        """Return a seekable reader of the plain bytes; any one thread may use it.

        Raises:
            VaultDamaged: The file is missing, cut off or changed.
            OSError: It cannot be read.
        """
        path = blob_path(self._folder, blob.name)
        return cast("BinaryIO", BlobReader(path, blob.key, blob.size_bytes))

    def stream(self, blob: FoundBlob) -> BinaryIO:
        """Return a reader of the plain bytes front to back, faster than `open`.

        Raises:
            VaultDamaged: The file is missing.
            OSError: It cannot be read.
        """
        path = blob_path(self._folder, blob.name)
        return cast("BinaryIO", BlobStream(path, blob.key, blob.size_bytes))

    def delete(self, names: Iterable[str]) -> None:
        """Delete blobs whose rows, and with them their keys, are gone.

        What a failing disk leaves, the next open deletes.
        """
        with suppress(OSError):
            delete_blobs(self._folder, list(names))


def finished(intake: object, facts: Attachment) -> BlobIntake:
    """Return `intake` if it can get its row.

    Raises:
        ValueError: It is not finished, or its size is another.
    """
    if not isinstance(intake, BlobIntake) or not intake.is_finished:
        raise ValueError("not a finished blob")
    if intake.size_bytes != facts.size_bytes:
        raise ValueError("the size is another")
    return intake
