"""Words on the page. Always plain text: a rich label would open what is written in it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.theme import set_kind
from ui.words import translate

MOST_SIGNS = 30_000
"""A label measures its words whenever anything around it moves; more would hold it up."""
GROUPS_PER_LINE = 4
GROUP_DIGITS = 5


class PlainLabel(QLabel):
    """A label that shows exactly the characters it is given.

    `kind` is one of those of `ui.theme.set_kind`: ``title``, ``heading``, ``quiet``...
    """

    def __init__(self, text: str = "", kind: str = "", *, wraps: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setOpenExternalLinks(False)
        self.setWordWrap(wraps)
        if kind:
            set_kind(self, kind)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`; of one that no page could hold, the beginning, and how much not."""
        more = len(text) - MOST_SIGNS
        if more > 0:
            words = translate("widgets", "… (%n more sign(s) not shown here)", "", more)
            text = f"{text[:MOST_SIGNS]}{words}"
        super().setText(text)


class CopyableLabel(PlainLabel):
    """Words that can be selected with mouse or keyboard, for what is worth copying."""

    def __init__(self, text: str = "", kind: str = "") -> None:
        super().__init__(text, kind)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        """Show `text`, and give it to a screen reader."""
        super().setText(text)
        self.setAccessibleName(text)


class FingerprintLabel(PlainLabel):
    """Forty digits as eight groups of five, on two lines, to be compared aloud."""

    def __init__(self, fingerprint: str = "", *, large: bool = False) -> None:
        super().__init__("", "fingerprint-large" if large else "fingerprint", wraps=False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.set_fingerprint(fingerprint)

    def sizeHint(self) -> QSize:
        """Return the room of two lines, also while there are no digits yet."""
        self.ensurePolished()
        return super().sizeHint().expandedTo(QSize(0, 2 * self.fontMetrics().lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a fingerprint of which half is seen proves nothing."""
        return self.sizeHint()

    def set_fingerprint(self, fingerprint: str) -> None:
        """Show 40 digits; nothing for an empty text."""
        groups = fingerprint_groups(fingerprint)
        lines = [
            "  ".join(groups[at : at + GROUPS_PER_LINE])
            for at in range(0, len(groups), GROUPS_PER_LINE)
        ]
        self.setText("\n".join(lines))
        self.setAccessibleName(" ".join(groups))


def fingerprint_groups(fingerprint: str) -> list[str]:
    """Return the groups of five digits of a fingerprint."""
    return [
        fingerprint[at : at + GROUP_DIGITS]
        for at in range(0, len(fingerprint), GROUP_DIGITS)
    ]


def characters_wide(widget: QWidget, count: int) -> int:
    """Return how many pixels `count` average characters take in the font of `widget`."""
    return QFontMetrics(widget.font()).averageCharWidth() * count


def rule() -> QFrame:
    """Return a quiet line across."""
    line = QFrame()
    set_kind(line, "rule")
    line.setFixedHeight(1)
    return line


def field(words: str, edit: QWidget, hint: str = "") -> QWidget:
    """Return a field under its own words, with a quiet hint below; joined for readers."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = PlainLabel(words, "strong")
    label.setBuddy(edit)
    column.addWidget(label)
    column.addWidget(edit)
    edit.setAccessibleName(words)
    if hint:
        column.addWidget(PlainLabel(hint, "small"))
        edit.setAccessibleDescription(hint)
    return box
