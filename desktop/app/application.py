"""The one application object: nothing of it is written down, and it speaks a language."""

import sys

from PySide6.QtWidgets import QApplication

from desktop.app.tidying import Tidying
from ui.translations import LANGUAGE, language_of_the_system, preferred, speak
from ui.widgets.files import settings_without_a_place

SYSTEM = "system"
"""Instead of a language: that of the computer."""
TURN_SECONDS = 0.0005
"""How long the vault's thread may go on while the window's thread waits to answer.

Python's own 5 ms are asked for again at each call into Qt: a page that is made while the
vault works would take several times as long.
"""


def make_application(language: str = LANGUAGE) -> QApplication:
    """Return the application object, which keeps its settings in memory only.

    Args:
        language: Code of the language in which the windows begin, or `SYSTEM`.
    """
    settings_without_a_place()
    sys.setswitchinterval(TURN_SECONDS)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Deponent")
    application.setQuitOnLastWindowClosed(True)
    Tidying(application)
    is_system = language == SYSTEM
    speak(application, language_of_the_system() if is_system else preferred([language]))
    return application
