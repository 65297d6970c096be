"""People in the room as JSON values and back."""

from desktop.domain.canonical import Value
from desktop.domain.fields import whole
from desktop.domain.people import PersonPresent, PresentAs


def present_value(people: tuple[PersonPresent, ...]) -> list[Value]:
    """Return people in the room as a JSON value."""
    return [{"present_as": each.present_as, "code": each.code} for each in people]


def read_present(value: Value) -> PersonPresent:
    """Return the person in the room that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    with whole(value) as fields:
        return PersonPresent(
            present_as=fields.choice("present_as", PresentAs), code=fields.text("code")
        )
