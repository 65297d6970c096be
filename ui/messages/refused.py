"""Words for what keeps a testimony from being sealed; a no is said as what it is.

A minor, or the one whom a proxy speaks for, said no themself: that is an answer, so nothing
is called missing, and nobody is sent to ask them until it is another one.
"""

from desktop.domain.desk_rules import ASSENT_REFUSED
from ui.messages.gaps import gaps_place, missing_list
from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP, translate

A_NO = Message(
    QT_TRANSLATE_NOOP("messages", "This cannot be sealed."),
    QT_TRANSLATE_NOOP("messages", "The testimony is still here as it was."),
    QT_TRANSLATE_NOOP("messages", "{gaps}"),
)


def is_refused(codes: tuple[str, ...]) -> bool:
    """Say whether somebody said no themself, whatever else is missing."""
    return ASSENT_REFUSED in codes


def gaps_told(codes: tuple[str, ...]) -> str:
    """Return in sentences what keeps it from being sealed, and where that is put right."""
    lacking = tuple(code for code in codes if code != ASSENT_REFUSED)
    said = []
    if is_refused(codes):
        said.append(
            translate(
                "gaps",
                "The person themself said no: this cannot be sealed. What is written can "
                "be destroyed under Settings, “Before a border”.",
            )
        )
    if lacking:
        words = translate("messages", "Missing: {list}.")
        said += [words.format(list=missing_list(lacking)), gaps_place(lacking)]
    return " ".join(part for part in said if part)
