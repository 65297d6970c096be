"""Pasted text: every line a paragraph, nothing unseen at work, nothing lost."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from ui.plain import kept_paragraphs, paragraphs_of, visible

ANY = st.text(st.characters())


def test_each_kind_of_line_break_begins_a_paragraph():
    assert paragraphs_of("a\nb\r\nc\rd\u2028e\u2029f") == ("a", "b", "c", "d", "e", "f")


def test_a_sign_that_turns_the_reading_direction_is_written_out():
    assert visible("is\u202eton\u202c guilty") == "is⟨U+202E⟩ton⟨U+202C⟩ guilty"


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
