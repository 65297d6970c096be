"""Whom the script asks about "without your name" is never offered the full name.

A record that holds one, older or from elsewhere, is shown as it is and changed by nobody
but the person who answers.
"""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.domain import desk_rules
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.consent_rules import ASKED_WITHOUT_NAME, MAIN_PURPOSE, levels_for
from desktop.domain.permissions import IdentityLevel, Purpose
from desktop.words import table
from tests.ui.consent.test_view import page
from tests.ui.interview.fakes import DRAFT
from ui.consent.answering import level_of, with_cell, with_level, with_recipient
from ui.consent.cells import PURPOSES, RECIPIENTS

FULL, CODE = IdentityLevel.FULL, IdentityLevel.CODE
NAMELESS = sorted(ASKED_WITHOUT_NAME)
WITHOUT = {"en": "without your name", "ru": "без вашего имени", "be": "без вашага імя"}


def named(recipient):
    """Return an older record in which they may be known by full name."""
    agreed = with_recipient(DRAFT, recipient, Answer.YES)
    more = agreed.consent_more
    cell = more.permission(MAIN_PURPOSE[recipient], recipient)
    more = more.with_permission(replace(cell, identity=FULL))
    return replace(agreed, consent_more=more)


def shown(answers):
    return [code for code, button in answers._buttons.items() if not button.isHidden()]


@pytest.mark.parametrize("language", WITHOUT)
def test_the_script_says_so_of_these_and_of_no_others(language):
    words = table("consent", language)
    said = {each for each in RecipientClass if WITHOUT[language] in words[f"share.{each}"]}
    assert said == ASKED_WITHOUT_NAME


@pytest.mark.parametrize("recipient", RecipientClass)
def test_the_row_offers_what_was_asked(qtbot, theme, recipient):
    view = page(qtbot, theme)
    view.show_consent(with_recipient(DRAFT, recipient, Answer.YES))
    levels = view.sharing.levels_of(recipient)
    assert set(shown(levels)) == set(map(str, levels_for(recipient)))
    chosen = []
    view.level_chosen.connect(lambda *each: chosen.append(each))
    levels.setFocus()
    for key in (Qt.Key.Key_F, Qt.Key.Key_1):
        qtbot.keyClick(levels, key)
    assert bool(chosen) is (recipient not in NAMELESS)


@pytest.mark.parametrize("recipient", NAMELESS)
def test_the_table_offers_no_name_by_key_nor_by_button(qtbot, theme, recipient):
    view = page(qtbot, theme)
    view.unfold.click()
    grid = view.matrix.grid
    at = view.matrix.model.index(RECIPIENTS.index(recipient), 0)
    view.show_consent(with_cell(DRAFT, PURPOSES[0], recipient, Answer.YES))
    grid.setCurrentIndex(at)
    chosen = []
    view.level_chosen.connect(lambda *each: chosen.append(each))
    qtbot.keyClick(grid, Qt.Key.Key_F)
    assert chosen == []
    assert shown(view.matrix.levels) == ["code", "none"]
    qtbot.keyClick(grid, Qt.Key.Key_W)
    assert chosen == [(recipient, IdentityLevel.NONE, PURPOSES[0])]
    grid.setCurrentIndex(view.matrix.model.index(0, 0))
    assert shown(view.matrix.levels) == ["full", "code", "none"]


@pytest.mark.parametrize("recipient", NAMELESS)
def test_an_older_record_that_holds_the_name_is_shown_and_obeyed(qtbot, theme, recipient):
    older = named(recipient)
    view = page(qtbot, theme)
    chosen = []
    view.level_chosen.connect(lambda *each: chosen.append(each))
    view.show_consent(older)
    levels = view.sharing.levels_of(recipient)
    assert levels.answer == str(FULL)
    assert shown(levels) == ["full", "code", "none"]
    assert chosen == []
    said = (older.consent, older.consent_more, recipient, FULL)
    assert desk_rules.forbidden(*said) == ""
    view.show_consent(with_level(older, recipient, CODE))
    assert shown(levels) == ["code", "none"]
    assert levels.answer == str(CODE)


@pytest.mark.parametrize("recipient", NAMELESS)
def test_no_answer_makes_or_spreads_a_full_name(recipient):
    agreed = with_recipient(DRAFT, recipient, Answer.YES)
    assert with_level(agreed, recipient, FULL) == agreed
    older = named(recipient)
    assert with_level(older, recipient, FULL) == older
    other = next(each for each in Purpose if each is not MAIN_PURPOSE[recipient])
    wider = with_cell(older, other, recipient, Answer.YES)
    held = wider.consent_more.permission(MAIN_PURPOSE[recipient], recipient)
    assert held.identity is FULL
    assert wider.consent_more.permission(other, recipient).identity is CODE
    assert level_of(wider, recipient) is None
