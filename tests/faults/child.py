"""A forked process that does one work, and tells what was acknowledged, and when.

Forking costs little, so the interpreter starts once for a thousand kills. The words go
through a socket: faults are put into calls that write files, and these must not fail.
"""

import ctypes
import itertools
import os
import select
import signal
import socket
import sys
import time
import traceback
from collections.abc import Callable

from tests.faults.ground import Ground, Say, Work

PATIENCE_SECONDS = 60
MOST_BYTES = 1_000_000
SET_DEATH_SIGNAL = 1
"""Of prctl: the child ends with whoever asks it, also while it stands still."""


def on_and_on(work: Work, ground: Ground) -> Callable[[Say], int]:
    """Return what does a work piece after piece, until something ends it."""

    def act(say: Say) -> int:
        at = work.begin(ground)
        for number in itertools.count():
            work.piece(at, number, say)
        return 0

    return act


class Child:
    """A process that does `act`; its exit status is what `act` returns."""

    def __init__(self, act: Callable[[Say], int]) -> None:
        self._socket, theirs = socket.socketpair()
        self.id = os.fork()
        if self.id == 0:
            self._socket.close()
            _live(act, theirs)
        theirs.close()
        self._told = b""
        self._ended = False

    def listen(self, seconds: float) -> None:
        """Hear what it says, for so long, not counting the wait for its first word."""
        until = time.monotonic() + (seconds if self._told else PATIENCE_SECONDS)
        while not self._ended and len(self._told) < MOST_BYTES:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._socket], [], [], left)[0]:
                assert self._told, "it never said a word"
                return
            if not self._told:
                until = time.monotonic() + seconds
            self._hear()

    def _hear(self) -> None:
        piece = self._socket.recv(65536)
        self._told += piece
        self._ended = not piece

    def stopped(self) -> bool:
        """Wait until it stops or ends; say if it stopped."""
        _id, self.status = os.waitpid(self.id, os.WUNTRACED)
        return os.WIFSTOPPED(self.status)

    def has_said(self, word: str) -> bool:
        """Say whether a line was exactly `word`; the child stands still."""
        while not self._ended and select.select([self._socket], [], [], 0)[0]:
            self._hear()
        return any(line.endswith(f" {word}") for line in self._told.decode().split("\n"))

    def is_alive(self) -> bool:
        """Say whether it still works."""
        return os.waitid(os.P_PID, self.id, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None

    def ends_within(self, seconds: float) -> bool:
        """Wait until it has ended by itself; say if it did, or end it."""
        until = time.monotonic() + seconds
        while not self._ended and (left := until - time.monotonic()) > 0:
            if select.select([self._socket], [], [], left)[0]:
                self._hear()
        if not self._ended:
            self.kill()
            return False
        return not self.stopped()

    def go_on(self) -> None:
        os.kill(self.id, signal.SIGCONT)

    def kill(self) -> int:
        """End it, wherever it is, and return its status."""
        os.kill(self.id, signal.SIGKILL)
        _id, self.status = os.waitpid(self.id, 0)
        return self.exit_status

    @property
    def exit_status(self) -> int:
        return os.waitstatus_to_exitcode(self.status)

    def words(self, before: int | None = None) -> list[str]:
        """Return what it said, once it has ended.

        Args:
            before: Only what was said before this moment of the monotonic clock, in
                nanoseconds.
        """
        return [line for at, line in self.stamped() if before is None or at < before]

    def stamped(self) -> list[tuple[int, str]]:
        """Return what it said and when, once it has ended; the monotonic clock, in ns."""
        while not self._ended:
            self._hear()
        self._socket.close()
        lines = [line.split(" ", 1) for line in self._told.decode().split("\n")[:-1]]
        return [(int(stamp), line) for stamp, line in lines]


def check_apart(work: Work, ground: Ground, told: list[str]) -> None:
    """Let a process of its own look: one that finds something keeps files open.

    Raises:
        AssertionError: It found something, and wrote down what.
    """

    def act(_say: Say) -> int:
        work.check(ground, told)
        return 0

    child = Child(act)
    child.words()
    assert not child.stopped()
    assert child.exit_status == 0, f"something is lost or broken ({child.exit_status})"


def _live(act: Callable[[Say], int], theirs: socket.socket) -> None:
    def say(line: str) -> None:
        theirs.sendall(f"{time.monotonic_ns()} {line}\n".encode())

    status = 70
    ctypes.CDLL(None).prctl(SET_DEATH_SIGNAL, signal.SIGKILL)
    try:
        status = act(say)
    except BaseException:
        traceback.print_exc(file=sys.stderr)
    finally:
        os._exit(status)
