"""Particulars: who the deponent is, and who others in the account are.

Sealed once more inside a bundle, to custodians only. The account itself knows the deponent
by case code and others by labels. See docs/format.md, section 10.
"""

from dataclasses import dataclass

from desktop.domain.testimony import TestimonyId


@dataclass(frozen=True, slots=True, kw_only=True)
class Deponent:
    """Who the deponent is, as far as they wish to say. Every field may be empty.

    Attributes:
        born_on: As it was said; not always a whole date.
        document: Kind and number of a document that was shown.
        safe_contact: How they can be reached without danger to them.
    """

    family_name: str = ""
    given_names: str = ""
    other_names: str = ""
    born_on: str = ""
    nationality: str = ""
    document: str = ""
    address: str = ""
    contact: str = ""
    safe_contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPerson:
    """Somebody whom the account calls by a label.

    Attributes:
        label: As in the account, such as ``[Person 1]``.
        name: Who it is.
        note: What else a custodian has to know.
    """

    label: str
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """What only custodians read.

    Attributes:
        bundle: Id of the bundle it travels in, 32 hex digits: it is good in no other.
    """

    testimony: TestimonyId
    bundle: str
    deponent: Deponent
    others: tuple[NamedPerson, ...] = ()
