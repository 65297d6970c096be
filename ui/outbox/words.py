"""Words of the outbox: days, and how far a sealed file is on its way."""

from desktop.domain.bundles import BundleType
from desktop.domain.rows import OutboxEntry
from desktop.services.receipts import ANSWERED
from ui.widgets.dates import day_words
from ui.widgets.kinds import kind_words
from ui.words import translate


def entry_words(entry: OutboxEntry) -> str:
    """Return what a sealed file is, e.g. ``Supplement T64W-TTRK``."""
    return f"{kind_words(BundleType(entry.type))} {entry.code}".strip()


def wants_receipt(entry: OutboxEntry) -> bool:
    """Say whether its sealed file is kept until somebody says that it arrived."""
    return entry.type in ANSWERED


def handed_words(entry: OutboxEntry) -> str:
    """Return whether and when a copy was handed over."""
    if not entry.handed_over_at:
        return translate("outbox", "Not yet")
    return day_words(entry.handed_over_at)


def receipt_words(entry: OutboxEntry) -> str:
    """Return whether and when the receipt came."""
    if not entry.receipt_at:
        waits = wants_receipt(entry)
        return translate("outbox", "Waiting") if waits else translate("outbox", "None")
    return translate("outbox", "Came {day}").format(day=day_words(entry.receipt_at))


def next_words(entry: OutboxEntry, *, is_here: bool) -> str:
    """Return what to do with a sealed file now, as one sentence."""
    if not is_here:
        return _gone_words(entry)
    if entry.receipt_at:
        return translate(
            "outbox",
            "The recipient has it and says so. The sealed file may be deleted here; "
            "it is no longer needed.",
        )
    if entry.may_go:
        return translate(
            "outbox",
            "Handed over. No receipt comes for it, and it can be written anew: the sealed "
            "file may be deleted here.",
        )
    if entry.handed_over_at:
        return translate(
            "outbox",
            "Handed over. Keep it here until the receipt comes: if the stick is lost, "
            "write it again.",
        )
    return translate(
        "outbox", "It is not on a stick yet. Write it to one and hand it over."
    )


def _gone_words(entry: OutboxEntry) -> str:
    if entry.receipt_at:
        return translate(
            "outbox", "It arrived, and its sealed file was deleted here. All is done."
        )
    if entry.may_go:
        return translate(
            "outbox", "It was handed over, and its sealed file was deleted here."
        )
    return translate(
        "outbox",
        "Its sealed file is no longer here. Ask the recipient whether they have it.",
    )
