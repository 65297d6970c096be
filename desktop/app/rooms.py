"""The rooms of an interview: which pages stand beside its own, and how each is made.

A room knows nothing of the others. To add one: a maker here, and one entry in `ROOMS`.
"""

from collections.abc import Callable, Mapping

from desktop.app.coding_rooms import (
    clarify_room,
    make_clarify,
    make_prompts,
    prompts_room,
)
from desktop.app.finding_rooms import make_body
from desktop.words import table
from ui.before.presenter import BeforePresenter
from ui.before.view import BeforePage
from ui.coded.labels import Labels
from ui.interview.assess_page import AssessPage
from ui.interview.assess_presenter import AssessPresenter
from ui.interview.phases import Phase
from ui.interview.rooms import Inside, MakeRoom, Room
from ui.translation.presenter import TranslationPresenter
from ui.translation.view import TranslationPage


def make_before(inside: Inside) -> Room:
    """Return what is settled before anything is told."""
    page = BeforePage(inside.theme)
    presenter = BeforePresenter(page, inside.amend)
    page.earlier_answered.connect(presenter.earlier_answered)
    page.earlier_settled.connect(presenter.earlier_settled)
    page.risk_answered.connect(presenter.risk_answered)
    page.decided.connect(presenter.decided)
    page.risk_note_settled.connect(presenter.risk_note_settled)
    page.choices_settled.connect(presenter.choices_settled)
    page.capacity_settled.connect(presenter.capacity_settled)
    return Room(phase=Phase.PLAN, page=page, presenter=presenter)


def make_assess(inside: Inside) -> Room:
    """Return the interviewer's own notes, after it is closed."""
    page = AssessPage(inside.theme)
    presenter = AssessPresenter(page, inside.amend)
    page.settled.connect(presenter.settled)
    return Room(phase=Phase.ASSESS, page=page, presenter=presenter)


def make_translation(inside: Inside) -> Room:
    """Return the account in another language, beside it."""
    page = TranslationPage(inside.theme)
    presenter = TranslationPresenter(
        page, inside.amend, lambda language: table("statement", language), inside.clock
    )
    page.language_chosen.connect(presenter.language_chosen)
    page.translator_settled.connect(presenter.translator_settled)
    page.paragraph_settled.connect(presenter.paragraph_settled)
    page.competence_settled.connect(presenter.competence_settled)
    page.certified.connect(presenter.certified)
    page.interpreter_competence_settled.connect(presenter.interpreter_competence_settled)
    page.interpreter_certified.connect(presenter.interpreter_certified)
    return Room(phase=Phase.TRANSLATION, page=page, presenter=presenter)


ROOMS: Mapping[Phase, MakeRoom] = {
    Phase.PLAN: make_before,
    Phase.ASSESS: make_assess,
    Phase.TRANSLATION: make_translation,
    Phase.BODY: make_body,
    Phase.CLARIFY: make_clarify,
    Phase.PROMPTS: make_prompts,
}
"""In whatever order: the rail has that of the conversation. Each is made when needed."""


def rooms_with(labels: Callable[[], Labels]) -> Mapping[Phase, MakeRoom]:
    """Return the rooms with the words for codes of the open vault.

    Args:
        labels: Returns them, as they are when a page is made.
    """
    return {
        **ROOMS,
        Phase.CLARIFY: lambda inside: clarify_room(inside, labels()),
        Phase.PROMPTS: lambda inside: prompts_room(inside, labels()),
    }
