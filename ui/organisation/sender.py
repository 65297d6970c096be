"""To whom a roster is sealed, and what became of it.

Nobody is offered whose key is out of use, nor a key in pieces: no single person could open
the file.
"""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.services.progress import Progress
from desktop.services.roster_desk import RosterDesk
from desktop.services.roster_facts import (
    MemberFacts,
    OrganisationFacts,
    SignerFacts,
    Status,
)
from ui.jobs import Job, Run
from ui.organisation.screen import Addressee, OrganisationScreen, Sending

NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Sent:
    files: int
    in_force: bool


class Sender:
    """Seals one roster at a time."""

    def __init__(
        self,
        screen: OrganisationScreen,
        desk: RosterDesk,
        run: Run,
        show_after: Callable[[Callable[[], None]], None],
    ) -> None:
        self._screen = screen
        self._desk = desk
        self._run = run
        self._show_after = show_after
        self._sending = Sending.SEND
        self._draft = ""
        self._job: Job | None = None

    def ask(
        self,
        sending: Sending,
        roster: OrganisationFacts,
        draft: str = "",
        has_it: frozenset[str] = NOBODY,
    ) -> None:
        """Ask to whom.

        Args:
            sending: Why.
            roster: What is sealed.
            draft: Id, if it is one.
            has_it: Fingerprints of those to whom it was sealed before.
        """
        self._sending, self._draft = sending, draft
        if sending is Sending.TO_SIGN:
            left = [each for each in roster.signers if _may_be_asked(each)]
            found = [_signer(each, has_it) for each in left]
        else:
            found = _named(roster, has_it)
        self._screen.show_addressees(sending, found)

    def confirmed(self, chosen: tuple[str, ...]) -> None:
        """Seal to those who were chosen."""
        sending, draft, desk = self._sending, self._draft, self._desk

        def work(progress: Progress) -> _Sent:
            if sending is Sending.TO_SIGN:
                return _Sent(len(desk.pass_on(draft, chosen, progress)), in_force=False)
            if sending is Sending.PUBLISH:
                return _Sent(len(desk.publish(draft, chosen, progress)), in_force=True)
            return _Sent(len(desk.send(chosen, progress)), in_force=False)

        self._screen.show_working()
        self._job = self._run(work, self._done, self._stopped, self._screen.show_step)

    def cancel(self) -> None:
        """Stop; files that are whole stay in the outbox."""
        if self._job is not None:
            self._job.cancel()

    def _done(self, sent: _Sent) -> None:
        self._show_after(lambda: self._screen.show_sent(sent.files, in_force=sent.in_force))

    def _stopped(self, error: Exception) -> None:
        self._show_after(lambda: self._screen.show_problem(error))


def _named(roster: OrganisationFacts, has_it: frozenset[str]) -> list[Addressee]:
    """Return everybody whom the roster names and who can open a file of their own."""
    revoked = {each.fingerprint for each in roster.members if each.status is Status.REVOKED}
    found = {
        each.fingerprint: _signer(each, has_it)
        for each in roster.signers
        if each.signs_next and _opens(each) and each.fingerprint not in revoked
    }
    for each in roster.members:
        if each.status is not Status.REVOKED and not each.is_mine:
            found[each.fingerprint] = _member(each, has_it)
    return sorted(found.values(), key=lambda each: (each.pseudonym, each.fingerprint))


def _opens(signer: SignerFacts) -> bool:
    return not signer.is_mine and not signer.in_pieces


def _may_be_asked(signer: SignerFacts) -> bool:
    return _opens(signer) and not signer.has_signed


def _signer(signer: SignerFacts, has_it: frozenset[str]) -> Addressee:
    return Addressee(
        fingerprint=signer.fingerprint,
        pseudonym=signer.pseudonym,
        role="",
        has_it=signer.fingerprint in has_it,
    )


def _member(member: MemberFacts, has_it: frozenset[str]) -> Addressee:
    return Addressee(
        fingerprint=member.fingerprint,
        pseudonym=member.pseudonym,
        role=member.role,
        has_it=member.fingerprint in has_it,
    )
