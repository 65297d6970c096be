"""The little of Markdown that our documents use, read into blocks."""

import pytest

from desktop.documents import THREAT_MODEL, read_document, read_in_language
from ui.manual.blocks import Block, Kind, blocks

SAMPLE = """# Title
First line
and `second` line.

## List
1. One
   goes on.
2. *Two*
- three

| who | we | not |
|---|:--|---|
| takes it | words | **noise**; more |
| forces it | | this |

Last.
"""


def test_headings_paragraphs_lists_and_tables_become_blocks():
    assert blocks(SAMPLE) == (
        Block(Kind.TITLE, "Title"),
        Block(Kind.PARAGRAPH, "First line and second line."),
        Block(Kind.HEADING, "List"),
        Block(Kind.ITEM, "One goes on.", "1."),
        Block(Kind.ITEM, "Two", "2."),
        Block(Kind.ITEM, "three"),
        Block(Kind.ENTRY, "Takes it"),
        Block(Kind.CELL, "Words", "We"),
        Block(Kind.CELL, "Noise; more", "Not"),
        Block(Kind.ENTRY, "Forces it"),
        Block(Kind.CELL, "", "We"),
        Block(Kind.CELL, "This", "Not"),
        Block(Kind.PARAGRAPH, "Last."),
    )


def test_an_empty_document_has_no_blocks():
    assert blocks("") == ()


def test_no_word_of_the_document_is_lost():
    document = read_document(THREAT_MODEL)
    shown = " ".join(f"{each.label} {each.text}" for each in blocks(document)).casefold()
    written = document.replace("|", " ").replace("*", "").replace("`", "").casefold()
    for word in written.split():
        assert word.strip("#-") in shown


def test_what_is_not_defended_stands_beside_every_promise():
    found = blocks(read_document(THREAT_MODEL))
    entries = [number for number, each in enumerate(found) if each.kind is Kind.ENTRY]
    assert len(entries) > 15
    for number in entries:
        assert [each.label for each in found[number + 1 : number + 3]] == [
            "We defend",
            "We do not defend",
        ]
        assert all(each.text for each in found[number + 1 : number + 3])
    assert any(each.text == "Not in this version" for each in found)


def test_the_first_place_counts_and_none_is_said(tmp_path):
    first, second = tmp_path / "a", tmp_path / "b"
    second.mkdir()
    (second / "x.md").write_text("second")
    assert read_document("x.md", (first, second)) == "second"
    first.mkdir()
    (first / "x.md").write_text("first")
    assert read_document("x.md", (first, second)) == "first"
    with pytest.raises(FileNotFoundError):
        read_document("y.md", (first, second))


def test_a_document_is_read_in_the_language_that_is_spoken_or_in_english(tmp_path):
    (tmp_path / "x.md").write_text("English")
    (tmp_path / "x.be.md").write_text("Беларуская")
    assert read_in_language("x.md", "be", (tmp_path,)) == "Беларуская"
    assert read_in_language("x.md", "ru", (tmp_path,)) == "English"
    with pytest.raises(FileNotFoundError):
        read_in_language("y.md", "be", (tmp_path,))
