"""Words of the seal page: classes of recipients, why somebody is not allowed."""

from desktop.domain.consent import Answer
from desktop.services.addressees import Choice
from ui.messages import missing, place, reason
from ui.plain import visible
from ui.seal.screen import Offer
from ui.words import QT_TRANSLATE_NOOP, translate

STEPS = ("seal.write", "seal.verify", "hand_over.write", "hand_over.verify")
"""The steps that move bytes, in their order."""
SHOWN_STEPS = ("seal.write", "seal.verify", "seal.forget", *STEPS[2:])

MOST_NAMED = 5
"""So many files are named; the others are counted."""
CLASSES = {
    "legal_team": QT_TRANSLATE_NOOP("seal", "legal team"),
    "national_prosecutor": QT_TRANSLATE_NOOP("seal", "national prosecutor"),
    "icc": QT_TRANSLATE_NOOP("seal", "International Criminal Court"),
    "un_mechanism": QT_TRANSLATE_NOOP("seal", "UN investigation"),
    "un_treaty_body": QT_TRANSLATE_NOOP("seal", "UN treaty body"),
    "future_tribunal": QT_TRANSLATE_NOOP("seal", "future tribunal"),
    "other_ngo": QT_TRANSLATE_NOOP("seal", "another organisation"),
    "researchers": QT_TRANSLATE_NOOP("seal", "researchers"),
    "media": QT_TRANSLATE_NOOP("seal", "media"),
    "archive": QT_TRANSLATE_NOOP("seal", "archive"),
}

_UNANSWERED = {
    Answer.LATER: QT_TRANSLATE_NOOP(
        "seal", "They want to decide about this later. It can be sealed once they said yes."
    ),
    Answer.NOT_ASKED: QT_TRANSLATE_NOOP(
        "seal", "They were not asked about this. Ask them on the consent page first."
    ),
}


def class_words(recipient_class: str) -> str:
    """Return the words for a class of recipients."""
    words = CLASSES.get(str(recipient_class), "")
    return translate("seal", words) if words else ""


def gap_words(code: str, offer: Offer) -> str:
    """Return what is missing, and where evidence is not allowed, which it is."""
    words = missing(code)
    names = [visible(each.name) for each in offer.evidence.get(code, ())]
    more = len(names) - MOST_NAMED
    if more > 0:
        words_of_more = translate("seal", "and {count} more").format(count=more)
        names = [*names[:MOST_NAMED], words_of_more]
    return f"{words}: {', '.join(names)}" if names else words


def reason_words(choice: Choice) -> str:
    """Return why a contact cannot be chosen, and what can be done about it."""
    if choice.reason != "unverified" and choice.answer in _UNANSWERED:
        return translate("seal", _UNANSWERED[choice.answer])
    parts = reason(choice.reason), place(choice.reason)
    return " ".join(part for part in parts if part)
