"""What the ways into a vault are called."""

from desktop.services.key_ways import SlotFacts
from ui.widgets.dates import day_words
from ui.words import QT_TRANSLATE_NOOP, translate

_KINDS = {
    "passphrase": QT_TRANSLATE_NOOP("keys", "Passphrase"),
    "passphrase+keyfile": QT_TRANSLATE_NOOP("keys", "Passphrase and key file"),
    "recovery": QT_TRANSLATE_NOOP("keys", "Recovery key"),
}
ERASE_AFTER = (0, 5, 10, 20, 50)


def kind_words(slot: SlotFacts) -> str:
    """Return what kind of way this is, with what the person calls it."""
    words = translate("keys", "A way that a newer version knows")
    if slot.kind in _KINDS:
        words = translate("keys", _KINDS[slot.kind])
    return f"{words}: {slot.label}" if slot.label else words


def about_words(slot: SlotFacts) -> str:
    """Return since when it is there, and whether it was used just now."""
    parts = []
    if slot.made_on:
        day = day_words(slot.made_on)
        parts.append(translate("keys", "Since {day}.").format(day=day))
    if slot.is_used:
        parts.append(translate("keys", "You have just used it."))
    return " ".join(parts)


def erase_words(count: int) -> str:
    """Return the option to erase after so many wrong passphrases."""
    if not count:
        return translate("keys", "Never")
    return translate("keys", "After {count} in a row").format(count=count)


def help_words() -> tuple[str, ...]:
    """Return what F1 shows."""
    return (
        translate(
            "keys",
            "Each way opens the whole vault by itself. Changing or removing one takes "
            "seconds, however much is in the vault.",
        ),
        translate(
            "keys",
            "With a key file the passphrase opens nothing unless the stick is there. If "
            "the stick is destroyed, nobody can be made to open the vault in this way.",
        ),
        translate(
            "keys",
            "Ctrl+Shift+Delete opens the page for erasing, from anywhere, also while the "
            "vault is locked.",
        ),
        translate(
            "keys",
            "Whoever copied the disk before a change still opens that copy in the old way.",
        ),
    )
