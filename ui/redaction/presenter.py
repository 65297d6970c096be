"""Decides what a redacted copy withholds: each choice is kept at once and can be undone.

Whoever makes the copy sees every word all the time; what the reader will see is shown from
the same choices. Words that were looked for are remembered, so that a name which is
withheld in one place and overlooked in another is found before the copy is sealed.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from desktop.domain.canonical import Value
from desktop.domain.disclosure import Why
from desktop.domain.testimony import TestimonyId
from desktop.services.overlooked import Finding, findings
from desktop.services.progress import Progress
from desktop.services.redacting import Part, Redaction
from ui.jobs import Run
from ui.redaction.choices import Choices
from ui.redaction.keeper import Desk as KeepingDesk
from ui.redaction.keeper import Keeper, Saving
from ui.redaction.lines import GROUPS, Group, Line, as_read, lines_of
from ui.redaction.texts import Texts

Found: TypeAlias = tuple[tuple[Part, ...], Redaction, str, int]
"""Parts, redaction, its id (empty if it is kept nowhere yet) and revision."""


class Desk(KeepingDesk, Protocol):
    """What the presenter needs of `desktop.services.disclosures.Disclosures`."""

    def parts(self, testimony: TestimonyId) -> tuple[Part, ...]:
        """Return the parts, in their signed order."""

    def fresh(self, testimony: TestimonyId) -> Redaction:
        """Return a redaction with the default choices, kept nowhere yet."""

    def discard(self, letter: str) -> None:
        """Destroy a redaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What the page shows.

    Attributes:
        lines: Those of the group in sight.
        counts: For each group, how many parts are withheld and how many there are.
        words: What is looked for; empty for nothing.
        overlooked: What was probably overlooked.
        values: What every part says, also those not in sight.
    """

    code: str
    lines: tuple[Line, ...]
    group: Group
    counts: dict[Group, tuple[int, int]] = field(default_factory=dict)
    words: str = ""
    can_undo: bool = False
    can_redo: bool = False
    overlooked: tuple[Finding, ...] = ()
    values: dict[str, Value] = field(default_factory=dict)


class RedactionScreen(Protocol):
    """What the presenter asks of the page."""

    def show_sight(self, sight: Sight) -> None:
        """Show the parts and what was chosen."""

    def show_preview(self, lines: tuple[Line, ...]) -> None:
        """Show the copy as its reader will see it."""

    def show_discarded(self) -> None:
        """The redaction was destroyed: the page has nothing to show any more."""

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""


class RedactionPresenter:
    """One redaction."""

    def __init__(
        self,
        screen: RedactionScreen,
        saving: Saving,
        desk: Desk,
        run: Run,
        ready: Callable[[str], None],
        texts: Texts | None = None,
    ) -> None:
        """Take the service.

        Args:
            screen: The page.
            saving: Where it is said how the saving goes.
            desk: Redactions of the vault.
            run: Runs work on the vault thread.
            ready: Told the id of the redaction, all of which is on disk, when it shall be
                sealed.
            texts: In which texts of a part a name is looked for.
        """
        self._screen = screen
        self._desk = desk
        self._run = run
        self._ready = ready
        self._texts = texts or Texts()
        self._keeper = Keeper(desk, run, saving)
        self._choices: Choices | None = None
        self._group = Group.ALL
        self._words = ""

    def open(self, testimony: TestimonyId) -> None:
        """Go on with the redaction of a testimony, or begin one."""
        self._run(
            lambda _progress: self._read(self._desk.newest(testimony), testimony),
            self._opened,
            self._screen.show_problem,
        )

    def open_draft(self, letter: str) -> None:
        """Go on with one redaction."""

        def read(_progress: Progress) -> Found:
            return self._read(letter, self._desk.draft(letter)[0].testimony)

        self._run(read, self._opened, self._screen.show_problem)

    def _read(self, letter: str | None, testimony: TestimonyId) -> Found:
        parts = self._desk.parts(testimony)
        self._texts.make(parts)
        if letter is None:
            return parts, self._desk.fresh(testimony), "", 0
        redaction, revision = self._desk.draft(letter)
        return parts, redaction, letter, revision

    def _opened(self, found: Found) -> None:
        parts, redaction, letter, revision = found
        self._choices = Choices(redaction, parts, self._texts)
        self._keeper.adopt(redaction, letter, revision)
        self._show()

    # What is in sight.

    def choose_group(self, group: Group) -> None:
        """Show one group, or all, or what was found."""
        self._group = group
        self._show()

    def search(self, words: str) -> None:
        """Mark every part that holds `words`; nothing for an empty text."""
        self._words = words.strip()
        if not self._words and self._group is Group.FOUND:
            self._group = Group.ALL
        self._show()

    def note_searched(self) -> None:
        """Remember what is looked for, as a name that must not be overlooked."""
        self._act(lambda choices: choices.note_searched(self._words))

    def forget_searched(self, words: str) -> None:
        """Remember `words` no more: they may stand where they stand."""
        self._act(lambda choices: choices.forget_searched(words))

    # Choices.

    def toggle(self, paths: Iterable[str], why: Why) -> None:
        """Withhold parts; show them if all of them are withheld already."""
        self._act(lambda choices: choices.toggle(paths, why))

    def withhold(self, paths: Iterable[str], why: Why) -> None:
        """Withhold parts for a reason; a reason given before is replaced."""
        self._act(lambda choices: choices.withhold(paths, why))

    def show(self, paths: Iterable[str]) -> None:
        """Bring parts back."""
        self._act(lambda choices: choices.show(paths))

    def put(self, path: str, text: str, why: Why) -> None:
        """Put a text in the place of a part; an empty one takes it away again."""
        self._act(lambda choices: choices.put(path, text, why))

    def withhold_all(self, why: Why) -> None:
        """Withhold every part in sight that is shown."""
        self._act(lambda choices: choices.withhold_shown(self._in_sight(choices), why))

    def show_all(self) -> None:
        """Bring every part in sight back."""
        self._act(lambda choices: choices.show(self._in_sight(choices)))

    def withhold_found(self, why: Why) -> None:
        """Withhold every part that holds what is looked for, and remember it."""
        if words := self._words:
            self._act(lambda choices: choices.withhold_shown(choices.found(words), why))
            self.note_searched()

    def code_found(self, label: str, why: Why) -> None:
        """Give every part that holds a name in one's own words, with a label for it."""
        if words := self._words:
            self._act(lambda choices: choices.code(words, label, why))
            self.note_searched()

    def set_reason(self, reason: str) -> None:
        """Take what the copy is made for."""
        self._act(lambda choices: choices.set_reason(reason))

    def undo(self) -> None:
        """Take the last choice back."""
        self._act(Choices.undo)

    def redo(self) -> None:
        """Make the choice again that was taken back."""
        self._act(Choices.redo)

    def _act(self, act: Callable[[Choices], bool]) -> None:
        """Do something with the choices; if they changed, show and keep them."""
        choices = self._choices
        if choices is not None and act(choices):
            self._show()
            self._keeper.keep(choices.now)

    # Ways out.

    def preview(self) -> None:
        """Show the copy as its reader will see it."""
        choices = self._choices
        if choices is not None:
            self._screen.show_preview(as_read(lines_of(choices.now, choices.parts)))

    def go_on(self) -> None:
        """Go on to who gets the copy, once all of it is kept."""
        if self._choices is not None:
            self._keeper.flush(self._ready)

    def flush(self, done: Callable[[bool], None]) -> None:
        """Bring every choice to disk; tell `done` whether all is there."""
        self._screen.settle_now()
        self._keeper.finish(done)

    def discard(self) -> None:
        """Destroy the redaction; the testimony stays as it is."""
        if self._choices is not None:
            self._keeper.flush(self._discard)

    def _discard(self, letter: str) -> None:
        self._run(
            lambda _progress: self._desk.discard(letter),
            lambda _nothing: self._screen.show_discarded(),
            self._screen.show_problem,
        )

    def _in_sight(self, choices: Choices) -> tuple[str, ...]:
        lines = lines_of(choices.now, choices.parts, self._words, self._texts)
        return tuple(line.path for line in _within(lines, self._group))

    def _show(self) -> None:
        choices = self._choices
        if choices is None:
            return
        redaction = choices.now
        lines = lines_of(redaction, choices.parts, self._words, self._texts)
        self._screen.show_sight(
            Sight(
                code=redaction.code,
                lines=_within(lines, self._group),
                group=self._group,
                counts=_counts(lines),
                words=self._words,
                can_undo=choices.can_undo,
                can_redo=choices.can_redo,
                overlooked=findings(redaction, choices.parts, self._texts),
                values={part.path: part.value for part in choices.parts},
            )
        )


def _within(lines: tuple[Line, ...], group: Group) -> tuple[Line, ...]:
    if group is Group.ALL:
        return lines
    if group is Group.FOUND:
        return tuple(line for line in lines if line.is_found)
    return tuple(line for line in lines if line.group is group)


def _counts(lines: tuple[Line, ...]) -> dict[Group, tuple[int, int]]:
    """Return how many parts are withheld and how many there are, group by group."""
    counts = {}
    for group in (Group.ALL, Group.FOUND, *GROUPS):
        within = _within(lines, group)
        counts[group] = (sum(line.held is not None for line in within), len(within))
    return counts
