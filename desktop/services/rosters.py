"""The roster as it comes: whether it may be taken, and the one place where it takes force.

A roster comes into force in `Rosters.keep` only, after `accept` has said that the keys
which were trusted before bear it. A vault follows one organisation. A roster that needs a
person first, to compare its root or to sign it, is put by among the drafts.
"""

from dataclasses import replace
from enum import StrEnum

from desktop.domain import canonical
from desktop.domain.custody import CustodyAct
from desktop.domain.roster import Roster
from desktop.domain.roster_codec import read_roster, roster_value
from desktop.domain.rows import RosterFacts
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.roster_drafts import Draft, Drafts
from desktop.services.roster_errors import NotCompared
from desktop.services.roster_facts import follows, signers_of
from desktop.services.times import moment
from exports.trust.errors import NotEnoughSignatures, RosterError
from exports.trust.roster import Accepted, accept, body_sha512, root_fingerprint
from exports.trust.trusted import Trusted, trusted


class Arrival(StrEnum):
    """What becomes of a roster that came.

    TO_COMPARE and TO_SIGN: it is put by, and waits for a person under "Organisation".
    """

    IN_FORCE = "in_force"
    HELD = "held"
    TO_COMPARE = "to_compare"
    TO_SIGN = "to_sign"


class Rosters:
    """The organisation that one vault follows."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._drafts = Drafts(vault, clock, entropy)

    def held(self) -> Roster | None:
        """Return the roster in force; None before the first."""
        kept = self._vault.rosters.current()
        return roster_in(kept) if kept else None

    def trusted(self) -> Trusted | None:
        """Return what the roster in force says of keys; None before the first."""
        held = self.held()
        return trusted(held) if held else None

    def judge(self, record: Roster) -> Accepted:
        """Return what is to be held if `record` may be; nothing is kept.

        Raises:
            RosterError: It may not; see `exports.trust.roster.accept`.
        """
        return accept(self.held(), record, self._clock().date())

    def keep(self, accepted: Accepted, *, compared: bool) -> None:
        """Let a roster come into force; joins a running transaction.

        Args:
            accepted: As `judge` returned it.
            compared: A person compared the root fingerprint; asked of a first one only.

        Raises:
            NotCompared: It is the first, and nobody compared.
        """
        if accepted.is_first and not compared:
            raise NotCompared
        if accepted.is_held:
            return
        roster, at = accepted.roster, moment(self._clock)
        body = body_sha512(roster)
        facts = RosterFacts(
            organisation=roster.organisation,
            number=roster.number,
            body_sha512=body,
            value=canonical.dumps(roster_value(roster)),
            accepted_at=at,
            compared_at=at if accepted.is_first else "",
        )
        noted = (("number", str(roster.number)), ("body_sha512", body))
        with self._vault.transaction():
            self._vault.rosters.add(facts)
            self._vault.custody.append(at, CustodyAct.ROSTER_ACCEPTED, "", noted)
            for draft in self._drafts.all():
                if body_sha512(draft.roster) == body:
                    self._drafts.discard(draft.id)

    def foresee(self, record: Roster) -> Arrival:
        """Return what `take` would do; nothing is kept.

        Raises:
            RosterError: It would be refused.
        """
        return self._foreseen(record)[0]

    def foresee_again(self, record: Roster) -> Arrival | None:
        """Return what `take` would do with a roster that came before; None for nothing.

        It is put by no longer if a person discarded it, and may then come again.
        """
        try:
            arrival = self.foresee(record)
        except RosterError:
            return None
        is_put_by = self._same(record) is not None or self._is_behind(record)
        if arrival is Arrival.HELD or (is_put_by and arrival is not Arrival.IN_FORCE):
            return None
        return arrival

    def take(self, record: Roster) -> Arrival:
        """Let a roster that came into force, or put it by; joins a running transaction.

        Raises:
            RosterError: It is refused; nothing was kept.
        """
        arrival, accepted = self._foreseen(record)
        if arrival is Arrival.IN_FORCE and accepted:
            self.keep(accepted, compared=True)
        elif arrival is Arrival.TO_SIGN:
            self._put_by(record)
        elif arrival is Arrival.TO_COMPARE and not self._is_behind(record):
            for older in self._waiting(record):
                if older.roster.number < record.number:
                    self._drafts.discard(older.id)
            self._put_by(record)
        return arrival

    def _is_behind(self, record: Roster) -> bool:
        """Say whether a later roster of the same root waits to be compared."""
        return any(each.roster.number > record.number for each in self._waiting(record))

    def _waiting(self, record: Roster) -> tuple[Draft, ...]:
        """Return what came of the same organisation and root, and was not compared."""
        root = root_fingerprint(record)
        return tuple(
            each
            for each in self._drafts.all()
            if not each.compared_at and root_fingerprint(each.roster) == root
        )

    def _foreseen(self, record: Roster) -> tuple[Arrival, Accepted | None]:
        try:
            accepted = self.judge(record)
        except NotEnoughSignatures:
            if not self._is_awaited(record):
                raise
            return Arrival.TO_SIGN, None
        if accepted.is_held:
            return Arrival.HELD, accepted
        if accepted.is_first and not self._was_compared(record):
            return Arrival.TO_COMPARE, accepted
        return Arrival.IN_FORCE, accepted

    def _is_awaited(self, record: Roster) -> bool:
        """Return whether the rest of the signatures may be asked for here.

        A root key that is held must have signed first, so that nobody else proposes who
        signs; and the same roster is drafted here, or this vault's key may sign it.
        """
        held = self.held()
        if not follows(record, held):
            return False
        signed = {each.signer for each in record.signatures}
        if held is not None and signed.isdisjoint(signers_of(held, None)):
            return False
        mine = self._vault.identity.card.fingerprint
        return mine in signers_of(record, held) or self._same(record) is not None

    def _same(self, record: Roster) -> Draft | None:
        body = body_sha512(record)
        drafts = self._drafts.all()
        return next((each for each in drafts if body_sha512(each.roster) == body), None)

    def _was_compared(self, record: Roster) -> bool:
        root = root_fingerprint(record)
        return any(
            each.compared_at and root_fingerprint(each.roster) == root
            for each in self._drafts.all()
        )

    def _put_by(self, record: Roster) -> None:
        same = self._same(record)
        if same is None:
            compared_at = moment(self._clock) if self._was_compared(record) else ""
            self._drafts.add(record, compared_at)
            return
        signatures = {
            each.signer: each for each in (*record.signatures, *same.roster.signatures)
        }
        merged = tuple(signatures[each] for each in sorted(signatures))
        self._drafts.save(replace(same, roster=replace(record, signatures=merged)))


def roster_in(kept: RosterFacts) -> Roster:
    """Return the roster of a kept row."""
    return read_roster(canonical.loads(kept.value))
