"""The hint about questions that lead: it knows phrases, in three languages, and waits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.leading import MAX_LETTERS, PHRASES, leading_phrase

LEADING = {
    "They hit you, didn't they?": "didn't they",
    "Isn\u2019t it true that he was there?": "Isn't it",
    "You must have been afraid.": "You must have",
    "So they did beat you": "So they did",
    "Вас били, не так ли?": "не так ли",
    "Разве он не кричал?": "Разве",
    "Вы ведь его видели": "Вы ведь",
    "Он был в форме, верно?": "верно?",
    "Её же увезли?": "Ее же",
    "Хіба яны не білі вас?": "Хіба",
    "Вы ж яго бачылі": "Вы ж",
    "Гэта быў міліцыянт, праўда?": "праўда?",
}
OPEN = (
    "What happened then?",
    "Please tell me everything from the beginning.",
    "Where did they take you, and who was there?",
    "What did you see in your right hand?",
    "Что было потом?",
    "Расскажите, пожалуйста, о дороге.",
    "Кто был в комнате?",
    "Што было потым?",
    "Раскажыце, калі ласка, пра дарогу.",
    "Хто быў у пакоі?",
    "",
    " \n ",
)


@pytest.mark.parametrize("question", LEADING)
def test_words_that_lead_are_named(question):
    assert leading_phrase(question) == LEADING[question]


@pytest.mark.parametrize("question", OPEN)
def test_an_open_question_gets_no_hint(question):
    assert leading_phrase(question) == ""


def test_every_language_of_the_desk_has_phrases():
    assert set(PHRASES) == {"be", "ru", "en"}


def test_a_phrase_inside_a_word_is_none():
    assert leading_phrase("Surelyx, незаразве, няўжож") == ""


def test_what_is_far_longer_than_a_question_is_not_searched_to_its_end():
    assert leading_phrase("a " * MAX_LETTERS + "surely") == ""


@given(st.text(max_size=400))
def test_whatever_is_typed_there_is_an_answer(text):
    found = leading_phrase(text)
    assert found == "" or found.strip() == found
