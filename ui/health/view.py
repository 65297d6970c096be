"""The page that says how the computer is: widgets and signals, no decisions."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.services.health import Finding, Level
from ui.health.words import said
from ui.theme import Role, Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel, rule
from ui.widgets.page import Page
from ui.words import QT_TRANSLATE_NOOP, translate

SIGN_PX = 24
_SIGNS: dict[Level, tuple[str, Role]] = {
    Level.GOOD: ("check", "green"),
    Level.UNKNOWN: ("help", "muted"),
    Level.WARN: ("attention", "amber"),
}
_LEVELS = {
    Level.GOOD: QT_TRANSLATE_NOOP("health", "In order"),
    Level.UNKNOWN: QT_TRANSLATE_NOOP("health", "Unknown"),
    Level.WARN: QT_TRANSLATE_NOOP("health", "Act on it"),
}


class HealthPage(Page):
    """One paragraph for each thing that was looked at.

    Signals:
        again_asked: Look once more.
    """

    again_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("health", "This computer"))
        self.column.addWidget(
            PlainLabel(
                translate(
                    "health",
                    "The program can protect the vault only as well as the computer under "
                    "it. These are hints: nothing here stops you from working.",
                ),
                "quiet",
            )
        )
        self._found = QVBoxLayout()
        self._found.setSpacing(24)
        self.column.addLayout(self._found)
        self.column.addStretch(1)
        self.again_button = Button(theme, translate("health", "Look again"), "", "refresh")
        self.again_button.clicked.connect(self.again_asked)
        self.set_foot(self.again_button)
        self.help_words = (
            translate(
                "health",
                "What is looked at: encryption under the vault, memory that the system "
                "writes to the disk, where the folder lies, who else writes there, the "
                "clock, room on the disk, and the age of the last backup.",
            ),
            translate(
                "health",
                "Nothing is changed and nothing is sent. What the system does not say is "
                "called unknown.",
            ),
        )

    def first_focus(self) -> QWidget:
        """Begin at the only button."""
        return self.again_button

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show all that was looked at, in this order."""
        self.banner.clear()
        while item := self._found.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for each in findings:
            if self._found.count():
                self._found.addWidget(rule())
            self._found.addWidget(_FindingBox(self.theme, each))

    def show_problem(self, error: Exception) -> None:
        """Say why nothing could be looked at."""
        self.banner.show_error(error)


class _FindingBox(QWidget):
    """A sign with its word, what was found, what it means, and what to do."""

    def __init__(self, theme: Theme, finding: Finding) -> None:
        super().__init__()
        self._theme = theme
        self._sign = _SIGNS[finding.level]
        self._picture = QLabel()
        self._picture.setFixedSize(QSize(SIGN_PX, SIGN_PX))
        words = said(finding)
        level = translate("health", _LEVELS[finding.level])
        self.setAccessibleName(f"{level}: {words.what}")
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(PlainLabel(level, self._sign[1]))
        column.addWidget(PlainLabel(words.what, "strong"))
        column.addWidget(PlainLabel(words.means))
        if words.todo:
            column.addWidget(PlainLabel(words.todo))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        name, role = self._sign
        density = self.devicePixelRatioF()
        self._picture.setPixmap(
            self._theme.pixmap(name, role, pixels=SIGN_PX, density=density)
        )
