"""A statement in translation: the original counts, and who certified what is printed."""

from dataclasses import replace

import pytest

from desktop.domain.conduct import Certificate, CertificateKind
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.translation import Translation
from desktop.words import table
from exports.statement import StatementFacts, compose
from exports.statement.model import Numbered, Section
from exports.statement.render import render
from tests.domain.samples import complete
from tests.exports.statement.test_compose import strings

AT = "2026-03-02T12:00:00+02:00"
ENGLISH = Translation(
    language="en",
    paragraphs=("My name is Nobody.", ""),
    translator="Wren",
    certified_at=AT,
)
BY_WREN = Certificate(
    kind=CertificateKind.TRANSLATOR,
    code="Wren",
    from_language="be",
    to_language="en",
    confirmed_at=AT,
)
BY_SWIFT = replace(
    BY_WREN, kind=CertificateKind.INTERPRETER, code="Swift", from_language="ru"
)


def taken(translation=ENGLISH, certificates=(BY_WREN, BY_SWIFT)):
    testimony = complete(
        translation=translation,
        present=(
            PersonPresent(present_as=PresentAs.DEPONENT, code="K7M4-P9RJ"),
            PersonPresent(present_as=PresentAs.INTERPRETER, code="Swift"),
        ),
    )
    conduct = replace(testimony.conduct, certificates=certificates)
    return replace(testimony, conduct=conduct)


def composed(testimony, language="en", *, translated=True, withdrawn=()):
    facts = StatementFacts(interviewer="Heron", translated=translated, withdrawn=withdrawn)
    return compose(testimony, (), (), facts, table("statement", language))


def section(statement, title) -> Section:
    (found,) = (each for each in statement.sections if each.title == title)
    return found


def numbered(part):
    return [(b.number, b.text) for b in part.blocks if isinstance(b, Numbered)]


def test_each_paragraph_bears_the_number_of_the_original_and_gaps_name_it():
    account = section(composed(taken()), "The account in translation")
    assert numbered(account) == [
        (1, "My name is Nobody."),
        (2, "(not translated; see paragraph 2 of the original)"),
    ]


def test_the_pages_say_that_it_is_a_translation_and_that_the_original_counts():
    texts = "\n".join(strings(composed(taken())))
    assert "Language of the original: Belarusian" in texts
    assert "the original counts" in texts
    (cover,) = (r for r in composed(taken()).cover.rows if r.label == "Translation")
    assert "English" in cover.value
    assert "Wren" in cover.value


def test_the_translator_and_the_interpreter_certify_by_code_and_language():
    statement = composed(taken())
    by_wren = "\n".join(strings(section(statement, "Certificate of the translator")))
    assert "translator with code Wren" in by_wren
    assert "Belarusian – English" in by_wren
    by_swift = "\n".join(strings(section(statement, "Certificate of the interpreter")))
    assert "interpreter with code Swift" in by_swift
    assert "Russian – English" in by_swift


def test_a_translation_that_nobody_certified_is_called_that():
    statement = composed(taken(replace(ENGLISH, certified_at=""), ()))
    texts = list(strings(statement))
    assert "No translator has certified this translation." in texts
    assert "Certificate of the translator" not in texts


def test_the_account_as_it_was_told_says_nothing_of_a_translation():
    texts = list(strings(composed(taken(), translated=False)))
    assert "Certificate of the translator" not in texts
    assert "My name is Nobody." not in texts
    assert complete().paragraphs[0] in texts


def test_what_was_withdrawn_stays_withdrawn_in_the_translation():
    account = section(composed(taken(), withdrawn=(1,)), "The account in translation")
    assert numbered(account)[0] == (1, "[withdrawn]")


@pytest.mark.parametrize("language", ["be", "ru", "en"])
def test_it_is_set_as_pages_in_every_language(language):
    assert render(composed(taken(), language)).startswith(b"%PDF")


def test_naughty_words_are_printed_as_words():
    words = "<b>bold</b> é\u0301 \u202e <img src='/etc/passwd'>"
    testimony = taken(replace(ENGLISH, paragraphs=(words, "Two.")))
    account = section(composed(testimony), "The account in translation")
    assert numbered(account)[0] == (1, words)
    assert render(composed(testimony)).startswith(b"%PDF")


def test_what_they_say_of_their_training_is_printed_with_what_they_certify():
    said = replace(BY_SWIFT, competence="In court since 2015.")
    by_swift = section(composed(taken(ENGLISH, (said,))), "Certificate of the interpreter")
    assert "Training and experience, in their own words: In court since 2015." in strings(
        by_swift
    )
    unconfirmed = replace(said, confirmed_at="")
    assert "2015" not in "\n".join(strings(composed(taken(ENGLISH, (unconfirmed,)))))
