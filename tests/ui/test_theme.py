"""The look: contrast, modes, fonts, icons."""

from importlib import resources

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton

from exports import fonts
from ui.theme import DARK, LIGHT, Mode, Theme
from ui.theme.colours import WORDS_ON, contrast
from ui.theme.type import font, load_fonts

ICONS = sorted(
    file.name[:-4]
    for file in resources.files("ui.icons").iterdir()
    if file.name.endswith(".svg")
)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("words", "ground"), WORDS_ON)
def test_words_can_be_read_on_their_ground(colours, words, ground):
    assert contrast(colours.of(words), colours.of(ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "field"])
def test_the_border_of_what_can_be_used_can_be_seen(colours, ground):
    assert contrast(colours.edge, colours.of(ground)) >= 3
    assert contrast(colours.accent, colours.of(ground)) >= 3


def test_contrast_agrees_with_known_values():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_the_colours_are_those_of_the_law():
    assert (LIGHT.paper, LIGHT.rail, LIGHT.ink, LIGHT.muted, LIGHT.accent) == (
        "#FAF7F2",
        "#F3EEE6",
        "#26221D",
        "#6F675D",
        "#2F6F6A",
    )
    assert (DARK.paper, DARK.rail, DARK.ink, DARK.accent) == (
        "#1F1D1A",
        "#171512",
        "#EFE9DF",
        "#4F9F98",
    )


def test_the_mode_reaches_the_palette_and_is_told(theme: Theme, qtbot, qapp):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.paper


def test_choosing_the_same_colours_again_tells_nobody(theme: Theme, qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(Mode.LIGHT)


def test_the_systems_choice_is_followed_unless_overridden(theme: Theme, qapp):
    theme.set_mode(Mode.SYSTEM)
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.is_dark is dark


def test_the_program_brings_its_own_fonts():
    if all(path.is_file() for path in fonts.ALL):
        assert load_fonts(fonts.ALL)
    assert font(17, serif=True).families()[0] == "Noto Serif"


def test_missing_fonts_are_noticed_and_do_not_stop_the_window(tmp_path):
    assert not load_fonts([tmp_path / "none.ttf"])


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_names_no_colour_and_is_drawn_in_the_one_of_its_role(name, theme: Theme):
    lines = resources.files("ui.icons").joinpath(f"{name}.svg").read_text("utf-8")
    assert "currentColor" in lines
    assert "#" not in lines
    picture = theme.pixmap(name, "accent", density=2).toImage()
    assert picture.width() == 40
    colours = {
        picture.pixelColor(x, y).name().upper()
        for x in range(40)
        for y in range(40)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert LIGHT.accent in colours


def test_an_icon_changes_with_the_colours_and_dies_with_its_button(theme: Theme, qtbot):
    button = QPushButton("Shelf")
    qtbot.addWidget(button)
    theme.dress(button, "shelf")
    before = button.icon().pixmap(20, 20).toImage()
    theme.set_mode(Mode.DARK)
    assert button.icon().pixmap(20, 20).toImage() != before
