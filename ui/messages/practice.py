"""Words for what practice refuses, and for what is refused because it is practice."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_ADDED = QT_TRANSLATE_NOOP("messages", "Nothing was added.")
_NOTHING_IMPORTED = QT_TRANSLATE_NOOP("messages", "Nothing was imported.")
_NOTHING_DONE = QT_TRANSLATE_NOOP("messages", "Nothing was done.")

PRACTICE = {
    "bundle.practice": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This file was made for practice. It is invented, and no testimony."
        ),
        _NOTHING_IMPORTED,
        QT_TRANSLATE_NOOP(
            "messages",
            "If you expected a testimony, tell the sender that they were in the practice "
            "vault.",
        ),
        "red",
    ),
    "bundle.not_practice": Message(
        QT_TRANSLATE_NOOP("messages", "This file is real, and this is the practice vault."),
        _NOTHING_IMPORTED,
        QT_TRANSLATE_NOOP("messages", "Leave practice, and open it in your own vault."),
    ),
    "bundle.practice_recipient": Message(
        QT_TRANSLATE_NOOP(
            "messages", "Practice and what is real are never sealed to each other."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Nothing was sealed, and the testimony is still here as it was."
        ),
        QT_TRANSLATE_NOOP("messages", "Choose other recipients."),
        "red",
    ),
    "practice.card": Message(
        QT_TRANSLATE_NOOP("messages", "This is a card of a practice vault."),
        _NOTHING_ADDED,
        QT_TRANSLATE_NOOP(
            "messages", "Ask its owner for the card of their own vault, not of practice."
        ),
        "red",
    ),
    "practice.real_card": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This is the card of a real person, and this is the practice vault."
        ),
        _NOTHING_ADDED,
        QT_TRANSLATE_NOOP("messages", "Leave practice, and add it in your own vault."),
    ),
    "practice.stays": Message(
        QT_TRANSLATE_NOOP("messages", "The card of a practice vault is not given away."),
        QT_TRANSLATE_NOOP("messages", "No file was written."),
        QT_TRANSLATE_NOOP(
            "messages", "The practice coordinator has it already. Your own vault has yours."
        ),
        "plain",
    ),
    "practice.not_here": Message(
        QT_TRANSLATE_NOOP("messages", "This cannot be practised here."),
        _NOTHING_DONE,
        QT_TRANSLATE_NOOP(
            "messages",
            "Keys, and the ways into a vault, are made and changed in your own vault only.",
        ),
        "plain",
    ),
    "practice.left": Message(
        QT_TRANSLATE_NOOP(
            "messages", "Some files of the practice vault could not be deleted."
        ),
        QT_TRANSLATE_NOOP("messages", "Your own vault was not touched."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Close other windows of this program and whatever shows these files, then try "
            "again.",
        ),
    ),
}
