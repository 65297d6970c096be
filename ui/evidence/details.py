"""The facts of one piece of evidence, beside the list, with what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.evidence import Attachment, AttachmentKind
from desktop.jail.notes import Notes
from ui.evidence.looks import Look
from ui.evidence.names import clock, grouped_hash, kind_name, shown_name
from ui.evidence.notes import keeps_words, notes_words
from ui.evidence.presenter import STORING_REFUSED, EvidenceRow
from ui.messages import size_words
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.dates import clock_words, day_words
from ui.widgets.labels import CopyableLabel, PlainLabel
from ui.words import translate

_SIDE = Qt.AlignmentFlag.AlignLeft
_WHOLE = Qt.AlignmentFlag(0)


class Details(QWidget):
    """Hidden while nothing is chosen.

    Signals:
        open_asked: Show or play the `Attachment`.
        notes_asked: Say what the `Attachment` says of itself.
        remove_asked: Destroy the `Attachment`; the person held the button.
    """

    open_asked = Signal(object)
    notes_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._row: EvidenceRow | None = None
        self._is_open = True
        self._name = PlainLabel("", "strong")
        self._facts = PlainLabel("", "quiet")
        self._note = PlainLabel()
        self._forbidden = PlainLabel("", "amber")
        self.look = Button(theme, "", icon="eye")
        self._kept = PlainLabel(translate("evidence", "Kept, not shown here."), "quiet")
        self.ask_notes = Button(
            theme, translate("evidence", "What the file says of itself"), "link"
        )
        self.notes = CopyableLabel("", "small")
        self._keeps = PlainLabel(keeps_words(), "small")
        self.whole_hash = Button(
            theme, translate("evidence", "Show the whole SHA-512"), "link"
        )
        self.hash = CopyableLabel("", "small")
        self.remove = HoldButton(
            theme, translate("evidence", "Hold to remove"), icon="erase"
        )
        self._gone = PlainLabel("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (
            self._name,
            self._facts,
            self._note,
            self._forbidden,
            self.look,
            self._kept,
            self.ask_notes,
            self.notes,
            self._keeps,
            self.whole_hash,
            self.hash,
            self.remove,
            self._gone,
        ):
            side = _SIDE if isinstance(part, QPushButton) else _WHOLE
            column.addWidget(part, 0, side)
        self.look.clicked.connect(self._look)
        self.ask_notes.clicked.connect(self._ask_notes)
        self.whole_hash.clicked.connect(self._show_hash)
        self.remove.held.connect(self._remove)
        self.show_row(None)

    def show_row(self, row: EvidenceRow | None) -> None:
        """Show the facts of another row, or nothing."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        attachment = row.attachment
        self._name.setText(shown_name(attachment))
        self._facts.setText(_facts(attachment))
        self._note.setText(visible(attachment.note))
        self._note.setVisible(bool(attachment.note))
        self._forbidden.setText(_forbidden_words(row.forbidden))
        self._forbidden.setVisible(bool(row.forbidden))
        self._show_look(row.look)
        self._show_asking(is_picture=row.look is Look.PICTURE)
        self.hash.setText(grouped_hash(attachment.sha512))
        self.hash.hide()
        self.whole_hash.show()
        self._gone.setText(_gone_words(attachment.kind))
        self._show_remove()

    def show_notes(self, attachment: Attachment, notes: Notes) -> None:
        """Show what a picture says of itself, while its facts are shown."""
        if self._row is None or self._row.attachment.id != attachment.id:
            return
        self.ask_notes.hide()
        self.notes.setText(notes_words(notes))
        self.notes.show()
        self._keeps.setVisible(bool(notes))

    def show_open(self, is_open: bool) -> None:
        """Let evidence be removed, or not."""
        self._is_open = is_open
        self._show_remove()

    def _show_remove(self) -> None:
        self.remove.setVisible(self._is_open)
        self._gone.setVisible(self._is_open)

    def _show_look(self, look: Look) -> None:
        self.look.setVisible(look is not Look.KEPT)
        self._kept.setVisible(look is Look.KEPT)
        words = (
            translate("evidence", "Play it")
            if look is Look.SOUND
            else translate("evidence", "Look at it")
        )
        self.look.setText(words)
        self.look.setAccessibleName(words)

    def _show_asking(self, *, is_picture: bool) -> None:
        self.ask_notes.setVisible(is_picture)
        self.notes.hide()
        self._keeps.hide()

    def _ask_notes(self) -> None:
        if self._row is not None:
            self.notes_asked.emit(self._row.attachment)

    def _show_hash(self) -> None:
        self.whole_hash.hide()
        self.hash.show()
        self.hash.setFocus()

    def _look(self) -> None:
        if self._row is not None:
            self.open_asked.emit(self._row.attachment)

    def _remove(self) -> None:
        if self._row is not None:
            self.remove_asked.emit(self._row.attachment)


def _facts(attachment: Attachment) -> str:
    facts = [kind_name(attachment.kind), size_words(attachment.size_bytes)]
    if attachment.duration_ms:
        facts.append(clock(attachment.duration_ms // 1000))
    taken = translate("evidence", "Taken in on {date} at {time}").format(
        date=day_words(attachment.added_at), time=clock_words(attachment.added_at)
    )
    return "\n".join((" · ".join(facts), taken))


def _forbidden_words(forbidden: str) -> str:
    if forbidden == STORING_REFUSED:
        return translate(
            "evidence",
            "The person said no to storing their testimony. Ask again, or remove this.",
        )
    if forbidden == "audio_not_allowed":
        return translate(
            "evidence",
            "The person did not agree to a recording. Ask again, or remove it.",
        )
    return translate(
        "evidence", "The person did not agree to pictures. Ask again, or remove it."
    )


def _gone_words(kind: AttachmentKind) -> str:
    if kind is AttachmentKind.INTERVIEW_AUDIO:
        return translate(
            "evidence", "The recording is then gone for good. There is no other copy."
        )
    return translate(
        "evidence",
        "The copy in this vault is then gone for good. The file it came from stays.",
    )
