"""The trip over real vaults, with real pages, from sealing to the printed statement."""

import errno

import pytest

from desktop.domain.people import UserRole
from desktop.domain.testimony import State
from desktop.services.exchange import Outcome as Became
from desktop.services.reading import CaseDesk
from tests.services.desks import introduce, new_desk
from tests.services.test_trip import take_down
from tests.ui.casefile.test_case_page import SilentPlayer
from tests.ui.letters.stage import decoded
from tests.ui.statement.test_statement_page import ScriptedPrinters
from ui.casefile.presenter import CasePresenter
from ui.casefile.view import CasePage
from ui.inbox.presenter import InboxPresenter
from ui.inbox.view import InboxPage
from ui.jobs import run_now
from ui.outbox.presenter import OutboxPresenter
from ui.outbox.view import OutboxPage
from ui.seal.presenter import SealPresenter
from ui.seal.view import SealPage
from ui.statement.presenter import StatementPresenter
from ui.statement.view import StatementPage


class ScriptedFiles:
    """Answers every question with the stick."""

    def __init__(self, stick):
        self.stick = stick

    def ask_folder(self, _title):
        return self.stick

    def ask_open(self, _title, _kinds=()):
        return max(self.stick.glob("*.age"), key=lambda path: path.stat().st_ctime_ns)

    def ask_open_many(self, _title, _kinds=()):
        return tuple(self.stick.glob("*.age"))

    def ask_save(self, _title, name, _kinds=()):
        return self.stick / name


@pytest.fixture
def field_desk(tmp_path):
    desk = new_desk(tmp_path / "field", "Heron")
    yield desk
    desk.vault.close()


@pytest.fixture
def office(tmp_path, field_desk):
    desk = new_desk(tmp_path / "office", "Lighthouse", UserRole.COORDINATOR)
    introduce(field_desk, desk)
    yield desk
    desk.vault.close()


@pytest.fixture
def files(tmp_path):
    (tmp_path / "stick").mkdir()
    return ScriptedFiles(tmp_path / "stick")


def seal_page(qtbot, theme, files, desk):
    page = SealPage(theme, files)
    qtbot.addWidget(page)
    presenter = SealPresenter(page, desk.sealing, desk.recording, run_now)
    page.recipient_toggled.connect(lambda who, on: presenter.choose(who, chosen=on))
    page.folder_chosen.connect(presenter.set_folder)
    page.confirmed.connect(presenter.confirm)
    page.again_chosen.connect(presenter.write_again)
    return page, presenter


def choose_all(page):
    for card in page.form.cards:
        card.box.setChecked(True)
    page.form.folder.click()


def outbox_page(qtbot, theme, files, desk):
    page = OutboxPage(theme, files)
    qtbot.addWidget(page)
    presenter = OutboxPresenter(page, desk.sealing, desk.receipts, run_now)
    page.receipt_chosen.connect(presenter.take_receipt)
    page.drop_confirmed.connect(presenter.drop)
    presenter.open()
    return page, presenter


def inbox_page(qtbot, theme, files, desk):
    page = InboxPage(theme, files)
    qtbot.addWidget(page)
    presenter = InboxPresenter(page, desk.exchange, desk.receipts, run_now)
    page.files_chosen.connect(presenter.add)
    page.import_wanted.connect(presenter.import_good)
    page.receipts_chosen.connect(presenter.write_receipts)
    return page, presenter


@pytest.fixture
def sealed(qtbot, theme, files, field_desk, office, tmp_path):
    """Seal one testimony through the page, and return its id."""
    closed = take_down(field_desk, tmp_path)
    page, presenter = seal_page(qtbot, theme, files, field_desk)
    presenter.open(closed.id)
    choose_all(page)
    page.confirmed.emit()
    return closed.id


def test_a_testimony_goes_all_the_way_and_comes_back_as_a_receipt(
    qtbot, theme, files, field_desk, office, sealed
):
    assert field_desk.recording.row(sealed).state is State.SEALED
    inbox, presenter = inbox_page(qtbot, theme, files, office)
    inbox.open_files.click()
    inbox.take.click()
    inbox.receipts.click()
    assert [line.verdict.outcome for line in presenter.lines] == [Became.IMPORTED]
    outbox, _keeper = outbox_page(qtbot, theme, files, field_desk)
    outbox.receipt.click()
    assert field_desk.recording.row(sealed).receipt_at
    assert not outbox.details.drop.isHidden()


