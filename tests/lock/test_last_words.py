"""Words that the disk refuses, a vault thread that hangs, a recording that runs."""

import errno
import os
import threading
import time

import pytest

from desktop.app.locking import DEADLINE_MS
from desktop.vault.reserve import RESERVE, RESERVE_BYTES, Reserve
from desktop.vault.testimonies import Testimonies

NEVER_MS = 3_600_000


@pytest.fixture
def full_disk(monkeypatch):
    """Refuse every save while the reserve is held, as a disk without room does."""
    real = Testimonies.save
    tries = []

    def save(self, testimony, changed_at):
        tries.append(testimony.revision)
        if full_disk.path.exists():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(self, testimony, changed_at)

    full_disk = type("FullDisk", (), {"tries": tries})
    monkeypatch.setattr(Testimonies, "save", save)
    return full_disk


def last_words(room, testimony):
    vault = room.reopen()
    try:
        return vault.testimonies.get(testimony).paragraphs[-1]
    finally:
        vault.close()


def test_the_reserve_is_held_while_the_vault_is_open(room):
    room.unlock()
    assert (room.folder / RESERVE).stat().st_size == RESERVE_BYTES
    assert (room.folder / RESERVE).stat().st_blocks * 512 >= RESERVE_BYTES


@pytest.mark.parametrize("size", [0, 4096])
def test_a_reserve_that_was_cut_off_while_it_was_taken_is_taken_again(room, size):
    (room.folder / RESERVE).write_bytes(bytes(size))
    room.unlock()
    assert (room.folder / RESERVE).stat().st_size == RESERVE_BYTES


def test_on_a_full_disk_the_reserve_makes_room_for_the_last_words(room, full_disk):
    full_disk.path = room.folder / RESERVE
    testimony = room.unlock().testimony()
    room.interview()
    room.write(" Last word.")
    room.page.settle_now()
    room.settle()
    assert full_disk.tries, "the disk refused before the lock"
    room.program.lock()
    room.locked()
    assert last_words(room, testimony).endswith("Last word.")


def test_it_locks_though_the_words_can_be_kept_nowhere(room, full_disk, monkeypatch):
    full_disk.path = room.folder / RESERVE
    monkeypatch.setattr(Reserve, "give_back", lambda _self: None)
    testimony = room.unlock().testimony()
    room.interview()
    room.write(" Last word.")
    room.program.lock()
    room.locked()
    assert not last_words(room, testimony).endswith("Last word.")


def test_it_locks_though_the_vault_thread_hangs(room):
    """How long after the deadline the memory is another's, the bench measures."""
    room.unlock().interview()
    room.write(" Last word.")
    freed = threading.Event()
    room.program.jobs.run(
        lambda _progress: freed.wait(60), lambda _is: None, lambda _error: None
    )
    room.program.lock()
    try:
        room.locked()
        assert not freed.is_set()
        assert DEADLINE_MS < 2000
    finally:
        freed.set()


def test_work_that_can_be_cancelled_does_not_hold_the_lock_up(room):
    """As importing and sealing: they look at their progress at each step."""
    testimony = room.unlock().testimony()
    room.interview()
    begun = threading.Event()

    def long(progress):
        while True:
            begun.set()
            time.sleep(0.001)
            progress.check()

    room.program.jobs.run(long, lambda _none: None, lambda _error: None)
    begun.wait()
    room.write(" Last word.")
    room.page.settle_now()
    room.program._lock._deadline.setInterval(NEVER_MS)
    room.program.lock()
    room.locked()
    assert last_words(room, testimony).endswith("Last word.")


def test_closing_stays_where_words_cannot_be_kept_but_locking_still_goes(room, full_disk):
    full_disk.path = room.folder / RESERVE
    room.unlock().interview()
    room.write(" Last word.")
    room.program.close()
    room.settle()
    assert room.window.isVisible()
    assert room.page.saving.words
    room.program.lock()
    room.locked()


def test_before_the_vault_is_open_locking_forgets_what_was_typed(room):
    room.program.lock()
    assert room.ended == []
    view = room.window.findChild(type(room.program._entrance))
    view.passphrase.setText("seldom unplug")
    room.program.lock()
    assert len(room.ended) == 1


def test_a_recording_that_runs_is_finished_and_kept(room, monkeypatch):
    """The microphone is a stand-in; take, pages and vault are real."""
    testimony = room.unlock().testimony()
    view = room.interview()
    recorder = room.program.pages._recorder
    pages = []

    def start(take):
        recorder.take = take
        take.append(b"OggS first page")
        recorder.recording_started.emit()

    def stop():
        recorder.take.append(b"last page")
        recorder.take.close()
        pages.append("last")
        recorder.recording_stopped.emit(3.0)

    monkeypatch.setattr(recorder, "start", start)
    monkeypatch.setattr(recorder, "stop", stop)
    view.recording.record.click()
    room.settle()
    room.program.lock()
    room.locked()
    assert pages == ["last"]
    vault = room.reopen()
    assert len(vault.attachments.of(testimony)) == 1
    vault.close()
