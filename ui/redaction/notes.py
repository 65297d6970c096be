"""What the page for redacted copies says by itself: titles, what is missing, what came."""

from pathlib import Path

from desktop.domain.rows import OutboxEntry
from ui.messages import Message, message_for
from ui.words import QT_TRANSLATE_NOOP, translate

TITLES = {
    "edit": QT_TRANSLATE_NOOP("redaction", "Make a redacted copy"),
    "preview": QT_TRANSLATE_NOOP("redaction", "As its reader will see it"),
    "send": QT_TRANSLATE_NOOP("redaction", "Who gets the copy"),
    "sealed": QT_TRANSLATE_NOOP("redaction", "The copy is sealed"),
}
MISSING = {
    "reason": QT_TRANSLATE_NOOP("redaction", "Write what this copy is for."),
    "look": QT_TRANSLATE_NOOP("redaction", "Look at what was probably overlooked."),
    "recipients": QT_TRANSLATE_NOOP("redaction", "Choose who may open it."),
}


def title_words(step: str) -> str:
    """Return the title of a step: ``edit``, ``preview``, ``send`` or ``sealed``."""
    return translate("redaction", TITLES[step])


def missing_words(missing: tuple[str, ...]) -> str:
    """Return what is missing first before a copy can be sealed, or that nothing is."""
    if missing:
        return translate("redaction", MISSING[missing[0]])
    return translate("redaction", "Everything is chosen.")


def sealed_words(entry: OutboxEntry) -> str:
    """Return that a copy was sealed, for whom, and where it lies."""
    words = translate(
        "redaction",
        "The redacted copy of {code} for {names} was read back to the last byte. It "
        "waits in the outbox. Of your choices nothing stays here: to make another "
        "copy, begin a new one.",
    )
    return words.format(code=entry.code, names=", ".join(entry.recipients))


def written_message(path: Path) -> Message:
    """Return that a sealed file was written and read back."""
    return Message(
        translate("redaction", "The sealed file was written and read back."),
        translate("redaction", "It lies in {folder} and is called {name}.").format(
            folder=path.parent, name=path.name
        ),
        translate("redaction", "Give it to those who may open it."),
        "green",
    )


def not_sealed_message(error: Exception) -> Message:
    """Return why nothing was sealed; the redaction is as it was."""
    found = message_for(error)
    safe = translate("redaction", "Nothing was sealed. Your choices are as they were.")
    return Message(found.what, safe, found.next, found.tone)


def help_words() -> tuple[str, ...]:
    """Return what F1 explains."""
    return (
        translate(
            "redaction",
            "A redacted copy shows some parts of a testimony and withholds others. What it "
            "shows proves that it stood in the signed original; of what it withholds "
            "nobody can guess anything.",
        ),
        translate(
            "redaction",
            "A part is withheld as a whole. To keep the sense of it, put words of your own "
            "in its place, with a label for each name. The reader sees whose they are.",
        ),
        translate(
            "redaction",
            "Look for each name before you seal: this marks every part that holds it, also "
            "in other spellings. What you looked for is remembered, and you are told if it "
            "still stands somewhere.",
        ),
        translate(
            "redaction",
            "Every choice is kept at once and can be undone. The testimony itself is never "
            "changed.",
        ),
    )
