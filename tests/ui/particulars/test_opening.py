"""From the case file to the names and back, in the window, with a key or with pieces."""

import os

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from crypto.identity import identity_from_seed
from crypto.pieces import split
from desktop.app.opening import Opening
from desktop.services.particulars import Custodian
from tests.ui.particulars.fakes import NOTED, envelope
from ui.ceremony.joining import JoiningView
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.particulars.opened import OpenedPage
from ui.widgets.page import Page


class KeptApart:
    """Opens for any key, and notes which."""

    def __init__(self):
        self.opened = []

    def open_as_custodian(self, testimony, bundle):
        self.opened.append("own")
        return NOTED

    def open_with(self, testimony, key, bundle):
        self.opened.append(key.card.fingerprint)
        return NOTED


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.add_place("shelf", "Shelf", "shelf", Page(theme, "Shelf"))
    window.show_desk()
    with qtbot.waitExposed(window):
        window.show()
    return window


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def test_ones_own_key_shows_the_names_until_the_page_is_left(theme, window, jobs):
    who = KeptApart()
    Opening(theme, window, jobs, who).with_own_key(envelope(), "K7M4-P9R3")
    jobs.flush()
    page = window.page
    assert isinstance(page, OpenedPage)
    assert "Somebody Else" in words_of(page)
    assert who.opened == ["own"]
    window.close_last()
    assert "Somebody Else" not in words_of(page)
    assert not isinstance(window.page, OpenedPage)


def test_locking_takes_the_names_off_the_page(theme, window, jobs):
    Opening(theme, window, jobs, KeptApart()).with_own_key(envelope(), "K7M4-P9R3")
    jobs.flush()
    page = window.page
    window.blank()
    assert "Somebody Else" not in words_of(page)


def test_the_holders_of_a_key_in_pieces_join_them_for_this_one_act(theme, window, jobs):
    seed = os.urandom(32)
    key = identity_from_seed(seed, "Identities", "custodian", "2026-01-01")
    custodian = Custodian(
        fingerprint=key.card.fingerprint,
        card=key.card,
        name="Identities",
        role="custodian",
        is_me=False,
    )
    who = KeptApart()
    Opening(theme, window, jobs, who).with_pieces(envelope(), "K7M4-P9R3", custodian)
    joining = window.page
    assert isinstance(joining, JoiningView)
    assert "K7M4-P9R3" in words_of(joining)
    for piece in split(seed, 2, 3, os.urandom)[:2]:
        joining.typed.emit(piece.words)
        jobs.flush()
    assert who.opened == []
    joining.open_asked.emit()
    jobs.flush()
    jobs.flush()
    assert who.opened == [key.card.fingerprint]
    assert isinstance(window.page, OpenedPage)
    assert "Somebody Else" in words_of(window.page)
