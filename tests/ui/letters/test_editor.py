"""Writing a letter by keyboard over real vaults: kept, sealed, handed over, discarded."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout

from desktop.domain.bundles import BundleType
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.letters import Consistency, WithdrawalMethod, WithdrawalScope
from desktop.services.drafts import Draft
from tests.domain.samples import agreed
from tests.services.post import (
    SAID_AT,
    WATCH,
    bring,
    found,
    handed_over,
    key,
    seal_to,
    take_down,
    write,
)
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.letters.stage import NOW, confirm, editor, hold, type_into, words_of
from tests.ui.tongues import OTHERS, speaking
from ui.seal.tick import TickBox

THREE = ("They came at night.", "I was alone.", "A neighbour saw it.")


def begin(desk, kind, testimony):
    return desk.letters.begin(kind, testimony.id)


def missing(page):
    return page.hold.accessibleDescription()


def test_a_question_is_written_kept_sealed_and_put_on_a_stick(
    qtbot, theme, field, office, tmp_path
):
    testimony, _ = handed_over(field, office)
    letter = begin(office, BundleType.QUESTION, testimony)
    page = editor(qtbot, theme, office, letter, tmp_path)
    assert missing(page) == "Missing: the words."
    assert not page.hold.isEnabled()
    type_into(page.form.words, "Which day was it?\nWho else was there?")
    page.settle_now()
    assert office.letters.draft(letter)[0].paragraphs == (
        "Which day was it?",
        "Who else was there?",
    )
    assert page.status.words("saved").startswith("Saved ")
    confirm(page.hold)
    assert "It lies in the outbox" in words_of(page)
    assert "Only they can open it: Heron." in words_of(page)
    page.after.write.click()
    assert "A copy was written and read back" in words_of(page)
    (copy,) = tmp_path.glob("*.age")
    verdict = field.exchange.import_file(copy, WATCH)
    assert verdict.kind is BundleType.QUESTION
    with qtbot.waitSignal(page.finished):
        page.done.click()


def test_a_supplement_asks_for_words_reason_and_a_yes_to_these_very_words(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = begin(field, BundleType.SUPPLEMENT, testimony)
    page = editor(qtbot, theme, field, letter)
    assert missing(page) == "Missing: the words, the reason, the read-back."
    form = page.form
    type_into(form.reason, "It came back to mind.")
    type_into(form.words, "The van was grey.")
    page.settle_now()
    assert not form.read_back.confirm.isEnabled()
    form.read_back.method.show_code("read_aloud")
    form.read_back.language.show_code("be")
    form.read_back.language.activated.emit(0)
    form.read_back.confirm.click()
    assert field.letters.draft(letter)[0].read_back.confirmed_at == NOW
    assert page.hold.isEnabled()

    type_into(form.words, "Perhaps it was green. ")
    page.settle_now()
    assert not field.letters.draft(letter)[0].read_back.confirmed
    assert "The words changed after the person confirmed them." in page.banner.words
    assert missing(page) == "Missing: the read-back."


def test_a_correction_of_a_sealed_testimony_is_typed_with_both_readings(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = begin(field, BundleType.SUPPLEMENT, testimony)
    page = editor(qtbot, theme, field, letter)
    corrections = page.form.corrections
    corrections.more.click()
    box = corrections.box
    type_into(box.number, "2")
    type_into(box.before, "I was alone.")
    assert not box.apply.isEnabled()
    type_into(box.after, "I was not alone.")
    box.apply.click()
    (made,) = field.letters.draft(letter)[0].corrections
    assert (made.paragraph, made.before, made.after) == (
        2,
        "I was alone.",
        "I was not alone.",
    )
    assert "I was not alone." in words_of(corrections)
    corrections.more.click()
    assert page.close_last()
    assert box.isHidden()


def test_one_sees_that_one_writes_on_the_paper(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    page = editor(qtbot, theme, office, begin(office, BundleType.QUESTION, testimony))
    frame = page.form.words.parentWidget()
    page.form.words.setFocus()
    assert frame.property("kind") == "written"
    page.hold.setEnabled(True)
    page.hold.setFocus()
    assert frame.property("kind") == "paper"


def test_escape_does_not_throw_away_a_correction_that_was_begun(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = begin(field, BundleType.SUPPLEMENT, testimony)
    page = editor(qtbot, theme, field, letter)
    page.form.corrections.more.click()
    box = page.form.corrections.box
    type_into(box.after, "I was not alone.")
    box.number.setFocus()
    assert page.close_last()
    assert box.isVisible()
    assert box.after.toPlainText() == "I was not alone."
    assert box.after.hasFocus()


def test_a_correction_that_was_begun_is_in_sight_again_with_its_caret(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = begin(field, BundleType.SUPPLEMENT, testimony)
    page = editor(qtbot, theme, field, letter)
    page.resize(1150, 500)
    page.form.first.setFocus()
    page.show_half_typed(("2", "I was alone.", "I was not"))
    box = page.form.corrections.box
    assert box.after.hasFocus()
    qtbot.waitUntil(lambda: not box.apply.visibleRegion().isEmpty())


def test_the_keyboard_stays_by_the_read_back_once_the_person_said_yes(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = begin(field, BundleType.SUPPLEMENT, testimony)
    page = editor(qtbot, theme, field, letter)
    form = page.form
    type_into(form.reason, "It came back to mind.")
    type_into(form.words, "The van was grey.")
    form.read_back.method.show_code("read_aloud")
    form.read_back.language.show_code("be")
    form.read_back.language.activated.emit(0)
    form.read_back.confirm.setFocus()
    QTest.keyClick(form.read_back.confirm, Qt.Key.Key_Space)
    assert form.read_back.confirm.isHidden()
    assert form.read_back.isAncestorOf(QApplication.focusWidget())


def test_where_the_testimony_can_be_read_its_paragraph_is_filled_in(
    qtbot, theme, field, office
):
    testimony = take_down(field, paragraphs=THREE)
    seal_to(field, testimony, office, keep_copy=True)
    letter = begin(field, BundleType.SUPPLEMENT, testimony)
    page = editor(qtbot, theme, field, letter)
    box = page.form.corrections.box
    page.form.corrections.more.click()
    type_into(box.number, "3")
    assert box.before.toPlainText() == THREE[2]
    type_into(box.number, "9")
    assert box.before.toPlainText() == ""
    assert not box.apply.isEnabled()


def test_a_withdrawal_where_the_answers_are_gone_says_that_what_stays_stays(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = begin(field, BundleType.WITHDRAWAL, testimony)
    page = editor(qtbot, theme, field, letter)
    assert "cannot be read on this device any more" in words_of(page)
    assert missing(page) == "Missing: what is taken back, when it was."
    form = page.form
    form.sharing._answers[RecipientClass.MEDIA]._give(1)
    form.moment.button.click()
    form.method.show_code("by_voice")
    form.method.activated.emit(1)
    type_into(form.numbers, "2, 1")
    type_into(form.words, "I am afraid.")
    page.settle_now()
    draft = field.letters.draft(letter)[0]
    assert dict(draft.sharing)[RecipientClass.MEDIA] is Answer.NO
    assert dict(draft.sharing)[RecipientClass.ICC] is Answer.YES
    assert (draft.numbers, draft.happened_at) == ((1, 2), NOW)
    assert (draft.method, draft.words) == (WithdrawalMethod.BY_VOICE, "I am afraid.")
    confirm(page.hold)
    verdict = bring(field.vault.outbox.all()[0], field, office)
    record, _ = office.letters.read(verdict.letter)
    assert record.scope is WithdrawalScope.NARROWED
    assert record.paragraphs == (1, 2)


def test_a_withdrawal_where_they_can_be_read_takes_back_only_what_was_given(
    qtbot, theme, field, office
):
    consent = agreed(
        **{RecipientClass.MEDIA: Answer.NO, ConsentItem.RECONTACT: Answer.LATER}
    )
    testimony, _ = handed_over(field, office, consent=consent, paragraphs=THREE)
    letter = begin(office, BundleType.WITHDRAWAL, testimony)
    page = editor(qtbot, theme, office, letter)
    words = words_of(page)
    assert "No already" in words
    assert "Not decided" in words
    assert "cannot be read on this device" not in words
    sharing = page.form.sharing
    assert sharing._answers[RecipientClass.MEDIA].isHidden()
    assert not sharing._answers[RecipientClass.ICC].isHidden()
    type_into(page.form.numbers, "2, 9")
    page.settle_now()
    assert "The testimony has 3 paragraphs, not 9." in words_of(page)
    assert office.letters.draft(letter)[0].numbers == ()


def test_taking_all_of_it_back_needs_no_list(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    letter = begin(field, BundleType.WITHDRAWAL, testimony)
    page = editor(qtbot, theme, field, letter)
    page.form.scope.show_code("all")
    page.form.scope.activated.emit(1)
    assert "Every answer becomes no" in words_of(page)
    assert page.form.sharing.isHidden() or not page.form.sharing.isVisible()
    type_into(page.form.moment.line, "2026-04-01 12:30")
    page.settle_now()
    assert page.hold.isEnabled()
    assert field.letters.draft(letter)[0].is_whole


def test_a_moment_that_is_none_is_missing_and_stays_as_it_was_typed(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.WITHDRAWAL, testimony, is_whole=True)
    page = editor(qtbot, theme, field, letter)
    type_into(page.form.moment.line, "last week")
    page.settle_now()
    assert missing(page) == "Missing: when it was."
    again = editor(qtbot, theme, field, letter)
    assert again.form.moment.line.text() == "last week"


def test_a_clinician_chooses_the_level_and_who_else_gets_it(
    qtbot, theme, field, office, clinic
):
    testimony, _ = handed_over(field, clinic)
    found(office, (office, "lawyer"), (clinic, "clinician"), (field, "interviewer"))
    letter = begin(clinic, BundleType.OPINION, testimony)
    page = editor(qtbot, theme, clinic, letter)
    assert missing(page) == "Missing: the words, the level, when it was."
    form = page.form
    assert form.level.code == ""
    form.level.show_code("typical_of")
    form.level.activated.emit(3)
    assert "usually seen after what they describe" in words_of(page)
    form.moment.button.click()
    type_into(form.words, "Two scars on each wrist.")
    page.settle_now()
    boxes = {box.text(): box for box in page.beside.findChildren(TickBox)}
    assert set(boxes) == {"Lighthouse", "Lantern"}
    boxes["Lighthouse"].click()
    confirm(page.hold)
    entry = clinic.vault.outbox.all()[0]
    assert set(entry.recipient_fingerprints) == {key(field), key(office)}
    verdict = bring(entry, clinic, office)
    assert verdict.error is None
    record, _ = office.letters.read(verdict.letter)
    assert record.consistency is Consistency.TYPICAL_OF


def test_a_draft_is_discarded_only_by_holding(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    letter = begin(office, BundleType.QUESTION, testimony)
    page = editor(qtbot, theme, office, letter)
    type_into(page.form.words, "Which day?")
    page.beside.discard.ask.click()
    assert QApplication.focusWidget() is page.beside.discard.keep
    assert page.close_last()
    assert page.beside.discard.hold.isHidden()
    page.beside.discard.ask.click()
    with qtbot.waitSignal(page.finished):
        hold(qtbot, page.beside.discard.hold)
    assert office.letters.rows(testimony.id) == ()


def test_leaving_keeps_what_was_typed_a_moment_ago(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    letter = begin(office, BundleType.QUESTION, testimony)
    page = editor(qtbot, theme, office, letter)
    type_into(page.form.words, "Which day?")
    page.left.emit()
    assert office.letters.draft(letter)[0].paragraphs == ("Which day?",)


def test_words_that_act_unseen_are_kept_as_their_code(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    letter = begin(office, BundleType.QUESTION, testimony)
    page = editor(qtbot, theme, office, letter)
    page.form.words.setPlainText("Which \u202eday?")
    page.settle_now()
    assert office.letters.draft(letter)[0].paragraphs == ("Which ⟨U+202E⟩day?",)


def test_who_cannot_be_reached_is_named_by_key_with_the_door_to_mend_it(
    qtbot, theme, field, office, other
):
    testimony, _ = handed_over(field, office, other)
    office.contacts.remove(key(other))
    letter = write(office, BundleType.WITHDRAWAL, testimony, is_whole=True)
    page = editor(qtbot, theme, office, letter)
    words = words_of(page.beside)
    assert "They have the testimony too, but their cards are not here" in words
    assert key(other)[:5] in words
    with qtbot.waitSignal(page.people_wanted):
        page.beside.people.click()


def test_with_nobody_to_get_it_nothing_can_be_sealed(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    office.contacts.remove(key(field))
    letter = write(office, BundleType.QUESTION, testimony, paragraphs=("Which day?",))
    page = editor(qtbot, theme, office, letter)
    assert not page.hold.isEnabled()
    assert missing(page) == "Nobody can get it yet."


def test_what_is_forgotten_is_said_before_sealing(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    letter = begin(field, BundleType.SUPPLEMENT, testimony)
    page = editor(qtbot, theme, field, letter)
    assert "this device can no longer open these words" in words_of(page.beside)


def test_while_it_is_sealed_only_the_progress_is_there_and_escape_stays(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = write(office, BundleType.QUESTION, testimony, paragraphs=("Which day?",))
    page = editor(qtbot, theme, office, letter)
    page.show_working()
    assert page.form.isHidden()
    assert page.progress.cancel_button.hasFocus()
    assert page.close_last()
    page.show_problem(OSError(28, "full"))
    assert not page.form.isHidden()


BESIDE_THE_RAIL = (491, 351)
"""Room of a page in a window of 1366x768 at 200 %."""
DRAFTS = [
    (BundleType.SUPPLEMENT, "field"),
    (BundleType.WITHDRAWAL, "field"),
    (BundleType.WITHDRAWAL, "office"),
    (BundleType.QUESTION, "office"),
    (BundleType.OPINION, "clinic"),
]


@pytest.fixture
def desks(field, office, clinic):
    return {"field": field, "office": office, "clinic": clinic}


@pytest.mark.parametrize(("kind", "place"), DRAFTS)
def test_everything_has_a_name_tab_reaches_it_and_nothing_is_cut(
    qtbot, theme, desks, kind, place
):
    testimony, _ = handed_over(*desks.values())
    desk = desks[place]
    page = editor(qtbot, theme, desk, begin(desk, kind, testimony))
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []
    for width in (1150, 560):
        page.resize(width, 760)
        QApplication.processEvents()
        assert cut_off(page) == []


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_on_a_narrow_page_the_key_that_seals_shows_all_its_words(
    qtbot, qapp, theme, field, office, language
):
    testimony, _ = handed_over(field, office)
    letter = begin(field, BundleType.SUPPLEMENT, testimony)
    with speaking(qapp, language):
        page = editor(qtbot, theme, field, letter)
        # As in the window, which may be smaller than its pages would like.
        page.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        page.setMinimumSize(0, 0)
        page.resize(*BESIDE_THE_RAIL)
        QApplication.processEvents()
        assert page.layout().minimumSize().width() <= page.width() == BESIDE_THE_RAIL[0]
        assert page.hold.width() >= page.hold.sizeHint().width()
        assert not page.hold.visibleRegion().isEmpty()


def test_every_type_of_draft_has_a_form(qtbot, theme, desks):
    testimony, _ = handed_over(*desks.values())
    for kind, place in DRAFTS:
        desk = desks[place]
        page = editor(qtbot, theme, desk, begin(desk, kind, testimony))
        empty = Draft(kind=kind, testimony=testimony.id, code=testimony.code)
        assert page.form.written(empty) == empty


def test_tab_leaves_the_page_of_words(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    page = editor(qtbot, theme, office, begin(office, BundleType.QUESTION, testimony))
    page.form.words.setFocus()
    QTest.keyClick(page.form.words, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not page.form.words


def test_a_moment_as_it_is_kept_is_shown_as_it_is_typed(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.WITHDRAWAL, testimony, happened_at=SAID_AT)
    page = editor(qtbot, theme, field, letter)
    assert page.form.moment.line.text() == "2026-04-01 12:00"
    assert page.form.moment.moment == SAID_AT


@pytest.mark.parametrize("kind", [BundleType.QUESTION, BundleType.SUPPLEMENT])
def test_once_the_page_is_left_the_foot_of_the_window_says_nothing_of_its_words(
    qtbot, theme, field, office, kind
):
    desk = office if kind is BundleType.QUESTION else field
    testimony, _ = handed_over(field, office)
    letter = begin(desk, kind, testimony)
    page = editor(qtbot, theme, desk, letter)
    type_into(page.form.words, "Which day was it?")
    page.left.emit()
    assert page.status.words("saved") == ""
    assert desk.letters.draft(letter)[0].paragraphs == ("Which day was it?",)
    page.entered.emit()
    type_into(page.form.words, " And who?")
    page.settle_now()
    assert page.status.words("saved").startswith("Saved ")


def test_a_draft_that_is_taken_up_again_has_its_caret_behind_the_words(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = begin(office, BundleType.QUESTION, testimony)
    page = editor(qtbot, theme, office, letter)
    type_into(page.form.words, "Which day was it?")
    page.left.emit()
    again = editor(qtbot, theme, office, letter)
    assert again.focusWidget() is again.form.words
    QTest.keyClicks(again.form.words, " And who?")
    again.settle_now()
    assert again.form.words.kept() == ("Which day was it? And who?",)


def test_after_a_copy_is_written_the_keyboard_is_at_the_next_step(
    qtbot, theme, field, office, tmp_path
):
    testimony, _ = handed_over(field, office)
    letter = begin(office, BundleType.QUESTION, testimony)
    page = editor(qtbot, theme, office, letter, tmp_path)
    type_into(page.form.words, "Which day was it?")
    page.settle_now()
    confirm(page.hold)
    page.after.write.setFocus()
    QTest.keyClick(page.after.write, Qt.Key.Key_Space)
    assert page.focusWidget() is page.done


def test_the_moment_of_a_withdrawal_is_typed_as_people_write_it(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = begin(field, BundleType.WITHDRAWAL, testimony)
    page = editor(qtbot, theme, field, letter)
    assert "when it was" in missing(page)
    moment = page.form.moment
    type_into(moment.line, "30.11.2026")
    page.settle_now()
    assert "when it was" in missing(page)
    assert "No moment is read from this." in words_of(moment)
    assert "30.11.2026 20:00" in moment.line.accessibleDescription()
    type_into(moment.line, " 20:00")
    page.settle_now()
    assert "when it was" not in missing(page)
    assert words_of(moment) == "Read as: 30 Nov 2026, 20:00"
    assert field.letters.draft(letter)[0].happened_at.startswith("2026-11-30T20:00:00")
