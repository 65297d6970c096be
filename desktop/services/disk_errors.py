"""What the services refuse of a place on a disk. Words live in ui/messages."""

from desktop.services.errors import ServiceError


class KeptInMemoryOnly(ServiceError):
    """A folder that was to keep the only copy lies in the memory of the computer."""

    code = "disk.memory"
