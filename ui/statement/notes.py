"""What the statement page says of pages that leave the vault."""

from dataclasses import replace
from pathlib import Path

from desktop.domain.errors import NotAllowed
from desktop.domain.rules import NEEDED
from ui.messages import Message, message_for, reason, size_words
from ui.words import translate

_CONSENT = "consent."
_FOR_NOBODY = frozenset(f"{_CONSENT}{item}" for item in NEEDED)
_OVER = "consent.retention"


def saved(path: Path, size_bytes: int) -> Message:
    """Return words for a file that was written and read back."""
    return Message(
        translate("statement", "Saved and read back: {path}").format(path=path),
        translate("statement", "It is {size} long, and noted in the record.").format(
            size=size_words(size_bytes)
        ),
        translate(
            "statement",
            "Whoever finds this file can read it. Keep it as safe as the vault.",
        ),
        "green",
    )


def printed() -> Message:
    """Return words for pages that the printer took."""
    return Message(
        translate("statement", "The pages went to the printer."),
        translate("statement", "It is noted in the record of this testimony."),
        translate(
            "statement",
            "Take every page out of the printer, and see that no copy is left in its "
            "queue.",
        ),
        "green",
    )


def refused() -> Message:
    """Return words for a printer that did not take the pages."""
    return Message(
        translate("statement", "The printer did not take the pages."),
        translate("statement", "Nothing is lost, and nothing was noted."),
        translate("statement", "Look whether it is switched on, then try again."),
    )


def not_allowed_any_more(error: NotAllowed) -> Message:
    """Return why there are no pages of a sealed testimony, and what can be done now.

    There is no page on which it could still be asked: what was sealed allows no more than
    it did then.
    """
    said, why = message_for(error), error.reason
    if not why.startswith(_CONSENT):
        return said
    return replace(said, next=f"{reason(why)} {_way_on(why)}")


def _way_on(why: str) -> str:
    if why == _OVER:
        return translate(
            "statement", "It is neither printed nor passed on any more: destroy it."
        )
    if why in _FOR_NOBODY:
        return translate(
            "statement",
            "It is sealed, and no pages of it are made for anybody. Only the person can "
            "allow it, in a new testimony: ask whoever took this one, with a question.",
        )
    return translate(
        "statement",
        "It is sealed, and cannot be changed here. Pages for yourselves can be made: "
        "choose “To work with here”. Only the person can allow more, in a new testimony: "
        "ask whoever took this one, with a question.",
    )


def no_printer() -> Message:
    """Return words for a computer without a printer."""
    return Message(
        translate("statement", "This computer knows no printer."),
        translate("statement", "The pages are here as before."),
        translate("statement", "Connect one, or save the pages and print them elsewhere."),
        "plain",
    )


def warning(*, in_memory: bool) -> Message:
    """Return words before printing: what may be left behind, and where."""
    safe = (
        translate(
            "statement",
            "The print service and the printer may keep a readable copy; this program "
            "itself leaves none on the disk.",
        )
        if in_memory
        else translate(
            "statement",
            "The print service writes a readable copy to this disk, and the printer may "
            "keep one too.",
        )
    )
    return Message(
        translate("statement", "Printing takes the statement out of the vault."),
        safe,
        translate(
            "statement",
            "Use your own printer, on a cable, and empty its queue afterwards.",
        ),
    )
