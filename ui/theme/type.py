"""Type: Noto Sans for the interface, Noto Serif for testimony, four sizes and no more."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SANS = "Noto Sans"
SERIF = "Noto Serif"
SMALL_PX = 13
BASE_PX = 14
READING_PX = 17
TITLE_PX = 24
READING_LINE_PX = 26.35
"""1.55 times `READING_PX`."""


def load_fonts(files: Iterable[Path]) -> bool:
    """Give the program its own fonts; False if one of `files` is not there.

    Without them the machine's fonts stand in, so that the window still opens.
    """
    there = [file for file in files if file.is_file()]
    loaded = [QFontDatabase.addApplicationFont(str(file)) >= 0 for file in there]
    return bool(there) and all(loaded)


def font(
    pixels: int = BASE_PX, *, serif: bool = False, bold: bool = False, italic: bool = False
) -> QFont:
    """Return a font in one of the four sizes; Qt scales it with the screen."""
    family = SERIF if serif else SANS
    face = QFont()
    face.setFamilies([family, "Noto Sans", "DejaVu Sans", "sans-serif"])
    face.setStyleHint(QFont.StyleHint.Serif if serif else QFont.StyleHint.SansSerif)
    face.setPixelSize(pixels)
    face.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    face.setItalic(italic)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return face
