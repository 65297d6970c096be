"""Words around the account: where it stands, and what the page is for."""

from desktop.domain.testimony import State, Testimony
from desktop.services.reading import CaseFile
from ui.casefile.first_account import count_words, has_first_account
from ui.casefile.words import LANGUAGES, of_table
from ui.plain import one_line
from ui.words import translate


def numbered(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Return the paragraphs with a mark for each without words, which keeps its number."""
    return tuple(text if text.strip() else "–" for text in paragraphs)


def state_words(case: CaseFile) -> str:
    """Return where a testimony stands, how long it is, and in which language."""
    state = {
        State.RECEIVED: translate("casefile", "Received, verified to the last byte"),
        State.KEPT: translate("casefile", "Sealed; this is the copy kept here"),
        State.READY: translate("casefile", "Closed, not sealed yet"),
        State.OPEN: translate("casefile", "Still being taken"),
    }.get(case.row.state, "")
    language = of_table(LANGUAGES, one_line(case.row.language))
    parts = (state, *_lengths(case.testimony), language)
    return " · ".join(part for part in parts if part)


def _lengths(testimony: Testimony | None) -> tuple[str, ...]:
    """Return how much there is of a first account, and of an account."""
    if testimony is None:
        return ()
    first = count_words(testimony) if has_first_account(testimony) else ""
    count = len(testimony.paragraphs)
    if first and not count:
        return (first,)
    return first, translate("casefile", "%n paragraph(s)", "", count)


def help_words() -> tuple[str, ...]:
    """Return what the help of the page says."""
    return (
        translate(
            "casefile",
            "The account stands here as it was confirmed, with the same paragraph numbers "
            "as in the statement. It cannot be changed.",
        ),
        translate(
            "casefile",
            "Pictures are covered until you ask to see one, and nothing plays by itself. "
            "Leaving the page covers them again.",
        ),
        translate(
            "casefile",
            "Evidence is decrypted in memory only. Nothing of it is written to the disk.",
        ),
    )
