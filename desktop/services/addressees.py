"""Who may be chosen when a testimony is sealed: to read it, and to open the particulars.

Only somebody whose key was compared, and that the roster does not call revoked, may be
either. Consent says who may read the account; who may open the particulars is the
interviewer's choice, because a custodian who does not receive the account learns a name
from them and no more. Only a class to which the deponent said no gets neither.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from crypto.identity import Card, parse_card
from desktop.domain import desk_rules, giving
from desktop.domain.consent import Answer, Consent, RecipientClass
from desktop.domain.errors import NotAllowed
from desktop.domain.people import UserRole
from desktop.domain.permissions import IdentityLevel, Purpose
from desktop.domain.rows import ContactFacts
from desktop.domain.testimony import Testimony, TestimonyId
from desktop.services.doubles import doubles
from desktop.services.errors import NoRecipients, RecipientUnverified
from desktop.services.ports import Clock, Vault
from desktop.services.trust import Trust


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A contact one could seal to, and whether that is allowed.

    Attributes:
        role: By the roster, or else by the card.
        reason: Why not: ``revoked``, ``unverified`` or what
            `desktop.domain.desk_rules.forbidden` says; empty if allowed.
        answer: What the deponent said about this recipient class.
        unnamed: Which item forbids that it opens the particulars besides reading the
            account; empty if none does.
        purposes: What it may get the account for, in order; none where nothing was asked
            of purposes.
        named_purposes: Likewise, if it knows who the deponent is as well.
        has_double: Another card here, perhaps mine, bears a name that looks the same.
    """

    fingerprint: str
    pseudonym: str
    role: str
    recipient_class: RecipientClass
    answer: Answer
    reason: str = ""
    unnamed: str = ""
    purposes: tuple[Purpose, ...] = ()
    named_purposes: tuple[Purpose, ...] = ()
    has_double: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Who is to get a testimony, and what for.

    Attributes:
        recipients: Fingerprints of those who are to read it.
        custodians: Fingerprints of those who may open the particulars as well: one who is
            both knows the deponent by name.
        purposes: What they get it for; none for the only ones that can be.
    """

    recipients: tuple[str, ...]
    custodians: tuple[str, ...] = ()
    purposes: tuple[Purpose, ...] = ()


class Addressees:
    """The contacts of one vault, as those to whom something is sealed."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._trust = Trust(vault, clock)

    def recipients(self, testimony: TestimonyId) -> tuple[Choice, ...]:
        """Return every contact with whether and why not it may receive this testimony."""
        content = self._vault.testimonies.get(testimony)
        return tuple(
            choice if choice.reason else _as_agreed(choice, content)
            for choice in told_apart(self._vault, self._contacts(content.consent))
        )

    def custodians(self, testimony: TestimonyId) -> tuple[Choice, ...]:
        """Return every contact with whether it may open the particulars.

        Custodians by role come first, then the other verified ones.
        """
        content = self._vault.testimonies.get(testimony)
        choices = (
            choice if choice.reason else replace(choice, reason=_refused(choice, content))
            for choice in told_apart(self._vault, self._contacts(content.consent))
        )
        return tuple(sorted(choices, key=_custody_order))

    def require_recipients(
        self, content: Testimony, chosen: Chosen
    ) -> tuple[tuple[Card, ...], giving.Given]:
        """Return the cards of those to whom a testimony is to be sealed, and what for.

        Args:
            content: What is to be sealed.
            chosen: To whom, and what for.

        Raises:
            NoRecipients: There are none.
            RecipientUnverified: One of them was never compared, or is unknown.
            RevokedKey: The roster says that one of them counts no longer.
            NotAllowed: Consent forbids one of them, or one of the purposes.
            PurposeUnchosen: There is more than one purpose, and none is chosen.
        """
        if not chosen.recipients:
            raise NoRecipients
        found = self._verified(chosen.recipients)
        people = [(each.recipient_class, _level(each, chosen)) for each in found]
        more = content.consent_more
        purposes = giving.in_order(chosen.purposes) or giving.only_ones(more, people)
        giving.require_given(content.consent, more, people, purposes)
        return _cards(found), giving.given_to(more, people, purposes)

    def require_custodians(
        self, content: Testimony, fingerprints: tuple[str, ...]
    ) -> tuple[Card, ...]:
        """Return the cards of those who are to open the particulars.

        Raises:
            RecipientUnverified: One of them was never compared, or is unknown.
            RevokedKey: The roster says that one of them counts no longer.
            NotAllowed: The deponent said no to one of them.
        """
        found = self._verified(fingerprints)
        for contact in found:
            if reason := _refused(contact, content):
                raise NotAllowed(reason)
        return _cards(found)

    def _contacts(self, consent: Consent) -> Iterator[Choice]:
        for contact in self._vault.contacts.all():
            card = parse_card(contact.card)
            yield Choice(
                fingerprint=contact.fingerprint,
                pseudonym=card.pseudonym,
                role=self._trust.role(contact.fingerprint) or card.role,
                recipient_class=contact.recipient_class,
                answer=consent.may_share(contact.recipient_class),
                reason=self._reason(contact),
            )

    def _reason(self, contact: ContactFacts) -> str:
        if self._trust.is_revoked(contact.fingerprint):
            return "revoked"
        return "" if contact.verified_at else "unverified"

    def _verified(self, fingerprints: tuple[str, ...]) -> tuple[ContactFacts, ...]:
        contacts = [self._vault.contacts.get(each) for each in sorted(set(fingerprints))]
        found = tuple(contact for contact in contacts if contact and contact.verified_at)
        if len(found) != len(contacts):
            raise RecipientUnverified
        for contact in found:
            self._trust.require_recipient(contact.fingerprint)
        return found


def told_apart(vault: Vault, choices: Iterable[Choice]) -> tuple[Choice, ...]:
    """Return choices with whether another card here bears a name that looks the same."""
    here = doubles(vault)
    return tuple(
        replace(each, has_double=here.has(each.fingerprint, each.pseudonym))
        for each in choices
    )


def _as_agreed(choice: Choice, content: Testimony) -> Choice:
    """Return a choice with what consent forbids of it: the account, or account and name."""
    said = content.consent, content.consent_more, choice.recipient_class
    return replace(
        choice,
        reason=desk_rules.forbidden(*said),
        unnamed=desk_rules.forbidden(*said, IdentityLevel.FULL),
        purposes=desk_rules.agreed_purposes(*said[1:]),
        named_purposes=desk_rules.agreed_purposes(*said[1:], IdentityLevel.FULL),
    )


def _refused(who: Choice | ContactFacts, content: Testimony) -> str:
    """Return the item by which a deponent said no to a class; empty if they did not."""
    if content.consent.may_share(who.recipient_class) is not Answer.NO:
        return ""
    return desk_rules.forbidden(content.consent, content.consent_more, who.recipient_class)


def _level(contact: ContactFacts, chosen: Chosen) -> IdentityLevel:
    named = contact.fingerprint in chosen.custodians
    return IdentityLevel.FULL if named else IdentityLevel.CODE


def _custody_order(choice: Choice) -> tuple[bool, bool]:
    return bool(choice.reason), choice.role != UserRole.CUSTODIAN


def _cards(contacts: tuple[ContactFacts, ...]) -> tuple[Card, ...]:
    return tuple(parse_card(contact.card) for contact in contacts)
