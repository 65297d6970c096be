"""One verdict in whole sentences: what it is, who signed, what is inside, what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bundles import BundleType
from desktop.services.errors import BundleFork
from desktop.services.exchange import Verdict
from ui.inbox.lines import HERE, Line, Note, can_read, notes
from ui.inbox.words import (
    advice,
    inside_words,
    name_words,
    note_words,
    title_words,
    verdict_words,
)
from ui.messages import message_for, size_words
from ui.plain import one_line
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.dates import moment_words
from ui.widgets.labels import CopyableLabel, FingerprintLabel, PlainLabel
from ui.widgets.same_name import SameName
from ui.words import translate

_SIDE = Qt.AlignmentFlag.AlignLeft
_WHOLE = Qt.AlignmentFlag(0)


class Details(QWidget):
    """Shown for the chosen row.

    Attributes:
        line: What is shown.

    Signals:
        open_wanted: Read what is here.
        people_wanted: Go to People & keys, for a signer who is not verified.
        organisation_wanted: Go to Organisation, for a roster that waits for a person.
    """

    open_wanted = Signal()
    people_wanted = Signal()
    organisation_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line: Line | None = None
        self._heading = PlainLabel("", "heading")
        self._what = PlainLabel("", "strong")
        self._advice = PlainLabel()
        self._notes = PlainLabel()
        self.read = Button(theme, translate("inbox", "Read it"), icon="page")
        self.read.clicked.connect(self.open_wanted)
        self.people = Button(theme, translate("inbox", "People & keys"), icon="people")
        self.people.clicked.connect(self.people_wanted)
        self.organisation = Button(
            theme, translate("inbox", "Organisation"), icon="organisation"
        )
        self.organisation.clicked.connect(self.organisation_wanted)
        self._signer = PlainLabel()
        self._double = SameName()
        self._fingerprint = FingerprintLabel()
        self._claimed = PlainLabel()
        self._inside = PlainLabel()
        self._other = CopyableLabel()
        self._file = PlainLabel()
        self._signer_box = _fact(
            translate("inbox", "Signed by"), self._signer, self._double, self._fingerprint
        )
        self._claimed_box = _fact(translate("inbox", "Sealed on"), self._claimed)
        self._inside_box = _fact(translate("inbox", "What it is"), self._inside)
        self._other_box = _fact(translate("inbox", "The one that is here"), self._other)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (
            self._heading,
            self._what,
            self._notes,
            self._advice,
            self.read,
            self.people,
            self.organisation,
            self._inside_box,
            self._signer_box,
            self._other_box,
            self._claimed_box,
            _fact(translate("inbox", "File"), self._file),
        ):
            side = _SIDE if isinstance(part, Button) else _WHOLE
            column.addWidget(part, 0, side)

    def show_line(self, line: Line) -> None:
        """Show one file."""
        self.line = line
        verdict = line.verdict
        self._heading.setText(verdict_words(line))
        self._file.setText(
            f"{one_line(line.path.name)}\n{size_words(verdict.size_bytes)}"
            if verdict
            else one_line(line.path.name)
        )
        self.read.setVisible(can_read(line) and not _is_roster(verdict))
        for part in (
            self._what,
            self._notes,
            self._advice,
            self._inside_box,
            self._signer_box,
            self._other_box,
            self._claimed_box,
            self.people,
            self.organisation,
        ):
            part.hide()
        if verdict is not None:
            self._show_verdict(verdict)

    def _show_verdict(self, verdict: Verdict) -> None:
        self._advice.show()
        if verdict.error is not None:
            self._show_error(verdict, verdict.error)
        else:
            self._show_good(verdict)
        self._signer.setText(name_words(verdict))
        self._double.setVisible(verdict.has_double)
        self._fingerprint.set_fingerprint(verdict.signer)
        self._signer_box.setVisible(bool(verdict.signer))
        self._claimed.setText(
            translate("inbox", "{moment}\nas the signer says; not checked").format(
                moment=moment_words(verdict.claimed_at)
            )
        )
        self._claimed_box.setVisible(bool(verdict.claimed_at))

    def _show_error(self, verdict: Verdict, error: Exception) -> None:
        found = message_for(error)
        self._what.setText(found.what)
        self._what.show()
        self._advice.setText(" ".join(part for part in (found.safe, found.next) if part))
        self.people.setVisible(bool(verdict.signer))
        if isinstance(error, BundleFork):
            self._other.setText(_grouped(error.bundle_id))
            self._other_box.show()

    def _show_good(self, verdict: Verdict) -> None:
        self._advice.setText(advice(verdict))
        self._notes.setText("\n\n".join(note_words(verdict)))
        self._notes.setVisible(bool(self._notes.text()))
        self._inside.setText("\n".join((title_words(verdict), *inside_words(verdict))))
        self._inside_box.show()
        waits = {Note.TO_COMPARE, Note.TO_SIGN} & set(notes(verdict))
        self.organisation.setVisible(bool(waits) and verdict.outcome in HERE)


def _is_roster(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.kind is BundleType.ROSTER


def _grouped(digits: str) -> str:
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))


def _fact(words: str, *values: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(words, "small"))
    for value in values:
        column.addWidget(value)
    return box
