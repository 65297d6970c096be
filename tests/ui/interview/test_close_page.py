"""After closing: the next step is what is missing, and sealing only where nothing is."""

from dataclasses import replace

from PySide6.QtCore import Qt

from desktop.domain.testimony import ReadBack, ReadBackMethod, State
from tests.domain.desk import NOON
from tests.ui.interview.fakes import complete
from ui.interview.phases import Phase


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
