"""The theme object: made once by the composition root and handed to every screen.

It gives the application Fusion, a palette, a style sheet and fonts, follows the light or
dark choice of the system unless told otherwise, and draws the icons in the right colour.
"""

from collections.abc import Iterable
from enum import StrEnum
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from exports import fonts
from ui.theme import type as typeface
from ui.theme.colours import DARK, LIGHT, Colours, Role
from ui.theme.drawing import draw_icon
from ui.theme.sheet import sheet

ICON_PX = 20
_PALETTE: tuple[tuple[QPalette.ColorRole, Role], ...] = (
    (QPalette.ColorRole.Window, "paper"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "field"),
    (QPalette.ColorRole.AlternateBase, "rail"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Button, "field"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "red"),
    (QPalette.ColorRole.Highlight, "selection"),
    (QPalette.ColorRole.HighlightedText, "ink"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.ToolTipBase, "field"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.Light, "field"),
    (QPalette.ColorRole.Midlight, "line"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Shadow, "edge"),
)


class Mode(StrEnum):
    """Which colours are shown."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours, fonts and icons of one running program.

    Signals:
        changed: The colours are other ones now; whoever paints by hand paints again.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        font_files: Iterable[Path] = fonts.ALL,
        mode: Mode = Mode.SYSTEM,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._icons: dict[tuple[str, Role], QIcon] = {}
        self._drawn: dict[tuple[str, Role, int, float], QPixmap] = {}
        self.has_own_fonts = typeface.load_fonts(font_files)
        self.colours = self._wanted()
        app.setStyle("Fusion")
        app.setFont(typeface.font())
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def mode(self) -> Mode:
        """What was asked for: light, dark, or as the system has it."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are shown now."""
        return self.colours is DARK

    def set_mode(self, mode: Mode) -> None:
        """Show light or dark colours from now on, or those of the system."""
        self._mode = mode
        if self._wanted() is not self.colours:
            self.colours = self._wanted()
            self._apply()
            self.changed.emit()

    def colour(self, role: Role) -> QColor:
        """Return a colour by its meaning, for painting."""
        return QColor(self.colours.of(role))

    def icon(self, name: str, role: Role = "ink") -> QIcon:
        """Return the icon ``ui/icons/<name>.svg`` in a colour; disabled it is muted."""
        known = self._icons.get((name, role))
        if known is not None:
            return known
        icon = QIcon()
        for density in {screen.devicePixelRatio() for screen in self._app.screens()}:
            icon.addPixmap(self.pixmap(name, role, density=density))
            icon.addPixmap(self.pixmap(name, "muted", density=density), QIcon.Mode.Disabled)
        self._icons[name, role] = icon
        return icon

    def pixmap(
        self, name: str, role: Role = "ink", *, pixels: int = ICON_PX, density: float = 1
    ) -> QPixmap:
        """Return one drawing of an icon, `pixels` wide at a screen scale of `density`."""
        key = (name, role, pixels, density)
        if key not in self._drawn:
            lines = resources.files("ui.icons").joinpath(f"{name}.svg").read_text("utf-8")
            self._drawn[key] = draw_icon(lines, self.colour(role), pixels, density)
        return self._drawn[key]

    def dress(self, button: QAbstractButton, name: str, role: Role = "ink") -> None:
        """Give a button an icon that follows the colours as long as the button lives."""
        _IconKeeper(self, button, name, role)

    def _wanted(self) -> Colours:
        if self._mode is Mode.SYSTEM:
            scheme = self._app.styleHints().colorScheme()
            return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode is Mode.DARK else LIGHT

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        self.set_mode(self._mode)

    def _apply(self) -> None:
        self._icons.clear()
        self._drawn.clear()
        palette = QPalette()
        for place, role in _PALETTE:
            palette.setColor(place, self.colour(role))
        for place in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, place, self.colour("muted"))
        self._app.setPalette(palette)
        self._app.setStyleSheet(sheet(self.colours))


class _IconKeeper(QObject):
    """Draws a button's icon again when the colours change; dies with the button."""

    def __init__(
        self, theme: Theme, button: QAbstractButton, name: str, role: Role
    ) -> None:
        super().__init__(button)
        self._theme = theme
        self._button = button
        self._name = name
        self._role: Role = role
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._button.setIcon(self._theme.icon(self._name, self._role))


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget a look from the style sheet, now and when it was shown before.

    Kinds: ``primary``, ``danger``, ``link`` for buttons; ``title``, ``heading``,
    ``strong``, ``quiet``, ``small``, ``amber``, ``red``, ``green``, ``accent`` for
    labels; ``card`` and ``rule`` for frames; ``page`` for a text edit set like a book.
    """
    if widget.property("kind") == kind:
        return
    widget.setProperty("kind", kind)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # Qt looks at the property once it shows it
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
