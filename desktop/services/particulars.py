"""Who the deponent is, and who others in the account are: apart from the account, always.

Whoever took the testimony notes it until the sealing and never opens it again. Whoever
receives it learns to whom it was sealed; only those can open it, and each opening is on
record before anybody sees a name. Nothing that was opened is ever kept.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from crypto.errors import NotForMe
from crypto.identity import Card, Identity
from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.custody import CustodyAct
from desktop.domain.particulars import Deponent, Particulars
from desktop.domain.particulars_codec import particulars_value, read_particulars_value
from desktop.domain.rows import LetterState, SealedParticulars
from desktop.domain.testimony import State, TestimonyId
from desktop.services.errors import NotACustodian, ParticularsUnsound
from desktop.services.ports import Clock, Vault
from desktop.services.times import moment
from desktop.services.trust import Trust
from exports.bundle.meta import decode_meta
from exports.bundle.particulars import open_particulars
from exports.errors import MalformedBundle

NO_BUNDLE = "0" * 32
"""Bundle of particulars that did not travel yet; sealing puts the real one in its place."""
_META, _PARTICULARS = "bundle_json", "particulars_age"
"""Members of a supplement that came, as the vault calls them."""
_NUMBERED = re.compile(r"\[\D{0,40}(\d{1,4})\]")


class Noted(StrEnum):
    """Whether particulars of one's own testimony are here."""

    NOTHING = "nothing"
    HERE = "here"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Custodian:
    """Somebody to whom the particulars of a received testimony are sealed.

    Attributes:
        card: Their card, if it is known here; a key in pieces is joined against it.
        name: The name under which this vault knows the key; empty if it does not.
        role: By the roster, or else by the card; empty if the key is unknown.
        is_me: It is the key of this vault.
    """

    fingerprint: str
    card: Card | None
    name: str
    role: str
    is_me: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Particulars that came here, sealed to their custodians.

    Attributes:
        bundle: Id of the sealed file with which they came.
        added_at: When it came, as ISO 8601 text, if it was a supplement; else empty.
        age: The age file, as it came.
        custodians: This vault's own key first, then keys with a name here.
    """

    testimony: TestimonyId
    bundle: str
    added_at: str
    age: bytes
    custodians: tuple[Custodian, ...]

    def is_for(self, fingerprint: str) -> bool:
        """Say whether somebody's key opens them."""
        return any(each.fingerprint == fingerprint for each in self.custodians)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """Particulars that were opened, and what is known of where they belong.

    Attributes:
        code: Case code of the testimony with which they came here, in a bundle that was
            verified; empty if they did not, so that nothing is proven.
    """

    particulars: Particulars
    code: str


