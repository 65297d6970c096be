"""The consent page: keys answer, Tab leaves, nothing is chosen before it was said."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.permissions import (
    AfterDeath,
    FullConsent,
    IdentityLevel,
    Permission,
    ProofKind,
    Purpose,
)
from desktop.domain.preparing import Capacity, SpeaksAs
from desktop.words import table
from tests.ui.accessibility import SMALL_PLACE, at_rest, beyond, cut_off, unnamed
from tests.ui.consent.test_proving import RECORDING
from tests.ui.interview.fakes import DRAFT
from tests.ui.interview.stage import nameless, on_stage, trapped
from tests.ui.tongues import speaking as interface_in
from ui.consent.answering import ITEMS, MoreItem, with_cell, with_recipient
from ui.consent.cells import PURPOSES, RECIPIENTS
from ui.consent.proving import Proven
from ui.consent.view import ConsentPage
from ui.theme import Mode

NAUGHTY = "\u202eevil <b>bold</b> \x07" + "é" * 40 + "x" * 300


def page(qtbot, theme, testimony=DRAFT, size=(1366, 768), language="be"):
    view = ConsentPage(theme)
    view.show_script(language, table("consent", language))
    view.show_consent(testimony)
    view.proof.show_recordings(())
    view.proof.show_proven(Proven(kind=ProofKind.NONE, may_be_given=True))
    view.stage = on_stage(qtbot, view, size)
    return view


def row(view, item):
    return view.items._answers[item]


def answered(**changes):
    return replace(DRAFT, consent=replace(DRAFT.consent, **changes))


def test_a_key_answers_and_goes_on_to_the_next_question(qtbot, theme):
    view = page(qtbot, theme)
    given = []
    view.item_answered.connect(lambda item, answer: given.append((item, answer)))
    view.items.begin()
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_L):
        qtbot.keyClick(view.stage.focusWidget(), key)
    assert given == [
        (ITEMS[0], Answer.YES),
        (ITEMS[1], Answer.NO),
        (ITEMS[2], Answer.LATER),
    ]


def test_after_the_last_question_come_the_recipients_and_then_the_purposes(qtbot, theme):
    view = page(qtbot, theme)
    row(view, MoreItem.INTERPRETER_ACCEPTED).setFocus()
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_Y)
    for _each in RecipientClass:
        qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_N)
    assert view.stage.focusWidget() is view.unfold
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_Y)
    assert view.teach_back.toPlainText() == ""


def test_nothing_looks_answered_before_it_was_asked(qtbot, theme):
    view = page(qtbot, theme)
    assert {answers.answer for answers in view.items._answers.values()} == {""}


def test_showing_kept_answers_tells_nobody(qtbot, theme):
    view = page(qtbot, theme)
    given = []
    view.item_answered.connect(lambda *each: given.append(each))
    consent = DRAFT.consent.with_answer(ConsentItem.AUDIO, Answer.NO)
    view.show_consent(replace(DRAFT, consent=consent))
    assert row(view, ConsentItem.AUDIO).answer == "no"
    assert given == []


def test_as_whom_they_may_know_the_person_is_asked_only_after_a_yes(qtbot, theme):
    view = page(qtbot, theme)
    levels = view.sharing._levels[RecipientClass.ICC]
    assert not levels.isVisibleTo(view)
    view.show_consent(with_recipient(DRAFT, RecipientClass.ICC, Answer.YES))
    assert levels.isVisibleTo(view)
    assert levels.answer == str(IdentityLevel.CODE)
    chosen = []
    view.level_chosen.connect(lambda *each: chosen.append(each))
    levels.setFocus()
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_F)
    assert chosen == [(RecipientClass.ICC, IdentityLevel.FULL, None)]


def test_the_table_of_purposes_is_folded_away_until_it_is_asked_for(qtbot, theme):
    view = page(qtbot, theme)
    assert not view.matrix.isVisibleTo(view)
    view.unfold.setFocus()
    qtbot.keyClick(view.unfold, Qt.Key.Key_Return)
    assert view.matrix.isVisibleTo(view)
    assert view.stage.focusWidget() is view.matrix.grid
    qtbot.waitUntil(lambda: not view.matrix.grid.visibleRegion().isEmpty())
    assert view.close_last()
    assert not view.matrix.isVisibleTo(view)
    assert not view.close_last()


def test_a_cell_is_answered_by_key_wherever_the_arrows_went(qtbot, theme):
    view = page(qtbot, theme)
    view.unfold.click()
    given = []
    view.cell_answered.connect(lambda *each: given.append(each))
    grid = view.matrix.grid
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Y):
        qtbot.keyClick(grid, key)
    assert given == [(PURPOSES[1], RECIPIENTS[2], Answer.YES)]


def test_a_level_is_given_by_key_only_to_a_cell_with_a_yes(qtbot, theme):
    view = page(qtbot, theme)
    view.unfold.click()
    chosen = []
    view.level_chosen.connect(lambda *each: chosen.append(each))
    qtbot.keyClick(view.matrix.grid, Qt.Key.Key_F)
    assert chosen == []
    view.show_consent(with_cell(DRAFT, PURPOSES[0], RECIPIENTS[0], Answer.YES))
    qtbot.keyClick(view.matrix.grid, Qt.Key.Key_F)
    assert chosen == [(RECIPIENTS[0], IdentityLevel.FULL, PURPOSES[0])]


def test_the_same_answers_stand_as_buttons_beneath_the_table(qtbot, theme):
    view = page(qtbot, theme)
    view.unfold.click()
    given = []
    view.cell_answered.connect(lambda *each: given.append(each))
    view.matrix.answers.setFocus()
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_L)
    assert given == [(PURPOSES[0], RECIPIENTS[0], Answer.LATER)]
    assert "юры" in view.matrix.answers.accessibleName()


def test_a_screen_reader_is_told_what_each_cell_is_about(qtbot, theme):
    view = page(qtbot, theme)
    cell = Permission(
        purpose=Purpose.PROCEEDINGS,
        recipient=RecipientClass.ICC,
        answer=Answer.YES,
        identity=IdentityLevel.CODE,
    )
    view.matrix.show_permissions(FullConsent(permissions=(cell,)))
    index = view.matrix.model.index(
        RECIPIENTS.index(RecipientClass.ICC), PURPOSES.index(Purpose.PROCEEDINGS)
    )
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    words = table("consent", "be")
    assert words["short.share.icc"] in told
    assert words["short.purpose.proceedings"] in told
    assert "Yes, by code" in told


def test_a_closed_interview_is_not_answered_any_more(qtbot, theme):
    view = page(qtbot, theme)
    view.unfold.click()
    view.show_open(is_open=False)
    given = []
    view.cell_answered.connect(lambda *each: given.append(each))
    view.level_chosen.connect(lambda *each: given.append(each))
    qtbot.keyClick(view.matrix.grid, Qt.Key.Key_Y)
    assert given == []
    assert not view.items.isEnabled()
    assert not view.wishes.isEnabled()
    assert not view.proof.way.isEnabled()


def test_what_was_typed_is_handed_over_at_once_when_the_page_is_left(qtbot, theme):
    view = page(qtbot, theme)
    said, wished = [], []
    view.teach_back_settled.connect(said.append)
    view.wishes.settled.connect(wished.append)
    qtbot.keyClicks(view.teach_back, "For the court")
    qtbot.keyClicks(view.wishes.until, "2036-01-31")
    qtbot.keyClicks(view.wishes.contact, "C-1")
    view.settle_now()
    assert said == ["For the court"]
    assert wished[-1].retention_until == "2036-01-31"
    assert wished[-1].recontact.contact_person == "C-1"


def test_a_wish_for_after_death_is_handed_over_when_it_is_chosen(qtbot, theme):
    view = page(qtbot, theme)
    wished = []
    view.wishes.settled.connect(wished.append)
    view.wishes.after_death.setFocus()
    qtbot.keyClick(view.wishes.after_death, Qt.Key.Key_Down)
    assert wished[-1].after_death is AfterDeath.AS_AGREED


def test_a_field_in_which_somebody_types_is_left_alone(qtbot, theme):
    view = page(qtbot, theme)
    view.wishes.route.setFocus()
    qtbot.keyClicks(view.wishes.route, "the law")
    view.teach_back.setFocus()
    qtbot.keyClicks(view.teach_back, "For")
    view.show_consent(answered(teach_back="For the court"))
    assert view.teach_back.toPlainText() == "For"


def test_what_was_typed_just_now_is_not_lost_when_an_answer_follows(qtbot, theme):
    view = page(qtbot, theme, speaking(SpeaksAs.MINOR))
    said, wished, guardians = [], [], []
    view.teach_back_settled.connect(said.append)
    view.wishes.settled.connect(wished.append)
    view.speaking_for.guardian_settled.connect(guardians.append)
    qtbot.keyClicks(view.wishes.route, "the lawyer")
    qtbot.keyClicks(view.speaking_for.guardian, "G-7")
    qtbot.keyClicks(view.teach_back, "For the court")
    row(view, ConsentItem.STORE).setFocus()
    view.show_consent(speaking(SpeaksAs.MINOR))
    view.settle_now()
    assert said == ["For the court"]
    assert wished[-1].recontact.route == "the lawyer"
    assert guardians == ["G-7"]


def test_tab_leaves_the_box_for_the_own_words(qtbot, theme):
    view = page(qtbot, theme)
    view.teach_back.setFocus()
    qtbot.keyClick(view.teach_back, Qt.Key.Key_Tab)
    assert view.teach_back.toPlainText() == ""
    assert view.stage.focusWidget() is not view.teach_back


def test_the_script_is_folded_away_once_it_was_read(qtbot, theme):
    assert not page(qtbot, theme)._script.isHidden()
    read = answered(recorded_at="2026-03-01T12:00:00+02:00")
    assert page(qtbot, theme, read)._script.isHidden()


def test_a_first_answer_does_not_fold_the_script_under_the_eyes_of_who_reads(qtbot, theme):
    view = page(qtbot, theme)
    view.show_consent(answered(recorded_at="2026-03-01T12:00:00+02:00"))
    assert not view._script.isHidden()


def speaking(speaks_as):
    conduct = replace(DRAFT.conduct, capacity=Capacity(speaks_as=speaks_as))
    return replace(DRAFT, conduct=conduct)


@pytest.mark.parametrize("speaks_as", [SpeaksAs.MINOR, SpeaksAs.PROXY])
def test_a_minor_and_whoever_is_spoken_for_are_asked_themselves(qtbot, theme, speaks_as):
    view = page(qtbot, theme, speaking(speaks_as))
    part = view.speaking_for
    assert part.isVisibleTo(view)
    assert part.assent.accessibleName() == table("consent", "be")[str(speaks_as)]
    given = []
    part.assent_answered.connect(given.append)
    part.guardian_settled.connect(given.append)
    part.assent.setFocus()
    qtbot.keyClick(view.stage.focusWidget(), Qt.Key.Key_Y)
    qtbot.keyClicks(part.guardian, "G-7")
    view.settle_now()
    assert given == [Answer.YES, "G-7"]


def test_an_adult_is_not_asked_for_a_guardian(qtbot, theme):
    view = page(qtbot, theme, speaking(SpeaksAs.ADULT))
    assert not view.speaking_for.isVisibleTo(view)


def test_a_signature_is_drawn_and_handed_over_as_a_picture(qtbot, theme):
    view = page(qtbot, theme)
    proof = view.proof
    proof.way.show_code("drawn")
    proof.way.activated.emit(1)
    drawn = []
    proof.drawn.connect(lambda kind, picture: drawn.append((kind, picture)))
    assert not proof.as_signature.isEnabled()
    qtbot.mousePress(proof.pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    for x in range(30, 200, 10):
        qtbot.mouseMove(proof.pad, QPoint(x, 60 + x % 30))
    qtbot.mouseRelease(proof.pad, Qt.MouseButton.LeftButton, pos=QPoint(200, 60))
    assert proof.as_signature.isEnabled()
    proof.as_signature.setFocus()
    qtbot.keyClick(proof.as_signature, Qt.Key.Key_Return)
    ((kind, picture),) = drawn
    image = QImage.fromData(picture, "PNG")
    shades = {image.pixelColor(x, y).lightness() for x in range(0, 400, 2) for y in (120,)}
    assert kind is ProofKind.SIGNATURE
    assert image.width() == 2 * proof.pad.width()
    assert {0, 255} & shades
    assert proof.pad.is_blank


def test_a_picture_is_black_on_white_in_the_dark_too(qtbot, theme):
    view = page(qtbot, theme)
    theme.set_mode(Mode.DARK)
    pad = view.proof.pad
    qtbot.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    image = QImage.fromData(pad.picture(), "PNG")
    assert image.pixelColor(0, 0).lightness() == 255
    assert image.pixelColor(40, 120).lightness() < 128


def test_without_a_mouse_a_mark_on_paper_is_noted_by_key(qtbot, theme):
    view = page(qtbot, theme)
    proof = view.proof
    proof.way.setFocus()
    for _step in range(2):
        qtbot.keyClick(proof.way, Qt.Key.Key_Down)
    seen = []
    proof.marked_on_paper.connect(seen.append)
    assert not proof.use_paper.isEnabled()
    qtbot.keyClicks(proof.witness, "W-3")
    qtbot.keyClick(proof.use_paper, Qt.Key.Key_Return)
    assert seen == ["W-3"]


def test_a_recording_is_chosen_as_proof_by_key(qtbot, theme):
    view = page(qtbot, theme)
    proof = view.proof
    assert not proof.use_recording.isEnabled()
    proof.show_recordings((RECORDING,))
    chosen = []
    proof.recording_chosen.connect(chosen.append)
    qtbot.keyClick(proof.use_recording, Qt.Key.Key_Return)
    assert chosen == [str(RECORDING.id)]


@pytest.mark.parametrize(
    ("proven", "words"),
    [
        (Proven(kind=ProofKind.NONE), "Nothing proves"),
        (Proven(kind=ProofKind.MARK, file_name="a.png", may_be_given=True), "a.png"),
        (
            Proven(kind=ProofKind.AUDIO, file_name="a", is_stale=True, may_be_given=True),
            "another version",
        ),
        (Proven(kind=ProofKind.AUDIO, may_be_given=True), "not among the evidence"),
    ],
)
def test_what_proves_the_answers_is_said(qtbot, theme, proven, words):
    view = page(qtbot, theme)
    view.proof.show_proven(proven)
    said = f"{view.proof._said.text()} {view.proof._more.text()}"
    assert words in said


def test_what_was_wished_is_shown_literally(qtbot, theme):
    more = FullConsent(after_death_note=NAUGHTY)
    wished = replace(more, recontact=replace(more.recontact, route=NAUGHTY))
    view = page(qtbot, theme, replace(DRAFT, consent_more=wished))
    view.show_summary(NAUGHTY)
    assert view.wishes.route.text() == NAUGHTY
    assert view.wishes.note.toPlainText() == NAUGHTY
    assert view._summary.text() == NAUGHTY
    assert view._summary.textFormat() is Qt.TextFormat.PlainText


def everything_open():
    testimony = speaking(SpeaksAs.MINOR)
    for recipient in RecipientClass:
        testimony = with_recipient(testimony, recipient, Answer.YES)
    return testimony


@pytest.mark.parametrize("language", ["be", "ru", "en"])
@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_no_word_is_cut_off_in_any_language_and_size(qtbot, theme, size, language):
    view = page(qtbot, theme, everything_open(), size, language)
    view.unfold.click()
    view.show_summary("May receive the testimony: the organisation’s legal team. " * 9)
    for code, part in view.proof.parts.items():
        view.proof.way.show_code(code)
        view.proof.way.activated.emit(view.proof.way.currentIndex())
        assert part.isVisibleTo(view)
        qtbot.waitUntil(lambda: cut_off(view) == [])
    assert names_cut_off(view.matrix.grid) == []


def names_cut_off(grid):
    """Return the words of the table that have no room in their row or column."""
    found = []
    model, measure = grid.model(), grid.fontMetrics()
    wraps = Qt.TextFlag.TextWordWrap.value
    for at in range(model.rowCount()):
        words = model.headerData(at, Qt.Orientation.Vertical)
        room = grid.verticalHeader().width() - 16
        if measure.boundingRect(0, 0, room, 999, wraps, words).height() > grid.rowHeight(
            at
        ):
            found.append(words)
    for at in range(model.columnCount()):
        found += [
            word
            for word in model.headerData(at, Qt.Orientation.Horizontal).split()
            if measure.horizontalAdvance(word) > grid.columnWidth(at) - 16
        ]
    return found


def test_every_part_has_a_name_and_tab_leaves_it(qtbot, theme):
    view = page(qtbot, theme, everything_open())
    view.unfold.click()
    assert nameless(view) == []
    assert unnamed(view) == []
    assert trapped(qtbot, view) == []


def test_conditions_and_who_explained_it_are_typed_kept_and_locked(qtbot, theme):
    view = page(qtbot, theme)
    wished, explained = [], []
    view.wishes.settled.connect(wished.append)
    view.proof.explained_settled.connect(explained.append)
    qtbot.keyClicks(view.wishes.conditions, "Not to my village.")
    view.proof.explained_by.setFocus()
    qtbot.keyClicks(view.proof.explained_by, "Heron")
    view.show_consent(DRAFT)
    assert view.proof.explained_by.text() == "Heron"
    view.settle_now()
    assert wished[-1].conditions == "Not to my village."
    assert explained == ["Heron"]
    view.show_open(is_open=False)
    assert not view.wishes.conditions.isEnabled()
    assert not view.proof.explained_by.isEnabled()


def test_conditions_and_who_explained_it_are_shown(qtbot, theme):
    more = FullConsent(conditions="Not to my village.", explained_by="Heron")
    view = page(qtbot, theme, replace(DRAFT, consent_more=more))
    assert view.wishes.conditions.toPlainText() == "Not to my village."
    assert view.proof.explained_by.text() == "Heron"


@pytest.mark.parametrize(("size", "beneath"), [((1366, 768), False), ((491, 300), True)])
def test_a_question_has_the_whole_width_where_there_is_little(qtbot, theme, size, beneath):
    view = page(qtbot, theme, size=size)
    at_rest()
    for item in ITEMS:
        words, answers = view.items._words[item], row(view, item)
        assert (answers.y() >= words.geometry().bottom()) is beneath
    assert cut_off(view) == [] == beyond(view)


CELLS = [(row, column) for row in range(len(RECIPIENTS)) for column in range(len(PURPOSES))]


def every_cell():
    levels = (IdentityLevel.FULL, IdentityLevel.CODE, IdentityLevel.NONE)
    return tuple(
        Permission(
            purpose=purpose, recipient=recipient, answer=Answer.YES, identity=levels[at % 3]
        )
        for at, recipient in enumerate(RECIPIENTS)
        for purpose in PURPOSES
    )


LEFT_BESIDE_THE_RAIL = {"1366 wide": (1150, 768), "as it opens": (964, 740)}


@pytest.mark.parametrize("language", ["be", "ru", "en"])
@pytest.mark.parametrize("size", LEFT_BESIDE_THE_RAIL.values(), ids=LEFT_BESIDE_THE_RAIL)
def test_all_purposes_are_seen_at_once_and_no_answer_is_clipped(
    qtbot, qapp, theme, size, language
):
    with interface_in(qapp, language):
        view = page(qtbot, theme, size=size, language=language)
        view.matrix.show_permissions(FullConsent(permissions=every_cell()))
        view.unfold.click()
        grid = view.matrix.grid
        qtbot.waitUntil(lambda: grid.width() > 0.8 * size[0])
        assert grid.horizontalScrollBar().maximum() == 0
        assert clipped(grid) == []


def clipped(grid):
    """Return the answers that are cut off in the room that Qt leaves for their words."""
    found = []
    style, wraps = grid.style(), Qt.TextFlag.TextWordWrap.value
    margin = 1 + style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, grid)
    for index in map(grid.model().index, *zip(*CELLS, strict=True)):
        option = QStyleOptionViewItem()
        grid.initViewItemOption(option)
        option.rect = grid.visualRect(index)
        option.text = index.data()
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, grid)
        inside = room.width() - 2 * margin
        words = grid.fontMetrics().boundingRect(0, 0, inside, 999, wraps, index.data())
        if words.height() > room.height() or words.width() > inside:
            found.append(index.data())
    return found


AT_200_PERCENT, AS_IT_OPENS = SMALL_PLACE, (964, 672)
ROUND = (
    *[Qt.Key.Key_Right] * 6,
    *[Qt.Key.Key_Down] * 9,
    *[Qt.Key.Key_Left] * 3,
    *[Qt.Key.Key_Up] * 9,
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)


def is_whole(widget, rect):
    """Say whether a part of a widget is seen from edge to edge."""
    return widget.visibleRegion().boundingRect().contains(rect)


def is_cell_whole(grid):
    return is_whole(grid.viewport(), grid.visualRect(grid.currentIndex()))


@pytest.mark.parametrize("language", ["be", "ru", "en"])
@pytest.mark.parametrize("size", [AT_200_PERCENT, AS_IT_OPENS])
def test_the_cell_that_is_answered_is_in_sight_wherever_the_arrows_go(
    qtbot, qapp, theme, size, language
):
    with interface_in(qapp, language):
        view = page(qtbot, theme, size=size, language=language)
        grid = view.matrix.grid
        view.unfold.setFocus()
        qtbot.keyClick(view.unfold, Qt.Key.Key_Return)
        at_rest()
        head = grid.horizontalHeader().viewport()
        assert head.visibleRegion().boundingRect().height() == head.height()
        assert is_cell_whole(grid)
        for key in ROUND:
            qtbot.keyClick(grid, key)
            at_rest()
            assert is_cell_whole(grid), grid.currentIndex()
        qtbot.keyClick(grid, Qt.Key.Key_Y)
        at_rest()
        assert is_cell_whole(grid)


@pytest.mark.parametrize("language", ["be", "ru", "en"])
def test_the_headings_stay_in_sight_while_answers_make_rows_higher(
    qtbot, qapp, theme, language
):
    with interface_in(qapp, language):
        view = page(qtbot, theme, size=AS_IT_OPENS, language=language)
        kept = [DRAFT]

        def keep(changed):
            kept.append(changed)
            view.show_consent(changed)

        view.sharing_answered.connect(lambda *said: keep(with_recipient(kept[-1], *said)))
        view.cell_answered.connect(lambda *said: keep(with_cell(kept[-1], *said)))
        view.sharing.begin()
        for _each in RecipientClass:
            qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Y)
        view.unfold.click()
        at_rest()
        grid = view.matrix.grid
        head = grid.horizontalHeader().viewport()
        assert is_whole(head, head.rect())
        for key in ("N", "Down", "L", "Up", "Y"):
            qtbot.keyClick(grid, getattr(Qt.Key, f"Key_{key}"))
            at_rest()
            assert is_whole(head, head.rect())
            assert is_cell_whole(grid)


def test_the_line_that_names_the_cell_is_seen_with_it_where_there_is_room(qtbot, theme):
    view = page(qtbot, theme, size=AT_200_PERCENT)
    view.unfold.click()
    at_rest()
    for _each in RECIPIENTS:
        qtbot.keyClick(view.matrix.grid, Qt.Key.Key_Down)
    at_rest()
    named = view.matrix._about
    assert is_whole(named, named.rect())