def test_what_came_in_can_be_read_and_printed(
    qtbot, theme, files, office, sealed, tmp_path
):
    inbox, _presenter = inbox_page(qtbot, theme, files, office)
    inbox.open_files.click()
    inbox.take.click()
    case = CasePage(theme, SilentPlayer())
    qtbot.addWidget(case)
    desk = CaseDesk(office.vault, office.recording, office.evidence, office.who)
    reader = CasePresenter(case, desk, decoded, run_now)
    reader.open(sealed)
    assert len(case.book.paragraphs()) == 2
    pages = StatementPage(theme, files, ScriptedPrinters(folder=tmp_path))
    qtbot.addWidget(pages)
    printer = StatementPresenter(pages, office.statements, office.recording, run_now)
    pages.save_chosen.connect(printer.save)
    printer.open(sealed)
    pages.save.click()
    assert (files.stick / "statement.pdf").read_bytes().startswith(b"%PDF")


def test_a_sealed_testimony_is_not_read_on_the_device_that_sealed_it(
    qtbot, theme, field_desk, sealed
):
    page = CasePage(theme, SilentPlayer())
    qtbot.addWidget(page)
    desk = CaseDesk(
        field_desk.vault, field_desk.recording, field_desk.evidence, field_desk.who
    )
    CasePresenter(page, desk, decoded, run_now).open(sealed)
    assert page.book.toPlainText() == ""
    assert not page.sealed.isHidden()


def test_a_stick_that_is_gone_costs_nothing_and_another_one_does(
    qtbot, theme, files, field_desk, office, tmp_path
):
    closed = take_down(field_desk, tmp_path)
    page, presenter = seal_page(qtbot, theme, files, field_desk)
    presenter.open(closed.id)
    page.form.cards[0].box.setChecked(True)
    presenter.set_folder(tmp_path / "gone")
    presenter.confirm()
    assert "safe in the outbox" in page.sealed.banner.words
    page.sealed.again_wanted.emit()
    assert page.sealed.banner.isHidden()
    assert len(list(files.stick.glob("*.age"))) == 1


def test_a_full_disk_seals_nothing_and_the_next_try_works(
    qtbot, theme, files, field_desk, office, tmp_path
):
    closed = take_down(field_desk, tmp_path)
    page, presenter = seal_page(qtbot, theme, files, field_desk)
    presenter.open(closed.id)
    choose_all(page)
    folder = field_desk.vault.outbox.folder
    before = presenter._sealing

    class Full:
        def __getattr__(self, name):
            return getattr(before, name)

        def seal(self, *_anything):
            raise OSError(errno.ENOSPC, "full")

    presenter._sealing = Full()
    page.confirmed.emit()
    presenter._sealing = before
    assert "Nothing was sealed" in page.banner.words
    assert list(folder.glob("*.age")) == []
    assert field_desk.recording.load(closed.id) == closed
    page.confirmed.emit()
    assert field_desk.recording.row(closed.id).state is State.SEALED


def test_a_key_that_could_not_be_destroyed_is_never_said_to_be_gone(
    qtbot, theme, files, field_desk, office, tmp_path
):
    closed = take_down(field_desk, tmp_path)
    page, presenter = seal_page(qtbot, theme, files, field_desk)
    presenter.open(closed.id)
    choose_all(page)
    before = presenter._sealing

    class Failing:
        def __getattr__(self, name):
            return getattr(before, name)

        def seal(self, testimony, options, progress):
            class Broken:
                def advance(self, step, done, total):
                    if step == "seal.forget":
                        raise OSError(errno.EIO, "bad disk")

            return before.seal(testimony, options, Broken())

    presenter._sealing = Failing()
    page.confirmed.emit()
    assert page.sealed.isVisibleTo(page)
    assert "not destroyed yet" in page.sealed.heading.text()
