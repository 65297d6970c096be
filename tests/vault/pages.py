"""Reading a database the hard way: every page decrypted by hand, used or not.

What SQLite no longer shows can still lie in a page. Tests look for it here.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from crypto import slots
from desktop.vault.vault_keys import DATABASE_PURPOSE
from tests.vault.samples import PASSPHRASE

PAGE = 4096
RESERVED = 80
WAL_HEADER = 32
FRAME_HEADER = 24


def plain_image(folder: Path, passphrase: str = PASSPHRASE) -> bytes:
    """Return all pages of database and WAL, decrypted, one after the other."""
    header = (folder / "vault.hdr").read_bytes()
    credentials = slots.Credentials(passphrase)
    master_key = slots.unlock(header, credentials, allow_weak=True).master_key
    key = slots.subkey(master_key, DATABASE_PURPOSE)
    raw = (folder / "vault.db").read_bytes()
    pages = [raw[at : at + PAGE] for at in range(0, len(raw), PAGE)]
    plain = [_page(key, pages[0], 16), *(_page(key, page, 0) for page in pages[1:])]
    wal = folder / "vault.db-wal"
    frames = wal.read_bytes()[WAL_HEADER:] if wal.exists() else b""
    step = FRAME_HEADER + PAGE
    for at in range(0, len(frames) - step + 1, step):
        first = int.from_bytes(frames[at : at + 4], "big") == 1
        page = frames[at + FRAME_HEADER : at + step]
        plain.append(_page(key, page, 16 if first else 0))
    return b"".join(plain)


def _page(key: bytes, page: bytes, salt: int) -> bytes:
    iv = page[-RESERVED : -RESERVED + 16]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return decryptor.update(page[salt:-RESERVED]) + decryptor.finalize()
