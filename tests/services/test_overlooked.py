"""Names are found however they are written, and coded without their endings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.overlooked import coded, places, texts_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Iryna came.", "iryna"),
        ("ІРЫНА прыйшла.", "Ірына"),
        ("З Ірынай і Алесем", "Ірын"),
        ("Ala\u030ca said", "alaa"),
        ("Жанна Алёшина", "алешина"),
        ("O\u2019Neill left", "o'neill"),
        ("Iry\u00adna", "iryna"),
        ("Iry\u200bna", "iryna"),
        ("Iryna  \n Kvitka", "iryna kvitka"),
        ("Іryna with a Cyrillic letter", "Iryna"),
        ("\uff29ryna in wide letters", "iryna"),
    ],
)
def test_a_name_is_found_however_it_is_written(text, words):
    assert places(text, words)


@pytest.mark.parametrize("words", ["", " ", "\u0301", "\u200b"])
def test_what_leaves_no_mark_is_found_nowhere(words):
    assert places("Iryna came.", words) == ()


def test_places_are_those_of_the_text_as_it_is():
    text = "Так, Ёлка. Елка."
    assert [text[begin:end] for begin, end in places(text, "елка")] == ["Ёлка", "Елка"]


@given(st.text(), st.text(min_size=1), st.text())
def test_what_stands_in_a_text_is_found_there(before, words, after):
    if places(words, words):
        assert places(before + words + after, words)


@given(st.text(), st.text())
def test_places_rise_and_lie_in_the_text(text, words):
    found = places(text, words)
    ends = [0, *(edge for place in found for edge in place)]
    assert all(0 <= edge <= len(text) for edge in ends)
    assert all(begin < end for begin, end in found)
    assert [begin for begin, _end in found] == sorted(begin for begin, _end in found)


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("З Ірынай і без Ірыны.", "Ірын", "З [P] і без [P]."),
        ("Kvitka's sister, Kvitka-Novak", "kvitka", "[P] sister, [P]"),
        ("Nothing here.", "Kvitka", "Nothing here."),
        ("Kvitka", "Kvitka", "[P]"),
        ("“Kvitka”, he said", "kvit", "“[P]”, he said"),
    ],
)
def test_a_label_takes_the_place_of_the_whole_word(text, words, wanted):
    assert coded(text, words, "[P]") == wanted


@given(st.text(), st.text(min_size=1))
def test_after_coding_the_name_is_not_there_any_more(text, words):
    assert places(coded(text, words, "["), words) == () or places("[", words)


def test_what_only_machines_compare_is_no_text():
    value = {"id": "a", "sha512": "b", "name": "c", "facts": {"x": "d"}, "list": ["e", 1]}
    assert texts_of(value) == ("c", "d", "e")
