"""Changing the ways into a real vault: from the page to the disk, and forgotten after."""

import os
from types import SimpleNamespace

import pytest

from crypto.errors import LastSlot, WrongPassphrase
from desktop.app.keys import connect_keys
from desktop.domain.people import UserRole
from desktop.parts.sheets import print_recovery
from desktop.parts.store import FolderStore
from desktop.services.erasing import ErasedAfterTries
from desktop.services.errors import (
    KeysNotShown,
    PassphraseTooWeak,
    TooSoon,
    WrongCheckValue,
)
from desktop.services.keys import Keys
from desktop.services.session import Session
from tests.services.desks import CHEAP, PASSPHRASE, Clock, introduce, new_desk, open_desk
from ui.jobs import run_now
from ui.keys.presenter import KeysPresenter
from ui.keys.view import KeysPage

OTHER = "hunter print crumpet shown appraiser rewire"


class Sticks(FolderStore):
    """Vaults whose neighbours count as sticks."""

    def on_one_disk(self, one, other):
        return one == other


class Hurried(Sticks):
    """Vaults whose pauses are over at once."""

    def wait_seconds(self, folder):
        return 0.0


class FakeScreen:
    def __init__(self):
        self.ways, self.cards, self.words, self.sheets = None, None, [], []
        self.problems, self.closed = [], 0

    def show_closed(self):
        self.closed += 1

    def show_ways(self, ways):
        self.ways = ways

    def show_kept(self, words):
        self.words.append(words)

    def show_words(self, words):
        self.words.append(words)

    def show_recovery(self, cards):
        self.cards = cards

    def show_busy(self, words):
        pass

    def show_problem(self, error):
        self.problems.append(type(error))

    def show_sheet(self):
        self.sheets.append("shown")

    def ask_printer(self, pdf):
        self.sheets.append(pdf[:5])

    def show_printed(self, *, taken):
        self.sheets.append(taken)

    def show_saved(self, path):
        self.sheets.append(path.read_bytes()[:5])


@pytest.fixture
def room(tmp_path):
    store = Sticks(lambda: CHEAP, allow_weak=True)
    session = Session(store, tmp_path / "vault", Clock(), os.urandom)
    desk = open_desk(session.create("Sparrow", UserRole.INTERVIEWER, PASSPHRASE))
    screen = FakeScreen()
    keys = Keys(session, Clock(), os.urandom, print_recovery)
    presenter = KeysPresenter(screen, screen, keys, desk.contacts, run_now)
    (tmp_path / "stick").mkdir()
    made = SimpleNamespace(
        session=session, desk=desk, screen=screen, keys=keys, presenter=presenter
    )
    yield made
    desk.vault.close()


def kinds(room):
    return [slot.kind for slot in room.screen.ways.slots]


def opens(room, passphrase, key_file=None):
    room.desk.vault.close()
    try:
        room.session.unlock(passphrase, key_file).close()
    except WrongPassphrase:
        return False
    return True


def test_nothing_is_shown_or_changed_without_what_opens_the_vault(room):
    room.presenter.given("another passphrase", None)
    room.presenter.passphrase_changed(OTHER)
    room.presenter.given(PASSPHRASE, None)
    assert room.screen.problems == [WrongPassphrase, KeysNotShown, TooSoon]
    assert room.screen.ways is None


def test_a_changed_passphrase_opens_and_the_old_one_no_more(room):
    room.presenter.given(PASSPHRASE, None)
    room.presenter.passphrase_changed("weak")
    room.presenter.passphrase_changed(OTHER)
    assert room.screen.problems == [PassphraseTooWeak]
    assert kinds(room) == ["passphrase"]
    assert opens(room, OTHER)
    assert not opens(room, PASSPHRASE)


def test_a_further_passphrase_opens_too_and_can_go_again(room):
    room.presenter.given(PASSPHRASE, None)
    room.presenter.passphrase_added(OTHER, "Heron")
    mine, hers = room.screen.ways.slots
    assert (mine.is_used, mine.may_go, hers.label, hers.may_go) == (
        True,
        False,
        "Heron",
        True,
    )
    room.presenter.remove_asked(mine.id)
    assert room.screen.problems == [LastSlot]
    room.presenter.remove_asked(hers.id)
    assert kinds(room) == ["passphrase"]
    assert not opens(room, OTHER)


