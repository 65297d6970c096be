"""What an interview begins with: a testimony as the vault has it, and ways to run work."""

from dataclasses import dataclass

from desktop.domain.evidence import Attachment
from desktop.domain.testimony import State, Testimony
from ui.jobs import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A testimony as the vault has it.

    Attributes:
        left_at: When it was last changed; empty if that is not known.
    """

    testimony: Testimony
    state: State
    evidence: tuple[Attachment, ...]
    left_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs:
    """Ways to run work.

    Attributes:
        saving: Short work that may run between two pieces of a file coming in.
        acting: Work that waits for its turn.
    """

    saving: Run
    acting: Run
