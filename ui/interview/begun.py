"""What was begun in a box and is not noted: nothing becomes final over it."""

from collections.abc import Mapping

from desktop.domain import rules
from desktop.domain.desk_rules import is_first_account
from desktop.domain.testimony import Testimony
from desktop.services.half_typed import Words
from ui.interview.half_typed import CORRECTION, QUESTION, handover_box
from ui.interview.read_back import begun_of
from ui.messages import Message
from ui.messages.gaps import BEGUN_CORRECTION, BEGUN_HANDOVER, BEGUN_QUESTION, missing
from ui.words import translate


def begun_in(boxes: Mapping[str, Words], testimony: Testimony) -> tuple[str, ...]:
    """Return what is to be settled before the end, as codes beside those of the rules.

    What no page shows any more is not asked for: nobody could settle it. After a no to
    storing it no box is open, and what stands in one is noted nowhere.

    Args:
        boxes: What stands in boxes, by their names.
        testimony: As it is now.
    """
    if rules.refuses_storing(testimony.consent):
        return ()
    has_account = not is_first_account(testimony)
    corrects = has_account and bool(testimony.paragraphs)
    items = map(handover_box, (each.id for each in testimony.items))
    begun = {
        BEGUN_CORRECTION: corrects and begun_of(boxes.get(CORRECTION, ())) is not None,
        BEGUN_QUESTION: has_account and any(boxes.get(QUESTION, ())),
        BEGUN_HANDOVER: any(boxes.get(each) for each in items),
    }
    return tuple(code for code, is_begun in begun.items() if is_begun)


def not_closed(code: str) -> Message:
    """Return why the interview is not closed: something was begun and is not noted."""
    words = missing(code)
    return Message(
        f"{words[:1].upper()}{words[1:]}",
        translate("interview", "The interview is still open."),
        translate("interview", "Note it or give it up first, then close the interview."),
        "plain",
    )
