"""Taking a testimony: begin, keep each change, close, reopen, list."""

from desktop.domain import desk_rules, rules
from desktop.domain.assessing import only_assessed
from desktop.domain.codes import make_case_code
from desktop.domain.custody import AFTER_CLOSING, CustodyAct
from desktop.domain.ids import RANDOM_BYTES, make_id
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.rows import ShelfRow
from desktop.domain.testimony import Closing, State, Testimony, TestimonyId
from desktop.services.errors import NotOpen
from desktop.services.ports import Clock, Entropy, Vault
from desktop.services.times import moment
from desktop.services.withdrawing import readable


class Recording:
    """The interviewer's desk."""

    def __init__(self, vault: Vault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._entropy = entropy

    def begin(self) -> Testimony:
        """Make and keep a new testimony with a fresh case code."""
        at = moment(self._clock)
        card = self._vault.identity.card
        testimony = Testimony(
            id=TestimonyId(make_id(card.fingerprint, self._entropy(RANDOM_BYTES))),
            code=make_case_code(self._entropy(16)),
            revision=1,
            started_at=at,
            present=(
                PersonPresent(
                    present_as=PresentAs.INTERVIEWER,
                    code=card.pseudonym,
                ),
            ),
        )
        with self._vault.transaction():
            self._vault.testimonies.add(testimony, State.OPEN)
            self._vault.custody.append(at, CustodyAct.CREATED, testimony.id)
        return testimony

    def load(self, testimony: TestimonyId) -> Testimony:
        """Return the newest revision that is on disk, without what was taken back."""
        return readable(self._vault, testimony)

    def save(self, testimony: Testimony) -> str:
        """Keep the next revision and return when it reached the disk, as ISO 8601 text."""
        at = moment(self._clock)
        self._vault.testimonies.save(testimony, at)
        return at

    def save_consent(self, testimony: Testimony) -> str:
        """Keep the next revision with a consent that was just answered, on the record."""
        at = moment(self._clock)
        with self._vault.transaction():
            self._vault.testimonies.save(testimony, at)
            facts = (("revision", str(testimony.revision)),)
            self._vault.custody.append(at, CustodyAct.CONSENT_RECORDED, testimony.id, facts)
        return at

    def save_assessment(self, testimony: Testimony) -> str:
        """Keep the next revision of a closed testimony with what the interviewer observed.

        It stays closed, and nothing of what was said changes with it.

        Args:
            testimony: The next revision; only the assessment differs.

        Raises:
            NotOpen: It is not closed, final already, or more than that differs.
        """
        at = moment(self._clock)
        with self._vault.transaction():
            if self._vault.testimonies.row(testimony.id).state is not State.READY:
                raise NotOpen
            before = self._vault.testimonies.get(testimony.id)
            if not only_assessed(before, testimony):
                raise NotOpen
            self._vault.testimonies.set_state(testimony.id, State.OPEN, at)
            self._vault.testimonies.save(testimony, at)
            self._vault.testimonies.set_state(testimony.id, State.READY, at)
            self._note_assessed(testimony.id, at)
        return at

    def _note_assessed(self, testimony: TestimonyId, at: str) -> None:
        """Put on the record that a closed interview was changed, and what of it alone.

        Once for all that is typed before something else happens: notes are saved at each
        pause, and a chain full of pauses would hide what matters in it.
        """
        event = (CustodyAct.CLOSED, AFTER_CLOSING)
        last = self._vault.custody.of(testimony)[-1:]
        if [(each.act, each.facts) for each in last] != [event]:
            self._vault.custody.append(at, event[0], testimony, event[1])

    def close(self, testimony: Testimony) -> Testimony:
        """Close the interview: the words are final until it is reopened.

        Args:
            testimony: The newest revision on disk; its closing carries feeling and steps.

        Returns:
            The closed revision, as it is on disk.

        Raises:
            NotOpen: It is closed, sealed or received already.
            Incomplete: Nobody noted how the person is: it does not end without that.
        """
        self._require_open(testimony.id)
        desk_rules.require_closing(testimony)
        at = moment(self._clock)
        closing = Closing(
            feeling=testimony.closing.feeling,
            next_steps=testimony.closing.next_steps,
            closed_at=at,
        )
        closed = testimony.next(closing=closing)
        with self._vault.transaction():
            self._vault.testimonies.save(closed, at)
            self._vault.testimonies.set_state(closed.id, State.READY, at)
            facts = (("revision", str(closed.revision)),)
            self._vault.custody.append(at, CustodyAct.CLOSED, closed.id, facts)
        return closed

    def reopen(self, testimony: TestimonyId) -> Testimony:
        """Open a closed interview again; the record says so.

        Raises:
            NotOpen: It is not closed, or final already.
        """
        if self._vault.testimonies.row(testimony).state is not State.READY:
            raise NotOpen
        at = moment(self._clock)
        with self._vault.transaction():
            self._vault.testimonies.set_state(testimony, State.OPEN, at)
            closed = self._vault.testimonies.get(testimony)
            opened = closed.next(
                closing=Closing(
                    feeling=closed.closing.feeling, next_steps=closed.closing.next_steps
                )
            )
            self._vault.testimonies.save(opened, at)
            self._vault.custody.append(at, CustodyAct.REOPENED, testimony)
        return opened

    def gaps(self, testimony: Testimony) -> tuple[str, ...]:
        """Return the codes of what is missing before sealing."""
        return rules.gaps(testimony, self._vault.attachments.of(testimony.id))

    def row(self, testimony: TestimonyId) -> ShelfRow:
        """Return the short facts of one testimony."""
        return self._vault.testimonies.row(testimony)

    def rows(self, offset: int, limit: int, query: str = "") -> tuple[ShelfRow, ...]:
        """Return a page of testimonies, newest change first."""
        return self._vault.testimonies.rows(offset, limit, query)

    def count(self, query: str = "") -> int:
        """Return how many testimonies match."""
        return self._vault.testimonies.count(query)

    def _require_open(self, testimony: TestimonyId) -> None:
        if self._vault.testimonies.row(testimony).state is not State.OPEN:
            raise NotOpen
