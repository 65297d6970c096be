"""Documents that are read in the program: what is defended, and what practice is."""

from PySide6.QtCore import QCoreApplication

from desktop.app.reading import Around
from desktop.documents import PRACTICE, THREAT_MODEL, read_in_language
from ui.manual.blocks import blocks
from ui.manual.view import ManualPage
from ui.theme import Theme
from ui.translations import LANGUAGE, spoken
from ui.words import translate


def make_manual(around: Around) -> ManualPage:
    """Return the page with what is defended and what is not."""
    title = translate("manual", "What we defend, and what we do not")
    return _filled(ManualPage(around.theme, title), THREAT_MODEL)


def practice_document(theme: Theme) -> ManualPage:
    """Return the page with what practice is, and what it is not."""
    return _filled(ManualPage(theme, translate("manual", "Practising")), PRACTICE)


def _filled(page: ManualPage, name: str) -> ManualPage:
    try:
        application = QCoreApplication.instance()
        language = spoken(application) if application else LANGUAGE
        page.show_blocks(blocks(read_in_language(name, language)))
    except OSError as error:
        page.show_problem(error)
    return page


def open_from_help(around: Around) -> None:
    """Let the help of every page lead to it; once, however often it is asked for."""

    def show() -> None:
        if not isinstance(around.window.page, ManualPage):
            around.window.open_page(make_manual(around))

    around.window.manual_asked.connect(show)
