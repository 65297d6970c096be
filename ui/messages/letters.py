"""Words for letters and receipts, and for what does not fit to what came before."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

LETTERS = {
    "receipts.other_type": Message(
        QT_TRANSLATE_NOOP("messages", "This sealed file is not a receipt."),
        QT_TRANSLATE_NOOP("messages", "It was not imported, and nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Open it in the Inbox, where you see what it is."),
    ),
    "receipts.still_needed": Message(
        QT_TRANSLATE_NOOP("messages", "This sealed file may still be needed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "It was not deleted: who has answered for it is not as it was shown, or nobody "
            "has.",
        ),
        QT_TRANSLATE_NOOP("messages", "Look again at who has not answered, then decide."),
    ),
    "letters.must_stay": Message(
        QT_TRANSLATE_NOOP("messages", "The words of this letter stay as they are."),
        QT_TRANSLATE_NOOP(
            "messages",
            "A receipt is the only thing that shows that a sealed file arrived.",
        ),
        "",
    ),
    "disclosure.notes_stay": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "Picture {number} of the evidence cannot be given without what its file says "
            "of where and when it was taken.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Nothing was sealed. The redaction is here as it was."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Withhold that picture, or choose to give pictures exactly as they were taken "
            "in.",
        ),
    ),
    "picture.not_stripped": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "What this picture's file says of where and when it was taken cannot be taken "
            "out.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed; the original is as it was."),
        QT_TRANSLATE_NOOP("messages", "Withhold that picture."),
    ),
    "letters.no_enclosures": Message(
        QT_TRANSLATE_NOOP("messages", "Files can be enclosed in supplements and opinions."),
        QT_TRANSLATE_NOOP("messages", "Nothing was taken in."),
        QT_TRANSLATE_NOOP("messages", "Write a supplement, and enclose the file there."),
    ),
    "letters.nothing_to_answer": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "This testimony was neither sealed here nor received for you, so nothing can "
            "be sent about it.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Seal it first, or ask who sent it to you."),
    ),
    "exchange.fork": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "Its signer has signed another sealed file with the same number, and that one "
            "is here already.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Nothing was imported. The other one stays as it was."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Keep both files. Ask the signer in person: their vault was copied or put "
            "back, or somebody else has their key.",
        ),
        "red",
    ),
    "exchange.broken_sequence": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "It does not fit to the signer's sealed file beside it, which is here.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was imported."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Keep the file. Ask the signer in person whether their vault was put back from "
            "a copy.",
        ),
        "red",
    ),
    "exchange.no_room": Message(
        QT_TRANSLATE_NOOP(
            "messages", "What it holds needs {needed_bytes}, and there is {free_bytes}."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Nothing was written. The sealed file is good, and stays as it is."
        ),
        QT_TRANSLATE_NOOP("messages", "Make room on this disk, then import it again."),
    ),
    "exchange.foreign_id": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "A testimony or a file in it has a number that only another person's key can "
            "give out.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Nothing was imported, and nothing that is here was touched."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Keep the file. Its signer, or somebody who has their key, may be trying to "
            "keep another's testimony away: ask in person.",
        ),
        "red",
    ),
    "exchange.other_testimony": Message(
        QT_TRANSLATE_NOOP(
            "messages", "It names one testimony, and refers to a sealed file with another."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was imported."),
        QT_TRANSLATE_NOOP("messages", "Ask its signer to make it again."),
    ),
}
