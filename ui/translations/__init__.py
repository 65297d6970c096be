"""Translations of the interface: `.ts` for translators, `.qm` for the program.

English is a translation too: of the forms of its plurals. A new language begins as an empty
`deponent_<code>.ts` in this folder; `make i18n` fills it with every sentence to translate.
"""

from importlib import resources

from PySide6.QtCore import QCoreApplication, QTranslator

LANGUAGE = "en"


def speak(application: QCoreApplication, language: str = LANGUAGE) -> None:
    """Let the interface speak a language that has a `.qm` here; else nothing changes."""
    translator = QTranslator(application)
    name = f"deponent_{language}.qm"
    with resources.as_file(resources.files("ui.translations").joinpath(name)) as path:
        if translator.load(str(path)):
            application.installTranslator(translator)
