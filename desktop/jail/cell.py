"""The window's side of one child: starts it, speaks with it, and ends it.

Whatever comes back, only lengths that were allowed beforehand are read, and every exchange
has an end: a timer kills the child, and with it whoever waits for it goes on.
"""

import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

import desktop
from desktop import process
from desktop.jail import wire
from desktop.jail.errors import Ended, Unguarded
from desktop.jail.wire import Tag

ARGUMENT = "--jail"
START_SECONDS = 20.0
"""A cold start from a slow disk."""
_KEPT_VARIABLES = ("SYSTEMROOT",)
_ALIVE: "weakref.WeakSet[Cell]" = weakref.WeakSet()


class Cell:
    """One child behind walls. A context manager; leaving it ends the child."""

    def __init__(self, kind: str, command: Sequence[str] | None = None) -> None:
        """Start a child and wait until its walls stand.

        Args:
            kind: One of those of `desktop.jail.child`.
            command: What to start instead of this program.

        Raises:
            Unguarded: The walls cannot be put up here.
            Ended: The child did not start.
        """
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
                [*(process.command() if command is None else command), ARGUMENT, kind],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                cwd=_place(),
                env=_environment(),
                start_new_session=True,
            )
        except OSError as error:
            raise Ended from error
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in = self._process.stdin.fileno()
        self._out = self._process.stdout.fileno()
        _ALIVE.add(self)
        first = {Tag.READY: 0, Tag.UNGUARDED: 0}
        try:
            with self.within(START_SECONDS):
                tag, _ = self.receive(first)
            if tag is Tag.UNGUARDED:
                raise Unguarded
        except BaseException:
            self.end()
            raise

    def send(self, tag: Tag, *parts: bytes) -> None:
        """Give the child a frame.

        Raises:
            Ended: It is gone.
        """
        try:
            wire.send(self._in, tag, *parts)
        except OSError as error:
            raise Ended from error

    def receive(self, allowed: Mapping[Tag, int]) -> tuple[Tag, bytes]:
        """Take a frame of one of the kinds and lengths that are allowed.

        Raises:
            Ended: It is gone, or sent something else.
        """
        try:
            return wire.receive(self._out, allowed)
        except (OSError, wire.Strange) as error:
            raise Ended from error

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """End the child if what is done with it meanwhile takes longer."""
        timer = threading.Timer(seconds, self._process.kill)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def kill(self) -> None:
        """End the child, from any thread; whoever waits for it meets `Ended`."""
        self._process.kill()

    def end(self) -> None:
        """End the child and let go of its pipes. May be called twice."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()
        _ALIVE.discard(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_what: object) -> None:
        self.end()


def end_all() -> None:
    """End every child, before the process is locked: each may hold what was shown."""
    for cell in tuple(_ALIVE):
        cell.kill()


def _place() -> Path:
    """Return a folder from which the command starts this very program."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent
    return Path(desktop.__file__).parents[1]


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1"}
