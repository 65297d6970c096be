"""Words of somebody: a long one is broken where it has no room, the others between."""

import pytest
from PySide6.QtGui import QImage

from ui.widgets.labels import MOST_SIGNS
from ui.widgets.own_words import OwnWordsLabel

LONG = "Ж" * 120


def lines_of(label, width):
    """Return the words of each line at a width."""
    lines = label._lines_in(width)
    found = [lines.lineAt(at) for at in range(lines.lineCount())]
    words = lines.text()
    return [words[each.textStart() :][: each.textLength()] for each in found]


@pytest.fixture
def label(qtbot, theme):
    shown = OwnWordsLabel(f"Not there: {LONG} and never\nagain")
    qtbot.addWidget(shown)
    return shown


def test_only_a_word_that_is_longer_than_a_line_is_broken(label):
    lines = lines_of(label, 300)
    assert sum(LONG[:5] in line for line in lines) > 3
    assert "".join(lines).replace("\u2028", "\n") == label.text()
    for word in ("Not there: ", "never", "again"):
        assert any(word in line for line in lines)


def test_it_asks_for_no_more_width_than_there_is_and_for_all_the_height(label):
    assert label.minimumSizeHint().width() < 100
    assert label.heightForWidth(300) >= len(lines_of(label, 300)) * 15
    label.setText("short")
    assert label.heightForWidth(300) < 30
    assert label.text() == "short"


def test_every_line_is_drawn(label):
    label.resize(300, label.heightForWidth(300))
    picture = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    count = len(lines_of(label, 300))
    step = picture.height() / count
    ground = picture.pixel(picture.width() - 1, picture.height() - 1)
    for at in range(count):
        band = range(int(at * step), int((at + 1) * step))
        assert any(picture.pixel(x, y) != ground for y in band for x in range(300))


def test_of_words_that_no_page_could_hold_the_beginning_is_shown(label):
    label.setText("я" * (MOST_SIGNS + 5))
    assert "5 more" in label.text()
    assert label.heightForWidth(300) > 1000
