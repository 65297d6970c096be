"""What the chosen recipients get a testimony for. No Qt.

Only what they may have it for is offered. Where there is one way only it is taken at once,
so that nobody is asked what has one answer.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from desktop.domain.giving import in_order
from desktop.domain.permissions import Purpose
from desktop.services.addressees import Choice


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A chosen recipient.

    Attributes:
        purposes: What it may have the testimony for; none where nothing was asked of it.
    """

    name: str
    purposes: tuple[Purpose, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatFor:
    """What can be chosen, and what is.

    Attributes:
        offered: Each purpose with the names of those who may have it for that, in order.
        chosen: In order.
        lacking: Names of those for whom no purpose is chosen.
    """

    offered: tuple[tuple[Purpose, tuple[str, ...]], ...] = ()
    chosen: tuple[Purpose, ...] = ()
    lacking: tuple[str, ...] = ()


NOTHING = WhatFor()


def what_for(readers: Iterable[Reader], chosen: Iterable[Purpose]) -> WhatFor:
    """Return what can be chosen for some recipients, with what was chosen of it."""
    readers = tuple(readers)
    offered = tuple(
        (purpose, names)
        for purpose in Purpose
        if (names := tuple(each.name for each in readers if purpose in each.purposes))
    )
    kept = set(chosen).intersection(purpose for purpose, _names in offered)
    return WhatFor(
        offered=offered,
        chosen=in_order(kept),
        lacking=tuple(
            each.name
            for each in readers
            if each.purposes and kept.isdisjoint(each.purposes)
        ),
    )


def with_only_ones(
    readers: Iterable[Reader], chosen: Iterable[Purpose]
) -> tuple[Purpose, ...]:
    """Return what is still chosen, with each purpose that is the only one for somebody."""
    readers = tuple(readers)
    only = (each.purposes[0] for each in readers if len(each.purposes) == 1)
    return in_order((*what_for(readers, chosen).chosen, *only))


def readers_of(choices: Iterable[Choice], named: Collection[str]) -> tuple[Reader, ...]:
    """Return the chosen recipients.

    Args:
        choices: Their contacts.
        named: Fingerprints of those who can open the particulars as well.
    """
    return tuple(
        Reader(
            name=each.pseudonym,
            purposes=each.named_purposes if each.fingerprint in named else each.purposes,
        )
        for each in choices
    )
