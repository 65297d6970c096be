"""The pages of an open vault, joined: which leads where, and what is flushed on leaving."""

from collections.abc import Callable
from functools import partial

from desktop.app.health import tell_state
from desktop.app.holding import hold
from desktop.app.interviewing import Devices, Interviews
from desktop.app.letters import LetterDoors
from desktop.app.organising import make_organisation
from desktop.app.places import CASEFILE, DRAFT, INTERVIEW, LETTERS, REDACTION, place_in
from desktop.app.reading import Around, Reading
from desktop.app.redacting import Redacting
from desktop.app.sealing import make_seal
from desktop.app.stamping import open_stamps
from desktop.app.yourself import Own
from desktop.domain.evidence import Attachment
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk
from desktop.services.locking import Whereabouts
from desktop.services.progress import Progress
from exports.qr import matrix
from ui.audio.player import Player
from ui.audio.recorder import Recorder
from ui.contacts.presenter import ContactsPresenter
from ui.contacts.view import ContactsView
from ui.evidence.names import cut_off_words
from ui.inbox.presenter import InboxPresenter
from ui.inbox.view import InboxPage
from ui.interview.screen import Place
from ui.jobs import Jobs
from ui.later import Later, Pieces
from ui.main_window import MainWindow
from ui.organisation.view import OrganisationView
from ui.outbox.presenter import OutboxPresenter
from ui.outbox.view import OutboxPage
from ui.shelf.presenter import ShelfPresenter
from ui.shelf.view import ShelfView
from ui.sight import Sight
from ui.theme import Theme
from ui.widgets.files import Files
from ui.words import translate

SHELF, OUTBOX, INBOX, PEOPLE = "shelf", "outbox", "inbox", "people"
ORGANISATION = "organisation"


