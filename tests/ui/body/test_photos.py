"""Which pictures show a mark or an item: each list says of what it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.evidence.fakes import attachment
from tests.ui.interview.stage import on_stage
from ui.body.form import MarkForm
from ui.body.words import words_in
from ui.items.form import ItemForm

PHOTOS = (attachment(), attachment("IMG_2.jpg", number=2))


def test_marks_and_items_name_their_pictures_differently(qtbot, theme):
    photo = attachment()
    forms = (MarkForm(theme, words_in("en")), ItemForm(theme))
    said = []
    for form in forms:
        qtbot.addWidget(form)
        form.photos.show_photos((photo,), ())
        said.append(form.photos.accessibleName())
        assert form.photos.ticks[photo.id].accessibleDescription() == said[-1]
    assert said == ["Pictures that show this mark", "Pictures that show this item"]


def tab(qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return QApplication.focusWidget()


def gone_through(qtbot, form, above):
    """Return which ticks Tab reaches right behind what stands above them."""
    above.setFocus()
    there = {tick: number for number, tick in form.photos.ticks.items()}
    return [there.get(tab(qtbot)) for _tick in there]


def test_tab_goes_from_what_stands_above_to_pictures_that_were_added_later(qtbot, theme):
    marks, items = MarkForm(theme, words_in("en")), ItemForm(theme)
    for form, above in ((marks, marks.treatment), (items, items.condition)):
        form.stage = on_stage(qtbot, form, (700, 700))
        for photos in (PHOTOS[:1], PHOTOS):
            form.photos.show_photos(photos, ())
            QApplication.processEvents()
            expected = [each.id for each in photos]
            assert gone_through(qtbot, form, above) == expected
