"""Every act in every state of the lock: nothing is written once it is locked, and the
lock always comes. A few pairs of each state run with every change, all of them each night.
"""

import hashlib
import threading
import time
from contextlib import suppress

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.app.settings import SECTIONS
from desktop.domain.testimony import State, TestimonyId
from desktop.services.progress import Cancelled
from desktop.vault.testimonies import Testimonies
from tests.services.desks import PASSPHRASE
from ui.erase.view import ErasePage
from ui.interview.phases import Phase
from ui.unlock.view import UnlockView


def place(room, key):
    return room.window._places.page(key)


def pages(room):
    """Return the pages of the open vault; None before it is open."""
    return room.program.pages


def on_page(act):
    def do(room):
        if room.view is not None:
            act(room.view)

    return do


def on_pages(act):
    def do(room):
        if pages(room) is not None:
            act(room)

    return do


def type_a_word(view):
    view.pages[Phase.ACCOUNT].editor.insertPlainText(" another ")


def press(key, held=Qt.KeyboardModifier.NoModifier):
    return lambda room: QTest.keyClick(room.window.windowHandle(), key, held)


def add_evidence(room):
    if room.view is not None:
        room.view.pages[Phase.EVIDENCE].files_chosen.emit((room.file,))


def be_idle(room):
    for _second in range(31 * 60):
        room.clock.now += 1
        room.program.watch.look()


def sleep_and_wake(room):
    room.clock.now += 3600
    room.program.watch.look()


def set_minutes(room):
    settings = place(room, "settings")
    room.window.go("settings")
    settings.section_asked.emit(0)
    page = room.window._open[-1] if room.window._open else None
    if page is not None:
        page.minutes_chosen.emit(10)


def open_each_matter(room):
    settings = place(room, "settings")
    for number in range(len(SECTIONS)):
        room.window.go("settings")
        settings.section_asked.emit(number)


ERASE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def go_round(room):
    for key in room.window.places:
        room.window.go(key)


ACTS = {
    "type": on_page(type_a_word),
    "hand the words over": on_page(lambda view: view.settle_now()),
    "save again": on_page(lambda view: view.retry_asked.emit()),
    "turn the page": on_page(lambda view: view.phase_asked.emit(Phase.CONSENT)),
    "record": on_page(lambda view: view.recording.record.click()),
    "close the interview": on_page(lambda view: view.pages[Phase.CLOSE].close_asked.emit()),
    "leave the interview": on_page(lambda view: view.close_last()),
    "add evidence": add_evidence,
    "begin another": on_pages(lambda room: place(room, "shelf").new_asked.emit()),
    "open another": on_pages(lambda room: pages(room).open_interview(room.closed)),
    "read": on_pages(lambda room: pages(room).open_casefile(room.closed)),
    "seal": on_pages(lambda room: pages(room).open_seal(room.closed)),
    "import": on_pages(lambda room: place(room, "inbox").files_chosen.emit((room.file,))),
    "export a card": on_pages(
        lambda room: place(room, "people").export_chosen.emit(room.folder / "card.txt")
    ),
    "set the minutes": on_pages(set_minutes),
    "go round": on_pages(go_round),
    "hold the lock": lambda room: room.program.hold_bar.hold_asked.emit(15),
    "end the hold": lambda room: room.program.hold_bar.end_asked.emit(),
    "press Ctrl+L": press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
    "press Escape": press(Qt.Key.Key_Escape),
    "press F1": press(Qt.Key.Key_F1),
    "do nothing": be_idle,
    "sleep": sleep_and_wake,
    "close the window": lambda room: room.window.close(),
    "lock": lambda room: room.program.lock(),
    "open each matter of the settings": on_pages(open_each_matter),
    "ask to erase": press(Qt.Key.Key_Delete, ERASE),
}


def contents(folder):
    """Return the hash of every file below a folder but the count of tries."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


class Stage:
    """Brings a room into a state, and knows how it goes on from there."""

    def __init__(self, room, monkeypatch, tmp_path):
        self.room = room
        self.monkeypatch = monkeypatch
        self.freed = threading.Event()
        room.view = None
        room.file = tmp_path / "file.age"
        room.file.write_bytes(b"no sealed file" * 100)

    def open(self):
        room = self.room
        room.unlock()
        rows = room.on_vault(lambda vault: vault.testimonies.rows(0, 10))
        room.closed = next(
            TestimonyId(each.id) for each in rows if each.state is State.READY
        )
        room.view = room.interview()

    def block(self):
        """Keep the vault thread busy until it is freed, as a slow disk does."""
        started = threading.Event()

        def wait(_progress):
            started.set()
            self.freed.wait(60)

        self.room.program.jobs.run(wait, lambda _none: None, lambda _error: None)
        started.wait()

    def locked(self):
        self.open()
        self.room.program.lock()
        self.room.locked()

    def locking(self):
        self.open()
        self.block()
        self.room.program.lock()

    def unlocking(self):
        view = self.room.window.findChild(UnlockView)
        self.block()
        view.passphrase.setText(PASSPHRASE)
        view.open_button.click()

    def saving(self):
        self.open()
        real, started = Testimonies.save, threading.Event()

        def save(this, testimony, changed_at):
            started.set()
            self.freed.wait(0.5)
            real(this, testimony, changed_at)

        self.monkeypatch.setattr(Testimonies, "save", save)
        type_a_word(self.room.view)
        self.room.view.settle_now()
        started.wait()

    def importing(self):
        self.open()
        started = threading.Event()

        def work(progress):
            while True:
                started.set()
                time.sleep(0.001)
                progress.check()

        self.room.program.jobs.run(work, lambda _none: None, lambda _error: None)
        started.wait()


STATES = ("locked", "locking", "unlocking", "saving", "importing")
PAIRS = [
    pytest.param(
        act,
        state,
        marks=() if number % 10 == 2 * at else pytest.mark.nightly,
        id=f"{act} while {state}",
    )
    for number, act in enumerate(ACTS)
    for at, state in enumerate(STATES)
]


@pytest.mark.parametrize(("act", "state"), PAIRS)
def test_the_lock_holds(room, monkeypatch, tmp_path, act, state):
    stage = Stage(room, monkeypatch, tmp_path)
    getattr(stage, state)()
    before = contents(room.folder) if state == "locked" else None
    if (act, state) == ("close the window", "unlocking"):
        stage.freed.set()  # the window is gone at once; the thread ends when it is done
    with suppress(Cancelled):
        ACTS[act](room)
    for _turn in range(5):
        room.wait(lambda: True)
        QTest.qWait(1)
    if state == "locked":
        assert contents(room.folder) == before
        assert len(room.ended) == 1
        assert_blank(room)
        return
    room.program.lock()
    room.wait(lambda: room.ended or not room.window.isVisible())
    if room.ended:
        assert_blank(room)
    assert len(room.ended) <= 1
    stage.freed.set()
    room.program.jobs.shutdown()
    assert (room.program.pages is None) == (state == "unlocking")
    if state != "unlocking":
        assert_whole(room)


def assert_blank(room):
    """Nothing is shown, or the page for erasing, which knows no word of anybody."""
    if any(page.isVisible() for page in room.window.findChildren(ErasePage)):
        return
    assert room.window.page is None
    shown = [each for each in room.window.findChildren(QWidget) if each.isVisible()]
    assert not any(hasattr(each, "text") and each.text() for each in shown)


def assert_whole(room):
    vault = room.reopen()
    assert vault.check() == ()
    vault.close()
