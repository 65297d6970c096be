"""Words read aloud or shown to the person: in the type of the testimony, in short lines."""

from ui.theme.type import font
from ui.widgets.labels import PlainLabel


class ReadAloud(PlainLabel):
    """A label as wide as a person reads well, and as high as that makes it."""

    def __init__(self, pixels: int, widest_px: int) -> None:
        super().__init__()
        self.setFont(font(pixels, serif=True))
        self.setMaximumWidth(widest_px)

    def heightForWidth(self, width: int) -> int:
        """Return the height for the width it will really have."""
        return super().heightForWidth(min(width, self.maximumWidth()))
