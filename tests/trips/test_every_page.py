"""Every page of a full interview, small and large, in every language: named and whole.

The interview holds something of everything, and every sheet and form of it is opened.
"""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from tests.lock.room import Room
from tests.services.desks import new_desk
from tests.trips.test_naughty import begun
from tests.ui.accessibility import (
    at_rest,
    bars_inside,
    beyond,
    cut_off,
    focusable,
    unnamed,
)
from tests.ui.tongues import LONGER, OTHERS, speaking
from ui.coding.view import CodingPart
from ui.interview.phases import Phase
from ui.interview.view import InterviewView

LAPTOP, SMALL = (1366, 768), (683, 384)
"""A small laptop, and the same at 200 %."""
MOST_TABS = 250
TURNS = 40
ROOM_PX = 48
"""Beside the words of a choice."""
FIELD_PX = 22
AS_ROOM_ALLOWS = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
"""Of choices that may be narrower than their words: the list shows them whole."""
NOW = {("ru", SMALL), (LONGER, LAPTOP)}
"""What is looked at with each change; the rest at night."""


def at_night(*, unless):
    return () if unless else pytest.mark.nightly


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """Return the folder of a locked vault with one open interview, full of everything."""
    folder = tmp_path_factory.mktemp("full") / "vault"
    desk = new_desk(folder, "Heron")
    desk.recording.save(begun(desk))
    desk.vault.close()
    return folder


@pytest.fixture
def rooms(qapp, full, tmp_path):
    """Return what opens the window over a copy of it, in the language of the time."""
    opened = []

    def enter(size):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        shutil.copytree(full, tmp_path / "vault")
        room = Room(qapp, tmp_path / "vault")
        opened.append(room)
        room.window.resize(*size)
        room.unlock()
        room.program.pages.open_interview(room.testimony())
        room.wait(lambda: isinstance(room.page, InterviewView))
        return room

    yield enter
    for room in opened:
        room.clear_away()


def pages(room):
    """Turn to every page, sheet and form; yield its name."""
    view = room.page
    for phase in view.pages:
        view.phase_asked.emit(phase)
        room.settle()
        if view.phase is phase:
            page = view.pages[phase]
            yield phase.value, page
            for name in OPENED.get(phase, nothing_more)(page):
                room.settle()
                yield f"{phase.value}: {name}", page


def nothing_more(_page):
    return ()


def consent(page):
    page.unfold.click()
    yield "purposes"


def account(page):
    QTest.keyClick(page.editor, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    yield "question"
    QTest.keyClick(page.editor, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    yield "find"


def clarify(page):
    page.findChild(CodingPart).fact_opened.emit(2)
    yield "a fact"
    page.findChild(CodingPart).form.more.click()
    yield "details"
    for at, name in ((1, "people"), (2, "transfers")):
        page.turn_to(at)
        yield name


def body(page):
    page.chart.chosen.emit(1)
    yield "a mark"


def evidence(page):
    for at, name in ((1, "sketch"), (2, "items")):
        page.sheets.turn_to(at)
        yield name


def read_back(page):
    QTest.keyClick(page.reading, Qt.Key.Key_Return)
    yield "correction"


def close(page):
    page.needs.add.click()
    yield "a need"


OPENED = {
    Phase.CONSENT: consent,
    Phase.ACCOUNT: account,
    Phase.CLARIFY: clarify,
    Phase.BODY: body,
    Phase.EVIDENCE: evidence,
    Phase.READ_BACK: read_back,
    Phase.CLOSE: close,
}
"""What else there is on a page, once it is opened."""


def settled(check):
    """Return what `check` finds, once the page has found its place."""
    found = []
    for _ in range(TURNS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        found = check()
        if not found:
            break
    return found


def elided(window):
    """Return the words of choices, ticks and empty fields that do not fit."""
    found = []
    for widget in window.findChildren(QComboBox):
        if widget.isVisible() and widget.sizeAdjustPolicy() is not AS_ROOM_ALLOWS:
            measure = widget.fontMetrics()
            found += [
                f"{widget.accessibleName()}: {words}"
                for words in map(widget.itemText, range(widget.count()))
                if measure.horizontalAdvance(words) > widget.width() - ROOM_PX
            ]
    for widget in window.findChildren(QLineEdit):
        words = widget.placeholderText()
        if widget.isVisible() and not widget.text() and words:
            needed = widget.fontMetrics().horizontalAdvance(words) + FIELD_PX
            if needed > widget.width():
                found.append(f"{widget.accessibleName()}: {words}")
    return found


def out_of_shape(window):
    """Return words and widgets that are cut off, and scroll bars inside scroll bars."""
    return [
        *cut_off(window),
        *elided(window),
        *(f"beyond the edge: {each}" for each in beyond(window)),
        *(f"scrolls inside a page that scrolls: {each}" for each in bars_inside(window)),
    ]


@pytest.mark.parametrize(
    ("language", "size"),
    [
        pytest.param(
            language,
            size,
            marks=at_night(unless=(language, size) in NOW),
            id=f"{language}-{size[0]}",
        )
        for language in ("en", *OTHERS)
        for size in (SMALL, LAPTOP)
    ],
)
def test_no_words_are_cut_off(qapp, rooms, language, size):
    found = []
    with speaking(qapp, language):
        room = rooms(size)
        for name, _page in pages(room):
            found += [
                f"{name}: {each}" for each in settled(lambda: out_of_shape(room.window))
            ]
            # Before it rests, a page may have room that it will not keep.
            at_rest()
            found += [f"{name}: {each}" for each in cut_off(room.window)]
    assert found == [], "\n".join(found)


def round_by_tab(window):
    """Go round by Tab; return what kept it, and what it did not come to."""
    wanted = {widget: widget.accessibleName() for widget in focusable(window)}
    left = dict(wanted)
    first = QApplication.focusWidget()
    for _ in range(MOST_TABS):
        here = QApplication.focusWidget()
        left.pop(here, None)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        if QApplication.focusWidget() is here:
            return [f"Tab does not leave {here.accessibleName()}"]
        if QApplication.focusWidget() is first and len(left) < len(wanted):
            break
    still = focusable(window)  # entering a list may have turned a page
    return [
        f"Tab does not come to {type(widget).__name__} {name}"
        for widget, name in left.items()
        if widget in still and not in_a_row(widget)
    ]


def in_a_row(widget):
    """Whether Tab goes to one of a row, and arrow keys to the others."""
    is_button = isinstance(widget, QAbstractButton)
    return is_button and (widget.group() is not None or widget.autoExclusive())


@pytest.mark.parametrize(
    "language",
    [
        pytest.param(each, marks=at_night(unless=each == "en"))
        for each in ("en", "be", "ru")
    ],
)
def test_every_page_has_names_and_is_gone_round_by_tab(qapp, rooms, language):
    found = []
    with speaking(qapp, language):
        room = rooms(LAPTOP)
        for name, _page in pages(room):
            settled(lambda: ["look as often as may be needed"])
            found += [
                f"{name}: no name: {type(each).__name__}" for each in unnamed(room.window)
            ]
            found += [f"{name}: {each}" for each in round_by_tab(room.window)]
    assert found == [], "\n".join(found)
