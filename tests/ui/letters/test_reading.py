"""Letters to read, and their list: everything as its signer sealed it, and from whom."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.bundles import BundleType
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.testimony import Correction
from desktop.services.drafts import EVERYBODY_STAYS
from tests.services.hostile import NOWHERE, opinion
from tests.services.post import (
    SAID_AT,
    WATCH,
    ask,
    bring,
    encrypted_again,
    found,
    handed_over,
    made_by_hand,
    seal_to,
    send,
    take,
    take_down,
    write,
)
from tests.services.test_letters import add, withdraw
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.letters.stage import listing, reader, words_of
from ui.casefile.book import BookPage

NO_MEDIA = tuple(
    (each, Answer.NO if each is RecipientClass.MEDIA else answer)
    for each, answer in EVERYBODY_STAYS
)


def books(page):
    return [each.paragraphs() for each in page.findChildren(BookPage)]


def rows(page):
    model = page.model
    return [
        tuple(model.index(row, column).data() for column in (0, 1, 3))
        for row in range(model.rowCount())
    ]


def test_a_supplement_shows_its_words_its_reason_and_what_it_sets_right(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    correction = Correction(paragraph=2, before="I was alone.", after="I was not alone.")
    entry = add(field, testimony, corrections=(correction,))
    page = reader(qtbot, theme, office, bring(entry, field, office).letter)
    words = words_of(page)
    for expected in (
        "It adds something.",
        "It came back to mind.",
        "Paragraph 2",
        "I was alone.",
        "I was not alone.",
        "It was read aloud to them.",
        "Heron",
    ):
        assert expected in words
    assert books(page) == [("One more thing.",)]
    assert page.title.text() == f"Supplement to {testimony.code}"


def test_a_withdrawal_shows_the_answers_that_changed_and_no_others(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    entry = withdraw(field, testimony, sharing=NO_MEDIA, numbers=(1, 2))
    page = reader(qtbot, theme, office, bring(entry, field, office).letter)
    words = words_of(page)
    assert "Media: yes, now no" in words
    assert "Researchers" not in words
    assert "Paragraphs they took back 1-2" in words
    assert "I am afraid for my brother." in words
    assert "Face to face" in words


def test_a_withdrawal_before_its_testimony_says_only_what_it_says_itself(
    qtbot, theme, field, office, other
):
    testimony, _ = handed_over(field, other)
    entry = withdraw(field, testimony, sharing=NO_MEDIA)
    path = field.vault.outbox.folder / entry.file_name
    copy = encrypted_again(path, field.vault.outbox.folder.parent, other, office)
    page = reader(qtbot, theme, office, take(office, copy).letter)
    words = words_of(page)
    assert "Media: now no" in words
    assert "was yes" not in words
    assert page.title.text() == f"Consent taken back, {testimony.code}"
    assert page.others.isHidden()


def test_a_letter_that_is_about_something_else_says_so_and_tells_no_code(
    qtbot, theme, field, office, clinic, tmp_path
):
    found(office, (office, "lawyer"), (clinic, "clinician"), (field, "interviewer"))
    testimony = take_down(field)
    entry = seal_to(field, testimony, office)
    path, _ = made_by_hand(
        clinic, tmp_path, office, record=opinion(testimony), about=NOWHERE
    )
    letter = take(office, path).letter
    page = reader(qtbot, theme, office, letter)
    assert (page.title.text(), page.banner.words) == (f"Opinion on {testimony.code}", "")
    bring(entry, field, office)
    page = reader(qtbot, theme, office, letter)
    assert page.title.text() == "Opinion"
    assert "not about the testimony that is here" in page.banner.words
    assert testimony.code not in words_of(page)
    assert page.others.isHidden()
    ((kind, _from, state),) = rows(listing(qtbot, theme, office, testimony.id))
    assert (kind, state) == ("Opinion", "Not about this one")


def test_what_was_forgotten_says_so(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    page = reader(qtbot, theme, field, add(field, testimony).bundle_id)
    assert "Its words are no longer on this device." in words_of(page)
    assert "One more thing." not in words_of(page)


def test_a_question_leads_to_a_supplement(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    entry = ask(office, testimony)
    letter = bring(entry, office, field).letter
    page = reader(qtbot, theme, field, letter)
    assert books(page) == [("Which day was it?",)]
    page.answer.click()
    ((door, draft),) = page.doors.opened
    assert door == "draft"
    assert field.letters.draft(draft)[0].kind is BundleType.SUPPLEMENT
    mine = reader(qtbot, theme, office, entry.bundle_id)
    assert mine.answer.isHidden()
    assert "You" in words_of(mine)


def test_a_receipt_says_that_it_arrived(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    receipt = office.receipts.seal(testimony.id, WATCH)
    page = reader(qtbot, theme, field, bring(receipt, office, field).letter)
    assert "It arrived whole." in words_of(page)
    assert page.title.text() == f"Receipt for {testimony.code}"


def test_words_of_others_cannot_act_unseen(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    entry = send(
        office, BundleType.QUESTION, testimony, paragraphs=("Which \u202eday was it?",)
    )
    page = reader(qtbot, theme, field, bring(entry, office, field).letter)
    assert books(page) == [("Which ⟨U+202E⟩day was it?",)]


def test_the_list_has_everything_newest_first_with_its_state_and_sender(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    bring(ask(office, testimony), office, field)
    add(field, testimony)
    draft = write(field, BundleType.WITHDRAWAL, testimony)
    page = listing(qtbot, theme, field, testimony.id)
    assert rows(page) == [
        ("Withdrawal", "You", "Draft"),
        ("Supplement", "You", "Sealed, words gone"),
        ("Question", "Lighthouse", "Received"),
    ]
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    (first, second) = page.doors.opened
    assert first == ("draft", draft)
    assert second[0] == "letter"


@pytest.mark.parametrize(
    ("place", "doors"),
    [
        ("field", ["Write a supplement", "Note a withdrawal"]),
        ("office", ["Ask a question", "Note a withdrawal"]),
    ],
)
def test_only_what_one_may_write_has_a_door(qtbot, theme, field, office, place, doors):
    testimony, _ = handed_over(field, office)
    desk = {"field": field, "office": office}[place]
    page = listing(qtbot, theme, desk, testimony.id)
    buttons = [
        page._write.itemAt(at).widget()
        for at in range(page._write.count())
        if page._write.itemAt(at).widget() is not None
    ]
    named = [each for each in buttons if each.accessibleDescription()]
    assert [each.text() for each in named] == doors
    named[0].click()
    ((door, _letter),) = page.doors.opened
    assert door == "draft"


def test_a_list_without_letters_says_what_will_stand_there(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    page = listing(qtbot, theme, office, testimony.id)
    assert "Nothing was said about this testimony" in words_of(page)
    assert page.read.isHidden()


@pytest.mark.parametrize("width", [1150, 560])
def test_pages_have_names_tab_reaches_all_and_nothing_is_cut(
    qtbot, theme, field, office, width
):
    testimony, _ = handed_over(field, office)
    supplement = bring(add(field, testimony), field, office).letter
    withdrawal = bring(
        withdraw(field, testimony, is_whole=True, happened_at=SAID_AT), field, office
    ).letter
    for make, what in (
        (reader, supplement),
        (reader, withdrawal),
        (listing, testimony.id),
    ):
        page = make(qtbot, theme, office, what)
        page.resize(width, 760)
        QApplication.processEvents()
        page.first_focus().setFocus()
        assert unnamed(page) == []
        assert unreached(page) == []
        assert cut_off(page) == []
        page.hide()
