"""What the program says where it fails: of what kind and where, and never with what.

The words of an exception may hold a path, a name or a whole sentence, and standard error of
a program that was started from a menu is kept on disk by most systems. So the interpreter's
own report is replaced, also for threads and for what fails while it is being deleted.
"""

import sys
import threading
from collections.abc import Iterator
from types import TracebackType
from typing import Protocol

MOST_REPORTS = 200
"""Of one process; what fails again and again fills no disk."""
MOST_PLACES = 30


class _Unraisable(Protocol):
    """What Python tells of a failure that nobody can catch."""

    @property
    def exc_type(self) -> type[BaseException]: ...

    @property
    def exc_value(self) -> BaseException | None: ...

    @property
    def exc_traceback(self) -> TracebackType | None: ...


class Reporter:
    """Tells failures to standard error, where there is such a thing."""

    def __init__(self) -> None:
        """Be ready to tell `MOST_REPORTS` of them."""
        self._left = MOST_REPORTS

    def install(self) -> None:
        """Tell every failure that nobody answers, and nothing more of it."""
        sys.excepthook = self._failed
        threading.excepthook = self._failed_there
        sys.unraisablehook = self._failed_there

    def say(self, words: str) -> None:
        """Print one report.

        Args:
            words: Of kinds and places, never of what people wrote.
        """
        if sys.stderr is not None and self._left:
            self._left -= 1
            sys.stderr.write(f"{words}\n")
            sys.stderr.flush()

    def _failed(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.say(report(kind, error, trace))

    def _failed_there(self, what: "threading.ExceptHookArgs | _Unraisable") -> None:
        if what.exc_type is not SystemExit:
            self._failed(what.exc_type, what.exc_value, what.exc_traceback)


def report(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> str:
    """Return lines that say what kind of failure it was and where, and no more.

    Args:
        kind: Of the failure.
        error: The failure; only the kinds of those that led to it are told.
        trace: Where it came from; the last `MOST_PLACES` places are told.
    """
    kinds = [kind.__name__, *(type(each).__name__ for each in _causes(error))]
    places = [*_places(trace)][-MOST_PLACES:]
    return "\n".join([f"Failed: {' after '.join(kinds)}", *places])


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen = {id(error)}
    while error is not None:
        error = error.__cause__ or error.__context__
        if error is None or id(error) in seen:
            return
        seen.add(id(error))
        yield error


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        module = trace.tb_frame.f_globals.get("__name__", "?")
        yield f"  {module}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next
