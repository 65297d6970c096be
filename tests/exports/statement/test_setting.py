"""Lines and pages: nothing is lost, nothing overflows, nothing is torn apart."""

import time
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.statement import setting, sheet
from exports.statement.model import Numbered, Section, Small
from exports.statement.strips import Strip, stack, together, without_widows
from exports.statement.typeface import Face, visible
from exports.statement.typeset import SPACES, lines, measure

ROOM = 200.0
ANY = st.text(alphabet=st.characters(exclude_characters="\n"), max_size=300)
TALKING = st.text(alphabet="абвгўіё́ -–—/.,«»\u00a0\u2011\u202e<&>{}", max_size=400)


def bare(text):
    return "".join(sign for sign in text if sign not in SPACES)


@settings(deadline=None, max_examples=150)
@given(ANY | TALKING)
def test_lines_hold_every_sign_in_its_order(text):
    assert bare("".join(lines(text, sheet.ACCOUNT, ROOM))) == bare(visible(text))


@settings(deadline=None, max_examples=150)
@given(ANY | TALKING)
def test_no_line_is_wider_than_its_room(text):
    for line in lines(text, sheet.ACCOUNT, ROOM):
        assert measure(line, sheet.ACCOUNT) <= ROOM + 0.001


@settings(deadline=None, max_examples=100)
@given(TALKING)
def test_no_line_begins_with_an_accent_or_ends_with_a_space(text):
    for line in lines("а" + text, sheet.ACCOUNT, ROOM):
        assert not unicodedata.combining(line[:1] or "а")
        assert line == line.rstrip(SPACES)


def test_a_dash_stays_with_the_word_before_it():
    words = "столькі, колькі грала касета — якую яны слухалі " * 6
    for room in range(120, 240, 7):
        assert not [x for x in lines(words, sheet.ACCOUNT, room) if x.startswith("—")]


def test_a_dash_that_opens_speech_is_kept():
    assert lines("— Адчыняй!", sheet.ACCOUNT, ROOM) == ("— Адчыняй!",)


def test_a_line_never_breaks_at_a_no_break_space():
    text = "слова " * 5 + "14\u00a0сакавіка\u00a02026\u00a0г."
    for room in range(120, 240, 7):
        joined = "\n".join(lines(text, sheet.ACCOUNT, room))
        assert "14\u00a0сакавіка\u00a02026\u00a0г." in joined


@pytest.mark.parametrize(
    "word",
    ["а" * 100_000, "а\u0301" * 50_000, "-" * 100_000, "a" + "\u0301\u0323" * 50_000],
    ids=["letters", "accented", "hyphens", "piled accents"],
)
def test_a_word_of_a_hundred_thousand_signs_is_set_quickly(word):
    before = time.process_time()
    found = lines(word, sheet.ACCOUNT, ROOM)
    assert "".join(found) == visible(word)
    assert time.process_time() - before < 5


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\u202eсведка\u202c", "‹U+202E›сведка‹U+202C›"),
        ("а\x00б\x1b[31m", "а‹U+0000›б‹U+001B›[31m"),
        ("со\u00adн, со\u200bн, \ufeffсон", "со‹U+00AD›н, со‹U+200B›н, ‹U+FEFF›сон"),
        ("שלום", "‹U+05E9›‹U+05DC›‹U+05D5›‹U+05DD›"),
        ("😀", "‹U+1F600›"),
        ("\ud800", "‹U+D800›"),
        ("\ue000", "‹U+E000›"),
    ],
)
def test_what_cannot_be_seen_is_shown_by_its_number(text, shown):
    assert visible(text) == shown


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=100))
def test_nothing_unseen_is_left_and_every_face_can_print_the_rest(text):
    for sign in visible(text):
        assert unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
        for face in Face:
            measure(sign, sheet.Style(face, 10, 12))


def test_markup_stays_text():
    text = "<b>he said</b> &amp; <para>left</para>"
    assert lines(text, sheet.ACCOUNT, 400) == (text,)


def test_accents_of_two_signs_become_one_where_unicode_has_one():
    assert visible("и\u0306 у\u0306 е\u0308") == "й ў ё"


HEIGHTS = st.lists(
    st.tuples(st.floats(1, 40), st.floats(0, 20), st.booleans()), max_size=60
)


@settings(deadline=None, max_examples=200)
@given(HEIGHTS)
def test_pages_keep_every_strip_in_order_and_none_overflows(facts):
    strips = [Strip(high, (), before, holds) for high, before, holds in facts]
    pages = stack(strips, 100)
    assert [placed.strip for page in pages for placed in page] == strips
    for page in pages:
        for placed in page:
            assert placed.top + placed.strip.height <= 100.001


@settings(deadline=None, max_examples=200)
@given(st.lists(st.integers(1, 12), min_size=1, max_size=20))
def test_no_paragraph_leaves_one_line_alone(counts):
    strips = [
        (number, strip)
        for number, count in enumerate(counts)
        for strip in without_widows([Strip(10, (), anchor=str(number))] * count)
    ]
    for page in stack([strip for _, strip in strips], 100):
        for number, count in enumerate(counts):
            here = sum(placed.strip.anchor == str(number) for placed in page)
            assert here == 0 or here >= min(2, count)


def test_what_belongs_together_moves_to_the_next_page_whole():
    strips = [Strip(60, ()), *together([Strip(20, ()), Strip(20, ()), Strip(20, ())])]
    assert [len(page) for page in stack(strips, 100)] == [1, 3]


def test_what_belongs_together_but_fits_no_page_is_broken_and_not_lost():
    strips = together(Strip(30, ()) for _ in range(10))
    pages = stack(strips, 100)
    assert [placed.strip for page in pages for placed in page] == list(strips)


def test_column_titles_are_set_again_where_a_table_breaks():
    head = Strip(10, (), holds=True, anchor="head")
    rows = [Strip(30, (), repeated=(head,)) for _ in range(5)]
    pages = stack([head, *rows], 100)
    assert [page[0].strip.anchor for page in pages] == ["head", "head"]


def test_a_remark_never_opens_a_page_without_a_line_of_what_it_is_about():
    for count in range(1, 60):
        account = tuple(Numbered(number, "Яны прыйшлі.") for number in range(count))
        pages = stack(
            setting.section(Section("Змест", (*account, Small("Канец.")))),
            sheet.BODY_HEIGHT,
        )
        assert len(pages[-1]) > 1


def test_nothing_to_set_is_one_empty_page():
    assert stack([], 100) == ((),)


def test_a_letter_and_its_accent_are_never_torn_apart():
    spaced = replace(sheet.ACCOUNT, tracking=2.0)
    for room in range(60, 90):
        found = lines("а\u0301" * 60, spaced, room)
        assert all(line.startswith("а") for line in found)
