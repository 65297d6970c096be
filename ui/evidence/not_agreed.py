"""Words for evidence that nobody agreed to: what waits for a yes, and what was refused."""

from desktop.domain.consent import ConsentItem
from desktop.domain.errors import NotAllowed
from ui.evidence.presenter import STORING_REFUSED
from ui.messages import Message, message_for
from ui.words import QT_TRANSLATE_NOOP, translate

_WAITS = {
    "audio_not_allowed": QT_TRANSLATE_NOOP(
        "evidence", "They have not said yes to a sound recording."
    ),
    "photos_not_allowed": QT_TRANSLATE_NOOP(
        "evidence", "They have not said yes to pictures."
    ),
    STORING_REFUSED: QT_TRANSLATE_NOOP("evidence", "They said no to storing it."),
}


def not_agreed(gaps: tuple[str, ...]) -> Message:
    """Return what to say of evidence that came in without a yes to it.

    Args:
        gaps: ``audio_not_allowed``, ``photos_not_allowed``, `STORING_REFUSED`: one or more.
    """
    return Message(
        " ".join(translate("evidence", _WAITS[gap]) for gap in gaps),
        translate("evidence", "It is kept here, encrypted, and goes nowhere without that."),
        translate(
            "evidence",
            "Ask them. Without their yes the testimony cannot be sealed with it; then take "
            "it out again.",
        ),
    )


def nothing_more() -> Message:
    """Return why nothing is taken in any more, what is safe, and what to do."""
    return Message(
        translate("evidence", "They said no to storing it, so nothing more is taken in."),
        translate(
            "evidence",
            "What came in before is still here, encrypted, and goes nowhere.",
        ),
        translate(
            "evidence",
            "Ask again on the page “Consent”, or remove what is here.",
        ),
    )


def recording_ended(item: ConsentItem, *, was_refused: bool) -> Message:
    """Return why a recording ended by itself, what of it is kept, and what to do.

    Args:
        item: The recording itself, or that anything is stored.
        was_refused: They said no to it; else they took their yes back.
    """
    return Message(
        _ended(item, was_refused=was_refused),
        translate(
            "evidence",
            "What was recorded until then is kept here, encrypted, and goes nowhere "
            "without their yes.",
        ),
        translate(
            "evidence",
            "Ask whether they want it gone. If so, remove it on the page “Evidence”.",
        ),
    )


def _ended(item: ConsentItem, *, was_refused: bool) -> str:
    if item is ConsentItem.STORE:
        return translate(
            "evidence", "The recording was ended: they said no to storing what they say."
        )
    if was_refused:
        return translate("evidence", "The recording was ended: they said no to it.")
    return translate("evidence", "The recording was ended: there is no yes to it any more.")


def refusal_words(error: Exception) -> str:
    """Return why a file did not come in; what they did not allow is named."""
    words = message_for(error)
    return words.next if isinstance(error, NotAllowed) else words.what
