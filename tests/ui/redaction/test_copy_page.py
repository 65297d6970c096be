"""A redacted copy that came, as it is read; lines of any value; all over real vaults."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.canonical import MAX_INTEGER
from desktop.domain.disclosure import Why, Withheld
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.leaves import Leaf, commitment
from desktop.services.disclosed import ReceivedCopy, SignerStanding
from desktop.services.errors import ServiceError
from tests.ui.accessibility import cut_off, unnamed, unreached
from tests.ui.casefile.test_case_page import SilentPlayer
from tests.ui.redaction.samples import (
    CLOCK,
    FIRST,
    NAME,
    PARAGRAPHS,
    SECOND,
    codes,
    disclosure,
)
from ui.jobs import run_now
from ui.redaction.copy_presenter import CopyPresenter
from ui.redaction.copy_view import DisclosurePage
from ui.redaction.drawing import pieces
from ui.redaction.lines import Line
from ui.redaction.look import Look, spoken
from ui.redaction.words import said

SIGNER = "12345678901234567890" * 2
PICTURE = Attachment(
    id=AttachmentId("0" * 31 + "3"),
    kind=AttachmentKind.PHOTO,
    name="door.png",
    media_type="image/png",
    size_bytes=12,
    sha512="4" * 128,
    added_at=CLOCK,
)
HELD = (
    Withheld(path=FIRST, why=Why.SECURITY),
    Withheld(path=SECOND, why=Why.THIRD_PERSON, replaced="They asked [Person 1]."),
)


def received(standing=SignerStanding.KNOWN, name="Heron", **more):
    original = SimpleNamespace(
        signer=SimpleNamespace(fingerprint=SIGNER),
        meta=SimpleNamespace(claimed_at=CLOCK),
    )
    facts = {
        "disclosure": disclosure(*HELD),
        "maker": "9" * 40,
        "maker_name": "Lighthouse",
        "received_at": CLOCK,
        "original": original,
        "signer_name": name,
        "standing": standing,
        "enclosures": (),
    }
    return ReceivedCopy(**{**facts, **more})


class FakeDesk:
    def __init__(self, copy):
        self.copy = copy
        self.failing = None

    def read(self, _letter):
        if self.failing:
            raise self.failing
        return self.copy

    def open(self, _letter, attachment):
        raise ServiceError


@pytest.fixture
def page(theme, qtbot):
    page = DisclosurePage(theme, SilentPlayer(), codes())
    page.resize(1150, 900)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def show(page, copy):
    desk = FakeDesk(copy)
    presenter = CopyPresenter(page, desk, lambda _reader, _facts: None, run_now)
    page.setProperty("held", presenter)
    page.uncover_wanted.connect(presenter.evidence.uncover)
    presenter.open("letter")
    QApplication.processEvents()
    return presenter


def words(page):
    return " ".join(
        label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)
    )


def heard(page):
    model = page.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.data(model.index(row), role) for row in range(model.rowCount())]


def test_it_says_who_made_it_who_signed_the_original_and_what_is_proved(page):
    show(page, received())
    shown = words(page)
    assert "Redacted copy of K7M4-P9RJ" in shown
    assert "Made by Lighthouse from a testimony that Heron signed." in shown
    assert "Verified: every part shown stood in the signed original" in shown
    assert "Made for: A hearing." in shown
    assert "45 of 47 parts are shown." in shown


def test_a_copy_of_another_file_than_the_one_that_is_here_says_so(page):
    show(page, received())
    assert page.banner.words == ""
    show(page, received(is_stray=True))
    assert "no copy of the testimony as it came" in page.banner.words
    show(page, received())
    assert page.banner.words == ""


def test_bars_say_why_and_words_of_the_maker_are_called_so(page):
    show(page, received())
    lines = heard(page)
    assert "Paragraph 1. Withheld · Safety" in lines
    told = next(line for line in lines if line.startswith("Paragraph 2"))
    assert "Words of Lighthouse, not of the person" in told
    assert told.endswith("They asked [Person 1].")
    assert f"Paragraph 3. {PARAGRAPHS[2]}" in lines
    assert not any(NAME in line for line in lines if "Correction" not in line)


@pytest.mark.parametrize("standing", SignerStanding)
def test_whose_key_signed_is_never_said_more_surely_than_it_is_known(page, standing):
    name = "" if standing is SignerStanding.UNKNOWN else "Heron"
    show(page, received(standing, name))
    shown = words(page)
    assert "12345  67890" in shown
    if standing is SignerStanding.UNKNOWN:
        assert "a testimony that a key unknown here signed" in shown
        assert "Heron" not in shown
    if standing is SignerStanding.UNVERIFIED:
        assert "Heron (not compared)" in shown
    if standing is SignerStanding.REVOKED:
        assert "Do not rely on it" in shown


def test_evidence_that_came_along_is_covered_and_says_what_is_wrong_with_it(page):
    show(page, received(enclosures=(PICTURE,)))
    (card,) = page.evidence.cards.values()
    assert card.is_covered
    card.uncover.click()
    assert card.banner.words


def test_a_copy_that_cannot_be_read_says_why(page):
    desk = FakeDesk(None)
    desk.failing = ServiceError()
    CopyPresenter(page, desk, lambda *_facts: None, run_now).open("letter")
    assert page.banner.words
    assert not page.list.isVisibleTo(page)


@pytest.mark.parametrize("size", [(1150, 900), (600, 560), (2000, 1200)])
def test_nothing_is_cut_off_unnamed_or_out_of_reach(page, size):
    page.resize(*size)
    show(page, received(SignerStanding.UNKNOWN, "", enclosures=(PICTURE,)))
    QApplication.processEvents()
    page.list.setFocus()
    assert cut_off(page) == []
    assert unnamed(page) == []
    assert unreached(page) == []


def test_every_line_fits_into_the_page_that_scrolls(page):
    show(page, received())
    model = page.list.model()
    last = page.list.visualRect(model.index(model.rowCount() - 1))
    assert last.bottom() <= page.list.height()


NUMBERS = st.integers(-MAX_INTEGER, MAX_INTEGER)
NAMES = [
    "at",
    "act",
    "name",
    "kind",
    "size_bytes",
    "before",
    "after",
    "paragraph",
    "present_as",
    "code",
    "note",
    "x",
]
values = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(NAMES), inner, max_size=5)
    ),
    max_leaves=8,
)
paths = st.sampled_from(
    [
        "testimony/paragraphs/0",
        "testimony/paragraphs",
        "testimony/place",
        "testimony/started_at",
        "testimony/present/3",
        "testimony/consent/items/audio",
        "testimony/consent/sharing/nobody",
        "testimony/read_back/method",
        "testimony/read_back/confirmed",
        "testimony/read_back/corrections/0",
        "testimony/spoken_language",
        "custody/7",
        "attachments/1",
        "attachments",
        "testimony/else/1",
    ]
)


@given(paths, values, st.booleans(), st.integers(1, 900))
def test_any_value_a_stranger_signed_has_words_and_a_height(
    qapp, path, value, is_reading, width
):
    line = Line(path=path, value=value)
    look = Look(is_reading=is_reading, words="a", codes=codes())
    assert said(line, codes()).label
    assert spoken(line, look)
    found, height = pieces(line, look, width)
    assert height > 0
    assert all(piece.width > 0 for piece in found)


def test_signs_that_act_unseen_are_shown_as_their_codes(qapp):
    line = Line(path=FIRST, value="safe\u202eevil")
    assert said(line, codes()).text == "safe⟨U+202E⟩evil"
    own = Line(
        path=FIRST, value="", held=Withheld(path=FIRST, why=Why.CONSENT, replaced="\u202ex")
    )
    assert "\u202e" not in spoken(own, Look(is_reading=True))
    assert not any("\u202e" in piece.text for piece in pieces(own, Look(), 500)[0])


def test_words_behind_a_bar_are_neither_drawn_nor_spoken_for_a_reader(qapp):
    line = Line(path=FIRST, value="behind the bar", held=HELD[0])
    look = Look(is_reading=True)
    assert "behind" not in spoken(line, look)
    assert not any("behind" in piece.text for piece in pieces(line, look, 500)[0])
    assert "behind the bar" in spoken(line, Look())


def test_codes_are_read_in_words_and_what_was_signed_stays_as_it_is(page):
    copy = received()
    signed = [commitment(each) for each in copy.disclosure.leaves if isinstance(each, Leaf)]
    desk = FakeDesk(copy)
    CopyPresenter(page, desk, None, run_now).open("letter")
    heard = {line.path: spoken(line, page.list.parts.look) for line in lines_in(page)}
    assert heard["testimony/read_back/method"].endswith("read aloud to them")
    assert heard["testimony/spoken_language"].endswith("Belarusian")
    assert {line.path: line.value for line in lines_in(page)}[
        "testimony/read_back/method"
    ] == "read_aloud"
    assert signed == [
        commitment(each) for each in copy.disclosure.leaves if isinstance(each, Leaf)
    ]


def lines_in(page):
    rows = map(page.list.line, range(page.list.parts.rowCount()))
    return [line for line in rows if line is not None]
