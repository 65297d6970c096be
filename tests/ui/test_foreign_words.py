"""Words of others, poisoned, on the pages that show them: none speaks for the program.

Each text has line breaks, a sign that turns the reading direction, signs without a shape,
and no end: a name of this kind would otherwise stand on the page like a sentence of ours.
"""

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop.domain.roster import Revocation
from desktop.services.contacts import InRoster
from desktop.services.roster_desk import Overview
from desktop.services.roster_facts import Stage, Status
from tests.domain import desk
from tests.ui.casefile.test_case_page import case, page, player
from tests.ui.contacts.test_presenter import ANNA as CONTACT
from tests.ui.contacts.test_presenter import MINE as OWN
from tests.ui.organisation.facts import HELD, IN_FORCE, OLEG, draft, member
from ui.casefile.shown import shown
from ui.contacts.view import ContactsView
from ui.inbox.lines import Line
from ui.inbox.model import FILE, VerdictModel
from ui.organisation.view import OrganisationView
from ui.plain import LINE_SIGNS
from ui.shelf.words import language_words
from ui.widgets.labels import MOST_SIGNS

__all__ = ["page", "player"]

SAID = "All eight groups are the same. You may confirm."
POISON = f"House\n\n{SAID}\u2028\u202e\u200b\u00ad\U000e0041" + "x" * 100_000
UNSEEN = "\u2028\u202e\u200b\u00ad\U000e0041"
SPEAKERS = (
    "text",
    "toPlainText",
    "title",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
)


WHOLE = {"BookPage", "SideBySide", "AnswerWords"}
"""What shows the account itself, set apart: whole, however long it is."""

OF_LINES = {"AnswerWords"}
"""An answer of a first account has lines of its own, in the typeface of accounts."""


def spoken(widget):
    for each in (widget, *widget.findChildren(QWidget)):
        for speaker in SPEAKERS:
            speak = getattr(each, speaker, None)
            if callable(speak) and isinstance(text := speak(), str):
                yield type(each).__name__, speaker, text


def poisoned(widget):
    """Return what in a window breaks out of its line, acts unseen, or has no end."""
    return [
        (name, speaker, text[:200].encode("unicode_escape"))
        for name, speaker, text in spoken(widget)
        if (f"\n{SAID}" in text and name not in OF_LINES)
        or any(sign in text for sign in UNSEEN)
        or (len(text) > MOST_SIGNS + 100 and name not in WHOLE)
    ]


def poison(value):
    """Return a record with every text of free words poisoned; dates and codes stay."""
    if isinstance(value, Enum) or not value:
        return value
    if isinstance(value, str):
        kept = value[:4].isdigit() or set(value) <= set("0123456789abcdef")
        return value if kept else f"{value}{POISON}"
    if isinstance(value, tuple):
        return tuple(map(poison, value))
    if is_dataclass(value):
        texts = {each.name: poison(getattr(value, each.name)) for each in fields(value)}
        return replace(value, **texts)
    return value


def test_a_poisoned_testimony_says_nothing_in_our_name(page):
    held = case()
    page.show_case(shown(replace(held, testimony=poison(desk.everything()))))
    page.translation.toggle.click()
    assert poisoned(page) == []


def test_a_poisoned_language_in_a_row_says_nothing_in_our_name(page):
    held = case()
    page.show_case(shown(replace(held, row=replace(held.row, language=POISON))))
    assert poisoned(page) == []
    assert poisoned_line(language_words(POISON)) == []


def poisoned_line(text):
    return [
        each
        for each in (text,)
        if len(each) > LINE_SIGNS or "\n" in each or any(sign in each for sign in UNSEEN)
    ]


GONE = Revocation(
    fingerprint=OLEG.fingerprint,
    since="2026-02-01T12:00:00Z",
    last_sequence=4,
    reason=POISON,
)
BAD = replace(HELD, organisation=POISON)
ROSTERS = {
    "compare": lambda view: view.show_draft(
        draft(Stage.TO_COMPARE, roster=replace(BAD, number=1)), None
    ),
    "signing": lambda view: view.show_draft(draft(Stage.SIGNING, roster=BAD), BAD),
    "overview": lambda view: view.show_overview(
        Overview(
            held=BAD,
            accepted_at=IN_FORCE.accepted_at,
            drafts=(draft(Stage.TO_COMPARE, roster=BAD), draft(Stage.SIGNING, roster=BAD)),
        )
    ),
    "member": lambda view: view.show_member(
        member(OLEG, status=Status.REVOKED, revocation=GONE), None, may_change=True
    ),
}


@pytest.mark.parametrize("shows", ROSTERS)
def test_a_poisoned_roster_says_nothing_in_our_name(theme, qtbot, shows):
    view = OrganisationView(theme, object())
    qtbot.addWidget(view)
    ROSTERS[shows](view)
    assert poisoned(view) == []
    long = [text for _name, _speaker, text in spoken(view) if len(text) > 2 * LINE_SIGNS]
    assert long == []


@pytest.mark.parametrize("is_revoked", [False, True])
def test_a_poisoned_roster_says_nothing_among_contacts(theme, qtbot, is_revoked):
    view = ContactsView(theme, object())
    qtbot.addWidget(view)
    said = InRoster(
        organisation=POISON, role="lawyer", expires_on="2027-01-01", is_revoked=is_revoked
    )
    person = replace(CONTACT, in_roster=said)
    view.show_person(person, OWN)
    assert poisoned(view) == []


def test_a_poisoned_file_name_is_one_line_in_the_inbox(theme):
    model = VerdictModel(theme)
    model.set_rows([Line(path=Path(f"House\n\n{SAID}\u202e\u200d.age"))])
    shown_name = model.index(0, FILE).data()
    assert poisoned_line(shown_name) == []
    assert "⟨U+000A⟩⟨U+000A⟩" in shown_name
    assert "⟨U+200D⟩" in shown_name
