"""Every sentence reaches the translators, and English counts as people do."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from ui.translations.collect import ROOT, Sentence, calls, sentences
from ui.words import translate

FOLDER = ROOT / "ui" / "translations"
SHARED = {
    "answers",
    "files",
    "gaps",
    "kinds",
    "languages",
    "recipients",
    "roles",
    "steps",
    "window",
}
"""Contexts of words that more than one folder shows."""


def tool(name, *arguments):
    program = Path(sys.executable).with_name(name)
    subprocess.run([program, *arguments], check=True, capture_output=True, timeout=60)


def told(ts):
    """Return the messages of a `.ts` file as sentences."""
    return {
        Sentence(
            context.findtext("name"),
            message.findtext("source"),
            message.findtext("comment") or "",
            message.get("numerus") == "yes",
        )
        for context in ET.parse(ts).iter("context")
        for message in context.iter("message")
    }


def test_every_sentence_reaches_the_translators(tmp_path):
    words, ts = tmp_path / "words.py", tmp_path / "deponent_be.ts"
    words.write_text(calls(sentences()), "utf-8")
    tool("pyside6-lupdate", words, "-locations", "none", "-ts", ts)
    assert told(ts) == set(sentences())


def test_a_sentence_is_filed_under_the_folder_that_shows_it():
    folders = {path.name for path in (ROOT / "ui").iterdir() if path.is_dir()}
    of_qt = {each.context for each in sentences(("ui/translations",))}
    assert all(context.startswith("Q") for context in of_qt)
    assert {each.context for each in sentences()} - folders - SHARED - of_qt == set()


def test_what_counts_is_known_as_a_plural_and_nothing_else_is():
    for each in sentences():
        assert each.is_plural == ("%n" in each.text), each
        assert each.is_plural or "(s)" not in each.text, each


def test_the_english_plurals_are_complete():
    ts = FOLDER / "deponent_en.ts"
    assert told(ts) == {each for each in sentences() if each.is_plural}
    for message in ET.parse(ts).iter("message"):
        forms = [form.text for form in message.iter("numerusform")]
        assert len(forms) == 2
        assert all(form and "(s)" not in form for form in forms)


@pytest.mark.parametrize("ts", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.name)
def test_what_the_program_loads_was_built_from_the_words_of_today(ts, tmp_path):
    tool("pyside6-lrelease", ts, "-qm", tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == ts.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 paragraphs"), (1, "1 paragraph"), (30, "30 paragraphs")]
)
def test_english_counts_as_people_do(theme, count, words):
    assert translate("casefile", "%n paragraph(s)", "", count) == words
