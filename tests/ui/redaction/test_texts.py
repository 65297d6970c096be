"""A name is looked for in what the page shows, and in people's words as they are signed."""

from functools import partial

import pytest

from desktop.domain import codec
from desktop.domain.disclosure import Why
from desktop.domain.leaves import Leaf, cut
from desktop.services.overlooked import Slip, findings, has
from desktop.services.redacting import Part, begun
from tests.domain.desk import everything
from tests.ui.redaction.samples import TESTIMONY, codes
from ui.redaction.choices import Choices
from ui.redaction.code_places import place_of
from ui.redaction.lines import lines_of
from ui.redaction.texts import Texts
from ui.redaction.values import own_texts, text_of
from ui.redaction.words import said

FACT, DECISION = "testimony/coding/facts/1", "testimony/conduct/risks/decision"
VALUES = (*cut("testimony", codec.testimony_value(everything())), (DECISION, "not_now"))


def part(path, value):
    return Part(path=path, value=value, leaf=Leaf(path=path, salt="0" * 64, value=value))


PARTS = tuple(part(path, value) for path, value in dict(VALUES).items())


def shown_texts(language="en"):
    return Texts(partial(text_of, codes(language)))


def found(words, language="en"):
    redaction = begun(TESTIMONY.id, TESTIMONY.code, PARTS)
    lines = lines_of(redaction, PARTS, words, shown_texts(language))
    return {line.path for line in lines if line.is_found}


@pytest.mark.parametrize(("language", "words"), [("en", "baton"), ("ru", "дубин")])
def test_a_code_is_found_by_the_words_that_stand_on_the_page(language, words, qapp):
    assert FACT in found(words, language)


@pytest.mark.parametrize("words", ["baton", "дубин", "not_now", "yes", "kind", "2020"])
@pytest.mark.parametrize("language", ["en", "be", "ru"])
def test_what_is_found_is_what_the_page_shows(language, words, qapp):
    lines = lines_of(begun(TESTIMONY.id, TESTIMONY.code, PARTS), PARTS)
    shown = {
        line.path
        for line in lines
        if has(part(line.path, said(line, codes(language)).text), words)
    }
    assert found(words, language) == shown


def test_a_code_that_is_shown_as_words_is_not_found_by_the_code(qapp):
    assert DECISION not in found("not_now")
    assert DECISION in found("not now")


@pytest.mark.parametrize("language", ["en", "be", "ru"])
def test_every_word_that_people_wrote_is_found_as_it_was_signed(language, qapp):
    texts = shown_texts(language)
    for each in PARTS:
        for own in filter(str.strip, own_texts(place_of(each.path), each.value)):
            assert has(each, own, texts)


def test_own_words_are_found_also_where_the_page_tells_them_otherwise(qapp):
    said_so = "grey” · basis: “seen"
    assert has(part("testimony/people/0", {"uniform": said_so}), said_so, shown_texts())


def test_withholding_what_was_found_takes_the_shown_words_and_the_signed_ones(qapp):
    note = part("testimony/paragraphs/0", "I heard blows and kicks.")
    parts = (*(each for each in PARTS if each.path != note.path), note)
    redaction = begun(TESTIMONY.id, TESTIMONY.code, parts)
    choices = Choices(redaction, parts, shown_texts())
    assert {FACT, note.path} <= set(choices.found("blows and kicks"))
    choices.show([FACT])
    choices.withhold_shown([note.path], Why.IDENTITY)
    choices.note_searched("blows and kicks")
    (name,) = (
        each
        for each in findings(choices.now, parts, shown_texts())
        if each.slip is Slip.NAME
    )
    assert FACT in name.paths


def test_texts_are_made_once_for_each_part(qapp):
    asked = []

    def tell(path, value):
        asked.append(path)
        return str(value)

    texts = Texts(tell)
    texts.make(PARTS)
    assert [texts(each) for each in PARTS]
    assert len(asked) == len(PARTS)


def test_texts_of_another_value_in_the_same_place_are_made_anew(qapp):
    texts = shown_texts()
    path = "testimony/place"
    assert has(part(path, "Kvitka street"), "kvitka", texts)
    assert not has(part(path, "Another street"), "kvitka", texts)
