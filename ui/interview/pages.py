"""The pages of an interview in their order, and what F1 says about each."""

from collections.abc import Mapping
from dataclasses import dataclass

from ui.consent.view import ConsentPage
from ui.evidence.view import EvidencePage
from ui.interview.account_page import AccountPage
from ui.interview.close_page import ClosePage
from ui.interview.people_page import PeoplePage
from ui.interview.phases import Phase
from ui.interview.read_back_page import ReadBackPage
from ui.particulars.view import ParticularsPage
from ui.words import QT_TRANSLATE_NOOP, translate

AnyPage = PeoplePage | ConsentPage | AccountPage | EvidencePage | ReadBackPage | ClosePage

_HELP = {
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
        "begins the next paragraph. Ctrl+F finds words, Ctrl+Z takes back. Everything is "
        "saved while you write; the line at the foot says when.",
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
    Phase.CLOSE: QT_TRANSLATE_NOOP(
        "interview",
        "Never end without asking how the person is. Closing locks the words; the "
        "interview can be continued later, and the record says so. Sealing comes next.",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """One page for each phase, and one that stands apart from them."""

    people: PeoplePage
    consent: ConsentPage
    account: AccountPage
    evidence: EvidencePage
    read_back: ReadBackPage
    close: ClosePage
    particulars: ParticularsPage

    def all(self) -> Mapping[Phase, AnyPage]:
        """Return the pages by phase, in order."""
        return {
            Phase.PEOPLE: self.people,
            Phase.CONSENT: self.consent,
            Phase.ACCOUNT: self.account,
            Phase.EVIDENCE: self.evidence,
            Phase.READ_BACK: self.read_back,
            Phase.CLOSE: self.close,
        }


def help_of(phase: Phase) -> tuple[str, ...]:
    """Return what F1 says about a page."""
    return (translate("interview", _HELP[phase]),)
