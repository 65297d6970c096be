"""The translation page: two columns that stay beside each other, gaps, certificates."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.testimony import LANGUAGES
from ui.interview.names import language_options
from ui.interview.rooms import RoomPage
from ui.interview.settle import Settle
from ui.theme import Theme
from ui.translation.certifying import CertificateCard, Interpreters
from ui.translation.presenter import Shown
from ui.translation.rows import Rows
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel, field
from ui.words import translate

_CHOICE_PX = 220
_SHOWN_GAPS = 12


class TranslationPage(RoomPage):
    """Language, translator, paragraphs, certificates.

    Signals:
        language_chosen: Code of the language to translate into.
        translator_settled: Code of whoever translates, after a pause.
        paragraph_settled: Number of a paragraph and its translation, after a pause.
        competence_settled: What the translator says of their training, after a pause.
        certified: The translator stands in for it.
        interpreter_certified: Code of an interpreter who stands in for the interpreting.
        interpreter_competence_settled: Code of one, and what they say, after a pause.
    """

    language_chosen = Signal(str)
    translator_settled = Signal(str)
    paragraph_settled = Signal(int, str)
    competence_settled = Signal(str)
    certified = Signal()
    interpreter_certified = Signal(str)
    interpreter_competence_settled = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("translation", "Translation"), wide=True)
        self._is_open = True
        self._left: tuple[int, ...] = ()
        self._settle = Settle(
            self, lambda: self.translator_settled.emit(self.translator.text())
        )
        language = translate("translation", "Translated into")
        self.language = Choice(theme, language, ())
        self.language.setPlaceholderText(translate("translation", "Choose"))
        self.language.setMinimumWidth(_CHOICE_PX)
        self.translator = QLineEdit()
        self.translator.setFixedWidth(_CHOICE_PX)
        self._nothing = PlainLabel(
            translate(
                "translation",
                "Choose a language to write a translation beside the account. The account "
                "itself stays as it is, and it is what counts.",
            ),
            "quiet",
        )
        self._gaps = PlainLabel("", "amber")
        self.next_gap = Button(theme, translate("translation", "Go to the first gap"))
        self.rows = Rows()
        self.card = CertificateCard(
            theme, translate("translation", "Certificate of the translator")
        )
        self._heading = PlainLabel(translate("translation", "Interpreting"), "heading")
        self.interpreters = Interpreters(theme)
        self._lay_out_parts(language)
        self._connect()

    def show_translation(self, shown: Shown) -> None:
        """Show it; tells nobody, and leaves the caret alone."""
        self._offer_languages(shown.written_language)
        self.language.show_code(shown.language)
        if not (self.translator.hasFocus() or self._settle.is_waiting):
            self.translator.setText(shown.translator)
        there = bool(shown.language and shown.original)
        self._nothing.setVisible(not there)
        if shown.language and not shown.original:
            self._nothing.setText(translate("translation", "There is no account yet."))
        for part in (self.rows, self.card, self._translator_box):
            part.setVisible(there)
        if there:
            self.rows.show_paragraphs(shown.original, shown.paragraphs)
        self._show_gaps(shown)
        self.card.show_certificate(shown.certificate, shown.certified_at, _why_not(shown))
        self.card.show_competence(shown.competence, is_asked=bool(shown.translator))
        self.card.setEnabled(self._is_open)
        self._heading.setVisible(bool(shown.interpreters))
        self.interpreters.show_interpreters(shown.interpreters, shown.oath)

    def show_open(self, is_open: bool) -> None:
        """Let people write, or show what is there as final."""
        self._is_open = is_open
        self.language.setEnabled(is_open)
        self.translator.setReadOnly(not is_open)
        self.rows.show_open(is_open)
        self.card.setEnabled(is_open)
        self.interpreters.show_open(is_open)

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        self._settle.now()
        self.rows.settle_now()
        self.card.settle_now()
        self.interpreters.settle_now()

    def first_focus(self) -> QWidget:
        """Begin with the first gap, or with the language."""
        if self._left and not self.rows.isHidden():
            return self.rows.field(self._left[0])
        return self.language

    def show_gap(self, gap: str) -> None:
        """Go to the first certificate that was begun and is not given."""
        is_translation = gap == "translator_uncertified"
        cards = (self.card,) if is_translation else self.interpreters.cards.values()
        for card in cards:
            if card.competence.text() and not card.confirm.isHidden():
                card.competence.setFocus(Qt.FocusReason.TabFocusReason)
                self.follow(card)
                return

    def _lay_out_parts(self, language: str) -> None:
        code = translate("translation", "Translator, by code")
        self._translator_box = field(code, self.translator)
        above = FlowLayout(16)
        above.addWidget(field(language, self.language))
        above.addWidget(self._translator_box)
        gaps = QHBoxLayout()
        gaps.setSpacing(16)
        gaps.addWidget(self._gaps, 1)
        gaps.addWidget(self.next_gap)
        self.column.addLayout(above)
        self.column.addWidget(self._nothing)
        self.column.addLayout(gaps)
        self.column.addWidget(self.rows)
        self.column.addWidget(self.card)
        self.column.addWidget(self._heading)
        self.column.addWidget(self.interpreters)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.language.activated.connect(
            lambda: self.language_chosen.emit(self.language.code)
        )
        self.translator.textEdited.connect(self._translator_typed)
        self.rows.edited.connect(self.edited)
        self.rows.settled.connect(self.paragraph_settled)
        self.next_gap.clicked.connect(lambda: self.rows.go_to(self._left[0]))
        self.card.confirmed.connect(self._certify)
        self.card.edited.connect(self.edited)
        self.card.competence_settled.connect(self.competence_settled)
        self.interpreters.edited.connect(self.edited)
        self.interpreters.competence_settled.connect(self.interpreter_competence_settled)
        self.interpreters.confirmed.connect(self.interpreter_certified)

    def _offer_languages(self, written: str) -> None:
        """Offer every language but the one of the account itself."""
        wanted = [code for code in LANGUAGES if code != written]
        held = [self.language.itemData(at) for at in range(self.language.count())]
        if held != wanted:
            self.language.clear()
            for code, words in language_options():
                if code in wanted:
                    self.language.addItem(words, code)

    def _translator_typed(self) -> None:
        self.edited.emit()
        self._settle.touch()

    def _certify(self) -> None:
        self.settle_now()
        self.certified.emit()

    def _show_gaps(self, shown: Shown) -> None:
        self._left = shown.left
        numbers = ", ".join(map(str, shown.left[:_SHOWN_GAPS]))
        if len(shown.left) > _SHOWN_GAPS:
            numbers = f"{numbers} …"
        words = translate("translation", "Paragraphs without a translation: {numbers}.")
        self._gaps.setText(words.format(numbers=numbers))
        for part in (self._gaps, self.next_gap):
            part.setVisible(bool(shown.left))


def _why_not(shown: Shown) -> str:
    if shown.left:
        return translate("translation", "Every paragraph has to be translated first.")
    if not shown.translator:
        return translate("translation", "Say first who translates, by code.")
    return ""
