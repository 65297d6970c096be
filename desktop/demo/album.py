"""The pictures of the guide: in its order, in one mode, small enough for a repository.

Scenes of the demo may take what they like: only what the guide shows is kept, and it has
its number from the order of the guide, not from when it was taken.
"""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

from desktop.app.program import Program
from desktop.demo.hands import Hands
from desktop.demo.screens import AT_REST_MS, Screens
from ui.theme import Mode

SIZE = QSize(1366, 768)
"""Of a small laptop, in pixels."""
MOST_COLOURS = 160
MOST_PLAIN = (14, 9, 6)
"""How many colours are kept exactly; fewer where the picture would be too large."""
MOST_BYTES = 58_000
LIKE = 0xFFE0E0E0
"""Two colours are alike if their first three bits are."""
SMALLEST = 0
"""For Qt's PNG writer: squeeze as much as it can."""


class Album(Screens):
    """Takes the pictures of one guide."""

    def __init__(
        self, folder: Path, hands: Hands, names: tuple[str, ...], mode: Mode
    ) -> None:
        """Be ready.

        Args:
            folder: Where to.
            hands: Wait until nothing moves.
            names: Of the pictures, in the order of the guide.
            mode: Light or dark.
        """
        super().__init__(folder, hands)
        self._into = folder
        self._waits = hands
        self._names = names
        self._mode = mode
        self._taken: set[str] = set()

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the pictures that were not taken."""
        return tuple(name for name in self._names if name not in self._taken)

    def drop_others(self) -> None:
        """Delete pictures of an earlier order of the guide."""
        mine = {self._path(name) for name in self._names}
        for path in self._into.glob("[0-9][0-9]-*.png"):
            if path not in mine:
                path.unlink()

    def take(self, program: Program, name: str) -> None:
        """Take a picture, if it is one of the guide."""
        if name not in self._names:
            return
        program.theme.set_mode(self._mode)
        program.window.resize(SIZE)
        self._waits.pause(AT_REST_MS)
        path = self._path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, program.window.grab().toImage())
        self._taken.add(name)

    def _path(self, name: str) -> Path:
        return self._into / f"{self._names.index(name) + 1:02}-{name}.png"


def _write(path: Path, image: QImage) -> None:
    for plain in MOST_PLAIN:
        writer = QImageWriter(str(path), b"png")
        writer.setQuality(SMALLEST)
        if not writer.write(with_few_colours(image, plain)):
            raise OSError(writer.errorString())
        if path.stat().st_size < MOST_BYTES:
            return


def with_few_colours(image: QImage, most_plain: int) -> QImage:
    """Return a picture with a palette: a window has few colours, and steps between them.

    Args:
        image: The picture.
        most_plain: So many colours stay just as they are: paper, ink, and what lies under
            words. The others, steps at the edges of letters, are one if they are alike.
    """
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    counted = Counter(pixels.tolist())
    palette = [colour for colour, _count in counted.most_common(most_plain)]
    edges: dict[int, int] = {}
    for colour, _count in counted.most_common():
        edges.setdefault(colour & LIKE, colour)
    palette += [colour for colour in edges.values() if colour not in palette]
    del palette[MOST_COLOURS:]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, palette, flags)