class WhoIsWho:
    """Particulars of testimonies that are taken here, or came here."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock
        self._trust = Trust(vault, clock)

    # Taken here.

    def status(self, testimony: TestimonyId) -> Noted:
        """Say whether something is noted, without showing what."""
        if self._vault.testimonies.row(testimony).state in (State.SEALED, State.DESTROYED):
            return Noted.GONE
        return Noted.NOTHING if is_blank(self.load(testimony)) else Noted.HERE

    def load(self, testimony: TestimonyId) -> Particulars:
        """Return what is noted; empty fields if nothing is.

        Raises:
            ContentGone: The testimony is sealed; this device cannot open them any more.
        """
        value = self._vault.particulars.get(testimony)
        if value is None:
            return blank(testimony)
        return read_particulars_value(canonical.loads(value))

    def save(self, particulars: Particulars) -> str:
        """Keep what is noted and return when it reached the disk, as ISO 8601 text.

        Raises:
            Final: The testimony is sealed, kept or received.
        """
        at = moment(self._clock)
        value = canonical.dumps(particulars_value(replace(particulars, bundle=NO_BUNDLE)))
        self._vault.particulars.save(particulars.testimony, value)
        return at

    def forget(self, testimony: TestimonyId) -> None:
        """Put nothing in the place of what is noted; joins a running transaction.

        For a testimony of which a readable copy stays here: the account may, a name never.
        """
        if self._vault.particulars.has(testimony):
            self.save(blank(testimony))

    # Received.

    def envelopes(self, testimony: TestimonyId) -> tuple[Envelope, ...]:
        """Return all particulars that came: the testimony's, then those of supplements."""
        found = []
        sealed = self._vault.particulars.sealed(testimony)
        if sealed is not None:
            came = self._vault.received.of(testimony)
            bundle = came.bundle_id if came else NO_BUNDLE
            found.append(self._enveloped(testimony, bundle, "", sealed))
        letters = self._vault.letters
        for row in reversed(letters.rows(testimony, LetterState.RECEIVED)):
            if row.type != BundleType.SUPPLEMENT or row.is_forgotten:
                continue
            members = letters.original(row.id)
            if age := members.get(_PARTICULARS):
                meta = decode_meta(members[_META])
                sealed = SealedParticulars(age=age, custodians=meta.custodians)
                found.append(self._enveloped(testimony, meta.bundle_id, row.at, sealed))
        return tuple(found)

    def _enveloped(
        self, testimony: TestimonyId, bundle: str, added_at: str, sealed: SealedParticulars
    ) -> Envelope:
        return Envelope(
            testimony=testimony,
            bundle=bundle,
            added_at=added_at,
            age=sealed.age,
            custodians=self.custodians(sealed.custodians),
        )

    def custodians(self, fingerprints: Iterable[str]) -> tuple[Custodian, ...]:
        """Return what is known here of keys that open particulars.

        This vault's own key comes first, then keys with a name here.
        """
        found = map(self._custodian, fingerprints)
        return tuple(sorted(found, key=lambda each: (not each.is_me, not each.name)))

    def open_as_custodian(self, testimony: TestimonyId, bundle: str = "") -> Particulars:
        """Open particulars with this vault's own keys; the custody log says so.

        Raises:
            NotACustodian: They are sealed to others, or there are none.
            ParticularsUnsound: What was sealed is not what the bundle says.
        """
        return self.open_with(testimony, self._vault.identity, bundle)

    def open_with(
        self, testimony: TestimonyId, key: Identity, bundle: str = ""
    ) -> Particulars:
        """Open particulars with a key that was joined from its pieces for this act.

        They are returned only once the custody log says, on disk, that this vault opened
        them and with which key.

        Args:
            testimony: Whose.
            key: One of the custodians' keys.
            bundle: Id of the bundle with which they came; empty for the testimony's own.

        Raises:
            NotACustodian: They are not sealed to this key, or there are none.
            ParticularsUnsound: What was sealed is not what the bundle says.
            NewerBundle: A newer version of the program wrote them.
        """
        fingerprint = key.card.fingerprint
        envelope = self._envelope(testimony, bundle)
        if envelope is None or not envelope.is_for(fingerprint):
            raise NotACustodian
        particulars = _opened(envelope, key)
        facts = (("bundle", envelope.bundle), ("custodian", fingerprint))
        at = moment(self._clock)
        self._vault.custody.append(at, CustodyAct.PARTICULARS_OPENED, testimony, facts)
        return particulars

    def _envelope(self, testimony: TestimonyId, bundle: str) -> Envelope | None:
        for each in self.envelopes(testimony):
            if each.bundle == bundle or (not bundle and not each.added_at):
                return each
        return None

    def _custodian(self, fingerprint: str) -> Custodian:
        card = self._trust.card(fingerprint)
        return Custodian(
            fingerprint=fingerprint,
            card=card,
            name=card.pseudonym if card else "",
            role=self._trust.role(fingerprint) or (card.role if card else ""),
            is_me=fingerprint == self._vault.identity.card.fingerprint,
        )


def _opened(envelope: Envelope, key: Identity) -> Particulars:
    try:
        particulars = open_particulars(envelope.age, key)
    except (NotForMe, MalformedBundle):
        raise ParticularsUnsound from None
    said = (particulars.testimony, particulars.bundle)
    if said != (envelope.testimony, envelope.bundle):
        raise ParticularsUnsound
    return particulars


def blank(testimony: TestimonyId) -> Particulars:
    """Return particulars that say nothing."""
    return Particulars(testimony=testimony, bundle=NO_BUNDLE, deponent=Deponent())


def is_blank(particulars: Particulars) -> bool:
    """Say whether particulars hold nothing that would have to be sealed."""
    return particulars.deponent == Deponent() and not particulars.others


def next_number(labels: Iterable[str], paragraphs: Iterable[str]) -> int:
    """Return the number of the next label, such as 3 for ``[Person 3]``.

    A number that the account uses is never given again, not even after the person it stood
    for was taken off the list: two people would share a label.

    Args:
        labels: Those on the list.
        paragraphs: The account.
    """
    used = [
        int(number) for text in (*labels, *paragraphs) for number in _NUMBERED.findall(text)
    ]
    return max(used, default=0) + 1
