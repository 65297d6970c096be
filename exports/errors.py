"""What can go wrong with things that leave the program, or come in from outside.

An error is a fact. None carries a name, a sentence of a testimony, a path or a key; the
words for a person live in ``ui/messages.py``, one entry for each code.
"""

from enum import StrEnum

from desktop.domain.errors import DeponentError


class ExportError(DeponentError):
    """Something that leaves the program, or came from outside, is not as it must be."""

    code = "export"


class NotABundle(ExportError):
    """The file is not a sealed bundle at all: no age header, or no bag inside."""

    code = "bundle.not_a_bundle"


class NotForMe(ExportError):
    """None of this person's keys opens the file."""

    code = "bundle.not_for_me"


class BundleTampered(ExportError):
    """A tag, hash or signature does not match the bytes it covers."""

    code = "bundle.tampered"


class BundleTruncated(ExportError):
    """The file ends before its last chunk: the copy is not whole."""

    code = "bundle.truncated"


class Unsigned(ExportError):
    """The bundle carries no signature."""

    code = "bundle.unsigned"


class UnknownSigner(ExportError):
    """A key that is not among the known cards signed the bundle.

    Attributes:
        fingerprint: 40 digits of the card that came along; never its pseudonym, which
            anybody can choose.
    """

    code = "bundle.unknown_signer"

    def __init__(self, fingerprint: str) -> None:
        super().__init__(fingerprint)
        self.fingerprint = fingerprint


class OddMember(ExportError):
    """A member is extra, missing, repeated, out of order, or not a plain regular file."""

    code = "bundle.odd_member"


class MalformedBundle(ExportError):
    """The signer sealed something that breaks the format, or that contradicts itself."""

    code = "bundle.malformed"


class NewerBundle(ExportError):
    """A newer version of the program sealed the bundle."""

    code = "bundle.newer"


class EvidenceChanged(ExportError):
    """An attachment is no longer what was taken in: nothing was sealed.

    Attributes:
        attachment: The attachment's random id, 32 hex digits.
    """

    code = "bundle.evidence_changed"

    def __init__(self, attachment: str) -> None:
        super().__init__(attachment)
        self.attachment = attachment


class NotSealable(ExportError):
    """What should be sealed breaks the format: a reader would refuse it."""

    code = "bundle.not_sealable"


class Vast(StrEnum):
    """What of a testimony can be beyond the limits of one file."""

    RECORDS = "records"
    EVIDENCE = "evidence"
    PARTICULARS = "particulars"


class TooLarge(ExportError):
    """The text, the evidence by number or size, or the particulars are beyond the limits.

    Attributes:
        vast: Which of them.
    """

    code = "bundle.too_large"

    def __init__(self, vast: Vast) -> None:
        super().__init__(str(vast))
        self.vast = vast


class WrongRecipients(ExportError):
    """There are no recipients, more than 16, or one of them twice."""

    code = "bundle.recipients"


class NoSpace(ExportError):
    """The sealed file would not fit where it should be written; nothing was written.

    Attributes:
        needed_bytes: How much it needs.
        free_bytes: How much there is.
    """

    code = "bundle.no_space"

    def __init__(self, needed_bytes: int, free_bytes: int) -> None:
        super().__init__(f"{needed_bytes} > {free_bytes}")
        self.needed_bytes = needed_bytes
        self.free_bytes = free_bytes


class PracticeBundle(ExportError):
    """A practice vault sealed the bundle: it is no testimony, whatever it says."""

    code = "bundle.practice"


class NotPractice(ExportError):
    """The bundle is no practice, and whoever reads it has practice keys."""

    code = "bundle.not_practice"


class MixedWithPractice(ExportError):
    """Practice keys would seal to real ones, or real keys to practice ones."""

    code = "bundle.practice_recipient"


class NotReRead(ExportError):
    """What was read back from the disk is not what was written; it was removed again."""

    code = "bundle.not_re_read"