def test_a_key_file_takes_the_place_of_the_passphrase_alone(room, tmp_path):
    stick = tmp_path / "stick" / "key.txt"
    room.presenter.given(PASSPHRASE, None)
    room.presenter.key_file_chosen(room.session.folder / "key.txt", "")
    room.presenter.key_file_chosen(stick, "Blue stick")
    assert [error.code for error in room.screen.problems] == ["keys.same_disk"]
    assert kinds(room) == ["passphrase", "passphrase+keyfile"]
    alone, both = room.screen.ways.slots
    assert both.is_used
    room.presenter.remove_asked(alone.id)
    assert kinds(room) == ["passphrase+keyfile"]
    assert stick.stat().st_mode & 0o777 == 0o600
    assert opens(room, PASSPHRASE, stick)
    assert not opens(room, PASSPHRASE)


def test_a_file_that_is_there_is_never_written_over(room, tmp_path):
    stick = tmp_path / "stick" / "key.txt"
    stick.write_bytes(b"the key file of another vault")
    room.presenter.given(PASSPHRASE, None)
    room.presenter.key_file_chosen(stick, "")
    assert room.screen.problems == [FileExistsError]
    assert stick.read_bytes() == b"the key file of another vault"
    assert kinds(room) == ["passphrase"]


def an_archive(room, tmp_path):
    archive = new_desk(tmp_path / "archive", "Archive", UserRole.COORDINATOR)
    introduce(room.desk, archive)
    return archive


def test_a_recovery_key_counts_once_its_sheet_was_proven(room, tmp_path):
    archive = an_archive(room, tmp_path)
    room.presenter.given(PASSPHRASE, None)
    room.presenter.recovery_asked()
    (card,) = room.screen.cards
    room.presenter.prepared(card.fingerprint, "be")
    room.presenter.print_asked()
    room.presenter.save_chosen(tmp_path / "stick" / "recovery.pdf")
    assert room.screen.sheets == ["shown", b"%PDF-", b"%PDF-"]
    sheet = room.presenter._recovery.sheet
    room.presenter.proven("0" * 16)
    assert room.screen.problems == [WrongCheckValue]
    assert kinds(room) == ["passphrase"]
    digits = sheet.check_value
    room.presenter.proven(f"{digits[:4]} {digits[4:8]}  {digits[8:]}")
    assert kinds(room) == ["passphrase", "recovery"]
    assert room.screen.ways.slots[1].fingerprint == archive.vault.identity.card.fingerprint
    room.desk.vault.close()
    room.session.recover(archive.vault.identity.age_pq, OTHER).close()
    assert opens(room, OTHER)
    assert opens(room, PASSPHRASE)
    archive.vault.close()


def test_a_sheet_prepared_before_another_change_adds_nothing(room, tmp_path):
    archive = an_archive(room, tmp_path)
    room.presenter.given(PASSPHRASE, None)
    room.presenter.prepared(archive.vault.identity.card.fingerprint, "en")
    recovery = room.presenter._recovery
    room.keys.add_passphrase(OTHER, "")
    room.presenter.proven(recovery.sheet.check_value)
    assert room.screen.problems == [KeysNotShown]
    room.presenter.given(PASSPHRASE, None)
    assert kinds(room) == ["passphrase", "passphrase"]
    archive.vault.close()


def test_leaving_lets_go_of_what_was_shown(room):
    room.presenter.given(PASSPHRASE, None)
    room.presenter.left()
    room.presenter.passphrase_changed(OTHER)
    assert room.screen.problems == [KeysNotShown]
    assert room.screen.closed == 1
    assert opens(room, PASSPHRASE)


def test_the_vault_is_erased_after_as_many_slips_as_were_set(room):
    room.presenter.given(PASSPHRASE, None)
    room.presenter.erase_after_chosen(5)
    assert room.screen.ways.erase_after == 5
    room.desk.vault.close()
    hurried = Session(
        Hurried(lambda: CHEAP, allow_weak=True), room.session.folder, Clock(), os.urandom
    )
    codes = []
    while hurried.has_vault():
        with pytest.raises((WrongPassphrase, ErasedAfterTries)) as caught:
            hurried.unlock("another passphrase")
        codes.append(caught.value.code)
    assert codes == ["crypto.wrong_passphrase"] * 4 + ["session.erased"]
    assert list(room.session.folder.parent.glob("vault*")) == []


def test_page_and_presenter_are_joined(room, theme, qtbot):
    page = KeysPage(theme, SimpleNamespace(), SimpleNamespace())
    qtbot.addWidget(page)
    presenter = KeysPresenter(
        page, page.recovery_form, room.keys, room.desk.contacts, run_now
    )
    connect_keys(page, presenter)
    page.show_form.given.emit(PASSPHRASE, None)
    assert not page.ways.isHidden()
    page.ways.erase_after_chosen.emit(10)
    assert page.ways.erase_after.code == "10"
    page.recovery_asked.emit()
    assert not page.recovery_form.isHidden()
    page.left.emit()
    assert page.ways.isHidden()
