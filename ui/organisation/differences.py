"""What a roster on its way would change, line by line: whoever signs reads this first."""

from collections.abc import Iterator

from desktop.services.roster_facts import DraftFacts, MemberFacts, OrganisationFacts
from ui.organisation.words import last_file_words, name_words
from ui.widgets.dates import day_words
from ui.widgets.roles import role_words
from ui.words import translate


def differences(draft: DraftFacts, held: OrganisationFacts) -> tuple[str, ...]:
    """Return what `draft` says that `held` does not, as sentences."""
    new = draft.roster
    return (*_root(draft), *_date(new, held), *_members(new.members, held.members))


def _root(draft: DraftFacts) -> Iterator[str]:
    for signer in draft.roster.signers:
        if not signer.signs_now:
            words = translate("organisation", "{name} signs rosters from then on.")
            yield words.format(name=signer.pseudonym)
        if not signer.signs_next:
            words = translate("organisation", "{name} signs no rosters any more.")
            yield words.format(name=signer.pseudonym)
    if len(draft.needed) > 1:
        words = translate("organisation", "Signatures needed from then on: {count}.")
        yield words.format(count=draft.roster.threshold)


def _date(new: OrganisationFacts, held: OrganisationFacts) -> Iterator[str]:
    if new.expires_on != held.expires_on:
        words = translate("organisation", "The roster is good until {day}.")
        yield words.format(day=day_words(new.expires_on))


def _members(new: tuple[MemberFacts, ...], held: tuple[MemberFacts, ...]) -> Iterator[str]:
    before = {each.fingerprint: each for each in held}
    for member in new:
        yield from _member(member, before.pop(member.fingerprint, None))
    for gone in before.values():
        words = translate("organisation", "{name} is named no longer.")
        yield words.format(name=name_words(gone))


def _member(member: MemberFacts, before: MemberFacts | None) -> Iterator[str]:
    facts = {
        "name": name_words(member),
        "role": role_words(member.role),
        "day": day_words(member.expires_on),
    }
    if before is None or (member.role and not before.role):
        words = translate("organisation", "New: {name}, {role}, until {day}.")
        yield words.format(**facts)
    elif before.role and not member.role:
        words = translate("organisation", "{name} is named no longer.")
        yield words.format(name=name_words(before))
    elif (member.role, member.expires_on) != (before.role, before.expires_on):
        words = translate("organisation", "Changed: {name}, {role}, until {day}.")
        yield words.format(**facts)
    yield from _revocation(member, before)


def _revocation(member: MemberFacts, before: MemberFacts | None) -> Iterator[str]:
    was = before.revocation if before else None
    if member.revocation == was:
        return
    if member.revocation is None:
        words = translate("organisation", "The key of {name} counts again.")
        yield words.format(name=name_words(member))
        return
    words = translate("organisation", "The key of {name} is out of use. {what}")
    yield words.format(
        name=name_words(member), what=last_file_words(member.revocation.last_sequence)
    )
