"""The composition root of the window: builds every object and joins them."""

import argparse

from desktop.app.program import Program, make_application
from desktop.paths import process_vault
from desktop.process import start_over


def start(options: argparse.Namespace) -> int:
    """Show the window and return the exit status once it was closed.

    Args:
        options: What the command line said; ``vault`` names another folder.
    """
    folder = options.vault or process_vault()
    application = make_application()
    program = Program(application, folder, lambda: start_over(["--vault", str(folder)]))
    program.begin()
    return application.exec()
