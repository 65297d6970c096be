"""The one application object: nothing of it is written down, and it speaks a language."""

import sys

from PySide6.QtWidgets import QApplication

from ui.translations import LANGUAGE, language_of_the_system, preferred, speak
from ui.widgets.files import settings_without_a_place

SYSTEM = "system"
"""Instead of a language: that of the computer."""


def make_application(language: str = LANGUAGE) -> QApplication:
    """Return the application object, which keeps its settings in memory only.

    Args:
        language: Code of the language in which the windows begin, or `SYSTEM`.
    """
    settings_without_a_place()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Deponent")
    application.setQuitOnLastWindowClosed(True)
    is_system = language == SYSTEM
    speak(application, language_of_the_system() if is_system else preferred([language]))
    return application
