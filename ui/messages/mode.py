"""Words for what the kind of a record does not allow: nobody refused it."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

OF_THE_MODE = {
    "first_account": Message(
        QT_TRANSLATE_NOOP("messages", "A first account is never printed as a statement."),
        QT_TRANSLATE_NOOP("messages", "The testimony is still here as it was."),
        QT_TRANSLATE_NOOP(
            "messages", "For a statement, a full account has to be taken and read back."
        ),
        "plain",
    ),
}
"""By the reason of `desktop.domain.errors.NotAllowed`."""
