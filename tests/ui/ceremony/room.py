"""A room for a ceremony: real view, presenter and service; scripted files and printer."""

import os
from datetime import UTC, datetime

from PySide6.QtCore import Qt

from desktop.services.ceremony import Ceremony
from ui.ceremony.presenter import CeremonyPresenter
from ui.ceremony.view import CeremonyView
from ui.ceremony.wiring import connect_ceremony
from ui.jobs import run_now


class OneFile:
    """Always chooses the same place."""

    def __init__(self, folder):
        self.folder = folder

    def ask_save(self, _title, name, _kinds=()):
        return self.folder / name


class NoPrinter:
    """A computer without a printer."""

    def any_there(self):
        return False


class OnePrinter:
    """Takes nothing on paper: hands the sheet to whoever looks."""

    def any_there(self):
        return True

    def ask(self, _parent):
        return None


class Room:
    """One ceremony on screen."""

    def __init__(self, theme, folder, printers=None):
        self.told = []
        self.ceremony = Ceremony(
            lambda: datetime(2026, 3, 1, tzinfo=UTC), os.urandom, self._print
        )
        self.view = CeremonyView(theme, OneFile(folder), printers or OnePrinter())
        self.presenter = CeremonyPresenter(self.view, self.ceremony, run_now)
        connect_ceremony(self.view, self.presenter)

    def _print(self, sheet):
        self.told.append(sheet)
        return b"%PDF"

    def prepare(self, *names):
        for tick in self.view.prepare.ticks:
            tick.setChecked(True)
        for (name, _part), words in zip(self.view.prepare.rows, names, strict=False):
            name.setText(words)
        self.view.next_button.click()

    def make(self, name="Archive"):
        self.prepare("Sasha", "Vera", "Ihar")
        self.view.plan.name.setText(name)
        self.view.next_button.click()

    def fill(self, words):
        for edit, word in zip(self.view.proof.entry.words, words, strict=True):
            edit.setText(word)

    def type_back(self, words):
        self.view.next_button.click()
        self.fill(words)
        self.view.next_button.click()

    def prove_all(self):
        paper = {}
        for number in self.ceremony.unproven:
            paper[number] = self.ceremony.words(number)
            self.type_back(paper[number])
        return paper

    def due(self):
        """Return the number of the piece that the test recovery asks for."""
        return int(self.view.proof._for.text().split()[1])

    def recover(self, paper):
        for _ in range(3):
            self.fill(paper[self.due()])
            self.view.next_button.click()


def type_word(qtbot, edit, text, key=Qt.Key.Key_Space):
    """Type a word and go on."""
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, key)
