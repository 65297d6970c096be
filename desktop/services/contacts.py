"""People and keys: my card, the cards of others, and who has been verified."""

from dataclasses import dataclass, replace
from pathlib import Path

from crypto.errors import BadCard
from crypto.identity import Card, parse_card
from desktop.disk import durable_write, open_regular
from desktop.domain.consent import RecipientClass
from desktop.domain.custody import CustodyAct
from desktop.domain.rows import ContactFacts
from desktop.services.doubles import doubles
from desktop.services.errors import CardIsMine, CardKnown, CardTooLarge
from desktop.services.ports import Clock, Vault
from desktop.services.practice_errors import PracticeCard, RealCard, StaysInPractice
from desktop.services.times import moment
from desktop.services.trust import Trust
from exports.trust.trusted import Trusted

MAX_CARD_BYTES = 16 * 1024
WAYS = ("in_person", "by_voice", "by_paper")
"""How a fingerprint can be compared."""
BY_ROSTER = "by_roster"
"""Verified without a comparison, because the roster in force names the card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InRoster:
    """What the roster in force says of a card.

    Attributes:
        role: Empty if a key that is out of use is named no longer.
        expires_on: Date of the entry; likewise.
    """

    organisation: str
    role: str
    expires_on: str
    is_revoked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """An identity card as people see it.

    Attributes:
        fingerprint: 40 digits.
        verified_at: ISO 8601 time of the comparison; empty while unverified.
        in_roster: What the roster in force says of it; None if it does not name it.
        has_double: Another card here, perhaps mine, bears a name that looks the same.
    """

    fingerprint: str
    pseudonym: str
    role: str
    made_on: str
    text: str
    recipient_class: RecipientClass = RecipientClass.LEGAL_TEAM
    verified_at: str = ""
    verified_how: str = ""
    in_roster: InRoster | None = None
    has_double: bool = False

    @property
    def is_revoked(self) -> bool:
        """Whether the roster in force has taken the key out of use."""
        return self.in_roster is not None and self.in_roster.is_revoked


def read_small(path: Path) -> bytes:
    """Return the bytes of a small file.

    Raises:
        CardTooLarge: It is larger than any card or receipt.
        OSError: It cannot be read.
    """
    with open_regular(path) as stream:
        raw = stream.read(MAX_CARD_BYTES + 1)
    if len(raw) > MAX_CARD_BYTES:
        raise CardTooLarge
    return raw


def _card_in(raw: bytes) -> Card:
    try:
        return parse_card(raw.decode())
    except UnicodeDecodeError:
        raise BadCard from None


def require_kind(card: Card, mine: Card) -> None:
    """Return if a card may be kept beside mine: practice with practice, real with real.

    Raises:
        PracticeCard: It is a practice card, and mine is real.
        RealCard: It is a real card, and mine is for practice.
    """
    if card.is_practice and not mine.is_practice:
        raise PracticeCard
    if mine.is_practice and not card.is_practice:
        raise RealCard


def card_facts(card: Card) -> CardFacts:
    """Return what people see of `card`."""
    return CardFacts(
        fingerprint=card.fingerprint,
        pseudonym=card.pseudonym,
        role=card.role,
        made_on=card.made_on,
        text=card.to_text(),
    )


def contact_facts(contact: ContactFacts) -> CardFacts:
    """Return what people see of a kept contact."""
    card = parse_card(contact.card)
    return CardFacts(
        fingerprint=contact.fingerprint,
        pseudonym=card.pseudonym,
        role=card.role,
        made_on=card.made_on,
        text=contact.card,
        recipient_class=contact.recipient_class,
        verified_at=contact.verified_at,
        verified_how=contact.verified_how,
    )


def _in_roster(roster: Trusted | None, fingerprint: str) -> InRoster | None:
    """Return what a roster says of a card; None if it does not name it."""
    if roster is None:
        return None
    role = roster.role(fingerprint)
    is_revoked = roster.revocation(fingerprint) is not None
    if role is None and not is_revoked:
        return None
    return InRoster(
        organisation=roster.roster.organisation,
        role=role or "",
        expires_on=roster.expires_on(fingerprint) or "",
        is_revoked=is_revoked,
    )


class Contacts:
    """The cards in one vault."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def mine(self) -> CardFacts:
        """Return my own card."""
        return card_facts(self._vault.identity.card)

    def export_mine(self, path: Path) -> None:
        """Write my card to a file and read it back.

        Raises:
            StaysInPractice: The vault is for practice.
            OSError: It could not be written whole.
        """
        if self._vault.identity.card.is_practice:
            raise StaysInPractice
        durable_write(path, self.mine().text.encode())

    def read(self, path: Path) -> CardFacts:
        """Return the card in a file, for a look before it is added.

        Raises:
            CardTooLarge: The file cannot be a card.
            BadCard: The file is no card, or its own signature is wrong.
            CardIsMine: It is the card of this vault.
            CardKnown: It is already among the contacts.
            PracticeCard, RealCard: See `require_kind`.
        """
        card = _card_in(read_small(path))
        require_kind(card, self._vault.identity.card)
        facts = card_facts(card)
        if facts.fingerprint == self._vault.identity.card.fingerprint:
            raise CardIsMine
        if self._vault.contacts.get(facts.fingerprint):
            raise CardKnown
        here = doubles(self._vault)
        return replace(facts, has_double=here.has(facts.fingerprint, facts.pseudonym))

    def add(self, facts: CardFacts, recipient_class: RecipientClass) -> CardFacts:
        """Keep a card, unverified.

        Raises:
            PracticeCard, RealCard: See `require_kind`.
        """
        card = parse_card(facts.text)
        require_kind(card, self._vault.identity.card)
        at = moment(self._clock)
        contact = ContactFacts(
            fingerprint=card.fingerprint,
            card=card.to_text(),
            recipient_class=recipient_class,
            added_at=at,
        )
        with self._vault.transaction():
            self._vault.contacts.add(contact)
            noted = (
                ("fingerprint", card.fingerprint),
                ("recipient_class", str(recipient_class)),
            )
            self._vault.custody.append(at, CustodyAct.CONTACT_ADDED, "", noted)
        return contact_facts(contact)

    def all(self) -> tuple[CardFacts, ...]:
        """Return all contacts, verified first."""
        roster = Trust(self._vault, self._clock).roster()
        here = doubles(self._vault)
        kept = [contact_facts(each) for each in self._vault.contacts.all()]
        return tuple(
            replace(
                each,
                in_roster=_in_roster(roster, each.fingerprint),
                has_double=here.has(each.fingerprint, each.pseudonym),
            )
            for each in kept
        )

    def mark_verified(self, fingerprint: str, how: str) -> None:
        """Note that the fingerprint was compared with its owner.

        Args:
            fingerprint: 40 digits of the contact's card.
            how: One of `WAYS`, or `BY_ROSTER`.
        """
        at = moment(self._clock)
        with self._vault.transaction():
            self._vault.contacts.mark_verified(fingerprint, at, how)
            self._vault.custody.append(
                at,
                CustodyAct.CONTACT_VERIFIED,
                "",
                (("fingerprint", fingerprint), ("how", how)),
            )

    def remove(self, fingerprint: str) -> None:
        """Forget a contact."""
        self._vault.contacts.remove(fingerprint)
