"""Words for codes of the vocabularies, in the language in which the interface speaks."""

from PySide6.QtWidgets import QApplication

from ui.coded.labels import Labels, labels_in
from ui.translations import LANGUAGE, spoken


def labels_now() -> Labels:
    """Return words for codes in the language in which the interface speaks now."""
    application = QApplication.instance()
    return labels_in(LANGUAGE if application is None else spoken(application))
