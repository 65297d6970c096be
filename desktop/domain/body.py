"""Marks on the body, as the deponent shows and describes them.

How well a mark fits an account is a clinician's signed opinion, never said here. That no
mark is left proves nothing.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from desktop.domain.absence import Absence, Known
from desktop.domain.evidence import AttachmentId


class View(StrEnum):
    """The charts. INTIMATE is opened only with consent of its own."""

    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    HEAD = "head"
    HANDS = "hands"
    FEET = "feet"
    INTIMATE = "intimate"


MOST_PAIN = 10
Pain: TypeAlias = int | Absence
"""0 to `MOST_PAIN`, or why there is no number; never `Absence.NONE`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One mark.

    Attributes:
        id: From 1; never moved to another mark.
        x: Per mille of the chart's width, from the left, 0 to 1000.
        y: Per mille of the chart's height, from the top, 0 to 1000.
        region: Term of the body's regions; empty if none was chosen.
        noticed: EDTF, or empty.
        photos: Ids of attachments.
    """

    id: int
    view: View
    x: int
    y: int
    region: str = ""
    description: str = ""
    size: str = ""
    shape: str = ""
    colour: str = ""
    pain_then: Pain = Absence.NOT_ASKED
    pain_now: Pain = Absence.NOT_ASKED
    noticed: str = ""
    treated: Known = Known.UNKNOWN
    treatment: str = ""
    photos: tuple[AttachmentId, ...] = ()
