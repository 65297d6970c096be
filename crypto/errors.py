"""The errors of this package: facts with a stable code, never with a secret in them.

The classes tell apart what a reader has to tell apart: not a sealed file, a header that
breaks the grammar, a header or a payload that was changed, a file that stops too early, and
a file for somebody else. Words for people live elsewhere, found by ``code``.
"""


class CryptoError(Exception):
    """Root of all errors that this package raises on purpose.

    Attributes:
        code: Stable dotted name. Never reused for another fact.
    """

    code = "crypto"


class MalformedFile(CryptoError):
    """Bytes or text do not follow the grammar of what they claim to be."""

    code = "crypto.malformed"


class NotAgeFile(MalformedFile):
    """The first line is not that of an age file."""

    code = "crypto.not_age"


class NewerFormat(CryptoError):
    """The version is one that this program does not know."""

    code = "crypto.newer"


class Truncated(CryptoError):
    """The data stop before their end, provably: more must have followed."""

    code = "crypto.truncated"


class HeaderTruncated(Truncated):
    """The data stop inside the header, or before the payload begins."""

    code = "crypto.header_truncated"


class Tampered(CryptoError):
    """A tag or signature does not match the bytes it covers."""

    code = "crypto.tampered"


class HeaderTampered(Tampered):
    """The header was opened, but its MAC does not match."""

    code = "crypto.header_tampered"


class NotForMe(CryptoError):
    """No stanza of the header opens with the given identities."""

    code = "crypto.not_for_me"


class TooMuchWork(CryptoError):
    """A file asks for more memory or time to derive its key than is granted."""

    code = "crypto.too_much_work"


class NotEnoughMemory(CryptoError):
    """The machine could not give the memory that key derivation needs."""

    code = "crypto.memory"


class BadKey(CryptoError):
    """Text is not an identity, recipient or public key, or was mistyped."""

    code = "crypto.key"


class NoRecipients(CryptoError):
    """A file was to be encrypted to nobody."""

    code = "crypto.no_recipients"


class MixedRecipients(CryptoError):
    """Post-quantum and classic recipients were given for one file."""

    code = "crypto.mixed"


class WrongPassphrase(CryptoError):
    """No passphrase slot of the header opens with the passphrase."""

    code = "crypto.wrong_passphrase"


class MalformedHeader(MalformedFile):
    """A vault header is damaged or breaks its grammar."""

    code = "crypto.header"


class WeakHeader(CryptoError):
    """A vault header asks for less key derivation than the floor."""

    code = "crypto.weak_header"


class BadKeyFile(MalformedFile):
    """A file is no key file, or was damaged."""

    code = "crypto.key_file"


class SlotsFull(CryptoError):
    """A vault header holds as many slots as it can."""

    code = "crypto.slots_full"


class LastSlot(CryptoError):
    """Without this slot nobody here could open the vault."""

    code = "crypto.last_slot"


class NoSuchSlot(CryptoError):
    """A vault header has no such slot any more."""

    code = "crypto.no_such_slot"


class WeakPassphrase(CryptoError):
    """A passphrase is weaker than the floor."""

    code = "crypto.weak_passphrase"


class BadCard(CryptoError):
    """Text is not an identity card, or its own signature does not hold."""

    code = "crypto.card"


class BadPseudonym(CryptoError):
    """A pseudonym is empty, too long, or holds signs that cannot be seen."""

    code = "crypto.pseudonym"
