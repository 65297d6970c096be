"""No letter that was typed is lost, whatever happens before it is handed over.

Each field of each page is found by looking, typed into with real keys, and then something
happens elsewhere: another part of the interview changes the testimony, a save that was on
its way is answered, the page is turned, or everything is flushed, as before the lock,
before another language, and before the end.
"""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.conduct import Sitting
from desktop.domain.preparing import Mode, RiskDecision
from desktop.domain.testimony import Closing, State
from tests.domain.desk import CONDUCT, NOON, everything
from tests.ui.fields import TYPED, named, put, type_into, words
from ui.coding.term_field import TermField
from ui.interview.find_bar import FindBar
from ui.interview.phases import Phase

KEEP_UNTIL = "Як доўга нам можна захоўваць вашы паказанні? 1"
HEEDED = "What else is to be heeded, in their own words 1"
"""Where words go that are no day, once the box for the day is left."""
RUNNING = replace(CONDUCT, sittings=(Sitting(started_at=NOON),))
OPEN = everything(conduct=RUNNING, closing=Closing())
EMPTY = ("prompts",)
"""Pages without a field."""
NOT_SAID_YET = {
    "question": "The question, as you put it 1",
    "correction": "Corrected words 1",
}
"""Words that are nothing before a key says how they are meant; Escape throws them away."""
HANDED_OVER = ("From (code) 1", "To (code) 1", "When 1", "Note 1")
"""Of an item; one act, once a button says that it happened."""
FITTING = {
    ("before", "When 1"): "2019",
    ("transfers", "When 1"): "2019",
    ("body", "First noticed 1"): "2019-08",
    ("words coded", "Number of the other fact 1"): "5",
    ("words coded", "When 1"): "2019",
}
"""Where letters are no value: what is one."""
SEARCHES = (FindBar, TermField)
"""What is typed there is sought, and is no word of anybody."""


def first_account(here):
    risks = replace(RUNNING.risks, decision=RiskDecision.FIRST_ACCOUNT)
    conduct = replace(RUNNING, mode=Mode.FIRST_ACCOUNT, risks=risks)
    here.interview.presenter.amend(lambda it: replace(it, conduct=conduct))
    here.view.phase_asked.emit(Phase.ACCOUNT)


def at(phase):
    return lambda here: here.view.phase_asked.emit(phase)


def question(here):
    here.view.phase_asked.emit(Phase.ACCOUNT)
    here.view.pages[Phase.ACCOUNT]._ask_asked()


def clarify(sheet):
    def go(here):
        here.view.phase_asked.emit(Phase.CLARIFY)
        page = here.view.pages[Phase.CLARIFY]
        page.turn_to(sheet)
        if sheet == 0:
            page.part.fact_opened.emit(OPEN.coding.facts[1].id)

    return go


def beside_files(sheet):
    def go(here):
        here.view.phase_asked.emit(Phase.EVIDENCE)
        page = here.view.pages[Phase.EVIDENCE]
        page.sheets.turn_to(sheet)
        if sheet == 1:
            page.sheets.part.canvas.place_asked.emit(300, 300)
        else:
            page.sheets.part.chosen.emit(OPEN.items[0].id)

    return go


def body(here):
    here.view.phase_asked.emit(Phase.BODY)
    page = here.view.pages[Phase.BODY]
    page.view_asked.emit(OPEN.body[0].view)


def correction(here):
    here.view.phase_asked.emit(Phase.READ_BACK)
    here.view.pages[Phase.READ_BACK].reading.picked.emit(1)


def apart(here):
    here.view.phase_asked.emit(Phase.PEOPLE)
    here.view.pages[Phase.PEOPLE].particulars_asked.emit()
    here.jobs.flush()
    if here.view.apart.form is None:
        here.view.apart.show_asked.emit()
        here.jobs.flush()


PLACES = {
    "before": at(Phase.PLAN),
    "people": at(Phase.PEOPLE),
    "apart": apart,
    "consent": at(Phase.CONSENT),
    "account": at(Phase.ACCOUNT),
    "question": question,
    "first account": first_account,
    "words coded": clarify(0),
    "people named": clarify(1),
    "transfers": clarify(2),
    "prompts": at(Phase.PROMPTS),
    "body": body,
    "sketch": beside_files(1),
    "items": beside_files(2),
    "correction": correction,
    "translation": at(Phase.TRANSLATION),
    "close": at(Phase.CLOSE),
    "assess": at(Phase.ASSESS),
}


def amended(here):
    """Another part of the interview changes the testimony."""
    here.interview.presenter.amend(lambda it: replace(it, place=f"{it.place}."))


def answered(here):
    """A save that was on its way is answered."""
    here.jobs.flush()


def turned(here):
    """The page is turned, and turned back."""
    phase, was_apart = here.view.phase, here.view.apart.isVisible()
    here.view.phase_asked.emit(Phase.EVIDENCE if phase is Phase.CLOSE else Phase.CLOSE)
    here.jobs.flush()
    here.view.phase_asked.emit(phase)
    if was_apart:
        apart(here)


def enter(here, place):
    PLACES[place](here)
    here.jobs.flush()
    QApplication.processEvents()


def open_room(room, place):
    if place == "assess":
        return room(everything(), State.READY)
    return room(OPEN)


def waits_for_a_key(place, name):
    is_handed_over = place == "items" and name in HANDED_OVER
    return is_handed_over or NOT_SAID_YET.get(place) == name


def fitting(place, name):
    """Return letters, or what else the field takes."""
    if place == "consent" and name == KEEP_UNTIL:
        return "2031-01-02"
    return FITTING.get((place, name), TYPED)


def flush(here):
    """Bring everything to disk, as before the lock."""
    here.interview.flush(lambda _kept: None)
    here.jobs.flush()


def on_disk(here):
    """Return all that is kept, in words."""
    return f"{here.desk.kept!r} {here.who.noted!r} {here.evidence.bytes!r}"


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("happens", [amended, answered, turned])
def test_letters_stay_in_the_field_where_they_were_typed(qtbot, room, place, happens):
    here = open_room(room, place)
    enter(here, place)
    lost = []
    found = list(named(here.view, SEARCHES))
    assert found or place in EMPTY
    for name in found:
        field = named(here.view, SEARCHES)[name]
        if happens is answered:
            amended(here)
        type_into(field)
        happens(here)
        fields = named(here.view, SEARCHES)
        moves = happens is turned and name == KEEP_UNTIL
        if TYPED not in words(fields.get(HEEDED if moves else name, field)):
            lost.append(name)
    assert lost == []


@pytest.mark.parametrize("place", PLACES)
def test_letters_are_on_disk_once_everything_is_flushed(qtbot, room, place):
    here = open_room(room, place)
    enter(here, place)
    lost = []
    for name in named(here.view, SEARCHES):
        if waits_for_a_key(place, name):
            continue
        before = on_disk(here)
        field = named(here.view, SEARCHES)[name]
        typed = fitting(place, name)
        if typed == TYPED:
            type_into(field)
        else:
            put(field, typed)
        flush(here)
        if on_disk(here).count(typed) <= before.count(typed):
            lost.append(name)
    assert lost == []
