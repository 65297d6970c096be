"""Consent and translation inside a whole interview: what is answered is on the disk."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt

from desktop.domain.conduct import CertificateKind
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.evidence import AttachmentKind
from desktop.domain.permissions import IdentityLevel, ProofKind, Purpose
from tests.ui.interview.fakes import complete
from ui.interview.phases import Phase


def turn(here, phase):
    here.view.phase_asked.emit(phase)
    here.jobs.flush()
    return here.view.pages[phase]


def test_purposes_and_levels_reach_the_disk_and_the_record(qtbot, room):
    here = room()
    page = turn(here, Phase.CONSENT)
    page.unfold.click()
    grid = page.matrix.grid
    qtbot.keyClick(grid, Qt.Key.Key_Y)
    qtbot.keyClick(grid, Qt.Key.Key_F)
    here.settle()
    cell = here.desk.kept.consent_more.permission(
        Purpose.LEGAL_ADVICE, RecipientClass.LEGAL_TEAM
    )
    assert (cell.answer, cell.identity) == (Answer.YES, IdentityLevel.FULL)
    assert here.desk.kept.consent.may_share(RecipientClass.LEGAL_TEAM) is Answer.YES
    turn(here, Phase.ACCOUNT)
    assert here.desk.on_record


def test_wishes_typed_by_keyboard_are_saved(qtbot, room):
    here = room()
    page = turn(here, Phase.CONSENT)
    qtbot.keyClicks(page.wishes.until, "2036-01-31")
    qtbot.keyClicks(page.wishes.never_times, "before nine")
    here.settle()
    more = here.desk.kept.consent_more
    assert more.retention_until == "2036-01-31"
    assert more.recontact.never_times == "before nine"


def test_a_day_is_kept_as_people_here_write_it(qtbot, room):
    here = room()
    page = turn(here, Phase.CONSENT)
    assert page.wishes.until.placeholderText() == ""
    page.wishes.until.setFocus()
    qtbot.keyClicks(page.wishes.until, "31.01.2036")
    qtbot.keyClick(page.wishes.until, Qt.Key.Key_Tab)
    here.settle()
    assert here.desk.kept.consent_more.retention_until == "2036-01-31"
    assert not page.wishes.problem.isVisible()
    assert "31 January 2036" in page.wishes.reading.text()


HEEDED = "How long it may be kept, in their words: until my son is of age"


def until_of_age(qtbot, here):
    page = turn(here, Phase.CONSENT)
    page.wishes.until.setFocus()
    qtbot.keyClicks(page.wishes.until, "31.01.2036")
    here.settle()
    page.wishes.until.selectAll()
    qtbot.keyClicks(page.wishes.until, "until my son is of age")
    return page


def test_words_that_are_no_day_are_kept_once_and_no_day_stays(qtbot, room):
    here = room()
    page = until_of_age(qtbot, here)
    for _again in range(2):
        here.settle()
        assert page.wishes.until.text() == "until my son is of age"
        assert page.wishes.problem.isVisible()
        more = here.desk.kept.consent_more
        assert (more.retention_until, more.conditions) == ("", HEEDED)


def test_words_that_are_no_day_go_where_they_are_heeded_when_the_box_is_left(qtbot, room):
    here = room()
    page = until_of_age(qtbot, here)
    page.wishes.conditions.setPlainText("No calls.")
    here.settle()
    qtbot.keyClick(page.wishes.until, Qt.Key.Key_Tab)
    here.settle()
    assert page.wishes.until.text() == ""
    assert page.wishes.conditions.toPlainText() == f"No calls.\n{HEEDED}"
    assert page.wishes.problem.isVisible()
    assert "What else is to be heeded" in page.wishes.until.accessibleDescription()
    page.item_answered.emit(ConsentItem.PHOTOS, Answer.YES)
    turn(here, Phase.ACCOUNT)
    turn(here, Phase.CONSENT)
    assert page.wishes.conditions.toPlainText() == f"No calls.\n{HEEDED}"
    more = here.desk.kept.consent_more
    assert (more.retention_until, more.conditions) == ("", f"No calls.\n{HEEDED}")
    page.wishes.until.setFocus()
    qtbot.keyClicks(page.wishes.until, "2037-01-31")
    here.settle()
    assert not page.wishes.problem.isVisible()


def test_signs_that_are_not_seen_do_not_make_the_words_stand_there_twice(qtbot, room):
    here = room()
    page = until_of_age(qtbot, here)
    page.wishes.conditions.setPlainText("No\u202e calls.")
    for _again in range(2):
        here.settle()
        page.item_answered.emit(ConsentItem.PHOTOS, Answer.YES)
        qtbot.keyClicks(page.wishes.until, " ")
    here.settle()
    kept = here.desk.kept.consent_more.conditions
    assert kept == f"No⟨U+202E⟩ calls.\n{HEEDED}"


def test_words_that_are_no_day_are_there_after_the_lock(qtbot, room):
    here = room()
    until_of_age(qtbot, here)
    here.settle()
    page = turn(room(here.desk.kept), Phase.CONSENT)
    assert page.wishes.until.text() == ""
    assert page.wishes.conditions.toPlainText() == HEEDED


def test_a_no_to_writing_it_down_says_at_the_question_what_to_do(qtbot, room):
    here = room()
    page = turn(here, Phase.CONSENT)
    answers = page.items._answers[ConsentItem.STORE]
    answers.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_N)
    here.settle()
    assert page.no_store.isVisible()
    assert page.items.isAncestorOf(page.no_store)
    assert "Before a border" in page.no_store.words
    below = page.no_store.y() - answers.y()
    assert 0 < below < 200
    answers.setFocus()
    qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Y)
    assert not page.no_store.isVisible()


def test_a_drawn_signature_becomes_evidence_and_proof_on_disk(qtbot, room):
    here = room()
    page = turn(here, Phase.CONSENT)
    page.item_answered.emit(ConsentItem.STORE, Answer.YES)
    proof = page.proof
    proof.way.show_code("drawn")
    proof.way.activated.emit(1)
    qtbot.mousePress(proof.pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    qtbot.mouseMove(proof.pad, QPoint(120, 90))
    qtbot.mouseRelease(proof.pad, Qt.MouseButton.LeftButton, pos=QPoint(120, 90))
    proof.as_signature.click()
    here.settle()
    here.settle()
    (kept,) = here.evidence.kept
    assert (kept.kind, kept.name) == (AttachmentKind.DOCUMENT, "consent-signature.png")
    held = here.desk.kept.consent_more.proof
    assert (held.kind, held.attachment) == (ProofKind.SIGNATURE, kept.id)
    assert held.script_version == here.desk.kept.consent.script_version


def test_a_proof_goes_with_its_evidence(qtbot, room):
    here = room()
    page = turn(here, Phase.CONSENT)
    page.item_answered.emit(ConsentItem.STORE, Answer.YES)
    page.proof.marked_on_paper.emit("W-3")
    here.settle()
    (kept,) = here.evidence.kept
    turn(here, Phase.EVIDENCE).remove_asked.emit(kept)
    here.settle()
    here.settle()
    assert here.desk.kept.consent_more.proof.kind is ProofKind.NONE


def test_a_translation_is_typed_certified_and_saved_by_keyboard(qtbot, room):
    here = room(complete())
    page = turn(here, Phase.TRANSLATION)
    page.language_chosen.emit("en")
    here.settle()
    qtbot.keyClicks(page.translator, "Wren")
    page.rows.go_to(1)
    for words in ("They came at night.", "I was asleep."):
        qtbot.keyClicks(here.stage.focusWidget(), words)
        qtbot.keyClick(here.stage.focusWidget(), Qt.Key.Key_Return)
    here.settle()
    assert here.desk.kept.translation.paragraphs == ("They came at night.", "I was asleep.")
    qtbot.keyClick(page.card.confirm, Qt.Key.Key_Return)
    here.settle()
    assert here.desk.kept.translation.certified_at
    (certificate,) = here.desk.kept.conduct.certificates
    assert (certificate.kind, certificate.code) == (CertificateKind.TRANSLATOR, "Wren")


def test_words_that_change_take_the_certificate_away(qtbot, room):
    here = room(complete())
    page = turn(here, Phase.TRANSLATION)
    page.language_chosen.emit("en")
    page.translator_settled.emit("Wren")
    for number in (1, 2):
        page.paragraph_settled.emit(number, "Words.")
    page.certified.emit()
    here.settle()
    assert here.desk.kept.translation.certified_at
    account = turn(here, Phase.ACCOUNT)
    qtbot.keyClicks(account.editor, "And more. ")
    here.settle()
    assert here.desk.kept.translation.certified_at == ""


def test_each_correction_is_acknowledged_before_the_whole_is(qtbot, room):
    here = room(complete())
    page = turn(here, Phase.READ_BACK)
    page.read_settled.emit(page.method.itemData(1), "be")
    page.corrected.emit(1, "Яны прыйшлі раніцай.")
    here.settle()
    page.confirmed.emit()
    here.settle()
    assert not here.desk.kept.read_back.confirmed
    qtbot.keyClick(page.corrections.rows[0].yes, Qt.Key.Key_Return)
    page.confirmed.emit()
    here.settle()
    read_back = here.desk.kept.read_back
    assert read_back.confirmed
    assert read_back.corrections[0].acknowledged_at


def test_consent_that_was_read_back_shows_again_when_the_page_is_entered(qtbot, room):
    more = replace(complete().consent_more, body_map=Answer.NO)
    here = room(replace(complete(), consent_more=more))
    page = turn(here, Phase.CONSENT)
    answers = {str(item): row.answer for item, row in page.items._answers.items()}
    assert answers["body_map"] == "no"
    assert answers["store"] == "yes"
