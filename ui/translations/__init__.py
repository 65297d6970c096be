"""Translations of the interface: `.ts` for translators, `.qm` for the program.

A language is here as soon as its `.qm` is: nothing else names the languages. English is a
translation too: of the forms of its plurals. docs/translating.md says how to add one.
"""

from collections.abc import Sequence
from importlib import resources

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

LANGUAGE = "en"
"""What is spoken where nothing else is known."""
_TRANSLATOR = "deponent_translator"
_BEFORE, _AFTER = "deponent_", ".qm"


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that can be spoken, English first."""
    names = (each.name for each in resources.files("ui.translations").iterdir())
    codes = {
        name.removeprefix(_BEFORE).removesuffix(_AFTER)
        for name in names
        if name.startswith(_BEFORE) and name.endswith(_AFTER)
    }
    return (LANGUAGE, *sorted(codes - {LANGUAGE}))


def own_name(language: str) -> str:
    """Return what those who speak a language call it, e.g. ``Беларуская``."""
    if language == LANGUAGE:
        return "English"  # Qt names its country as well
    name = QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def preferred(wanted: Sequence[str], known: Sequence[str] = ()) -> str:
    """Return the first language that is wanted and can be spoken, else English.

    Args:
        wanted: As systems name them, best first, e.g. ``be-BY``, ``ru``.
        known: What can be spoken; `languages` if empty.
    """
    here = known or languages()
    codes = (each.replace("_", "-").split("-")[0].lower() for each in wanted)
    return next((code for code in codes if code in here), LANGUAGE)


def language_of_the_system() -> str:
    """Return the language in which the computer speaks, as far as it can be spoken."""
    return preferred(QLocale.system().uiLanguages())


def spoken(application: QCoreApplication) -> str:
    """Return the code of the language in which the interface speaks."""
    translator = application.findChild(QTranslator, _TRANSLATOR)
    return LANGUAGE if translator is None else preferred([translator.language()])


def speak(application: QCoreApplication, language: str = LANGUAGE) -> None:
    """Let what is made from now on speak a language, with its numbers and dates.

    What cannot be spoken changes nothing. Words that are on the screen stay as they are.

    Args:
        application: The one application object.
        language: One of `languages`.
    """
    translator = QTranslator(application)
    translator.setObjectName(_TRANSLATOR)
    name = f"{_BEFORE}{language}{_AFTER}"
    with resources.as_file(resources.files("ui.translations").joinpath(name)) as path:
        if not translator.load(str(path)):
            translator.deleteLater()
            return
    for before in application.findChildren(QTranslator, _TRANSLATOR):
        if before is not translator:
            application.removeTranslator(before)
            before.setParent(None)
    QLocale.setDefault(_locale(language))
    application.installTranslator(translator)


def _locale(language: str) -> QLocale:
    """Return how numbers and dates are written: as in the country of the system, if any."""
    system = QLocale.system()
    is_of_it = system.bcp47Name().split("-")[0] == language
    return system if is_of_it else QLocale(language)
