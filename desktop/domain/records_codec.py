"""The main record of each type of bundle as a JSON value, and back.

The type says how a value is read, and a value of one type is never read as another: no two
types have the same fields. See docs/format.md, sections 8 and 9.
"""

from collections.abc import Callable

from desktop.domain.bundles import About, BundleType
from desktop.domain.canonical import Value
from desktop.domain.codec import read_testimony_value, testimony_value
from desktop.domain.disclosure import Disclosure
from desktop.domain.disclosure_codec import disclosure_value, read_disclosure
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import Fields, is_case_code
from desktop.domain.letters_codec import (
    letter_value,
    read_opinion,
    read_question,
    read_receipt,
    read_supplement,
    read_withdrawal,
)
from desktop.domain.moments import is_time
from desktop.domain.records import Record, type_of
from desktop.domain.roster import Roster
from desktop.domain.roster_codec import read_roster, roster_value
from desktop.domain.sound import is_sound
from desktop.domain.testimony import Testimony


def record_value(record: Record) -> dict[str, Value]:
    """Return a record as a JSON value, which `read_record` will take.

    Raises:
        MalformedRecord: A reader would refuse it: something in it is odd or cannot be.
    """
    value = _value(record)
    if read_record(type_of(record), value) != record:
        raise MalformedRecord
    return value


def _value(record: Record) -> dict[str, Value]:
    match record:
        case Testimony():
            return testimony_value(record)
        case Roster():
            return roster_value(record)
        case Disclosure():
            return disclosure_value(record)
        case _:
            return letter_value(record)


def read_record(kind: BundleType, value: Value) -> Record:
    """Return the record of type `kind` that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd, or says what cannot be.
    """
    return _READ[kind](value)


def _read_testimony(value: Value) -> Testimony:
    testimony = read_testimony_value(value)
    times = (
        testimony.consent.recorded_at,
        testimony.read_back.confirmed_at,
        testimony.closing.closed_at,
        *(each.acknowledged_at for each in testimony.read_back.corrections),
    )
    sound = (
        is_case_code(testimony.code)
        and testimony.revision >= 1
        and is_time(testimony.started_at)
        and all(is_time(each) for each in times if each)
        and is_sound(testimony)
    )
    if not sound:
        raise MalformedRecord
    return testimony


_READ: dict[BundleType, Callable[[Value], Record]] = {
    BundleType.TESTIMONY: _read_testimony,
    BundleType.SUPPLEMENT: read_supplement,
    BundleType.WITHDRAWAL: read_withdrawal,
    BundleType.RECEIPT: read_receipt,
    BundleType.QUESTION: read_question,
    BundleType.ROSTER: read_roster,
    BundleType.OPINION: read_opinion,
    BundleType.DISCLOSURE: read_disclosure,
}


def about_value(about: About | None) -> Value:
    """Return what a bundle is about as a JSON value."""
    if about is None:
        return None
    return {"bundle": about.bundle, "manifest_sha512": about.manifest_sha512}


def read_about(value: Value) -> About | None:
    """Return what `value` says that a bundle is about.

    Raises:
        MalformedRecord: It is neither null nor the name of a bundle.
    """
    if value is None:
        return None
    fields = Fields(value)
    about = About(
        bundle=fields.hexed("bundle", 32), manifest_sha512=fields.digest("manifest_sha512")
    )
    fields.done()
    return about
