"""What the statement page says of pages that leave the vault."""

from pathlib import Path

from ui.messages import Message, size_words
from ui.words import translate


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
