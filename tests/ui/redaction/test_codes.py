"""Codes are shown in words wherever one stands; words of people never are anything else."""

from enum import StrEnum

import pytest

from desktop.domain import codec
from desktop.domain.absence import Absence, Known
from desktop.domain.body import View
from desktop.domain.coding import Elicited, FactKind, StageKind
from desktop.domain.conduct import CertificateKind, EndedHow, Manner
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.dates import Band, Relation
from desktop.domain.items import ItemKind
from desktop.domain.leaves import cut
from desktop.domain.mentioned import Basis, Participation, PersonRole
from desktop.domain.packs import TERM_DETAILS
from desktop.domain.people import PresentAs
from desktop.domain.permissions import AfterDeath, IdentityLevel, ProofKind, Purpose
from desktop.domain.preparing import (
    GenderWish,
    Mode,
    NeedKind,
    RiskDecision,
    RiskQuestion,
    SpeaksAs,
)
from desktop.domain.testimony import LANGUAGES, ReadBackMethod
from desktop.domain.vocabulary import COUNTS, FIELDS, REGIONS, TERMS
from desktop.words.bundled import bundled
from tests.domain.desk import everything
from tests.ui.redaction.samples import codes
from ui.coded.labels import labels_in
from ui.coded.words import WHEN_SAID
from ui.redaction.code_places import DATE, DETAILS, MOMENT, PLACES, place_of
from ui.redaction.codes import codes_in
from ui.redaction.lines import Line
from ui.redaction.words import said

VOCABULARIES = {
    "absence": Absence,
    "after_death": AfterDeath,
    "answer": Answer,
    "band": Band,
    "basis": Basis,
    "certificate_kind": CertificateKind,
    "count_kind": COUNTS,
    "decision": RiskDecision,
    "elicited": Elicited,
    "ended_how": EndedHow,
    "fact_kind": FactKind,
    "identity": IdentityLevel,
    "item_kind": ItemKind,
    "known": Known,
    "language": LANGUAGES,
    "manner": Manner,
    "method": ReadBackMethod,
    "mode": Mode,
    "need": NeedKind,
    "participation": Participation,
    "person_role": PersonRole,
    "present_as": PresentAs,
    "proof": ProofKind,
    "purpose": Purpose,
    "recipient": RecipientClass,
    "region": REGIONS,
    "relation": Relation,
    "risk": RiskQuestion,
    "speaks_as": SpeaksAs,
    "stage_kind": StageKind,
    "view": View,
    "wish": GenderWish,
}
PARTS = dict(cut("testimony", codec.testimony_value(everything())))
ROLES = "testimony/people/0"


def told(path, value, language="en"):
    return said(Line(path=path, value=value), codes(language)).text


def coded(place, value):
    """Yield each place in which the domain itself writes a code, and the code."""
    if isinstance(value, StrEnum):
        yield place, value
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from coded(f"{place}/{name}", each)
    elif isinstance(value, list):
        for each in value:
            yield from coded(place, each)


def test_every_place_in_which_a_code_is_written_is_known():
    found = {
        place
        for path, value in PARTS.items()
        for place, _code in coded(place_of(path), value)
    }
    assert found - set(PLACES) == set()
    assert len(found) > 40


def test_every_vocabulary_of_a_place_is_looked_at():
    assert set(PLACES.values()) - {DATE, MOMENT} == set(VOCABULARIES)


@pytest.mark.parametrize("language", ["en", "be", "ru"])
@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_code_of_a_vocabulary_has_words(name, language, qapp):
    table = codes(language).tables[name]
    for code in filter(None, map(str, VOCABULARIES[name])):
        assert table[code]
        assert "_" not in table[code]


@pytest.mark.parametrize("path", PARTS)
def test_no_part_of_a_whole_interview_shows_a_bare_code(path, qapp):
    text = told(path, PARTS[path])
    for place, code in coded(place_of(path), PARTS[path]):
        if codes().words(place, code) != code and "_" in code:
            assert code not in text


