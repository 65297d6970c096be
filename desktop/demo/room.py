"""The room in which the interview is recorded: a null sink that a machine speaks into."""

import array
import io
import math
import wave
from pathlib import Path

from desktop.demo import tools
from ui.audio.codec import RATE

SINK = "room"
TONE_SECONDS = 6


def has_sound() -> bool:
    """Say whether there is a sound server to record from."""
    return tools.is_there("pactl") and tools.run(("pactl", "info"))[0] == 0


def has_null_sink() -> bool:
    """Say whether the microphone hears what is played in the room."""
    status, sinks = tools.run(("pactl", "list", "short", "sinks"))
    return status == 0 and any(SINK in line.split() for line in sinks.splitlines())


def speak_to_file(path: Path, words: str) -> bool:
    """Write spoken words as a WAV file; a quiet tone where no machine can speak.

    Returns:
        Whether it is speech.
    """
    if tools.is_there("espeak-ng"):
        status, _said = tools.run(("espeak-ng", "-s", "150", "-w", path, words))
        if status == 0:
            return True
    path.write_bytes(_tone())
    return False


class Voice:
    """Speaks a WAV file into the room while the block runs, if there is such a room."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._playing = (
            tools.begin(("paplay", f"--device={SINK}", path)) if has_null_sink() else None
        )

    @property
    def is_over(self) -> bool:
        """Whether everything was said."""
        return self._playing is None or self._playing.poll() is not None

    def hush(self) -> None:
        """Say no more."""
        if self._playing is not None:
            self._playing.terminate()
            self._playing.wait()


def _tone() -> bytes:
    samples = array.array("h")
    for frame in range(TONE_SECONDS * RATE):
        samples.append(round(4000 * math.sin(2 * math.pi * 330 * frame / RATE)))
    target = io.BytesIO()
    with wave.open(target, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(RATE)
        writer.writeframes(samples.tobytes())
    return target.getvalue()
