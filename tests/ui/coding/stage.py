"""The page on which an account is made clear, over an invented interview."""

from desktop.app import coding_rooms
from tests.ui.coding.sample import Interview
from tests.ui.interview.stage import on_stage
from ui.coded.labels import Labels
from ui.interview.rooms import Inside

LABELS = Labels(
    tables={
        "acts": {
            "blunt.baton": "Blows with a baton",
            "blunt.kicks": "Kicks",
            "blunt": "Blows and kicks",
        }
    }
)


def inside(theme, interview):
    """Return what a room is given, of a stand-in interview."""
    return Inside(
        theme=theme,
        clock=lambda: None,
        amend=interview.amend,
        testimony=interview.now,
        evidence=lambda: (),
        turn_to=lambda phase: None,
        run=lambda *work: None,
    )


def clarify(qtbot, theme, testimony, size=(1150, 640)):
    """Show the page and return it, the interview, and the first sheet."""
    interview = Interview(testimony)
    room = coding_rooms.clarify_room(inside(theme, interview), LABELS)
    interview.told.append(room.presenter.show)
    page = room.page
    page.room = room
    page.stage = on_stage(qtbot, page, size)
    room.presenter.show(testimony)
    page.turn_to(0)
    return page, interview, page.part
