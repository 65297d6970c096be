"""The whole trip in the window: a lawyer hands over, a custodian reads who it is."""

import os
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from crypto.identity import identity_from_seed
from crypto.pieces import split
from desktop.app.reading import Around, Reading
from desktop.domain.people import UserRole
from desktop.services.particulars import blank
from tests.services.desks import introduce, new_desk
from tests.services.post import bring, key, seal_to, take_down
from tests.services.test_particulars import DEPONENT, NAME, meet
from tests.ui.casefile.test_case_page import SilentPlayer
from ui.ceremony.joining import JoiningView
from ui.jobs import run_now
from ui.main_window import MainWindow
from ui.particulars.file_view import FilePage
from ui.particulars.handing import HandOverPage
from ui.particulars.opened import OpenedPage
from ui.sight import Sight
from ui.widgets.buttons import Button
from ui.widgets.page import Page

SEED = os.urandom(32)
QUORUM = identity_from_seed(SEED, "Identities", "custodian", "2026-01-01").card


@pytest.fixture
def desks(tmp_path):
    field = new_desk(tmp_path / "field", "Heron")
    law = new_desk(tmp_path / "law", "Harbour", UserRole.LAWYER)
    safe = new_desk(tmp_path / "safe", "Lantern", UserRole.CUSTODIAN)
    for other in (law, safe):
        introduce(field, other)
    for desk in (field, safe):
        meet(desk, QUORUM)
    yield field, law, safe
    for desk in (field, law, safe):
        desk.vault.close()


class Seat:
    """One person's window over one vault, with a stick in it."""

    def __init__(self, qtbot, theme, desk, stick):
        self.window = MainWindow(theme)
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        self.inbox = Page(theme, "Inbox")
        self.window.add_place("inbox", "Inbox", "inbox", self.inbox)
        self.window.show_desk()
        with qtbot.waitExposed(self.window):
            self.window.show()
        files = SimpleNamespace(
            ask_folder=lambda _title: stick,
            ask_open=lambda _title, _kinds: next(stick.iterdir()),
        )
        jobs = SimpleNamespace(for_screen=lambda _page: run_now)
        around = Around(theme=theme, window=self.window, jobs=jobs, files=files)
        self.reading = Reading(around, desk, SilentPlayer(), Sight())
        self.reading.put_particulars_door(self.inbox)

    def page(self, kind):
        QApplication.processEvents()
        assert isinstance(self.window.page, kind)
        return self.window.page

    def open_file(self):
        buttons = self.inbox.findChildren(Button)
        (door,) = [each for each in buttons if each.text() == "Open particulars…"]
        door.click()
        page = self.page(FilePage)
        page.choose.click()
        return page


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


@pytest.mark.parametrize("in_pieces", [False, True])
def test_a_name_comes_to_a_custodian_who_has_no_account(
    qtbot, theme, desks, tmp_path, in_pieces
):
    field, law, safe = desks
    stick = tmp_path / "stick"
    stick.mkdir()
    closed = take_down(field)
    field.who.save(replace(blank(closed.id), deponent=DEPONENT))
    custodian = QUORUM.fingerprint if in_pieces else key(safe)
    entry = seal_to(field, closed, law, custodians=(custodian,))
    assert bring(entry, field, law).error is None

    office = Seat(qtbot, theme, law, stick)
    case = office.reading.open_casefile(closed.id, lambda: None)
    case.particulars.panels[0].hand_over.click()
    handing = office.page(HandOverPage)
    handing.write.click()
    assert closed.code in words_of(handing)
    assert NAME not in words_of(handing)

    vault = Seat(qtbot, theme, safe, stick)
    page = vault.open_file()
    assert page.check.text() == handing.check.text()
    own, pieces = page.doors.buttons
    (pieces if in_pieces else own).click()
    page.doors.asking.confirm.click()
    if in_pieces:
        joining = vault.page(JoiningView)
        for piece in split(SEED, 2, 3, os.urandom)[1:]:
            joining.typed.emit(piece.words)
        joining.open_asked.emit()
    opened = vault.page(OpenedPage)
    assert NAME in words_of(opened)
    assert entry.bundle_id in words_of(opened)
    opened.close_button.click()
    assert NAME not in words_of(opened)
    assert not safe.vault.testimonies.has(closed.id)


def test_a_key_that_is_not_a_custodians_is_told_so_and_shown_nothing(
    qtbot, theme, desks, tmp_path
):
    field, law, safe = desks
    stick = tmp_path / "stick"
    stick.mkdir()
    closed = take_down(field)
    field.who.save(replace(blank(closed.id), deponent=DEPONENT))
    entry = seal_to(field, closed, law, custodians=(QUORUM.fingerprint,))
    bring(entry, field, law)
    law.who_files.hand_over(law.who.envelopes(closed.id)[0], stick)
    vault = Seat(qtbot, theme, safe, stick)
    page = vault.open_file()
    page.doors.buttons[0].click()
    page.doors.asking.confirm.click()
    opened = vault.page(OpenedPage)
    assert "not sealed to this key" in opened.banner.words
    assert "on record" not in words_of(opened)
