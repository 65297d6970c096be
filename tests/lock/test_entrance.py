"""Before the vault is open: what was chosen or typed to open it is not left standing."""

import errno
import os
import threading

import pytest

from crypto import age
from crypto.identity import new_identity
from tests.lock.room import PATIENCE_SECONDS
from tests.services.desks import PASSPHRASE
from ui.ceremony.joining import JoiningView
from ui.lock.idle import GAP_SECONDS
from ui.lock.watch import USUAL_MINUTES
from ui.unlock.recovery import RecoveryView
from ui.unlock.view import UnlockView

KEY = age.generate("pq")
CARD = new_identity("Archive", "organisation", "2026-03-01").card


def nobody_is_here(room):
    for _second in range(USUAL_MINUTES * 60):
        room.clock.now += 1
        room.program.watch.look()


def sleep(room):
    room.clock.now += GAP_SECONDS + 1
    room.program.watch.look()


def recovery(room):
    room.window.findChild(UnlockView).recovery_asked.emit()
    room.settle()
    return room.window.findChild(RecoveryView)


def with_key(room, tmp_path, text):
    page = recovery(room)
    (tmp_path / "key").write_text(text)
    page.key_chosen.emit(tmp_path / "key")
    room.settle()
    return page


def key_read(room, tmp_path):
    assert with_key(room, tmp_path, KEY.to_text()).has_key


def card_read(room, tmp_path):
    assert with_key(room, tmp_path, CARD.to_text()).has_key


def pieces_asked(room, tmp_path):
    with_key(room, tmp_path, CARD.to_text()).confirmed.emit(PASSPHRASE)
    assert room.window.findChild(JoiningView) is not None


def passphrase_typed(room, _tmp_path):
    room.window.findChild(UnlockView).passphrase.setText("copper")


@pytest.mark.parametrize("leave", [nobody_is_here, sleep], ids=lambda it: it.__name__)
@pytest.mark.parametrize(
    "begin",
    [key_read, card_read, pieces_asked, passphrase_typed],
    ids=lambda it: it.__name__,
)
def test_what_would_open_the_vault_is_forgotten_when_nobody_is_here(
    room, tmp_path, begin, leave
):
    begin(room, tmp_path)
    assert not room.ended
    leave(room)
    assert room.ended


def test_whoever_writes_down_a_new_passphrase_may_take_longer(room):
    recovery(room)
    nobody_is_here(room)
    assert not room.ended


def test_a_recovery_that_runs_is_not_cut_off_because_it_needs_no_hand(
    room, tmp_path, monkeypatch
):
    page = with_key(room, tmp_path, KEY.to_text())
    go, begun = threading.Event(), threading.Event()

    def slow(_key, _passphrase):
        begun.set()
        go.wait(PATIENCE_SECONDS)
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(room.program._session, "recover", slow)
    page.confirmed.emit(PASSPHRASE)
    assert begun.wait(PATIENCE_SECONDS)
    nobody_is_here(room)
    assert room.ended == []
    go.set()
    room.settle()
    nobody_is_here(room)
    assert room.ended


def test_after_a_sleep_new_words_do_not_stand_on_the_screen(room):
    recovery(room)
    sleep(room)
    assert room.ended


def test_a_page_that_knows_nothing_stays(room):
    nobody_is_here(room)
    sleep(room)
    assert not room.ended
