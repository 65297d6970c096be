"""Words of letters: their states, levels and ways, and what becomes of each."""

from desktop.domain.bundles import BundleType
from desktop.domain.letters import Consistency, WithdrawalMethod
from desktop.domain.rows import LetterState
from desktop.services.letters import LetterFacts
from ui.messages import Message, missing_list
from ui.widgets.dates import day_words
from ui.words import QT_TRANSLATE_NOOP, translate

_STATES = {
    LetterState.DRAFT: QT_TRANSLATE_NOOP("letters", "Draft"),
    LetterState.SEALED: QT_TRANSLATE_NOOP("letters", "Sealed"),
    LetterState.RECEIVED: QT_TRANSLATE_NOOP("letters", "Received"),
}
_FORGOTTEN = {
    LetterState.SEALED: QT_TRANSLATE_NOOP("letters", "Sealed, words gone"),
    LetterState.RECEIVED: QT_TRANSLATE_NOOP("letters", "Received, words gone"),
}
_WRITE = {
    BundleType.SUPPLEMENT: QT_TRANSLATE_NOOP("letters", "Write a supplement"),
    BundleType.WITHDRAWAL: QT_TRANSLATE_NOOP("letters", "Note a withdrawal"),
    BundleType.QUESTION: QT_TRANSLATE_NOOP("letters", "Ask a question"),
    BundleType.OPINION: QT_TRANSLATE_NOOP("letters", "Write an opinion"),
}
_WHAT_FOR = {
    BundleType.SUPPLEMENT: QT_TRANSLATE_NOOP(
        "letters",
        "They remembered something, or something has to be set right. The testimony stays "
        "as it is; the supplement stands beside it.",
    ),
    BundleType.WITHDRAWAL: QT_TRANSLATE_NOOP(
        "letters",
        "They take their consent back, all of it or a part. Everybody who has the "
        "testimony is told, and must obey.",
    ),
    BundleType.QUESTION: QT_TRANSLATE_NOOP(
        "letters",
        "Ask the one who took the testimony. Ask only what is needed: every question is "
        "put to a person who was hurt.",
    ),
    BundleType.OPINION: QT_TRANSLATE_NOOP(
        "letters",
        "What you found when you examined them, and how well it fits what they say.",
    ),
}
_AFTERWARDS = {
    BundleType.SUPPLEMENT: QT_TRANSLATE_NOOP(
        "letters",
        "After sealing, this device can no longer open these words. Only those named here "
        "can. That a supplement was sealed, when and to whom, stays known.",
    ),
    BundleType.WITHDRAWAL: QT_TRANSLATE_NOOP(
        "letters",
        "After sealing, what they said is gone from this device. Which answers and "
        "paragraphs they took back stays known, and is obeyed here at once.",
    ),
    BundleType.QUESTION: QT_TRANSLATE_NOOP(
        "letters",
        "The questions stay readable here after sealing, so that you know what the answer "
        "is about.",
    ),
    BundleType.OPINION: QT_TRANSLATE_NOOP(
        "letters",
        "After sealing, this device can no longer open these words. Only those named here "
        "can. That an opinion was sealed, when and to whom, stays known.",
    ),
}
_METHODS = {
    WithdrawalMethod.IN_PERSON: QT_TRANSLATE_NOOP("letters", "Face to face"),
    WithdrawalMethod.BY_VOICE: QT_TRANSLATE_NOOP("letters", "By a voice that is known"),
    WithdrawalMethod.IN_WRITING: QT_TRANSLATE_NOOP("letters", "In writing"),
    WithdrawalMethod.THROUGH_OTHER: QT_TRANSLATE_NOOP("letters", "Through somebody else"),
}
_LEVELS = {
    Consistency.NOT_CONSISTENT: QT_TRANSLATE_NOOP("letters", "Not consistent"),
    Consistency.CONSISTENT: QT_TRANSLATE_NOOP("letters", "Consistent with"),
    Consistency.HIGHLY_CONSISTENT: QT_TRANSLATE_NOOP("letters", "Highly consistent"),
    Consistency.TYPICAL_OF: QT_TRANSLATE_NOOP("letters", "Typical of"),
    Consistency.DIAGNOSTIC_OF: QT_TRANSLATE_NOOP("letters", "Diagnostic of"),
}
_MEANINGS = {
    Consistency.NOT_CONSISTENT: QT_TRANSLATE_NOOP(
        "letters", "What was found cannot have come from what they describe."
    ),
    Consistency.CONSISTENT: QT_TRANSLATE_NOOP(
        "letters",
        "It can have come from what they describe, but is not specific: much else could "
        "have caused it.",
    ),
    Consistency.HIGHLY_CONSISTENT: QT_TRANSLATE_NOOP(
        "letters",
        "It can have come from what they describe, and there are few other possible "
        "causes.",
    ),
    Consistency.TYPICAL_OF: QT_TRANSLATE_NOOP(
        "letters",
        "It is usually seen after what they describe, though other causes are possible.",
    ),
    Consistency.DIAGNOSTIC_OF: QT_TRANSLATE_NOOP(
        "letters", "It cannot have come from anything but what they describe."
    ),
}


