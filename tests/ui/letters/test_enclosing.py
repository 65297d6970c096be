"""Files in one's own letters, and a letter whose words are destroyed: through the pages."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.domain.bundles import BundleType
from desktop.domain.testimony import ReadBack, ReadBackMethod
from tests.services.post import SAID_AT, WATCH, ask, bring, handed_over, write
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.letters.stage import editor, reader, words_of

CONFIRMED = ReadBack(
    method=ReadBackMethod.READ_ALOUD, language="be", confirmed=True, confirmed_at=SAID_AT
)
SAID = {"paragraphs": ("Here is the door.",), "reason": "Found.", "read_back": CONFIRMED}


@pytest.fixture
def stick(tmp_path, qapp):
    folder = tmp_path / "stick"
    folder.mkdir()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(folder / "door.png"))
    return folder


@pytest.fixture
def writing(qtbot, theme, field, office, stick):
    """Return the page on which an interviewer writes a supplement, and its draft."""
    testimony, _ = handed_over(field, office)
    letter = write(field, BundleType.SUPPLEMENT, testimony, **SAID)
    return editor(qtbot, theme, field, letter, stick), letter


def test_a_photo_is_enclosed_sealed_and_seen_by_the_coordinator(
    qtbot, theme, field, office, writing
):
    page, letter = writing
    page.enclosing.add.click()
    assert "door.png" in words_of(page.enclosing)
    assert len(field.enclosing.of(letter)) == 1
    page.seal_confirmed.emit()
    (entry,) = [each for each in field.sealing.outbox() if each.type == "supplement"]
    came = bring(entry, field, office).letter
    shown = reader(qtbot, theme, office, came)
    assert "door.png" in words_of(shown.evidence)
    shown.uncover_wanted.emit(office.enclosing.of(came)[0].id)
    QApplication.processEvents()
    assert shown.banner.isHidden()


def test_what_was_enclosed_by_mistake_is_taken_out_again(field, writing):
    page, letter = writing
    page.enclosing.add.click()
    (button,) = page.enclosing.removers
    button.held.emit()
    assert field.enclosing.of(letter) == ()
    assert "door.png" not in words_of(page.enclosing)


def test_a_file_that_cannot_be_read_is_told_and_the_rest_stays(writing, stick, field):
    page, letter = writing
    page.enclosing.add.click()
    (stick / "door.png").unlink()
    page.enclosing.add.click()
    assert not page.enclosing.banner.isHidden()
    assert page.enclosing.add.isEnabled()
    assert len(field.enclosing.of(letter)) == 1


@pytest.mark.parametrize("kind", [BundleType.QUESTION, BundleType.WITHDRAWAL])
def test_what_takes_no_files_offers_none(qtbot, theme, field, office, kind):
    testimony, _ = handed_over(field, office)
    desk = office if kind is BundleType.QUESTION else field
    page = editor(qtbot, theme, desk, desk.letters.begin(kind, testimony.id))
    assert page.enclosing.isHidden()


@pytest.mark.parametrize("width", [1150, 600])
def test_enclosed_files_have_names_tab_reaches_them_and_nothing_is_cut(writing, width):
    page, _letter = writing
    page.enclosing.add.click()
    page.resize(width, 760)
    QApplication.processEvents()
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []
    assert cut_off(page.enclosing) == []


# Destroying the words of one letter.


def test_the_words_of_a_letter_are_destroyed_only_when_the_button_is_held(
    qtbot, theme, field, office
):
    testimony, _ = handed_over(field, office)
    letter = bring(ask(office, testimony), office, field).letter
    page = reader(qtbot, theme, field, letter)
    page.forget.ask.click()
    assert "for ever" in words_of(page.forget)
    assert page.close_last()
    assert not page.close_last()
    assert not field.letters.facts(letter).is_forgotten
    page.forget.ask.click()
    page.forget.hold.held.emit()
    assert field.letters.facts(letter).is_forgotten
    assert "no longer on this device" in words_of(page)
    assert page.forget.isHidden()


def test_a_receipt_offers_no_such_thing(qtbot, theme, field, office):
    testimony, _ = handed_over(field, office)
    receipt = bring(office.receipts.seal(testimony.id, WATCH), office, field).letter
    page = reader(qtbot, theme, field, receipt)
    assert page.forget.isHidden()
