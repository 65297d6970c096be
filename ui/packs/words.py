"""What is said of a pack: its names, its version, who looked at it, who signed it."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.packs import Forms, Pack, Review
from desktop.services.packs import HeldPack, PackFile
from ui.translations import LANGUAGE, spoken
from ui.widgets.dates import day_words
from ui.words import translate


def in_this_language(forms: Forms) -> str:
    """Return a name in the language that the interface speaks."""
    application = QCoreApplication.instance()
    return forms.of(LANGUAGE if application is None else spoken(application))


def size_words_of(pack: Pack) -> str:
    """Return the version of a pack, and how many names it has."""
    words = translate("packs", "Version {version} · names: {count}")
    return words.format(version=pack.version, count=len(pack.terms))


def review_words(pack: Pack) -> str:
    """Return who looked at a pack."""
    if pack.review is Review.NOT_YET:
        return translate("packs", "Not yet reviewed by a specialist.")
    words = translate("packs", "Reviewed by {name} on {day}.")
    return words.format(name=pack.reviewed_by, day=day_words(pack.reviewed_on))


def origin_words(held: HeldPack) -> str:
    """Return where a pack is from."""
    if not held.signer:
        return translate("packs", "It comes with the program.")
    words = translate("packs", "Signed by {name}; taken in on {day}.")
    name = held.signer_name or translate("packs", "a key that is no contact any more")
    return words.format(name=name, day=day_words(held.taken_at))


def signed_words(file: PackFile) -> str:
    """Return who signed a pack that is not taken in yet, and what it takes the place of."""
    signed = translate("packs", "Signed by {name}.").format(name=file.signer_name)
    if not file.before:
        return signed
    words = translate("packs", "It takes the place of version {version}.")
    return f"{signed} {words.format(version=file.before)}"
