"""What belongs to the chosen part, in the margin: shown or withheld, and what instead."""

from collections.abc import Sequence
from textwrap import wrap

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.disclosure import Why
from ui.interview.settle import Settle
from ui.redaction.lines import Line
from ui.redaction.words import label_words, meaning_words, why_words
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.wrapping import wrap_as_fits
from ui.words import translate

TEXT_PX = 96
WIDEST_LETTERS = 32
"""How many letters stand beside each other in the margin."""


class _Text(QPlainTextEdit):
    """Plain words only; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(TEXT_PX)


class Inspector(QWidget):
    """The chosen parts.

    Signals:
        shown_wanted: Show them.
        why_wanted: Withhold them for a `Why`.
        text_settled: A path, and the text to stand in its place.
        correction_wanted: Withhold the corrections that tell what the part said.
    """

    shown_wanted = Signal()
    why_wanted = Signal(object)
    text_settled = Signal(str, str)
    correction_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._path = ""
        self._is_typed = False
        self._name = PlainLabel("", "heading")
        self._fixed = PlainLabel("", "quiet")
        self._meaning = PlainLabel("", "quiet")
        self.shown = _choice(translate("redaction", "Shown"))
        self.whys: dict[Why, QPushButton] = {}
        self._choices = self._build_choices()
        self.text = _Text()
        self._settle = Settle(self, self._hand_over)
        self.text.textChanged.connect(self._touched)
        self._instead = self._build_instead()
        self._warning = PlainLabel(
            translate(
                "redaction",
                "A correction of this paragraph is still shown. It says what stood here.",
            ),
            "amber",
        )
        self.correction = Button(theme, translate("redaction", "Withhold it too"))
        self.correction.clicked.connect(self.correction_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            self._name,
            self._fixed,
            self._choices,
            self._meaning,
            self._instead,
            self._warning,
            self.correction,
        ):
            column.addWidget(part)
        self.show_lines((), told=False)

    def _build_choices(self) -> QWidget:
        box = QWidget()
        choices = QVBoxLayout(box)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(0)
        choices.addWidget(self.shown)
        self.shown.clicked.connect(self.shown_wanted)
        for number, why in enumerate(Why, start=1):
            words = translate("redaction", "Withheld: {why}").format(why=why_words(why))
            button = _choice(_beside(number, words))
            button.setAccessibleName(f"{words}, {number}. {meaning_words(why)}")
            button.clicked.connect(lambda _checked, each=why: self.why_wanted.emit(each))
            self.whys[why] = button
            choices.addWidget(button)
        return box

    def _build_instead(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        words = translate("redaction", "In its place")
        label = PlainLabel(words, "strong")
        label.setBuddy(self.text)
        self.text.setAccessibleName(words)
        self.text.setPlaceholderText(translate("redaction", "[Person 1]"))
        hint = translate("redaction", "Shown as your words, never as theirs.")
        self.text.setAccessibleDescription(hint)
        for part in (label, self.text, PlainLabel(hint, "small")):
            column.addWidget(part)
        return box

    def show_lines(self, lines: Sequence[Line], *, told: bool) -> None:
        """Show what is chosen.

        Args:
            lines: The chosen parts.
            told: A correction that is shown tells what a withheld one of them said.
        """
        free = [line for line in lines if line.is_free]
        self._name.setText(_name_words(lines))
        self._fixed.setText(_fixed_words(lines, has_free=bool(free)))
        self._fixed.setVisible(bool(self._fixed.text()))
        self._choices.setVisible(bool(free))
        self._show_choice(free)
        one = free[0] if len(free) == 1 else None
        self._show_text(one)
        self._warning.setVisible(told)
        self.correction.setVisible(told)

    def _show_choice(self, free: Sequence[Line]) -> None:
        whys = {line.held.why if line.held else None for line in free}
        only = next(iter(whys)) if len(whys) == 1 else None
        for button in (self.shown, *self.whys.values()):
            button.setChecked(False)
        if whys == {None}:
            self.shown.setChecked(True)
        elif only is not None:
            self.whys[only].setChecked(True)
        self._meaning.setText(meaning_words(only) if only else "")
        self._meaning.setVisible(only is not None)

    def _show_text(self, line: Line | None) -> None:
        self._instead.setVisible(line is not None)
        path = line.path if line else ""
        text = line.held.replaced if line and line.held else ""
        if path != self._path:
            self._settle.now()
        elif self._is_typed or self.text.toPlainText().strip() == text:
            return
        self._path = ""
        wrap_as_fits(self.text, text)
        self.text.setPlainText(text)
        self._path = path

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        self._settle.now()

    def write(self) -> None:
        """Take the keyboard to the text that stands in the place of the part."""
        if not self._instead.isHidden():
            self.text.setFocus()
            self.text.selectAll()

    def _touched(self) -> None:
        if self._path:
            self._is_typed = True
            self._settle.touch()

    def _hand_over(self) -> None:
        self._is_typed = False
        if self._path:
            self.text_settled.emit(self._path, self.text.toPlainText())


def _choice(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words)
    button.setCheckable(True)
    set_kind(button, "rail")
    return button


def _beside(number: int, words: str) -> str:
    """Return words behind their key, on two lines in a language that needs them."""
    lines = wrap(words, WIDEST_LETTERS)
    return "\n".join((f"{number}   {lines[0]}", *(f"     {each}" for each in lines[1:])))


def _name_words(lines: Sequence[Line]) -> str:
    if not lines:
        return translate("redaction", "Nothing chosen")
    if len(lines) == 1:
        return label_words(lines[0].path)
    return translate("redaction", "Parts chosen: {count}").format(count=len(lines))


def _fixed_words(lines: Sequence[Line], *, has_free: bool) -> str:
    """Return why nothing can be decided about the chosen parts; empty if it can."""
    if not lines:
        return translate(
            "redaction", "Choose a part of the page to withhold it or to bring it back."
        )
    if has_free:
        return ""
    if any(line.is_gone for line in lines):
        return translate(
            "redaction",
            "The person took this back. Nobody may show it, and nothing can stand in its "
            "place.",
        )
    return translate(
        "redaction",
        "This cannot be withheld: it stands in the frame that the testimony's signer "
        "signed, and without that frame nothing else could be proved.",
    )
