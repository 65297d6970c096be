"""One key, sealed to an organisation's recovery key: whoever holds that key gets it back.

What is sealed is an age file of fixed form. Anyone can make such a file, for the recovery
key is public: it says who can open, never who made it. What it was made for is sealed in
with the key, so that a file carried to another vault is refused there.
"""

import hashlib
import hmac
import io

from crypto import age
from crypto.age.hybrid import HybridRecipient
from crypto.errors import MalformedFile, MixedRecipients, Tampered

KEY_BYTES = 32
MAX_SEALED_BYTES = 4096
_PURPOSE = b"deponent recovery/1\n"
_DIGEST_BYTES = 32


def lock_key(key: bytes, context: bytes, recipient: age.Recipient) -> bytes:
    """Return `key` sealed to a recovery recipient, as one age file of about 1.7 KB.

    Args:
        key: 32 bytes.
        context: What the key is for and where the file belongs; needed again to open it.
        recipient: A post-quantum (mlkem768x25519) recipient.

    Raises:
        MixedRecipients: The recipient is of an older kind: what a thief keeps today would
            open for whoever can break that kind later.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a key is 32 bytes")
    if not isinstance(recipient, HybridRecipient):
        raise MixedRecipients
    sealed = io.BytesIO()
    age.encrypt(io.BytesIO(_digest(context) + key), sealed, [recipient])
    return sealed.getvalue()


def unlock_key(sealed: bytes, context: bytes, identity: age.Unwrapper) -> bytes:
    """Return the 32 bytes of the key.

    Args:
        sealed: What `lock_key` returned.
        context: The one it was locked for.
        identity: The secret half of the recovery key.

    Raises:
        NotForMe: It was sealed to another key.
        Tampered: It was changed, or belongs elsewhere.
        MalformedFile: It is no such file.
    """
    if len(sealed) > MAX_SEALED_BYTES:
        raise MalformedFile
    opened = io.BytesIO()
    age.decrypt(io.BytesIO(sealed), opened, [identity])
    digest, key = opened.getvalue()[:_DIGEST_BYTES], opened.getvalue()[_DIGEST_BYTES:]
    if len(key) != KEY_BYTES:
        raise MalformedFile
    if not hmac.compare_digest(digest, _digest(context)):
        raise Tampered
    return key


def _digest(context: bytes) -> bytes:
    return hashlib.sha256(_PURPOSE + context).digest()
