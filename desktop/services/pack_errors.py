"""What is refused of a pack that came as a file. Nothing is changed then."""

from desktop.services.errors import ServiceError


class PackRefused(ServiceError):
    """A pack is not taken in. Never raised itself."""


class PackNotSigned(PackRefused):
    """No signature file lies beside the file."""

    code = "packs.not_signed"


class PackTampered(PackRefused):
    """The signature is not one over these bytes, or was made for another pack."""

    code = "packs.tampered"


class PackSignerUnknown(PackRefused):
    """Nobody whose card is here made the signature."""

    code = "packs.signer_unknown"


class PackSignerUnverified(PackRefused):
    """The signer's card is here, and nobody compared it, nor does the roster name it."""

    code = "packs.signer_unverified"


class PackSignerRevoked(PackRefused):
    """The roster says that the signer's key counts no longer."""

    code = "packs.signer_revoked"


class PackSignerRole(PackRefused):
    """The roster names the signer as one who gives out no packs."""

    code = "packs.signer_role"


class PackOlder(PackRefused):
    """This version, or a higher one, is here already."""

    code = "packs.older"


class PackLosesTerms(PackRefused):
    """It lacks a term of the version that is here, or makes another kind of it."""

    code = "packs.loses_terms"
