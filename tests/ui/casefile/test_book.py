"""The account as a page: however long it is, whole, in order, and under its numbers."""

import pytest

from ui.casefile.book import AT_ONCE_SIGNS, PIECE_SIGNS, BookPage

ENDLESS = "я" * (3 * PIECE_SIGNS + 5)
WORDS = "two words " * PIECE_SIGNS
SHORT = "I was alone."


@pytest.fixture
def book(qtbot, theme):
    page = BookPage(theme, "The account")
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_long_paragraph_is_set_in_pieces_under_one_number(book, qtbot):
    book.set_paragraphs(("They came.", ENDLESS, SHORT))
    blocks = book.document().blockCount()
    assert blocks == 6
    qtbot.waitUntil(lambda: len(book.baselines()) == 3)
    assert [number for number, _y in book.baselines()] == [1, 2, 3]


@pytest.mark.parametrize("text", [ENDLESS, WORDS])
def test_nothing_of_a_long_account_is_lost_and_it_is_set_turn_by_turn(book, qtbot, text):
    account = (text, text, SHORT)
    book.set_paragraphs(account)
    assert len(book.toPlainText()) < AT_ONCE_SIGNS + 2 * PIECE_SIGNS
    assert book.paragraphs() == tuple(each.strip() for each in account)
    whole = "".join(account)
    qtbot.waitUntil(lambda: book.toPlainText().replace("\n", "") == whole, timeout=60_000)


def test_an_account_that_is_shown_next_holds_nothing_of_the_one_before(book):
    book.set_paragraphs((WORDS, WORDS))
    book.set_paragraphs((SHORT,))
    book.go_to(1)  # sets all that waits
    assert book.toPlainText() == SHORT


def test_a_paragraph_is_found_behind_long_ones_also_before_it_is_set(book):
    book.set_paragraphs((ENDLESS, WORDS, SHORT))
    book.go_to(3)
    assert book.textCursor().block().text() == SHORT
    assert book.number_at_caret() == 3
    book.go_to(2)
    assert book.number_at_caret() == 2
