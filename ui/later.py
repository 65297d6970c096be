"""What is heavy to make is made when first asked for, or ahead of need, between events.

The window answers nobody while a turn of its loop goes on. So pages are made one by one:
the one that is wanted at once, the others in turns of their own while nothing else happens;
and one that is heavy by itself in several pieces.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from typing import Generic, TypeAlias, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer

T = TypeVar("T", covariant=True)
Pieces: TypeAlias = Generator[None, None, T]
"""Yields between two pieces of the making, and returns what it made."""
Work: TypeAlias = Callable[[], bool]
"""Does one piece of work; says whether another one follows."""


class Later(Generic[T]):
    """One thing that is made once, when somebody first calls it."""

    def __init__(self, make: Callable[[], T | Pieces[T]]) -> None:
        """Be ready.

        Args:
            make: Makes it; in `Pieces` if that takes long.
        """
        self._make = make
        self._pieces: Pieces[T] | None = None
        self._made: T | None = None
        self._told: deque[Callable[[T], object]] = deque()

    def __call__(self) -> T:
        """Return it; made now if it is not made yet."""
        while self.step() or self._made is None:
            pass
        return self._made

    @property
    def made(self) -> T | None:
        """It, if it was made already."""
        return self._made

    def tell(self, told: Callable[[T], object]) -> None:
        """Tell somebody once it is made, before anybody gets it."""
        if self._made is None:
            self._told.append(told)
        else:
            told(self._made)

    def step(self) -> bool:
        """Make one more piece, or tell the next who waits; say whether more is to do."""
        if self._made is not None:
            if self._told:
                self._told.popleft()(self._made)
        elif self._pieces is not None:
            self._go_on(self._pieces)
        else:
            begun = self._make()
            if isinstance(begun, Generator):
                self._go_on(begun)
            else:
                self._made = begun
        return self._made is None or bool(self._told)

    def _go_on(self, pieces: Pieces[T]) -> None:
        self._pieces = None  # what fails is begun anew by whoever asks next
        try:
            next(pieces)
        except StopIteration as end:
            self._made = end.value
        else:
            self._pieces = pieces


class Turns(QObject):
    """Does pieces of work one by one, each in an idle turn of the loop of its own.

    There is one for each window: two pieces in one turn would be one long one.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._queue: deque[_Owned] = deque()
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._do_next)

    def first(self, owner: QObject, works: Iterable[Work]) -> None:
        """Do this next: somebody waits for it.

        Args:
            owner: What is not done yet when it is gone is not done at all.
            works: No piece of them takes long; one that fails does not stop the others.
        """
        self._queue.appendleft(_Owned(owner, works))
        self._turn.start(0)

    def afterwards(self, owner: QObject, works: Iterable[Work]) -> None:
        """Do this when nothing else is to be done."""
        self._queue.append(_Owned(owner, works))
        self._turn.start(0)

    def delete(self, owner: QObject) -> None:
        """Do nothing more for somebody, and delete them in a turn of their own."""
        self._queue = deque(each for each in self._queue if not each.is_for(owner))
        self.afterwards(owner, [whole(owner.deleteLater)])

    def _do_next(self) -> None:
        while self._queue:
            owned = self._queue[0]
            work = owned.take()
            if work is not None:
                if work():
                    owned.put_back(work)
                return
            self._queue.popleft()
        self._turn.stop()


class _Owned:
    """Work for somebody, as long as they are there."""

    def __init__(self, owner: QObject, works: Iterable[Work]) -> None:
        self._owner = owner
        self._works = deque(works)

    def is_for(self, owner: QObject) -> bool:
        """Say whether it is for somebody."""
        return self._owner is owner

    def take(self) -> Work | None:
        """Take out what is to be done now; None if nothing is."""
        if self._works and shiboken6.isValid(self._owner):
            return self._works.popleft()
        return None

    def put_back(self, work: Work) -> None:
        """Go on with it the next time."""
        self._works.appendleft(work)


def whole(work: Callable[[], object]) -> Work:
    """Return work that is one piece."""

    def act() -> bool:
        work()
        return False

    return act
