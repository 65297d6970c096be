"""The document of what is defended and what is not: from the settings, and from help."""

from PySide6.QtCore import QCoreApplication

from desktop.app.reading import Around
from desktop.documents import THREAT_MODEL, read_in_language
from ui.manual.blocks import blocks
from ui.manual.view import ManualPage
from ui.translations import LANGUAGE, spoken
from ui.words import translate


def make_manual(around: Around) -> ManualPage:
    """Return the page with the document."""
    page = ManualPage(
        around.theme, translate("manual", "What we defend, and what we do not")
    )
    try:
        application = QCoreApplication.instance()
        language = spoken(application) if application else LANGUAGE
        page.show_blocks(blocks(read_in_language(THREAT_MODEL, language)))
    except OSError as error:
        page.show_problem(error)
    return page


def open_from_help(around: Around) -> None:
    """Let the help of every page lead to it; once, however often it is asked for."""

    def show() -> None:
        if not isinstance(around.window.page, ManualPage):
            around.window.open_page(make_manual(around))

    around.window.manual_asked.connect(show)
