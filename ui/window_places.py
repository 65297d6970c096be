"""The places of the window: entries of its rail, and their pages, made when needed."""

from collections.abc import Iterator

from PySide6.QtWidgets import QStackedWidget

from ui.later import Later, Work
from ui.widgets.folding import FoldingButton
from ui.widgets.page import Page


class WindowPlaces:
    """Pages by the keys of their entries, in the order of the rail."""

    def __init__(self, stack: QStackedWidget) -> None:
        self._stack = stack
        self._places: dict[str, tuple[FoldingButton, Later[Page]]] = {}

    @property
    def keys(self) -> list[str]:
        """The keys, in order."""
        return list(self._places)

    def add(self, key: str, button: FoldingButton, page: Page | Later[Page]) -> None:
        """Add a place."""
        later = Later(lambda: page) if isinstance(page, Page) else page
        later.tell(self._stack.addWidget)
        if later is not page:
            later()
        self._places[key] = (button, later)

    def note(self, key: str, note: str) -> None:
        """Say something short beside a place, e.g. how many files wait; or nothing."""
        button, _later = self._places[key]
        words = button.accessibleName()
        button.set_words(f"{words}  {note}" if note else words)
        button.setAccessibleDescription(note)

    def check(self, key: str) -> None:
        """Show on the rail which one is in sight."""
        self._places[key][0].setChecked(True)

    def page(self, key: str) -> Page:
        """Return the page of a place; made now if it is not made yet."""
        return self._places[key][1]()

    def made(self) -> Iterator[Page]:
        """Yield the pages that are made."""
        for _button, later in self._places.values():
            if (page := later.made) is not None:
                yield page

    def works(self) -> list[Work]:
        """Return the work of making them all."""
        return [later.step for _button, later in self._places.values()]
