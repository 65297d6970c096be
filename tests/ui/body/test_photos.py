"""Which pictures show a mark or an item: each list says of what it is."""

from tests.ui.evidence.fakes import attachment
from ui.body.form import MarkForm
from ui.body.words import words_in
from ui.items.form import ItemForm


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
