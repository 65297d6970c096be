"""All phases of an interview are in sight at once, in every language."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.languages.test_live import change

SIZES = ((1180, 740), (1366, 768))


def scrolls(rail):
    around = rail.parentWidget()
    while not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around.verticalScrollBar().maximum()


@pytest.mark.parametrize("code", ["en", "be", "ru"])
def test_the_rail_of_an_interview_does_not_scroll(room, code):
    room.unlock()
    if code != "en":
        change(room, code)
    view = room.interview()
    for size in SIZES:
        room.window.resize(*size)
        QApplication.processEvents()
        QApplication.processEvents()
        assert scrolls(view.phases) == 0
