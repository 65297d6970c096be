"""The header file and its copy: either opens the vault, and each mends the other.

The copy is looked at only when the first is missing or damaged, so a passphrase that was
changed does not go on opening the vault.
"""

from dataclasses import dataclass

from crypto import slots
from crypto.errors import MalformedHeader, NewerFormat
from desktop.disk import durable_write
from desktop.vault.errors import VaultDamaged, VaultMissing, VaultNewer
from desktop.vault.layout import HEADER, HEADER_COPY, Layout


@dataclass(frozen=True, slots=True)
class Header:
    """The bytes that stand for the header, and what each file holds; None if missing."""

    raw: bytes
    first: bytes | None
    second: bytes | None


def read_header(layout: Layout) -> Header:
    """Return the header, from its copy if need be. Changes nothing.

    Raises:
        VaultMissing: Neither file is there.
        VaultDamaged: None is whole.
        VaultNewer: A newer version wrote it.
    """
    files = [_read(layout, HEADER), _read(layout, HEADER_COPY)]
    for raw in files:
        try:
            if raw is not None and slots.vault_id(raw):
                return Header(raw, *files)
        except MalformedHeader:
            continue
        except NewerFormat:
            raise VaultNewer from None
    if files == [None, None]:
        raise VaultMissing(HEADER)
    raise VaultDamaged(HEADER)


def _read(layout: Layout, name: str) -> bytes | None:
    try:
        with (layout.folder / name).open("rb") as stream:
            return stream.read(slots.MAX_BYTES + 1)
    except FileNotFoundError:
        return None


def write_header(layout: Layout, raw: bytes) -> None:
    """Make both files hold `raw`, one after the other; on disk when this returns."""
    durable_write(layout.folder / HEADER, raw)
    durable_write(layout.folder / HEADER_COPY, raw)


def mend_header(layout: Layout, header: Header) -> None:
    """Make both files hold the header that opened the vault."""
    if header.first != header.raw:
        durable_write(layout.folder / HEADER, header.raw)
    if header.second != header.raw:
        durable_write(layout.folder / HEADER_COPY, header.raw)
