"""The case file page: a page of a book, and nothing by surprise."""

from dataclasses import replace
from io import BytesIO

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.conduct import NOT_CONDUCTED, AudioMark
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.evidence import AttachmentId
from desktop.domain.rows import ReceivedFacts
from desktop.domain.testimony import State
from desktop.jail.sight import NotShown
from desktop.services.reading import CaseFile
from tests.domain.samples import agreed, complete
from tests.ui.accessibility import unnamed, unreached
from tests.ui.casefile.test_case_presenter import ID, PAPER, PHOTO, SOUND, row
from ui.casefile.view import CasePage
from ui.sight import Picture


class SilentPlayer(QObject):
    duration_known = Signal(int)
    position_changed = Signal(int)
    ended = Signal()
    failed = Signal(str)

    def __init__(self):
        super().__init__()
        self.asked = []

    def load(self, source):
        self.asked.append("load")

    def play(self):
        self.asked.append("play")

    def pause(self):
        self.asked.append("pause")

    def seek_ms(self, at_ms):
        self.asked.append(at_ms)

    def stop(self):
        self.asked.append("stop")


@pytest.fixture
def player(qapp):
    return SilentPlayer()


@pytest.fixture
def page(qtbot, theme, player):
    page = CasePage(theme, player)
    qtbot.addWidget(page)
    page.resize(1150, 720)
    with qtbot.waitExposed(page):
        page.show()
    return page


def case(**facts):
    imported = ReceivedFacts(
        type="testimony",
        bundle_id="aa" * 16,
        testimony=ID,
        manifest_sha512="0" * 128,
        signer="1" * 40,
        sequence=1,
        previous="",
        received_at="2026-03-04T10:00:00+03:00",
        addressed_to_me=False,
        claimed_at="2026-03-01T12:30:00+03:00",
    )
    return CaseFile(
        row=row(),
        testimony=complete(paragraphs=("They came at night.", "I was alone.")),
        attachments=(PHOTO, SOUND, PAPER),
        imported=imported,
        signer_name="Field team 3",
        **facts,
    )


def words_of(widget):
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def card(page, attachment):
    return page.evidence.cards[attachment.id]


def test_the_account_stands_in_numbered_paragraphs_that_cannot_be_changed(page):
    page.show_case(case())
    assert page.book.paragraphs() == ("They came at night.", "I was alone.")
    assert page.book.isReadOnly()


def test_the_margin_says_who_signed_and_that_the_time_is_not_checked(page):
    page.show_case(case())
    words = words_of(page.facts)
    assert "Field team 3" in words
    assert "not checked" in words
    assert "Forwarded" in words


def test_the_margin_says_with_whom_it_must_not_be_shared(page):
    testimony = complete(consent=agreed(**{RecipientClass.MEDIA: Answer.NO}))
    page.show_case(CaseFile(row=row(), testimony=testimony))
    assert "Must not be shared with: media." in words_of(page.facts)


def test_every_picture_is_covered_until_it_is_asked_for(page, qtbot):
    page.show_case(case())
    assert card(page, PHOTO).is_covered
    with qtbot.waitSignal(page.uncover_wanted) as told:
        card(page, PHOTO).uncover.click()
    assert told.args == [PHOTO.id]
    assert card(page, PHOTO).is_covered


def picture():
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0)
    return Picture(clear=image, blurred=image, width_px=40, height_px=30)


def test_leaving_the_page_covers_pictures_and_ends_sound(page, player):
    page.show_case(case())
    page.show_picture(PHOTO.id, picture())
    assert not card(page, PHOTO).is_covered
    page.left.emit()
    assert card(page, PHOTO).is_covered
    assert player.asked == ["stop"]


def test_a_picture_that_is_not_shown_says_that_it_is_kept(page):
    page.show_case(case())
    page.show_picture(PHOTO.id, NotShown.STOPPED)
    assert "kept bit for bit" in words_of(card(page, PHOTO))


def test_a_document_is_kept_and_not_shown_with_its_hash(page):
    page.show_case(case())
    words = words_of(card(page, PAPER))
    assert "not shown here" in words
    assert "SHA-512" in words


def test_sound_plays_only_when_asked_and_goes_on_where_it_paused(page, player, qtbot):
    page.show_case(case())
    sound = card(page, SOUND).sound
    with qtbot.waitSignal(page.listen_wanted):
        sound.button.click()
    assert player.asked == []
    page.play(SOUND, BytesIO())
    sound.button.click()
    sound.button.click()
    assert player.asked == ["load", "play", "pause", "play"]


def test_a_sound_that_cannot_be_played_says_so_beside_it(page, player):
    page.show_case(case())
    page.play(SOUND, BytesIO())
    player.failed.emit("audio.unreadable")
    assert "cannot play" in card(page, SOUND).banner.words


def test_a_sealed_testimony_shows_no_word_of_it(page):
    page.show_case(case())
    page.show_sealed(row(State.SEALED))
    assert page.book.toPlainText() == ""
    assert "can no longer open it" in words_of(page.sealed)
    assert page.statement.isHidden()


def test_words_of_a_testimony_are_never_taken_for_markup(page):
    testimony = complete(
        paragraphs=("<b>They</b> <img src='file:///etc/passwd'>",), place="<i>x</i>"
    )
    page.show_case(CaseFile(row=row(), testimony=testimony))
    assert "<img" in page.book.toPlainText()
    assert "<i>x</i>" in words_of(page.facts)


def test_the_whole_account_is_on_one_page_that_scrolls_as_one(page, qtbot):
    testimony = complete(paragraphs=("They came at night. " * 20,) * 100)
    page.show_case(CaseFile(row=row(), testimony=testimony))
    qtbot.waitUntil(lambda: page.book.verticalScrollBar().maximum() == 0)
    assert page.book.height() > 5000


def test_an_unknown_attachment_is_not_asked_about(page):
    page.show_case(case())
    assert AttachmentId("other") not in page.evidence.cards


def test_everything_has_a_name_and_tab_reaches_all_of_it(page):
    page.show_case(case())
    page.play(SOUND, BytesIO())
    assert unnamed(page) == []
    page.first_focus().setFocus()
    assert unreached(page) == []


def test_the_paragraph_with_the_caret_can_be_heard(qtbot, page):
    marks = (AudioMark(paragraph=2, recording=SOUND.id, at_ms=5000),)
    conduct = replace(NOT_CONDUCTED, audio_marks=marks)
    told = complete(paragraphs=("They came at night.", "I was alone."), conduct=conduct)
    page.show_case(replace(case(), testimony=told))
    page.book.go_to(2)
    with qtbot.waitSignal(page.hear_wanted) as asked:
        page.hearing.button.click()
    assert asked.args == [2]
