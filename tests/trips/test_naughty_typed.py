"""Naughty texts typed and pasted into the real window: what hides is shown by number."""

import unicodedata

import pytest
from PySide6.QtCore import Qt

from desktop.demo.hands import Hands
from desktop.demo.seat import Seat
from desktop.domain.people import UserRole
from tests.services.desks import PASSPHRASE, new_desk, session
from tests.trips.keyboard import CONTROL, Keyboard
from tests.trips.naughty import HUGE, KEPT, LINES
from tests.trips.typed_interview import ACCOUNT, PEOPLE, TypedInterview, unlock
from ui.interview.phases import Phase
from ui.plain import paragraphs_of, visible

MOST_TYPED = 60


@pytest.fixture
def interview(qapp, tmp_path):
    new_desk(tmp_path / "field", "Heron").vault.close()
    hands = Hands(qapp)
    seat = Seat("Heron", UserRole.INTERVIEWER, hands, qapp, session(tmp_path / "field"))
    seat.program.begin()
    keys = Keyboard(seat)
    unlock(seat, keys, PASSPHRASE)
    yield TypedInterview(seat, keys, ())
    seat.leave()
    hands.let_go()


def kept(interview):
    """Return the draft as it is on the disk."""
    interview.view.settle_now()
    said = []
    recording = interview.seat.pages.desk.recording
    interview.seat.program.jobs.run(
        lambda _progress: recording.load(interview.id), said.append, said.append
    )
    interview.seat.settle()
    return said[0]


def test_whatever_is_pasted_is_kept_and_what_would_hide_is_shown_by_number(interview):
    keys = interview.keys
    interview.turn_to(ACCOUNT)
    told = []
    for text in (*KEPT.values(), LINES, HUGE):
        keys.paste(text)
        keys.press(Qt.Key.Key_End, CONTROL)
        keys.write("\n")
        told += [each for each in paragraphs_of(text) if each.strip()]
    assert kept(interview).paragraphs == tuple(told)
    page = interview.view.pages[Phase.ACCOUNT]
    assert [each for each in page.editor.paragraphs() if each.strip()] == told
    assert "\u202e" not in page.editor.toPlainText()


@pytest.mark.parametrize("put", ["write", "paste"])
def test_whatever_is_put_into_a_line_is_kept(interview, put):
    keys = interview.keys
    interview.turn_to(PEOPLE)
    keys.reach("Place of the interview")
    for name, text in KEPT.items():
        if put == "paste" or is_on_a_keyboard(text):
            keys.press(Qt.Key.Key_A, CONTROL)
            getattr(keys, put)(text)
            assert kept(interview).place == visible(text), name


def is_on_a_keyboard(text):
    """Whether keys can send every sign: no control sends itself, and Tab goes on."""
    sent = {unicodedata.category(sign) for sign in text} - {"Cf"}
    return len(text) <= MOST_TYPED and not sent & {"Cc", "Cn"} and "\ufeff" not in text
