"""What was sealed, and how it goes on: it lies in the outbox, and can go to a stick."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.bundles import BundleType
from desktop.domain.rows import OutboxEntry
from ui.letters.words import afterwards_words
from ui.messages import size_words
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.kinds import about_words
from ui.widgets.labels import PlainLabel
from ui.words import translate


class AfterSeal(QWidget):
    """The last page of writing a letter.

    Signals:
        write_wanted: Write it to a stick.
    """

    write_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._heading = PlainLabel("", "heading")
        self._verified = PlainLabel()
        self._people = PlainLabel()
        self._forgotten = PlainLabel("", "quiet")
        self._written = PlainLabel("", "green")
        self.write = Button(
            theme, translate("letters", "Write it to a stick…"), icon="outbox"
        )
        self.write.clicked.connect(self.write_wanted)
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.setSpacing(12)
        inside.addWidget(self._verified)
        inside.addWidget(self._people)
        inside.addWidget(self._written)
        inside.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._heading)
        column.addWidget(card)
        column.addWidget(self._forgotten)

    def show_entry(self, entry: OutboxEntry) -> None:
        """Show what was sealed."""
        kind = BundleType(entry.type)
        self._heading.setText(
            translate("letters", "Sealed: {what}").format(
                what=about_words(kind, entry.code)
            )
        )
        self._verified.setText(
            translate(
                "letters",
                "It lies in the outbox, {size}, written and read back to the last byte.",
            ).format(size=size_words(entry.size_bytes))
        )
        self._people.setText(
            translate("letters", "Only they can open it: {names}.").format(
                names=", ".join(entry.recipients)
            )
        )
        self._forgotten.setText(afterwards_words(kind))
        self._written.hide()

    def show_written(self, path: Path) -> None:
        """Say that a copy was written and read back."""
        self._written.setText(
            translate("letters", "A copy was written and read back: {path}").format(
                path=path
            )
        )
        self._written.show()
        self.write.setText(translate("letters", "Write another copy…"))
        self.write.setAccessibleName(self.write.text())
