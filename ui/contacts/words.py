"""Words for who somebody is to a testimony, and how a fingerprint was compared."""

from desktop.domain.consent import RecipientClass
from desktop.services.contacts import CardFacts
from ui.plain import one_line
from ui.widgets.dates import day_words
from ui.widgets.roles import role_words
from ui.words import QT_TRANSLATE_NOOP, translate

_CLASSES = {
    RecipientClass.LEGAL_TEAM: QT_TRANSLATE_NOOP("recipients", "The legal team"),
    RecipientClass.NATIONAL_PROSECUTOR: QT_TRANSLATE_NOOP(
        "recipients", "A national prosecutor"
    ),
    RecipientClass.ICC: QT_TRANSLATE_NOOP("recipients", "The International Criminal Court"),
    RecipientClass.UN_MECHANISM: QT_TRANSLATE_NOOP("recipients", "A UN investigation"),
    RecipientClass.UN_TREATY_BODY: QT_TRANSLATE_NOOP("recipients", "A UN treaty body"),
    RecipientClass.FUTURE_TRIBUNAL: QT_TRANSLATE_NOOP("recipients", "A future tribunal"),
    RecipientClass.OTHER_NGO: QT_TRANSLATE_NOOP("recipients", "Another organisation"),
    RecipientClass.RESEARCHERS: QT_TRANSLATE_NOOP("recipients", "Researchers"),
    RecipientClass.MEDIA: QT_TRANSLATE_NOOP("recipients", "The media"),
    RecipientClass.ARCHIVE: QT_TRANSLATE_NOOP("recipients", "An archive"),
}
_WAYS = {
    "in_person": QT_TRANSLATE_NOOP("recipients", "Face to face"),
    "by_voice": QT_TRANSLATE_NOOP("recipients", "By a voice that I know"),
    "by_paper": QT_TRANSLATE_NOOP("recipients", "On paper that they gave me"),
}
_VERIFIED = {
    "in_person": QT_TRANSLATE_NOOP("recipients", "Verified face to face on {day}"),
    "by_voice": QT_TRANSLATE_NOOP("recipients", "Verified by voice on {day}"),
    "by_paper": QT_TRANSLATE_NOOP("recipients", "Verified on paper on {day}"),
    "by_roster": QT_TRANSLATE_NOOP("recipients", "Verified by the roster on {day}"),
}


def class_words(recipient_class: RecipientClass) -> str:
    """Return as what consent sees a recipient."""
    return translate("recipients", _CLASSES[recipient_class])


def class_options() -> list[tuple[str, str]]:
    """Return all recipient classes as code and words."""
    return [(str(each), class_words(each)) for each in RecipientClass]


def way_options() -> list[tuple[str, str]]:
    """Return the ways to compare a fingerprint as code and words."""
    return [(way, translate("recipients", words)) for way, words in _WAYS.items()]


def roster_words(person: CardFacts) -> str:
    """Return what the roster in force says of somebody; empty if it does not name them."""
    said = person.in_roster
    if said is None:
        return ""
    if person.is_revoked:
        return translate(
            "recipients",
            "{organisation} has taken this key out of use. Seal nothing to it.",
        ).format(organisation=one_line(said.organisation))
    return translate(
        "recipients", "On the roster of {organisation} as {role}, until {day}."
    ).format(
        organisation=one_line(said.organisation),
        role=role_words(said.role),
        day=day_words(said.expires_on),
    )


def verified_words(person: CardFacts) -> str:
    """Return when and how somebody was verified, or that they were not."""
    if person.is_revoked:
        return translate("recipients", "Taken out of use")
    if not person.verified_at:
        return translate("recipients", "Not verified yet")
    pattern = _VERIFIED.get(person.verified_how, _VERIFIED["in_person"])
    return translate("recipients", pattern).format(day=day_words(person.verified_at))
