"""The register of physical items: numbers that stay, hands that are named, no loss."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.items import Handover, Item, ItemKind
from desktop.domain.sound import is_sound
from tests.ui.body.fakes import Kept
from tests.ui.evidence.fakes import attachment
from tests.ui.interview.conftest import jobs, room  # noqa: F401 - fixtures
from tests.ui.interview.fakes import DRAFT, FakeBoxes, at_noon, complete
from tests.ui.interview.stage import on_stage
from ui.interview.phases import Phase
from ui.items.presenter import NONE, Described, Handing, ItemsPresenter
from ui.items.record import ItemsRecord

SHIRT = Item(id=1, kind=ItemKind.CLOTHING, description="Grey shirt", holder="Birch")
NAUGHTY = "<i>x</i>\u202e & \U0001f600"


class FakeRegister:
    """The list and the form without Qt."""

    def __init__(self):
        self.register = None
        self.noted = 0
        self.unclear = 0
        self.opened = 0
        self.typed = []

    def show_register(self, register):
        self.register = register

    def show_noted(self):
        self.noted += 1

    def show_unclear(self):
        self.unclear += 1

    def open_form(self):
        self.opened += 1

    def settle_now(self):
        typed, self.typed = self.typed, []
        for hand_over in typed:
            hand_over()


def presented(*items, evidence=()):
    kept, screen = Kept(replace(DRAFT, items=items)), FakeRegister()
    presenter = ItemsPresenter(screen, kept.amend, lambda: evidence, at_noon, FakeBoxes())
    presenter.show(kept.now)
    return presenter, screen, kept


def described(**changes):
    fields = {
        "kind": ItemKind.CLOTHING,
        "description": "Grey shirt",
        "holder": "Birch",
        "condition": "dry",
        "photos": (),
    }
    return Described(**{**fields, **changes})


def handing(**changes):
    fields = {"giver": "Birch", "taker": "Heron", "when": "2026-03-01 14:00", "note": ""}
    return Handing(**{**fields, **changes})


def test_an_item_begins_with_the_next_number_and_is_described():
    photo = attachment()
    presenter, screen, kept = presented(SHIRT, evidence=(photo,))
    presenter.add_asked()
    presenter.described(2, described(kind=ItemKind.MESSAGE, photos=(photo.id,)))
    assert [each.id for each in kept.now.items] == [1, 2]
    assert kept.now.items[1].kind is ItemKind.MESSAGE
    assert kept.now.items[1].photos == (photo.id,)
    assert (screen.register.chosen, screen.opened) == (2, 1)
    assert is_sound(kept.now)


def test_a_number_on_a_label_is_not_given_to_another_thing():
    presenter, _screen, kept = presented(SHIRT)
    presenter.add_asked()
    presenter.remove_confirmed(2)
    presenter.add_asked()
    assert [each.id for each in kept.now.items] == [1, 3]


def test_a_handover_names_both_hands_and_changes_the_holder():
    presenter, screen, kept = presented(SHIRT)
    presenter.handed_over(1, handing(note="in a bag"))
    item = kept.now.items[0]
    assert item.handovers == (
        Handover(
            at="2026-03-01T14:00:00+02:00", giver="Birch", taker="Heron", note="in a bag"
        ),
    )
    assert item.holder == "Heron"
    assert screen.noted == 1
    assert is_sound(kept.now)


@pytest.mark.parametrize(
    "unclear",
    [{"giver": " "}, {"taker": ""}, {"when": "yesterday"}, {"when": "2026-02-30 10:00"}],
)
def test_a_handover_without_hands_or_time_is_asked_again_and_not_kept(unclear):
    presenter, screen, kept = presented(SHIRT)
    presenter.handed_over(1, handing(**unclear))
    assert kept.changes == 0
    assert screen.unclear == 1


def test_a_handover_noted_by_mistake_is_taken_out_the_last_one_only():
    presenter, _screen, kept = presented(SHIRT)
    presenter.handed_over(1, handing())
    presenter.handed_over(1, handing(giver="Heron", taker="Lighthouse"))
    presenter.handover_removed(1)
    assert [each.taker for each in kept.now.items[0].handovers] == ["Heron"]


def test_an_item_chosen_is_shown_and_changes_nothing():
    other = replace(SHIRT, id=4)
    presenter, screen, kept = presented(SHIRT, other)
    presenter.item_chosen(4)
    assert screen.register.chosen == 4
    assert kept.changes == 0
    presenter.remove_confirmed(4)
    assert screen.register.chosen == 1
    presenter.remove_confirmed(1)
    assert screen.register.chosen == NONE


def test_words_just_typed_are_kept_before_another_item_is_chosen():
    presenter, screen, kept = presented(SHIRT, replace(SHIRT, id=2))
    screen.typed = [lambda: presenter.described(1, described(condition="torn"))]
    presenter.item_chosen(2)
    assert kept.now.items[0].condition == "torn"


@pytest.fixture
def register(room):  # noqa: F811 - the fixture
    here = room(complete())
    here.view.phase_asked.emit(Phase.EVIDENCE)
    here.page = here.view.pages[Phase.EVIDENCE]
    here.page.sheets.turn_to(2)
    here.part = here.page.sheets.part
    return here


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_an_item_and_a_handover_are_written_by_keyboard_alone(qtbot, register):
    assert QApplication.focusWidget() is register.part.add
    press(qtbot, Qt.Key.Key_Return)
    form = register.part.form
    for box, words in (
        (form.description, "Grey shirt, torn"),
        (form.holder, "Birch"),
        (form.condition, "dry"),
        (form.handovers.giver, "Birch"),
        (form.handovers.taker, "Heron"),
    ):
        box.setFocus()
        qtbot.keyClicks(box, words)
    form.handovers.add.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    register.settle()
    (item,) = register.desk.kept.items
    assert (item.description, item.condition) == ("Grey shirt, torn", "dry")
    assert (item.holder, len(item.handovers)) == ("Heron", 1)
    assert "Heron" in form.handovers.lines.text()
    assert register.part.model.index(0, 3).data() == "Heron"


def test_odd_words_are_kept_and_shown_literally(register):
    register.part.add.click()
    register.part.form.description.setPlainText(NAUGHTY)
    register.settle()
    kept = register.desk.kept.items[0].description
    assert kept == "<i>x</i>⟨U+202E⟩ & 😀"
    assert register.part.model.index(0, 2).data() == kept


def test_an_item_leaves_only_by_a_button_that_is_held(qtbot, register):
    register.part.add.click()
    register.settle()
    qtbot.mouseClick(register.part.form.remove, Qt.MouseButton.LeftButton)
    register.settle()
    assert len(register.desk.kept.items) == 1
    register.part.form.remove.held.emit()
    register.settle()
    assert register.desk.kept.items == ()


def test_readers_see_items_and_hands_and_nothing_acts(qtbot, theme):
    item = replace(SHIRT, description=NAUGHTY).handed_over(
        Handover(at="2026-03-01T14:00:00+02:00", giver="Birch", taker="Heron")
    )
    record = ItemsRecord()
    record.show_testimony(replace(DRAFT, items=(item,)))
    stage = on_stage(qtbot, record)
    words = " ".join(label.text() for label in record.cards[0].findChildren(QLabel))
    assert stage.isVisible()
    assert "Item 1: Clothing" in words
    assert "<i>x</i>⟨U+202E⟩" in words
    assert "Birch gave it to Heron" in words


def test_a_handover_that_was_begun_is_kept_by_its_item_until_it_is_noted_or_gone():
    second = replace(SHIRT, id=2)
    presenter, screen, kept = presented(SHIRT, second)
    begun = ("Birch", "Heron", "2026-03-01 14:00", "in a bag")
    presenter.half_typed(2, begun)
    assert presenter._begun() == 2
    assert screen.register.half_typed == ()
    presenter.item_chosen(2)
    assert screen.register.half_typed == begun
    presenter.handed_over(2, handing(taker=""))
    assert presenter._begun() == 2
    presenter.handed_over(2, handing())
    assert not presenter._begun()
    assert len(kept.now.items[1].handovers) == 1
    presenter.half_typed(2, begun)
    presenter.remove_confirmed(2)
    presenter.show(replace(kept.now, items=(SHIRT, second)))
    assert not presenter._begun()


def test_the_register_opens_at_the_item_whose_handover_was_begun():
    kept, screen, boxes = Kept(replace(DRAFT, items=())), FakeRegister(), FakeBoxes()
    boxes.keep("handover.2", ("Birch", "Heron", "", ""))
    presenter = ItemsPresenter(screen, kept.amend, lambda: (), at_noon, boxes)
    presenter.show(replace(DRAFT, items=(SHIRT, replace(SHIRT, id=2))))
    assert screen.register.chosen == 2
    assert screen.register.half_typed == ("Birch", "Heron", "", "")
