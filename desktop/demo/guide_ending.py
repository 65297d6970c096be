"""The last scenes in the room: evidence, translation, read-back, end, own notes."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt

from desktop.demo.guide_clearing import Clearing
from desktop.demo.hands import Stuck
from desktop.domain.items import ItemKind
from desktop.domain.sketch import ThingKind
from ui.evidence.view import EvidencePage
from ui.interview.assess_page import AssessPage
from ui.interview.close_page import ClosePage
from ui.interview.phases import Phase
from ui.items.view import ItemsPart
from ui.sketch.view import SketchPart
from ui.translation.view import TranslationPage
from ui.widgets.part import Part

WALLS = ((200, 150), (800, 650))
DOOR = ((300, 650), (420, 650))
WINDOW_AT, DOOR_AT = (480, 110), (330, 700)
PEOPLE_AT = ((300, 250), (450, 250), (600, 250), (300, 400), (450, 400), (600, 400))
Place = tuple[int, int]
Sheet = TypeVar("Sheet", bound=Part)


class Ending(Clearing):
    """From what was brought along to the notes that nobody else gets."""

    def add_evidence(self, files: tuple[Path, ...]) -> None:
        """Add files, draw the cell, and note a thing that was brought."""
        super().add_evidence(files)
        self._draw_the_cell()
        self._note_a_thing()

    def translate(self) -> None:
        """Begin a translation; some paragraphs stay without one."""
        page, hands = self._turn_to(Phase.TRANSLATION, TranslationPage), self._hands
        hands.choose(page.language, self._tale.translated_into)
        self._seat.settle()
        hands.type_in(page.translator, "T-1")
        for number, words in enumerate(self._tale.translation, start=1):
            hands.paste(page.rows.field(number), words)
        self._until_saved()
        hands.look_at(page.language)
        self._take("translation")

    def close(self) -> None:
        """Note what the person needs, then close."""
        page, hands = self._turn_to(Phase.CLOSE, ClosePage), self._hands
        hands.click(page.needs.add)
        note, referred_to = self._tale.need
        self._on_by_tab(note)
        self._on_by_tab(referred_to)
        super().close()

    def assess(self) -> None:
        """Write down what is no part of the statement."""
        page, hands = self._turn_to(Phase.ASSESS, AssessPage), self._hands
        hands.type_in(page.observations, self._tale.observations)
        hands.type_in(page.follow_ups, self._tale.follow_ups)
        self._until_saved()
        self._take("assess")
        self._turn_to(Phase.CLOSE, ClosePage)

    def _draw_the_cell(self) -> None:
        part, hands = self._sheet(1, SketchPart), self._hands
        title, window, door = self._tale.sketch
        hands.type_in(part.title, title)
        self._until_saved()
        self._draw(part, ThingKind.DOOR, *DOOR)
        self._draw(part, ThingKind.BOX, *WALLS)
        for place, words in ((WINDOW_AT, window), (DOOR_AT, door)):
            self._set_down(part, ThingKind.WORDS, place)
            part.label.clear()
            hands.type_in(part.label, words)
            self._until_saved()
        for place in PEOPLE_AT:
            self._set_down(part, ThingKind.PERSON, place)
        self._take("sketch")
        hands.click(part.keep)
        self._seat.settle()

    def _note_a_thing(self) -> None:
        part, hands, thing = self._sheet(2, ItemsPart), self._hands, self._tale.item
        hands.click(part.add)
        self._seat.settle()
        form = part.form
        hands.choose(form.kind, str(ItemKind.CLOTHING))
        hands.type_in(form.description, thing.description)
        form.holder.clear()
        hands.type_in(form.holder, thing.holder)
        hands.type_in(form.condition, thing.condition)
        self._until_saved()
        form.handovers.giver.clear()
        hands.type_in(form.handovers.giver, thing.holder)
        hands.type_in(form.handovers.taker, thing.taker)
        hands.type_in(form.handovers.note, thing.handed)
        hands.click(form.handovers.add)
        self._until_saved()
        hands.look_at(form.condition)
        self._take("items")

    def _sheet(self, at: int, kind: type[Sheet]) -> Sheet:
        page = self._on(Phase.EVIDENCE, EvidencePage)
        page.sheets.turn_to(at)
        self._seat.settle()
        if not isinstance(page.sheets.part, kind):
            raise Stuck(kind.__name__)
        return page.sheets.part

    def _draw(self, part: SketchPart, tool: ThingKind, begin: Place, end: Place) -> None:
        self._take_up(part, tool)
        self._hands.drag(part.canvas, _at(part, begin), _at(part, end))
        self._seat.settle()

    def _set_down(self, part: SketchPart, tool: ThingKind, place: Place) -> None:
        self._draw(part, tool, place, place)

    def _take_up(self, part: SketchPart, tool: ThingKind) -> None:
        part.tools.setFocus(Qt.FocusReason.TabFocusReason)
        digit = list(ThingKind).index(tool)
        focused = self._seat.program.window.focusWidget()
        self._hands.key(focused, Qt.Key(Qt.Key.Key_1 + digit))
        self._seat.settle()


def _at(part: SketchPart, place: Place) -> QPoint:
    return part.canvas.sheet().point(*place).toPoint()
