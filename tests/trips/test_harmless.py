"""No page begins where one more key destroys something.

Whoever opens a page by the keyboard may press the key once more, or hold it: the keyboard
is in sight then, and on nothing that is red.
"""

from tests.languages.test_window import small, used, walk
from tests.trips.test_every_page import SMALL, full, pages, rooms
from tests.ui.accessibility import at_rest
from ui.widgets.buttons import HoldButton

__all__ = ["full", "rooms", "small", "used"]

LEAST_PAGES = 40


def dangers(room, name):
    """Return what is wrong with where the keyboard is on the page in sight."""
    room.window.activateWindow()  # else Qt hands nothing on from what goes away
    room.settle()
    at_rest()
    here = room.window.focusWidget()
    assert here is not None
    said = f"{name}: {type(here).__name__} {here.accessibleName()}"
    leads_on = here is getattr(room.page, "erase_button", None)
    if leads_on or isinstance(here, HoldButton) or here.property("kind") == "danger":
        return [f"destroys: {said}"]
    return [] if here.isVisible() and here.isEnabled() else [f"out of reach: {said}"]


def test_no_page_of_the_program_begins_on_what_destroys(small):
    room, found, seen = small(), [], []
    for name in walk(room):
        seen.append(name)
        found += dangers(room, name)
    assert found == []
    assert len(seen) >= LEAST_PAGES


def test_no_page_of_a_full_interview_begins_on_what_destroys(rooms):
    room = rooms(SMALL)
    found = [each for name, _page in pages(room) for each in dangers(room, name)]
    assert found == []
