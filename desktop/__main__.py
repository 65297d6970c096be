"""Where the program starts: the window, one act on the command line, demo or self-test."""

import importlib
import sys
from collections.abc import Sequence

from desktop import process
from desktop.cli import understand

WINDOW = "desktop.app"
COMMAND = "desktop.command"
DEMO = "desktop.demo.rehearsal"
SELFTEST = "desktop.demo.selftest"
JAIL = "desktop.jail.child"
JAIL_ARGUMENT = "--jail"
"""Private: the program starts itself so, to decode what strangers sent."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Start what the arguments ask for and return the exit status.

    Only that part is loaded: the command line needs no Qt, the window no PDF library.

    Args:
        arguments: Without the program's name; those of the process if not given.
    """
    process.guard()
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == [JAIL_ARGUMENT]:
        importlib.import_module(JAIL).start(*given[1:])
    options = understand(given)
    part = WINDOW
    if options.selftest:
        part = SELFTEST
    elif options.act == "demo":
        part = DEMO
    elif options.act:
        part = COMMAND
    status: int = importlib.import_module(part).start(options)
    return status


if __name__ == "__main__":
    sys.exit(main())
