"""What an interview begins with: a testimony as the vault has it, and ways to run work."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.evidence import Attachment
from desktop.domain.testimony import State, Testimony
from desktop.services.half_typed import Words
from ui.jobs import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A testimony as the vault has it.

    Attributes:
        left_at: When it was last changed; empty if that is not known.
        half_typed: What stood in boxes and was not noted, by the name of the box.
    """

    testimony: Testimony
    state: State
    evidence: tuple[Attachment, ...]
    left_at: str = ""
    half_typed: Mapping[str, Words] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs:
    """Ways to run work.

    Attributes:
        saving: Short work that may run between two pieces of a file coming in.
        acting: Work that waits for its turn.
    """

    saving: Run
    acting: Run
