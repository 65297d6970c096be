"""What was withdrawn after the answers were given, beside each of them, and when.

The answers stay as a fact of their day. Without these lines the paper would say yes to
what the deponent took back since.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TypeAlias

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.permissions import Permission
from desktop.domain.taken_back import TakenBack
from exports.statement.model import Block, Fact, Labels, Text
from exports.statement.wording import time_text

Taken: TypeAlias = tuple[TakenBack, ...]


def intro(taken: Taken, labels: Labels) -> tuple[Block, ...]:
    """Return a sentence that says how to read the answers, if anything was withdrawn."""
    return (Text(labels["withdrawn.intro"]),) if taken else ()


def named(key: str, taken: Taken, labels: Labels) -> str:
    """Return the words of an answer; if it was withdrawn, they say so themselves.

    A page may be read alone, and the row that says when may stand on the next one.
    """
    gone = {each for back in taken for each in (*_items(back), *_sharing(back))}
    words = labels[key]
    return labels["withdrawn.mark"].format(what=words) if key in gone else words


def of_items(taken: Taken, labels: Labels) -> tuple[Fact, ...]:
    """Return the row that belongs below the answers item by item, if there is one."""
    return _row(((back.at, _items(back)) for back in taken), labels)


def of_sharing(taken: Taken, labels: Labels) -> tuple[Fact, ...]:
    """Return the row that belongs below the answers about recipients, if there is one."""
    return _row(((back.at, _sharing(back)) for back in taken), labels)


def of_recipient(
    taken: Taken, recipient: RecipientClass, *, is_asked: bool, labels: Labels
) -> Iterator[str]:
    """Yield a line for all that one class of recipients may not have it for any more.

    Args:
        taken: What was withdrawn, in the order it was said.
        recipient: Whose row it is.
        labels: In the language of the document.
        is_asked: Answers for single purposes stand there, which this is about.
    """
    for back in taken:
        if recipient in back.sharing and is_asked:
            yield labels["withdrawn.all"].format(time=time_text(back.at, labels))
        own = [each for each in back.cells if each.recipient is recipient]
        yield from _cells(own, back.at, labels)


def _cells(cells: Iterable[Permission], at: str, labels: Labels) -> Iterator[str]:
    time = time_text(at, labels)
    gone = [each for each in cells if each.answer is not Answer.YES]
    if gone:
        yield labels["withdrawn.purposes"].format(time=time, purposes=_names(gone, labels))
    left = sorted(
        (each for each in cells if each.answer is Answer.YES),
        key=lambda each: each.identity,
    )
    for level, some in groupby(left, key=lambda each: each.identity):
        said = labels["consent.purposes_of"].format(
            purposes=_names(some, labels), identity=labels[f"consent.identity.{level}"]
        )
        yield labels["withdrawn.left"].format(time=time, purposes=said)


def _names(cells: Iterable[Permission], labels: Labels) -> str:
    return ", ".join(labels[f"consent.purpose.{each.purpose}"] for each in cells)


def _items(back: TakenBack) -> tuple[str, ...]:
    return tuple(f"consent.item.{each}" for each in back.items)


def _sharing(back: TakenBack) -> tuple[str, ...]:
    return tuple(f"consent.share.{each}" for each in back.sharing)


def _row(said: Iterable[tuple[str, tuple[str, ...]]], labels: Labels) -> tuple[Fact, ...]:
    lines = [
        labels["withdrawn.on"].format(
            time=time_text(at, labels), what="; ".join(labels[key] for key in keys)
        )
        for at, keys in said
        if keys
    ]
    return (Fact(labels["withdrawn.later"], "\n".join(lines)),) if lines else ()
