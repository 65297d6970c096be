"""The composition root of the window: builds every object and joins them."""

import argparse
import os

from PySide6.QtCore import QLoggingCategory

from desktop.app.application import make_application
from desktop.app.closing import tell_if_gone
from desktop.app.ending import Ending
from desktop.app.program import Program
from desktop.cli import GONE
from desktop.parts.desk import folder_session
from desktop.paths import process_vault
from desktop.process import end_now, start_over
from desktop.reports import Reporter
from ui.audio.ending import is_any_left
from ui.translations import spoken

NOTHING = "*=false"
"""Of what Qt would say: it may hold a path, a device, or what was typed."""


def start(options: argparse.Namespace) -> int:
    """Show the window and return the exit status once it was closed.

    Args:
        options: What the command line said; ``vault`` names another folder,
            ``interface`` a language.
    """
    folder = options.vault or process_vault()
    keep_quiet()
    application = make_application(options.interface)

    def start_anew() -> None:
        # The next process looks again, and tells it only if it is still so.
        gone = [GONE] if program.is_gone or options.gone else []
        start_over(["--vault", str(folder), "--language", spoken(application), *gone])

    program = Program(application, folder, start_anew)
    ending = Ending()
    ending.asked.connect(lambda: program.end(end_now))
    ending.listen()
    program.begin()
    if options.gone:
        tell_if_gone(folder_session(folder), program.theme, program.window, program.close)
    status = application.exec()
    if is_any_left():
        os._exit(status)  # the vault is closed; a thread that never ends holds the rest
    return status


def keep_quiet() -> None:
    """Let neither Python nor Qt print words, paths or names, whatever is asked for."""
    Reporter().install()
    # A handler of messages in Python would be called after Python has ended.
    QLoggingCategory.setFilterRules(NOTHING)
