"""Words for what is left of a purpose that was taken back, or of how somebody is known."""

from desktop.domain.consent import Answer
from desktop.domain.permissions import IdentityLevel, Permission
from ui.casefile.purposes import purpose_list
from ui.casefile.words import CLASSES, of_table
from ui.words import QT_TRANSLATE_NOOP, translate

GONE = "gone"
_LEFT = {
    GONE: QT_TRANSLATE_NOOP("letters", "Nothing"),
    str(IdentityLevel.NONE): QT_TRANSLATE_NOOP("letters", "Without name or code"),
    str(IdentityLevel.CODE): QT_TRANSLATE_NOOP("letters", "By code, not by name"),
}
_LINES = {
    GONE: QT_TRANSLATE_NOOP("letters", "{recipient}: no longer for {purpose}"),
    str(IdentityLevel.NONE): QT_TRANSLATE_NOOP(
        "letters", "{recipient}: for {purpose}, without name or code"
    ),
    str(IdentityLevel.CODE): QT_TRANSLATE_NOOP(
        "letters", "{recipient}: for {purpose}, by code and not by name"
    ),
    str(IdentityLevel.FULL): QT_TRANSLATE_NOOP(
        "letters", "{recipient}: for {purpose}, as before"
    ),
}


def left_options() -> tuple[tuple[str, str], ...]:
    """Return what can be left of a purpose, code and words."""
    return tuple((code, translate("letters", words)) for code, words in _LEFT.items())


def left_words(cell: Permission) -> str:
    """Return what is left for one recipient and purpose, as a line of a list."""
    left = str(cell.identity) if cell.answer is Answer.YES else GONE
    recipient = of_table(CLASSES, str(cell.recipient))
    return translate("letters", _LINES[left]).format(
        recipient=recipient[:1].upper() + recipient[1:],
        purpose=purpose_list((cell.purpose,)),
    )
