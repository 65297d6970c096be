"""What is loaded into the window's process has no way out."""

import subprocess
import sys

NETWORK = (
    "_socket",
    "_ssl",
    "asyncio",
    "ftplib",
    "http",
    "smtplib",
    "socket",
    "ssl",
    "urllib.request",
    "PySide6.QtNetwork",
)


def loaded_with(module: str) -> set[str]:
    code = f"import {module}, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    return set(done.stdout.split())


def test_the_window_loads_no_network_module():
    assert loaded_with("desktop.app").isdisjoint(NETWORK)


def test_the_command_line_loads_no_network_module_and_no_qt():
    loaded = loaded_with("desktop.command")
    assert loaded.isdisjoint(NETWORK)
    assert not any(name.startswith("PySide6") for name in loaded)


def test_the_guard_sees_a_network_module_where_there_is_one():
    assert not loaded_with("urllib.request").isdisjoint(NETWORK)
