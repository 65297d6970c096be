"""What physical items and their handovers are called."""

from desktop.domain.items import Handover, Item, ItemKind
from ui.plain import visible
from ui.widgets.dates import moment_words
from ui.words import QT_TRANSLATE_NOOP, translate

_KINDS = {
    ItemKind.CLOTHING: QT_TRANSLATE_NOOP("items", "Clothing"),
    ItemKind.PHOTO: QT_TRANSLATE_NOOP("items", "Photo on paper"),
    ItemKind.DISCHARGE_NOTE: QT_TRANSLATE_NOOP("items", "Note of a hospital"),
    ItemKind.FORENSIC_REPORT: QT_TRANSLATE_NOOP("items", "Forensic report"),
    ItemKind.COURT_RECORD: QT_TRANSLATE_NOOP("items", "Court record"),
    ItemKind.DETENTION_RECEIPT: QT_TRANSLATE_NOOP("items", "Receipt of detention"),
    ItemKind.MESSAGE: QT_TRANSLATE_NOOP("items", "Message or letter"),
    ItemKind.VIDEO: QT_TRANSLATE_NOOP("items", "Video on a carrier"),
    ItemKind.SKETCH: QT_TRANSLATE_NOOP("items", "Sketch on paper"),
    ItemKind.OTHER: QT_TRANSLATE_NOOP("items", "Something else"),
}


def kind_name(kind: ItemKind) -> str:
    """Return what a kind of item is called."""
    return translate("items", _KINDS[kind])


def kind_options() -> tuple[tuple[str, str], ...]:
    """Return all kinds for a choice."""
    return tuple((kind.value, kind_name(kind)) for kind in ItemKind)


def item_title(item: Item) -> str:
    """Return an item by the number on its label, and its kind."""
    words = translate("items", "Item {number}: {kind}")
    return words.format(number=item.id, kind=kind_name(item.kind))


def handover_words(handover: Handover) -> str:
    """Return one handover in a line."""
    words = translate("items", "{moment}: {giver} gave it to {taker}").format(
        moment=moment_words(handover.at),
        giver=visible(handover.giver),
        taker=visible(handover.taker),
    )
    return f"{words}. {visible(handover.note)}" if handover.note else words
