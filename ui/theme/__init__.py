"""The look of the program: colours, fonts, sizes, icons. Only it may write a colour."""

from ui.theme.colours import DARK, LIGHT, Colours, Role
from ui.theme.theme import Mode, Theme, set_kind
from ui.theme.type import BASE_PX, READING_PX, SMALL_PX, TITLE_PX

__all__ = [
    "BASE_PX",
    "DARK",
    "LIGHT",
    "READING_PX",
    "SMALL_PX",
    "TITLE_PX",
    "Colours",
    "Mode",
    "Role",
    "Theme",
    "set_kind",
]
