"""Time-stamps that are kept beside a bundle, and the roots that they were checked against.

A time-stamp is over the SHA-512 of the bundle's minisign signature, so it is by this hash
that everything here finds its bundle.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StampRoot:
    """A root certificate whose fingerprint a person compared.

    Attributes:
        fingerprint: SHA-256 of the certificate, 64 hex digits.
        certificate: The certificate in DER.
        subject: Its holder's name, as one line.
        added_at: ISO 8601 time of the comparison.
        withdrawn_at: When it was taken out of use; empty while it is believed.
    """

    fingerprint: str
    certificate: bytes
    subject: str
    added_at: str
    withdrawn_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StampRequest:
    """A request that was written for a bundle.

    Attributes:
        nonce: 32 hex digits.
        signature_sha512: What is to be stamped, 128 hex digits.
        made_at: ISO 8601 time.
    """

    nonce: str
    signature_sha512: str
    made_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A time-stamp that was verified, as it was kept.

    Attributes:
        signature_sha512: What is stamped, 128 hex digits.
        nonce: The request that it answers, 32 hex digits.
        reply: The authority's reply in DER, as it came.
        moment: The stamped time, ISO 8601 in UTC.
        latest: The same with the authority's accuracy: the bundle existed before.
        authority: Name in the signer's certificate, as one line.
        signer: SHA-256 of the signer's certificate, 64 hex digits.
        serial: The authority's number for the time-stamp, decimal.
        root: Fingerprint of the root that it was checked against.
        kept_at: ISO 8601 time at which it was brought back.
    """

    signature_sha512: str
    nonce: str
    reply: bytes
    moment: str
    latest: str
    authority: str
    signer: str
    serial: str
    root: str
    kept_at: str
