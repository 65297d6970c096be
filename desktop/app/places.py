"""Where the person is in the window, said so that it can be found again."""

from dataclasses import replace

from desktop.services.locking import Whereabouts
from ui.interview.phases import Phase
from ui.interview.screen import Place
from ui.interview.view import InterviewView
from ui.main_window import MainWindow

INTERVIEW, CASEFILE, LETTERS = "interview", "casefile", "letters"
DRAFT, REDACTION = "draft", "redaction"
"""Kinds of pages that are opened again after unlocking."""


def whereabouts(window: MainWindow) -> Whereabouts | None:
    """Return where the person is; None while something is shown alone."""
    page = window.page
    if page is None:
        return None
    kind, subject = page.about
    where = Whereabouts(place=window.place, page=kind, subject=subject)
    if isinstance(page, InterviewView):
        place = page.place
        return replace(
            where,
            phase=place.phase.value,
            paragraph=place.paragraph,
            column=place.column,
            box=place.box,
            caret=place.caret,
        )
    return where


def place_in(where: Whereabouts) -> Place | None:
    """Return the place in an interview; None if there is no such page of it."""
    try:
        phase = Phase(where.phase)
    except ValueError:
        return None
    return Place(
        phase=phase,
        paragraph=where.paragraph,
        column=where.column,
        box=where.box,
        caret=where.caret,
    )