def state_words(facts: LetterFacts) -> str:
    """Return where a letter stands, whether its words are gone, or that it is a stray."""
    if facts.is_stray:
        return translate("letters", "Not about this one")
    if facts.is_forgotten:
        return translate("letters", _FORGOTTEN[facts.state])
    return translate("letters", _STATES[facts.state])


def stray_message() -> Message:
    """Return what is told of a letter that is not about the testimony that it names."""
    return Message(
        translate("letters", "This letter is not about the testimony that is here."),
        translate(
            "letters",
            "It names another sealed file or case code, or comes from somebody who never "
            "had the testimony. The testimony is unchanged, and nothing follows from this "
            "letter.",
        ),
        translate("letters", "Ask whoever signed it what it is about."),
    )


def from_words(facts: LetterFacts) -> str:
    """Return from whom a letter is, by the name known here."""
    if not facts.party:
        return translate("letters", "You")
    return facts.party_name or translate("letters", "A key unknown here")


def write_words(kind: BundleType) -> str:
    """Return the words of the door to a new letter."""
    return translate("letters", _WRITE[kind])


def what_for(kind: BundleType) -> str:
    """Return when one writes such a letter, in a sentence or two."""
    return translate("letters", _WHAT_FOR[kind])


def afterwards_words(kind: BundleType) -> str:
    """Return what is forgotten here once a letter is sealed, and what stays."""
    return translate("letters", _AFTERWARDS[kind])


def method_words(method: WithdrawalMethod) -> str:
    """Return how consent was taken back."""
    return translate("letters", _METHODS[method])


def method_options() -> tuple[tuple[str, str], ...]:
    """Return the ways to take consent back, code and words."""
    return tuple((str(each), method_words(each)) for each in WithdrawalMethod)


def level_words(level: Consistency) -> str:
    """Return a level of the Istanbul Protocol."""
    return translate("letters", _LEVELS[level])


def level_meaning(level: Consistency) -> str:
    """Return what a level means."""
    return translate("letters", _MEANINGS[level])


def level_options() -> tuple[tuple[str, str], ...]:
    """Return the five levels, from least to most, code and words."""
    return tuple((str(each), level_words(each)) for each in Consistency)


def ranges_words(numbers: tuple[int, ...]) -> str:
    """Return numbers as one writes them, e.g. ``2, 5-7``."""
    parts: list[list[int]] = []
    for number in sorted(set(numbers)):
        if parts and number == parts[-1][1] + 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(
        str(first) if first == last else f"{first}-{last}" for first, last in parts
    )


def when_words(facts: LetterFacts) -> str:
    """Return the day of the last change, of sealing, or of arrival."""
    return day_words(facts.at)


def missing_words(codes: tuple[str, ...], *, is_begun: bool) -> str:
    """Return what keeps a letter from being sealed.

    Args:
        codes: Of what is missing.
        is_begun: A correction was begun and is not added.
    """
    words = []
    if codes:
        listed = translate("letters", "Missing: {list}.")
        words.append(listed.format(list=missing_list(codes)))
    if is_begun:
        words.append(translate("letters", "A correction was begun and is not added."))
    return " ".join(words)


def editor_help() -> tuple[str, ...]:
    """Return what F1 says while a letter is written."""
    return (
        translate(
            "letters",
            "A letter is sealed like a testimony, and only those named beside it can open "
            "it. The testimony itself never changes.",
        ),
        translate(
            "letters",
            "Every word is kept while you write. A draft waits among the letters of its "
            "testimony until you seal or discard it.",
        ),
        translate(
            "letters",
            "Holding the button seals it. The sealed file then lies in the outbox, and you "
            "write it to a stick from here or from there.",
        ),
    )
