"""Words for codes of the vocabularies, in the language in which the interface speaks."""

from collections.abc import Iterable

from PySide6.QtWidgets import QApplication

from desktop.services.packs import HeldPack
from ui.coded.labels import Labels, labels_in
from ui.translations import LANGUAGE, spoken


def labels_now(held: Iterable[HeldPack] = ()) -> Labels:
    """Return words for codes in the language in which the interface speaks now.

    Args:
        held: The packs of the open vault.
    """
    application = QApplication.instance()
    language = LANGUAGE if application is None else spoken(application)
    known = tuple(held)
    offered = frozenset(each.pack.id for each in known if each.is_offered)
    return labels_in(language, (each.pack for each in known), offered)
