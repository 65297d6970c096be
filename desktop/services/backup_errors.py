"""What the service of backups refuses, beside what it needs at all."""

from desktop.services.errors import ServiceError


class OtherMedium(ServiceError):
    """Another stick lies where the one lay that was chosen for backups."""

    code = "backup.other_medium"


class NoBackupHere(ServiceError):
    """The folder in which backups were looked for is there, and holds none."""

    code = "backup.none_here"
