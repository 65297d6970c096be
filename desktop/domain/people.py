"""People in the room and holders of keys. Deponents are known by case code only."""

from dataclasses import dataclass
from enum import StrEnum


class UserRole(StrEnum):
    """What the owner of a vault or an identity card does."""

    INTERVIEWER = "interviewer"
    COORDINATOR = "coordinator"
    LAWYER = "lawyer"
    CLINICIAN = "clinician"
    CUSTODIAN = "custodian"
    ORGANISATION = "organisation"
    PRACTICE = "practice"


CHOSEN_ROLES = tuple(
    role for role in UserRole if role not in {UserRole.ORGANISATION, UserRole.PRACTICE}
)
"""Roles that the owner of a new vault may choose.

An organisation's key has a ceremony, and practice vaults are made by
`desktop.services.practice` alone.
"""


class PresentAs(StrEnum):
    """As what a person was present at the interview."""

    DEPONENT = "deponent"
    INTERVIEWER = "interviewer"
    INTERPRETER = "interpreter"
    SUPPORT_PERSON = "support_person"
    LAWYER = "lawyer"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPresent:
    """One person in the room.

    Attributes:
        present_as: The role in the room.
        code: Pseudonym or code; never asked to be a real name.
    """

    present_as: PresentAs
    code: str
