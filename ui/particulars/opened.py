"""The page on which a custodian reads who the deponent is. Left, it is empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.particulars import Particulars
from desktop.services.particulars import Opened
from ui.particulars.words import FIELDS, field_name
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.words import translate

NAME_PX = 160


class OpenedPage(Page):
    """Names in two columns.

    Signals:
        finished: Close the page.
    """

    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("particulars", "The deponent's particulars"))
        self._place = QVBoxLayout()
        self._words: QWidget | None = None
        self.lead = PlainLabel("", "quiet")
        self.close_button = Button(theme, translate("particulars", "Close"), "primary")
        self.close_button.clicked.connect(self.finished)
        self.column.addWidget(self.lead)
        self.column.addLayout(self._place)
        self.column.addStretch(1)
        self.set_foot(self.close_button)
        self.lead.hide()
        self.help_words = _help()

    def show_particulars(self, opened: Opened) -> None:
        """Show who is who, and where it comes from."""
        self.lead.setText(_lead(opened))
        self.lead.show()
        self._put(_Words(opened))

    def show_gone(self) -> None:
        """Let go of every word, and say how to see them again."""
        self.lead.hide()
        words = translate("particulars", "Closed. To see them again, open them once more.")
        self._put(PlainLabel(words))

    def show_problem(self, error: Exception) -> None:
        """Say why they could not be opened."""
        self.banner.show_error(error)

    def first_focus(self) -> QWidget:
        """Begin where the page is closed."""
        return self.close_button

    def _put(self, words: QWidget) -> None:
        old, self._words = self._words, words
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._place.addWidget(words)


class _Words(QWidget):
    """All that was noted; what was not is left out."""

    def __init__(self, opened: Opened) -> None:
        super().__init__()
        particulars = opened.particulars
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        if not opened.code:
            column.addWidget(PlainLabel(_unproven(), "amber"))
            column.addWidget(_pairs(_origin(particulars)))
        said = [
            (field_name(name), value)
            for name in FIELDS
            if (value := getattr(particulars.deponent, name))
        ]
        nothing = translate("particulars", "Nothing is noted of the deponent.")
        column.addWidget(_pairs(said) if said else PlainLabel(nothing))
        if particulars.others:
            heading = translate("particulars", "Others in the account")
            column.addWidget(PlainLabel(heading, "heading"))
            column.addWidget(
                _pairs(
                    [
                        (each.label, "\n".join(filter(None, (each.name, each.note))))
                        for each in particulars.others
                    ]
                )
            )


def _pairs(said: list[tuple[str, str]]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(1, 1)
    for line, (words, value) in enumerate(said):
        name = PlainLabel(words, "quiet")
        name.setFixedWidth(NAME_PX)
        grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(value), line, 1)
    return box


def _lead(opened: Opened) -> str:
    on_record = translate(
        "particulars",
        "That you opened them is on record. They are on this page only, and gone when you "
        "leave it.",
    )
    if not opened.code:
        return on_record
    whose = translate("particulars", "Of testimony {code}.").format(code=opened.code)
    return f"{whose} {on_record}"


def _unproven() -> str:
    return translate(
        "particulars",
        "From a file, which alone proves nothing about who signed it. Rely on it only if "
        "whoever received the testimony has the same check number.",
    )


def _origin(particulars: Particulars) -> list[tuple[str, str]]:
    """Return what the file names; the sealed file is known by it to whoever has it."""
    return [
        (translate("particulars", "Sealed file"), particulars.bundle),
        (translate("particulars", "Testimony"), particulars.testimony),
    ]


def _help() -> tuple[str, ...]:
    return (
        translate(
            "particulars",
            "Particulars are sealed to their custodians only. Each opening is written into "
            "the custody log of this vault, with the key that opened them, for ever.",
        ),
        translate(
            "particulars",
            "Nothing of this page is kept, printed or found by the search.",
        ),
    )
