"""The document of what is defended and what is not: from the settings, and from help."""

from desktop.app.reading import Around
from desktop.documents import THREAT_MODEL, read_document
from ui.manual.blocks import blocks
from ui.manual.view import ManualPage
from ui.words import translate


def make_manual(around: Around) -> ManualPage:
    """Return the page with the document."""
    page = ManualPage(
        around.theme, translate("manual", "What we defend, and what we do not")
    )
    try:
        page.show_blocks(blocks(read_document(THREAT_MODEL)))
    except OSError as error:
        page.show_problem(error)
    return page


def open_from_help(around: Around) -> None:
    """Let the help of every page lead to it; once, however often it is asked for."""

    def show() -> None:
        if not isinstance(around.window.page, ManualPage):
            around.window.open_page(make_manual(around))

    around.window.manual_asked.connect(show)
