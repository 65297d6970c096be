"""The person's choices in file dialogs, made ahead."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path


class ScriptedFiles:
    """Answers each dialog with what was put in line; with nothing if nothing was."""

    def __init__(self) -> None:
        self._answers: deque[tuple[Path, ...]] = deque()

    def will_choose(self, *paths: Path) -> None:
        """Answer the next dialog with `paths`."""
        self._answers.append(paths)

    def ask_open(self, title: str, kinds: Sequence[str] = ()) -> Path | None:
        """Return one file to read, or None."""
        return self._one(title, kinds)

    def ask_open_many(self, title: str, kinds: Sequence[str] = ()) -> tuple[Path, ...]:
        """Return files to read."""
        del title, kinds
        return self._answers.popleft() if self._answers else ()

    def ask_save(self, title: str, name: str, kinds: Sequence[str] = ()) -> Path | None:
        """Return where to write a file, or None."""
        return self._one(title, (name, *kinds))

    def ask_folder(self, title: str) -> Path | None:
        """Return a folder, or None."""
        return self._one(title, ())

    def _one(self, title: str, kinds: Sequence[str]) -> Path | None:
        chosen = self.ask_open_many(title, kinds)
        return chosen[0] if chosen else None
