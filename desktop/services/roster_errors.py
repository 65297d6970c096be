"""What the service of rosters refuses, beside what `exports.trust` does."""

from desktop.services.errors import ServiceError


class HasOrganisation(ServiceError):
    """A roster is held already: its organisation cannot be founded once more here."""

    code = "roster.has_organisation"


class NoRoster(ServiceError):
    """No roster is held, so nothing can follow on it or be sealed from it."""

    code = "roster.none_held"


class NotCompared(ServiceError):
    """Nobody compared the root fingerprint of this first roster yet."""

    code = "roster.not_compared"


class NotRootKey(ServiceError):
    """The key is none of those that may sign this roster."""

    code = "roster.not_root_key"


class NotNamed(ServiceError):
    """Somebody was chosen whom the roster does not name, or whose key it revokes."""

    code = "roster.not_named"


class Outdated(ServiceError):
    """Another roster was taken since this one was begun."""

    code = "roster.outdated"
