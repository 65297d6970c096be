"""Words for what people do, as they stand on cards and are chosen at the first start."""

from desktop.domain.people import UserRole
from ui.words import QT_TRANSLATE_NOOP, translate

_ROLES = {
    UserRole.INTERVIEWER: QT_TRANSLATE_NOOP("roles", "Interviewer"),
    UserRole.COORDINATOR: QT_TRANSLATE_NOOP("roles", "Coordinator"),
    UserRole.LAWYER: QT_TRANSLATE_NOOP("roles", "Lawyer"),
    UserRole.CLINICIAN: QT_TRANSLATE_NOOP("roles", "Clinician"),
    UserRole.CUSTODIAN: QT_TRANSLATE_NOOP("roles", "Custodian of identities"),
    UserRole.ORGANISATION: QT_TRANSLATE_NOOP("roles", "Organisation"),
    UserRole.PRACTICE: QT_TRANSLATE_NOOP("roles", "Practice"),
}


def role_words(role: str) -> str:
    """Return words for a role; a role of a newer version is shown as it is written."""
    return translate("roles", _ROLES[UserRole(role)]) if role in set(UserRole) else role
