"""Presenters live as long as their views."""

from PySide6.QtWidgets import QWidget

PROPERTY = "deponent_presenter"


def hold(view: QWidget, presenter: object) -> None:
    """Let `view` own `presenter`: a signal alone does not keep its receiver alive."""
    view.setProperty(PROPERTY, presenter)
