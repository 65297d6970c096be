"""In which language the program speaks: chosen here, and spoken at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.messages import Message
from ui.theme import Theme
from ui.widgets.labels import PlainLabel, rule
from ui.widgets.languages import Languages
from ui.widgets.page import Page
from ui.words import translate


class LanguagePage(Page):
    """A row of languages, and what choosing one does.

    Signals:
        language_chosen: Code of another language.
    """

    language_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("settings", "Language"))
        self.languages = Languages(theme)
        self.languages.chosen.connect(self.language_chosen)
        self.column.addWidget(self.languages)
        self.column.addWidget(rule())
        for paragraph in _what_it_does():
            self.column.addWidget(PlainLabel(paragraph))
        self.column.addStretch(1)

    def first_focus(self) -> QWidget | None:
        """Begin at the first language that can be chosen."""
        return next(iter(self.languages.buttons.values()), None)

    def show_waiting(self) -> None:
        """Say that something has to be finished first."""
        words = translate(
            "settings", "The language changes as soon as the work at hand has ended."
        )
        self.banner.show_message(Message(words, "", "", "plain"))


def _what_it_does() -> tuple[str, ...]:
    return (
        translate(
            "settings",
            "The pages are made anew in the other language, and every word is kept before. "
            "What is half filled in elsewhere and not kept yet begins from the start.",
        ),
        translate(
            "settings",
            "The choice lies inside the vault. Until the vault is open, the program speaks "
            "as the computer does, or as you choose beneath the passphrase.",
        ),
        translate(
            "settings",
            "The words that are read out for consent, and printed statements, have a "
            "language of their own: it is chosen where they are.",
        ),
    )
