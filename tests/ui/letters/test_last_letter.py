"""No letter typed into a draft of a letter is lost, whatever happens before it is kept."""

import pytest

from desktop.domain.bundles import BundleType
from tests.services.post import handed_over
from tests.ui.fields import TYPED, named, put, type_into, words
from tests.ui.letters.stage import editor

KINDS = (
    BundleType.QUESTION,
    BundleType.SUPPLEMENT,
    BundleType.WITHDRAWAL,
    BundleType.OPINION,
)
FITTING = {"Paragraphs they take back 1": "2"}
"""Where letters are no value: what is one."""


def chosen(page):
    """Something else is chosen in the form, and kept at once."""
    page.form.settled_now.emit()


def said_yes(page):
    """The deponent says yes to what was written."""
    page.confirm_asked.emit()


def left_and_entered(page):
    """The page is covered by another one, and comes back."""
    page.left.emit()
    page.entered.emit()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("happens", [chosen, said_yes, left_and_entered])
def test_letters_stay_in_the_field_and_are_in_the_draft(
    qtbot, theme, field, office, kind, happens
):
    testimony, _ = handed_over(field, office)
    desk = office if kind is BundleType.QUESTION else field
    letter = desk.letters.begin(kind, testimony.id)
    page = editor(qtbot, theme, desk, letter)
    found = list(named(page))
    assert found
    lost = []
    for name in found:
        box = named(page)[name]
        typed = FITTING.get(name, TYPED)
        type_into(box, typed)
        happens(page)
        is_there = typed in words(named(page).get(name, box))
        if not is_there or typed not in repr(desk.letters.draft(letter)[0]):
            lost.append(name)
        put(box, " ")
        page.settle_now()
    assert lost == []
