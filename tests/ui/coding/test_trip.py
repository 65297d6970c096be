"""Coding inside a whole interview: what is coded is what the vault keeps."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from desktop.domain.codec import decode_testimony, encode_testimony
from desktop.domain.coding import FactKind, StageKind
from desktop.domain.conduct import NOT_CONDUCTED
from desktop.domain.testimony import State
from tests.ui.coding.sample import ACCOUNT
from tests.ui.interview.room import Room
from ui.interview.phases import Phase
from ui.jobs import Jobs

TOLD = replace(
    ACCOUNT,
    conduct=replace(NOT_CONDUCTED, account_complete_at="2026-03-01T13:00:00+02:00"),
)


@pytest.fixture
def here(qtbot, theme, qapp):
    jobs = Jobs()
    yield Room(qtbot, theme, jobs, TOLD, State.OPEN)
    jobs.flush()
    jobs.shutdown()


def code(qtbot, part, words, key, term):
    text = part.text
    cursor = text.document().find(words)
    text.setTextCursor(cursor)
    text.setFocus()
    qtbot.keyClick(text, key)
    qtbot.keyClicks(QApplication.focusWidget(), term)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    part.close_last()


def test_facts_people_transfers_and_prompts_reach_the_vault(here, qtbot):
    here.view.phase_asked.emit(Phase.CLARIFY)
    page = here.view.pages[Phase.CLARIFY]
    code(qtbot, page.part, "hit me with batons", Qt.Key.Key_A, "baton")
    code(qtbot, page.part, "floor", Qt.Key.Key_4, "cell")
    code(qtbot, page.part, "Sokol", Qt.Key.Key_P, "perp")
    page.part.person_asked.emit(3)
    page.turn_to(1)
    page.part.show_asked.emit()
    qtbot.keyClicks(page.part.form.fields["voice"], "low")
    page.turn_to(2)
    page.part.add_asked.emit(StageKind.VAN)
    here.view.phase_asked.emit(Phase.PROMPTS)
    prompts = here.view.pages[Phase.PROMPTS]
    prompts.first_focus().setFocus()
    qtbot.keyClick(prompts.table, Qt.Key.Key_R)
    here.settle()
    kept = here.desk.kept
    assert [(fact.kind, fact.code) for fact in kept.coding.facts] == [
        (FactKind.ACT, "blunt.baton"),
        (FactKind.PLACE, "cell"),
        (FactKind.PERSON, "perpetrator"),
        (FactKind.ACT, "blunt.punches"),
    ]
    assert [(p.names_heard, p.voice, p.masked) for p in kept.people] == [
        ("Sokol", "low", True)
    ]
    assert [stage.kind for stage in kept.coding.transfers] == [StageKind.VAN]
    assert decode_testimony(encode_testimony(kept)) == kept


def test_words_typed_in_the_account_move_what_is_coded_on_them(here, qtbot):
    here.view.phase_asked.emit(Phase.CLARIFY)
    page = here.view.pages[Phase.CLARIFY]
    code(qtbot, page.part, "hit me with batons", Qt.Key.Key_A, "baton")
    here.view.phase_asked.emit(Phase.ACCOUNT)
    editor = here.view.pages[Phase.ACCOUNT].editor
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(editor, "Then ")
    here.settle()
    here.view.phase_asked.emit(Phase.CLARIFY)
    span = here.desk.kept.coding.facts[0].span
    assert here.desk.kept.paragraphs[0][span.start : span.end] == "hit me with batons"
    page.part.fact_chosen.emit(1)
    (shown,) = page.part.text.extraSelections()
    assert shown.cursor.selectedText() == "hit me with batons"


def test_a_label_given_to_somebody_here_is_given_to_nobody_in_the_particulars(here):
    here.view.phase_asked.emit(Phase.CLARIFY)
    page = here.view.pages[Phase.CLARIFY]
    page.turn_to(1)
    page.part.add_asked.emit()
    here.view.show_particulars()
    here.jobs.flush()
    here.view.apart.person_asked.emit()
    here.settle()
    labels = [row.label for row in here.view.apart.form._rows]
    assert (here.desk.kept.people[0].label, labels) == ("[Person 1]", ["[Person 2]"])
