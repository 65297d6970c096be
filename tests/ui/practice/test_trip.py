"""Practice from the first start to the coordinator's desk, and away, by the real window."""

import pytest

from desktop.domain.testimony import State
from desktop.services.exchange import Outcome
from tests.services.desks import PASSPHRASE, new_desk, session
from tests.ui.practice.room import PracticeRoom
from ui.erase.view import ErasePage
from ui.inbox.view import InboxPage
from ui.interview.phases import Phase
from ui.interview.view import InterviewView
from ui.main_window import PROGRAM
from ui.practice.view import PracticePage
from ui.unlock.view import UnlockView
from ui.welcome.view import WelcomeView


@pytest.fixture
def rooms(qapp, tmp_path):
    """Return what makes a room at the entrance; the last one is cleared away."""
    made = []

    def enter(room=None):
        made.append(room.anew() if room else PracticeRoom(qapp, tmp_path / "vault"))
        return made[-1]

    yield enter
    made[-1].clear_away()


def files_in(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in _files(folder)}


def _files(folder):
    return (path for path in folder.rglob("*") if path.is_file())


def test_first_start_practise_seal_read_leave_and_still_make_the_real_vault(
    rooms, tmp_path
):
    room = rooms()
    assert isinstance(room.entrance, WelcomeView)
    assert room.sit_down().window.windowTitle() == f"{PROGRAM} — PRACTICE"
    assert room.strip.isVisible()
    states = room.on_vault(lambda vault: [e.state for e in vault.testimonies.rows(0, 9)])
    assert sorted(states) == [State.OPEN, State.OPEN, State.READY]

    ready = room.row(State.READY)
    closing = room.open_case(ready.id, Phase.CLOSE)
    room.wait(closing.reopen.isVisible)
    closing.reopen.click()
    room.wait(lambda: not closing.reopen.isVisible())
    closing.feeling.appendPlainText("Typed for practice.")
    closing.close_button.click()
    room.wait(closing.seal.isVisible)
    room.settle()
    sealed = room.seal(ready.id, room.post)
    assert sealed.name.startswith("practice-")
    room.leave()

    room = rooms(room).sit_down(as_coordinator=True)
    room.window.go("inbox")
    assert isinstance(room.page, InboxPage)
    room.files.will_choose(sealed)
    room.page.open_files.click()
    room.wait(lambda: room.page.model.rowCount() == 1)
    room.settle()
    room.page.take.click()
    room.settle()
    assert room.page.model.row(0).verdict.outcome is Outcome.IMPORTED
    read = room.on_vault(lambda vault: vault.testimonies.get(ready.id))
    assert read.paragraphs[0].startswith("This account is invented")
    assert read.closing.feeling.endswith("Typed for practice.")
    room.leave()

    room = rooms(room)
    assert isinstance(room.entrance, WelcomeView)
    assert not (tmp_path / "vault").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"practice"}
    new_desk(tmp_path / "vault", "Heron").vault.close()


def test_a_word_typed_in_practice_is_there_after_the_lock(rooms):
    room = rooms().sit_down()
    room.interview()
    room.write(" Typed for practice.")
    room.press_lock()
    room.locked()
    room = rooms(room).sit_down()
    room.wait(lambda: isinstance(room.page, InterviewView))
    told = room.on_vault(
        lambda vault: [
            text
            for row in vault.testimonies.rows(0, 9)
            for text in vault.testimonies.get(row.id).paragraphs
        ]
    )
    assert any("Typed for practice." in text for text in told)


def test_the_real_vault_beside_it_is_not_touched(rooms, tmp_path):
    desk = new_desk(tmp_path / "vault", "Heron")
    desk.recording.begin()
    desk.vault.close()
    before = files_in(tmp_path / "vault")
    room = rooms()
    assert isinstance(room.entrance, UnlockView)
    room.sit_down()
    room.seal(room.row(State.READY).id, room.post)
    room.leave()
    assert files_in(tmp_path / "vault") == before
    vault = session(tmp_path / "vault").unlock(PASSPHRASE)
    assert vault.testimonies.count() == 1
    vault.close()


def test_the_real_vault_bears_no_mark(rooms, tmp_path):
    new_desk(tmp_path / "vault", "Heron").vault.close()
    room = rooms().unlock()
    assert room.strip is None
    assert room.window.windowTitle() == PROGRAM


def test_the_mark_stays_in_another_language_and_speaks_it(rooms):
    room = rooms().sit_down()
    room.program._room.speak("ru")
    room.settle()
    room.wait(lambda: room.strip is not None and room.strip.isVisible())
    assert room.window.windowTitle().startswith(PROGRAM + " — ")
    room.program._room.speak("en")
    room.settle()


def test_thrown_away_it_is_gone_and_made_anew(rooms, tmp_path):
    room = rooms().sit_down()
    old = room.desk.contacts.mine().fingerprint
    room.seal(room.row(State.READY).id, room.post)
    room.leave()
    room = rooms(room)
    page = room.practice_page()
    assert page.throw_away.isVisible()
    page.throw_away.held.emit()
    room.wait(lambda: not page.throw_away.isVisible())
    assert list(tmp_path.iterdir()) == []
    assert "thrown away" in page.banner.words
    page.begin_button.click()
    room.wait(lambda: room.program.pages is not None)
    room.settle()
    assert room.desk.contacts.mine().fingerprint != old
    assert room.row(State.READY)


def test_quick_erase_in_practice_erases_practice_and_not_the_real_vault(rooms, tmp_path):
    new_desk(tmp_path / "vault", "Heron").vault.close()
    before = files_in(tmp_path / "vault")
    room = rooms().sit_down()
    gone = []
    room.program.erasing.end = lambda: gone.append(True)
    room.program.erasing.open()
    room.window.findChild(ErasePage).held.emit()
    room.wait(lambda: gone)
    assert files_in(tmp_path / "vault") == before
    assert not (room.place / "interviewer").exists()


def test_back_leads_to_the_entrance(rooms):
    room = rooms()
    room.practice_page().back_button.click()
    room.settle()
    assert isinstance(room.entrance, WelcomeView)


def test_help_explains_practice_before_any_vault_is_open(rooms):
    room = rooms()
    page = room.practice_page()
    assert page.help_words
    room.window.toggle_help()
    assert room.window._help.isVisible()
    assert not room.window._help.manual_button.isVisible()
    room.window.close_last()
    assert not room.window._help.isVisible()
    assert room.window.findChild(PracticePage).isVisible()


def test_the_document_about_practice_is_there_and_leads_back(rooms):
    room = rooms()
    room.practice_page().more_button.click()
    book = room.window._alone
    assert "Write nothing real in it" in book.book.toPlainText()
    book.back_asked.emit()
    assert room.window.findChild(PracticePage) is not None
