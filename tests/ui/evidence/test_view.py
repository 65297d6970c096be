"""The evidence page: list, details, viewer, and what is said when a file is only kept."""

import io
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop.jail.notes import NoteKind
from desktop.jail.sight import NotShown
from tests.ui.evidence.fakes import FakePlayer, attachment
from tests.ui.interview.stage import nameless, on_stage, trapped
from ui.evidence.looks import Look, look_of
from ui.evidence.presenter import EvidenceRow
from ui.evidence.view import EvidencePage
from ui.sight import picture_of


class ChosenFiles:
    def __init__(self, *files):
        self.files = files

    def ask_open_many(self, title, kinds=()):
        return self.files


def rows(*attachments, forbidden=""):
    return tuple(
        EvidenceRow(attachment=each, forbidden=forbidden, look=look_of(each))
        for each in attachments
    )


@pytest.fixture
def page(qtbot, theme):
    view = EvidencePage(theme, ChosenFiles(), FakePlayer())
    view.stage = on_stage(qtbot, view)
    return view


def drawn():
    buffer = io.BytesIO()
    Image.new("RGB", (300, 200), (0, 90, 0)).save(buffer, "JPEG")
    return picture_of(buffer.getvalue(), 300)


def cell(page, row, column):
    return page.model.index(row, column).data()


def test_the_list_shows_name_kind_size_and_the_beginning_of_the_hash(page):
    page.show_rows(rows(attachment("a.jpg", size_bytes=1_234_567, sha512="ab" * 64)))
    shown = [cell(page, 0, column) for column in range(5)]
    assert shown == ["a.jpg", "Photo", "1.2 MB", "abababababab…", ""]


def test_evidence_without_consent_is_marked_in_words(page):
    page.show_rows(rows(attachment(), forbidden="photos_not_allowed"))
    assert cell(page, 0, 4) == "Not allowed"
    assert "did not agree" in page.details._forbidden.text()


def test_a_name_that_would_turn_the_reading_direction_is_written_out(page):
    page.show_rows(rows(attachment("evil\u202egpj.exe", "application/octet-stream")))
    assert cell(page, 0, 0) == "evil⟨U+202E⟩gpj.exe"
    assert "\u202e" not in page.details._name.text()


def test_the_whole_hash_is_shown_when_asked_for(page):
    page.show_rows(rows(attachment(sha512="ab" * 64)))
    assert not page.details.hash.isVisible()
    page.details.whole_hash.click()
    assert page.details.hash.text().replace(" ", "") == "ab" * 64


def test_the_file_added_last_is_chosen_and_what_was_chosen_stays(page):
    first, second = attachment("a.jpg", number=1), attachment("b.jpg", number=2)
    page.show_rows(rows(first, second))
    assert page.table.row == 1
    page.table.selectRow(0)
    page.show_rows(rows(first, second, attachment("c.jpg", number=3)))
    assert page.table.row == 0


def test_a_slip_does_not_remove_anything(qtbot, page):
    page.show_rows(rows(attachment()))
    removed = []
    page.remove_asked.connect(removed.append)
    page.details.remove.click()
    qtbot.keyClick(page.details.remove, Qt.Key.Key_Space)
    assert removed == []


def test_holding_the_button_asks_to_remove_what_is_chosen(page):
    chosen = attachment()
    page.show_rows(rows(chosen))
    removed = []
    page.remove_asked.connect(removed.append)
    page.details.remove.held.emit()
    assert removed == [chosen]


def test_a_picture_is_blurred_until_asked(page):
    page.show_rows(rows(attachment()))
    page.show_picture(attachment(), drawn())
    assert not page.viewer._is_clear
    page.viewer.unblur.click()
    assert page.viewer._is_clear
    page.show_picture(attachment(), drawn())
    assert not page.viewer._is_clear


def test_leaving_the_page_closes_what_was_shown(page):
    page.show_rows(rows(attachment()))
    page.show_picture(attachment(), drawn())
    page.left.emit()
    assert page.viewer.shown is None
    assert page.viewer.image.pixmap().isNull()


def test_escape_closes_the_viewer_first(page):
    page.show_rows(rows(attachment()))
    page.show_picture(attachment(), drawn())
    assert page.close_last() is True
    assert page.close_last() is False
    assert page.table.isVisible()


