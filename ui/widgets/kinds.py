"""What the types of sealed files are called, one by one, wherever they are listed."""

from desktop.domain.bundles import BundleType
from desktop.domain.rows import OutboxEntry
from ui.words import QT_TRANSLATE_NOOP, translate

_KINDS = {
    BundleType.TESTIMONY: QT_TRANSLATE_NOOP("kinds", "Testimony"),
    BundleType.SUPPLEMENT: QT_TRANSLATE_NOOP("kinds", "Supplement"),
    BundleType.WITHDRAWAL: QT_TRANSLATE_NOOP("kinds", "Withdrawal"),
    BundleType.RECEIPT: QT_TRANSLATE_NOOP("kinds", "Receipt"),
    BundleType.QUESTION: QT_TRANSLATE_NOOP("kinds", "Question"),
    BundleType.ROSTER: QT_TRANSLATE_NOOP("kinds", "Roster"),
    BundleType.OPINION: QT_TRANSLATE_NOOP("kinds", "Opinion"),
    BundleType.DISCLOSURE: QT_TRANSLATE_NOOP("kinds", "Redacted copy"),
}

_ABOUT = {
    BundleType.TESTIMONY: QT_TRANSLATE_NOOP("kinds", "Testimony {name}"),
    BundleType.SUPPLEMENT: QT_TRANSLATE_NOOP("kinds", "Supplement to {name}"),
    BundleType.WITHDRAWAL: QT_TRANSLATE_NOOP("kinds", "Consent taken back, {name}"),
    BundleType.RECEIPT: QT_TRANSLATE_NOOP("kinds", "Receipt for {name}"),
    BundleType.QUESTION: QT_TRANSLATE_NOOP("kinds", "Question about {name}"),
    BundleType.OPINION: QT_TRANSLATE_NOOP("kinds", "Opinion on {name}"),
    BundleType.DISCLOSURE: QT_TRANSLATE_NOOP("kinds", "Redacted copy of {name}"),
    BundleType.ROSTER: QT_TRANSLATE_NOOP("kinds", "Roster of {name}"),
}


def kind_words(kind: BundleType) -> str:
    """Return the name of a type, in a word or two."""
    return translate("kinds", _KINDS[kind])


def entry_words(entry: OutboxEntry) -> str:
    """Return what a sealed file is, e.g. ``Supplement T64W-TTRK``."""
    return f"{kind_words(BundleType(entry.type))} {entry.code}".strip()


def about_words(kind: BundleType, name: str) -> str:
    """Return a type with what it is about.

    Args:
        kind: The type.
        name: Case code of the testimony, or name of the organisation of a roster.
    """
    return translate("kinds", _ABOUT[kind]).format(name=name)
