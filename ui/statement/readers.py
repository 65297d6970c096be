"""For whom pages are made, and in which words: the choices above a statement."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.consent import RecipientClass
from desktop.domain.consent_rules import Hand, reader_of
from ui.casefile.words import LANGUAGES, of_table
from ui.contacts.words import class_words
from ui.theme import Theme
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import field
from ui.words import QT_TRANSLATE_NOOP, translate

TOLD, TRANSLATED = "told", "translated"
_HANDS = {
    Hand.DESK: QT_TRANSLATE_NOOP("statement", "To work with here"),
    Hand.DEPONENT: QT_TRANSLATE_NOOP("statement", "A copy for the person themself"),
}


class Choices(QWidget):
    """For whom, and in which words; consent decides about the first.

    Signals:
        reader_chosen: For whom, a `Reader`.
        words_chosen: True for the account in its translation, False for as it was told.
    """

    reader_chosen = Signal(object)
    words_chosen = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        whom = translate("statement", "For whom")
        account = translate("statement", "The account")
        self.reader = Choice(theme, whom, _readers())
        self.words = Choice(theme, account, ())
        self._words_box = field(account, self.words)
        row = FlowLayout(16)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field(whom, self.reader))
        row.addWidget(self._words_box)
        self.setLayout(row)
        self.reader.activated.connect(
            lambda: self.reader_chosen.emit(reader_of(self.reader.code))
        )
        self.words.activated.connect(
            lambda: self.words_chosen.emit(self.words.code == TRANSLATED)
        )
        self.show_offer("")

    def show_offer(self, translation: str) -> None:
        """Begin anew; tells nobody.

        Args:
            translation: Language of the translation of the account; empty if none.
        """
        self.reader.show_code(str(Hand.DESK))
        self.words.clear()
        self.words.addItem(translate("statement", "As it was told"), TOLD)
        if translation:
            words = translate("statement", "In its translation: {language}")
            language = of_table(LANGUAGES, translation)
            self.words.addItem(words.format(language=language), TRANSLATED)
        self._words_box.setVisible(bool(translation))


def _readers() -> tuple[tuple[str, str], ...]:
    return (
        *((str(hand), translate("statement", _HANDS[hand])) for hand in Hand),
        *((str(each), class_words(each)) for each in RecipientClass),
    )
