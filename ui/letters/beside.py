"""What stands beside a draft: who gets it, what is forgotten afterwards, how to discard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bundles import BundleType
from ui.letters.opened import Addressing
from ui.letters.words import afterwards_words
from ui.messages import message_for
from ui.seal.tick import TickBox
from ui.theme import Theme
from ui.widgets.asked_twice import AskedTwice, Asking
from ui.widgets.buttons import Button
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.words import translate


class Beside(QWidget):
    """The margin of the page for writing.

    Signals:
        person_toggled: A fingerprint, and whether the letter goes to them as well.
        people_wanted: Go to People & keys: somebody is not known or not compared.
        discard_confirmed: The button was held: destroy the draft.
    """

    person_toggled = Signal(str, bool)
    people_wanted = Signal()
    discard_confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._who = QVBoxLayout()
        self._who.setSpacing(8)
        self._afterwards = PlainLabel()
        self.people = Button(theme, translate("letters", "People & keys"), icon="people")
        self.people.clicked.connect(self.people_wanted)
        asking = Asking(
            ask=translate("letters", "Discard the draft…"),
            hold=translate("letters", "Hold to discard"),
            keep=translate("letters", "Keep the draft"),
        )
        question = translate("letters", "Every word of this draft is destroyed, for ever.")
        self.discard = AskedTwice(theme, asking, question)
        self.discard.confirmed.connect(self.discard_confirmed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(translate("letters", "Who gets it"), "strong"))
        column.addLayout(self._who)
        column.addWidget(self.people, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(12)
        column.addWidget(PlainLabel(translate("letters", "Afterwards"), "strong"))
        column.addWidget(self._afterwards)
        column.addSpacing(12)
        column.addWidget(self.discard)

    def show_addressing(self, kind: BundleType, addressing: Addressing) -> None:
        """Show who gets it."""
        self._afterwards.setText(afterwards_words(kind))
        for name in addressing.names:
            self._who.addWidget(PlainLabel(name))
        if addressing.choices:
            self._add_choices(addressing)
        if addressing.unreached:
            self._add_unreached(addressing.unreached)
        if addressing.problem is not None:
            found = message_for(addressing.problem)
            words = " ".join(part for part in (found.what, found.next) if part)
            self._who.addWidget(PlainLabel(words, "amber"))
        is_open = addressing.problem is not None or bool(addressing.unreached)
        self.people.setVisible(is_open)

    def close_last(self) -> bool:
        """Put the question whether to discard away if it is open."""
        is_open = self.discard.is_open
        if is_open:
            self.discard.put_away()
        return is_open

    def _add_choices(self, addressing: Addressing) -> None:
        self._who.addWidget(
            PlainLabel(translate("letters", "And, if you choose them:"), "small")
        )
        for person in addressing.choices:
            box = TickBox(self._theme, person.name)
            key = person.fingerprint
            box.toggled.connect(lambda on, key=key: self.person_toggled.emit(key, on))
            self._who.addWidget(box)

    def _add_unreached(self, fingerprints: tuple[str, ...]) -> None:
        words = translate(
            "letters",
            "They have the testimony too, but their cards are not here, so it cannot be "
            "sealed to them. Tell them in another way, or take in their cards first:",
        )
        self._who.addWidget(PlainLabel(words, "amber"))
        for each in fingerprints:
            self._who.addWidget(FingerprintLabel(each))
