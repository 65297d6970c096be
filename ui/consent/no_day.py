"""How long it may be kept, where it was said in words in which no day is read.

Such words are a wish like any other: they stand under “What else is to be heeded”, so that
they are kept, and no day stays that was not meant any more.
"""

from ui.consent.days import day_of
from ui.plain import visible
from ui.words import translate


def is_no_day(typed: str) -> bool:
    """Say whether something is typed in which no day is read."""
    return bool(typed.strip()) and not day_of(typed.strip())


def with_words(conditions: str, typed: str) -> str:
    """Return what is to be heeded, with what was said of the time if it is no day.

    Args:
        conditions: What else is to be heeded.
        typed: As it stands in the box for the day.
    """
    if not is_no_day(typed):
        return conditions
    words = translate("consent", "How long it may be kept, in their words: {words}")
    said = words.format(words=visible(typed).strip())
    return f"{conditions}\n{said}" if conditions.strip() else said
