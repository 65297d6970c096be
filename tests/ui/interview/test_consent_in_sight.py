"""Answered by key, the page goes along: what has the keyboard is seen, and each warning."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.consent import ConsentItem, RecipientClass
from tests.ui.accessibility import at_rest
from tests.ui.tongues import speaking as interface_in
from ui.interview.phases import Phase

SIZES = {"small laptop": (1366, 768), "enlarged": (683, 384)}
KEYS = {"en": (Qt.Key.Key_Y, Qt.Key.Key_N), "ru": (Qt.Key.Key_1, Qt.Key.Key_2)}
"""Yes and no; digits stand for them in every language."""


def whole(part):
    return part.visibleRegion().boundingRect() == part.rect()


def asked(page, focus):
    """Return the question that the answers with the keyboard belong to, if any."""
    return [
        part._words[each]
        for part in (page.items, page.sharing)
        for each, answers in part._answers.items()
        if answers.isAncestorOf(focus)
    ]


@pytest.fixture(params=SIZES.values(), ids=SIZES)
def size(request):
    return request.param


@pytest.fixture(params=KEYS)
def language(request, qapp):
    with interface_in(qapp, request.param):
        yield request.param


@pytest.fixture
def here(room, size, language):
    inside = room()
    inside.stage.resize(*size)
    inside.view.setGeometry(0, 0, *size)
    inside.view.phase_asked.emit(Phase.CONSENT)
    inside.jobs.flush()
    at_rest()
    return inside


def press(qtbot, here, key):
    qtbot.keyClick(here.stage.focusWidget(), key)
    here.jobs.flush()
    at_rest()


def test_after_each_answer_what_comes_next_is_in_sight(qtbot, here, language):
    page = here.view.page
    yes, _no = KEYS[language]
    page.items.begin()
    for _each in (*page.items._asked, *RecipientClass):
        press(qtbot, here, yes)
        qtbot.waitUntil(lambda: whole(here.stage.focusWidget()))
        for question in asked(page, here.stage.focusWidget()):
            qtbot.waitUntil(lambda question=question: whole(question))
    assert here.stage.focusWidget() is page.unfold


def test_a_no_to_storing_shows_all_of_its_warning_and_the_next_question(
    qtbot, here, language, size
):
    page = here.view.page
    page.items._answers[ConsentItem.STORE].setFocus()
    press(qtbot, here, KEYS[language][1])
    following = page.items._answers[ConsentItem.AUDIO]
    assert following.isAncestorOf(here.stage.focusWidget())
    qtbot.waitUntil(lambda: whole(here.stage.focusWidget()))
    if size == SIZES["small laptop"]:
        qtbot.waitUntil(lambda: whole(page.no_store))


def test_with_the_mouse_the_warning_is_in_sight_too(qtbot, here, language):
    page = here.view.page
    button = page.items._answers[ConsentItem.STORE]._buttons["no"]
    button.setFocus()
    at_rest()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    here.jobs.flush()
    qtbot.waitUntil(lambda: whole(page.no_store))
