"""The root of every error of the program, and the errors of the domain.

An error is a fact: a class with a stable ``code`` and a few facts as fields. The words that
a person reads live in ``ui/messages.py``, one entry for each code; a test holds the two
together. No error carries a name, a sentence of a testimony, a passphrase or a key.
"""


class DeponentError(Exception):
    """Root of all errors that the program raises on purpose.

    Attributes:
        code: Stable dotted name, e.g. ``domain.malformed``. Never reused for another fact.
    """

    code = "deponent"


class DomainError(DeponentError):
    """A value breaks a rule of the domain."""

    code = "domain"


class MalformedRecord(DomainError):
    """Bytes are not the canonical form of a record that this version knows."""

    code = "domain.malformed"


class NewerRecord(DomainError):
    """A record was written by a newer version of the program."""

    code = "domain.newer"


class BadCaseCode(DomainError):
    """A case code has a wrong length, an unknown letter or a wrong check letter."""

    code = "domain.case_code"


class NotAllowed(DomainError):
    """Consent or a rule forbids the act.

    Attributes:
        reason: Gap or consent code, e.g. ``consent.share.media``, for words.
    """

    code = "domain.not_allowed"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class KeptBack(NotAllowed):
    """Consent allowed it when a file was sealed, and does not any more."""

    code = "domain.kept_back"


class PurposeUnchosen(DomainError):
    """A testimony would be sealed, and it was not said what its recipients get it for."""

    code = "domain.purpose_unchosen"


class Incomplete(DomainError):
    """A testimony cannot be sealed or printed yet.

    Attributes:
        gaps: Codes of what is missing, in the order of the interview.
    """

    code = "domain.incomplete"

    def __init__(self, gaps: tuple[str, ...]) -> None:
        super().__init__(",".join(gaps))
        self.gaps = gaps


class MayNotSay(DomainError):
    """Somebody signed what is not theirs to say. Never raised itself."""


class NotFromSigner(MayNotSay):
    """A supplement is not by the one who signed the testimony."""

    code = "domain.not_from_signer"


class NotFromRecipient(MayNotSay):
    """A receipt or question is not from one to whom that bundle was sealed."""

    code = "domain.not_from_recipient"


class NotFromClinician(MayNotSay):
    """An opinion is by a key that the roster does not name a clinician's."""

    code = "domain.not_from_clinician"


class AboutUnknown(DomainError):
    """What a letter is about is not here, so who may say it cannot be told."""

    code = "domain.about_unknown"


class BoxTooLong(DeponentError):
    """What stands in boxes and is not noted is longer than there is room for."""

    code = "half_typed.too_long"
