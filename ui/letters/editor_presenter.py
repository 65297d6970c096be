"""Leads the writing of one letter: keeps it, says what is missing, seals it, hands it over.

It never says "Saved" before the vault has said so, and never seals words that are not the
ones on the screen: what was typed is on disk first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from crypto.identity import parse_card
from desktop.domain.rows import OutboxEntry
from desktop.services.drafts import Draft, gaps
from desktop.services.errors import NoRecipients, RecipientUnverified
from desktop.services.half_typed import Words
from desktop.services.letters import Letters
from desktop.services.progress import Progress
from desktop.services.recording import Recording
from desktop.services.sealing import Sealing
from ui.jobs import Job, Run
from ui.letters.drafting import confirmed, followed_by
from ui.letters.keeper import Keeper
from ui.letters.opened import Addressing, EditorScreen, Opened, Person

ALL_KEPT = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the writing of a letter needs."""

    letters: Letters
    recording: Recording
    sealing: Sealing


class EditorPresenter:
    """One draft."""

    def __init__(
        self,
        screen: EditorScreen,
        services: Services,
        run: Run,
        letter: str,
        now: Callable[[], str],
    ) -> None:
        """Take the services.

        Args:
            screen: The page.
            services: Letters, and what they are about.
            run: Runs work on the vault thread.
            letter: The draft's id.
            now: Returns the present moment as ISO 8601 text, for the read-back.
        """
        self._screen = screen
        self._services = services
        self._run = run
        self._letter = letter
        self._now = now
        self._keeper = Keeper(letter, services.letters, run, screen)
        self._addressing = Addressing()
        self._chosen: tuple[str, ...] = ()
        self._entry: OutboxEntry | None = None
        self._job: Job | None = None
        self._is_busy = False
        self._is_begun = False
        self._is_over = False

    def open(self) -> None:
        """Show the draft."""
        self._run(lambda _progress: self._read(), self._opened, self._screen.show_problem)

    def _read(self) -> Opened:
        letters = self._services.letters
        draft, _revision = letters.draft(self._letter)
        standing = letters.standing(draft.testimony)
        readable = standing.given is not None
        return Opened(
            draft=draft,
            standing=standing,
            account=self._services.recording.load(draft.testimony).paragraphs
            if readable
            else (),
            addressing=self._read_addressing(),
        )

    def _read_addressing(self) -> Addressing:
        letters = self._services.letters
        unreached = letters.unreached(self._letter)
        try:
            cards = letters.recipients(self._letter)
        except (NoRecipients, RecipientUnverified) as error:
            return Addressing(unreached=unreached, problem=error)
        anyway = {card.fingerprint for card in cards}
        return Addressing(
            names=tuple(card.pseudonym for card in cards),
            unreached=unreached,
            choices=tuple(
                Person(fingerprint=each.fingerprint, name=parse_card(each.card).pseudonym)
                for each in letters.choices(self._letter)
                if each.fingerprint not in anyway
            ),
        )

    def _opened(self, opened: Opened) -> None:
        self._addressing = opened.addressing
        self._keeper.adopt(opened.draft)
        self._screen.show_opened(opened)
        self._show_missing(opened.draft)

    def settled(self, draft: Draft) -> None:
        """Keep what was typed. A yes to other words falls."""
        before = self._keeper.newest
        if before is None or self._is_over:
            return
        after = followed_by(before, draft)
        self._keeper.change_to(after)
        if after != draft:
            self._screen.show_draft(after)
        self._show_missing(after)

    def half_typed(self, words: Words) -> None:
        """Take note whether a correction was begun and is not added."""
        newest = self._keeper.newest
        if self._is_begun != bool(words):
            self._is_begun = bool(words)
            if newest is not None:
                self._show_missing(newest)

    def _show_missing(self, draft: Draft) -> None:
        self._screen.show_missing(gaps(draft), is_begun=self._is_begun)

    def confirm_asked(self) -> None:
        """Note that the deponent said yes to these very words."""
        self._screen.settle_now()
        newest = self._keeper.newest
        if newest is not None:
            draft = confirmed(newest, self._now())
            self._keeper.change_to(draft)
            self._screen.show_draft(draft)
            self._show_missing(draft)

    def choose(self, fingerprint: str, *, chosen: bool) -> None:
        """Seal it to somebody as well, or not."""
        others = tuple(each for each in self._chosen if each != fingerprint)
        self._chosen = (*others, fingerprint) if chosen else others

    def retry_asked(self) -> None:
        """Try again to save."""
        self._keeper.keep()

    def flush(self, done: Callable[[bool], None]) -> None:
        """Save everything at once, before leaving, locking or quitting."""
        if self._is_over or self._keeper.newest is None:
            done(ALL_KEPT)
            return
        self._screen.settle_now()
        self._keeper.flush(done)

    def left(self) -> None:
        """Save what was typed: the page is about to be covered or closed."""
        self.flush(lambda _all_kept: None)

    def seal_asked(self) -> None:
        """Seal what is on disk, once all of it is there. Does nothing twice."""
        newest = self._keeper.newest
        if self._is_busy or self._is_over or newest is None or self._is_begun:
            return
        self._is_busy = True
        self.flush(self._kept)

    def _kept(self, all_kept: bool) -> None:
        newest = self._keeper.newest
        if not all_kept or newest is None or gaps(newest) or self._is_begun:
            self._is_busy = False
            return
        self._screen.show_working()
        letters, letter, chosen = self._services.letters, self._letter, self._chosen

        def work(progress: Progress) -> OutboxEntry:
            return letters.seal(letter, progress, chosen)

        self._job = self._run(work, self._sealed, self._failed, self._screen.show_step)

    def cancel(self) -> None:
        """Stop; before it is sealed the draft stays as it is."""
        if self._job is not None:
            self._job.cancel()

    def _sealed(self, entry: OutboxEntry) -> None:
        self._is_busy = False
        self._is_over = True
        self._entry = entry
        self._screen.show_sealed(entry)

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        self._screen.show_problem(error)

    def write_to(self, folder: Path) -> None:
        """Write the sealed file to a stick and read it back."""
        entry = self._entry
        if entry is None or self._is_busy:
            return
        self._is_busy = True
        self._screen.show_working()
        sealing, bundle_id = self._services.sealing, entry.bundle_id
        self._job = self._run(
            lambda progress: sealing.hand_over(bundle_id, folder, progress),
            self._written,
            self._failed,
            self._screen.show_step,
        )

    def _written(self, path: Path) -> None:
        self._is_busy = False
        self._screen.show_written(path)

    def discard_confirmed(self) -> None:
        """Destroy the draft, and leave."""
        if not self._is_busy:
            self._is_busy = True
            self.flush(lambda _all_kept: self._discard())

    def _discard(self) -> None:
        self._is_over = True
        self._run(
            lambda _progress: self._services.letters.discard(self._letter),
            lambda _nothing: self._screen.go_back(),
            self._not_discarded,
        )

    def _not_discarded(self, error: Exception) -> None:
        self._is_over = False
        self._failed(error)
