"""A problem, at the place it concerns: what happened, what is safe, what to do.

It stays until whoever showed it says that it is solved. It never covers anything and never
takes the keyboard away.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.messages import Message, code_of, message_for
from ui.theme import Role, Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.words import translate

_SIGNS: dict[str, tuple[str, Role]] = {
    "plain": ("note", "muted"),
    "amber": ("attention", "amber"),
    "red": ("danger", "red"),
    "green": ("check", "green"),
}

_EVERYDAY = ("crypto.wrong_passphrase", "session.too_soon")
"""Codes that help nobody any further."""
_SIDE = Qt.AlignmentFlag.AlignLeft
_WHOLE = Qt.AlignmentFlag(0)


class Banner(QFrame):
    """Hidden until `show_error` or `show_message`; gone with `clear`.

    Signals:
        shown: It says something now.
    """

    shown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = "plain"
        self._sign = QLabel()
        self._sign.setFixedSize(QSize(24, 24))
        self._what = PlainLabel("", "strong")
        self._rest = PlainLabel()
        self._code = PlainLabel("", "small")
        self._details = Button(theme, translate("widgets", "Details"), "link")
        self._details.clicked.connect(self._unfold)
        self._actions = QWidget()
        self._buttons = FlowLayout(8)
        self._buttons.setContentsMargins(0, 4, 0, 0)
        self._actions.setLayout(self._buttons)
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self._what, self._rest, self._actions, self._details, self._code):
            words.addWidget(part, 0, _SIDE if part is self._details else _WHOLE)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        theme.changed.connect(self._draw_sign)
        self.hide()

    @property
    def words(self) -> str:
        """What is shown now, as one text; empty when nothing is."""
        if self.isHidden():
            return ""
        return " ".join(part for part in (self._what.text(), self._rest.text()) if part)

    def show_error(
        self, error: BaseException, actions: Sequence[tuple[str, Callable[[], object]]] = ()
    ) -> None:
        """Say what `error` means, with buttons for what can be done about it."""
        self.show_message(message_for(error), actions)
        self._code.setText(
            translate("widgets", "Code for support: {code}").format(code=code_of(error))
        )
        self._details.setVisible(self._tone != "plain" and code_of(error) not in _EVERYDAY)

    def show_message(
        self, message: Message, actions: Sequence[tuple[str, Callable[[], object]]] = ()
    ) -> None:
        """Show words that are in the language of the interface already."""
        self._tone = message.tone
        set_kind(self, f"banner-{message.tone}")
        self._draw_sign()
        self._what.setText(message.what)
        self._rest.setText(" ".join(part for part in (message.safe, message.next) if part))
        self._rest.setVisible(bool(self._rest.text()))
        self._code.hide()
        self._details.hide()
        self._set_actions(actions)
        self.setAccessibleName(f"{message.what} {self._rest.text()}")
        self.show()
        self.shown.emit()
        announce(self, self.accessibleName())

    def begin(self) -> None:
        """Give the keyboard to the first button, for whoever was led here to press it."""
        item = self._buttons.itemAt(0)
        if item is not None and (button := item.widget()) is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def clear(self) -> None:
        """The problem is solved, or the person has seen the note."""
        self._set_actions(())
        self.hide()

    def _unfold(self) -> None:
        self._code.setVisible(self._code.isHidden())

    def _set_actions(self, actions: Sequence[tuple[str, Callable[[], object]]]) -> None:
        while item := self._buttons.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for words, act in actions:
            button = Button(self._theme, words)
            button.clicked.connect(act)
            self._buttons.addWidget(button)
        self._actions.setVisible(bool(actions))

    def _draw_sign(self) -> None:
        name, role = _SIGNS[self._tone]
        density = self.devicePixelRatioF()
        self._sign.setPixmap(self._theme.pixmap(name, role, pixels=24, density=density))


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` now, without moving the keyboard."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
