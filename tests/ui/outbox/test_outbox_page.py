"""The outbox page."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop.domain.bundles import BundleType
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.outbox.test_outbox_presenter import ARRIVED, DAY, HALF, WAITING, sent
from ui.outbox.presenter import Written
from ui.outbox.view import OutboxPage
from ui.widgets.dates import day_words

KIND, HANDED, RECEIPT = 1, 5, 6


def words_of(widget):
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def files(*entries):
    return tuple(map(sent, entries))


@dataclass
class ScriptedFiles:
    def ask_folder(self, _title):
        return Path("/media/stick")

    def ask_open(self, _title, _kinds=()):
        return Path("/media/stick/receipt.age")


@pytest.fixture
def page(qtbot, theme):
    page = OutboxPage(theme, ScriptedFiles())
    qtbot.addWidget(page)
    page.resize(1150, 720)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_an_empty_outbox_explains_itself(page):
    page.show_files(())
    assert page.table.isHidden()
    assert page.details.isHidden()


def test_deleting_is_offered_only_once_the_receipt_came(page):
    page.show_files(files(WAITING, ARRIVED))
    page.table.selectRow(0)
    assert page.details.drop.isHidden()
    page.table.selectRow(1)
    assert not page.details.drop.isHidden()


def test_who_has_and_who_has_not_answered_stands_there_by_name(page):
    page.show_files(files(HALF))
    shown = words_of(page.details)
    assert page.model.index(0, RECEIPT).data() == "1 of 2 came"
    assert f"Alena: answered {day_words(DAY)}" in shown
    assert "Lantern: has not answered" in shown
    assert page.details.drop.isHidden()


def test_letting_go_is_asked_twice_and_names_those_who_have_not_answered(page, qtbot):
    page.show_files(files(HALF))
    letting_go = page.details.letting_go
    assert letting_go.hold.isHidden()
    letting_go.ask.click()
    assert "No answer came from Lantern" in words_of(letting_go)
    with qtbot.waitSignal(page.let_go_confirmed) as told:
        letting_go.hold.held.emit()
    assert told.args == [HALF.bundle_id]


def test_the_question_whether_to_let_go_does_not_move_to_another_file(page):
    page.show_files(files(HALF, replace(HALF, bundle_id="dd" * 16)))
    page.details.letting_go.ask.click()
    page.table.selectRow(1)
    assert not page.details.letting_go.is_open
    page.details.letting_go.ask.click()
    assert page.close_last()
    assert not page.details.letting_go.is_open
    assert not page.close_last()


@pytest.mark.parametrize("entry", [WAITING, ARRIVED])
def test_letting_go_is_offered_neither_before_nor_after(page, entry):
    page.show_files(files(entry))
    assert page.details.letting_go.isHidden()


def test_a_file_that_was_let_go_says_for_whom(page):
    page.show_files((sent(replace(HALF, let_go_at=DAY), is_here=False),))
    assert "without an answer from Lantern" in words_of(page.details)


def test_a_question_may_go_once_it_was_handed_over_and_says_why(page):
    handed = replace(WAITING, type="question", handed_over_at="2026-03-02T10:00:00+02:00")
    page.show_files(files(handed, replace(handed, handed_over_at="")))
    page.table.selectRow(0)
    assert not page.details.drop.isHidden()
    assert "No receipt comes for it" in words_of(page.details)
    assert page.model.index(0, RECEIPT).data() == "None"
    page.table.selectRow(1)
    assert page.details.drop.isHidden()


@pytest.mark.parametrize("kind", ["supplement", "withdrawal", "opinion"])
def test_what_may_be_the_only_copy_waits_for_its_receipt(page, kind):
    handed = replace(WAITING, type=kind, handed_over_at="2026-03-02T10:00:00+02:00")
    page.show_files(files(handed))
    assert page.details.drop.isHidden()
    assert page.model.index(0, RECEIPT).data() == "Waiting"


def test_nothing_contradicts_itself_of_a_redacted_copy_whose_receipt_may_come(page):
    copy = replace(WAITING, type="disclosure", handed_over_at=DAY)
    page.show_written(Written(path=Path("/media/stick/0f.age"), entry=copy))
    page.show_files(files(copy))
    assert "ask for the receipt" in page.banner.words
    assert page.model.index(0, RECEIPT).data() == "Waiting"
    assert "Alena: has not answered" in words_of(page.details)
    assert "No receipt comes" not in words_of(page.details)
    assert "a receipt may still come" in words_of(page.details)
    assert not page.details.drop.isHidden()


def test_a_redacted_copy_that_some_have_answered_for_is_not_told_to_stay(page):
    copy = replace(HALF, type="disclosure", handed_over_at=DAY)
    page.show_files(files(copy))
    assert not page.details.drop.isHidden()
    assert "Keep it here" not in words_of(page.details)
    page.show_dropped(sent(copy, is_here=False))
    assert "Every recipient has it" not in page.banner.words


@pytest.mark.parametrize("kind", ["receipt", "question", "roster"])
def test_of_what_gets_no_receipt_none_is_said_to_be_missing(page, kind):
    entry = replace(WAITING, type=kind, handed_over_at=DAY)
    page.show_written(Written(path=Path("/media/stick/0f.age"), entry=entry))
    page.show_files(files(entry))
    assert "receipt" not in page.banner.words.replace("Receipt K7M4-P9R3", "")
    assert page.model.index(0, HANDED).data() == day_words(DAY)
    assert page.model.index(0, RECEIPT).data() == "None"
    assert "has not answered" not in words_of(page.details)


def test_every_line_says_what_it_is(page):
    entries = tuple(replace(WAITING, type=str(kind)) for kind in BundleType)
    page.show_files(files(*entries))
    shown = [page.model.index(row, KIND).data() for row in range(len(entries))]
    assert len(set(shown)) == len(BundleType)
    assert shown[0] == "Testimony"


def test_a_roster_without_a_code_is_named_by_its_type(page):
    page.show_files(files(replace(WAITING, type="roster", code="", testimony=None)))
    assert "Roster" in words_of(page.details)


@pytest.mark.parametrize("width", [560, 760, 1150])
def test_no_words_are_cut(page, width, qtbot):
    page.resize(width, 720)
    page.show_files(files(HALF, WAITING, ARRIVED))
    page.details.letting_go.ask.click()
    qtbot.waitUntil(lambda: cut_off(page.details) == [])


def test_a_deleted_file_is_offered_neither_for_writing_nor_for_deleting(page):
    page.show_files((sent(ARRIVED, is_here=False),))
    assert page.details.drop.isHidden()
    assert page.details.write.isHidden()


def test_the_chosen_file_stays_chosen_when_the_list_is_read_again(page):
    page.show_files(files(WAITING, ARRIVED))
    page.table.selectRow(1)
    page.show_files(files(ARRIVED, WAITING))
    assert page.table.row == 0


def test_writing_again_asks_for_a_folder_and_names_the_chosen_file(page, qtbot):
    page.show_files(files(WAITING, ARRIVED))
    page.table.selectRow(0)
    with qtbot.waitSignal(page.write_chosen) as told:
        page.details.write.click()
    assert told.args == [WAITING.bundle_id, Path("/media/stick")]


def test_taking_a_receipt_in_asks_for_the_file(page, qtbot):
    with qtbot.waitSignal(page.receipt_chosen) as told:
        page.receipt.click()
    assert told.args == [Path("/media/stick/receipt.age")]


def test_a_written_copy_says_that_it_was_read_back(page):
    page.show_files(files(WAITING))
    page.show_working()
    page.show_written(Written(path=Path("/media/stick/00.age"), entry=WAITING))
    assert "read back" in page.banner.words
    assert page.progress.isHidden()


def test_everything_has_a_name_and_tab_reaches_all_of_it(page):
    page.show_files(files(WAITING, ARRIVED))
    page.table.selectRow(1)
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []
