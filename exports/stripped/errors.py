"""Why a picture stays with its notes."""

from exports.errors import ExportError


class NotStripped(ExportError):
    """A picture's notes cannot be taken out: its file cannot be read strictly."""

    code = "picture.not_stripped"
