"""Words for evidence that nobody agreed to: what waits for a yes, and what was refused."""

from desktop.domain.errors import NotAllowed
from ui.messages import Message, message_for
from ui.words import QT_TRANSLATE_NOOP, translate

_WAITS = {
    "audio_not_allowed": QT_TRANSLATE_NOOP(
        "evidence", "They have not said yes to a sound recording."
    ),
    "photos_not_allowed": QT_TRANSLATE_NOOP(
        "evidence", "They have not said yes to pictures."
    ),
}


def not_agreed(gaps: tuple[str, ...]) -> Message:
    """Return what to say of evidence that came in without a yes to it.

    Args:
        gaps: ``audio_not_allowed``, ``photos_not_allowed``, or both.
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


def refusal_words(error: Exception) -> str:
    """Return why a file did not come in; what they did not allow is named."""
    words = message_for(error)
    return words.next if isinstance(error, NotAllowed) else words.what
