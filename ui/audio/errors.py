"""What can go wrong with sound. The words for each code live in ui/messages.py."""

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


class SoundMissing(AudioError):
    """Qt Multimedia does not load here, e.g. because libpulse is not installed."""

    code = "audio.no_sound"


class NoMicrophone(AudioError):
    """No microphone, or none that gives 48 kHz."""

    code = "audio.no_microphone"


class MicrophoneLost(AudioError):
    """It was pulled out, or sends nothing any more."""

    code = "audio.microphone_lost"


class NoSpeaker(AudioError):
    """No loudspeaker, or none that takes the rate of the sound."""

    code = "audio.no_speaker"


class EncoderFailed(AudioError):
    """The encoder refused samples or wrote what is not whole Ogg pages."""

    code = "audio.encoder"


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


class AlreadyRecording(AudioError):
    """A recording was started while another one had not ended."""

    code = "audio.already_recording"
