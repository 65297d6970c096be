"""The page on the architecture names what is there, and nothing that is not."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "ARCHITECTURE.md").read_text("utf-8")
FLOORS = ("desktop", "ui", "crypto", "exports")


def named():
    """Return every path that the page names in full."""
    return {
        each for each in re.findall(r"`([\w./]+)`", PAGE) if each.split("/")[0] in FLOORS
    }


def rooms():
    """Return the folders with code that stand right below the four packages."""
    return {
        str(path.parent.relative_to(ROOT))
        for floor in FLOORS
        for path in (ROOT / floor).glob("*/__init__.py")
    }


def inside(room):
    """Say whether the page names a room, or says what it is in the line of its package."""
    package, _slash, name = room.partition("/")
    lines = [line for line in PAGE.splitlines() if line.startswith(f"| `{package}` |")]
    return room in named() or any(f"`{name}`" in line for line in lines)


def test_every_room_stands_on_the_page():
    assert len(rooms()) > 50
    assert {room for room in rooms() if not inside(room)} == set()


def test_everything_that_the_page_names_is_there():
    for each in named():
        path = ROOT / each
        assert path.exists() or path.with_name(f"{path.name}.py").exists(), each


def test_every_other_page_is_led_to():
    pages = {path.name for path in (ROOT / "docs").glob("*.md")}
    of_one_language = {name for name in pages if name.count(".") > 1}
    links = set(re.findall(r"\]\(([\w.-]+\.md)\)", PAGE))
    assert pages - of_one_language - {"ARCHITECTURE.md"} == links


def test_it_can_be_read_in_an_hour():
    assert len(PAGE.split()) < 3000
