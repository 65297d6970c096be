"""The rooms of an interview: which pages stand beside its own, and how each is made.

A room knows nothing of the others. To add one: a maker here, and one entry in `ROOMS`.
"""

from desktop.app.coding_rooms import make_clarify, make_prompts
from desktop.app.finding_rooms import make_body
from desktop.words import table
from ui.before.presenter import BeforePresenter
from ui.before.view import BeforePage
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
    page.certified.connect(presenter.certified)
    page.interpreter_certified.connect(presenter.interpreter_certified)
    return Room(phase=Phase.TRANSLATION, page=page, presenter=presenter)


ROOMS: tuple[MakeRoom, ...] = (
    make_before,
    make_assess,
    make_translation,
    make_body,
    make_clarify,
    make_prompts,
)
"""In whatever order: the rail has that of the conversation."""
