"""The consent extract of ``bundle.json``: every answer, and what a testimony is given for.

Whoever has the bundle reads what is allowed without opening the account. See
docs/format.md, section 7.
"""

from dataclasses import dataclass

from desktop.domain.canonical import Value
from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import Fields, read_rows, read_text, whole
from desktop.domain.giving import NOT_SAID, Given
from desktop.domain.permissions import Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The consent answers, without words, as `Consent` has them.

    Attributes:
        given: What each class of recipients got the testimony for; empty where that was
            not said.
    """

    items: tuple[tuple[ConsentItem, Answer], ...]
    sharing: tuple[tuple[RecipientClass, Answer], ...]
    given: Given = ()


def answers(consent: Consent, given: Given = ()) -> Answers:
    """Return the answers of `consent`, with what the recipients get it for."""
    return Answers(items=consent.items, sharing=consent.sharing, given=given)


def answers_value(consent: Answers | None) -> Value:
    """Return them as a JSON value; null for none."""
    if consent is None:
        return None
    value: dict[str, Value] = {
        "items": {str(item): str(answer) for item, answer in consent.items},
        "sharing": {str(each): str(answer) for each, answer in consent.sharing},
    }
    if consent.given:
        value["given"] = {str(each): list(those) for each, those in consent.given}
    return value


def read_answers(fields: Fields) -> Answers:
    """Return the answers that an object holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    items, sharing = fields.object("items"), fields.object("sharing")
    found = Answers(
        items=tuple((each, items.choice(each, Answer)) for each in ConsentItem),
        sharing=tuple((each, sharing.choice(each, Answer)) for each in RecipientClass),
        given=fields.optional("given", _read_given, NOT_SAID),
    )
    for each in (items, sharing, fields):
        each.done()
    return found


def _read_given(value: Value) -> Given:
    with whole(value) as fields:
        return tuple(
            (each, _read_purposes(fields.value(each)))
            for each in RecipientClass
            if fields.has(each)
        )


def _read_purposes(value: Value) -> tuple[Purpose, ...]:
    named = read_rows(value, read_text)
    purposes = tuple(each for each in Purpose if each in named)
    if not purposes or named != purposes:
        raise MalformedRecord
    return purposes
