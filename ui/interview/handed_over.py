"""What the pages at both ends of an interview hand over, put into the testimony."""

from dataclasses import replace

from desktop.domain.testimony import Testimony
from ui.interview import sittings
from ui.interview.screen import Beginning, Parting
from ui.plain import visible, visible_lines


def with_beginning(testimony: Testimony, beginning: Beginning) -> Testimony:
    """Return it with who is present, the languages and the place."""
    now = replace(
        testimony,
        present=beginning.present,
        spoken_language=beginning.spoken_language,
        written_language=beginning.written_language,
        place=visible(beginning.place),
    )
    return sittings.in_step(now)


def with_parting(testimony: Testimony, parting: Parting) -> Testimony:
    """Return it with how the deponent feels, what was agreed, and what they need."""
    closing = replace(
        testimony.closing,
        feeling=visible_lines(parting.feeling),
        next_steps=visible_lines(parting.next_steps),
    )
    conduct = replace(testimony.conduct, needs=parting.needs)
    changed = replace(testimony, closing=closing, conduct=conduct)
    return sittings.with_why_stopped(changed, visible(parting.why_stopped).strip())
