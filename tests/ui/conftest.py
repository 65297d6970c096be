"""What tests of screens share: one theme and language on Qt's one application."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.theme import Mode, Theme
from ui.translations import speak
from ui.widgets.files import settings_without_a_place


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the platform without a screen say what it always says."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Return the arguments of the application; runs before pytest-qt makes it."""
    settings_without_a_place()
    return ["deponent"]


@pytest.fixture(scope="session")
def _one_theme(qapp: QApplication) -> Theme:
    speak(qapp)
    return Theme(qapp, mode=Mode.LIGHT)


@pytest.fixture
def theme(_one_theme: Theme) -> Iterator[Theme]:
    """Return the theme, light; whatever a test made of it is undone."""
    yield _one_theme
    _one_theme.set_mode(Mode.LIGHT)
