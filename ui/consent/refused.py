"""What is said where somebody does not agree that their words are written down."""

from ui.messages import Message
from ui.words import translate


def no_store() -> Message:
    """Return what a no to writing it down means, and what to do."""
    return Message(
        translate("consent", "Without a yes to this, nothing may be written down."),
        translate(
            "consent", "What is here is encrypted, and cannot be sealed for anybody."
        ),
        translate(
            "consent",
            "Thank them and stop. What is written already can be destroyed under "
            "Settings, “Before a border”.",
        ),
    )
