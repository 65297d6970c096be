"""Words for packs of words that are not taken in."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

_AS_IT_WAS = QT_TRANSLATE_NOOP("messages", "It was not taken in. Nothing here was changed.")
_ASK_GIVER = QT_TRANSLATE_NOOP("messages", "Ask whoever gave it to you for another copy.")

PACKS = {
    "packs.malformed": Message(
        QT_TRANSLATE_NOOP("messages", "This file is no pack, or not built as one must be."),
        _AS_IT_WAS,
        _ASK_GIVER,
    ),
    "packs.altered": Message(
        QT_TRANSLATE_NOOP(
            "messages", "A pack that comes with the program was changed on this computer."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "It is not offered. The vault and all testimonies are as they were."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Lock the vault, and get a new copy of the program from those who gave it to "
            "you.",
        ),
        "red",
    ),
    "packs.too_large": Message(
        QT_TRANSLATE_NOOP("messages", "This file is larger than a pack can be."),
        _AS_IT_WAS,
        _ASK_GIVER,
    ),
    "packs.newer": Message(
        QT_TRANSLATE_NOOP("messages", "This pack is for a newer version of the program."),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP("messages", "Use a newer version of the program."),
    ),
    "packs.not_signed": Message(
        QT_TRANSLATE_NOOP("messages", "There is no signature beside this file."),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP(
            "messages",
            "Put the file that has the same name and ends with .minisig into the same "
            "folder, and choose the pack again.",
        ),
    ),
    "packs.tampered": Message(
        QT_TRANSLATE_NOOP("messages", "This pack was changed after it was signed."),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP(
            "messages", "Do not use it. Ask the one who signed it for both files anew."
        ),
        "red",
    ),
    "packs.signer_unknown": Message(
        QT_TRANSLATE_NOOP("messages", "This pack is signed by a key that is not known."),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP(
            "messages",
            "Add the card of the one who gives out the pack under People & keys, and "
            "compare the digits with them.",
        ),
    ),
    "packs.signer_unverified": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This pack is signed by somebody whose digits nobody compared."
        ),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP(
            "messages", "Compare the digits with them under People & keys first."
        ),
    ),
    "packs.signer_revoked": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This pack is signed by a key that the roster took out of use."
        ),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP(
            "messages",
            "Do not use it: somebody else may have the key. Tell the organisation.",
        ),
        "red",
    ),
    "packs.signer_role": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "The roster does not name the signer of this pack as a coordinator or an "
            "organisation. Only they give out packs.",
        ),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP("messages", "Ask your coordinator to look at it and sign it."),
    ),
    "packs.older": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This version of the pack, or a later one, is here already."
        ),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP("messages", "Nothing needs to be done."),
        "plain",
    ),
    "packs.loses_terms": Message(
        QT_TRANSLATE_NOOP(
            "messages", "This pack lacks names of the version that is here already."
        ),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP(
            "messages",
            "Names that testimonies may use must stay. Ask for a version that keeps them.",
        ),
    ),
}
