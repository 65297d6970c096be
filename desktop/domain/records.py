"""The main record of a bundle: one value for each type."""

from typing import TypeAlias

from desktop.domain.bundles import BundleType
from desktop.domain.disclosure import Disclosure
from desktop.domain.letters import (
    Letter,
    Opinion,
    Question,
    Receipt,
    Supplement,
    Withdrawal,
)
from desktop.domain.roster import Roster
from desktop.domain.testimony import Testimony, TestimonyId

Record: TypeAlias = Testimony | Letter | Roster | Disclosure

_TYPES: dict[type[Record], BundleType] = {
    Testimony: BundleType.TESTIMONY,
    Supplement: BundleType.SUPPLEMENT,
    Withdrawal: BundleType.WITHDRAWAL,
    Receipt: BundleType.RECEIPT,
    Question: BundleType.QUESTION,
    Roster: BundleType.ROSTER,
    Opinion: BundleType.OPINION,
    Disclosure: BundleType.DISCLOSURE,
}


def type_of(record: Record) -> BundleType:
    """Return the type of bundle that `record` makes."""
    return _TYPES[type(record)]


def code_of(record: Record) -> str:
    """Return the case code that `record` names; rosters and receipts: empty."""
    return "" if isinstance(record, Roster | Receipt) else record.code


def testimony_of(record: Record) -> TestimonyId | None:
    """Return the testimony that `record` is or is about; rosters, receipts: none."""
    match record:
        case Testimony():
            return record.id
        case Roster() | Receipt():
            return None
        case _:
            return record.testimony
