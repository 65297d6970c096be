"""After closing: the next step is what is missing, and sealing only where nothing is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.domain.conduct import Certificate, CertificateKind
from desktop.domain.consent import Answer
from desktop.domain.errors import Incomplete
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.preparing import Capacity, SpeaksAs
from desktop.domain.testimony import ReadBack, ReadBackMethod, State
from tests.domain.desk import NOON
from tests.ui.interview.fakes import complete
from ui.interview.phases import Phase
from ui.messages import message_for, missing


def asked(**changes):
    told = complete()
    conduct = told.conduct.with_earlier(())
    return replace(told, conduct=conduct, **changes)


def closed(qtbot, here):
    here.view.phase_asked.emit(Phase.CLOSE)
    page = here.view.pages[Phase.CLOSE]
    qtbot.keyClicks(page.feeling, "calm")
    page.close_button.setFocus()
    qtbot.keyClick(page.close_button, Qt.Key.Key_Return)
    here.jobs.flush()
    assert here.desk.state is State.READY
    return page


def test_with_a_gap_the_next_step_is_the_page_that_is_missing(qtbot, room):
    here = room(asked(paragraphs=()))
    page = closed(qtbot, here)
    assert not page.seal.isVisible()
    assert here.stage.focusWidget() is page.mend
    assert page.mend.accessibleDescription() == "The account"
    qtbot.keyClick(page.mend, Qt.Key.Key_Return)
    assert here.view.phase is Phase.ACCOUNT


def test_on_a_closed_interview_one_more_key_opens_what_is_missing(qtbot, room):
    here = room(asked(paragraphs=()))
    page = closed(qtbot, here)
    qtbot.keyClick(page.mend, Qt.Key.Key_Return)
    shown = here.view.pages[Phase.ACCOUNT]
    assert "closed" in shown.banner.words
    way = here.stage.focusWidget()
    assert shown.banner.isAncestorOf(way)
    assert way.accessibleName() == "Continue the interview"
    qtbot.keyClick(way, Qt.Key.Key_Return)
    here.jobs.flush()
    assert here.view.phase is Phase.ACCOUNT
    assert here.desk.state is State.OPEN
    assert shown.banner.words == ""
    assert here.stage.focusWidget() is shown.editor
    qtbot.keyClicks(here.stage.focusWidget(), "They came")
    here.settle()
    assert here.desk.kept.paragraphs == ("They came",)


def test_what_says_that_it_is_closed_is_gone_on_another_page(qtbot, room):
    here = room(asked(paragraphs=()))
    page = closed(qtbot, here)
    qtbot.keyClick(page.mend, Qt.Key.Key_Return)
    here.view.phase_asked.emit(Phase.PEOPLE)
    here.view.phase_asked.emit(Phase.ACCOUNT)
    assert here.view.pages[Phase.ACCOUNT].banner.words == ""


def test_without_one_it_is_to_seal(qtbot, room):
    read = ReadBack(method=ReadBackMethod.READ_ALOUD, confirmed=True, confirmed_at=NOON)
    here = room(asked(read_back=read))
    page = closed(qtbot, here)
    assert not page.mend.isVisible()
    assert page.seal.isVisible()
    assert here.stage.focusWidget() is page.seal


def test_while_the_interview_goes_on_the_next_step_is_to_close_it(room):
    here = room(asked(paragraphs=()))
    here.view.phase_asked.emit(Phase.CLOSE)
    page = here.view.pages[Phase.CLOSE]
    assert page.close_button.isVisible()
    assert not page.mend.isVisible()
    assert not page.seal.isVisible()


def child(**answers):
    held = Capacity(speaks_as=SpeaksAs.MINOR, **answers)
    told = asked()
    return replace(told, conduct=replace(told.conduct, capacity=held))


def gap_buttons(page):
    return [page._gaps.itemAt(at).widget() for at in range(page._gaps.count())]


def in_sight(part):
    return part.visibleRegion().boundingRect() == part.rect()


def test_a_no_of_a_child_is_called_a_no_and_nothing_missing(room):
    here = room(child(guardian="Stork", assent=Answer.NO))
    here.view.phase_asked.emit(Phase.CLOSE)
    page = here.view.pages[Phase.CLOSE]
    words = [each.text() for each in gap_buttons(page)]
    assert words[0] == "The person themself said no: this cannot be sealed"
    assert page._missing.text() == "Why it cannot be sealed"
    told = message_for(Incomplete(("assent_refused",)))
    assert told.what == "This cannot be sealed."
    assert "said no" in told.next
    assert "issing" not in f"{told.what} {told.next}"


@pytest.mark.parametrize("gap", ["guardian", "assent", "assent_refused"])
@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_what_is_missing_leads_to_the_very_field(qtbot, room, gap, size):
    answers = {
        "guardian": {"assent": Answer.YES},
        "assent": {"guardian": "Stork"},
        "assent_refused": {"guardian": "Stork", "assent": Answer.NO},
    }
    here = room(child(**answers[gap]))
    here.stage.resize(*size)
    here.view.setGeometry(0, 0, *size)
    here.view.phase_asked.emit(Phase.CLOSE)
    here.view.pages[Phase.CLOSE].gap_asked.emit(gap)
    assert here.view.phase is Phase.PLAN
    before = here.view.page
    wanted = before.capacity.guardian if gap == "guardian" else before.capacity.assent
    focus = here.stage.focusWidget()
    assert focus is wanted or wanted.isAncestorOf(focus)
    qtbot.waitUntil(lambda: in_sight(here.stage.focusWidget()))


def test_of_a_closed_interview_the_field_has_the_keyboard_once_it_goes_on(qtbot, room):
    here = room(child(assent=Answer.YES))
    page = closed(qtbot, here)
    page.gap_asked.emit("guardian")
    before = here.view.page
    qtbot.waitUntil(lambda: in_sight(before.capacity.guardian))
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Return)
    here.jobs.flush()
    assert here.desk.state is State.OPEN
    assert here.stage.focusWidget() is before.capacity.guardian
    qtbot.waitUntil(lambda: in_sight(before.capacity.guardian))


def test_who_may_agree_for_them_has_one_name_wherever_it_stands(room):
    here = room(child(assent=Answer.YES))
    name = "Guardian, or whoever may agree for them"
    assert here.view.pages[Phase.PLAN].capacity.guardian.accessibleName() == name
    assert here.view.pages[Phase.CONSENT].speaking_for.guardian.accessibleName() == name
    assert missing("guardian") == f"the {name[:1].lower()}{name[1:]}"


def opened(page):
    return [page._ends.itemAt(at).widget() for at in range(page._ends.count())]


def open_ended():
    told = asked()
    begun = Certificate(
        kind=CertificateKind.INTERPRETER,
        code="Swift",
        from_language="ru",
        to_language="be",
        competence="Ten years",
    )
    there = PersonPresent(present_as=PresentAs.INTERPRETER, code="Swift")
    return replace(
        told,
        present=(*told.present, there),
        consent=replace(told.consent, script_version="1"),
        conduct=replace(told.conduct, certificates=(begun,)),
    )


def test_what_stands_open_is_named_beside_what_is_missing_and_keeps_nobody(qtbot, room):
    here = room(open_ended())
    here.view.phase_asked.emit(Phase.CLOSE)
    page = here.view.page
    assert page._open.isVisible()
    assert [each.text() for each in opened(page)] == [
        "There is no proof of the consent",
        "The interpreter has not certified the interpreting",
    ]
    consent = here.view.phases.button_of(Phase.CONSENT)
    assert "something stands open" in consent.accessibleName()
    assert consent._sign == ""
    opened(page)[0].click()
    assert here.view.phase is Phase.CONSENT
    proof = here.view.page.proof.way
    assert here.stage.focusWidget() is proof
    qtbot.waitUntil(lambda: in_sight(proof))
    page.gap_asked.emit("interpreter_uncertified")
    card = here.view.page.interpreters.cards["Swift"]
    assert here.stage.focusWidget() is card.competence
    qtbot.waitUntil(lambda: in_sight(card.competence))
    qtbot.mouseClick(card.confirm, Qt.MouseButton.LeftButton)
    here.jobs.flush()
    here.view.phase_asked.emit(Phase.CLOSE)
    assert [each.text() for each in opened(page)] == ["There is no proof of the consent"]


def test_where_nothing_stands_open_nothing_is_said_of_it(room):
    here = room(asked())
    here.view.phase_asked.emit(Phase.CLOSE)
    assert not here.view.page._open.isVisible()
    assert here.view.phases.button_of(Phase.CONSENT)._sign == "check"
