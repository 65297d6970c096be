"""The hint about questions that lead: it knows phrases, in three languages, and waits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.leading import MAX_LETTERS, PHRASES, leading_phrase

LEADING = {
    "They hit you, didn't they?": "didn't they",
    "Isn\u2019t it true that he was there?": "Isn\u2019t it",
    "You must have been afraid.": "You must have",
    "So they did beat you": "So they did",
    "Вас увезли, не так ли?": "не так ли",
    "Разве он не кричал?": "Разве",
    "Вы ведь его видели": "Вы ведь",
    "Он был в форме, верно?": "верно?",
    "Её же увезли?": "Её же",
    "Хіба яны не білі вас?": "Хіба",
    "Вы ж яго бачылі": "Вы ж",
    "Гэта быў міліцыянт, праўда?": "праўда?",
    "Ён ж вас бачыў": "Ён ж",
    "Did they beat you?": "Did they beat",
    "And did the officer hit you with it?": "And did the officer hit",
    "When you lay there, did he kick you?": "did he kick",
    "Were you beaten?": "Were you beaten",
    "Have you been tortured there?": "Have you been tortured",
    "Was it Ivanov who hit you?": "Was it Ivanov who hit",
    "Was it Ivanov who came in?": "Was it Ivanov who",
    "Was it him?": "Was it him",
    "Was it the baton or the fist?": "Was it the baton or the fist",
    "Which was it, the baton or the fist?": "the baton or the fist?",
    "Did he come before or after dark?": "Did he come before or after",
    "Вас били?": "Вас били",
    "Вас били": "Вас били",
    "А били ли вас?": "А били",
    "Он вас ударил?": "Он вас ударил",
    "Это Иванов вас бил?": "Это Иванов вас бил",
    "Вас били, когда вы были в машине?": "Вас били",
    "К вам применяли силу?": "К вам применяли силу",
    "Не он ли вас бил?": "Не он ли",
    "Не Иванов ли это был?": "Не Иванов ли",
    "Это была дубинка или кулак?": "Это была дубинка или кулак",
    "Дубинкой или кулаком?": "Дубинкой или кулаком",
    "Вас білі?": "Вас білі",
    "Ці білі вас?": "Ці білі",
    "Ён вас ударыў?": "Ён вас ударыў",
    "Ці не ён вас біў?": "Ці не ён",
    "Гэта Іваноў вас біў?": "Гэта Іваноў вас біў",
    "Да вас ужывалі сілу?": "Да вас ужывалі сілу",
    "Гэта была дубінка ці кулак?": "Гэта была дубінка ці кулак",
    "Дубінкай або кулаком?": "Дубінкай або кулаком",
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
    "How did they beat you?",
    "What did they beat you with?",
    "You said that they beat you. What happened before that?",
    "Who was it that came in?",
    "Did anybody see or hear it?",
    "Did you see anything or anyone?",
    "Would you like a break or some water?",
    "Do you remember the day or the month?",
    "Did you understand it or not?",
    "Tell me about the road or the cell, whatever comes first.",
    "What did you hear or see there?",
    "Where were you beaten?",
    "How often were you hit, and where?",
    "Is it the first time that you tell this?",
    "Was it somebody whom you knew?",
    "Вы били в дверь?",
    "Не знаете ли вы, который был час?",
    "Как вас били?",
    "Чем вас били?",
    "Кто вас ударил?",
    "Когда вас били, кто был рядом?",
    "Сколько раз вас ударили?",
    "Вы сказали, что вас били. Расскажите об этом.",
    "Вы сказали, что вас били, что было потом?",
    "Что было после того, как вас ударили?",
    "Хотите воды или сделаем перерыв?",
    "Не хотите ли сделать перерыв?",
    "Не могли бы вы рассказать больше?",
    "Вы что-нибудь видели или слышали?",
    "Расскажите о дороге или о камере.",
    "Он пришёл или нет?",
    "Опишите, как выглядела комната.",
    "Як вас білі?",
    "Чым вас білі?",
    "Хто вас ударыў?",
    "Калі вас білі, хто быў побач?",
    "Вы сказалі, што вас білі. Раскажыце пра гэта.",
    "Хочаце вады ці зробім перапынак?",
    "Ці не хочаце зрабіць перапынак?",
    "Ці памятаеце вы той дзень?",
    "Вы што-небудзь бачылі ці чулі?",
    "Раскажыце пра дарогу або пра камеру.",
    "Дзе вы спалі ў той дзень?",
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


@pytest.mark.parametrize("words", ["вас и ", "a or b", "ці вас ", "did it or ", ", и"])
def test_a_long_row_of_words_is_answered(words):
    assert len(leading_phrase(words * MAX_LETTERS)) < 40


def test_a_phrase_inside_a_word_is_none():
    assert leading_phrase("Surelyx, незаразве, няўжож") == ""


def test_what_is_far_longer_than_a_question_is_not_searched_to_its_end():
    assert leading_phrase("a " * MAX_LETTERS + "surely") == ""


@given(st.text(max_size=400))
def test_whatever_is_typed_there_is_an_answer(text):
    found = leading_phrase(text)
    assert found == "" or found.strip() == found
