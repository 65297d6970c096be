"""The list of evidence as words: columns, cells, and why a picture is not shown."""

from pathlib import Path

from PySide6.QtGui import QDropEvent

from desktop.jail.sight import NotShown
from ui.evidence.names import kind_name, short_hash, shown_name
from ui.evidence.presenter import EvidenceRow
from ui.messages import size_words
from ui.widgets.table import HIDDEN
from ui.words import QT_TRANSLATE_NOOP, translate

LAYOUTS = (
    (0, (0, 128, HIDDEN, HIDDEN, HIDDEN)),
    (400, (0, 172, 84, HIDDEN, HIDDEN)),
    (560, (0, 172, 84, 120, HIDDEN)),
)
LAYOUTS_FORBIDDEN = (
    (0, (0, HIDDEN, HIDDEN, HIDDEN, 112)),
    (480, (0, 148, 84, HIDDEN, 112)),
    (700, (0, 172, 84, 120, 112)),
)
"""The name has what room is left; a column of consent is there once it has words."""
NOT_SHOWN = {
    NotShown.TOO_LARGE: QT_TRANSLATE_NOOP(
        "evidence", "This picture is too large to be shown here."
    ),
    NotShown.BROKEN: QT_TRANSLATE_NOOP(
        "evidence", "This picture is damaged and cannot be shown."
    ),
    NotShown.STOPPED: QT_TRANSLATE_NOOP(
        "evidence",
        "Opening this picture took too long or was not safe, so it was stopped.",
    ),
    NotShown.UNGUARDED: QT_TRANSLATE_NOOP(
        "evidence",
        "This computer cannot open pictures and sound safely, so none are opened here.",
    ),
}


def headings() -> tuple[str, ...]:
    """Return the words over the columns."""
    return (
        translate("evidence", "Name"),
        translate("evidence", "Kind"),
        translate("evidence", "Size"),
        translate("evidence", "SHA-512"),
        translate("evidence", "Consent"),
    )


def cell(row: EvidenceRow, column: int) -> str:
    """Return the words of a cell."""
    attachment = row.attachment
    allowed = translate("evidence", "Not allowed") if row.forbidden else ""
    return (
        shown_name(attachment),
        kind_name(attachment.kind),
        size_words(attachment.size_bytes),
        short_hash(attachment.sha512),
        allowed,
    )[column]


def empty_words() -> str:
    """Return what stands where there is no evidence yet."""
    return translate(
        "evidence",
        "Nothing here yet. Add photos, documents or sound files, or drop them on this "
        "page. Each is hashed and encrypted as it comes in; the file it came from stays "
        "as it is.",
    )


def local_files(event: QDropEvent) -> tuple[Path, ...]:
    """Return the files of this machine that are dropped."""
    paths = [
        Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()
    ]
    return tuple(path for path in paths if path.is_file())
