"""The pages before a vault is open."""

from collections.abc import Callable

from desktop.app.holding import hold
from desktop.services.ports import Vault
from desktop.services.session import Session
from ui.jobs import Jobs
from ui.theme import Theme
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.view import UnlockView
from ui.welcome.presenter import WelcomePresenter
from ui.welcome.view import WelcomeView


def unlock_page(
    theme: Theme, session: Session, jobs: Jobs, opened: Callable[[Vault], None]
) -> UnlockView:
    """Return the page that asks for the passphrase."""
    view = UnlockView(theme, str(session.folder))
    presenter = UnlockPresenter(view, session, jobs.for_screen(view), opened)
    view.passphrase_given.connect(presenter.passphrase_given)
    view.second_passed.connect(presenter.second_passed)
    hold(view, presenter)
    presenter.shown()
    return view


def welcome_page(
    theme: Theme, session: Session, jobs: Jobs, opened: Callable[[Vault], None]
) -> WelcomeView:
    """Return the page that makes the first vault."""
    view = WelcomeView(theme)
    presenter = WelcomePresenter(view, session, jobs.for_screen(view), opened)
    view.person_given.connect(presenter.person_given)
    view.other_words_asked.connect(presenter.other_words_asked)
    view.own_asked.connect(presenter.own_asked)
    view.own_typed.connect(presenter.own_typed)
    view.passphrase_chosen.connect(presenter.passphrase_chosen)
    view.typed_back.connect(presenter.typed_back)
    view.back_asked.connect(presenter.back_asked)
    hold(view, presenter)
    presenter.shown()
    return view
