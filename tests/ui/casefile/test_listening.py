"""The evidence of a page and its one player: a sound at a time, silence when it is left."""

from dataclasses import replace
from io import BytesIO

import pytest
from PySide6.QtGui import QImage

from desktop.domain.evidence import AttachmentId
from tests.ui.casefile.test_case_page import SilentPlayer
from tests.ui.casefile.test_case_presenter import PHOTO, SOUND
from ui.casefile.listening import OpenEvidence

SECOND = replace(SOUND, id=AttachmentId("second"))


@pytest.fixture
def player(qapp):
    return SilentPlayer()


@pytest.fixture
def evidence(qtbot, theme, player):
    evidence = OpenEvidence(theme, player)
    qtbot.addWidget(evidence)
    evidence.show_attachments((PHOTO, SOUND, SECOND))
    evidence.show()
    return evidence


def bar(evidence, attachment):
    return evidence.cards[attachment.id].sound.bar


def test_only_the_sound_that_plays_follows_the_player(evidence, player):
    evidence.play(SOUND, BytesIO())
    player.duration_known.emit(9000)
    player.position_changed.emit(4000)
    assert (bar(evidence, SOUND).maximum(), bar(evidence, SOUND).value()) == (9000, 4000)
    evidence.play(SECOND, BytesIO())
    assert not bar(evidence, SOUND).isEnabled()
    player.duration_known.emit(5000)
    player.position_changed.emit(1000)
    assert bar(evidence, SOUND).value() == 0
    assert bar(evidence, SECOND).value() == 1000


def test_a_sound_heard_to_its_end_can_be_heard_again(evidence, player):
    evidence.play(SOUND, BytesIO())
    player.duration_known.emit(9000)
    player.position_changed.emit(9000)
    player.ended.emit()
    player.asked.clear()
    evidence.cards[SOUND.id].sound.button.click()
    assert player.asked == ["play"]


def test_who_leaves_hears_nothing_and_no_picture_stays(evidence, player):
    evidence.play(SOUND, BytesIO())
    photo = evidence.cards[PHOTO.id]
    photo.picture.show_image(QImage(4, 4, QImage.Format.Format_RGB32), "A door.")
    assert not photo.is_covered
    evidence.fall_silent()
    assert player.asked[-1] == "stop"
    assert not bar(evidence, SOUND).isEnabled()
    assert photo.is_covered


def test_what_the_player_says_when_nothing_plays_changes_nothing(evidence, player):
    player.position_changed.emit(1000)
    player.ended.emit()
    player.failed.emit("audio.unreadable")
    assert evidence.cards[SOUND.id].banner.words == ""


def test_a_card_asks_for_what_it_shows_by_its_id(evidence, qtbot):
    with qtbot.waitSignal(evidence.uncover_wanted) as uncovered:
        evidence.cards[PHOTO.id].uncover.click()
    with qtbot.waitSignal(evidence.listen_wanted) as listened:
        evidence.cards[SECOND.id].sound.button.click()
    assert (uncovered.args, listened.args) == ([PHOTO.id], [SECOND.id])


@pytest.mark.parametrize("length", [2**31, 2**53 - 1])
def test_a_length_that_no_sound_can_have_costs_nobody_the_page(evidence, player, length):
    odd = replace(SOUND, duration_ms=length)
    evidence.show_attachments((PHOTO, odd))
    evidence.play(odd, BytesIO())
    player.duration_known.emit(9000)
    assert bar(evidence, odd).maximum() == 9000
