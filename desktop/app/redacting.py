"""The pages about redacted copies, joined: making one, and reading one that came."""

from collections.abc import Callable
from functools import partial

from desktop.app.holding import hold
from desktop.app.labels import labels_now
from desktop.app.places import DRAFT, REDACTION
from desktop.app.reading import Around
from desktop.domain.testimony import TestimonyId
from desktop.parts.desk import Desk
from ui.audio.player import Player
from ui.casefile.attachments import SHOWN_PX
from ui.messages import Tone
from ui.redaction.codes import Codes, codes_in
from ui.redaction.copy_presenter import CopyPresenter
from ui.redaction.copy_view import DisclosurePage
from ui.redaction.presenter import RedactionPresenter
from ui.redaction.sending import SendPresenter
from ui.redaction.texts import Texts
from ui.redaction.values import text_of
from ui.redaction.view import RedactionPage
from ui.sight import Sight

ALL_KEPT = True


class Redacting:
    """Opens the pages about redacted copies."""

    def __init__(
        self,
        around: Around,
        desk: Desk,
        player: Player,
        sight: Sight,
        *,
        outbox: Callable[[], None],
        people: Callable[[], None],
    ) -> None:
        """Take what the pages are joined to.

        Args:
            around: Theme, window, jobs and files.
            desk: The services.
            player: Plays sounds.
            sight: Decodes pictures.
            outbox: Goes to the outbox.
            people: Goes to People & keys.
        """
        self._around = around
        self._desk = desk
        self._player = player
        self._sight = sight
        self._outbox = outbox
        self._people = people
        self._making: RedactionPresenter | None = None

    def flush(self, done: Callable[[bool], None]) -> None:
        """Bring every choice for a copy to disk; tell `done` whether all is there."""
        if self._making is None:
            done(ALL_KEPT)
        else:
            self._making.flush(done)

    def open_redaction(self, testimony: TestimonyId) -> None:
        """Make a redacted copy of a testimony, or go on with the one begun."""
        page, presenter = self._page()
        page.about = (REDACTION, testimony)
        self._around.window.open_page(page)
        presenter.open(testimony)

    def open_draft(self, letter: str) -> None:
        """Go on with one redaction."""
        page, presenter = self._page()
        page.about = (DRAFT, letter)
        self._around.window.open_page(page)
        presenter.open_draft(letter)

    def open_disclosure(self, letter: str) -> None:
        """Read a redacted copy that came."""
        page = DisclosurePage(self._around.theme, self._player, self._codes())
        run = self._around.jobs.for_screen(page)
        decode = self._sight.for_screen(page, SHOWN_PX)
        presenter = CopyPresenter(page, self._desk.disclosures, decode, run)
        hold(page, presenter)
        page.uncover_wanted.connect(presenter.evidence.uncover)
        page.listen_wanted.connect(presenter.evidence.listen)
        self._around.window.open_page(page)
        presenter.open(letter)

    def _page(self) -> tuple[RedactionPage, RedactionPresenter]:
        codes = self._codes()
        page = RedactionPage(self._around.theme, self._around.files, codes)
        run = self._around.jobs.for_screen(page)
        disclosures = self._desk.disclosures
        texts = Texts(partial(text_of, codes))
        send = SendPresenter(page, disclosures, self._desk.sealing, run, texts)
        presenter = RedactionPresenter(page, page, disclosures, run, send.open, texts)
        hold(page, (presenter, send))
        self._making = presenter
        page.destroyed.connect(lambda: self._gone(presenter))
        _connect_choices(page, presenter)
        _connect_sending(page, presenter, send)
        window = self._around.window
        page.outbox_wanted.connect(self._outbox)
        page.send.people_wanted.connect(self._people)
        page.finished.connect(window.close_page)
        page.status_changed.connect(self._show_status)
        page.left.connect(lambda: window.status.hide_part("saved"))
        return page, presenter

    def _codes(self) -> Codes:
        return codes_in(labels_now(self._desk.packs.known))

    def _gone(self, presenter: RedactionPresenter) -> None:
        if self._making is presenter:
            self._making = None

    def _show_status(self, words: str, tone: Tone) -> None:
        if words:
            self._around.window.status.show_part("saved", words, tone)
        else:
            self._around.window.status.hide_part("saved")


def _connect_choices(page: RedactionPage, presenter: RedactionPresenter) -> None:
    edit = page.edit
    page.group_chosen.connect(presenter.choose_group)
    page.preview_wanted.connect(presenter.preview)
    page.go_on_wanted.connect(presenter.go_on)
    page.discard_confirmed.connect(presenter.discard)
    edit.toggled.connect(presenter.toggle)
    edit.why_chosen.connect(presenter.withhold)
    edit.shown_wanted.connect(presenter.show)
    edit.text_settled.connect(presenter.put)
    edit.all_withheld.connect(presenter.withhold_all)
    edit.all_shown.connect(presenter.show_all)
    edit.undo_wanted.connect(presenter.undo)
    edit.redo_wanted.connect(presenter.redo)
    edit.found_withheld.connect(presenter.withhold_found)
    edit.found_coded.connect(presenter.code_found)
    edit.finder.searched.connect(presenter.search)
    edit.finder.noted.connect(presenter.note_searched)


def _connect_sending(
    page: RedactionPage, presenter: RedactionPresenter, sending: SendPresenter
) -> None:
    send = page.send
    send.reason_typed.connect(sending.set_reason)
    send.reason_settled.connect(presenter.set_reason)
    send.recipient_toggled.connect(
        lambda fingerprint, chosen: sending.choose(fingerprint, chosen=chosen)
    )
    send.compatible_toggled.connect(sending.set_compatible)
    send.originals_toggled.connect(sending.set_originals)
    send.looked_toggled.connect(lambda looked: sending.looked(looked=looked))

    def forget(words: str) -> None:
        presenter.forget_searched(words)
        presenter.go_on()

    def withhold(paths: tuple[str, ...]) -> None:
        presenter.withhold(paths, page.edit.why)
        presenter.go_on()

    send.forget_wanted.connect(forget)
    send.withhold_wanted.connect(withhold)
    page.seal_wanted.connect(sending.seal)
    page.cancelled.connect(sending.cancel)
    page.folder_chosen.connect(sending.write)
