"""Arithmetic on 16-bit samples, native-endian, interleaved."""

import array
import math

FULL_SCALE = 32_768
SAMPLE_BYTES = 2
_FLOOR_DB = -60.0


def to_mono(pcm: bytes, channels: int) -> bytes:
    """Return one channel, the mean of `channels`.

    Args:
        pcm: Whole frames.
        channels: Samples in a frame, at least 1.
    """
    if channels == 1:
        return pcm
    samples = array.array("h", pcm)
    lanes = [samples[lane::channels] for lane in range(channels)]
    mixed = (sum(frame) // channels for frame in zip(*lanes, strict=True))
    return array.array("h", mixed).tobytes()


def level(pcm: bytes) -> float:
    """Return how loud the loudest sample is: 0.0 at -60 dB or less, 1.0 at full scale."""
    samples = array.array("h", pcm)
    if not samples:
        return 0.0
    highest, lowest = max(samples), min(samples)
    peak = max(highest, -lowest, 1)
    decibels = 20 * math.log10(peak / FULL_SCALE)
    return max(0.0, min(1.0, 1 - decibels / _FLOOR_DB))
