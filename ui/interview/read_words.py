"""What the page of the read-back says of the person's yes to these words."""

from desktop.domain.testimony import Testimony
from ui.interview.read_back import unacknowledged
from ui.messages import Message
from ui.words import translate


def confirmation_words(testimony: Testimony, *, is_begun: bool) -> str:
    """Return whether they said yes, or what comes before it.

    Args:
        testimony: As it stands.
        is_begun: A correction was begun that is not noted yet.
    """
    read_back = testimony.read_back
    if read_back.confirmed:
        words = translate("interview", "Confirmed at {time}. These are their words.")
        return words.format(time=read_back.confirmed_at[11:16])
    if is_begun:
        return translate(
            "interview",
            "A correction was begun. Correct the paragraph, or leave it as it was.",
        )
    if unacknowledged(testimony):
        return translate(
            "interview",
            "First ask the person about each correction, then about the whole.",
        )
    return translate(
        "interview",
        "Say how it was read. If the person then says yes, press the button.",
    )


def changed_since() -> Message:
    """Return what is said once confirmed words were changed."""
    return Message(
        translate("interview", "The words changed after the person confirmed them."),
        "",
        translate("interview", "Read the changed paragraphs back and ask again."),
    )
