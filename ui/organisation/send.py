"""To whom a roster is sealed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.organisation.parts import Ticks, column_of
from ui.organisation.screen import Addressee, Sending
from ui.theme import Theme
from ui.widgets.labels import PlainLabel
from ui.widgets.progress import ProgressStrip
from ui.widgets.roles import role_words
from ui.words import QT_TRANSLATE_NOOP, translate

_ABOUT = {
    Sending.TO_SIGN: QT_TRANSLATE_NOOP(
        "organisation",
        "They take the sealed file in under Inbox, see what the roster changes, and add "
        "their signature. Nothing is in force before there are enough.",
    ),
    Sending.PUBLISH: QT_TRANSLATE_NOOP(
        "organisation",
        "The roster comes into force here now, and is sealed for those you choose. "
        "Everybody else goes on with the roster that they have until they get this one.",
    ),
    Sending.SEND: QT_TRANSLATE_NOOP(
        "organisation",
        "The roster in force is sealed for those you choose, for example for somebody new.",
    ),
}
_NOBODY = QT_TRANSLATE_NOOP("organisation", "There is nobody else to seal it for.")


class SendPanel(QWidget):
    """People to choose, and how far sealing is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._about = PlainLabel()
        self._nobody = PlainLabel(translate("organisation", _NOBODY), "quiet")
        self.people = Ticks(theme, offers_all=True)
        self.progress = ProgressStrip(theme)
        column = column_of(self)
        for part in (self._about, self.progress, self._nobody, self.people):
            column.addWidget(part)
        column.addStretch(1)

    def show_addressees(self, sending: Sending, people: Sequence[Addressee]) -> None:
        """Ask anew; those who do not have it yet are chosen."""
        self.progress.finish()
        self.people.setEnabled(True)
        self._about.setText(translate("organisation", _ABOUT[sending]))
        self._nobody.setVisible(not people)
        lacking = frozenset(each.fingerprint for each in people if not each.has_it)
        self.people.show_people(
            [(each.fingerprint, _words(each)) for each in people], lacking
        )

    def show_working(self) -> None:
        """Show that sealing began."""
        self.people.setEnabled(False)
        self.progress.start(translate("organisation", "Sealing the roster"))


def _words(person: Addressee) -> str:
    said = [person.pseudonym, role_words(person.role) if person.role else ""]
    if person.has_it:
        said.append(translate("organisation", "sealed for them before"))
    return " · ".join(part for part in said if part)
