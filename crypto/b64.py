"""Base64 in its one form: what would not be written the same way again is refused."""

import binascii

from crypto.errors import MalformedFile


def encode_padded(raw: bytes) -> str:
    """Return the base64 of `raw` with ``=`` at the end."""
    return binascii.b2a_base64(raw, newline=False).decode()


def encode(raw: bytes) -> str:
    """Return the base64 of `raw` without ``=`` at the end, as age writes it."""
    return encode_padded(raw).rstrip("=")


def decode_padded(text: bytes) -> bytes:
    """Return the bytes of a base64 text that ends with ``=`` where it must.

    Raises:
        MalformedFile: Another sign, length or form.
    """
    try:
        raw = binascii.a2b_base64(text, strict_mode=True)
    except binascii.Error:
        raise MalformedFile from None
    if encode_padded(raw).encode() != text:
        raise MalformedFile
    return raw


def decode(text: bytes) -> bytes:
    """Return the bytes of a base64 text without ``=`` at the end.

    Raises:
        MalformedFile: Another sign, length or form.
    """
    if text.endswith(b"="):
        raise MalformedFile
    return decode_padded(text + b"=" * (-len(text) % 4))
