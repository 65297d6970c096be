"""The guide for interviewers: three languages that say the same, with pictures."""

import re
from pathlib import Path

import pytest

from desktop.demo.guide import PICTURES
from ui.interview.names import phase_name
from ui.interview.phases import Phase
from ui.translations import languages, speak

DOCS = Path(__file__).parents[2] / "docs"
MOST_BYTES = 60_000
MOST_IN_ALL = 6_000_000
LINK = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")


def guide(language):
    name = "interviewer-guide" if language == "en" else f"interviewer-guide.{language}"
    return (DOCS / f"{name}.md").read_text("utf-8")


def headings(language):
    return re.findall(r"^(#+) (.+)$", guide(language), re.MULTILINE)


def pictures(language):
    return sorted((DOCS / "pictures" / language).iterdir())


@pytest.mark.parametrize("language", languages())
def test_the_guide_has_a_part_for_each_phase_in_the_order_of_the_rail(qapp, language):
    speak(qapp, language)
    try:
        phases = [phase_name(phase) for phase in Phase]
    finally:
        speak(qapp)
    named = [words for _level, words in headings(language)]
    assert [words for words in named if words in phases] == phases


@pytest.mark.parametrize("language", languages())
def test_each_picture_is_there_and_each_that_is_there_is_shown(language):
    shown = [DOCS / place for _words, place in LINK.findall(guide(language))]
    assert shown == pictures(language)
    numbered = [f"{at:02}-{name}.png" for at, name in enumerate(PICTURES, start=1)]
    assert [path.name for path in shown] == numbered


@pytest.mark.parametrize("language", languages())
def test_each_picture_is_told_in_words_of_the_guide(language):
    told = [words for words, _place in LINK.findall(guide(language))]
    assert len(set(told)) == len(told) == len(PICTURES)
    assert min(map(len, told)) >= 10


def test_the_three_guides_have_the_same_parts():
    levels = {code: [level for level, _words in headings(code)] for code in languages()}
    assert levels["be"] == levels["ru"] == levels["en"]


@pytest.mark.parametrize(
    ("language", "words"), [("be", "не правераная"), ("ru", "не проверена")]
)
def test_a_translation_says_first_that_nobody_of_the_trade_reviewed_it(language, words):
    _title, _blank, note = guide(language).splitlines()[:3]
    assert note.startswith("> ")
    assert words in note


def test_the_pictures_are_small_enough_for_a_slow_line():
    sizes = [path.stat().st_size for code in languages() for path in pictures(code)]
    assert max(sizes) < MOST_BYTES
    assert sum(sizes) < MOST_IN_ALL
