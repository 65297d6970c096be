"""What tests of screens share: one theme and language on Qt's one application."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.tongues import asks, chosen, speaking
from ui.theme import Mode, Theme
from ui.translations import speak
from ui.widgets.files import settings_without_a_place


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the platform without a screen say what it always says."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Look for words that are cut off in more than one language."""
    if asks(metafunc.function):
        metafunc.parametrize("tongue", chosen(metafunc.function.__name__), indirect=True)


@pytest.fixture(autouse=True)
def tongue(request: pytest.FixtureRequest) -> Iterator[None]:
    """Speak the language of the test, if it has one; before anything else is made."""
    language = getattr(request, "param", "")
    if not language:
        yield
        return
    with speaking(request.getfixturevalue("qapp"), language):
        yield


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
