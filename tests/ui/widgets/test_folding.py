"""A button with little room stands on two lines, and on one again when there is more."""

import pytest

from ui.widgets.folding import FoldingButton


@pytest.fixture
def button(theme, qtbot):
    button = FoldingButton(theme, "People & keys of all", "rail", "people")
    qtbot.addWidget(button)
    button.resize(400, 40)
    button.show()
    return button


def test_with_room_it_stands_on_one_line(button):
    assert button.text() == "People && keys of all"


def test_without_room_it_stands_on_two_and_is_higher(button):
    height = button.minimumHeight()
    button.resize(button.minimumSizeHint().width(), 40)
    assert button.text() == "People &&\nkeys of all"
    assert button.minimumHeight() > height


def test_with_room_again_it_unfolds(button):
    button.resize(button.minimumSizeHint().width(), 40)
    button.resize(400, 40)
    assert button.text() == "People && keys of all"


def test_a_screen_reader_says_it_in_one(button):
    button.resize(button.minimumSizeHint().width(), 40)
    assert button.accessibleName() == "People & keys of all"


def test_one_word_never_breaks(theme, qtbot):
    button = FoldingButton(theme, "Доказательства", "rail")
    qtbot.addWidget(button)
    button.resize(20, 40)
    button.show()
    assert button.text() == "Доказательства"


def test_what_is_drawn_beside_one_word_goes_below_it(theme, qtbot):
    button = FoldingButton(theme, "Завершение", "rail")
    qtbot.addWidget(button)
    button.spare_px = 90
    button.resize(400, 40)
    button.show()
    assert not button.is_spare_below
    button.resize(button.sizeHint().width() - 20, 40)
    assert button.is_spare_below


def test_a_button_without_words_stays_so(theme, qtbot):
    button = FoldingButton(theme, "", "link")
    qtbot.addWidget(button)
    button.fold()
    assert button.text() == ""
