"""The pages of an interview in their order, whosoever wrote them, and what F1 says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ui.consent.view import ConsentPage
from ui.evidence.view import EvidencePage
from ui.interview.account_page import AccountPage
from ui.interview.close_page import ClosePage
from ui.interview.first_account_page import FirstAccountPage
from ui.interview.people_page import PeoplePage
from ui.interview.phases import Phase
from ui.interview.read_back_page import ReadBackPage
from ui.interview.rooms import RoomPage
from ui.later import Later
from ui.particulars.view import ParticularsPage
from ui.widgets.page import Page
from ui.words import QT_TRANSLATE_NOOP, translate

EditedPage = (
    PeoplePage
    | ConsentPage
    | AccountPage
    | FirstAccountPage
    | EvidencePage
    | ClosePage
    | ParticularsPage
    | RoomPage
)
AnyPage = (
    PeoplePage
    | ConsentPage
    | AccountPage
    | EvidencePage
    | ReadBackPage
    | ClosePage
    | RoomPage
)

_HELP = {
    Phase.PLAN: QT_TRANSLATE_NOOP(
        "interview",
        "Settle this before anything else: earlier accounts, whether it is safe to talk "
        "now, with whom, and for whom the person speaks. If talking now would do harm, "
        "take a first account only, or none.",
    ),
    Phase.PEOPLE: QT_TRANSLATE_NOOP(
        "interview",
        "Say who is in the room, by code. The interview is held in one language and may be "
        "written down in another. Nothing here has to be exact to begin.",
    ),
    Phase.CONSENT: QT_TRANSLATE_NOOP(
        "interview",
        "Read the script aloud, or turn the screen and let the person read it. Then ask "
        "each question. An answer can be changed at any time; the program obeys the last "
        "one: what was not allowed cannot be sealed to anybody, printed or kept.",
    ),
    Phase.ACCOUNT: QT_TRANSLATE_NOOP(
        "interview",
        "Let the person tell, without interrupting, and write in the first person. Enter "
        "begins the next paragraph. Ctrl+F finds words, Ctrl+Z takes back. Ctrl+Q notes a "
        "question that you asked; Ctrl+M, while you record, ties the paragraph to this "
        "second of it, and Ctrl+J plays it from there. Ctrl+. stops. Everything is saved "
        "while you write; the line at the foot says when.",
    ),
    Phase.CLARIFY: QT_TRANSLATE_NOOP(
        "interview",
        "Ask openly, one topic at a time. What the person already told is marked in their "
        "own words; what you had to ask for is marked as asked for.",
    ),
    Phase.PROMPTS: QT_TRANSLATE_NOOP(
        "interview",
        "A list to make sure that nothing was forgotten, never one to read out. It opens "
        "when the free account is complete, so that nobody is led by it.",
    ),
    Phase.BODY: QT_TRANSLATE_NOOP(
        "interview",
        "Mark only what the person shows or tells. Describe what is seen; say nothing of "
        "what caused it. Arrow keys move the mark; the table says the same in words.",
    ),
    Phase.EVIDENCE: QT_TRANSLATE_NOOP(
        "interview",
        "Files are copied into the vault, hashed and encrypted; the files they came from "
        "stay where they are. Pictures are blurred until you ask. Only pictures and sound "
        "of common kinds are shown here; everything else is kept exactly as it came.",
    ),
    Phase.READ_BACK: QT_TRANSLATE_NOOP(
        "interview",
        "Read every paragraph back. What the person corrects is changed in the account and "
        "noted with the words as they were. If the account changes after they confirmed "
        "it, they are asked again.",
    ),
    Phase.TRANSLATION: QT_TRANSLATE_NOOP(
        "interview",
        "Where the account is needed in another language, it is written here beside the "
        "words of the person, paragraph by paragraph. Enter goes on to the next one. Go on "
        "without it if no translation is needed now.",
    ),
    Phase.CLOSE: QT_TRANSLATE_NOOP(
        "interview",
        "Never end without asking how the person is. Closing locks the words; the "
        "interview can be continued later, and the record says so. Sealing comes next.",
    ),
    Phase.ASSESS: QT_TRANSLATE_NOOP(
        "interview",
        "What you yourself saw and what is still to be done. It is kept apart from the "
        "statement, and how somebody behaved proves nothing.",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The pages that every interview has, those of other rooms, and one that stands apart.

    Each is made when it is first asked for.

    Attributes:
        first_account: In place of the account, where only a first one is taken.
    """

    people: Later[PeoplePage]
    consent: Later[ConsentPage]
    account: Later[AccountPage]
    first_account: Later[FirstAccountPage]
    evidence: Later[EvidencePage]
    read_back: Later[ReadBackPage]
    close: Later[ClosePage]
    particulars: Later[ParticularsPage]
    rooms: Mapping[Phase, Later[RoomPage]]

    def all(self) -> Mapping[Phase, Later[AnyPage]]:
        """Return the pages by phase, in order."""
        there: dict[Phase, Later[AnyPage]] = {
            Phase.PEOPLE: self.people,
            Phase.CONSENT: self.consent,
            Phase.ACCOUNT: self.account,
            Phase.EVIDENCE: self.evidence,
            Phase.READ_BACK: self.read_back,
            Phase.CLOSE: self.close,
            **self.rooms,
        }
        return {phase: there[phase] for phase in Phase if phase in there}

    def made(self) -> Iterator[tuple[Phase, AnyPage]]:
        """Yield the phases whose pages are made, and their pages."""
        for phase, later in self.all().items():
            if (page := later.made) is not None:
                yield phase, page

    def typed_in(self) -> Iterator[EditedPage]:
        """Yield the pages there are on which something is typed that settles later."""
        laters: tuple[Later[EditedPage], ...] = (
            self.people,
            self.consent,
            self.account,
            self.first_account,
            self.evidence,
            self.close,
            self.particulars,
            *self.rooms.values(),
        )
        for later in laters:
            if (page := later.made) is not None:
                yield page


class ByPhase(Mapping[Phase, AnyPage]):
    """Pages by phase; to look at one makes it."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages.all()

    def __getitem__(self, phase: Phase) -> AnyPage:
        """Return a page."""
        return self._pages[phase]()

    def __iter__(self) -> Iterator[Phase]:
        """Yield the phases, in order."""
        return iter(self._pages)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._pages)


def help_of(phase: Phase, page: Page) -> tuple[str, ...]:
    """Return what F1 says about a page."""
    return page.help_words or (translate("interview", _HELP[phase]),)
