"""Make the static fonts: ``python -m exports.fonts.build``, run by ``make setup``.

The same packages give the same bytes, so that two builds of the program can be compared.
A file appears whole or not at all: it is written beside its place and then renamed.
"""

import os
from importlib import resources
from io import BytesIO
from pathlib import Path
from typing import Any

import fontTools.subset
import fontTools.varLib.instancer
from fontTools.ttLib import TTFont

from exports import fonts

# fontTools.subset and the instancer carry no types.
subset: Any = fontTools.subset
instancer: Any = fontTools.varLib.instancer

# Every script the source fonts hold, less the signs that no statement or window needs:
# Latin, Greek, Cyrillic with all extensions, combining marks, punctuation, currency,
# letter-like signs, arrows, mathematics, boxes, and the replacement sign.
KEPT_RANGES = (
    (0x0000, 0x05FF),
    (0x1AB0, 0x1AFF),
    (0x1C80, 0x1C8F),
    (0x1D00, 0x2BFF),
    (0x2DE0, 0x2E7F),
    (0xA640, 0xA69F),
    (0xA700, 0xA71F),
    (0xFB00, 0xFB06),
    (0xFE20, 0xFE2F),
    (0xFFFD, 0xFFFD),
)

SERIF = ("fontpkg_noto_serif", "NotoSerif[wdth,wght].ttf")
SERIF_SLANTED = ("fontpkg_noto_serif", "NotoSerif-Italic[wdth,wght].ttf")
SANS = ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf")

FACES = (
    (fonts.SERIF_REGULAR, SERIF, 400),
    (fonts.SERIF_BOLD, SERIF, 700),
    (fonts.SERIF_ITALIC, SERIF_SLANTED, 400),
    (fonts.SANS_REGULAR, SANS, 400),
    (fonts.SANS_SEMIBOLD, SANS, 600),
    (fonts.SANS_BOLD, SANS, 700),
)
LICENCES = (
    ("fontpkg_noto_serif", "NotoSerif-OFL.txt"),
    ("fontpkg_noto_sans", "NotoSans-OFL.txt"),
)


def build(folder: Path = fonts.STATIC) -> None:
    """Make every font file and its licence in `folder`, replacing older ones."""
    folder.mkdir(parents=True, exist_ok=True)
    for path, (package, name), weight in FACES:
        source = resources.files(package).joinpath("files", name).read_bytes()
        _write(folder / path.name, instance(source, weight))
    for package, name in LICENCES:
        _write(folder / name, resources.files(package).joinpath("LICENSE").read_bytes())


def instance(source: bytes, weight: int) -> bytes:
    """Return the static font of one weight and normal width.

    Args:
        source: A variable TrueType font with the axes ``wght`` and ``wdth``.
        weight: 100 to 900.
    """
    font = TTFont(BytesIO(source), recalcTimestamp=False)
    kept = [sign for first, last in KEPT_RANGES for sign in range(first, last + 1)]
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=kept)
    subsetter.subset(font)
    static = instancer.instantiateVariableFont(
        font, {"wght": weight, "wdth": 100}, inplace=True, updateFontNames=True
    )
    out = BytesIO()
    static.save(out)
    return out.getvalue()


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    os.replace(part, path)


if __name__ == "__main__":
    build()
