"""Asking in the midst of a query whether to go on with it."""

from collections.abc import Callable
from types import TracebackType


class Asking:
    """What SQLCipher calls meanwhile: it ends the query if this raises.

    An error of its own is all that SQLCipher tells then, so the first one is kept here.
    """

    def __init__(self, ask: Callable[[], None]) -> None:
        self._ask = ask
        self._error: BaseException | None = None

    def __call__(self) -> bool:
        """Ask; return that it goes on."""
        with self:
            self._ask()
        return False

    def __enter__(self) -> None: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._error = self._error or error

    def raise_again(self) -> None:
        """Raise what ended the query, if anything did."""
        if self._error is not None:
            raise self._error from None
