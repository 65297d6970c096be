"""The steps of a first start, one widget each; the page connects them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.people import CHOSEN_ROLES
from ui.seal.tick import TickBox
from ui.theme import Theme, set_kind
from ui.welcome.presenter import Strength
from ui.widgets.banner import announce
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel, field
from ui.widgets.languages import Languages
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.progress import ProgressStrip
from ui.widgets.roles import role_words
from ui.words import translate

WORD_COLUMNS = 3


class PersonStep(QWidget):
    """Who one is to others: a pseudonym and a role."""

    def __init__(self, theme: Theme, languages: Languages) -> None:
        """Ask for both, beneath the languages in which all this can be read."""
        super().__init__()
        self.pseudonym = QLineEdit()
        self.pseudonym.setMaxLength(64)
        words = translate("welcome", "What you do")
        self.role = Choice(
            theme, words, [(str(role), role_words(role)) for role in CHOSEN_ROLES]
        )
        self._missing = PlainLabel(
            translate("welcome", "Please choose a name of at least one letter."), "amber"
        )
        self._missing.hide()
        self.pseudonym.textChanged.connect(self._missing.hide)
        self._column = column = _column(self)
        column.addWidget(languages)  # first: Tab goes in the order in which parts came
        column.addWidget(
            PlainLabel(
                translate(
                    "welcome",
                    "Deponent keeps testimonies in a vault on this computer. Nothing "
                    "leaves it unless you hand it over, and it never uses the network.",
                )
            )
        )
        column.addWidget(
            field(
                translate("welcome", "The name that others see"),
                self.pseudonym,
                translate(
                    "welcome",
                    "A pseudonym is best. It stands on your identity card and on what you "
                    "sign.",
                ),
            )
        )
        column.addWidget(self._missing)
        column.addWidget(field(words, self.role))

    def add_choice(self, choice: QWidget) -> None:
        """Show something more that can be chosen, below."""
        self._column.addWidget(choice)

    def add_door(self, door: QWidget) -> None:
        """Show another way to begin, below."""
        self._column.addWidget(door, 0, Qt.AlignmentFlag.AlignLeft)

    def show_missing(self) -> None:
        """Say that a name is needed."""
        self._missing.show()
        announce(self, self._missing.text())
        self.pseudonym.setFocus(Qt.FocusReason.OtherFocusReason)


class WordsStep(QWidget):
    """Six generated words, large enough to be learned."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._card = QFrame()
        set_kind(self._card, "card")
        self._grid = QGridLayout(self._card)
        self._grid.setContentsMargins(24, 20, 24, 20)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._words = [PlainLabel("", "reading", wraps=False) for _ in range(6)]
        for at, label in enumerate(self._words):
            cell = QHBoxLayout()
            cell.setSpacing(8)
            number = PlainLabel(str(at + 1), "small", wraps=False)
            number.setFixedWidth(16)
            cell.addWidget(number)
            cell.addWidget(label, 1)
            self._grid.addLayout(cell, at // WORD_COLUMNS, at % WORD_COLUMNS)
        self.other = Button(
            theme, translate("welcome", "Another six words"), icon="refresh"
        )
        self.own = Button(theme, translate("welcome", "Use words of my own"), "link")
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.other)
        below.addWidget(self.own)
        below.addStretch(1)
        column = _column(self)
        column.addWidget(
            PlainLabel(
                translate(
                    "welcome",
                    "These six words open your vault. Learn them by heart: make up a small "
                    "story in which they come in this order. Nobody can open the vault "
                    "without them, and nobody can bring them back.",
                )
            )
        )
        column.addWidget(self._card)
        column.addLayout(below)

    def show_words(self, words: str) -> None:
        """Show a passphrase word by word."""
        parts = words.split()
        for at, label in enumerate(self._words):
            label.setText(parts[at] if at < len(parts) else "")
        self._card.setAccessibleName(words)
        announce(self, words)

    def begin(self) -> None:
        """Put the keyboard on the words, from where Tab goes on."""
        self._card.setFocus(Qt.FocusReason.OtherFocusReason)


class OwnStep(QWidget):
    """A passphrase of one's own, judged honestly while it is typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.passphrase = PassphraseEdit()
        self.show_box = TickBox(theme, translate("welcome", "Show what I type"))
        self.show_box.setAccessibleName(self.show_box.text())
        self.passphrase.follow(self.show_box)
        self._verdict = PlainLabel("", "quiet")
        self._verdict.setMinimumHeight(40)
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.generated = Button(
            theme, translate("welcome", "Give me six words instead"), "link"
        )
        column = _column(self)
        column.addWidget(
            PlainLabel(
                translate(
                    "welcome",
                    "Several words that do not belong together are stronger than a short "
                    "word with signs in it. Do not use a quotation, a song or a date.",
                )
            )
        )
        column.addWidget(field(translate("welcome", "Passphrase"), self.passphrase))
        column.addWidget(self.show_box)
        column.addWidget(self._verdict)
        column.addWidget(self.generated, 0, Qt.AlignmentFlag.AlignLeft)

    def show_strength(self, strength: Strength) -> None:
        """Say how good the passphrase is."""
        words = {
            "none": "",
            "weak": translate(
                "welcome",
                "Too easy to guess for somebody with many computers. Add more words.",
            ),
            "enough": translate("welcome", "Good enough. One more word makes it strong."),
            "strong": translate("welcome", "Strong."),
        }
        self._verdict.setText(words[strength])
        set_kind(self._verdict, "amber" if strength == "weak" else "accent")


class TypeBackStep(QWidget):
    """The passphrase once more, from memory."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.passphrase = PassphraseEdit()
        self.show_box = TickBox(theme, translate("welcome", "Show what I type"))
        self.show_box.setAccessibleName(self.show_box.text())
        self.passphrase.follow(self.show_box)
        self._verdict = PlainLabel("", "amber")
        self._verdict.setMinimumHeight(40)
        self._verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.passphrase.textEdited.connect(self._forgive)
        column = _column(self)
        column.addWidget(
            PlainLabel(
                translate(
                    "welcome",
                    "Type the passphrase from memory. If it does not come yet, go back and "
                    "read it again: there is no hurry.",
                )
            )
        )
        column.addWidget(field(translate("welcome", "Passphrase"), self.passphrase))
        column.addWidget(self.show_box)
        column.addWidget(self._verdict)

    def begin(self) -> None:
        """Start with an empty field."""
        self.passphrase.clear()
        self._verdict.setText("")
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_mismatch(self) -> None:
        """Say that this is not the passphrase."""
        self._verdict.setText(
            translate("welcome", "Not quite the same yet. Try again, or go back and look.")
        )
        announce(self, self._verdict.text())
        self.passphrase.selectAll()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forgive(self) -> None:
        self._verdict.setText("")


class MakingStep(QWidget):
    """Shown while keys and vault are made."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.progress = ProgressStrip(theme)
        column = _column(self)
        column.addWidget(
            PlainLabel(
                translate(
                    "welcome",
                    "Your passphrase is made slow to guess, so this takes a few seconds, "
                    "now and each time you open the vault.",
                )
            )
        )
        column.addWidget(self.progress)

    def begin(self) -> None:
        """Show that the work began."""
        self.progress.start(
            translate("welcome", "Making your keys and your vault"), can_cancel=False
        )


def _column(step: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return column
