"""Words for the ways into a vault: key files, recovery, and a vault that was erased."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

_AS_IT_WAS = QT_TRANSLATE_NOOP("messages", "The ways into the vault are as they were.")
_OTHER_FILE = QT_TRANSLATE_NOOP("messages", "Choose the right file and try again.")

KEYS = {
    "crypto.key_file": Message(
        QT_TRANSLATE_NOOP("messages", "This is no key file, or it was damaged."),
        QT_TRANSLATE_NOOP("messages", "The vault was not touched."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose the key file on your stick. If it is damaged, use a copy, another way "
            "into the vault, or the recovery key.",
        ),
    ),
    "crypto.slots_full": Message(
        QT_TRANSLATE_NOOP("messages", "There is no room for another way into the vault."),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP(
            "messages", "Remove one that nobody needs, then add the new one."
        ),
    ),
    "crypto.last_slot": Message(
        QT_TRANSLATE_NOOP("messages", "This way into the vault cannot be removed now."),
        QT_TRANSLATE_NOOP(
            "messages",
            "It is the one that you have just used, or the only one that a person has.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Open the vault in another way first; then this one can go."
        ),
    ),
    "crypto.no_such_slot": Message(
        QT_TRANSLATE_NOOP("messages", "This way into the vault is not there any more."),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP("messages", "Leave this page and open it again."),
    ),
    "keys.no_recovery_key": Message(
        QT_TRANSLATE_NOOP("messages", "This file holds no recovery key."),
        QT_TRANSLATE_NOOP("messages", "The vault was not touched."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose the file with the key, or, if the key exists in pieces, its card.",
        ),
    ),
    "keys.recovery_does_not_fit": Message(
        QT_TRANSLATE_NOOP("messages", "This vault has no way in for that recovery key."),
        QT_TRANSLATE_NOOP("messages", "The vault was not touched."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare the fingerprint on the recovery sheet with the one of the key.",
        ),
    ),
    "keys.same_disk": Message(
        QT_TRANSLATE_NOOP("messages", "This place is on the disk where the vault lies."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Whoever takes the computer would have both. No key file was written.",
        ),
        QT_TRANSLATE_NOOP("messages", "Choose a folder on a stick."),
    ),
    "keys.not_shown": Message(
        QT_TRANSLATE_NOOP("messages", "The ways into the vault are closed again."),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP("messages", "Type the passphrase again, then go on."),
        "plain",
    ),
    "keys.check_value": Message(
        QT_TRANSLATE_NOOP("messages", "This is not the check value of this sheet."),
        QT_TRANSLATE_NOOP("messages", "The recovery key does not open the vault yet."),
        QT_TRANSLATE_NOOP(
            "messages", "Read the 16 digits again from the sheet that was printed last."
        ),
    ),
    "session.erased": Message(
        QT_TRANSLATE_NOOP("messages", "It was the last try: the vault was erased."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Its owner had set this. What was handed over before is with its recipients.",
        ),
        QT_TRANSLATE_NOOP("messages", "Close the program. There is nothing to open here."),
        "red",
    ),
    "vault.erased": Message(
        QT_TRANSLATE_NOOP("messages", "This vault was erased."),
        QT_TRANSLATE_NOOP(
            "messages", "Nothing opens it any more. What was handed over is with others."
        ),
        QT_TRANSLATE_NOOP("messages", "Start the program again to end the erasing."),
        "red",
    ),
    "vault.erase_unfinished": Message(
        QT_TRANSLATE_NOOP(
            "messages", "Erasing was begun, and could not be ended: the disk takes nothing."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "This vault does not open any more. But a copy of its key slots is still on "
            "the disk, and opens it for whoever has the passphrase and knows how.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Make the disk writable and start the program: it ends the erasing. If you "
            "cannot, destroy the disk, or the stick with the key file.",
        ),
        "red",
    ),
    "vault.cannot_erase": Message(
        QT_TRANSLATE_NOOP(
            "messages", "The vault was not erased: this disk cannot be written to."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Everything is still there, and opens with the passphrase."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Make the disk writable and try again. If you cannot, destroy the disk, or the "
            "stick with the key file.",
        ),
        "red",
    ),
}
