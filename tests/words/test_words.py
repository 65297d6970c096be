"""The words of statements and of the consent script: whole, parallel, in each language."""

import string
from collections.abc import Iterable
from enum import StrEnum

import pytest

from desktop.domain.absence import Absence, Known
from desktop.domain.coding import Elicited, FactKind, StageKind
from desktop.domain.conduct import CertificateKind, EndedHow, Manner
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.custody import CustodyAct
from desktop.domain.dates import Band, Relation
from desktop.domain.evidence import AttachmentKind
from desktop.domain.items import ItemKind
from desktop.domain.mentioned import Basis, Participation, PersonRole
from desktop.domain.people import PresentAs
from desktop.domain.permissions import IdentityLevel, Purpose
from desktop.domain.testimony import LANGUAGES, ReadBackMethod
from desktop.domain.vocabulary import COUNTS, FIELDS, TERMS
from desktop.words import table, vocabulary

TABLES = ("statement", "consent", "sheet", "recovery", "body", "vocabulary", "practice")
SPOKEN = ("en", "be", "ru")


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", SPOKEN)
def test_a_table_has_the_same_keys_in_every_language_and_no_empty_word(name, language):
    words = table(name, language)
    assert list(words) == list(table(name, "en"))
    assert [key for key, text in words.items() if not text.strip()] == []
    assert words["lang"] == language


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", SPOKEN)
def test_a_translation_keeps_every_placeholder(name, language):
    english = table(name, "en")
    for key, text in table(name, language).items():
        assert placeholders(text) == placeholders(english[key]), key


KINDS: tuple[tuple[str, str, type[StrEnum]], ...] = (
    ("statement", "consent.item.", ConsentItem),
    ("statement", "consent.share.", RecipientClass),
    ("statement", "answer.", Answer),
    ("statement", "present_as.", PresentAs),
    ("statement", "read_back.", ReadBackMethod),
    ("statement", "kind.", AttachmentKind),
    ("statement", "act.", CustodyAct),
    ("statement", "consent.purpose.", Purpose),
    ("statement", "consent.identity.", IdentityLevel),
    ("consent", "item.", ConsentItem),
    ("consent", "short.purpose.", Purpose),
    ("consent", "short.identity.", IdentityLevel),
    ("consent", "share.", RecipientClass),
    ("consent", "short.item.", ConsentItem),
    ("consent", "short.share.", RecipientClass),
    ("consent", "answer.", Answer),
)


@pytest.mark.parametrize(("name", "prefix", "kinds"), KINDS)
def test_every_member_has_its_word(name, prefix, kinds):
    words = table(name, "en")
    assert [each for each in kinds if f"{prefix}{each}" not in words] == []


VOCABULARIES: dict[str, Iterable[str]] = {
    "acts": TERMS[FactKind.ACT],
    "episodes": TERMS[FactKind.EPISODE],
    "persons": TERMS[FactKind.PERSON],
    "places": TERMS[FactKind.PLACE],
    "units": TERMS[FactKind.UNIT],
    "injuries": TERMS[FactKind.INJURY],
    "words": TERMS[FactKind.WORDS],
    "field": {field for fields in FIELDS.values() for field in fields},
    "count_kind": COUNTS,
    "fact_kind": FactKind,
    "elicited": Elicited,
    "absence": Absence,
    "known": Known,
    "band": Band,
    "relation": Relation,
    "stage_kind": StageKind,
    "person_role": PersonRole,
    "basis": Basis,
    "participation": Participation,
    "item_kind": ItemKind,
    "manner": Manner,
    "ended_how": EndedHow,
    "certificate_kind": CertificateKind,
}


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_code_has_a_label_and_every_label_a_code(name):
    labels = vocabulary("en")[name]
    extra = {"when_said"} if name == "field" else set()
    assert set(labels) == {str(code) for code in VOCABULARIES[name] if code} | extra


def test_what_else_people_call_a_term_is_of_a_term_that_there_is():
    assert set(vocabulary("en")["synonyms"]) <= set(TERMS[FactKind.ACT])


@pytest.mark.parametrize("name", ["acts", "episodes", "persons", "units", "injuries"])
@pytest.mark.parametrize("language", SPOKEN)
def test_no_two_terms_have_the_same_label(name, language):
    labels = vocabulary(language)[name]
    assert len(set(labels.values())) == len(labels)


@pytest.mark.parametrize("prefix", ["language.", "language_in."])
def test_every_interview_language_has_its_name(prefix):
    words = table("statement", "en")
    assert [code for code in LANGUAGES if prefix + code not in words] == []


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", ["be", "ru"])
def test_cyrillic_words_hold_no_latin_look_alike(name, language):
    """A Latin letter inside a Cyrillic word cannot be found and is read out wrong."""
    for key, text in table(name, language).items():
        for word in text.replace("{", " {").replace("}", "} ").split():
            letters = [sign for sign in word if sign.isalpha()]
            cyrillic = [sign for sign in letters if "\u0400" <= sign <= "\u04ff"]
            assert len(cyrillic) in {0, len(letters)} or word.startswith("QR-"), (key, word)


def test_belarusian_words_use_no_russian_letters():
    for name in TABLES:
        for key, text in table(name, "be").items():
            assert not set(text.lower()) & set("ищъ"), key


def test_russian_words_use_no_belarusian_letters():
    for name in TABLES:
        for key, text in table(name, "ru").items():
            assert not set(text.lower()) & set("іў"), key


def test_the_consent_script_says_what_every_person_must_know():
    opening = table("consent", "en")["opening"]
    for promise in ("cannot promise", "Nobody is paid", "withdraw", "the defence", "code"):
        assert promise in opening


@pytest.mark.parametrize("language", SPOKEN)
def test_the_consent_script_is_six_spoken_paragraphs_in_each_language(language):
    assert len(table("consent", language)["opening"].split("\n\n")) == 6


@pytest.mark.parametrize("name", TABLES)
def test_unreviewed_wording_says_so(name):
    assert "not yet reviewed" in table(name, "en")["note"]
