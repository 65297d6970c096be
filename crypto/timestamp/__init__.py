"""Time-stamps by authorities (RFC 3161): ask for one, and verify what came back.

docs/format.md section 13 says what is stamped; docs/adr/0016 why no library does it.
"""

from crypto.timestamp.certificate import Certificate, read_root
from crypto.timestamp.request import NONCE_BYTES, Request, new_request, read_request
from crypto.timestamp.verify import MAX_BYTES, Timestamp, verify_reply

__all__ = [
    "MAX_BYTES",
    "NONCE_BYTES",
    "Certificate",
    "Request",
    "Timestamp",
    "new_request",
    "read_request",
    "read_root",
    "verify_reply",
]
