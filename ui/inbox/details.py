"""One verdict in whole sentences: what it is, who signed, what is inside, what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.exchange import Verdict
from ui.inbox.lines import Line
from ui.inbox.words import advice, meaning_words, verdict_words
from ui.messages import message_for, size_words
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.dates import moment_words
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.words import translate

_SIDE = Qt.AlignmentFlag.AlignLeft
_WHOLE = Qt.AlignmentFlag(0)


class Details(QWidget):
    """Shown for the chosen row.

    Attributes:
        line: What is shown.

    Signals:
        open_wanted: Read the testimony that is here.
        people_wanted: Go to People & keys, for a signer who is not verified.
    """

    open_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line: Line | None = None
        self._heading = PlainLabel("", "heading")
        self._what = PlainLabel("", "strong")
        self._advice = PlainLabel()
        self.read = Button(theme, translate("inbox", "Read it"), icon="page")
        self.read.clicked.connect(self.open_wanted)
        self.people = Button(theme, translate("inbox", "People & keys"), icon="people")
        self.people.clicked.connect(self.people_wanted)
        self._signer = PlainLabel()
        self._fingerprint = FingerprintLabel()
        self._claimed = PlainLabel()
        self._inside = PlainLabel()
        self._file = PlainLabel()
        self._signer_box = _fact(
            translate("inbox", "Signed by"), self._signer, self._fingerprint
        )
        self._claimed_box = _fact(translate("inbox", "Sealed on"), self._claimed)
        self._inside_box = _fact(translate("inbox", "What is inside"), self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (
            self._heading,
            self._what,
            self._advice,
            self.read,
            self.people,
            self._signer_box,
            self._inside_box,
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
            f"{line.path.name}\n{size_words(verdict.size_bytes)}"
            if verdict
            else line.path.name
        )
        self.read.setVisible(verdict is not None and verdict.testimony is not None)
        for part in (self._what, self._advice, self._signer_box, self._claimed_box):
            part.setVisible(verdict is not None)
        self.people.setVisible(False)
        inside = verdict is not None and bool(verdict.case_code)
        self._inside_box.setVisible(inside)
        self._inside.setText(meaning_words(line) if inside else "")
        if verdict is not None:
            self._show_verdict(verdict)

    def _show_verdict(self, verdict: Verdict) -> None:
        if verdict.error is not None:
            found = message_for(verdict.error)
            self._what.setText(found.what)
            self._advice.setText(
                " ".join(part for part in (found.safe, found.next) if part)
            )
            self.people.setVisible(bool(verdict.signer))
        else:
            self._what.hide()
            self._advice.setText(advice(verdict))
        name = verdict.signer_name or translate("inbox", "A key unknown here")
        self._signer.setText(name)
        self._fingerprint.set_fingerprint(verdict.signer)
        self._signer_box.setVisible(bool(verdict.signer))
        self._claimed.setText(
            translate("inbox", "{moment}\nas the signer says; not checked").format(
                moment=moment_words(verdict.claimed_at)
            )
        )
        self._claimed_box.setVisible(bool(verdict.claimed_at))


def _fact(words: str, *values: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(words, "small"))
    for value in values:
        column.addWidget(value)
    return box
