"""The typefaces of the program: Noto Serif for testimony, Noto Sans for everything else.

They are static TrueType files made by ``python -m exports.fonts.build`` from the variable
fonts of two packages. Statements embed them and windows load them, both by these paths;
no font of the machine is ever used, so that a page looks the same everywhere.
"""

from pathlib import Path

from exports.errors import ExportError

STATIC = Path(__file__).parent / "static"

SERIF_REGULAR = STATIC / "NotoSerif-Regular.ttf"
SERIF_BOLD = STATIC / "NotoSerif-Bold.ttf"
SERIF_ITALIC = STATIC / "NotoSerif-Italic.ttf"
SANS_REGULAR = STATIC / "NotoSans-Regular.ttf"
SANS_SEMIBOLD = STATIC / "NotoSans-SemiBold.ttf"
SANS_BOLD = STATIC / "NotoSans-Bold.ttf"

ALL = (SERIF_REGULAR, SERIF_BOLD, SERIF_ITALIC, SANS_REGULAR, SANS_SEMIBOLD, SANS_BOLD)


class FontsMissing(ExportError):
    """The font files were not built or not shipped: ``make setup`` makes them."""

    code = "fonts.missing"


def require_fonts(paths: tuple[Path, ...] = ALL) -> None:
    """Return if every font file is there.

    Raises:
        FontsMissing: At least one is not.
    """
    if not all(path.is_file() for path in paths):
        raise FontsMissing
