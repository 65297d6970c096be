"""What can go wrong with stored sound. The words for each code live in ui/messages."""

from desktop.domain.errors import DeponentError


class AudioError(DeponentError):
    """Root of the errors of sound."""

    code = "audio"


class AudioUnreadable(AudioError):
    """Bytes are not sound that this program plays: another format, damaged, or absurd."""

    code = "audio.unreadable"


class CodecMissing(AudioError):
    """The codec library is not on this machine or does not load."""

    code = "audio.no_codec"


class SourceFailed(AudioError):
    """The stored bytes could not be read while they were being played.

    Attributes:
        reason: The code of the error that the reader raised, e.g. ``crypto.tampered``;
            ``audio.not_read`` if it has none.
    """

    code = "audio.not_read"

    def __init__(self, cause: BaseException) -> None:
        self.reason = str(getattr(cause, "code", self.code))
        super().__init__(self.reason)
