"""Words for how keys and rosters stand, and for what a draft waits for."""

from desktop.services.roster_facts import (
    DraftFacts,
    MemberFacts,
    Needed,
    SignerFacts,
    Stage,
    Status,
)
from ui.plain import one_line
from ui.theme import Role
from ui.widgets.dates import day_words
from ui.words import QT_TRANSLATE_NOOP, translate

_STATUS = {
    Status.GOOD: QT_TRANSLATE_NOOP("organisation", "Good"),
    Status.SOON: QT_TRANSLATE_NOOP("organisation", "Expires soon"),
    Status.EXPIRED: QT_TRANSLATE_NOOP("organisation", "Expired"),
    Status.REVOKED: QT_TRANSLATE_NOOP("organisation", "Out of use"),
}
STATUS_SIGNS: dict[Status, tuple[str, Role]] = {
    Status.GOOD: ("check", "green"),
    Status.SOON: ("clock", "amber"),
    Status.EXPIRED: ("attention", "amber"),
    Status.REVOKED: ("danger", "red"),
}
"""A shape and a colour for each; words stand beside them."""
_STAGES = {
    Stage.TO_COMPARE: QT_TRANSLATE_NOOP(
        "organisation", "Roster {number} came. Compare its digits before it counts."
    ),
    Stage.OPEN: QT_TRANSLATE_NOOP(
        "organisation", "Roster {number} is being prepared. Nobody has signed it."
    ),
    Stage.SIGNING: QT_TRANSLATE_NOOP(
        "organisation", "Roster {number} waits for more signatures."
    ),
    Stage.ENOUGH: QT_TRANSLATE_NOOP(
        "organisation", "Roster {number} has its signatures and can be put into force."
    ),
    Stage.OUTDATED: QT_TRANSLATE_NOOP(
        "organisation",
        "Roster {number} was overtaken: another one came into force. Begin again from it.",
    ),
}
STAGE_SIGNS: dict[Stage, tuple[str, Role]] = {
    Stage.TO_COMPARE: ("unverified", "amber"),
    Stage.OPEN: ("pencil", "muted"),
    Stage.SIGNING: ("key", "accent"),
    Stage.ENOUGH: ("check", "green"),
    Stage.OUTDATED: ("attention", "amber"),
}


def status_words(status: Status) -> str:
    """Return how a key stands."""
    return translate("organisation", _STATUS[status])


def stage_words(draft: DraftFacts) -> str:
    """Return what a draft waits for."""
    words = translate("organisation", _STAGES[draft.stage])
    return words.format(number=draft.roster.number)


def needed_words(needed: Needed, *, is_only: bool) -> str:
    """Return how many signatures are there, of how many that must be."""
    if is_only:
        words = translate("organisation", "{signed} of {threshold} needed signatures")
    elif needed.by_held:
        words = translate(
            "organisation", "{signed} of {threshold} needed from those who sign now"
        )
    else:
        words = translate(
            "organisation",
            "{signed} of {threshold} needed from those who sign from then on",
        )
    return words.format(signed=needed.signed, threshold=needed.threshold)


def signer_words(signer: SignerFacts) -> str:
    """Return who somebody is that signs, as far as it is worth saying."""
    said = [signer.pseudonym]
    if signer.is_mine:
        said.append(translate("organisation", "my key"))
    if signer.in_pieces:
        said.append(translate("organisation", "a key in pieces"))
    if not signer.signs_now:
        said.append(translate("organisation", "signs from this roster on"))
    elif not signer.signs_next:
        said.append(translate("organisation", "signs until this roster"))
    return " · ".join(said)


def until_words(iso: str) -> str:
    """Return the last day that something is good."""
    return translate("organisation", "Until {day}").format(day=day_words(iso))


def date_options(dates: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return dates as code and words."""
    return [(each, until_words(each)) for each in dates]


def name_words(member: MemberFacts) -> str:
    """Return a member's name; of a key that is named no longer, where its digits begin."""
    if member.pseudonym:
        return member.pseudonym
    return translate("organisation", "A key that is named no longer: {digits}…").format(
        digits=member.fingerprint[:10]
    )


def last_file_words(last_sequence: int) -> str:
    """Return what taking a key out of use refuses."""
    if last_sequence == 0:
        return translate(
            "organisation", "Every sealed file of this key is refused, also older ones."
        )
    return translate(
        "organisation",
        "Sealed files number 1 to {number} of this key stay good, with a mark. Every later "
        "one is refused.",
    ).format(number=last_sequence)


def title_words(draft: DraftFacts) -> str:
    """Return what the page of a roster on its way is called."""
    words = translate("organisation", "Roster {number} of {organisation}")
    return words.format(
        number=draft.roster.number, organisation=one_line(draft.roster.organisation)
    )
