"""A chosen answer is set bold, and none of it is cut off."""

import pytest
from PySide6.QtGui import QFontMetrics

from ui.theme.type import font
from ui.widgets.answer_button import AnswerButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel


@pytest.mark.parametrize("words", ["Physical items", "Рисование схемы", "Да, кому-то"])
def test_what_is_chosen_is_not_wider_than_its_button(theme, qtbot, words):
    box = PlainLabel()
    flow = FlowLayout(4)
    box.setLayout(flow)
    button = AnswerButton(words)
    flow.addWidget(button)
    qtbot.addWidget(box)
    box.resize(600, 60)
    box.show()
    button.setChecked(True)
    bold = QFontMetrics(font(bold=True)).horizontalAdvance(words)
    assert button.width() >= bold + 24


def test_a_sign_that_is_no_key_stays_a_sign(theme, qtbot):
    button = AnswerButton("Food & rest")
    qtbot.addWidget(button)
    assert button.text() == "Food && rest"
