"""What is wrong with the file of a pack."""

from desktop.domain.errors import DomainError


class BadPack(DomainError):
    """Bytes are not a pack: a field is missing, extra or odd, or a code is there twice."""

    code = "packs.malformed"


class PackTooLarge(DomainError):
    """A file is larger than any pack, or has more terms."""

    code = "packs.too_large"


class NewerPack(DomainError):
    """A pack has a form that a newer version of the program reads."""

    code = "packs.newer"


class AlteredPack(DomainError):
    """A pack that comes with the program is not the one that belongs to it."""

    code = "packs.altered"
