"""Those who could open a testimony, one card each; who may not is struck through."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.services.addressees import Choice
from ui.seal.tick import INDENT_PX, TickBox
from ui.seal.words import class_words, reason_words
from ui.theme import Role, Theme, set_kind
from ui.widgets.labels import FingerprintLabel, PlainLabel, characters_wide
from ui.widgets.roles import role_words
from ui.widgets.same_name import SameName, same_name_words
from ui.words import translate

SIGN_PX = 20
ROLE_LETTERS = 14
"""So many letters of a role stand beside its digits on the smallest screen."""


class Sign(QWidget):
    """An icon with its word beside it, in one colour that follows the theme."""

    def __init__(self, theme: Theme, icon: str, words: str, role: Role) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._role: Role = role
        self._picture = QLabel()
        self._picture.setFixedSize(QSize(SIGN_PX, SIGN_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._picture)
        if words:
            row.addWidget(PlainLabel(words, role, wraps=False))
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        density = self.devicePixelRatioF()
        self._picture.setPixmap(
            self._theme.pixmap(self._icon, self._role, pixels=SIGN_PX, density=density)
        )


class RecipientCard(QFrame):
    """One contact: name, verified mark, and its fingerprint, or why it cannot be chosen.

    Signals:
        toggled: The fingerprint, and whether it is chosen.
    """

    toggled = Signal(str, bool)

    def __init__(self, theme: Theme, choice: Choice) -> None:
        super().__init__()
        self._choice = choice
        set_kind(self, "card")
        self.box = TickBox(theme, choice.pseudonym)
        self.box.setEnabled(not choice.reason)
        face = self.box.font()
        face.setBold(True)
        face.setStrikeOut(bool(choice.reason) and choice.reason != "unverified")
        self.box.setFont(face)
        self.box.toggled.connect(self._toggled)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(8)
        whole.addLayout(self._head(theme))
        if choice.reason:
            whole.addWidget(self._why_not(theme, choice))
        else:
            whole.addLayout(self._facts(choice))
            if choice.has_double:
                whole.insertLayout(1, _told_apart())
                self.box.setAccessibleDescription(same_name_words())
        self._name_for_readers(choice)

    def _head(self, theme: Theme) -> QHBoxLayout:
        verified = self._choice.reason != "unverified"
        sign = (
            Sign(theme, "verified", translate("seal", "Verified"), "green")
            if verified
            else Sign(theme, "unverified", translate("seal", "Not verified"), "amber")
        )
        row = QHBoxLayout()
        row.addWidget(self.box, 1)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _facts(self, choice: Choice) -> QHBoxLayout:
        said = " · ".join(
            part
            for part in (role_words(choice.role), class_words(choice.recipient_class))
            if part
        )
        digits = FingerprintLabel(choice.fingerprint)
        row = QHBoxLayout()
        row.setContentsMargins(INDENT_PX, 0, 0, 0)
        row.setSpacing(16)
        label = PlainLabel(said, "quiet")
        label.setMinimumWidth(characters_wide(label, ROLE_LETTERS))
        row.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(digits, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _why_not(self, theme: Theme, choice: Choice) -> QWidget:
        sign = Sign(theme, "attention", "", "amber")
        words = PlainLabel(reason_words(choice))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(INDENT_PX, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return box

    def _name_for_readers(self, choice: Choice) -> None:
        said = [choice.pseudonym, role_words(choice.role)]
        if choice.reason:
            said.append(reason_words(choice))
        else:
            said.append(translate("seal", "Verified"))
        self.box.setAccessibleName(", ".join(part for part in said if part))

    def _toggled(self, chosen: bool) -> None:
        self.toggled.emit(self._choice.fingerprint, chosen)


def _told_apart() -> QVBoxLayout:
    row = QVBoxLayout()
    row.setContentsMargins(INDENT_PX, 0, 0, 0)
    row.addWidget(SameName(has_double=True))
    return row
