"""Decides to whom a redacted copy is sealed, and how it leaves this device.

It never says "sealed" before the service has said so. What is sealed waits in the outbox
and can be written to a stick as often as it is needed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.domain.rows import OutboxEntry
from desktop.domain.testimony import TestimonyId
from desktop.services.addressees import Choice
from desktop.services.overlooked import Finding, Texts, findings, signed_texts
from desktop.services.progress import Progress
from desktop.services.redacting import Part, Redaction
from ui.jobs import Job, Run


class Desk(Protocol):
    """What is needed of `desktop.services.disclosures.Disclosures`."""

    def parts(self, testimony: TestimonyId) -> tuple[Part, ...]:
        """Return the parts, in their signed order."""

    def draft(self, letter: str) -> tuple[Redaction, int]:
        """Return a redaction with its revision."""

    def choices(self, testimony: TestimonyId) -> tuple[Choice, ...]:
        """Return every contact with whether and why not it may have a copy."""

    def seal(
        self,
        letter: str,
        progress: Progress,
        chosen: tuple[str, ...],
        *,
        compatible: bool = False,
        originals: bool = False,
    ) -> OutboxEntry:
        """Seal a redacted copy for those chosen, into the outbox."""


class Outbox(Protocol):
    """What is needed of `desktop.services.sealing.Sealing`."""

    def hand_over(self, bundle_id: str, folder: Path, progress: Progress) -> Path:
        """Write a copy of a sealed file into a folder and read it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What is known before a copy is sealed.

    Attributes:
        withheld: How many parts are withheld.
        replaced: How many of them have a text in their place.
        parts: How many parts there are.
        choices: Everybody who is known here, with why not.
        overlooked: What was probably overlooked.
    """

    code: str
    reason: str
    withheld: int
    replaced: int
    parts: int
    choices: tuple[Choice, ...]
    overlooked: tuple[Finding, ...]


class SendScreen(Protocol):
    """What the presenter asks of the page."""

    def show_offer(self, offer: Offer) -> None:
        """Show who may have the copy, and what was probably overlooked."""

    def show_ready(self, missing: tuple[str, ...]) -> None:
        """Show what is missing: ``reason``, ``look`` and ``recipients``, or nothing."""

    def show_working(self) -> None:
        """Show that it is being sealed or written."""

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the work is."""

    def show_sealed(self, entry: OutboxEntry) -> None:
        """Say that it was sealed and lies in the outbox."""

    def show_written(self, path: Path) -> None:
        """Say that a copy was written and read back."""

    def show_not_sealed(self, error: Exception) -> None:
        """Say why nothing was sealed; the redaction is as it was."""

    def show_not_written(self, error: Exception) -> None:
        """Say why nothing was written; the sealed file is as it was."""


class SendPresenter:
    """One redaction, from the choice of its readers to the stick."""

    def __init__(
        self,
        screen: SendScreen,
        desk: Desk,
        outbox: Outbox,
        run: Run,
        texts: Texts = signed_texts,
    ) -> None:
        """Take the services; `texts` are those in which names were looked for."""
        self._screen = screen
        self._desk = desk
        self._outbox = outbox
        self._run = run
        self._texts = texts
        self._letter = ""
        self._chosen: tuple[str, ...] = ()
        self._allowed: frozenset[str] = frozenset()
        self._must_look = False
        self._has_reason = False
        self._compatible = self._originals = False
        self._busy = False
        self._job: Job | None = None
        self._entry: OutboxEntry | None = None

    def open(self, letter: str) -> None:
        """Show who may have the copy; earlier choices are forgotten."""
        self._letter = letter
        self._chosen = ()
        self._compatible = self._originals = False
        self._entry = None
        self._run(
            lambda _progress: self._read(letter),
            self._offered,
            self._screen.show_not_sealed,
        )

    def _read(self, letter: str) -> Offer:
        redaction, _revision = self._desk.draft(letter)
        parts = self._desk.parts(redaction.testimony)
        return Offer(
            code=redaction.code,
            reason=redaction.reason,
            withheld=len(redaction.withheld),
            replaced=sum(bool(each.replaced) for each in redaction.withheld.values()),
            parts=len(parts),
            choices=self._desk.choices(redaction.testimony),
            overlooked=findings(redaction, parts, self._texts),
        )

    def _offered(self, offer: Offer) -> None:
        self._allowed = frozenset(
            each.fingerprint for each in offer.choices if not each.reason
        )
        self._must_look = bool(offer.overlooked)
        self._has_reason = bool(offer.reason.strip())
        self._screen.show_offer(offer)
        self._tell_ready()

    def set_reason(self, reason: str) -> None:
        """Somebody writes what the copy is for; it is kept with the choices."""
        self._has_reason = bool(reason.strip())
        self._tell_ready()

    def looked(self, *, looked: bool) -> None:
        """Somebody looked at what was probably overlooked, or takes that back."""
        self._must_look = not looked
        self._tell_ready()

    def choose(self, fingerprint: str, *, chosen: bool) -> None:
        """Take a reader in or out; one that is not allowed stays out."""
        rest = tuple(each for each in self._chosen if each != fingerprint)
        take = chosen and fingerprint in self._allowed
        self._chosen = (*rest, fingerprint) if take else rest
        self._tell_ready()

    def set_compatible(self, compatible: bool) -> None:
        """Seal to X25519 keys, or to post-quantum ones."""
        self._compatible = compatible

    def set_originals(self, originals: bool) -> None:
        """Give pictures as they were taken in, or without what their files say."""
        self._originals = originals

    def _missing(self) -> tuple[str, ...]:
        return tuple(
            code
            for code, lacks in (
                ("reason", not self._has_reason),
                ("look", self._must_look),
                ("recipients", not self._chosen),
            )
            if lacks
        )

    def _tell_ready(self) -> None:
        self._screen.show_ready(self._missing())

    def seal(self) -> None:
        """Seal it. Does nothing while something is missing or running."""
        if self._busy or self._entry is not None or self._missing():
            return
        letter, chosen = self._letter, self._chosen
        compatible, originals = self._compatible, self._originals

        def work(progress: Progress) -> OutboxEntry:
            return self._desk.seal(
                letter, progress, chosen, compatible=compatible, originals=originals
            )

        def sealed(entry: OutboxEntry) -> None:
            self._busy = False
            self._entry = entry
            self._screen.show_sealed(entry)

        self._start(work, sealed, self._screen.show_not_sealed)

    def write(self, folder: Path) -> None:
        """Write the sealed file into a folder and read it back."""
        entry = self._entry
        if entry is None or self._busy:
            return

        def written(path: Path) -> None:
            self._busy = False
            self._screen.show_written(path)

        self._start(
            lambda progress: self._outbox.hand_over(entry.bundle_id, folder, progress),
            written,
            self._screen.show_not_written,
        )

    def _start(
        self,
        work: Callable[[Progress], object],
        done: Callable[..., None],
        failed: Callable[[Exception], None],
    ) -> None:
        def stopped(error: Exception) -> None:
            self._busy = False
            failed(error)

        self._screen.show_working()
        self._busy = True
        self._job = self._run(work, done, stopped, self._screen.show_step)

    def cancel(self) -> None:
        """Ask the work to stop."""
        if self._busy and self._job is not None:
            self._job.cancel()
