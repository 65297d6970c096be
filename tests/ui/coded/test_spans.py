"""Places in words, between code points and UTF-16 units, for every kind of writing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.coded.spans import code_point_of, utf16_of, whole

WRITING = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "aб \u0301\u0308\u200d\U0001f3fd\U0001f46e\U0001f469\u05e9\u0627\u202e"
        ),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=40,
)


def units(text):
    return len(text.encode("utf-16-le")) // 2


@given(WRITING, st.data())
def test_a_place_comes_back_from_units_as_it_was(text, data):
    at = data.draw(st.integers(0, len(text)))
    assert code_point_of(text, utf16_of(text, at)) == at


@given(WRITING, st.data())
def test_a_place_in_units_is_what_encoding_the_words_before_it_says(text, data):
    at = data.draw(st.integers(0, len(text)))
    assert utf16_of(text, at) == units(text[:at])


@given(WRITING)
def test_a_place_between_the_halves_of_a_sign_is_the_place_before_it(text):
    for at, sign in enumerate(text):
        if sign > "\uffff":
            assert code_point_of(text, utf16_of(text, at) + 1) == at


@given(WRITING)
def test_a_place_behind_the_end_is_the_end(text):
    assert code_point_of(text, units(text) + 5) == len(text)


@given(WRITING, st.data())
def test_whole_words_hold_all_that_was_selected_but_the_spaces_around(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, behind = whole(text, start, end)
    assert 0 <= first <= behind <= len(text)
    assert text[start:end].strip() in text[first:behind]
    assert whole(text, first, behind) == (first, behind)


@pytest.mark.parametrize(
    ("text", "start", "end", "words"),
    [
        ("he said so", 2, 8, "said"),
        ("cafe\u0301 now", 0, 4, "cafe\u0301"),
        ("cafe\u0301 now", 4, 5, "e\u0301"),
        ("an \U0001f46e\U0001f3fd there", 3, 4, "\U0001f46e\U0001f3fd"),
        ("\U0001f469\u200d\U0001f467", 2, 3, "\U0001f469\u200d\U0001f467"),
        ("\u05e9\u05dc\u05d5\u05dd", 1, 3, "\u05dc\u05d5"),
    ],
)
def test_no_sign_is_cut_from_what_belongs_to_it(text, start, end, words):
    first, behind = whole(text, start, end)
    assert text[first:behind] == words


def test_only_spaces_are_no_words():
    assert whole("a    b", 2, 4) == (4, 4)
