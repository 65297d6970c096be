"""What a translator and an interpreter stand in for, by code, each with one act."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Theme, set_kind
from ui.translation.presenter import Interpreted
from ui.widgets.buttons import Button
from ui.widgets.dates import moment_words
from ui.widgets.labels import PlainLabel
from ui.words import translate


class CertificateCard(QFrame):
    """The points of a certificate, and either the act or when it was done.

    Signals:
        confirmed: Whoever it is certifies this.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        set_kind(self, "card")
        self.title = PlainLabel(title, "strong")
        self._points = PlainLabel()
        self._said = PlainLabel("", "quiet")
        self.confirm = Button(
            theme, translate("translation", "“I certify this”"), icon="check"
        )
        self.confirm.clicked.connect(self.confirmed)
        row = QHBoxLayout()
        row.addWidget(self.confirm)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self._points)
        column.addWidget(self._said)
        column.addLayout(row)

    def show_certificate(
        self, points: tuple[str, ...], confirmed_at: str, why_not: str
    ) -> None:
        """Show it.

        Args:
            points: What is certified.
            confirmed_at: When it was; empty until then.
            why_not: Why it cannot be yet; empty if it can.
        """
        self._points.setText(
            "\n".join(f"{number}. {point}" for number, point in enumerate(points, 1))
        )
        said = why_not
        if confirmed_at:
            words = translate("translation", "Certified on {moment}.")
            said = words.format(moment=moment_words(confirmed_at))
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.confirm.setVisible(not confirmed_at)
        self.confirm.setEnabled(not why_not)
        self.confirm.setAccessibleDescription(self._points.text())


class Interpreters(QWidget):
    """One card for each who interpreted.

    Signals:
        confirmed: Code of one who certifies that they interpreted faithfully.
    """

    confirmed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_open = True
        self.cards: dict[str, CertificateCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_interpreters(
        self, interpreters: tuple[Interpreted, ...], points: tuple[str, ...]
    ) -> None:
        """Show them, and what each certified."""
        codes = [each.code for each in interpreters]
        for code in [code for code in self.cards if code not in codes]:
            self.cards.pop(code).deleteLater()
        for each in interpreters:
            card = self.cards.get(each.code) or self._add(each.code)
            card.show_certificate(points, each.confirmed_at, "")
            card.setEnabled(self._is_open)
        self.setVisible(bool(interpreters))

    def show_open(self, is_open: bool) -> None:
        """Let them certify, or not."""
        self._is_open = is_open
        for card in self.cards.values():
            card.setEnabled(is_open)

    def _add(self, code: str) -> CertificateCard:
        words = translate("translation", "Certificate of the interpreter {code}")
        card = CertificateCard(self._theme, words.format(code=code))
        name = translate("translation", "{code}: “I certify this”").format(code=code)
        card.confirm.setAccessibleName(name)
        card.confirmed.connect(lambda: self.confirmed.emit(code))
        self.cards[code] = card
        self._column.addWidget(card)
        return card
