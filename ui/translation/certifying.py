"""What a translator and an interpreter stand in for, by code, each with one act."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.interview.settle import Settle
from ui.theme import Theme, set_kind
from ui.translation.presenter import Interpreted
from ui.widgets.buttons import Button
from ui.widgets.dates import moment_words
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

_LETTERS = 500


class CertificateCard(QFrame):
    """The points of a certificate, and either the act or when it was done.

    Signals:
        edited: Something was typed just now.
        competence_settled: What they say of their training and experience, after a pause.
        confirmed: Whoever it is certifies this.
    """

    edited = Signal()
    competence_settled = Signal(str)
    confirmed = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        set_kind(self, "card")
        self.title = PlainLabel(title, "strong")
        self._points = PlainLabel()
        self._said = PlainLabel("", "quiet")
        self.competence = QLineEdit()
        self.competence.setMaxLength(_LETTERS)
        self._settle = Settle(
            self, lambda: self.competence_settled.emit(self.competence.text())
        )
        self.competence.textEdited.connect(self._typed)
        words = translate("translation", "Training and experience, in their own words")
        self._competence_box = field(words, self.competence)
        self.confirm = Button(
            theme, translate("translation", "“I certify this”"), icon="check"
        )
        self.confirm.clicked.connect(self._confirm)
        row = QHBoxLayout()
        row.addWidget(self.confirm)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self._points)
        column.addWidget(self._competence_box)
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

    def show_competence(self, words: str, *, is_asked: bool = True) -> None:
        """Show what they say of their training; leaves alone what was typed just now."""
        self._competence_box.setVisible(is_asked)
        held = self.competence.hasFocus() or self._settle.is_waiting
        if not held and self.competence.text() != words:
            self.competence.setText(words)

    def settle_now(self) -> None:
        """Hand over at once what was typed."""
        self._settle.now()

    def _typed(self) -> None:
        self.edited.emit()
        self._settle.touch()

    def _confirm(self) -> None:
        self.settle_now()
        self.confirmed.emit()


class Interpreters(QWidget):
    """One card for each who interpreted.

    Signals:
        edited: Something was typed just now.
        competence_settled: Code of one, and what they say of their training.
        confirmed: Code of one who certifies that they interpreted faithfully.
    """

    edited = Signal()
    competence_settled = Signal(str, str)
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
            card.show_competence(each.competence)
            card.setEnabled(self._is_open)
        self.setVisible(bool(interpreters))

    def settle_now(self) -> None:
        """Hand over at once what was typed."""
        for card in tuple(self.cards.values()):
            card.settle_now()

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
        named = translate("translation", "{code}: training and experience")
        card.competence.setAccessibleName(named.format(code=code))
        card.edited.connect(self.edited)
        card.competence_settled.connect(
            lambda words: self.competence_settled.emit(code, words)
        )
        card.confirmed.connect(lambda: self.confirmed.emit(code))
        self.cards[code] = card
        self._column.addWidget(card)
        return card
