"""What a program without a screen says about sound is left out."""

import pytest


def pytest_collection_modifyitems(items):
    """Let the platform say what it always says."""
    for item in items:
        if "test_program" in item.nodeid:
            mark = pytest.mark.qt_log_ignore(
                "does not support", "PulseAudioService", extend=True
            )
            item.add_marker(mark, append=False)
