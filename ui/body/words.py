"""Words of the body map: places and charts by name, pain, and what a mark is called."""

from collections.abc import Mapping
from typing import TypeAlias

from desktop.domain.absence import Absence
from desktop.domain.body import MOST_PAIN, Mark, Pain, View
from desktop.domain.vocabulary import REGIONS
from desktop.words import table
from ui.plain import OWN_SIGNS, one_line, visible_lines
from ui.words import translate

BodyWords: TypeAlias = Mapping[str, str]
"""The table ``body`` of `desktop.words` in the language of the interface."""


def words_in(language: str) -> BodyWords:
    """Return the words of a language; English stands in for one that has none."""
    return table("body", language)


def view_name(words: BodyWords, view: View) -> str:
    """Return what a chart is called."""
    return _begun(words[f"view.{view}"])


def region_name(words: BodyWords, region: str) -> str:
    """Return what a region is called; the code itself if a newer program wrote it."""
    if not region:
        return translate("body", "Place not named")
    return _begun(words.get(f"region.{region}") or one_line(region))


def region_options(words: BodyWords) -> tuple[tuple[str, str], ...]:
    """Return all regions for a choice, the unnamed one first."""
    return tuple((code, region_name(words, code)) for code in ("", *REGIONS))


def place_name(words: BodyWords, mark: Mark) -> str:
    """Return where a mark is: its place and its chart."""
    return translate("body", "{place} ({chart})").format(
        place=region_name(words, mark.region), chart=words[f"view.{mark.view}"]
    )


def pain_words(words: BodyWords, pain: Pain) -> str:
    """Return a number, or why there is none."""
    if isinstance(pain, Absence):
        return _begun(words[f"absence.{pain}"])
    return str(pain)


def pain_options(words: BodyWords) -> tuple[tuple[str, str], ...]:
    """Return the answers to how much it hurts: a number, or why there is none."""
    numbers = [(str(number), str(number)) for number in range(MOST_PAIN + 1)]
    numbers[0] = ("0", translate("body", "0, no pain"))
    numbers[-1] = (str(MOST_PAIN), translate("body", "10, the worst there is"))
    absent = [each for each in Absence if each is not Absence.NONE]
    return (*((str(each), pain_words(words, each)) for each in absent), *numbers)


def pain_of(code: str) -> Pain:
    """Return the answer that stands behind a code of `pain_options`."""
    return int(code) if code.isdigit() else Absence(code)


def description_of(mark: Mark) -> str:
    """Return what was said of a mark in one line, with nothing unseen in it."""
    parts = (mark.description, mark.size, mark.shape, mark.colour)
    return " · ".join(" ".join(visible_lines(part).split("\n")) for part in parts if part)


def spoken_name(words: BodyWords, mark: Mark) -> str:
    """Return a mark for a screen reader: number, place, description."""
    said = one_line(description_of(mark), OWN_SIGNS) or translate(
        "body", "not described yet"
    )
    return translate("body", "Mark {number}, {place}: {description}").format(
        number=mark.id, place=place_name(words, mark), description=said
    )


def boundary_words() -> str:
    """Return the sentence that keeps a map from being read as an opinion."""
    return translate(
        "body",
        "How well a mark fits what is told is not judged here. Only a clinician may say "
        "that, in a signed opinion. That no mark is left proves nothing.",
    )


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
