"""Decides how a testimony is sealed and handed over, in one act with one progress.

It never says "sealed" before the service has said so, and it never says "handed over"
before the copy on the stick was read back. Once the sealed file is noted, cancelling can
only put the hand-over off: the sealed file then waits in the outbox.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from crypto.errors import CryptoError
from desktop.domain.errors import DeponentError
from desktop.domain.permissions import Purpose
from desktop.domain.testimony import State, TestimonyId
from desktop.services.addressees import Choice
from desktop.services.progress import Progress
from desktop.services.recording import Recording
from desktop.services.sealing import Sealing, SealOptions
from ui.jobs import Job, Run
from ui.seal.screen import Custody, Offer, Outcome, Ready, SealScreen
from ui.seal.watch import FORGET, Watch
from ui.seal.what_for import Reader, readers_of, what_for, with_only_ones

Begun = Callable[[TestimonyId], tuple[str, ...]]
"""Returns codes of what was begun in boxes of a testimony and is not noted."""


def nothing_begun(_testimony: TestimonyId) -> tuple[str, ...]:
    """Return that nothing was."""
    return ()


class SealPresenter:
    """Collects the choices, confirms once, and runs sealing and hand-over."""

    def __init__(
        self,
        screen: SealScreen,
        sealing: Sealing,
        recording: Recording,
        run: Run,
        begun: Begun = nothing_begun,
    ) -> None:
        self._screen = screen
        self._begun = begun
        self._sealing = sealing
        self._recording = recording
        self._run = run
        self._testimony: TestimonyId | None = None
        self._recipients: tuple[str, ...] = ()
        self._allowed: dict[str, Choice] = {}
        self._purposes: tuple[Purpose, ...] = ()
        self._by_code: frozenset[str] = frozenset()
        self._custodians: dict[str, str] = {}
        self._custody = Custody()
        self._may_seal = False
        self._may_keep_copy = False
        self._compatible = False
        self._keep_copy = False
        self._folder: Path | None = None
        self._job: Job | None = None
        self._busy = False
        self._outcome: Outcome | None = None

    def open(self, testimony: TestimonyId) -> None:
        """Show what can be chosen for a testimony; earlier choices are forgotten."""
        self._testimony = testimony
        self._recipients = ()
        self._purposes = ()
        self._custody = Custody()
        self._compatible = self._keep_copy = False
        self._folder = None
        self._outcome = None
        self._run(lambda _progress: self._read(testimony), self._offered, self._failed)

    def _read(self, testimony: TestimonyId) -> Offer:
        return Offer(
            row=self._recording.row(testimony),
            gaps=(*self._sealing.gaps(testimony), *self._begun(testimony)),
            evidence=self._sealing.forbidden_evidence(testimony),
            choices=self._sealing.choices(testimony),
            may_keep_copy=self._sealing.may_keep_copy(testimony),
            has_particulars=self._sealing.has_particulars(testimony),
            custodians=self._sealing.custodian_choices(testimony),
        )

    def _offered(self, offer: Offer) -> None:
        self._allowed = {
            each.fingerprint: each for each in offer.choices if not each.reason
        }
        self._by_code = frozenset(
            each.fingerprint for each in offer.choices if each.unnamed
        )
        self._custodians = {
            each.fingerprint: each.pseudonym for each in offer.custodians if not each.reason
        }
        self._custody = Custody(is_needed=offer.has_particulars)
        self._may_seal = not offer.gaps
        self._may_keep_copy = offer.may_keep_copy
        self._screen.show_offer(offer)
        self._tell_ready()

    def choose(self, fingerprint: str, *, chosen: bool) -> None:
        """Take a recipient in or out; one that is not allowed stays out."""
        rest = tuple(each for each in self._recipients if each != fingerprint)
        take = chosen and fingerprint in self._allowed
        self._recipients = (*rest, fingerprint) if take else rest
        self._people_changed()

    def choose_purpose(self, purpose: Purpose, *, chosen: bool) -> None:
        """Let them have it for this, or not."""
        rest = tuple(each for each in self._purposes if each is not purpose)
        self._purposes = (*rest, purpose) if chosen else rest
        self._tell_ready()

    def _people_changed(self) -> None:
        """Keep of what was chosen what they may have it for, and take the only ways."""
        self._purposes = with_only_ones(self._readers(), self._purposes)
        self._tell_ready()

    def _readers(self) -> tuple[Reader, ...]:
        chosen = (self._allowed[each] for each in self._recipients)
        return readers_of(chosen, self._custody.chosen)

    def choose_custodian(self, fingerprint: str, *, chosen: bool) -> None:
        """Take a custodian in or out; one that is not allowed stays out."""
        rest = tuple(each for each in self._custody.chosen if each != fingerprint)
        take = chosen and fingerprint in self._custodians
        self._custody = replace(
            self._custody, chosen=(*rest, fingerprint) if take else rest
        )
        self._people_changed()

    def set_drop_particulars(self, drop: bool) -> None:
        """Destroy the particulars with the rest, or not."""
        self._custody = replace(self._custody, drops=drop)
        self._tell_ready()

    def set_compatible(self, compatible: bool) -> None:
        """Seal to X25519 keys, or to post-quantum ones."""
        self._compatible = compatible

    def set_keep_copy(self, keep: bool) -> None:
        """Keep a readable copy here, if consent allows one."""
        self._keep_copy = keep and self._may_keep_copy

    def set_folder(self, folder: Path) -> None:
        """Write the copy into this folder."""
        self._folder = folder
        self._tell_ready()

    def _missing(self) -> tuple[str, ...]:
        missing = () if self._recipients else ("recipients",)
        if what_for(self._readers(), self._purposes).lacking:
            missing = (*missing, "purposes")
        if not self._custody.is_settled:
            missing = (*missing, "particulars")
        if self._both() & self._by_code:
            missing = (*missing, "identity")
        return missing if self._folder else (*missing, "folder")

    def _both(self) -> frozenset[str]:
        """Return those who could read the account and open the particulars as well."""
        return frozenset(self._recipients) & frozenset(self._custody.chosen)

    def _tell_ready(self) -> None:
        if not self._may_seal:
            return
        both = self._both()
        self._screen.show_ready(
            Ready(
                missing=self._missing(),
                what_for=what_for(self._readers(), self._purposes),
                drops=self._custody.drops,
                both=self._names(both),
                forbidden=self._names(both & self._by_code),
            )
        )

    def _names(self, fingerprints: frozenset[str]) -> tuple[str, ...]:
        return tuple(self._custodians[each] for each in sorted(fingerprints))

    def confirm(self) -> None:
        """Seal, forget, hand over. Does nothing while something is missing or running."""
        testimony, folder = self._testimony, self._folder
        if testimony is None or folder is None or self._missing():
            return
        if self._busy or not self._may_seal:
            return
        options = SealOptions(
            recipients=self._recipients,
            custodians=self._custody.chosen,
            drop_particulars=self._custody.drops,
            compatible=self._compatible,
            keep_copy=self._keep_copy,
            purposes=what_for(self._readers(), self._purposes).chosen,
        )
        self._start(lambda progress: self._seal(testimony, options, folder, progress))

    def _start(self, work: Callable[[Progress], Outcome]) -> None:
        self._busy = True
        self._screen.show_working()
        self._job = self._run(work, self._finished, self._stopped, self._stepped)

    def _seal(
        self, testimony: TestimonyId, options: SealOptions, folder: Path, progress: Progress
    ) -> Outcome:
        entry = self._sealing.seal(testimony, options, Watch(progress))
        kept = options.keep_copy
        outcome = Outcome(
            entry=entry, kept=kept, forgotten=not kept, purposes=options.purposes
        )
        sealed = self._with_custody(outcome)
        return self._hand_over(sealed, folder, progress)

    def _with_custody(self, outcome: Outcome) -> Outcome:
        custody = self._custody
        if not custody.is_needed:
            return outcome
        names = tuple(self._custodians[each] for each in custody.chosen)
        return replace(outcome, custodians=names, dropped=custody.drops)

    def _hand_over(self, sealed: Outcome, folder: Path, progress: Progress) -> Outcome:
        """Write the copy. What was sealed is said, whatever becomes of the copy."""
        try:
            written = self._sealing.hand_over(sealed.entry.bundle_id, folder, progress)
        except (DeponentError, CryptoError, OSError) as error:
            return replace(sealed, problem=error)
        return replace(sealed, written=written, problem=None)

    def _stepped(self, step: str, done: int, total: int) -> None:
        if step == FORGET or not step.startswith("seal."):
            self._screen.show_final()
        self._screen.show_step(step, done, total)

    def cancel(self) -> None:
        """Ask the work to stop."""
        if self._busy and self._job is not None:
            self._job.cancel()

    def write_again(self, folder: Path) -> None:
        """Write the sealed file, which is safe in the outbox, to another place."""
        sealed = self._outcome
        if sealed is None or self._busy:
            return
        self._start(lambda progress: self._hand_over(sealed, folder, progress))
        self._screen.show_final()

    def _finished(self, outcome: Outcome) -> None:
        self._busy = False
        self._outcome = outcome
        self._screen.show_outcome(outcome)

    def _stopped(self, error: Exception) -> None:
        """Find out whether it was sealed all the same, before any word is said."""
        testimony = self._testimony
        if testimony is None:
            self._failed(error)
            return
        self._run(
            lambda _progress: self._truth(testimony, error),
            lambda truth: self._finished(truth) if truth else self._failed(error),
            lambda _second: self._failed(error),
        )

    def _truth(self, testimony: TestimonyId, error: Exception) -> Outcome | None:
        """Return what was sealed in spite of `error`; None if nothing was."""
        sealed = (each for each in self._sealing.outbox() if each.testimony == testimony)
        entry = next(sealed, None)
        if entry is None:
            return None
        kept = self._recording.row(testimony).state is State.KEPT
        forgotten = not self._opens(testimony)
        return self._with_custody(
            Outcome(
                entry=entry,
                kept=kept,
                forgotten=forgotten,
                purposes=what_for(self._readers(), self._purposes).chosen,
                problem=error,
            )
        )

    def _opens(self, testimony: TestimonyId) -> bool:
        try:
            self._recording.load(testimony)
        except DeponentError:
            return False
        return True

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._screen.show_problem(error)
