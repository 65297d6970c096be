"""The consent page: the script large, then the questions, then the person's own words."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop.domain.consent import Consent, ConsentItem, RecipientClass
from ui.consent.presenter import SCRIPT_LANGUAGES
from ui.consent.questions import Questions
from ui.consent.words import ReadAloud
from ui.interview.settle import Settle
from ui.theme import READING_PX, TITLE_PX, Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.words import translate

SCRIPT_PX = 760
_TEACH_BACK_PX = 108
_BESIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_OWN_NAMES = {"be": "Беларуская", "ru": "Русский", "en": "English"}
"""Each language is called what its speakers call it; not to be translated."""


class ConsentPage(Page):
    """Script, questions, teach-back, summary.

    Signals:
        edited: Something was changed just now.
        language_chosen: Code of a script language.
        item_answered: A `ConsentItem` and an `Answer`.
        sharing_answered: A `RecipientClass` and an `Answer`.
        teach_back_settled: What the person said, after a pause.
    """

    edited = Signal()
    language_chosen = Signal(str)
    item_answered = Signal(object, object)
    sharing_answered = Signal(object, object)
    teach_back_settled = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("consent", "Consent"), wide=True)
        self._filling = False
        self._settle = Settle(self, self._hand_over)
        self._languages: dict[str, QPushButton] = {}
        self._note = PlainLabel("", "small")
        self._script = ReadAloud(TITLE_PX, SCRIPT_PX)
        self.toggle = Button(theme, "", "link", "page")
        self.items = Questions(tuple(ConsentItem), "item")
        self.sharing = Questions(tuple(RecipientClass), "share")
        self._teach_back_words = ReadAloud(READING_PX, SCRIPT_PX)
        self.teach_back = QPlainTextEdit()
        self._summary = ReadAloud(READING_PX, SCRIPT_PX)
        self._lay_out_parts()
        self._connect()

    def show_script(self, language: str, words: Mapping[str, str]) -> None:
        """Show the script and every question in one language."""
        self._languages[language].setChecked(True)
        self._note.setText(words["note"])
        self._script.setText(words["opening"])
        self.items.show_words(words)
        self.sharing.show_words(words)
        self._teach_back_words.setText(words["teach_back"])
        self.teach_back.setAccessibleName(words["teach_back"])

    def show_consent(self, consent: Consent) -> None:
        """Show the answers; tells nobody. A script that was read is folded away."""
        self.items.show_answers(consent.items)
        self.sharing.show_answers(consent.sharing)
        self._filling = True
        self.teach_back.setPlainText(consent.teach_back)
        self._filling = False
        self._unfold(not consent.recorded_at)

    def show_summary(self, sentence: str) -> None:
        """Show in one sentence what was allowed."""
        self._summary.setText(sentence)

    def show_open(self, is_open: bool) -> None:
        """Let answers be given, or not."""
        self.items.setEnabled(is_open)
        self.sharing.setEnabled(is_open)
        self.teach_back.setReadOnly(not is_open)

    def settle_now(self) -> None:
        """Hand over what was typed and not handed over yet."""
        self._settle.now()

    def first_focus(self) -> QWidget:
        """Begin with the script."""
        return self.toggle

    def _lay_out_parts(self) -> None:
        self.beside_title.addWidget(self._language_row())
        script = QHBoxLayout()
        script.addWidget(self.toggle)
        script.addWidget(self._note, 1)
        self._note.setAlignment(_BESIDE)
        self.column.addLayout(script)
        self.column.addWidget(self._script)
        self.column.addWidget(PlainLabel(translate("consent", "Questions"), "heading"))
        keys = translate(
            "consent",
            "Read each question aloud. Y yes, N no, L later, A not asked; a key answers "
            "and goes on to the next.",
        )
        self.column.addWidget(PlainLabel(keys, "quiet"))
        self.column.addWidget(self.items)
        heading = translate("consent", "Who may receive the testimony")
        self.column.addWidget(PlainLabel(heading, "heading"))
        self.column.addWidget(self.sharing)
        heading = translate("consent", "In the person’s own words")
        self.column.addWidget(PlainLabel(heading, "heading"))
        self.column.addWidget(self._teach_back_words)
        self.teach_back.setTabChangesFocus(True)
        self.teach_back.setFixedHeight(_TEACH_BACK_PX)
        self.teach_back.setMaximumWidth(SCRIPT_PX)
        self.column.addWidget(self.teach_back)
        self.column.addWidget(
            PlainLabel(translate("consent", "In one sentence"), "heading")
        )
        self.column.addWidget(self._summary)

    def _language_row(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        group = QButtonGroup(box)
        for code in SCRIPT_LANGUAGES:
            button = QPushButton(_OWN_NAMES[code])
            button.setCheckable(True)
            set_kind(button, "answer")
            words = translate("consent", "Read the script in: {language}")
            button.setAccessibleName(words.format(language=_OWN_NAMES[code]))
            button.clicked.connect(lambda _on, code=code: self.language_chosen.emit(code))
            group.addButton(button)
            self._languages[code] = button
            row.addWidget(button)
        return box

    def _connect(self) -> None:
        self.toggle.clicked.connect(lambda: self._unfold(self._script.isHidden()))
        self.items.answered.connect(self.item_answered)
        self.items.finished.connect(self.sharing.begin)
        self.sharing.answered.connect(self.sharing_answered)
        self.sharing.finished.connect(
            lambda: self.teach_back.setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.teach_back.textChanged.connect(self._typed)

    def _unfold(self, is_shown: bool) -> None:
        self._script.setVisible(is_shown)
        words = (
            translate("consent", "Fold the script away")
            if is_shown
            else translate("consent", "Show the script")
        )
        self.toggle.setText(words)
        self.toggle.setAccessibleName(words)

    def _typed(self) -> None:
        if not self._filling:
            self.edited.emit()
            self._settle.touch()

    def _hand_over(self) -> None:
        self.teach_back_settled.emit(self.teach_back.toPlainText())
