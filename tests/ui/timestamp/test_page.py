"""The page about time-stamps as it is seen and used."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.accessibility import cut_off, overlapping, unnamed, unreached
from tests.ui.timestamp.samples import (
    ASKED,
    ASKED_AGAIN,
    FACTS,
    GONE,
    NOTHING,
    ROOT,
    STAMP,
    STAMPED,
    WAITING,
    overview,
)
from ui.timestamp.view import TimestampPage
from ui.timestamp.words import asked_words, before_words, grouped


class ScriptedFiles:
    """Answers each question with the same path; None for a changed mind."""

    path = Path("/media/stick/file")

    def ask_open(self, _title, _kinds=()):
        return self.path

    def ask_folder(self, _title):
        return self.path


TWO_ROOTS = replace(
    STAMPED,
    roots=(ROOT, GONE),
    stamps=(STAMP, replace(STAMP, root=GONE.fingerprint, authority="")),
)
SHOWN = {
    "nothing": lambda page: page.show_overview(NOTHING),
    "waiting": lambda page: page.show_overview(WAITING),
    "stamped": lambda page: page.show_overview(STAMPED),
    "two": lambda page: page.show_overview(TWO_ROOTS),
    "new": lambda page: page.show_new_root(FACTS),
}


@pytest.fixture
def page(theme, qtbot):
    page = TimestampPage(theme, ScriptedFiles())
    page.resize(1150, 900)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.show_overview(STAMPED)
    return page


def words(page):
    return " ".join(
        label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)
    )


def test_a_time_stamp_says_before_when_whose_word_it_is_and_what_vouches(page):
    shown = words(page)
    assert "Existed before 2 Mar 2026, 14:05 UTC" in shown
    assert f"says {STAMP.authority}" in shown
    assert f"Checked against the root you confirmed: {ROOT.subject}" in shown


@pytest.mark.parametrize(
    ("latest", "shown"),
    [
        ("2026-03-02T14:05:00+00:00", "2 Mar 2026, 14:05 UTC"),
        ("2026-03-02T14:05:00.000001+00:00", "2 Mar 2026, 14:06 UTC"),
        ("2026-12-31T23:59:59+00:00", "1 Jan 2027, 00:00 UTC"),
    ],
)
def test_the_moment_shown_is_never_earlier_than_the_stamped_one(qapp, latest, shown):
    assert before_words(replace(STAMP, latest=latest)).endswith(shown)


def test_the_page_says_what_to_do_next(qapp):
    assert "root certificate" in asked_words(NOTHING)
    assert "hash and nothing else" in asked_words(overview(roots=(ROOT,)))
    assert "1 Mar 2026" in asked_words(WAITING)
    assert "one is enough" in asked_words(STAMPED)
    again = replace(STAMPED, requests=(ASKED, ASKED_AGAIN))
    assert "3 Mar 2026" in asked_words(again)
    assert "root certificate" in asked_words(overview(roots=(GONE,)))


def test_the_primary_button_is_the_next_step(page):
    buttons = (page.request, page.reply, page.stamps.add)
    for shown, primary in (
        (NOTHING, page.stamps.add),
        (overview(roots=(GONE,)), page.stamps.add),
        (overview(roots=(ROOT,)), page.request),
        (WAITING, page.reply),
        (STAMPED, page.request),
    ):
        page.show_overview(shown)
        QApplication.processEvents()
        assert [each for each in buttons if each.property("kind") == "primary"] == [primary]
        if primary is not page.stamps.add:
            assert primary.x() == max(each.x() for each in buttons[:2])


def test_a_root_out_of_use_is_said_beside_what_it_vouched_for(page):
    page.show_overview(TWO_ROOTS)
    shown = words(page)
    assert "Do not rely on it" in shown
    assert "Taken out of use on 4 Mar 2026" in shown
    assert "an authority without a name" in shown
    assert not page.stamps.roots[1].withdraw.isVisibleTo(page)


def test_each_button_asks_and_tells(page, qtbot):
    page.show_overview(STAMPED)
    for button, signal in (
        (page.request, page.request_chosen),
        (page.reply, page.reply_chosen),
        (page.stamps.court, page.court_chosen),
        (page.stamps.add, page.root_chosen),
    ):
        with qtbot.waitSignal(signal) as told:
            button.click()
        assert told.args == [ScriptedFiles.path]


def test_a_changed_mind_asks_for_nothing(page, qtbot):
    page._files.path = None
    for button, signal in (
        (page.request, page.request_chosen),
        (page.reply, page.reply_chosen),
        (page.stamps.court, page.court_chosen),
        (page.stamps.add, page.root_chosen),
    ):
        with qtbot.assertNotEmitted(signal):
            button.click()


def test_a_new_root_shows_its_whole_fingerprint_and_the_keyboard_is_not_on_yes(page):
    page.show_new_root(FACTS)
    assert page.new_root.fingerprint.text() == grouped(ROOT.fingerprint)
    assert grouped(ROOT.fingerprint).replace(" ", "").replace("\n", "") == (
        ROOT.fingerprint.upper()
    )
    assert page.focusWidget() is page.back


def test_escape_leads_back_from_a_new_root(page, qtbot):
    page.show_new_root(FACTS)
    with qtbot.waitSignal(page.back_asked):
        assert page.close_last()
    page.show_overview(STAMPED)
    assert not page.close_last()


def test_a_root_goes_only_when_its_button_is_held(page, qtbot):
    button = page.stamps.roots[0].withdraw
    with qtbot.assertNotEmitted(page.withdraw_confirmed):
        button.click()
    with qtbot.waitSignal(page.withdraw_confirmed, timeout=4000) as told:
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert told.args == [ROOT.fingerprint]


def test_the_keyboard_begins_at_the_next_step_and_stays_where_it_was_put(page):
    page.setFocus()
    page.show_overview(WAITING)
    assert page.focusWidget() is page.reply
    page.request.setFocus()
    page.show_overview(STAMPED)
    assert page.focusWidget() is page.request
    page.show_new_root(FACTS)
    page.show_overview(NOTHING)
    assert page.focusWidget() is page.stamps.add


def test_before_the_bundle_is_known_nothing_can_be_asked(theme, qtbot):
    page = TimestampPage(theme, ScriptedFiles())
    qtbot.addWidget(page)
    assert not page.request.isEnabled()
    assert not page.reply.isEnabled()
    assert page.stamps.court.isHidden()
    assert page.first_focus() is page.stamps.add


def test_what_was_done_is_said(page):
    page.say_requested(Path("/media/stick/request-0f.tsq"))
    assert "request-0f.tsq" in page.banner.words
    page.say_kept(STAMP)
    assert "14:05 UTC, says Nordic Time" in page.banner.words
    page.say_root_added()
    assert "added" in page.banner.words
    page.say_exported(Path("/media/stick/timestamps-0f"))
    assert "READ-ME.txt" in page.banner.words


@pytest.mark.parametrize("shown", SHOWN)
@pytest.mark.parametrize("width", [440, 1150])
def test_everything_is_whole_named_and_reached(page, shown, width):
    page.resize(width, 900)
    SHOWN[shown](page)
    QApplication.processEvents()
    assert unnamed(page) == []
    assert cut_off(page) == []
    foot = (page.request, page.reply, page.stamps.court, page.confirm, page.back)
    assert overlapping([each for each in foot if each.isVisibleTo(page)]) == []
    page.first_focus().setFocus()
    assert unreached(page) == []
