"""What a picture says of itself, in words, and what becomes of it."""

from desktop.jail.notes import NoteKind, Notes
from ui.plain import visible
from ui.words import QT_TRANSLATE_NOOP, translate

_KINDS = {
    NoteKind.TIME: QT_TRANSLATE_NOOP("evidence", "Taken: {words}"),
    NoteKind.PLACE: QT_TRANSLATE_NOOP("evidence", "Place: {words}"),
    NoteKind.DEVICE: QT_TRANSLATE_NOOP("evidence", "Device: {words}"),
    NoteKind.SERIAL: QT_TRANSLATE_NOOP("evidence", "Number of the device: {words}"),
    NoteKind.OWNER: QT_TRANSLATE_NOOP("evidence", "Name in the device: {words}"),
    NoteKind.SOFTWARE: QT_TRANSLATE_NOOP("evidence", "Program: {words}"),
    NoteKind.WORDS: QT_TRANSLATE_NOOP("evidence", "Description: {words}"),
}


def note_lines(notes: Notes) -> tuple[str, ...]:
    """Return each note as a line."""
    return tuple(
        translate("evidence", _KINDS[kind]).format(words=visible(words))
        for kind, words in notes
    )


def notes_words(notes: Notes) -> str:
    """Return all a picture says of itself, or that it says nothing."""
    if not notes:
        return translate("evidence", "The file says nothing of time, place or device.")
    heading = translate("evidence", "The file itself says, and anybody can have written:")
    return "\n".join((heading, *note_lines(notes)))


def keeps_words() -> str:
    """Return where these notes stay, and where they do not."""
    return translate(
        "evidence",
        "The original keeps all of this, in the vault and in every sealed file that holds "
        "it. What is shown here on the screen does not carry it, and a picture in a "
        "redacted copy only if somebody chooses so.",
    )
