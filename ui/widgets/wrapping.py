"""Where lines of a text are broken: between words, or anywhere if words have no end.

Looking for the border of a word in a run without one takes Qt a time that grows with the
square of its length: minutes for one hostile paragraph, in which the window stands still.
"""

import re

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

LONGEST_RUN = 2000
"""Signs without a space in between; no word and no address is as long."""
_INSIDE = "[^ \t\n\u2028\u2029]"
_RUN = re.compile(f"(?<!{_INSIDE}){_INSIDE}{{{LONGEST_RUN + 1}}}")


def wrap_mode(text: str) -> QTextOption.WrapMode:
    """Return how lines of `text` are to be broken."""
    if _RUN.search(text):
        return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def wrap_as_fits(page: QTextEdit | QPlainTextEdit, text: str) -> None:
    """Let `page` break the lines of `text`, which it is about to show."""
    mode = wrap_mode(text)
    if page.wordWrapMode() != mode:
        page.setWordWrapMode(mode)
