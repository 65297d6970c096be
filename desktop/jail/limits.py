"""How much of the machine a decoder may use."""

from dataclasses import dataclass

MEMORY_BYTES = 512 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What the system ends the child for.

    Attributes:
        cpu_seconds: Time of a processor, from the start of the child.
        memory_bytes: Address space.
    """

    cpu_seconds: int
    memory_bytes: int = MEMORY_BYTES


LOOKING = Limits(cpu_seconds=5)
LISTENING = Limits(cpu_seconds=900)
"""Of two days of speech. Each single answer has its own, shorter time: see `hearing`."""
