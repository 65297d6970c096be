"""The register of physical items: what was handed over, and through whose hands it went."""

from dataclasses import dataclass, replace
from enum import StrEnum

from desktop.domain.evidence import AttachmentId


class ItemKind(StrEnum):
    """What an item is."""

    CLOTHING = "clothing"
    PHOTO = "photo"
    DISCHARGE_NOTE = "discharge_note"
    FORENSIC_REPORT = "forensic_report"
    COURT_RECORD = "court_record"
    DETENTION_RECEIPT = "detention_receipt"
    MESSAGE = "message"
    VIDEO = "video"
    SKETCH = "sketch"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """An item went from hand to hand.

    Attributes:
        at: ISO 8601 time with offset.
        giver: Code of the one who gave it.
        taker: Code of the one who took it.
    """

    at: str
    giver: str
    taker: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One physical item.

    Attributes:
        id: Number on its label, from 1; never moved to another item.
        holder: Code of the one who has it.
        photos: Ids of attachments.
        handovers: In the order in which they followed each other.
    """

    id: int
    kind: ItemKind
    description: str = ""
    holder: str = ""
    condition: str = ""
    photos: tuple[AttachmentId, ...] = ()
    handovers: tuple[Handover, ...] = ()

    def handed_over(self, handover: Handover) -> "Item":
        """Return the item after a handover: its holder is the one who took it."""
        return replace(self, holder=handover.taker, handovers=(*self.handovers, handover))
