"""What a sound may be. Both sides of the wall ask this."""

SAMPLE_BYTES = 2
MAX_CHANNELS = 8
MAX_RATE = 192_000
MAX_HOURS = 100
MAX_READ_FRAMES = 1 << 16
"""The most that is decoded by one call."""


def is_sane(rate: int, channels: int, frames: int) -> bool:
    """Return if a sound has a rate, channels and a length that an interview may have."""
    return (
        1 <= rate <= MAX_RATE
        and 1 <= channels <= MAX_CHANNELS
        and 0 <= frames <= MAX_HOURS * 3600 * rate
    )
