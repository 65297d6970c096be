"""The inbox page: verdicts in words that one can act on."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.bundles import BundleType
from desktop.domain.testimony import TestimonyId
from desktop.services.errors import BundleFork, SignerUnverified
from desktop.services.exchange import Outcome
from desktop.services.history import History
from desktop.services.rosters import Arrival
from desktop.services.trust import Standings
from exports.errors import BundleTampered, UnknownSigner
from tests.ui.accessibility import at_rest, cut_off, unnamed, unreached
from tests.ui.inbox.test_inbox_presenter import good, refused
from tests.ui.interview.stage import on_stage
from ui.inbox.lines import Line, Stage
from ui.inbox.model import MEANING, SIGNER, VERDICT
from ui.inbox.presenter import Batch, WrittenReceipts
from ui.inbox.view import InboxPage
from ui.widgets.same_name import same_name_words

STICK = Path("/media/stick")


@dataclass
class ScriptedFiles:
    def ask_folder(self, _title):
        return STICK

    def ask_open_many(self, _title, _kinds=()):
        return (STICK / "a.age", STICK / "b.age")


def judged(verdict):
    return Line(path=verdict.path, stage=Stage.JUDGED, verdict=verdict)


GOOD = replace(
    good(STICK / "a.age"),
    signer_name="Field team 3",
    case_code="K7M4-P9R3",
    paragraphs=30,
    claimed_at="2026-03-01T12:30:05+03:00",
)
TAMPERED = refused(STICK / "b.age", BundleTampered())
STRANGER = replace(refused(STICK / "c.age", UnknownSigner("9" * 40)), signer="9" * 40)
UNVERIFIED = replace(refused(STICK / "d.age", SignerUnverified("8" * 40)), signer="8" * 40)
FORWARDED = replace(GOOD, path=STICK / "e.age", addressed_to_me=False)
HERE = replace(
    GOOD,
    path=STICK / "f.age",
    outcome=Outcome.ALREADY_HERE,
    testimony=TestimonyId("ab" * 16),
)


@pytest.fixture
def page(qtbot, theme):
    page = InboxPage(theme, ScriptedFiles())
    qtbot.addWidget(page)
    page.resize(1150, 720)
    with qtbot.waitExposed(page):
        page.show()
    return page


def show(page, *verdicts):
    page.show_lines(tuple(judged(each) for each in verdicts))


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def cell(page, row, column):
    return page.model.index(row, column).data()


def test_a_changed_file_says_what_happened_what_is_safe_and_what_to_do(page):
    show(page, TAMPERED)
    words = words_of(page.details)
    assert "changed after it was sealed" in words
    assert "Nothing was imported" in words
    assert "Ask the sender" in words


def test_a_signer_is_shown_by_the_name_known_here_with_the_fingerprint(page):
    show(page, GOOD)
    assert cell(page, 0, SIGNER).startswith("Field team 3 · 11111 11111")
    assert "11111" in words_of(page.details)


@pytest.mark.parametrize("verdict", [STRANGER, UNVERIFIED])
def test_an_unknown_or_unverified_signer_leads_to_people_and_keys(page, qtbot, verdict):
    show(page, verdict)
    with qtbot.waitSignal(page.people_wanted):
        page.details.people.click()


def test_the_claimed_time_is_said_to_be_unchecked(page):
    show(page, GOOD)
    assert "not checked" in words_of(page.details)


def test_a_forwarded_copy_is_marked(page):
    show(page, FORWARDED)
    assert "forwarded" in cell(page, 0, VERDICT)
    assert "forwarded it to you" in words_of(page.details)


def test_a_file_name_cannot_pretend_to_be_a_signer(page):
    show(page, replace(TAMPERED, path=STICK / "from-the-legal-team.age"))
    assert "legal" not in cell(page, 0, SIGNER)
    assert "legal" not in cell(page, 0, MEANING)


def test_the_next_step_is_importing_while_there_is_something_good(page):
    show(page, TAMPERED, GOOD)
    assert page.take.isVisibleTo(page)
    show(page, TAMPERED, HERE)
    assert not page.take.isVisibleTo(page)
    assert page.receipts.isVisibleTo(page)


def test_only_refused_files_leave_nothing_to_import(page):
    show(page, TAMPERED)
    assert not page.take.isVisibleTo(page)
    assert not page.receipts.isVisibleTo(page)


def test_nothing_can_be_started_while_files_are_at_work(page):
    show(page, GOOD)
    page.show_batch(Batch(importing=True, number=1, count=1))
    assert not page.take.isEnabled()
    page.show_idle()
    assert page.take.isEnabled()


def test_a_file_that_is_here_already_can_be_read(page, qtbot):
    show(page, HERE)
    with qtbot.waitSignal(page.read_wanted) as told:
        page.details.read.click()
    assert told.args == ["ab" * 16]


def test_dropped_files_are_checked_and_other_addresses_are_not(page, qtbot):
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile("/x/a.age"), QUrl("https://example.org/b.age")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(page.files_chosen) as told:
        page.dropEvent(event)
    assert told.args == [(Path("/x/a.age"),)]


def test_receipts_say_how_many_and_where(page):
    page.show_receipts(WrittenReceipts(folder=STICK, written=(STICK / "r.age",)))
    assert "/media/stick" in page.banner.words


def test_every_type_has_its_name(page):
    titles = {}
    for kind in BundleType:
        show(page, replace(GOOD, kind=kind, organisation="House of Examples"))
        titles[kind] = cell(page, 0, MEANING).split(" · ")[0]
    assert titles == {
        BundleType.TESTIMONY: "Testimony K7M4-P9R3",
        BundleType.SUPPLEMENT: "Supplement to K7M4-P9R3",
        BundleType.WITHDRAWAL: "Consent taken back, K7M4-P9R3",
        BundleType.RECEIPT: "Receipt for K7M4-P9R3",
        BundleType.QUESTION: "Question about K7M4-P9R3",
        BundleType.ROSTER: "Roster of House of Examples",
        BundleType.OPINION: "Opinion on K7M4-P9R3",
        BundleType.DISCLOSURE: "Redacted copy of K7M4-P9R3",
    }


NOTED = [
    (
        {"history": History(missing=(4, 6))},
        "Good, after a gap",
        "Numbers 4 to 6 of Field team 3 never came here: they may have gone to others",
    ),
    (
        {"history": History(missing=(4, 4))},
        "Good, after a gap",
        "Number 4 of Field team 3 never came here: it may have gone to others",
    ),
    ({"history": History(is_late=True)}, "Good, late", "It came late"),
    (
        {"standings": Standings(is_marked=True)},
        "Good, key revoked",
        "has revoked this key since",
    ),
    ({"standings": Standings(is_expired=True)}, "Good, key expired", "a day that is"),
    (
        {"kind": BundleType.ROSTER, "roster": Arrival.TO_COMPARE},
        "Good, to compare",
        "until you have compared its fingerprint",
    ),
    (
        {"kind": BundleType.ROSTER, "roster": Arrival.TO_SIGN},
        "Good, to sign",
        "not have all its signatures yet",
    ),
    (
        {
            "outcome": Outcome.ALREADY_HERE,
            "history": History(is_here=True, is_rewrapped=True),
        },
        "Already here, re-encrypted",
        "encrypted again by somebody who could open it",
    ),
    (
        {"addressed_to_me": False, "history": History(missing=(1, 2))},
        "Good, forwarded",
        "Numbers 1 to 2",
    ),
]
"""Facts about a file, the word in the table, and what the sentence says."""


@pytest.mark.parametrize(("facts", "short", "sentence"), NOTED)
def test_what_is_to_be_known_stands_in_a_word_and_in_a_sentence(
    page, facts, short, sentence
):
    show(page, replace(GOOD, **facts))
    assert cell(page, 0, VERDICT) == short
    assert sentence in words_of(page.details)


@pytest.mark.parametrize("facts", [each[0] for each in NOTED])
def test_no_words_are_cut_off_whatever_is_to_be_known(page, facts):
    show(page, replace(GOOD, **facts))
    assert cut_off(page.details) == []


def test_a_receipt_says_that_a_file_may_go_only_if_it_may(page):
    came = replace(GOOD, kind=BundleType.RECEIPT, outcome=Outcome.IMPORTED)
    show(page, came)
    assert "may now be deleted" not in words_of(page.details)
    assert "is still needed" in words_of(page.details)
    show(page, replace(came, frees=True))
    assert "may now be deleted" in words_of(page.details)


def test_a_fork_shows_which_one_is_here(page):
    show(page, refused(STICK / "g.age", BundleFork("1" * 40, "ab" * 16)))
    assert "abababab abababab abababab abababab" in words_of(page.details)
    show(page, GOOD)
    assert "abababab" not in words_of(page.details)


def test_a_letter_that_is_here_opens_as_a_letter_and_a_roster_leads_to_its_place(
    page, qtbot
):
    question = replace(HERE, kind=BundleType.QUESTION, letter="cd" * 16)
    show(page, question)
    with qtbot.waitSignal(page.letter_wanted) as told:
        page.details.read.click()
    assert told.args == ["cd" * 16]
    roster = replace(
        HERE, kind=BundleType.ROSTER, testimony=None, roster=Arrival.TO_COMPARE
    )
    show(page, roster)
    with qtbot.waitSignal(page.organisation_wanted):
        page.details.organisation.click()


def test_a_good_file_cannot_be_read_before_it_is_imported(page):
    show(page, replace(GOOD, testimony=TestimonyId("ab" * 16)))
    assert not page.details.read.isVisibleTo(page)


def test_everything_has_a_name_and_tab_reaches_all_of_it(page):
    show(page, TAMPERED, STRANGER, FORWARDED, GOOD, HERE)
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []


def test_no_words_of_the_foot_are_cut_off_in_a_small_window(qtbot, theme):
    page = InboxPage(theme, ScriptedFiles())
    page.stage = on_stage(qtbot, page, (491, 384))
    show(page, TAMPERED, HERE)
    at_rest()
    assert page.receipts.isVisibleTo(page)
    assert cut_off(page._frame_foot) == []
    assert page._frame_foot.geometry().right() <= page.width()


@pytest.mark.parametrize("verdict", [GOOD, UNVERIFIED, HERE])
def test_a_signer_whose_name_has_a_double_here_is_told_beside_the_digits(page, verdict):
    show(page, verdict)
    assert same_name_words() not in words_of(page.details)
    show(page, replace(verdict, has_double=True))
    assert same_name_words() in words_of(page.details)
    assert cut_off(page) == []
