"""What stands beside the files of an interview, joined: the sketch pad and the register."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.domain import rules
from desktop.domain.sketch import Sketch
from desktop.domain.testimony import Testimony
from ui.evidence.not_agreed import nothing_more
from ui.evidence.view import EvidencePage
from ui.interview.half_typed import Boxes
from ui.interview.presenter import InterviewPresenter
from ui.interview.tools import Tools
from ui.items.presenter import ItemsPresenter
from ui.items.view import ItemsPart
from ui.jobs import Run
from ui.sketch.presenter import SketchPresenter
from ui.sketch.view import SketchPart
from ui.words import translate

_SKETCH, _ITEMS = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """The evidence page and the two sheets beside its files."""

    page: EvidencePage
    pad: SketchPart
    items: ItemsPart


class BesideFiles(QObject):
    """Joins two sheets to the evidence page; lives as long as the page."""

    def __init__(
        self,
        tools: Tools,
        widgets: Beside,
        presenter: InterviewPresenter,
        run: Run,
        boxes: Boxes,
    ) -> None:
        page = widgets.page
        super().__init__(page)
        self._page = page
        self._presenter = presenter
        self._pad = widgets.pad
        self._items_part = widgets.items
        self._sketch = SketchPresenter(
            self._pad,
            tools.evidence,
            run,
            lambda: presenter.testimony,
            lambda: translate("sketch", "Words"),
        )
        self._items = ItemsPresenter(
            self._items_part,
            presenter.amend,
            lambda: presenter.evidence,
            tools.clock,
            boxes,
        )
        page.sheets.add(translate("evidence", "Sketch pad"), self._pad)
        page.sheets.add(translate("evidence", "Physical items"), self._items_part)
        page.sheets.turned.connect(lambda: self.show(presenter.testimony))
        page.viewer.go_on_asked.connect(self._go_on_from)
        page.left.connect(self._sketch.rested)  # what a no may follow was begun before it
        self._connect_sketch()
        self._connect_items()
        self._sketch.show()

    def tell(self, told: Callable[[], None]) -> None:
        """Tell somebody whenever a sketch became evidence."""
        self._sketch.tell(told)

    def show(self, testimony: Testimony) -> None:
        """Show the register as it is now; after a no to storing it nothing comes in."""
        self._items.show(testimony)
        refused = rules.refuses_storing(testimony.consent)
        why = nothing_more() if refused else None
        self._pad.show_refused(why)
        self._items_part.show_refused(why)

    def go_on(self) -> None:
        """Turn to the handover that was begun and not noted, if there is one."""
        if self._items.go_on():
            self._page.sheets.turn_to(_ITEMS)

    def flush(self, done: Callable[[bool], None]) -> None:
        """Keep what was drawn and is not kept yet; before locking and leaving."""
        self._sketch.flush(done)

    def _go_on_from(self, sketch: Sketch) -> None:
        self._page.sheets.turn_to(_SKETCH)
        self._sketch.go_on_from(sketch)

    def _connect_sketch(self) -> None:
        pad, presenter = self._pad, self._sketch
        canvas = pad.canvas
        pad.tool_chosen.connect(presenter.tool_chosen)
        pad.labelled.connect(presenter.labelled)
        pad.titled.connect(presenter.titled)
        pad.keep_asked.connect(presenter.keep_asked)
        pad.rested.connect(presenter.rested)
        pad.put_away_asked.connect(presenter.put_away_asked)
        pad.table.chosen.connect(presenter.thing_chosen)
        pad.table.opened.connect(lambda _row: presenter.entered())
        pad.table.remove_asked.connect(presenter.remove_asked)
        pad.undo.clicked.connect(presenter.undo_asked)
        pad.remove.clicked.connect(presenter.remove_asked)
        canvas.place_asked.connect(presenter.place_asked)
        canvas.drawn.connect(presenter.drawn)
        canvas.moved.connect(presenter.moved)
        canvas.stretched.connect(presenter.stretched)
        canvas.chosen.connect(presenter.thing_chosen)
        canvas.stepped.connect(presenter.step_asked)
        canvas.entered.connect(presenter.entered)
        canvas.remove_asked.connect(presenter.remove_asked)
        canvas.undo_asked.connect(presenter.undo_asked)
        canvas.redo_asked.connect(presenter.redo_asked)

    def _connect_items(self) -> None:
        part, presenter = self._items_part, self._items
        part.chosen.connect(presenter.item_chosen)
        part.add_asked.connect(presenter.add_asked)
        part.form.described.connect(presenter.described)
        part.form.handed_over.connect(presenter.handed_over)
        part.form.handover_removed.connect(presenter.handover_removed)
        part.form.remove_confirmed.connect(presenter.remove_confirmed)
        part.form.half_typed.connect(presenter.half_typed)
