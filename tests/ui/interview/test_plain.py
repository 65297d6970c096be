"""Pasted text: every line a paragraph, nothing unseen at work, nothing lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.plain import (
    LINE_SIGNS,
    OWN_SIGNS,
    kept_paragraphs,
    one_line,
    own_words,
    paragraphs_of,
    visible,
)

ANY = st.text(st.characters())


def test_each_kind_of_line_break_begins_a_paragraph():
    assert paragraphs_of("a\nb\r\nc\rd\u2028e\u2029f") == ("a", "b", "c", "d", "e", "f")


def test_a_sign_that_turns_the_reading_direction_is_written_out():
    assert visible("is\u202eton\u202c guilty") == "is⟨U+202E⟩ton⟨U+202C⟩ guilty"


UNSEEN = (
    "\u00ad\u034f\u115f\u1160\u180e\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u3164\uffa0\ufeff"
    "\U000e0001\U000e0041\U000e007f\u2028\u2029"
)


@pytest.mark.parametrize("sign", UNSEEN)
def test_a_sign_without_a_shape_is_written_out(sign):
    code = f"⟨U+{ord(sign):04X}⟩"
    assert visible(f"ex{sign}ample") == f"ex{code}ample"
    assert one_line(f"ex{sign}ample") == f"ex{code}ample"


@pytest.mark.parametrize("sign", "\u200c\u200d")
def test_a_joiner_is_left_in_an_account_and_written_out_in_a_line(sign):
    assert visible(f"ex{sign}ample") == f"ex{sign}ample"
    assert one_line(f"ex{sign}ample") == f"ex⟨U+{ord(sign):04X}⟩ample"


def test_a_line_of_somebody_else_has_no_break_and_an_end():
    assert one_line("House\n\nYes") == "House⟨U+000A⟩⟨U+000A⟩Yes"
    assert one_line("a" * LINE_SIGNS) == "a" * LINE_SIGNS
    assert one_line("a" * (LINE_SIGNS + 1)) == "a" * (LINE_SIGNS - 1) + "…"
    assert len(one_line("\n" * 10_000)) == LINE_SIGNS


def test_later_lines_of_a_note_are_set_in_and_a_note_has_an_end():
    assert own_words("Ask my sister.\nYou may confirm.") == (
        "Ask my sister.\n    You may confirm."
    )
    assert own_words("a" * OWN_SIGNS) == "a" * OWN_SIGNS
    assert own_words("a" * 100_000) == "a" * OWN_SIGNS + "…"


def test_belarusian_and_joined_signs_stay_as_they_are():
    for text in (
        "Дзень, калі ўсё пачалося — “так”.",
        "क्\u200dष",
        "\U0001f468\u200d\U0001f466",
    ):
        assert visible(text) == text


def test_blank_lines_are_no_paragraphs():
    assert kept_paragraphs(("a", "", "  \u00a0", "b")) == ("a", "b")


@given(ANY)
def test_a_paragraph_never_holds_a_break_a_control_or_half_a_sign(text):
    for paragraph in paragraphs_of(text):
        paragraph.encode()
        assert not any(
            unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} for sign in paragraph
        )


@given(ANY)
def test_making_text_visible_twice_changes_nothing_more(text):
    assert visible(visible(text)) == visible(text)
