"""Joins the pages of this folder with those who decide."""

from ui.ceremony.joining import JoiningView
from ui.ceremony.joining_presenter import JoiningPresenter
from ui.ceremony.presenter import CeremonyPresenter
from ui.ceremony.view import CeremonyView


def connect_ceremony(view: CeremonyView, presenter: CeremonyPresenter) -> None:
    """Let the presenter hear the view, and begin. The caller hears `view.closed`."""
    view.network_asked.connect(presenter.network_asked)
    view.prepared.connect(presenter.prepared)
    view.planned.connect(presenter.planned)
    view.words_asked.connect(presenter.words_asked)
    view.print_asked.connect(presenter.print_asked)
    view.print_chosen.connect(presenter.print_chosen)
    view.save_chosen.connect(presenter.save_chosen)
    view.card_save_chosen.connect(presenter.card_save_chosen)
    view.sheet_done.connect(presenter.sheet_done)
    view.sheet_asked.connect(presenter.sheet_asked)
    view.typed.connect(presenter.typed)
    view.leave_asked.connect(presenter.leave_asked)
    view.leave_confirmed.connect(presenter.leave)
    presenter.shown()


def connect_joining(view: JoiningView, presenter: JoiningPresenter) -> None:
    """Let the presenter hear the view, and begin. The caller hears `view.closed`."""
    view.typed.connect(presenter.typed)
    view.remove_asked.connect(presenter.remove_asked)
    view.open_asked.connect(presenter.open_asked)
    view.left.connect(presenter.left)
    presenter.shown()
