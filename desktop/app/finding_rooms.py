"""The room of the body map."""

from PySide6.QtWidgets import QApplication

from ui.body.presenter import BodyPresenter
from ui.body.view import BodyPage
from ui.body.words import BodyWords, words_in
from ui.interview.phases import Phase
from ui.interview.rooms import Inside, Room
from ui.translations import LANGUAGE, spoken


def make_body(inside: Inside) -> Room:
    """Return the marks on the body: map, list and words."""
    page = BodyPage(inside.theme, body_words())
    presenter = BodyPresenter(page, inside.amend, inside.evidence)
    page.view_asked.connect(presenter.view_asked)
    page.region_asked.connect(presenter.region_asked)
    page.told.connect(presenter.told)
    page.consent_asked.connect(lambda: inside.turn_to(Phase.CONSENT))
    chart, marks, form = page.chart, page.list, page.form
    chart.place_asked.connect(presenter.place_asked)
    chart.moved.connect(presenter.moved)
    chart.dragged.connect(presenter.dragged)
    chart.stepped.connect(presenter.step_asked)
    chart.entered.connect(presenter.entered)
    marks.opened.connect(presenter.entered)
    form.remove_asked.connect(presenter.remove_asked)
    form.remove_asked.connect(marks.go_to_undo)
    for part in (chart, marks):
        part.chosen.connect(presenter.mark_chosen)
        part.remove_asked.connect(presenter.remove_asked)
        part.undo_asked.connect(presenter.undo_asked)
        part.redo_asked.connect(presenter.redo_asked)
    return Room(phase=Phase.BODY, page=page, presenter=presenter)


def body_words() -> BodyWords:
    """Return the words of the body map in the language in which the interface speaks."""
    application = QApplication.instance()
    return words_in(LANGUAGE if application is None else spoken(application))
