"""The pages of letters, joined: their list, one to read, one to write."""

from collections.abc import Callable
from functools import partial

from desktop.app.holding import hold
from desktop.app.places import DRAFT, LETTERS
from desktop.app.reading import Around
from desktop.app.redacting import Redacting
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk
from desktop.parts.store import local_clock
from desktop.services.half_typed import Words
from desktop.services.times import moment
from ui.audio.player import Player
from ui.casefile.attachments import SHOWN_PX
from ui.casefile.opener import Opener
from ui.interview.half_typed import CORRECTION, HalfTyped
from ui.jobs import Run
from ui.letters.editor_presenter import EditorPresenter, Services
from ui.letters.editor_view import EditorPage
from ui.letters.enclosing_presenter import EnclosingPresenter
from ui.letters.letter_presenter import LetterPresenter
from ui.letters.letter_view import LetterPage
from ui.letters.list_presenter import ListPresenter
from ui.letters.list_view import LettersPage
from ui.sight import Sight

ALL_KEPT = True


class LetterDoors:
    """Opens the pages of letters for each other."""

    def __init__(
        self,
        around: Around,
        desk: Desk,
        player: Player,
        sight: Sight,
        *,
        people: Callable[[], None],
        redacting: Redacting,
    ) -> None:
        """Take what every page is joined to.

        Args:
            around: Window, jobs, files.
            desk: The services.
            player: Plays sounds.
            sight: Decodes pictures.
            people: Shows People & keys.
            redacting: Opens redacted copies, which have pages of their own.
        """
        self._around = around
        self._desk = desk
        self._player = player
        self._sight = sight
        self._people = people
        self._redacting = redacting
        self._writing: EditorPresenter | None = None
        self._boxes: HalfTyped | None = None

    def flush(self, done: Callable[[bool], None]) -> None:
        """Bring every word of a draft to disk; tell `done` whether all is there."""
        if self._writing is None:
            done(ALL_KEPT)
        else:
            self._writing.flush(lambda kept: self._flush_boxes(done, kept=kept))

    def _flush_boxes(self, done: Callable[[bool], None], *, kept: bool) -> None:
        if self._boxes is None:
            done(kept)
        else:
            self._boxes.flush(lambda also: done(kept and also))

    def open_letters(self, testimony: TestimonyId) -> None:
        """Show what was said about a testimony since it was sealed."""
        page = LettersPage(self._around.theme)
        page.about = (LETTERS, testimony)
        run = self._around.jobs.for_screen(page)
        presenter = ListPresenter(page, self._desk.letters, run, self)
        hold(page, presenter)
        page.opened.connect(presenter.opened)
        page.write_wanted.connect(presenter.write_asked)
        page.entered.connect(presenter.refresh)
        presenter.choose(testimony)
        self._around.window.open_page(page)

    def open_letter(self, letter: str) -> None:
        """Read a sealed or received letter."""
        self._sort(letter, self._redacting.open_disclosure, self._open_letter)

    def _open_letter(self, letter: str) -> None:
        page = LetterPage(self._around.theme, self._player)
        run = self._around.jobs.for_screen(page)
        decode = self._sight.for_screen(page, SHOWN_PX)
        source = partial(self._desk.enclosing.open, letter)
        opener = Opener(page, source, decode, run)
        presenter = LetterPresenter(page, self._desk.letters, run, self, opener.offer)
        hold(page, (presenter, opener))
        page.uncover_wanted.connect(opener.uncover)
        page.listen_wanted.connect(opener.listen)
        page.answer_wanted.connect(presenter.answer_asked)
        page.testimony_wanted.connect(presenter.testimony_asked)
        page.forget_confirmed.connect(presenter.forget_confirmed)
        self._around.window.open_page(page)
        presenter.open(letter)

    def open_draft(self, letter: str) -> None:
        """Go on writing a draft."""
        self._sort(letter, self._redacting.open_draft, self._open_draft)

    def _sort(
        self, letter: str, redacted: Callable[[str], None], other: Callable[[str], None]
    ) -> None:
        """Open a redacted copy or another letter, once it is known which it is."""
        page = self._around.window.page
        if page is not None:
            self._around.jobs.for_screen(page)(
                lambda _progress: self._desk.disclosures.is_one(letter),
                lambda is_one: (redacted if is_one else other)(letter),
                page.banner.show_error,
            )

    def _open_draft(self, letter: str) -> None:
        around = self._around
        page = EditorPage(around.theme, around.files, around.window.status, _now)
        page.about = (DRAFT, letter)
        services = Services(
            letters=self._desk.letters,
            recording=self._desk.recording,
            sealing=self._desk.sealing,
        )
        run = around.jobs.for_screen(page)
        presenter = EditorPresenter(page, services, run, letter, _now)
        enclosing = EnclosingPresenter(page.enclosing, self._desk.enclosing, run, letter)
        hold(page, (presenter, enclosing))
        page.enclosing.file_chosen.connect(enclosing.file_chosen)
        page.enclosing.remove_confirmed.connect(enclosing.remove_confirmed)
        page.enclosing.cancelled.connect(enclosing.cancel)
        self._writing = presenter
        page.destroyed.connect(lambda: self._gone(presenter))
        page.left.connect(presenter.left)
        page.settled.connect(presenter.settled)
        page.confirm_asked.connect(presenter.confirm_asked)
        page.half_typed.connect(presenter.half_typed)
        page.person_toggled.connect(
            lambda fingerprint, chosen: presenter.choose(fingerprint, chosen=chosen)
        )
        page.seal_confirmed.connect(presenter.seal_asked)
        page.cancelled.connect(presenter.cancel)
        page.write_chosen.connect(presenter.write_to)
        page.discard_confirmed.connect(presenter.discard_confirmed)
        page.retry_asked.connect(presenter.retry_asked)
        page.people_wanted.connect(self._people)
        page.finished.connect(around.window.close_page)
        around.window.open_page(page)
        presenter.open()
        self._boxes = self._make_boxes(page, letter, run)
        enclosing.open()

    def _make_boxes(self, page: EditorPage, letter: str, run: Run) -> HalfTyped:
        """Return what keeps a correction that is not added yet, and show it again."""
        kept = self._desk.half_typed
        boxes = HalfTyped(page, letter, kept, run, page.banner.show_error)

        def begin(found: dict[str, Words]) -> None:
            boxes.begin(found)
            if words := boxes.kept(CORRECTION):
                page.show_half_typed(words)
                page.half_typed.emit(words)
            page.half_typed.connect(partial(boxes.keep, CORRECTION))

        run(lambda _progress: kept.kept(letter), begin, page.banner.show_error)
        page.left.connect(lambda: boxes.flush(lambda _all_kept: None))
        page.over.connect(boxes.end)
        return boxes

    def _gone(self, presenter: EditorPresenter) -> None:
        if self._writing is presenter:
            self._writing = self._boxes = None


def _now() -> str:
    return moment(local_clock)