def test_an_entry_says_its_codes_in_words(qapp):
    fact = PARTS["testimony/coding/facts/1"]
    text = told("testimony/coding/facts/1", fact)
    assert "blows and kicks: baton blows" in text
    assert "after a direct question" in text
    assert "from 10 August 2020 on" in text
    person = told(ROLES, PARTS[ROLES])
    assert "name heard, voice" in person
    assert "carried it out, ordered it" in person
    assert told("testimony/conduct/needs/0", PARTS["testimony/conduct/needs/0"]).startswith(
        "kind: medical"
    )
    assert "language: English" in told(
        "testimony/conduct/certificates/0", PARTS["testimony/conduct/certificates/0"]
    )


@pytest.mark.parametrize(
    ("path", "code", "words"),
    [
        ("testimony/conduct/mode", "first_account", "first account only"),
        ("testimony/conduct/risks/decision", "not_now", "not now"),
        ("testimony/conduct/choices/interviewer", "not_asked", "not asked"),
        ("testimony/conduct/capacity/speaks_as", "minor", "a minor"),
        ("testimony/consent_more/proof/kind", "audio", "a recording of the interview"),
        ("testimony/consent/sharing/icc", "not_asked", "not asked"),
    ],
)
def test_a_part_that_is_a_code_is_said_in_words(path, code, words, qapp):
    assert told(path, code) == words


def test_terms_are_said_in_the_language_of_the_window(qapp):
    fact = PARTS["testimony/coding/facts/1"]
    assert "after a direct question" not in told("testimony/coding/facts/1", fact, "be")
    assert "direct" not in told("testimony/coding/facts/1", fact, "ru")


@pytest.mark.parametrize(
    "path", ["testimony/place", "testimony/paragraphs/0", "testimony/consent/teach_back"]
)
@pytest.mark.parametrize("words", ["not_asked", "yes", "arrest", "be", "2020-08-10/.."])
def test_words_of_people_that_look_like_a_code_stay_their_words(path, words, qapp):
    assert told(path, words) == words


def test_a_note_beside_a_code_stays_as_it_was_written(qapp):
    person = {**PARTS[ROLES], "names_heard": "perpetrator", "role": "perpetrator"}
    text = told(ROLES, {**person, "uniform": "name_heard"})
    assert "uniform: “name_heard”" in text


def test_a_code_that_nobody_has_words_for_is_shown_as_it_stands(qapp):
    assert told("testimony/conduct/mode", "by_post") == "by_post"
    assert "station.example" in told(
        "testimony/coding/facts/2", PARTS["testimony/coding/facts/2"]
    )
    odd = {"kind": "omen", "code": "blunt.baton", "when": {"band": "dusk"}}
    assert told("testimony/coding/facts/9", odd) == (
        "kind: omen · term: blunt.baton · when: (time of day: dusk)"
    )


def test_details_of_a_fact_are_named_and_say_why_one_is_missing(qapp):
    details = {"count": "ten", "count_kind": "estimate", "duration_absent": "not_asked"}
    fact = {"kind": "act", "code": "electric.wires", "details": details}
    assert told("testimony/coding/facts/0", fact) == (
        "kind: act · term: electric shocks: wires · details: "
        "(how many times: “ten” · how the number is known: estimate · how long: not asked)"
    )


def test_every_term_of_the_vocabulary_has_words(qapp):
    for kind, terms in TERMS.items():
        for code in terms:
            assert codes().term(str(kind), code) != code or "_" not in code


def test_a_fact_that_names_no_other_does_not_show_a_number_for_none(qapp):
    fact = {"kind": "act", "when": {"band": "night", "fact": 0}, "episode": 0}
    assert told("testimony/coding/facts/0", fact) == (
        "kind: act · when: (time of day: at night)"
    )
    mark = {"x": 0, "y": 0}
    assert told("testimony/body/0", mark) == "across: 0 · down: 0"


def test_a_term_of_a_pack_is_said_as_the_pack_calls_it(qapp):
    (pack,) = bundled()
    term = pack.terms[0]
    told_of = codes_in(labels_in("en", [pack]))
    fact = {"kind": str(term.kind), "code": pack.full(term)}
    text = said(Line(path="testimony/coding/facts/0", value=fact), told_of).text
    assert text.endswith(f"term: {term.forms.of('en')}")


def test_every_detail_that_a_fact_can_have_is_named(qapp):
    names = {name for fields in FIELDS.values() for name in fields}
    for name in (*names, *TERM_DETAILS, WHEN_SAID):
        assert "_" not in codes().field(DETAILS, name)
