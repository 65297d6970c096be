"""What the trips through windows in this process share."""

from pathlib import Path

import pytest

from ui.widgets.files import settings_without_a_place

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """Let the platform without a screen, and the sound, say what they always say."""
    ignored = pytest.mark.qt_log_ignore(
        "does not support", "PulseAudioService", extend=True
    )
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(ignored, append=False)


@pytest.fixture(scope="session")
def qapp_args():
    """Return the arguments of the application; runs before pytest-qt makes it."""
    settings_without_a_place()
    return ["deponent"]
