"""The settings, joined: the last place of the rail, and a page for each matter.

A matter is one entry of `SECTIONS`: its name, one sentence, and what makes its page.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeAlias

from desktop.app.border import BorderDoor, Doors
from desktop.app.health import make_health
from desktop.app.holding import hold
from desktop.app.keys import make_keys
from desktop.app.manual import make_manual, practice_document
from desktop.app.packs import make_packs
from desktop.app.reading import Around
from desktop.app.safekeeping import make_backups, make_check
from desktop.app.yourself import Minutes, OwnDoors, make_yourself
from desktop.parts.desk import Desk
from desktop.services.locking import Locking
from desktop.services.session import Session
from ui.later import Later
from ui.settings.language import LanguagePage
from ui.settings.locking import LockingPage
from ui.settings.locking_presenter import LockingPresenter
from ui.settings.view import SettingsPage
from ui.translations import languages, own_name
from ui.widgets.page import Page
from ui.words import QT_TRANSLATE_NOOP, translate

SETTINGS = "settings"
LANGUAGE_PAGE = "language"
"""Kind of the page of the language, to be found again."""


class Pages(Doors, OwnDoors, Protocol):
    """The pages of interviews and sealing, and what is flushed with them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """What the pages of the settings work with.

    Attributes:
        around: Theme, window, jobs, and files.
        desk: The services over the open vault.
        session: The way into the vault, with its folder.
        idle: Sets after how many idle minutes the vault locks.
        erase: Shows the page for erasing the vault.
        doors: The pages of interviews and sealing.
        speak: Makes the pages anew in another language.
    """

    around: Around
    desk: Desk
    session: Session
    idle: Callable[[int], None]
    erase: Callable[[], None]
    doors: Pages
    speak: Callable[[str], None]


MakePage: TypeAlias = Callable[[Room], Page]


def _make_language(room: Room) -> Page:
    page = LanguagePage(room.around.theme)
    page.about = (LANGUAGE_PAGE, "")

    def speak(code: str) -> None:
        if room.around.jobs.is_busy:
            page.show_waiting()
        room.speak(code)

    page.language_chosen.connect(speak)
    return page


def open_language(room: Room) -> None:
    """Show the page on which the language is chosen, above its row of the settings."""
    window = room.around.window
    if isinstance(window.page, SettingsPage):
        makers = [make for _title, _words, make in SECTIONS]
        window.page.begin_at(makers.index(_make_language))
    window.open_page(_make_language(room))


def _make_locking(room: Room) -> Page:
    page = LockingPage(room.around.theme)
    presenter = LockingPresenter(
        page, Locking(room.desk.vault), room.around.jobs.for_screen(page), room.idle
    )
    hold(page, presenter)
    page.entered.connect(presenter.entered)
    page.minutes_chosen.connect(presenter.minutes_chosen)
    return page


def _make_packs(room: Room) -> Page:
    return make_packs(room.around, room.desk.packs)


def _make_keys(room: Room) -> Page:
    return make_keys(room.around, room.desk, room.session, room.erase)


def _make_check(room: Room) -> Page:
    return make_check(room.around, room.desk.vault)


def _make_backups(room: Room) -> Page:
    return make_backups(room.around, room.desk.vault)


def _make_health(room: Room) -> Page:
    return make_health(room.around, room.desk.vault)


def _make_border(room: Room) -> Page:
    door = BorderDoor(room.around, room.desk, room.session, room.doors, room.erase)
    return door.make()


def _make_yourself(room: Room) -> Page:
    return make_yourself(room.around, room.desk.vault, room.doors)


def _make_manual(room: Room) -> Page:
    return make_manual(room.around)


def _make_practising(room: Room) -> Page:
    return practice_document(room.around.theme)


SECTIONS: tuple[tuple[str, str, MakePage], ...] = (
    (
        QT_TRANSLATE_NOOP("settings", "Locking"),
        QT_TRANSLATE_NOOP("settings", "When the vault locks by itself."),
        _make_locking,
    ),
    (
        QT_TRANSLATE_NOOP("settings", "Language"),
        QT_TRANSLATE_NOOP("settings", "In which the program speaks: {languages}."),
        _make_language,
    ),
    (
        QT_TRANSLATE_NOOP("settings", "Local names"),
        QT_TRANSLATE_NOOP(
            "settings", "Places, units and methods, as people there call them."
        ),
        _make_packs,
    ),
    (
        QT_TRANSLATE_NOOP("settings", "Ways into the vault"),
        QT_TRANSLATE_NOOP(
            "settings", "Passphrase, key file, recovery key; and erasing the vault."
        ),
        _make_keys,
    ),
    (
        QT_TRANSLATE_NOOP("settings", "Backups"),
        QT_TRANSLATE_NOOP("settings", "Copies that only the recovery key opens."),
        _make_backups,
    ),
    (
        QT_TRANSLATE_NOOP("settings", "Check the vault"),
        QT_TRANSLATE_NOOP("settings", "Whether every page, word and file is still whole."),
        _make_check,
    ),
    (
        QT_TRANSLATE_NOOP("settings", "This computer"),
        QT_TRANSLATE_NOOP("settings", "What of it puts the vault at risk."),
        _make_health,
    ),
    (
        QT_TRANSLATE_NOOP("settings", "Before a border"),
        QT_TRANSLATE_NOOP(
            "settings", "Seal or destroy everything, and count what is left."
        ),
        _make_border,
    ),
    (
        QT_TRANSLATE_NOOP("settings", "For yourself"),
        QT_TRANSLATE_NOOP(
            "settings", "How much it was this week, and a note that never leaves."
        ),
        _make_yourself,
    ),
    (
        QT_TRANSLATE_NOOP("settings", "Practising"),
        QT_TRANSLATE_NOOP(
            "settings", "A vault of invented cases, from the page where a vault is opened."
        ),
        _make_practising,
    ),
    (
        QT_TRANSLATE_NOOP("settings", "What we defend, and what we do not"),
        QT_TRANSLATE_NOOP("settings", "The whole list, with what is not promised."),
        _make_manual,
    ),
)
"""Title, one sentence, and what returns the page, new each time it is opened."""


def add_settings(room: Room) -> None:
    """Add the settings to the window, as its last place."""
    words = translate("settings", "Settings")
    make = Later(partial(_make_settings, room))
    room.around.window.add_place(SETTINGS, words, "settings", make)


def _make_settings(room: Room) -> SettingsPage:
    page = SettingsPage(room.around.theme)
    spoken = ", ".join(own_name(each) for each in languages())
    for title, words, _make in SECTIONS:
        said = translate("settings", words).format(languages=spoken)
        page.add_section(translate("settings", title), said)
    page.section_asked.connect(
        lambda number: room.around.window.open_page(SECTIONS[number][2](room))
    )
    Minutes(room.around, room.desk.vault, page)
    return page
