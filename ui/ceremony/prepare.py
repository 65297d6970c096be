"""The first step: who is in the room, and whether this computer is fit to make a key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.ceremony import notes
from ui.ceremony.screen import HOLDER, Person
from ui.seal.tick import TickBox
from ui.theme import Theme
from ui.widgets.banner import Banner, announce
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.labels import PlainLabel
from ui.words import translate

MOST_PEOPLE = 12
_FIRST_ROWS = 3
_PART_PX = 200
_MAX_NAME = 64


class PrepareStep(QWidget):
    """Names for others, parts, and four things to be ticked.

    Signals:
        changed: A tick was made or taken back.
        look_again: Look at the network once more.
    """

    changed = Signal()
    look_again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.network = Banner(theme)
        self.ticks = [TickBox(theme, words) for words in _conditions()]
        for tick in self.ticks:
            tick.setAccessibleName(tick.text())
            tick.toggled.connect(self.changed)
        self.rows: list[tuple[QLineEdit, Choice]] = []
        self._people = QVBoxLayout()
        self._people.setSpacing(8)
        self.add_button = Button(
            theme, translate("ceremony", "Add a person"), "link", "plus"
        )
        self.add_button.clicked.connect(self._add_row)
        self._missing = PlainLabel(
            translate("ceremony", "Nobody makes such a key alone. Name at least two."),
            "amber",
        )
        self._arrange()

    @property
    def is_ready(self) -> bool:
        """Whether everything is ticked."""
        return all(tick.isChecked() for tick in self.ticks)

    def people(self) -> tuple[Person, ...]:
        """Return who was named."""
        return tuple(
            Person(" ".join(name.text().split()), part.code)
            for name, part in self.rows
            if name.text().strip()
        )

    def show_links(self, up: int | None) -> None:
        """Say what is known of the network."""
        note = notes.links(up)
        if note is None:
            self.network.clear()
        else:
            again = translate("ceremony", "Look again")
            self.network.show_message(note, [(again, self.look_again.emit)])

    def show_too_few(self) -> None:
        """Say that nobody makes such a key alone."""
        self._missing.show()
        announce(self, self._missing.text())
        empty = next((name for name, _ in self.rows if not name.text().strip()), None)
        (empty or self.rows[0][0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        self._missing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.network)
        column.addWidget(
            PlainLabel(
                translate(
                    "ceremony",
                    "Here you make a key that no computer keeps. It exists only as pieces "
                    "on paper, each with another person. Take an hour, close the door, and "
                    "put telephones outside.",
                )
            )
        )
        column.addWidget(PlainLabel(translate("ceremony", "Before you begin"), "heading"))
        ticks = QVBoxLayout()
        ticks.setSpacing(8)
        for tick in self.ticks:
            ticks.addWidget(tick)
        column.addLayout(ticks)
        column.addWidget(PlainLabel(translate("ceremony", "Who is here"), "heading"))
        column.addWidget(
            PlainLabel(
                translate(
                    "ceremony",
                    "Pseudonyms only. Holders get the pieces in this order. The list stays "
                    "on this screen and is written nowhere.",
                ),
                "quiet",
            )
        )
        column.addLayout(self._people)
        column.addWidget(self._missing)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for _ in range(_FIRST_ROWS):
            self._add_row()

    def _add_row(self) -> None:
        number = len(self.rows) + 1
        name = QLineEdit()
        name.setMaxLength(_MAX_NAME)
        words = translate("ceremony", "Pseudonym of person {number}")
        name.setAccessibleName(words.format(number=number))
        name.setPlaceholderText(translate("ceremony", "Pseudonym"))
        name.textChanged.connect(self._missing.hide)
        words = translate("ceremony", "Part of person {number}")
        part = Choice(self._theme, words.format(number=number), _parts())
        part.show_code(HOLDER)
        part.setFixedWidth(_PART_PX)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(name, 1)
        row.addWidget(part)
        self._people.addLayout(row)
        self.rows.append((name, part))
        self.add_button.setVisible(number < MOST_PEOPLE)
        if number > _FIRST_ROWS:
            QWidget.setTabOrder(self.rows[-2][1], name)
            QWidget.setTabOrder(name, part)
            QWidget.setTabOrder(part, self.add_button)
            name.setFocus(Qt.FocusReason.OtherFocusReason)


def _conditions() -> tuple[str, ...]:
    return (
        translate("ceremony", "This computer has no network: no cable, wireless off."),
        translate("ceremony", "No camera, telephone or window looks at this screen."),
        translate("ceremony", "A plain printer hangs on a cable, or paper is ready."),
        translate("ceremony", "Everybody who gets a piece knows where to lock it away."),
    )


def _parts() -> tuple[tuple[str, str], ...]:
    return (
        (HOLDER, translate("ceremony", "Holder of a piece")),
        ("witness", translate("ceremony", "Witness")),
        ("leader", translate("ceremony", "Leads the ceremony")),
    )
