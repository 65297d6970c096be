"""Words of the outbox: days, who answered, how far a sealed file is on its way."""

from desktop.domain.rows import OutboxEntry
from desktop.services.answers import ANSWERED, Answer, Sent
from ui.plain import visible
from ui.widgets.dates import day_words
from ui.words import translate


def wants_receipt(entry: OutboxEntry) -> bool:
    """Say whether its sealed file is kept until somebody says that it arrived."""
    return entry.type in ANSWERED


def handed_words(entry: OutboxEntry) -> str:
    """Return whether and when a copy was handed over."""
    if not entry.handed_over_at:
        return translate("outbox", "Not yet")
    return day_words(entry.handed_over_at)


def names_words(answers: tuple[Answer, ...]) -> str:
    """Return the names of some recipients."""
    return ", ".join(visible(each.name) for each in answers)


def receipt_words(sent: Sent) -> str:
    """Return how many of the recipients have answered, or when the only one did."""
    if not sent.wants_receipt:
        return translate("outbox", "None")
    count, waiting = len(sent.answers), len(sent.waiting)
    if waiting == count:
        return translate("outbox", "Waiting")
    if count == 1:
        return translate("outbox", "Came {day}").format(day=day_words(sent.answers[0].at))
    return translate("outbox", "{number} of {count} came").format(
        number=count - waiting, count=count
    )


def answer_lines(sent: Sent) -> tuple[str, ...]:
    """Return one line for each recipient: answered on which day, or not."""
    if not sent.wants_receipt:
        return ()
    return tuple(
        translate("outbox", "{name}: answered {day}").format(
            name=visible(each.name), day=day_words(each.at)
        )
        if each.at
        else translate("outbox", "{name}: has not answered").format(name=visible(each.name))
        for each in sent.answers
    )


def next_words(sent: Sent) -> str:
    """Return what to do with a sealed file now, as one sentence."""
    entry = sent.entry
    if not sent.is_here:
        return _gone_words(sent)
    if entry.answers and not sent.waiting:
        return translate(
            "outbox",
            "Every recipient has it and says so. The sealed file may be deleted here; "
            "it is no longer needed.",
        )
    if entry.may_go and not entry.let_go_at:
        return _again_words(sent)
    if entry.answers:
        return translate(
            "outbox",
            "No answer yet from {names}. Keep it here until it has come: if the stick is "
            "lost, write it again.",
        ).format(names=names_words(sent.waiting))
    if entry.handed_over_at:
        return translate(
            "outbox",
            "Handed over. Keep it here until every recipient's receipt came: if the stick "
            "is lost, write it again.",
        )
    return translate(
        "outbox", "It is not on a stick yet. Write it to one and hand it over."
    )


def _again_words(sent: Sent) -> str:
    """Return what to do with what was handed over and can be said or made again."""
    if sent.wants_receipt:
        return translate(
            "outbox",
            "Handed over; a receipt may still come. A redacted copy can be made anew: the "
            "sealed file may be deleted here.",
        )
    return translate(
        "outbox",
        "Handed over. No receipt comes for it, and it can be written anew: the sealed "
        "file may be deleted here.",
    )


def _gone_words(sent: Sent) -> str:
    entry = sent.entry
    if entry.let_go_at and sent.waiting:
        return translate(
            "outbox",
            "It was deleted here on {day}, without an answer from {names}.",
        ).format(day=day_words(entry.let_go_at), names=names_words(sent.waiting))
    if entry.answers and not sent.waiting:
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
