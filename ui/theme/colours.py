"""The colours, by what they mean. Each pair that carries words passes 4.5:1 in both modes.

Amber needs attention, red would lose or reveal something, green says "verified" and nothing
else. A colour is never the only sign: a word or an icon stands beside it.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Role: TypeAlias = Literal[
    "paper",
    "rail",
    "field",
    "ink",
    "muted",
    "line",
    "edge",
    "accent",
    "accent_strong",
    "on_accent",
    "selection",
    "amber",
    "amber_wash",
    "red",
    "red_wash",
    "on_red",
    "green",
    "green_wash",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One mode, as ``#RRGGBB``.

    Attributes:
        paper: The page. rail: The left rail and the status line. field: Where one writes.
        ink: Words. muted: Words that stand back.
        line: Quiet rules between things. edge: Border of what can be used, 3:1 on paper.
        accent: The one thing to do, links, focus. accent_strong: The same, pressed.
        selection: Behind chosen rows and words.
        amber, red, green: Words and signs; the washes lie behind them.
    """

    paper: str
    rail: str
    field: str
    ink: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_strong: str
    on_accent: str
    selection: str
    amber: str
    amber_wash: str
    red: str
    red_wash: str
    on_red: str
    green: str
    green_wash: str

    def of(self, role: Role) -> str:
        """Return the colour of a role."""
        colour: str = getattr(self, role)
        return colour


LIGHT = Colours(
    paper="#FAF7F2",
    rail="#F3EEE6",
    field="#FFFDFA",
    ink="#26221D",
    muted="#6F675D",
    line="#E2DACD",
    edge="#928878",
    accent="#2F6F6A",
    accent_strong="#245652",
    on_accent="#FFFFFF",
    selection="#E1EDE9",
    amber="#85540A",
    amber_wash="#FAEFD8",
    red="#A1302A",
    red_wash="#F9E6E1",
    on_red="#FFFFFF",
    green="#2D6A36",
    green_wash="#E5F0E2",
)

DARK = Colours(
    paper="#1F1D1A",
    rail="#171512",
    field="#272420",
    ink="#EFE9DF",
    muted="#ADA498",
    line="#38342E",
    edge="#7D7467",
    accent="#4F9F98",
    accent_strong="#6DB6AF",
    on_accent="#0F1B1A",
    selection="#26403D",
    amber="#E2B05A",
    amber_wash="#332A18",
    red="#F1968A",
    red_wash="#3B231F",
    on_red="#2A0F0B",
    green="#8CC791",
    green_wash="#1F2E20",
)

QR_DARK = "#000000"
QR_LIGHT = "#FFFFFF"
"""The same in both modes: cameras want dark on light."""

WORDS_ON: tuple[tuple[Role, Role], ...] = (
    ("ink", "paper"),
    ("ink", "rail"),
    ("ink", "field"),
    ("ink", "selection"),
    ("ink", "amber_wash"),
    ("ink", "red_wash"),
    ("ink", "green_wash"),
    ("muted", "paper"),
    ("muted", "rail"),
    ("muted", "field"),
    ("muted", "selection"),
    ("accent", "paper"),
    ("accent", "rail"),
    ("accent", "field"),
    ("accent", "amber_wash"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("amber", "paper"),
    ("amber", "rail"),
    ("amber", "amber_wash"),
    ("red", "paper"),
    ("red", "rail"),
    ("red", "red_wash"),
    ("on_red", "red"),
    ("green", "paper"),
    ("green", "field"),
    ("green", "green_wash"),
)
"""Every pair in which words of the first colour stand on the second."""


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21.

    Source:
        WCAG 2.2, "relative luminance" and "contrast ratio".
    """
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    if part <= 0.04045:
        return part / 12.92
    lifted: float = ((part + 0.055) / 1.055) ** 2.4
    return lifted
