"""What was found after the purge, number by number and testimony by testimony."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.border_facts import Line, Proof
from ui.border.words import counted, fate_words, not_claimed, verdict
from ui.messages import Message
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.dates import moment_words
from ui.widgets.files import Files
from ui.widgets.labels import CopyableLabel, PlainLabel, rule
from ui.widgets.page import Page
from ui.words import translate

MOST_SHOWN = 200


class ProofPage(Page):
    """A proof.

    Signals:
        save_chosen: A path to write it to as a text.
        erase_asked: Go on to erasing the whole vault.
    """

    save_chosen = Signal(object)
    erase_asked = Signal()

    def __init__(self, theme: Theme, files: Files, proof: Proof) -> None:
        super().__init__(theme, translate("border", "What is left"))
        self._files = files
        self.save_button = Button(
            theme, translate("border", "Save as a text…"), icon="save"
        )
        self.save_button.clicked.connect(self._ask_path)
        self.erase_button = Button(
            theme, translate("border", "Erase the whole vault…"), "link", "danger"
        )
        self.erase_button.clicked.connect(self.erase_asked)
        self.set_foot(self.save_button, self.erase_button)
        self.banner.show_message(verdict(proof))
        self._show(proof)
        self.help_words = not_claimed()

    def first_focus(self) -> QWidget:
        """Begin at saving: nothing happens without a path."""
        return self.save_button

    def show_saved(self, path: object) -> None:
        """Say where the text is, and that anybody can read it."""
        self.banner.show_message(
            Message(
                translate("border", "The text was written and read back."),
                translate("border", "It is {path}.").format(path=path),
                translate(
                    "border",
                    "It is not encrypted: it names codes and recipients. Do not carry it "
                    "over the border.",
                ),
                "amber",
            )
        )

    def show_problem(self, error: Exception) -> None:
        """Say why it could not be written."""
        self.banner.show_error(error)

    def _show(self, proof: Proof) -> None:
        at = translate("border", "Counted on {moment}, by the clock of the computer.")
        self.column.addWidget(PlainLabel(at.format(moment=moment_words(proof.at)), "quiet"))
        numbers = QVBoxLayout()
        numbers.setSpacing(4)
        for words in counted(proof):
            numbers.addWidget(PlainLabel(words))
        self.column.addLayout(numbers)
        for line in proof.lines[:MOST_SHOWN]:
            self.column.addWidget(rule())
            self.column.addWidget(_line_box(line))
        if len(proof.lines) > MOST_SHOWN:
            words = translate("border", "And {count} more. The text has them all.")
            more = len(proof.lines) - MOST_SHOWN
            self.column.addWidget(PlainLabel(words.format(count=more), "strong"))
        self.column.addWidget(rule())
        for words in not_claimed():
            self.column.addWidget(PlainLabel(words, "quiet"))
        self.column.addStretch(1)

    def _ask_path(self) -> None:
        path = self._files.ask_save(
            translate("border", "Where to write the text"),
            "left.txt",
            [translate("border", "Text (*.txt)")],
        )
        if path is not None:
            self.save_chosen.emit(path)


def _line_box(line: Line) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(PlainLabel(line.code, "strong"))
    column.addWidget(PlainLabel(fate_words(line.fate)))
    if line.recipients:
        words = translate("border", "Sealed to: {names}")
        column.addWidget(PlainLabel(words.format(names=", ".join(line.recipients))))
    if line.sha256:
        words = translate("border", "SHA-256 of its sealed file: {digest}")
        half = len(line.sha256) // 2
        digest = f"{line.sha256[:half]} {line.sha256[half:]}"
        column.addWidget(CopyableLabel(words.format(digest=digest), "small"))
    return box
