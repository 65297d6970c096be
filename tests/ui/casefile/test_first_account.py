"""A first account is read in the case file: it is all that some people ever told."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from desktop.domain.conduct import NOT_CONDUCTED
from desktop.domain.preparing import FirstAccount, Mode
from desktop.domain.testimony import State
from desktop.services.reading import CaseFile
from tests.domain.samples import complete
from tests.ui.accessibility import unnamed, unreached
from tests.ui.casefile.test_case_page import page, player, words_of
from tests.ui.casefile.test_case_presenter import row

__all__ = ["page", "player"]

SAID = FirstAccount(
    safety="Not at home.",
    what="They beat me.\nThen they left. \u202e",
    where="A yard in Minsk",
    needs="<b>A doctor</b>",
)
FIRST = replace(NOT_CONDUCTED, mode=Mode.FIRST_ACCOUNT, first_account=SAID)


def first_account(conduct=FIRST, paragraphs=(), state=State.READY):
    told = complete(paragraphs=paragraphs, conduct=conduct)
    return CaseFile(row=row(state), testimony=told)


def test_the_ten_answers_stand_where_an_account_would(page):
    page.show_case(first_account())
    words = words_of(page)
    for heading in ("Are they safe now?", "What happened", "Injuries and pain"):
        assert heading in words
    assert page.first_account.words["what"].paragraphs() == (
        "They beat me.",
        "Then they left. ⟨U+202E⟩",
    )
    assert page.first_account.words["needs"].toPlainText() == "<b>A doctor</b>"
    assert page.book.isHidden()
    assert page.first_focus() is page.first_account.words["safety"]


def test_an_answer_that_was_not_given_is_said_not_to_be(page):
    page.show_case(first_account())
    assert "who" not in page.first_account.words
    assert words_of(page.first_account).count("not noted") == 6


def test_what_is_there_is_counted_in_answers_not_in_paragraphs(page):
    page.show_case(first_account())
    words = words_of(page)
    assert "4 answer" in words
    assert "0 paragraph" not in words


def test_one_that_came_in_is_read_like_one_that_was_taken_here(page):
    page.show_case(first_account(state=State.RECEIVED))
    assert "Received" in words_of(page)
    assert page.first_account.words["where"].toPlainText() == "A yard in Minsk"


def test_of_a_first_account_alone_a_statement_is_not_the_next_step(page):
    page.show_case(first_account())
    assert page.statement.property("kind") != "primary"
    page.show_case(first_account(replace(FIRST, mode=Mode.FULL), ("They came.",)))
    assert page.statement.property("kind") == "primary"


def test_a_first_account_before_a_full_one_is_read_beside_it(page):
    full = replace(FIRST, mode=Mode.FULL)
    page.show_case(first_account(full, ("They came at night.",)))
    assert page.book.paragraphs() == ("They came at night.",)
    assert "A yard in Minsk" in page.first_account.words["where"].toPlainText()
    assert "1 paragraph" in words_of(page)
    assert page.first_focus() is page.book


def test_what_was_typed_before_it_became_a_first_account_stays_in_sight(page):
    page.show_case(first_account(paragraphs=("They came at night.",)))
    assert page.book.paragraphs() == ("They came at night.",)
    assert not page.book.isHidden()


def test_a_full_account_alone_has_no_place_for_a_first_one(page):
    page.show_case(first_account(NOT_CONDUCTED, ("They came at night.",)))
    assert page.first_account.isHidden()


def test_a_case_that_this_device_cannot_open_shows_nothing_of_it(page):
    page.show_case(first_account())
    page.show_sealed(row(State.SEALED))
    assert page.first_account.isHidden()
    assert page.first_account.words == {}


def test_everything_has_a_name_and_tab_reaches_it(page):
    page.show_case(first_account())
    QApplication.processEvents()
    assert unnamed(page) == []
    assert unreached(page) == []
