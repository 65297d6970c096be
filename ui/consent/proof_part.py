"""The part of the consent page that shows how consent is proven, and takes a proof."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.evidence import Attachment
from desktop.domain.permissions import ProofKind
from ui.consent.pad import Pad
from ui.consent.proving import Proven
from ui.interview.settle import Settle
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.dates import moment_words
from ui.widgets.labels import PlainLabel, field
from ui.words import QT_TRANSLATE_NOOP, translate

_CODE_PX = 280
_WIDE_PX = 560
RECORDING, DRAWN, ON_PAPER = "recording", "drawn", "on_paper"
_KINDS: Mapping[ProofKind, str] = {
    ProofKind.NONE: QT_TRANSLATE_NOOP("consent", "Nothing proves the answers yet."),
    ProofKind.AUDIO: QT_TRANSLATE_NOOP("consent", "A recording proves the answers."),
    ProofKind.SIGNATURE: QT_TRANSLATE_NOOP("consent", "A signature proves the answers."),
    ProofKind.MARK: QT_TRANSLATE_NOOP("consent", "A mark proves the answers."),
}


class ProofPart(QWidget):
    """What proves consent, and three ways to prove it, one of them in sight.

    Signals:
        edited: Something was typed just now.
        explained_settled: Code of whoever explained it, after a pause.
        recording_chosen: Id of a recording of the interview.
        drawn: A `ProofKind` and the picture.
        marked_on_paper: Code of whoever saw it.
        taken_back: Nothing is to prove it any more.
    """

    edited = Signal()
    explained_settled = Signal(str)
    recording_chosen = Signal(str)
    drawn = Signal(object, bytes)
    marked_on_paper = Signal(str)
    taken_back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._may_be_given = False
        self.banner = Banner(theme)
        self.explained_by = QLineEdit()
        self.explained_by.setMaximumWidth(_CODE_PX)
        self._settle = Settle(
            self, lambda: self.explained_settled.emit(self.explained_by.text())
        )
        self._said = PlainLabel("", "strong")
        self._more = PlainLabel("", "amber")
        self._first = PlainLabel(
            translate(
                "consent", "First ask the questions; then they can prove the answers."
            ),
            "quiet",
        )
        self.take_back = Button(
            theme, translate("consent", "Let it prove them no longer"), "link"
        )
        ways = translate("consent", "How the person proves the answers")
        self.way = Choice(theme, ways, _ways())
        self.way.setMaximumWidth(_WIDE_PX)
        self.parts = {
            RECORDING: self._make_recording(),
            DRAWN: self._make_drawn(),
            ON_PAPER: self._make_on_paper(),
        }
        self._lay_out(ways)
        self._connect()
        self._show_way()

    def show_explained(self, code: str) -> None:
        """Show who explained it; leaves alone what was typed just now."""
        held = self.explained_by.hasFocus() or self._settle.is_waiting
        if not held and self.explained_by.text() != code:
            self.explained_by.setText(code)

    def settle_now(self) -> None:
        """Hand over at once what was typed."""
        self._settle.now()

    def show_recordings(self, recordings: tuple[Attachment, ...]) -> None:
        """Offer the recordings of the interview, the newest first."""
        chosen = self.recording.code
        self.recording.clear()
        for each in reversed(recordings):
            self.recording.addItem(moment_words(each.added_at), str(each.id))
        held = self.recording.findData(chosen)
        self.recording.setCurrentIndex(held if held >= 0 else min(len(recordings) - 1, 0))
        self._enable()

    def show_proven(self, proven: Proven) -> None:
        """Say how consent is proven."""
        self._may_be_given = proven.may_be_given
        words = translate("consent", _KINDS[proven.kind])
        if proven.file_name:
            named = translate("consent", "{sentence} File: {name}")
            words = named.format(sentence=words, name=proven.file_name)
        self._said.setText(words)
        self._more.setText(_warning(proven))
        self._more.setVisible(bool(self._more.text()))
        self._first.setVisible(not proven.may_be_given)
        self.take_back.setVisible(proven.kind is not ProofKind.NONE)
        self._enable()

    def show_open(self, is_open: bool) -> None:
        """Let a proof be given, or not."""
        for part in (self.explained_by, self.way, self.take_back, *self.parts.values()):
            part.setEnabled(is_open)

    def show_problem(self, error: Exception) -> None:
        """Say that a proof could not be kept."""
        self.banner.show_error(error)

    def _make_recording(self) -> QWidget:
        words = translate("consent", "Recording of the interview")
        self.recording = Choice(self._theme, words, ())
        self.recording.setPlaceholderText(translate("consent", "There is no recording yet"))
        self.recording.setMaximumWidth(_WIDE_PX)
        self.use_recording = Button(
            self._theme, translate("consent", "This recording proves them"), icon="check"
        )
        return _column(field(words, self.recording), _row(self.use_recording))

    def _make_drawn(self) -> QWidget:
        self.pad = Pad(self._theme)
        self.as_signature = Button(
            self._theme, translate("consent", "Keep as a signature"), icon="check"
        )
        self.as_mark = Button(self._theme, translate("consent", "Keep as a mark"))
        self.wipe = Button(self._theme, translate("consent", "Begin again"), "link")
        hint = translate(
            "consent",
            "The person signs here, or draws any mark, with mouse, finger or pen.",
        )
        return _column(
            PlainLabel(hint, "quiet"),
            self.pad,
            _row(self.as_signature, self.as_mark, self.wipe),
        )

    def _make_on_paper(self) -> QWidget:
        self.witness = QLineEdit()
        self.witness.setMaximumWidth(_CODE_PX)
        self.use_paper = Button(
            self._theme,
            translate("consent", "The mark was made on paper"),
            icon="check",
        )
        words = translate("consent", "Who saw it, by code")
        hint = translate("consent", "A note of it is kept with the evidence.")
        return _column(field(words, self.witness, hint), _row(self.use_paper))

    def _lay_out(self, ways: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        explained = translate("consent", "Who explained it, by code")
        column.addWidget(field(explained, self.explained_by))
        column.addWidget(self._said)
        column.addWidget(self._more)
        column.addWidget(self._first)
        column.addWidget(_row(self.take_back))
        column.addWidget(self.banner)
        column.addWidget(field(ways, self.way))
        for part in self.parts.values():
            column.addWidget(part)

    def _connect(self) -> None:
        self.explained_by.textEdited.connect(self._typed)
        self.way.activated.connect(self._show_way)
        self.use_recording.clicked.connect(
            lambda: self.recording_chosen.emit(self.recording.code)
        )
        self.as_signature.clicked.connect(lambda: self._hand_over(ProofKind.SIGNATURE))
        self.as_mark.clicked.connect(lambda: self._hand_over(ProofKind.MARK))
        self.wipe.clicked.connect(self.pad.clear)
        self.pad.drawn.connect(self._enable)
        self.witness.textEdited.connect(self._enable)
        self.use_paper.clicked.connect(
            lambda: self.marked_on_paper.emit(self.witness.text())
        )
        self.take_back.clicked.connect(self.taken_back)

    def _typed(self) -> None:
        self.edited.emit()
        self._settle.touch()

    def _hand_over(self, kind: ProofKind) -> None:
        self.banner.clear()
        self.drawn.emit(kind, self.pad.picture())
        self.pad.clear()

    def _show_way(self) -> None:
        for name, part in self.parts.items():
            part.setVisible(name == self.way.code)

    def _enable(self) -> None:
        may = self._may_be_given
        self.use_recording.setEnabled(may and bool(self.recording.code))
        self.recording.setEnabled(self.recording.count() > 0)
        for button in (self.as_signature, self.as_mark):
            button.setEnabled(may and not self.pad.is_blank)
        self.wipe.setEnabled(not self.pad.is_blank)
        self.use_paper.setEnabled(may and bool(self.witness.text().strip()))


def _ways() -> tuple[tuple[str, str], ...]:
    return (
        (RECORDING, translate("consent", "By voice, in a recording of the interview")),
        (DRAWN, translate("consent", "By a signature or mark drawn here")),
        (ON_PAPER, translate("consent", "By a mark on paper, seen by somebody")),
    )


def _warning(proven: Proven) -> str:
    if proven.is_stale:
        return translate(
            "consent",
            "It belongs to another version of the script. Let them prove the answers anew.",
        )
    if proven.kind is not ProofKind.NONE and not proven.file_name:
        return translate("consent", "Its file is not among the evidence any more.")
    return ""


def _column(*parts: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    return box


def _row(*parts: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return box
