"""Another language, while the program runs: the same place, the same caret, every word."""

import errno
import os
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale

from desktop.app.settings import SECTIONS, SETTINGS
from desktop.services.speaking import Speaking
from desktop.vault.testimonies import Testimonies
from ui.interview.phases import Phase
from ui.interview.view import InterviewView
from ui.jobs import Jobs
from ui.settings.language import LanguagePage
from ui.translations import spoken
from ui.unlock.view import UnlockView
from ui.widgets.buttons import Button
from ui.window_rail import WindowRail


def change(room, code):
    """Change the language where the person is, and wait until the pages are new."""
    before = room.program.pages
    room.program._room.speak(code)
    room.wait(lambda: room.program.pages is not before)
    room.settle()


def entries(room):
    rail = room.window._rail
    return [each.accessibleName() for each in rail.findChildren(Button)]


def open_language(room):
    room.window.go(SETTINGS)
    room.page.section_asked.emit([each[0] for each in SECTIONS].index("Language"))
    assert isinstance(room.page, LanguagePage)
    return room.page


def test_an_open_interview_goes_on_at_the_same_caret_in_the_other_language(room):
    room.unlock().interview()
    testimony = room.testimony()
    room.write(" Last word.")
    room.page.pages[Phase.ACCOUNT].editor.put_caret(2, 9)
    change(room, "be")
    room.wait(lambda: isinstance(room.page, InterviewView))
    room.wait(lambda: room.page.phase is Phase.ACCOUNT)
    editor = room.page.pages[Phase.ACCOUNT].editor
    assert editor.caret_place() == (2, 9)
    assert editor.hasFocus()
    assert editor.toPlainText().endswith("Last word.")
    kept = room.on_vault(lambda vault: vault.testimonies.get(testimony).paragraphs)
    assert kept[-1].endswith("Last word.")
    assert room.page.pages[Phase.ACCOUNT].accessibleName() == "Вольны аповед"
    assert "Заблакаваць" in entries(room)


def test_the_settings_change_it_at_once_and_stay_where_they_are(room):
    page = open_language(room.unlock())
    page.languages.buttons["ru"].click()
    room.wait(lambda: room.page is not page and isinstance(room.page, LanguagePage))
    assert room.page.title.text() == "Язык"
    assert set(room.page.languages.buttons) == {"be", "en"}
    assert room.window.place == SETTINGS


def test_everything_of_the_window_speaks_the_other_language_and_works(room):
    room.unlock()
    change(room, "be")
    assert entries(room)[1:] == [
        "Паліца",
        "Зыходныя",
        "Уваходныя",
        "Людзі і ключы",
        "Арганізацыя",
        "Налады",
        "Даведка",
        "Заблакаваць",
    ]
    room.window.toggle_help()
    assert room.window._help.isVisible()
    room.window._help.manual_button.click()
    assert len(room.window._open) == 1
    assert room.program.hold_bar.ask.text() != "Hold the lock"


def test_nothing_of_the_old_pages_stays_behind(room):
    room.unlock().interview()
    old = room.page
    gone = []
    old.destroyed.connect(lambda: gone.append(True))
    change(room, "ru")

    def is_gone():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return gone == [True] and len(room.window.findChildren(WindowRail)) == 1

    room.wait(is_gone)


def test_the_language_is_kept_in_the_vault_and_spoken_after_unlocking(room, rooms, qapp):
    room.unlock()
    change(room, "be")
    assert room.on_vault(lambda vault: Speaking(vault).language()) == "be"
    room.clear_away()
    again = rooms()
    again.program.tongue.take("en")
    again.unlock()
    assert spoken(qapp) == "be"
    assert "Паліца" in entries(again)


def test_nothing_outside_the_vault_tells_the_language(room, folder):
    before = {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}
    room.unlock()
    change(room, "be")
    room.clear_away()
    for path in folder.rglob("*"):
        if path.is_file() and path not in before:
            assert b"interface.language" not in path.read_bytes()
    for path in before:
        assert b"interface.language" not in path.read_bytes()


def test_the_first_page_speaks_what_is_chosen_there_and_the_vault_keeps_it(room, qapp):
    view = room.window.findChild(UnlockView)
    view.languages.buttons["ru"].click()
    room.settle()
    view = room.program._entrance
    assert view.open_button.text() == "Открыть"
    assert view.passphrase.hasFocus()
    view.passphrase.setText("x")
    view.open_button.click()
    room.settle()
    room.wait(room.program._entrance.open_button.isEnabled)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    room.unlock()
    assert room.on_vault(lambda vault: Speaking(vault).language()) == "ru"
    assert spoken(qapp) == "ru"


def test_numbers_and_days_are_written_as_in_the_language(room):
    room.unlock()
    change(room, "be")
    assert QLocale().toString(1.5, "f", 1) == "1,5"
    assert QLocale().language() is QLocale.Language.Belarusian


def test_words_that_the_disk_refuses_keep_the_page_as_it_is(room, monkeypatch):
    def refuse(_self, _testimony, _changed_at):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    room.unlock().interview()
    page, pages = room.page, room.program.pages
    monkeypatch.setattr(Testimonies, "save", refuse)
    room.write(" Last word.")
    room.program._room.speak("be")
    room.settle()
    room.wait(lambda: room.page is page)
    assert room.program.pages is pages
    assert page.saving.words
    assert page.pages[Phase.ACCOUNT].editor.toPlainText().endswith("Last word.")


def test_it_waits_for_work_at_hand_and_the_window_goes_on_meanwhile(room):
    page = open_language(room.unlock())
    freed = threading.Event()
    room.program.jobs.run(
        lambda _progress: freed.wait(60), lambda _is: None, lambda _error: None
    )
    page.languages.buttons["be"].click()
    assert room.page is page
    assert page.banner.words
    room.window.go("shelf")
    assert "Shelf" in entries(room)
    freed.set()
    room.wait(lambda: "Паліца" in entries(room))
    room.wait(lambda: room.window.place == "shelf")


def test_a_recording_that_runs_is_finished_and_kept_before(room, monkeypatch):
    """The microphone is a stand-in; take, pages and vault are real."""
    testimony = room.unlock().testimony()
    view = room.interview()
    recorder = room.program.pages._recorder

    def start(take):
        recorder.take = take
        take.append(b"OggS first page")
        recorder.recording_started.emit()

    def stop():
        recorder.take.append(b"last page")
        recorder.take.close()
        recorder.recording_stopped.emit(3.0)

    monkeypatch.setattr(recorder, "start", start)
    monkeypatch.setattr(recorder, "stop", stop)
    view.recording.record.click()
    room.settle()
    change(room, "be")
    kept = room.on_vault(lambda vault: vault.attachments.of(testimony))
    assert len(kept) == 1


def test_locking_while_it_changes_still_locks(room, qapp):
    room.unlock().interview()
    room.program._room.speak("be")
    room.program.lock()
    room.locked()
    assert spoken(qapp) == "en"


@pytest.mark.parametrize("code", ["xx", "../../en", "en"])
def test_what_cannot_be_spoken_changes_nothing(room, qapp, code):
    room.unlock()
    assert room.program.tongue.take(code) is False
    assert spoken(qapp) == "en"


def test_a_damaged_vault_can_be_read_in_another_language(room, folder):
    assert isinstance(room.program.jobs, Jobs)
    (folder / "chain.head").write_bytes(b"x")
    room.unlock()
    assert room.desk.vault.is_read_only
    change(room, "be")
    assert "Паліца" in entries(room)