@pytest.mark.parametrize(
    ("answer", "words"), [(NotShown.TOO_LARGE, "too large"), (NotShown.BROKEN, "damaged")]
)
def test_a_picture_that_cannot_be_shown_is_kept_and_said_so(page, answer, words):
    page.show_picture(attachment(), answer)
    assert words in page.banner.words
    assert "kept" in page.banner.words
    assert page.viewer.shown is None


def test_a_file_of_another_kind_is_kept_and_said_so(page):
    page.show_kept_only(attachment("scan.pdf", "application/pdf"))
    assert "scan.pdf is kept, not shown here." in page.banner.words


def test_files_that_did_not_come_in_are_named_with_the_reason(page):
    page.show_adding(1, 2)
    page.show_added(1, (("b.jpg", FileNotFoundError()),))
    assert "b.jpg" in page.banner.words
    assert page.progress.isHidden()


def test_dropped_files_are_taken_in_and_dropped_folders_are_not(page, tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"x")
    dropped = QMimeData()
    paths = (tmp_path / "a.jpg", tmp_path)
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    chosen = []
    page.files_chosen.connect(chosen.append)
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    assert chosen == [(tmp_path / "a.jpg",)]


def test_a_sound_is_played_paused_and_moved_in(qtbot, page):
    sound = attachment("a.ogg", "audio/ogg", duration_ms=60_000)
    page.show_rows(rows(sound))
    player, stream = page.viewer._player, io.BytesIO(b"OggS")
    page.play(sound, stream)
    page.viewer.play_button.click()
    qtbot.keyClick(page.viewer.slider, Qt.Key.Key_Right)
    player.position_changed.emit(12_000)
    assert player.loaded == [stream]
    assert player.done == ["stop", "play", "pause", 5000]
    assert page.viewer._time.text() == "0:12 / 1:00"


def test_a_sound_that_cannot_be_heard_is_said_and_closed(page):
    sound = attachment("a.ogg", "audio/ogg")
    page.show_rows(rows(sound))
    page.play(sound, io.BytesIO())
    page.viewer._player.failed.emit("audio.unreadable")
    assert page.viewer.shown is None
    assert page.banner.words


def test_a_closed_interview_offers_neither_adding_nor_removing(page):
    page.show_rows(rows(attachment()))
    page.show_open(False)
    assert not page.add.isVisible()
    assert not page.details.remove.isVisible()
    assert not page.acceptDrops()


def test_every_part_has_a_name_and_tab_leaves_it(qtbot, page):
    page.show_rows(rows(attachment(), attachment("b.ogg", "audio/ogg", number=2)))
    assert [row.look for row in page._rows] == [Look.PICTURE, Look.SOUND]
    assert nameless(page) == []
    assert trapped(qtbot, page) == []


def test_what_a_picture_says_of_itself_is_shown_with_where_it_stays(page):
    photo = attachment(number=7)
    page.show_rows(rows(photo))
    told = replace(drawn(), notes=((NoteKind.TIME, "2020:08:12 03:14:07"),))
    asked = []
    page.notes_asked.connect(asked.append)
    page.details.ask_notes.click()
    page.show_notes(photo, told)
    assert asked == [photo]
    assert "Taken: 2020:08:12 03:14:07" in page.details.notes.text()
    assert page.details._keeps.isVisible()
    assert not page.viewer.isVisible()


def test_a_picture_that_says_nothing_of_itself_is_said_to(page):
    photo = attachment(number=7)
    page.show_rows(rows(photo))
    page.show_notes(photo, drawn())
    assert "nothing" in page.details.notes.text()
    assert not page.details._keeps.isVisible()


def test_what_the_interviewer_wrote_of_a_file_stands_beside_it(page):
    page.show_rows(rows(attachment(note="Cell 14, <b>first</b>")))
    assert page.details._note.text() == "Cell 14, <b>first</b>"


def test_other_files_are_not_asked_what_they_say_of_themselves(page):
    page.show_rows(rows(attachment("a.pdf", "application/pdf")))
    assert not page.details.ask_notes.isVisible()
