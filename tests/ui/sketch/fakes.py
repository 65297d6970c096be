"""A pad without Qt, and evidence that is kept in memory."""

from desktop.domain.sketch import write_sketch
from tests.ui.evidence.fakes import attachment


class FakePad:
    """Remembers what the person who draws would see."""

    def __init__(self):
        self.drawing = None
        self.labels_opened = 0
        self.kept = 0
        self.problems = []
        self.typed = []

    def show_drawing(self, drawing):
        self.drawing = drawing

    def open_label(self):
        self.labels_opened += 1

    def show_kept(self):
        self.kept += 1

    def show_problem(self, error):
        self.problems.append(error)

    def settle_now(self):
        typed, self.typed = self.typed, []
        for hand_over in typed:
            hand_over()


class FakeDrawer:
    """Keeps sketches as the vault would: only such that can be read again."""

    def __init__(self):
        self.kept = []
        self.refuse = None
        self.noted = []

    def note_sketch(self, testimony, sketch, take):
        if self.refuse:
            raise self.refuse
        self.noted.append(sketch)
        return take or "take"

    def drop_sketch(self, take):
        assert take
        self.noted.clear()

    def draw(self, testimony, sketch, begun=None):
        if self.refuse:
            raise self.refuse
        write_sketch(sketch)
        self.kept.append(sketch)
        return attachment("sketch.json", "application/json", len(self.kept))
