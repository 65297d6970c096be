"""Words for keys that exist in pieces: what is wrong with a piece, or with several."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

_KEPT = QT_TRANSLATE_NOOP("messages", "The pieces taken before are still here.")
_STAYS = QT_TRANSLATE_NOOP("messages", "Your words are still in the fields.")
_NOTHING = QT_TRANSLATE_NOOP("messages", "No key was opened.")
_COMPARE = QT_TRANSLATE_NOOP("messages", "Compare the words with the sheet once more.")

PIECES = {
    "pieces.count": Message(
        QT_TRANSLATE_NOOP("messages", "A piece has 33 words, and these are not 33."),
        _STAYS,
        _COMPARE,
    ),
    "pieces.unknown_word": Message(
        QT_TRANSLATE_NOOP("messages", "A word is not on the list of words."),
        _STAYS,
        QT_TRANSLATE_NOOP("messages", "Look at the words that are marked."),
    ),
    "pieces.checksum": Message(
        QT_TRANSLATE_NOOP("messages", "The words do not fit together."),
        _STAYS,
        _COMPARE,
    ),
    "pieces.foreign": Message(
        QT_TRANSLATE_NOOP("messages", "This is a piece of a key of another kind."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "messages", "This program did not make it, and another one must join it."
        ),
    ),
    "pieces.other_set": Message(
        QT_TRANSLATE_NOOP("messages", "This piece belongs to another key."),
        _KEPT,
        QT_TRANSLATE_NOOP(
            "messages", "Compare the number of the set on the sheets: it must be the same."
        ),
    ),
    "pieces.twice": Message(
        QT_TRANSLATE_NOOP("messages", "This piece is here already."),
        _KEPT,
        QT_TRANSLATE_NOOP("messages", "Take the sheet of another holder."),
    ),
    "pieces.too_few": Message(
        QT_TRANSLATE_NOOP("messages", "There are not enough pieces yet."),
        _KEPT,
        QT_TRANSLATE_NOOP("messages", "The sheets say how many it takes."),
    ),
    "pieces.too_many": Message(
        QT_TRANSLATE_NOOP("messages", "There are more pieces than it takes."),
        _KEPT,
        QT_TRANSLATE_NOOP("messages", "Remove one of them."),
    ),
    "pieces.wrong_join": Message(
        QT_TRANSLATE_NOOP("messages", "These pieces do not give this key."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare the fingerprint on the sheets with that of the key you want to open.",
        ),
    ),
    "ceremony.other_piece": Message(
        QT_TRANSLATE_NOOP("messages", "This is another piece than the one asked for."),
        _STAYS,
        QT_TRANSLATE_NOOP("messages", "Look at the number at the top of the sheet."),
    ),
    "ceremony.out_of_turn": Message(
        QT_TRANSLATE_NOOP("messages", "This step comes later."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Finish the step that is shown first."),
    ),
}
