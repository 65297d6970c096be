"""People whom the account mentions: by label, with all that was heard and seen of them.

A third person is masked until somebody decides otherwise: they never agreed to be named.
Who a label is stands in the particulars, see `desktop.domain.particulars`.
"""

from dataclasses import dataclass
from enum import StrEnum


class PersonRole(StrEnum):
    """As what the account mentions a person."""

    PERPETRATOR = "perpetrator"
    WITNESS = "witness"
    FELLOW_DETAINEE = "fellow_detainee"
    THIRD_PERSON = "third_person"


class Basis(StrEnum):
    """By what the deponent knows who it was."""

    NAME_HEARD = "name_heard"
    BADGE = "badge"
    INSIGNIA = "insignia"
    UNIFORM = "uniform"
    FACE_SEEN = "face_seen"
    VOICE = "voice"
    KNOWN_BEFORE = "known_before"
    LATER_RECOGNITION = "later_recognition"


class Participation(StrEnum):
    """What a perpetrator did."""

    CARRIED_OUT = "carried_out"
    ORDERED = "ordered"
    PRESENT = "present"
    AIDED = "aided"
    FAILED_TO_PREVENT = "failed_to_prevent"
    FALSIFIED = "falsified"


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionedPerson:
    """One person of the account.

    Attributes:
        id: From 1; never moved to another person.
        label: As in the account, such as ``[Person 1]``; not empty, none twice.
        names_heard: What others called them.
        basis: In the order of `Basis`, none twice.
        basis_note: How it was recognised later, and from what source.
        participation: In the order of `Participation`, none twice.
        masked: The names stay out of pages and copies.
    """

    id: int
    label: str
    role: PersonRole
    names_heard: str = ""
    badge: str = ""
    uniform: str = ""
    voice: str = ""
    face: str = ""
    basis: tuple[Basis, ...] = ()
    basis_note: str = ""
    participation: tuple[Participation, ...] = ()
    masked: bool = True
