"""The pages before a vault is open, and which leads where."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QWidget

from crypto.identity import Card, Identity
from desktop.app.holding import hold
from desktop.app.practising import Practising
from desktop.app.safekeeping import make_restore
from desktop.domain.pack_errors import AlteredPack
from desktop.domain.packs import Pack
from desktop.parts.backups import folder_restoring
from desktop.services.joining import Joining
from desktop.services.ports import Vault
from desktop.services.restoring import Restoring
from desktop.services.session import Session
from desktop.words.bundled import bundled
from ui.ceremony.joining import JoiningView
from ui.ceremony.joining_presenter import JoiningPresenter
from ui.ceremony.wiring import connect_joining
from ui.jobs import Jobs
from ui.theme import Theme
from ui.unlock.presenter import UnlockPresenter
from ui.unlock.recovery import RecoveryView
from ui.unlock.recovery_presenter import RecoveryPresenter
from ui.unlock.view import UnlockView
from ui.welcome.presenter import WelcomePresenter
from ui.welcome.view import WelcomeView
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.words import translate


class Entrance:
    """Makes the pages; `show` puts one into the window, alone."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        jobs: Jobs,
        files: Files,
        show: Callable[[QWidget], None],
        restoring: Callable[[Path], Restoring] = folder_restoring,
    ) -> None:
        """Be ready.

        Args:
            theme: Colours.
            session: The way into the vault.
            jobs: Runs work on the vault thread.
            files: Asks for key files and recovery keys.
            show: Shows a page and nothing else; the one before is deleted.
            restoring: Returns the way from a backup to a vault in a folder.
        """
        self._theme = theme
        self._session = session
        self._jobs = jobs
        self._files = files
        self._show = show
        self._restoring = restoring
        self._practising: Practising | None = None

    def begin(
        self,
        opened: Callable[[Vault], None],
        erase: Callable[[], None],
        practising: Practising | None = None,
    ) -> None:
        """Show the first page: to unlock a vault, or to make one.

        Args:
            opened: Told the open vault, once.
            erase: Shows the page for erasing.
            practising: Leads into practice; without it no page offers that.
        """
        self._practising = practising
        if self._session.has_vault():
            self.unlock(opened, erase)
        else:
            self.welcome(opened)

    def unlock(self, opened: Callable[[Vault], None], erase: Callable[[], None]) -> None:
        """Show the page that asks for the passphrase."""
        view = UnlockView(self._theme, str(self._session.folder), self._files)
        presenter = UnlockPresenter(
            view, self._session, self._jobs.for_screen(view), opened
        )
        view.given.connect(presenter.given)
        view.second_passed.connect(presenter.second_passed)
        view.recovery_asked.connect(
            lambda: self.recovery(opened, lambda: self.unlock(opened, erase))
        )
        view.erase_asked.connect(erase)
        hold(view, presenter)
        if practising := self._practising:
            view.add_door(
                self._practice_door(practising, opened, lambda: self.unlock(opened, erase))
            )
        self._show(view)
        presenter.shown()

    def recovery(self, opened: Callable[[Vault], None], back: Callable[[], None]) -> None:
        """Show the page that opens the vault with a recovery key."""
        view = RecoveryView(self._theme, self._files)
        presenter = RecoveryPresenter(
            view,
            self._session,
            self._jobs.for_screen(view),
            opened,
            lambda card, passphrase: self._join(card, passphrase, opened, back),
        )
        view.key_chosen.connect(presenter.key_chosen)
        view.other_words_asked.connect(presenter.other_words_asked)
        view.confirmed.connect(presenter.confirmed)
        view.left.connect(back)
        hold(view, presenter)
        self._show(view)
        presenter.shown()

    def welcome(self, opened: Callable[[Vault], None]) -> None:
        """Show the page that makes the first vault."""
        view = WelcomeView(self._theme, _packs_of_the_program())
        presenter = WelcomePresenter(
            view, self._session, self._jobs.for_screen(view), opened
        )
        view.packs_chosen.connect(presenter.packs_chosen)
        view.person_given.connect(presenter.person_given)
        view.other_words_asked.connect(presenter.other_words_asked)
        view.own_asked.connect(presenter.own_asked)
        view.own_typed.connect(presenter.own_typed)
        view.passphrase_chosen.connect(presenter.passphrase_chosen)
        view.typed_back.connect(presenter.typed_back)
        view.back_asked.connect(presenter.back_asked)
        hold(view, presenter)
        words = translate("backups", "Restore a backup…")
        door = Button(self._theme, words, "link", "refresh")
        door.clicked.connect(lambda: self.restore(opened))
        view.person.add_door(door)
        if practising := self._practising:
            view.person.add_door(
                self._practice_door(practising, opened, lambda: self.welcome(opened))
            )
        self._show(view)
        presenter.shown()

    def _practice_door(
        self,
        practising: Practising,
        opened: Callable[[Vault], None],
        back: Callable[[], None],
    ) -> Button:
        words = translate("practice", "Practise with invented cases")
        door = Button(self._theme, words, "link", "pencil")
        door.clicked.connect(lambda: practising.enter(self._show, opened, back))
        return door

    def restore(self, opened: Callable[[Vault], None]) -> None:
        """Show the page on which a backup is chosen, then ask for the recovery key."""
        restoring = self._restoring(self._session.folder)
        inner = Entrance(self._theme, restoring, self._jobs, self._files, self._show)
        self._show(
            make_restore(
                self._theme,
                self._files,
                self._jobs,
                restoring,
                (
                    lambda: inner.recovery(opened, lambda: self.restore(opened)),
                    lambda: self.welcome(opened),
                ),
            )
        )

    def _join(
        self,
        card: Card,
        passphrase: str,
        opened: Callable[[Vault], None],
        back: Callable[[], None],
    ) -> None:
        """Let the holders of a key in pieces type them, then open the vault with it."""
        found: list[Vault] = []

        def act(key: Identity) -> None:
            found.append(self._session.recover(key.age_pq, passphrase))

        view = JoiningView(self._theme)
        words = translate(
            "unlock", "The key opens this vault, once, and sets the new passphrase."
        )
        presenter = JoiningPresenter(
            view,
            Joining(card),
            words,
            act,
            self._jobs.for_screen(view),
            lambda: opened(found.pop()),
        )
        leave = Button(self._theme, translate("unlock", "Back"), "link", "back")
        leave.clicked.connect(presenter.left)
        leave.clicked.connect(back)
        view.beside_title.addWidget(leave)
        hold(view, presenter)
        self._show(view)
        connect_joining(view, presenter)


def _packs_of_the_program() -> tuple[Pack, ...]:
    """Return what a new vault can begin with; nothing if it was changed meanwhile."""
    with suppress(AlteredPack):
        return bundled()
    return ()
