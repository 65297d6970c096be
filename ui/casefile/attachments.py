"""The evidence beneath the account: pictures covered until asked for, sound, the rest."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.evidence import Attachment
from desktop.domain.media import SKETCH
from desktop.domain.sketch import Sketch
from desktop.jail.notes import Notes
from desktop.jail.sight import NotShown
from ui.casefile.presenter import PICTURES, SOUNDS
from ui.casefile.sound import SoundStrip
from ui.casefile.words import KINDS, NOT_SHOWN, clock, of_table
from ui.evidence.notes import keeps_words, notes_words
from ui.messages import Message, size_words
from ui.sight import Picture
from ui.sketch.shown import ShownSketch
from ui.theme import Theme, set_kind
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.labels import CopyableLabel, PlainLabel
from ui.words import translate

HASH_GROUP = 8
VISIBLE = PICTURES | {SKETCH}
SHOWN_PX = 1280
"""The longest side of a picture: the reading column, on a screen twice as dense."""


class PictureFrame(QLabel):
    """A picture, as wide as the column and never larger than itself."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setMinimumWidth(1)
        self.hide()

    def show_image(self, image: QImage, words: str) -> None:
        """Show a picture; `words` are for those who cannot see it."""
        self._image = image
        self.setAccessibleName(words)
        self.show()
        self._fit()

    def cover(self) -> None:
        """Let go of the picture."""
        self._image = QImage()
        self.clear()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture inside the column."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        width = min(int(self.width() * ratio), self._image.width())
        size = self._image.size().scaled(
            QSize(width, self._image.height()), Qt.AspectRatioMode.KeepAspectRatio
        )
        shown = QPixmap.fromImage(
            self._image.scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)
        self.setFixedHeight(round(size.height() / ratio))


class AttachmentCard(QFrame):
    """One piece of evidence.

    Signals:
        uncover_wanted: The reader asks to see the picture.
    """

    uncover_wanted = Signal()

    def __init__(self, theme: Theme, number: int, attachment: Attachment) -> None:
        super().__init__()
        self._attachment = attachment
        set_kind(self, "card")
        self.banner = Banner(theme)
        self.picture = PictureFrame()
        self.sound: SoundStrip | None = None
        self._note = PlainLabel("", "quiet")
        self._note.hide()
        self._said = CopyableLabel("", "small")
        self._said.hide()
        self.sketch = ShownSketch(theme)
        self.sketch.hide()
        self._show_words = _show_words(attachment)
        self.uncover = Button(theme, self._show_words, icon="eye")
        self.uncover.clicked.connect(self._toggle)
        if attachment.media_type not in VISIBLE:
            self.uncover.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        self._fill(theme, number)

    @property
    def is_covered(self) -> bool:
        """Whether no picture is shown."""
        return self.picture.isHidden() and self.sketch.isHidden()

    def show_picture(self, picture: object) -> None:
        """Uncover a decoded picture, or say why it is not shown."""
        self.uncover.setEnabled(True)
        if isinstance(picture, Picture):
            words = translate("casefile", "Picture: {name}").format(
                name=self._attachment.name
            )
            self.picture.show_image(picture.clear, words)
            self._name_button(translate("casefile", "Cover it again"))
            self._note.setText(
                translate("casefile", "{width} × {height} pixels, shown smaller").format(
                    width=picture.width_px, height=picture.height_px
                )
            )
            self._note.show()
            self._show_notes(picture.notes)
        elif isinstance(picture, Sketch):
            self.sketch.show_sketch(picture)
            self.sketch.show()
            self._name_button(translate("casefile", "Cover it again"))
        elif isinstance(picture, NotShown):
            self.uncover.hide()
            self._note.setText(of_table(NOT_SHOWN, str(picture)))
            self._note.show()

    def show_problem(self, error: Exception) -> None:
        """Say why it could not be read."""
        self.uncover.setEnabled(True)
        if self.sound is not None:
            self.sound.rest()
        self.banner.show_error(error)

    def show_message(self, message: Message) -> None:
        """Say something about this piece of evidence."""
        self.banner.show_message(message)

    def cover(self) -> None:
        """Cover the picture again."""
        self.picture.cover()
        self.sketch.hide()
        self._note.hide()
        self._said.hide()
        self._name_button(self._show_words)

    def _show_notes(self, notes: Notes) -> None:
        self._said.setText(f"{notes_words(notes)}\n{keeps_words()}")
        self._said.setVisible(bool(notes))

    def _toggle(self) -> None:
        if self.is_covered:
            self.banner.clear()
            self.uncover.setEnabled(False)
            self.uncover_wanted.emit()
        else:
            self.cover()

    def _name_button(self, words: str) -> None:
        self.uncover.setText(words)
        self._name_for_readers(words)

    def _name_for_readers(self, words: str) -> None:
        self.uncover.setAccessibleName(f"{words}: {self._attachment.name}")

    def _fill(self, theme: Theme, number: int) -> None:
        attachment = self._attachment
        self._column.addWidget(
            PlainLabel(
                translate("casefile", "{number}. {name}").format(
                    number=number, name=attachment.name
                ),
                "strong",
            )
        )
        facts = [of_table(KINDS, str(attachment.kind)), size_words(attachment.size_bytes)]
        if attachment.duration_ms:
            facts.append(clock(attachment.duration_ms))
        self._column.addWidget(PlainLabel(" · ".join(facts), "quiet"))
        if attachment.note:
            self._column.addWidget(PlainLabel(attachment.note))
        if attachment.media_type in SOUNDS:
            self.sound = SoundStrip(theme, attachment.name, attachment.duration_ms)
            self._column.addWidget(self.sound)
        elif attachment.media_type not in VISIBLE:
            self._column.addWidget(PlainLabel(_kept(), "quiet"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.uncover, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._note, 1)
        self._column.addLayout(row)
        self._column.addWidget(self.picture)
        self._column.addWidget(self.sketch)
        self._column.addWidget(self._said)
        self._column.addWidget(self.banner)
        self._column.addWidget(CopyableLabel(_hash_words(attachment.sha512), "small"))
        self._name_for_readers(self.uncover.text())


class Evidence(QWidget):
    """All attachments of one case file."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: dict[str, AttachmentCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """Show the evidence, pictures covered."""
        while item := self._column.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        self.cards = {
            each.id: AttachmentCard(self._theme, number, each)
            for number, each in enumerate(attachments, start=1)
        }
        heading = (
            translate("casefile", "Evidence")
            if attachments
            else translate("casefile", "No evidence was added.")
        )
        kind = "heading" if attachments else "quiet"
        self._column.addWidget(PlainLabel(heading, kind))
        for card in self.cards.values():
            self._column.addWidget(card)


def _show_words(attachment: Attachment) -> str:
    if attachment.media_type == SKETCH:
        return translate("casefile", "Show the sketch")
    return translate("casefile", "Show the picture")


def _kept() -> str:
    return translate(
        "casefile",
        "Kept bit for bit, not shown here: this program does not open such files.",
    )


def _hash_words(digits: str) -> str:
    groups = [digits[at : at + HASH_GROUP] for at in range(0, len(digits), HASH_GROUP)]
    half = (len(groups) + 1) // 2
    return "SHA-512\n" + "\n".join((" ".join(groups[:half]), " ".join(groups[half:])))
