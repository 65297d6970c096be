"""Words for the state of a testimony, short for the list and whole for the margin."""

from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import State
from ui.messages import missing_list
from ui.plain import one_line
from ui.theme import Role
from ui.widgets.dates import day_words, moment_words
from ui.words import QT_TRANSLATE_NOOP, translate

_SHORT = {
    State.OPEN: QT_TRANSLATE_NOOP("shelf", "Being taken"),
    State.READY: QT_TRANSLATE_NOOP("shelf", "Ready to seal"),
    State.SEALED: QT_TRANSLATE_NOOP("shelf", "Sealed"),
    State.KEPT: QT_TRANSLATE_NOOP("shelf", "Sealed, copy kept"),
    State.RECEIVED: QT_TRANSLATE_NOOP("shelf", "Received"),
    State.DESTROYED: QT_TRANSLATE_NOOP("shelf", "Destroyed"),
}
_LONG = {
    State.OPEN: QT_TRANSLATE_NOOP("shelf", "The interview is open. Every word is kept."),
    State.READY: QT_TRANSLATE_NOOP(
        "shelf", "The interview is closed. Nothing has left this device yet."
    ),
    State.SEALED: QT_TRANSLATE_NOOP("shelf", "This device can no longer open it."),
    State.KEPT: QT_TRANSLATE_NOOP(
        "shelf", "It was sealed, and with consent a readable copy stays on this device."
    ),
    State.RECEIVED: QT_TRANSLATE_NOOP(
        "shelf", "It came as a sealed file, and every byte of it was verified."
    ),
    State.DESTROYED: QT_TRANSLATE_NOOP(
        "shelf", "Its words and files were destroyed here. These facts are what is left."
    ),
}
_LANGUAGES = {
    "be": QT_TRANSLATE_NOOP("languages", "Belarusian"),
    "ru": QT_TRANSLATE_NOOP("languages", "Russian"),
    "en": QT_TRANSLATE_NOOP("languages", "English"),
    "uk": QT_TRANSLATE_NOOP("languages", "Ukrainian"),
    "pl": QT_TRANSLATE_NOOP("languages", "Polish"),
    "lt": QT_TRANSLATE_NOOP("languages", "Lithuanian"),
}
ICONS: dict[State, tuple[str, Role]] = {
    State.OPEN: ("pencil", "muted"),
    State.READY: ("check", "accent"),
    State.SEALED: ("seal", "muted"),
    State.KEPT: ("seal", "accent"),
    State.RECEIVED: ("inbox", "accent"),
    State.DESTROYED: ("erase", "muted"),
}


def language_words(code: str) -> str:
    """Return the name of a language; nothing while it was not chosen."""
    return (
        translate("languages", _LANGUAGES[code]) if code in _LANGUAGES else one_line(code)
    )


def state_short(state: State) -> str:
    """Return the state in two or three words."""
    return translate("shelf", _SHORT[state])


def state_long(state: State) -> str:
    """Return what the state means, as a sentence."""
    return translate("shelf", _LONG[state])


def last_column(row: ShelfRow) -> str:
    """Return what matters next: what is missing, the receipt for a sealed one."""
    if row.state in (State.SEALED, State.KEPT):
        came = bool(row.receipt_at)
        return translate("shelf", "Nothing") if came else translate("shelf", "The receipt")
    if row.state in (State.RECEIVED, State.DESTROYED):
        return translate("shelf", "Nothing")
    words = missing_list(row.gaps)
    return words[:1].upper() + words[1:] if words else translate("shelf", "Nothing")


def receipt_words(row: ShelfRow) -> str:
    """Return whether the receipt of a sealed testimony came."""
    if row.receipt_at:
        return translate("shelf", "Receipt came on {day}").format(
            day=day_words(row.receipt_at)
        )
    return translate("shelf", "Receipt not here yet")


def facts(row: ShelfRow) -> tuple[tuple[str, str], ...]:
    """Return pairs of heading and words for the margin."""
    found = [
        (translate("shelf", "Begun"), moment_words(row.started_at)),
        (translate("shelf", "Last change"), moment_words(row.changed_at)),
        (translate("shelf", "Language"), language_words(row.language)),
        (translate("shelf", "Paragraphs"), str(row.paragraphs)),
        (translate("shelf", "Evidence"), str(row.attachments)),
    ]
    if row.sealed_at:
        found.append((translate("shelf", "Sealed"), moment_words(row.sealed_at)))
    if row.recipients:
        found.append((translate("shelf", "Sealed to"), ", ".join(row.recipients)))
    if row.state in (State.SEALED, State.KEPT):
        found.append((translate("shelf", "Receipt"), receipt_words(row)))
    if row.gaps and row.state in (State.OPEN, State.READY):
        found.append((translate("shelf", "Missing"), missing_list(row.gaps)))
    return tuple(pair for pair in found if pair[1])
