"""The pages of one interview, each with what leads it, made when it is first needed.

What nobody has turned to yet is made, joined and filled by whoever asks for it first: the
person, or an idle turn of the loop. What is not made holds no word and has nothing to tell.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from desktop.domain.evidence import Attachment
from desktop.domain.testimony import Testimony
from ui.consent.view import ConsentPage
from ui.evidence.view import EvidencePage
from ui.interview.account_page import AccountPage
from ui.interview.beside_files import Beside
from ui.interview.between import Between
from ui.interview.close_page import ClosePage
from ui.interview.consenting import Consenting
from ui.interview.files import Files
from ui.interview.first_account_page import FirstAccountPage
from ui.interview.half_typed import CORRECTION, Boxes
from ui.interview.pages import Pages
from ui.interview.people_page import PeoplePage
from ui.interview.phases import Phase
from ui.interview.presenter import InterviewPresenter
from ui.interview.read_back_page import ReadBackPage
from ui.interview.rooms import Inside, InSight, MakeRoom, Room, RoomPage
from ui.interview.sound import Sound
from ui.interview.tools import Tools
from ui.interview.view import InterviewView
from ui.interview.way_back import WayBack
from ui.items.view import ItemsPart
from ui.later import Later, Pieces
from ui.messages.gaps import BEGUN_HANDOVER
from ui.particulars.presenter import About, ParticularsPresenter
from ui.particulars.view import ParticularsPage
from ui.sketch.view import SketchPart

NOTHING_LOST = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """What every page is joined to.

    Attributes:
        boxes: Keep what stands in boxes and is not noted yet.
        turn_to: Turns to a page, but not away from words that are not on disk.
        close: Closes the interview.
    """

    view: InterviewView
    presenter: InterviewPresenter
    between: Between
    sound: Sound
    boxes: Boxes
    turn_to: Callable[[Phase], None]
    close: Callable[[], None]


class Parts:
    """All pages of one interview, and what leads those that are made."""

    def __init__(
        self, tools: Tools, rooms: Mapping[Phase, MakeRoom], lead: Callable[[], Lead]
    ) -> None:
        """Be ready to make them.

        Args:
            tools: What the interview works with.
            rooms: Makers of the pages that other rooms bring.
            lead: Returns what they are joined to; not asked for the account.
        """
        self._tools = tools
        self._theme = tools.theme
        self._lead = lead
        self._rooms: list[Room] = []
        self._in_sight = InSight(lambda: lead().presenter.testimony)
        self._files: Files | None = None
        self._consent: Consenting | None = None
        self._way_back: WayBack | None = None
        self._apart: ParticularsPresenter | None = None
        self.pages = Pages(
            people=Later(self._make_people),
            consent=Later(self._make_consent),
            account=Later(lambda: AccountPage(tools.theme)),
            first_account=Later(self._make_first_account),
            evidence=Later(self._make_evidence),
            read_back=Later(self._make_read_back),
            close=Later(self._make_close),
            particulars=Later(self._make_particulars),
            rooms={
                phase: Later(partial(self._make_room, make))
                for phase, make in rooms.items()
            },
        )

    @property
    def is_adding(self) -> bool:
        """Whether files are being taken in."""
        return self._files is not None and self._files.evidence.is_adding

    def changed(self, testimony: Testimony) -> None:
        """Show the testimony as it is now on whatever page shows it."""
        if self._consent is not None and self._consent.page.isVisible():
            self._consent.show(testimony)
        self._in_sight.changed()
        if (page := self.pages.close.made) is not None:
            page.show_stop(testimony)
        if self._files is not None:
            self._files.beside.show(testimony)

    def reload_evidence(self) -> None:
        """Ask the vault what evidence there is."""
        self.pages.evidence()
        if self._files is not None:
            self._files.evidence.reload()

    def cancel_adding(self) -> None:
        """Stop with the file that is being taken in."""
        if self._files is not None:
            self._files.evidence.cancel_asked()

    def flush_beside(self, done: Callable[[bool], None]) -> None:
        """Keep what was drawn and is not kept yet; say whether all of it is."""
        if self._files is None:
            done(NOTHING_LOST)
        else:
            self._files.beside.flush(done)

    def flush_apart(self, done: Callable[[bool], None]) -> None:
        """Keep who the deponent is; say whether all of it is on disk."""
        if self._apart is None:
            done(NOTHING_LOST)
        else:
            self._apart.flush(done)

    def leave_apart(self, then: Callable[[], None]) -> None:
        """Go on once names that are in sight are on disk; stay if they cannot be kept."""
        if self._apart is None:
            then()
        else:
            self._apart.leave(then)

    def _make_room(self, make: MakeRoom) -> RoomPage:
        room = make(self._inside())
        self._rooms.append(room)
        self._in_sight.add(room)
        return room.page

    def _inside(self) -> Inside:
        lead = self._lead()
        return Inside(
            theme=self._theme,
            clock=self._tools.clock,
            amend=lead.presenter.amend,
            testimony=lambda: lead.presenter.testimony,
            evidence=lambda: lead.presenter.evidence,
            turn_to=lead.turn_to,
            run=lead.between.run,
        )

    def _make_people(self) -> PeoplePage:
        page, lead = PeoplePage(self._theme), self._lead()
        page.show_testimony(lead.presenter.testimony)
        page.settled.connect(lead.presenter.beginning_settled)
        page.settled.connect(
            lambda beginning: self._spoken_changed(beginning.spoken_language)
        )
        page.particulars_asked.connect(lead.view.show_particulars)
        return page

    def _make_consent(self) -> Pieces[ConsentPage]:
        lead = self._lead()
        page = ConsentPage(self._theme)
        yield
        consent = Consenting(
            self._tools,
            page,
            lead.presenter.amend,
            lead.between.run,
            self.reload_evidence,
        )
        consent.show(lead.presenter.testimony)
        consent.evidence_changed(lead.presenter.evidence)
        page.left.connect(self._consent_left)
        self._consent = consent
        return page

    def _make_evidence(self) -> Pieces[EvidencePage]:
        tools, lead = self._tools, self._lead()
        page = EvidencePage(tools.theme, tools.files, tools.player)
        yield
        pad, items = SketchPart(tools.theme), ItemsPart(tools.theme)
        yield
        widgets = Beside(page=page, pad=pad, items=items)
        changed = self._evidence_changed
        self._files = Files(
            tools, widgets, lead.presenter, lead.between, changed, lead.boxes
        )
        page.record_asked.connect(lead.sound.record)
        page.ask_wanted.connect(lambda: lead.turn_to(Phase.CONSENT))
        return page

    def _make_first_account(self) -> FirstAccountPage:
        page, presenter = FirstAccountPage(self._theme), self._lead().presenter
        page.show_testimony(presenter.testimony)
        page.settled.connect(presenter.first_account_settled)
        return page

    def _make_read_back(self) -> ReadBackPage:
        page, lead = ReadBackPage(self._theme), self._lead()
        presenter, boxes = lead.presenter, lead.boxes
        page.show_half_typed(boxes.kept(CORRECTION))
        page.half_typed.connect(partial(boxes.keep, CORRECTION))
        page.read_settled.connect(presenter.read_back_settled)
        page.corrected.connect(presenter.paragraph_corrected)
        page.acknowledged.connect(presenter.correction_acknowledged)
        page.confirmed.connect(presenter.confirmed)
        return page

    def _make_close(self) -> ClosePage:
        page, lead = ClosePage(self._theme), self._lead()
        self._way_back = WayBack(lead.view, lead.presenter)
        page.show_testimony(lead.presenter.testimony)
        page.settled.connect(lead.presenter.parting_settled)
        page.gap_asked.connect(self._gap_asked)
        page.close_asked.connect(lead.close)
        page.reopen_asked.connect(lead.presenter.reopen_asked)
        page.seal_asked.connect(lead.presenter.seal_asked)
        return page

    def _gap_asked(self, gap: str) -> None:
        self._lead().presenter.gap_asked(gap)
        if self._way_back is not None:
            self._way_back.offer(gap)
        if isinstance(page := self._lead().view.page, RoomPage | ConsentPage):
            page.show_gap(gap)
        if gap == BEGUN_HANDOVER and self._files is not None:
            self._files.beside.go_on()

    def _make_particulars(self) -> ParticularsPage:
        page, lead = ParticularsPage(self._theme), self._lead()
        view, words = lead.view, lead.presenter
        about = About(
            testimony=words.testimony.id,
            account=lambda: (
                *words.testimony.paragraphs,
                *(person.label for person in words.testimony.people),
            ),
        )
        self._apart = presenter = ParticularsPresenter(
            page, view, self._tools.who, lead.between.run, about
        )
        view.retry_asked.connect(presenter.retry_asked)
        page.entered.connect(presenter.entered)
        page.left.connect(presenter.left)
        page.settled.connect(presenter.settled)
        page.show_asked.connect(presenter.show_asked)
        page.cover_asked.connect(presenter.cover_asked)
        page.person_asked.connect(presenter.person_asked)
        page.back_asked.connect(lambda: lead.turn_to(view.phase))
        return page

    def _spoken_changed(self, spoken_language: str) -> None:
        if self._consent is not None:
            self._consent.spoken_changed(spoken_language)

    def _consent_left(self) -> None:
        if self._files is not None:
            self._files.evidence.consent_changed()
        self._lead().sound.listen_if_allowed()

    def _evidence_changed(self, evidence: tuple[Attachment, ...]) -> None:
        self._lead().presenter.evidence_changed(evidence)
        if self._consent is not None:
            self._consent.evidence_changed(evidence)
