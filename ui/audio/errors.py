"""What can go wrong with microphone and loudspeaker. Their words are in ui/messages."""

from desktop.sound.errors import AudioError


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


class AlreadyRecording(AudioError):
    """A recording was started while another one had not ended."""

    code = "audio.already_recording"
