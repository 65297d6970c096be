"""How a supplement was read back, and the deponent's yes to these very words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.testimony import ReadBack, ReadBackMethod
from desktop.services.drafts import Draft
from ui.interview.names import language_options, method_options
from ui.letters.drafting import may_confirm
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.dates import moment_words
from ui.widgets.labels import PlainLabel, field
from ui.words import translate


class ReadBackPart(QWidget):
    """Two choices and a yes.

    Signals:
        chosen: Another way or language was chosen.
        confirm_asked: The deponent said yes.
    """

    chosen = Signal()
    confirm_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        method = translate("letters", "How it was read back")
        language = translate("letters", "Read in which language")
        self.method = Choice(theme, method, method_options())
        self.language = Choice(theme, language, language_options())
        self.language.setPlaceholderText(translate("letters", "Choose"))
        self.confirm = Button(
            theme, translate("letters", "“These are my words”"), icon="check"
        )
        self._said = PlainLabel("", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(translate("letters", "Read-back"), "strong"))
        column.addWidget(field(method, self.method))
        column.addWidget(field(language, self.language))
        column.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._said)
        self.method.activated.connect(self.chosen)
        self.language.activated.connect(self.chosen)
        self.confirm.clicked.connect(self.confirm_asked)

    def show_draft(self, draft: Draft) -> None:
        """Show how it was read; tells nobody."""
        back = draft.read_back
        self.method.show_code(str(back.method))
        self.language.show_code(back.language)
        if back.confirmed and self.confirm.hasFocus():
            self.language.setFocus()  # what goes away would bring the keyboard to Back
        self.confirm.setVisible(not back.confirmed)
        self.confirm.setEnabled(may_confirm(draft))
        if back.confirmed:
            words = translate("letters", "Confirmed {moment}. These are their words.")
            self._said.setText(words.format(moment=moment_words(back.confirmed_at)))
        else:
            self._said.setText(
                translate(
                    "letters",
                    "Read it to the person. If they say yes, press the button. A change "
                    "after that takes the yes back.",
                )
            )

    def written(self, back: ReadBack) -> ReadBack:
        """Return `back` with what is chosen."""
        return ReadBack(
            method=ReadBackMethod(self.method.code),
            language=self.language.code,
            confirmed=back.confirmed,
            confirmed_at=back.confirmed_at,
        )
