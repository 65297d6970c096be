"""What practice refuses, and what is refused because it is practice."""

from desktop.services.errors import ServiceError


class PracticeCard(ServiceError):
    """An identity card is of a practice vault, and this vault is a real one."""

    code = "practice.card"


class RealCard(ServiceError):
    """An identity card is of a real vault, and this vault is for practice."""

    code = "practice.real_card"


class StaysInPractice(ServiceError):
    """The card of a practice vault is not given away."""

    code = "practice.stays"


class NotInPractice(ServiceError):
    """What was asked would make something real out of practice."""

    code = "practice.not_here"


class NotThrownAway(ServiceError):
    """Files of the practice vaults could not be deleted."""

    code = "practice.left"
