"""The ways to redacted copies, and the whole trip between three real vaults."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.app.letters import LetterDoors
from desktop.app.reading import Around
from desktop.app.redacting import Redacting
from desktop.domain.bundles import BundleType
from desktop.domain.disclosure import Why
from desktop.domain.leaves import Leaf
from desktop.domain.people import UserRole
from desktop.domain.testimony import State
from desktop.services.progress import Unwatched
from tests.services.desks import introduce, new_desk
from tests.services.post import handed_over, write
from tests.ui.casefile.test_case_page import SilentPlayer, case
from ui.casefile.view import CasePage
from ui.jobs import run_now
from ui.letters.editor_view import EditorPage
from ui.letters.letter_view import LetterPage
from ui.main_window import MainWindow
from ui.redaction.copy_view import DisclosurePage
from ui.redaction.view import RedactionPage
from ui.sight import Sight
from ui.widgets.page import Page

FIRST = "testimony/paragraphs/0"


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def desks(tmp_path):
    field = new_desk(tmp_path / "field", "Heron")
    office = new_desk(tmp_path / "office", "Lighthouse", UserRole.LAWYER)
    other = new_desk(tmp_path / "other", "Lantern", UserRole.LAWYER)
    introduce(field, office)
    introduce(office, other)
    yield field, office, other
    for desk in (field, office, other):
        desk.vault.close()


@pytest.fixture
def window(theme, qtbot):
    window = MainWindow(theme)
    window.add_place("shelf", "Shelf", "shelf", Page(theme, "Shelf"))
    window.resize(1280, 800)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.show_desk()
    return window


def doors(theme, window, desk, stick):
    around = Around(
        theme=theme,
        window=window,
        jobs=SimpleNamespace(for_screen=lambda _page: run_now),
        files=SimpleNamespace(ask_folder=lambda _title: stick),
    )
    parts = around, desk, SilentPlayer(), Sight()
    shelf = partial(window.go, "shelf")
    redacting = Redacting(*parts, outbox=shelf, people=shelf)
    return redacting, LetterDoors(*parts, people=shelf, redacting=redacting)


def test_only_a_testimony_that_came_can_be_redacted(theme, qtbot):
    page = CasePage(theme, SilentPlayer())
    qtbot.addWidget(page)
    shown = case()
    page.show_case(shown)
    assert not page.redact.isHidden()
    with qtbot.waitSignal(page.redaction_wanted):
        page.redact.click()
    page.show_case(replace(shown, imported=None, row=replace(shown.row, state=State.KEPT)))
    assert page.redact.isHidden()
    page.show_case(shown)
    page.show_sealed(shown.row)
    assert page.redact.isHidden()


def test_from_the_case_file_to_the_one_who_reads_the_copy(theme, window, desks, stick):
    field, office, other = desks
    testimony, _entry = handed_over(field, office)
    redacting, letters = doors(theme, window, office, stick)
    redacting.open_redaction(testimony.id)
    page = window.page
    assert isinstance(page, RedactionPage)
    page.edit.list.choose(FIRST)
    QTest.keyClick(page.edit.list, Qt.Key.Key_4)
    assert window.status.words("saved").startswith("Saved ")
    window.close_page()
    assert window.status.words("saved") == ""
    letters.open_draft(office.disclosures.newest(testimony.id))
    page = window.page
    page.foot.go_on.click()
    QTest.keyClicks(page.send.reason, "A hearing")
    next(each for each in page.send.cards if each.box.text() == "Lantern").box.click()
    page.foot.seal.click()
    page.foot.write.click()
    (path,) = Path(stick).glob("*.age")
    verdict = other.exchange.import_file(path, Unwatched())
    assert (verdict.error, verdict.kind) == (None, BundleType.DISCLOSURE)
    _redacting, letters = doors(theme, window, other, stick)
    letters.open_letter(verdict.letter)
    QApplication.processEvents()
    copy = window.page
    assert isinstance(copy, DisclosurePage)
    model = copy.list.model()
    lines = [model.data(model.index(row)) for row in range(model.rowCount())]
    assert "Paragraph 1. Withheld · Safety" in lines
    assert f"Paragraph 2. {testimony.paragraphs[1]}" in lines
    assert "Spoken language. Belarusian" in lines
    record = other.disclosures.read(verdict.letter).disclosure
    signed = {each.path: each.value for each in record.leaves if isinstance(each, Leaf)}
    assert signed["testimony/spoken_language"] == "be"


def test_a_name_is_replaced_among_words_and_not_among_codes(theme, window, desks, stick):
    field, office, _other = desks
    testimony, _entry = handed_over(field, office)
    redacting, _letters = doors(theme, window, office, stick)
    redacting.open_redaction(testimony.id)
    at = next(n for n, each in enumerate(testimony.present) if each.code)
    finder = window.page.edit.finder
    finder.words.setText(testimony.present[at].code)
    finder.code.click()
    redaction, _revision = office.disclosures.draft(office.disclosures.newest(testimony.id))
    own = redaction.replacement(f"testimony/present/{at}")
    assert own.endswith(": [Person 1]")
    assert own[0].isupper()


def test_what_the_page_shows_is_found_and_remembered_until_it_is_sent(
    theme, window, desks, stick
):
    field, office, _other = desks
    testimony, _entry = handed_over(field, office)
    redacting, _letters = doors(theme, window, office, stick)
    redacting.open_redaction(testimony.id)
    page = window.page
    page.edit.finder.words.setText("Belarusian")
    page.edit.finder.withhold.click()
    spoken = "testimony/spoken_language"
    letter = office.disclosures.newest(testimony.id)
    assert spoken in office.disclosures.draft(letter)[0].withheld
    page.edit.look_at(spoken)
    QTest.keyClick(page.edit.list, Qt.Key.Key_Space)
    page.foot.go_on.click()
    (card,) = page.send.findings
    assert any("Belarusian" in each.text() for each in card.findChildren(QLabel))


def test_other_letters_have_their_own_pages(theme, window, desks, stick):
    field, office, other = desks
    testimony, _entry = handed_over(field, office)
    letter = write(office, BundleType.QUESTION, testimony, paragraphs=("Which day?",))
    _redacting, letters = doors(theme, window, office, stick)
    letters.open_draft(letter)
    assert isinstance(window.page, EditorPage)
    entry = office.disclosures.seal(
        _withholding(office, testimony), Unwatched(), (_key(other),)
    )
    letters.open_letter(entry.bundle_id)
    assert isinstance(window.page, LetterPage)


def _key(desk):
    return desk.contacts.mine().fingerprint


def _withholding(desk, testimony):
    redaction = desk.disclosures.fresh(testimony.id).withholding([FIRST], Why.IDENTITY)
    return desk.disclosures.begin(testimony.id, replace(redaction, reason="A hearing."))
