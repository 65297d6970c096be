"""The members of a testimony's value that may be left out.

Each is left out if it is empty, and refused if it is there and empty: so every testimony
has one form, and one without any of this has the bytes that it always had. See
docs/format.md, section 9.1.
"""

from dataclasses import dataclass

from desktop.domain.body import Mark
from desktop.domain.canonical import Value
from desktop.domain.coding import NOTHING_CODED, Coding
from desktop.domain.coding_codec import (
    coding_value,
    read_coding,
    read_translation,
    translation_value,
)
from desktop.domain.conduct import NOT_CONDUCTED, Conduct
from desktop.domain.conduct_codec import conduct_value, read_conduct
from desktop.domain.fields import Fields, whole
from desktop.domain.findings_codec import (
    body_value,
    items_value,
    people_value,
    read_body,
    read_items,
    read_people,
)
from desktop.domain.items import Item
from desktop.domain.mentioned import MentionedPerson
from desktop.domain.numbered import NO_NUMBERS_GIVEN, NumbersGiven
from desktop.domain.permissions import NOTHING_MORE, FullConsent
from desktop.domain.permissions_codec import full_consent_value, read_full_consent
from desktop.domain.testimony import Testimony
from desktop.domain.translation import NOT_TRANSLATED, Translation


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the members hold."""

    conduct: Conduct
    consent_more: FullConsent
    coding: Coding
    body: tuple[Mark, ...]
    people: tuple[MentionedPerson, ...]
    items: tuple[Item, ...]
    translation: Translation
    numbers_given: NumbersGiven


def desk_value(testimony: Testimony) -> dict[str, Value]:
    """Return the members that are not empty."""
    value: dict[str, Value] = {}
    if testimony.conduct != NOT_CONDUCTED:
        value["conduct"] = conduct_value(testimony.conduct)
    if testimony.consent_more != NOTHING_MORE:
        value["consent_more"] = full_consent_value(testimony.consent_more)
    if testimony.coding != NOTHING_CODED:
        value["coding"] = coding_value(testimony.coding)
    if testimony.body:
        value["body"] = body_value(testimony.body)
    if testimony.people:
        value["people"] = people_value(testimony.people)
    if testimony.items:
        value["items"] = items_value(testimony.items)
    if testimony.translation != NOT_TRANSLATED:
        value["translation"] = translation_value(testimony.translation)
    return {**value, **_given_value(testimony.numbers_given)}


def _given_value(given: NumbersGiven) -> dict[str, Value]:
    if given == NO_NUMBERS_GIVEN:
        return {}
    return {"numbers_given": {"body": given.body, "items": given.items}}


def take_desk(fields: Fields) -> Desk:
    """Take the members out of a testimony's fields, by form.

    Raises:
        MalformedRecord: One is there and empty, or a field in it is odd.
    """
    return Desk(
        conduct=fields.optional("conduct", read_conduct, NOT_CONDUCTED),
        consent_more=fields.optional("consent_more", read_full_consent, NOTHING_MORE),
        coding=fields.optional("coding", read_coding, NOTHING_CODED),
        body=fields.optional("body", read_body, ()),
        people=fields.optional("people", read_people, ()),
        items=fields.optional("items", read_items, ()),
        translation=fields.optional("translation", read_translation, NOT_TRANSLATED),
        numbers_given=fields.optional("numbers_given", _read_given, NO_NUMBERS_GIVEN),
    )


def _read_given(value: Value) -> NumbersGiven:
    with whole(value) as fields:
        return NumbersGiven(body=fields.number("body"), items=fields.number("items"))
