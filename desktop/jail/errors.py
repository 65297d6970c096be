"""Why nothing was decoded. The words for each code live in ui/messages."""

from desktop.domain.errors import DeponentError


class Unguarded(DeponentError):
    """The walls cannot be put up on this machine, so that nothing was decoded."""

    code = "jail.unguarded"


class Ended(DeponentError):
    """The child died, was ended for taking too long, or sent what the protocol forbids."""

    code = "jail.ended"
