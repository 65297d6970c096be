"""Who may be chosen when a testimony is sealed: to read it, and to open the particulars.

Only somebody whose key was compared, and that the roster does not call revoked, may be
either. Consent says who may read the account; who may open the particulars is the
interviewer's choice, because a custodian who does not receive the account learns a name
from them and no more.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from crypto.identity import Card, parse_card
from desktop.domain import desk_rules
from desktop.domain.consent import Answer, Consent, RecipientClass
from desktop.domain.people import UserRole
from desktop.domain.permissions import IdentityLevel
from desktop.domain.rows import ContactFacts
from desktop.domain.testimony import Testimony, TestimonyId
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
    """

    fingerprint: str
    pseudonym: str
    role: str
    recipient_class: RecipientClass
    answer: Answer
    reason: str = ""
    unnamed: str = ""


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
            for choice in self._contacts(content.consent)
        )

    def custodians(self, testimony: TestimonyId) -> tuple[Choice, ...]:
        """Return every contact with whether it may open the particulars.

        Custodians by role come first, then the other verified ones.
        """
        consent = self._vault.testimonies.get(testimony).consent
        return tuple(sorted(self._contacts(consent), key=_custody_order))

    def require_recipients(
        self,
        content: Testimony,
        fingerprints: tuple[str, ...],
        custodians: tuple[str, ...] = (),
    ) -> tuple[Card, ...]:
        """Return the cards of those to whom a testimony is to be sealed.

        Args:
            content: What is to be sealed.
            fingerprints: Of those who are to read it.
            custodians: Fingerprints of those who may open the particulars as well: one who
                is both knows the deponent by name.

        Raises:
            NoRecipients: There are none.
            RecipientUnverified: One of them was never compared, or is unknown.
            RevokedKey: The roster says that one of them counts no longer.
            NotAllowed: Consent forbids one of them.
        """
        if not fingerprints:
            raise NoRecipients
        found = self._verified(fingerprints)
        for each in found:
            named = each.fingerprint in custodians
            level = IdentityLevel.FULL if named else IdentityLevel.CODE
            desk_rules.require_recipient(content, each.recipient_class, level)
        return _cards(found)

    def require_custodians(self, fingerprints: tuple[str, ...]) -> tuple[Card, ...]:
        """Return the cards of those who are to open the particulars.

        Raises:
            RecipientUnverified: One of them was never compared, or is unknown.
            RevokedKey: The roster says that one of them counts no longer.
        """
        return _cards(self._verified(fingerprints))

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


def _as_agreed(choice: Choice, content: Testimony) -> Choice:
    """Return a choice with what consent forbids of it: the account, or account and name."""
    said = content.consent, content.consent_more, choice.recipient_class
    return replace(
        choice,
        reason=desk_rules.forbidden(*said),
        unnamed=desk_rules.forbidden(*said, IdentityLevel.FULL),
    )


def _custody_order(choice: Choice) -> tuple[bool, bool]:
    return bool(choice.reason), choice.role != UserRole.CUSTODIAN


def _cards(contacts: tuple[ContactFacts, ...]) -> tuple[Card, ...]:
    return tuple(parse_card(contact.card) for contact in contacts)
