"""Why a time-stamp reply, or a root certificate, is refused: one class for each answer.

None carries a name from a certificate: whoever wrote the file chose it.
"""

from crypto.errors import CryptoError


class TimestampError(CryptoError):
    """Root of the refusals of replies and root certificates."""

    code = "timestamp"


class ReplyTooLarge(TimestampError):
    """A file is larger than any reply of an authority."""

    code = "timestamp.too_large"


class NotAReply(TimestampError):
    """The bytes are not the DER form of a reply with one token and one signer."""

    code = "timestamp.not_a_reply"


class NotGranted(TimestampError):
    """The authority answered, and gave no time-stamp.

    Attributes:
        status: The PKIStatus of RFC 3161 section 2.4.2, 2 or higher.
    """

    code = "timestamp.not_granted"

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


class OtherHash(TimestampError):
    """The time-stamp is over something else than what was asked about."""

    code = "timestamp.other_hash"


class OtherNonce(TimestampError):
    """The reply does not answer a request that was made for this bundle."""

    code = "timestamp.other_nonce"


class NoCertificate(TimestampError):
    """The certificate of the key that signed is not in the reply, or cannot be read."""

    code = "timestamp.no_certificate"


class BadSignature(TimestampError):
    """The authority's signature, or a hash that it covers, does not hold."""

    code = "timestamp.bad_signature"


class WrongPurpose(TimestampError):
    """The key that signed may not be used for time-stamps, or not for them alone."""

    code = "timestamp.wrong_purpose"


class UnknownAuthority(TimestampError):
    """No chain leads from the key that signed to a root that was confirmed here."""

    code = "timestamp.unknown_authority"


class NotValidThen(TimestampError):
    """A certificate of the chain was not yet, or no longer, valid at the stamped time."""

    code = "timestamp.not_valid_then"


class TooWeak(TimestampError):
    """A signature of the chain uses a key or hash that can be forged or is not known."""

    code = "timestamp.weak"


class NotARoot(TimestampError):
    """A file is not one root certificate, in PEM or DER, that may sign others."""

    code = "timestamp.not_a_root"