class DeskPages:
    """Every page over one vault. It opens them for each other; they do not know it."""

    def __init__(
        self, theme: Theme, window: MainWindow, jobs: Jobs, files: Files, desk: Desk
    ) -> None:
        self.desk = desk
        self._theme = theme
        self._window = window
        self._jobs = jobs
        self._files = files
        self.own = Own()
        self._recorder = Recorder()
        self._player = Player()
        self._sight = Sight()
        self._around = Around(theme=theme, window=window, jobs=jobs, files=files)
        parts = self._around, desk, self._player, self._sight
        people = partial(window.go, PEOPLE)
        self._reading = Reading(*parts)
        self._redacting = Redacting(
            *parts, outbox=partial(window.go, OUTBOX), people=people
        )
        self._interviews = Interviews(
            self._around,
            desk,
            Devices(recorder=self._recorder, player=self._player, sight=self._sight),
            self._seal_from_interview,
        )
        self._letters = LetterDoors(*parts, people=people, redacting=self._redacting)
        # First of all, so that whatever is opened finds the words of the packs; what may be
        # wrong with them is said where they are chosen.
        jobs.run(lambda _progress: desk.packs.all(), lambda _all: None, lambda _error: None)
        self._add_places()

    def recover(self) -> None:
        """Keep what a crash left of recordings, and say so."""
        if self.desk.vault.is_read_only:
            return

        def work(_progress: Progress) -> tuple[Attachment, ...]:
            return self.desk.cut_off_takes.recover()

        def done(kept: tuple[Attachment, ...]) -> None:
            if kept:
                self._window.status.show_part("saved", cut_off_words(kept))

        page = self._window.page
        if page is not None:
            self._jobs.for_screen(page)(work, done, page.banner.show_error)

    def flush(self, done: Callable[[bool], None]) -> None:
        """Bring every word to disk; tell `done` whether all is there."""
        self._player.stop()
        interview = self._interviews.open_one
        if interview is None:
            self._letters.flush(lambda kept: self._flush_rest(done, kept=kept))
        else:
            interview.flush(done)

    def _flush_rest(self, done: Callable[[bool], None], *, kept: bool) -> None:
        self._redacting.flush(
            lambda also: self.own.flush(lambda own: done(kept and also and own))
        )

    def end(self) -> None:
        """Close the microphone, the loudspeaker and the jail, and end their threads."""
        self._interviews.end()
        self._recorder.close()
        self._player.close()
        self._sight.close()

    # Doors between the pages.

    def come_back(self, where: Whereabouts) -> None:
        """Show what was in sight when the vault was locked."""
        doors: dict[str, Callable[[TestimonyId], None]] = {
            INTERVIEW: lambda each: self.open_interview(each, place_in(where)),
            CASEFILE: self.open_casefile,
            LETTERS: self.open_letters,
            DRAFT: self._letters.open_draft,
            REDACTION: self._redacting.open_redaction,
        }
        if where.place in self._window.places:
            self._window.go(where.place)
        if open_page := doors.get(where.page):
            open_page(TestimonyId(where.subject))

    def open_interview(self, testimony: TestimonyId, place: Place | None = None) -> None:
        """Go on with a testimony, at a place in it; or look at a closed one."""
        self._interviews.open(testimony, place)

    def open_seal(self, testimony: TestimonyId) -> None:
        """Hand a closed testimony over."""
        page, presenter = make_seal(self._around, self.desk)
        page.finished.connect(lambda: self._window.go(SHELF))
        page.interview_wanted.connect(lambda: self._instead(testimony))
        page.people_wanted.connect(lambda: self._window.go(PEOPLE))
        self._window.open_page(page)
        presenter.open(testimony)

    def open_casefile(self, testimony: TestimonyId) -> None:
        """Read a testimony."""
        page = self._reading.open_casefile(testimony, lambda: self._window.go(OUTBOX))
        page.about = (CASEFILE, testimony)
        stamps = self.desk.timestamps
        page.stamps_wanted.connect(
            lambda: open_stamps(self._around, stamps, lambda: stamps.received(testimony))
        )
        page.letters_wanted.connect(lambda: self.open_letters(testimony))
        page.redaction_wanted.connect(lambda: self._redacting.open_redaction(testimony))

    def open_stamps(self, bundle_id: str) -> None:
        """Show the time-stamps of a bundle of the outbox."""
        stamps = self.desk.timestamps
        open_stamps(self._around, stamps, lambda: stamps.sealed_here(bundle_id))

    def open_outbox(self, _testimony: TestimonyId) -> None:
        """Look after sealed files."""
        self._window.go(OUTBOX)

    def open_letters(self, testimony: TestimonyId) -> None:
        """Show what was said about a testimony since it was sealed."""
        self._letters.open_letters(testimony)

    def _seal_from_interview(self, testimony: str) -> None:
        self._window.close_page()
        self.open_seal(TestimonyId(testimony))

    def _instead(self, testimony: TestimonyId) -> None:
        self._window.close_page()
        self.open_interview(testimony)

    # Places.

    def _add_places(self) -> None:
        """Add the places; each is made when it is needed, or ahead of that."""
        add = self._window.add_place
        shelf, outbox, inbox = map(Later, (self._shelf, self._outbox, self._inbox))
        add(SHELF, translate("window", "Shelf"), "shelf", shelf)
        add(OUTBOX, translate("window", "Outbox"), "outbox", outbox)
        add(INBOX, translate("window", "Inbox"), "inbox", inbox)
        people = translate("window", "People & keys")
        add(PEOPLE, people, "people", Later(self._people))
        organisation = translate("window", "Organisation")
        add(ORGANISATION, organisation, "organisation", Later(self._organisation))

    def _shelf(self) -> ShelfView:
        view = ShelfView(self._theme)
        run = self._jobs.for_screen(view)
        presenter = ShelfPresenter(view, self.desk.recording, run, self)
        hold(view, presenter)
        view.entered.connect(presenter.entered)
        view.searched.connect(presenter.searched)
        view.page_wanted.connect(presenter.page_wanted)
        view.row_chosen.connect(presenter.row_chosen)
        view.row_opened.connect(presenter.row_opened)
        view.read_asked.connect(presenter.read_asked)
        view.outbox_asked.connect(presenter.outbox_asked)
        view.reopen_asked.connect(presenter.reopen_asked)
        view.letters_asked.connect(presenter.letters_asked)
        view.new_asked.connect(presenter.new_asked)
        tell_state(view, self._around, self.desk.vault)
        return view

    def _outbox(self) -> OutboxPage:
        page = OutboxPage(self._theme, self._files)
        run = self._jobs.for_screen(page)
        presenter = OutboxPresenter(page, self.desk.sealing, self.desk.receipts, run)
        hold(page, presenter)
        page.entered.connect(presenter.open)
        page.write_chosen.connect(presenter.write_again)
        page.receipt_chosen.connect(presenter.take_receipt)
        page.drop_confirmed.connect(presenter.drop)
        page.let_go_confirmed.connect(presenter.let_go)
        page.stamps_wanted.connect(self.open_stamps)
        page.cancelled.connect(presenter.cancel)
        return page

    def _inbox(self) -> InboxPage:
        page = InboxPage(self._theme, self._files)
        run = self._jobs.for_screen(page)
        presenter = InboxPresenter(page, self.desk.exchange, self.desk.receipts, run)
        hold(page, presenter)
        page.files_chosen.connect(presenter.add)
        page.import_wanted.connect(presenter.import_good)
        page.receipts_chosen.connect(presenter.write_receipts)
        page.cancelled.connect(presenter.cancel)
        page.cleared.connect(presenter.clear)
        page.read_wanted.connect(lambda each: self.open_casefile(TestimonyId(each)))
        page.letter_wanted.connect(self._letters.open_letter)
        page.people_wanted.connect(lambda: self._window.go(PEOPLE))
        page.organisation_wanted.connect(lambda: self._window.go(ORGANISATION))
        self._reading.put_particulars_door(page)
        return page

    def _people(self) -> ContactsView:
        view = ContactsView(self._theme, self._files)
        run = self._jobs.for_screen(view)
        presenter = ContactsPresenter(view, self.desk.contacts, run, matrix)
        hold(view, presenter)
        view.entered.connect(presenter.entered)
        view.export_chosen.connect(presenter.export_chosen)
        view.card_chosen.connect(presenter.card_chosen)
        view.add_confirmed.connect(presenter.add_confirmed)
        view.person_opened.connect(presenter.person_opened)
        view.same_digits.connect(presenter.same_digits)
        view.remove_confirmed.connect(presenter.remove_confirmed)
        view.list_asked.connect(presenter.entered)
        return view

    def _organisation(self) -> Pieces[OrganisationView]:
        return make_organisation(
            self._around,
            self.desk,
            lambda: self._window.go(INBOX),
            lambda: self._window.go(OUTBOX),
        )
