"""The parts of screens, each alone."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from desktop.services.progress import Cancelled
from tests.ui.accessibility import cut_off, overlapping
from tests.ui.tongues import OTHERS, speaking
from ui.interview.names import need_options
from ui.messages import Message
from ui.theme import Mode
from ui.widgets.answers import FourAnswers, absence_answers, consent_answers
from ui.widgets.banner import Banner
from ui.widgets.buttons import HOLD_MS, Button, HoldButton
from ui.widgets.choice import Choice
from ui.widgets.dates import day_words, moment_words
from ui.widgets.labels import FingerprintLabel, PlainLabel, field
from ui.widgets.page import Page
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.progress import ProgressStrip
from ui.widgets.qr import QrCode
from ui.widgets.reading import NumberedText
from ui.widgets.search import SearchLine
from ui.widgets.table import HIDDEN, RowsModel, Table

DIGITS = "0123456789" * 4


def shown(widget, qtbot):
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_a_label_shows_markup_as_it_is_written(qtbot):
    label = shown(PlainLabel("<a href='file:///x'>open</a>"), qtbot)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_fingerprint_is_eight_groups_of_five(qtbot):
    label = shown(FingerprintLabel(DIGITS), qtbot)
    assert label.text() == "01234  56789  01234  56789\n01234  56789  01234  56789"
    assert label.accessibleName() == "01234 56789 01234 56789 01234 56789 01234 56789"


def test_a_field_is_named_by_its_words(qtbot):
    edit = QLineEdit()
    box = shown(field("Passphrase", edit, "Six words"), qtbot)
    assert box.isAncestorOf(edit)
    assert edit.accessibleName() == "Passphrase"
    assert edit.accessibleDescription() == "Six words"


def test_a_button_answers_enter_and_shows_an_ampersand(theme, qtbot):
    button = shown(Button(theme, "People & keys"), qtbot)
    assert button.text() == "People && keys"
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def press(button, *, repeat=False, what=Qt.Key.Key_Space):
    key = QKeyEvent(QEvent.Type.KeyPress, what, Qt.KeyboardModifier.NoModifier, " ", repeat)
    QApplication.sendEvent(button, key)


def test_a_hold_button_does_nothing_when_it_is_let_go_early(theme, qtbot):
    button = shown(HoldButton(theme, "Hold to erase"), qtbot)
    with qtbot.assertNotEmitted(button.held, wait=HOLD_MS + 300):
        qtbot.mousePress(button, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_a_hold_button_acts_once_when_it_is_held_by_mouse(theme, qtbot):
    button = shown(HoldButton(theme, "Hold to erase"), qtbot)
    heard = []
    button.held.connect(lambda: heard.append(1))
    with qtbot.waitSignal(button.held, timeout=HOLD_MS * 3):
        qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert heard == [1]


def test_a_hold_button_acts_when_a_key_is_held_and_repeats_do_not_start_it(theme, qtbot):
    button = shown(HoldButton(theme, "Hold to erase"), qtbot)
    with qtbot.assertNotEmitted(button.held, wait=HOLD_MS + 300):
        press(button, repeat=True)
    with qtbot.waitSignal(button.held, timeout=HOLD_MS * 3):
        press(button)
        press(button, repeat=True)


def test_a_key_that_is_still_held_from_before_presses_no_button(theme, qtbot):
    button = shown(Button(theme, "Go on"), qtbot)
    heard = []
    button.clicked.connect(lambda: heard.append(1))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        press(button, repeat=True, what=key)
    assert heard == []
    press(button, what=Qt.Key.Key_Return)
    assert heard == [1]


def test_a_banner_says_three_things_and_stays_until_cleared(theme, qtbot):
    banner = Banner(theme)
    qtbot.addWidget(banner)
    assert banner.words == ""
    banner.show_error(OSError(28, "x"))
    assert banner.words == (
        "There is no room left on the disk. Nothing that was saved before is lost. "
        "Make room on it, then try again."
    )
    assert banner.accessibleName() == banner.words
    banner.clear()
    assert banner.words == ""


def test_a_banner_offers_what_can_be_done(theme, qtbot):
    banner = shown(Banner(theme), qtbot)
    done = []
    words = Message("It stopped.", "All is safe.", "")
    banner.show_message(words, [("Try again", lambda: done.append(1))])
    buttons = {each.accessibleName(): each for each in banner.findChildren(Button)}
    buttons["Try again"].click()
    assert done == [1]


def test_a_cut_cell_shows_its_words_as_they_are_written(theme, qtbot):
    model = RowsModel(("Name", "Size"), lambda row, column: row[column])
    table = Table(theme, "Files", model)
    table.set_layouts(((0, (0, HIDDEN)), (600, (0, 200))))
    model.set_rows([("<b>name</b> " * 20, "1 kB")])
    table.resize(400, 200)
    shown(table, qtbot)
    assert table.isColumnHidden(1)
    place = table.visualRect(model.index(0, 0)).center()
    assert table.cut_words(place).startswith("<qt>&lt;b&gt;name&lt;/b&gt; ")
    table.resize(700, 200)
    assert not table.isColumnHidden(1)
    assert table.cut_words(table.visualRect(model.index(0, 1)).center()) == ""


@pytest.mark.parametrize("size", [(500, 400), (683, 340), (900, 500)])
def test_a_long_banner_is_never_cut(theme, qtbot, size):
    page = Page(theme, "Evidence")
    page.resize(*size)
    shown(page, qtbot)
    files = "\n".join(f"IMG_{number}.JPG: There is no room left." for number in range(6))
    choices = ("Try again with this folder", "Choose another folder", "Leave it as it was")
    words = Message("Six files could not be taken in. " * 3, "Two came in whole.", files)
    page.banner.show_message(words, [(each, list) for each in choices])
    qtbot.wait_until(lambda: page.banner.height() > 150 and not cut_off(page))
    buttons = [each for each in page.banner.findChildren(Button) if each.isVisible()]
    assert all(each.width() >= each.sizeHint().width() for each in buttons)
    assert page.banner.rect().contains(page.banner.childrenRect())
    assert overlapping(buttons) == []


def test_stopping_as_asked_is_no_alarm(theme, qtbot):
    banner = shown(Banner(theme), qtbot)
    banner.show_error(Cancelled())
    assert banner.property("kind") == "banner-plain"


def test_progress_says_what_and_how_much_and_how_long(theme, qtbot):
    clock = [0.0]
    strip = shown(ProgressStrip(theme, lambda: clock[0]), qtbot)
    strip.advance("seal.write", 0, 120_000_000)
    clock[0] = 10.0
    strip.advance("seal.write", 60_000_000, 120_000_000)
    words = " ".join(label.text() for label in strip.findChildren(PlainLabel))
    assert "Writing the sealed file" in words
    assert "60.0 MB of 120.0 MB" in words
    assert "less than a minute left" in words


def test_cancel_is_asked_for_once(theme, qtbot):
    strip = shown(ProgressStrip(theme), qtbot)
    strip.start("Sealing")
    with qtbot.waitSignal(strip.cancelled):
        strip.cancel_button.click()
    assert not strip.cancel_button.isEnabled()


@pytest.mark.parametrize(
    ("key", "code"), [("y", "yes"), ("N", "no"), ("3", "later"), ("a", "not_asked")]
)
def test_one_key_gives_an_answer(qtbot, key, code):
    row = shown(FourAnswers("Keep it?", consent_answers()), qtbot)
    row.setFocus()
    with qtbot.waitSignal(row.answered) as heard:
        qtbot.keyClicks(QApplication.focusWidget(), key)
    assert heard.args == [code]
    assert row.answer == code


def test_no_answer_is_given_before_the_person_gave_one(qtbot):
    row = shown(FourAnswers("Keep it?", consent_answers()), qtbot)
    assert row.answer == ""
    with qtbot.assertNotEmitted(row.answered):
        row.show_answer("no")
    assert row.answer == "no"


def test_arrows_move_between_answers_without_giving_one(qtbot):
    row = shown(FourAnswers("Where?", absence_answers()), qtbot)
    row.setFocus()
    with qtbot.assertNotEmitted(row.answered):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert QApplication.focusWidget().accessibleName() == "Where?: Did not want to answer"


def test_the_four_keys_differ():
    for choices in (consent_answers(), absence_answers()):
        assert len({choice.key for choice in choices}) == 4


def turn(widget):
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            middle,
            widget.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_the_wheel_changes_a_choice_only_while_it_has_the_focus(theme, qtbot):
    choice = shown(Choice(theme, "Role", [("a", "One"), ("b", "Two")]), qtbot)
    choice.clearFocus()
    turn(choice)
    assert choice.code == "a"
    choice.setFocus()
    turn(choice)
    assert choice.code == "b"


def test_a_choice_shows_the_code_it_is_given(theme, qtbot):
    choice = shown(Choice(theme, "Role", [("a", "One"), ("b", "Two")]), qtbot)
    choice.show_code("b")
    assert choice.currentText() == "Two"


def test_paragraphs_come_back_as_they_were(theme, qtbot):
    page = shown(NumberedText(theme, "Account"), qtbot)
    paragraphs = ("Яны прыйшлі ўначы.", "<b>Not bold</b> & plain", "Third.")
    page.set_paragraphs(paragraphs)
    assert page.paragraphs() == paragraphs


def test_only_paragraphs_with_words_are_numbered_and_in_order(theme, qtbot):
    page = NumberedText(theme, "Account")
    page.resize(400, 600)
    shown(page, qtbot)
    page.setPlainText("One\n\nTwo\nThree")
    lines = page.baselines()
    assert [number for number, _ in lines] == [1, 2, 3]
    assert lines == sorted(lines, key=lambda each: each[1])


def test_pasting_into_the_account_takes_words_only(theme, qtbot):
    page = shown(NumberedText(theme, "Account"), qtbot)
    page.setReadOnly(False)
    rich = QMimeData()
    rich.setHtml("<h1 style='color:red'>Loud</h1>")
    rich.setText("Loud")
    page.insertFromMimeData(rich)
    assert page.toPlainText() == "Loud"
    assert "color" not in page.toHtml().split("</head>")[1]


def test_copying_gives_words_only(theme, qtbot):
    page = shown(NumberedText(theme, "Account"), qtbot)
    page.set_paragraphs(("One", "Two"))
    page.selectAll()
    copied = page.createMimeDataFromSelection()
    assert copied.formats() == ["text/plain"]
    assert copied.text() == "One\nTwo"


def test_tab_leaves_the_account(theme, qtbot):
    page = shown(NumberedText(theme, "Account"), qtbot)
    assert page.tabChangesFocus()


def test_a_qr_code_is_dark_on_light_in_both_modes(theme, qtbot):
    code = shown(QrCode("My card", 100), qtbot)
    code.show_matrix([[x == y for x in range(21)] for y in range(21)])
    picture = code.grab().toImage()
    ratio = picture.devicePixelRatio()
    module = int(100 * ratio) // 29
    start = round((100 * ratio - module * 29) / 2)
    first = start + 4 * module + module // 2
    assert picture.pixelColor(first, first).lightness() == 0
    assert picture.pixelColor(first + module, first).lightness() == 255
    assert picture.pixelColor(start + 1, start + 1).lightness() == 255


@pytest.mark.parametrize(
    ("key", "modifier", "seems_on"),
    [
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("Ж", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("7", Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_caps_lock_shows_itself_by_the_case_of_a_letter(qtbot, key, modifier, seems_on):
    edit = shown(PassphraseEdit(), qtbot)
    heard = []
    edit.caps_lock_noticed.connect(heard.append)
    QApplication.sendEvent(
        edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, modifier, key)
    )
    assert heard == ([True] if seems_on else [])


def test_times_are_said_as_they_were_there():
    assert moment_words("2026-03-01T14:02:05+02:00") == "1 Mar 2026, 14:02"
    assert day_words("2026-03-01") == "1 Mar 2026"
    assert day_words("not a day") == "not a day"


@pytest.mark.parametrize("language", ["en", *OTHERS])
def test_a_choice_as_wide_as_it_says_shows_each_of_its_words_whole(
    theme, qapp, qtbot, language
):
    with speaking(qapp, language):
        choice = shown(Choice(theme, "Need", need_options()), qtbot)
    choice.setFixedWidth(choice.whole_px())
    room = choice.width() - Choice(theme, "None", ()).whole_px()
    measure = choice.fontMetrics()
    for words in map(choice.itemText, range(choice.count())):
        elided = measure.elidedText(words, Qt.TextElideMode.ElideRight, room + 2)
        assert elided == words


def test_no_column_is_narrower_than_its_heading(theme, qtbot):
    model = RowsModel(("A long heading over it", "Short"), lambda row, _column: row)
    model.set_rows(["x"])
    table = shown(Table(theme, "Names", model), qtbot)
    table.set_widths((48, 0))
    needed = table.fontMetrics().horizontalAdvance("A long heading over")
    assert table.columnWidth(0) > needed


def test_a_column_as_wide_as_its_cells_cuts_none_of_them(theme, qtbot):
    words = ("May be shown", "Можно показывать", "Адказу не дадзена")
    model = RowsModel(("Names", ""), lambda row, _column: row)
    model.set_rows(words)
    table = shown(Table(theme, "Names", model), qtbot)
    table.set_widths((table.column_px(words), 0))
    for row in range(len(words)):
        cell = table.visualRect(model.index(row, 0)).center()
        assert table.cut_words(cell) == ""


def test_the_cross_of_a_search_line_can_be_seen_on_a_dark_page(qtbot, theme):
    theme.set_mode(Mode.DARK)
    line = SearchLine(theme, "Search")
    qtbot.addWidget(line)
    line.resize(300, 36)
    line.show()
    line.setText("words")
    (cross,) = line.findChildren(QToolButton)
    image = cross.icon().pixmap(16).toImage()
    drawn = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 200
    ]
    assert drawn
    assert all(each.lightness() > 100 for each in drawn)
