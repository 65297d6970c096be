"""How a piece of evidence can be looked at here; everything else is kept, not shown."""

from enum import StrEnum

from desktop.domain.evidence import Attachment
from desktop.domain.media import SHOWN, SKETCH


class Look(StrEnum):
    """What the program itself does with a file."""

    PICTURE = "picture"
    SOUND = "sound"
    SKETCH = "sketch"
    KEPT = "kept"


def look_of(attachment: Attachment) -> Look:
    """Return how `attachment` can be looked at; told from its bytes, not from its name."""
    if attachment.media_type not in SHOWN:
        return Look.KEPT
    if attachment.media_type == SKETCH:
        return Look.SKETCH
    family = attachment.media_type.partition("/")[0]
    return Look.PICTURE if family == "image" else Look.SOUND
