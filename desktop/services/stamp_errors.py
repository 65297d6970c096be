"""What the service of time-stamps refuses, beside what `crypto.timestamp` does."""

from desktop.services.errors import ServiceError


class NoSignature(ServiceError):
    """What the signature of a bundle was is not known here, so nothing can be stamped."""

    code = "timestamp.no_signature"


class NoRoots(ServiceError):
    """No root is believed yet, so no reply can be verified."""

    code = "timestamp.no_roots"


class StampKnown(ServiceError):
    """The time-stamp was brought back before."""

    code = "timestamp.known"


class RootKnown(ServiceError):
    """The root certificate was added before; it may be out of use."""

    code = "timestamp.root_known"


class NoStamps(ServiceError):
    """There is no time-stamp to give to a court yet."""

    code = "timestamp.none"
