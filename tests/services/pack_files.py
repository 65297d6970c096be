"""Files of packs, with a signature beside each."""

from crypto import minisign
from desktop.domain.pack_codec import write_pack
from desktop.services.packs import beside, purpose


def write(folder, pack, identity, *, words=None, name="marsh.json"):
    """Write a pack with a signature of `identity` beside it, and return its path."""
    path = folder / name
    raw = write_pack(pack)
    path.write_bytes(raw)
    comment = purpose(pack) if words is None else words
    beside(path).write_bytes(minisign.sign(identity.signing, raw, comment))
    return path
