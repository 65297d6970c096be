"""The rooms of the coding: the page on which an account is made clear, and the prompts."""

from desktop.app.labels import labels_now
from ui.coded.labels import Labels
from ui.coding.clarify_page import ClarifyPage
from ui.coding.presenter import CodingPresenter
from ui.coding.prompts_presenter import PromptsPresenter
from ui.coding.prompts_view import PromptsPage
from ui.coding.sheets import Sheets
from ui.coding.view import CodingPart
from ui.interview.phases import Phase
from ui.interview.rooms import Inside, Room
from ui.mentioned.presenter import MentionedPresenter
from ui.mentioned.view import MentionedPart
from ui.mentioned.words import label_words
from ui.transfers.presenter import TransfersPresenter
from ui.transfers.view import TransfersPart
from ui.words import translate


def make_clarify(inside: Inside) -> Room:
    """Return the coding on the words, the people named, and the chain of transfers."""
    return clarify_room(inside, labels_now())


def clarify_room(inside: Inside, labels: Labels) -> Room:
    """Return the same with other words for codes."""
    sheets = Sheets()
    page = ClarifyPage(
        inside.theme,
        (
            (translate("coding", "On the words"), lambda: _coding(inside, labels, sheets)),
            (translate("coding", "People named"), lambda: _people(inside, labels, sheets)),
            (translate("coding", "Transfers"), lambda: _chain(inside, labels, sheets)),
        ),
    )
    page.turned_to.connect(sheets.turned_to)
    page.turned_to.connect(lambda _at: sheets.show(inside.testimony()))
    return Room(phase=Phase.CLARIFY, page=page, presenter=sheets)


def make_prompts(inside: Inside) -> Room:
    """Return the prompts for methods, after the free account."""
    return prompts_room(inside, labels_now())


def prompts_room(inside: Inside, labels: Labels) -> Room:
    """Return the same with other words for codes."""
    page = PromptsPage(inside.theme, labels)
    presenter = PromptsPresenter(page, inside.amend, inside.testimony, labels.broader)
    page.group_chosen.connect(presenter.group_chosen)
    page.answered.connect(presenter.answered)
    page.topic_answered.connect(presenter.topic_answered)
    return Room(phase=Phase.PROMPTS, page=page, presenter=presenter)


def _coding(inside: Inside, labels: Labels, sheets: Sheets) -> CodingPart:
    part = CodingPart(inside.theme, labels)
    presenter = CodingPresenter(
        part, inside.amend, inside.testimony, label_words, labels.called
    )
    part.kind_asked.connect(presenter.kind_asked)
    part.place_changed.connect(presenter.place_changed)
    part.fact_chosen.connect(presenter.fact_chosen)
    part.fact_opened.connect(presenter.fact_opened)
    part.form_closed.connect(presenter.form_closed)
    part.fact_changed.connect(presenter.fact_changed)
    part.person_asked.connect(presenter.person_asked)
    part.remove_asked.connect(presenter.remove_asked)
    part.undo_asked.connect(presenter.undo_asked)
    part.left.connect(presenter.left)
    sheets.lead(0, presenter)
    return part


def _people(inside: Inside, labels: Labels, sheets: Sheets) -> MentionedPart:
    part = MentionedPart(inside.theme, labels)
    presenter = MentionedPresenter(part, inside.amend, inside.testimony, label_words)
    part.person_chosen.connect(presenter.person_chosen)
    part.add_asked.connect(presenter.add_asked)
    part.remove_asked.connect(presenter.remove_asked)
    part.person_changed.connect(presenter.person_changed)
    part.show_asked.connect(presenter.show_asked)
    part.cover_asked.connect(presenter.cover_asked)
    part.undo_asked.connect(presenter.undo_asked)
    part.left.connect(presenter.left)
    sheets.lead(1, presenter)
    return part


def _chain(inside: Inside, labels: Labels, sheets: Sheets) -> TransfersPart:
    part = TransfersPart(inside.theme, labels)
    presenter = TransfersPresenter(part, inside.amend, inside.testimony)
    part.use(presenter.fact)
    part.stage_chosen.connect(presenter.stage_chosen)
    part.add_asked.connect(presenter.add_asked)
    part.move_asked.connect(presenter.move_asked)
    part.remove_asked.connect(presenter.remove_asked)
    part.stage_changed.connect(presenter.stage_changed)
    part.undo_asked.connect(presenter.undo_asked)
    part.left.connect(part.settle_now)
    sheets.lead(2, presenter)
    return part
