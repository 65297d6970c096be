"""Every language says everything, with the same blanks, and counts as its people do.

`make i18n` collects the sentences; what is still to be translated is listed here.
"""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from desktop.domain.coding import FactKind
from tests.ui.test_translations import FOLDER, told
from ui.before.words import decisions, earlier_answers, risk_answers
from ui.body.form import treated_answers
from ui.coding import prompts_table
from ui.coding.keys import key_of
from ui.consent.questions import level_choices
from ui.interview.question_line import manners
from ui.letters.taken_back import stays_or_back
from ui.mentioned.form import mask_answers
from ui.translations import languages, own_name, preferred, speak
from ui.translations.collect import ROOT, sentences
from ui.widgets.answers import absence_answers, consent_answers
from ui.words import decimal, translate

OTHERS = [code for code in languages() if code != "en"]
FORMS = {"be": 3, "ru": 3, "uk": 3, "pl": 3, "lt": 3}
"""How many forms a word has after a number; Qt's rules, and those of the languages."""
BLANK = re.compile(r"\{\w*\}|%n|%\d|\*\.\w+|Ctrl\+\S|Alt\+\S|\bF1\b")
ENDS = ("…", ":", "?", " ")
WITHOUT_WORDS = re.compile(
    r"\{\w*\}|%n|%\d|[\W\d_]|PDF|SHA|RFC|QR|USB|JSON|Deponent|Caps|Lock|txt|age|pdf|LTR"
    r"|Alt|Left|Right|Up|UTC|TSA|tsr|pem"
)


def file(code):
    return FOLDER / f"deponent_{code}.ts"


def messages(code):
    """Yield context, source, comment, whether it is finished, and its forms."""
    for context in ET.parse(file(code)).iter("context"):
        for each in context.iter("message"):
            target = each.find("translation")
            forms = [form.text or "" for form in target.iter("numerusform")]
            yield (
                context.findtext("name"),
                each.findtext("source"),
                each.findtext("comment") or "",
                target.get("type") is None,
                forms or [target.text or ""],
            )


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_is_translated(code):
    unfinished = [
        f"{context}: {source}"
        for context, source, _comment, is_finished, forms in messages(code)
        if not is_finished or not all(form.strip() for form in forms)
    ]
    assert unfinished == []


@pytest.mark.parametrize("code", OTHERS)
def test_the_file_holds_the_sentences_of_today_and_no_others(code):
    assert told(file(code)) == set(sentences())


@pytest.mark.parametrize("code", OTHERS)
def test_blanks_files_and_keys_are_the_same_in_every_form(code):
    for context, source, _comment, is_finished, forms in messages(code):
        for form in forms if is_finished else ():
            blanks = Counter(BLANK.findall(form))
            assert blanks == Counter(BLANK.findall(source)), (context, source, form)


@pytest.mark.parametrize("code", OTHERS)
def test_a_sentence_ends_as_it_does_in_english(code):
    for context, source, _comment, is_finished, forms in messages(code):
        for end in ENDS if is_finished and not context.startswith("Q") else ():
            ends = {form.endswith(end) for form in forms}
            assert ends == {source.endswith(end)}, (context, source, forms)


@pytest.mark.parametrize("code", OTHERS)
def test_what_counts_has_the_forms_of_the_language(code):
    for context, source, _comment, is_finished, forms in messages(code):
        if "%n" in source and is_finished:
            assert len(forms) == FORMS[code], (context, source)


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_was_left_in_english(code):
    for context, source, _comment, is_finished, forms in messages(code):
        if is_finished and WITHOUT_WORDS.sub("", source) and source not in SAME:
            assert source not in forms, (context, source)


SAME = frozenset(
    {"A4", "mm", "in", "pt", "%1 File", "SLIP-39", "OK", "exFAT", "HEIC", "MP4"}
)
"""Names that are the same everywhere."""


@pytest.mark.parametrize(
    ("code", "count", "words"),
    [
        ("be", 1, "1 пункт"),
        ("be", 2, "2 пункты"),
        ("be", 5, "5 пунктаў"),
        ("be", 21, "21 пункт"),
        ("ru", 1, "1 пункт"),
        ("ru", 3, "3 пункта"),
        ("ru", 11, "11 пунктов"),
        ("ru", 101, "101 пункт"),
    ],
)
def test_it_counts_as_people_do(qapp, code, count, words):
    speak(qapp, code)
    assert translate("casefile", "%n paragraph(s)", "", count) == words


ANSWERED_BY_KEY = (
    lambda: (*consent_answers(), *level_choices()),
    absence_answers,
    prompts_table.answers,
    manners,
    risk_answers,
    earlier_answers,
    decisions,
    stays_or_back,
    treated_answers,
    mask_answers,
)


@pytest.mark.parametrize("code", languages())
def test_a_key_gives_one_answer_only(qapp, code):
    speak(qapp, code)
    for keys in (
        *([each.key for each in choices()] for choices in ANSWERED_BY_KEY),
        [key_of(each) for each in FactKind],
    ):
        assert len(set(keys)) == len(keys), (code, keys)


def test_one_word_for_two_things_has_a_comment_that_tells_them_apart():
    closing = {each.comment for each in sentences() if each[:2] == ("interview", "Close")}
    assert closing == {
        "",
        "the button of the search bar",
        "the button of the line for a question",
        "the button of the list of questions",
    }


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("en", "English"),
        ("be", "Беларуская"),
        ("ru", "Русский"),
        ("uk", "Українська"),
        ("pl", "Polski"),
        ("lt", "Lietuvių"),
    ],
)
def test_a_language_is_called_by_its_own_name(code, name):
    assert own_name(code) == name


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["be-Cyrl-BY", "be-BY", "be"], "be"),
        (["ru_RU", "be"], "ru"),
        (["de-DE", "be-BY"], "be"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_computer_that_is_known_is_spoken(wanted, language):
    assert preferred(wanted, ("en", "be", "ru")) == language


def test_numbers_are_written_as_in_the_language(qapp):
    assert decimal(1234.5, 1) == "1234.5"
    speak(qapp, "be")
    assert decimal(1234.5, 1) == "1234,5"
    assert QLocale().toString(QLocale().toDate("3.3.2026", "d.M.yyyy"), "d MMM yyyy") == (
        "3 сак 2026"
    )


def test_no_sentence_is_translated_before_there_is_somebody_to_read_it():
    """A translation that is made when a module is loaded stays in that language."""
    for folder in ("ui", "desktop/app"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
                at_load = re.match(r"\S.*\btranslate\(", line)
                assert at_load is None or line.startswith("def "), f"{path}:{number}"


@pytest.mark.parametrize("code", languages())
def test_the_file_for_the_program_lies_beside_the_file_for_translators(code):
    assert file(code).with_suffix(".qm").is_file()
    assert Path(file(code)).is_file()
