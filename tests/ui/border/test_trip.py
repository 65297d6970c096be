"""Through the real window: from the settings to each of these pages, and to the proof."""

import pytest

from desktop.app.settings import SECTIONS
from tests.lock.room import Room
from tests.services.desks import new_desk
from tests.services.post import take_down
from ui.border.proof_view import ProofPage
from ui.border.view import BorderPage
from ui.health.view import HealthPage
from ui.manual.view import ManualPage
from ui.seal.view import SealPage
from ui.shelf.view import ShelfView


@pytest.fixture
def room(qapp, tmp_path):
    desk = new_desk(tmp_path / "vault", "Heron")
    desk.recording.begin()
    take_down(desk)
    desk.vault.close()
    room = Room(qapp, tmp_path / "vault").unlock()
    yield room
    room.clear_away()


def open_section(room, title):
    room.window.go("settings")
    names = [each[0] for each in SECTIONS]
    room.page.section_asked.emit(names.index(title))
    room.settle()
    return room.page


def test_the_settings_lead_to_each_of_the_pages(room):
    assert isinstance(open_section(room, "This computer"), HealthPage)
    assert room.page.banner.words == ""
    room.wait(lambda: room.page._found.count() == 15)  # eight findings, rules between
    page = open_section(room, "What we defend, and what we do not")
    assert isinstance(page, ManualPage)
    assert page.book.toPlainText()


def test_help_on_the_shelf_leads_to_what_is_not_defended(room):
    assert isinstance(room.page, ShelfView)
    room.window.toggle_help()
    room.window.manual_asked.emit()
    assert isinstance(room.page, ManualPage)


def test_each_draft_is_decided_and_then_nothing_is_left(room):
    page = open_section(room, "Before a border")
    assert isinstance(page, BorderPage)
    assert [list(each.buttons) for each in page.rows] == [
        ["open", "discard"],
        ["seal", "discard"],
    ]
    while page.rows:
        count = len(page.rows)
        page.rows[0].buttons["discard"].held.emit()
        room.wait(lambda count=count: len(page.rows) < count)
    room.settle()
    page.purge_held.emit()
    room.wait(lambda: isinstance(room.page, ProofPage))
    room.settle()
    assert room.page.banner.words.startswith("Nothing that can be read was found")
    left = room.on_vault(lambda vault: vault.left())
    assert (left.rows, left.words, left.blobs, left.keys) == (0, 0, 0, 0)


def test_sealing_comes_back_to_where_it_began(room):
    page = open_section(room, "Before a border")
    page.rows[1].buttons["seal"].click()
    room.settle()
    assert isinstance(room.page, SealPage)
    room.page.finished.emit()
    room.settle()
    assert isinstance(room.page, BorderPage)
