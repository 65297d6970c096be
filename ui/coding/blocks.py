"""Paragraphs of a page as blocks of its document: only those that changed are written anew.

Each paragraph is one block, so that its number is the block's. What is shown has as many
signs as what is kept, so that places in the one are places in the other.
"""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from ui.plain import visible
from ui.widgets.reading import PARAGRAPH_GAP_PX

LINE_GAP_PX = 14
"""Beneath each line, for the marks of facts."""
_HIDDEN = "\ufffd"


def shown(text: str) -> str:
    """Return words as they are shown, sign for sign, with none that acts unseen."""
    if visible(text) == text:
        return text
    return "".join(each if visible(each) == each else _HIDDEN for each in text)


def put_all(document: QTextDocument, paragraphs: Sequence[str]) -> None:
    """Write all paragraphs anew, with room beneath each line for the marks of facts."""
    form = QTextBlockFormat()
    form.setLineHeight(
        LINE_GAP_PX, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
    )
    form.setBottomMargin(PARAGRAPH_GAP_PX)
    document.clear()
    cursor = QTextCursor(document)
    cursor.setBlockFormat(form)
    cursor.insertText("\n".join(map(shown, paragraphs)))


def put_more(document: QTextDocument, paragraphs: Sequence[str]) -> None:
    """Write more paragraphs behind those that are there."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("".join(f"\n{shown(each)}" for each in paragraphs))


def put_changed(document: QTextDocument, old: Sequence[str], new: Sequence[str]) -> bool:
    """Write the paragraphs that changed; False if all have to be written anew.

    Args:
        document: Holds `old`, a block for each.
        old: The paragraphs as they were.
        new: As they are.
    """
    head = _same(old, new)
    tail = _same(old[head:][::-1], new[head:][::-1])
    if not old or not new or head + tail == 0:
        return False
    begin, end, between = head, len(old) - tail, new[head : len(new) - tail]
    kept = QTextCursor(document)
    kept.beginEditBlock()
    for at, text in enumerate(between[: end - begin], begin):
        _put(document, at, text)
    for at, text in enumerate(between[end - begin :], end):
        _insert(document, at, text)
    for _each in range(end - begin - len(between)):
        _take(document, begin + len(between))
    kept.endEditBlock()
    return True


def _put(document: QTextDocument, at: int, text: str) -> None:
    cursor = QTextCursor(document.findBlockByNumber(at))
    cursor.movePosition(
        QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
    )
    cursor.insertText(shown(text))


def _insert(document: QTextDocument, at: int, text: str) -> None:
    cursor = QTextCursor(document)
    if at:
        cursor = QTextCursor(document.findBlockByNumber(at - 1))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock()
        cursor.insertText(shown(text))
    else:
        cursor.insertBlock()
        cursor.setPosition(0)
        cursor.insertText(shown(text))


def _take(document: QTextDocument, at: int) -> None:
    """Take a block away, with the line break on one side of it."""
    cursor = QTextCursor(document.findBlockByNumber(at))
    cursor.movePosition(
        QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
    )
    cursor.removeSelectedText()
    if at:
        cursor.deletePreviousChar()
    else:
        cursor.deleteChar()


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many entries at the begin are the same."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
