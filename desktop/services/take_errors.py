"""What is told of recordings and sketches that are not evidence yet. Words: ui/messages."""

from desktop.services.errors import ServiceError


class TakeDamaged(ServiceError):
    """A cut-off recording or sketch was damaged; what could be read of it is evidence."""

    code = "take.damaged"


class TakeLeft(ServiceError):
    """A cut-off recording or sketch can be read and is not evidence yet."""

    code = "take.left"
