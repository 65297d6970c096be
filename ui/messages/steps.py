"""Words for the steps of long work, as progress shows them while it goes on."""

from ui.words import QT_TRANSLATE_NOOP, translate

STEPS = {
    "evidence.intake": QT_TRANSLATE_NOOP("steps", "Taking the file in"),
    "seal.write": QT_TRANSLATE_NOOP("steps", "Writing the sealed file"),
    "seal.verify": QT_TRANSLATE_NOOP("steps", "Reading it back to the last byte"),
    "seal.forget": QT_TRANSLATE_NOOP("steps", "Destroying the key on this device"),
    "hand_over.write": QT_TRANSLATE_NOOP("steps", "Copying to the stick"),
    "hand_over.verify": QT_TRANSLATE_NOOP("steps", "Reading the copy back"),
    "check.read": QT_TRANSLATE_NOOP("steps", "Reading every page and every file"),
    "check.compare": QT_TRANSLATE_NOOP("steps", "Comparing with the signed record"),
    "border.destroy": QT_TRANSLATE_NOOP("steps", "Destroying what can still be read"),
    "border.check": QT_TRANSLATE_NOOP("steps", "Reading the vault once more"),
    "backup.write": QT_TRANSLATE_NOOP("steps", "Making the backup and reading it back"),
    "verify.read": QT_TRANSLATE_NOOP("steps", "Checking the sealed file"),
    "casefile.picture": QT_TRANSLATE_NOOP("steps", "Opening the picture"),
    "statement.print": QT_TRANSLATE_NOOP("steps", "Giving the pages to the printer"),
    "statement.make": QT_TRANSLATE_NOOP("steps", "Setting the pages"),
    "vault.create": QT_TRANSLATE_NOOP("steps", "Making the vault"),
    "vault.open": QT_TRANSLATE_NOOP("steps", "Opening the vault"),
}


def step_words(code: str) -> str:
    """Return words for a step; a step without words is just work."""
    return translate("steps", STEPS.get(code, QT_TRANSLATE_NOOP("steps", "Working")))
