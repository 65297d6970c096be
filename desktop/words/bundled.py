"""The packs that come with the program, each pinned by its hash.

They need no signature: they are as trusted as the program they lie in. The hash says that a
file beside the program is the one that was reviewed with it, and nobody's edit of it since.
See docs/adr/0031.
"""

import hashlib
from importlib import resources

from desktop.domain.pack_codec import read_pack
from desktop.domain.pack_errors import AlteredPack
from desktop.domain.packs import Pack

PINNED = {
    "belarus": (
        "b8a5b231f26258e9572d55ae1249d46be9a7cc9ff4ffe74e9182cb7f94a55e97"
        "6acbe0e49dcb6f0f6aa5932a2a76899dfc60da95a7fb31c0f0ca2b9b76fd4d27"
    ),
}
"""SHA-512 of the file of each pack, by id."""


def bundled() -> tuple[Pack, ...]:
    """Return the packs that come with the program.

    Raises:
        AlteredPack: A file of the program is not the one that belongs to it.
    """
    return tuple(pinned(pack_id, _file(pack_id)) for pack_id in sorted(PINNED))


def pinned(pack_id: str, raw: bytes) -> Pack:
    """Return the pack in a file of the program.

    Args:
        pack_id: One of `PINNED`.
        raw: The bytes of its file.

    Raises:
        AlteredPack: They are not those that were pinned.
    """
    if hashlib.sha512(raw).hexdigest() != PINNED[pack_id]:
        raise AlteredPack
    return read_pack(raw)


def _file(pack_id: str) -> bytes:
    folder = resources.files("desktop.words")
    try:
        return (folder / f"pack.{pack_id}.json").read_bytes()
    except FileNotFoundError:
        raise AlteredPack from None
