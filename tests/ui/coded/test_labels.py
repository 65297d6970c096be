"""Words for codes, and terms found by what people type."""

import pytest

from desktop.domain.absence import Absence
from desktop.domain.coding import Elicited, FactKind, StageKind
from desktop.domain.dates import Band, Relation
from desktop.domain.mentioned import Basis, Participation, PersonRole
from desktop.domain.vocabulary import ACTS, COUNTS, FIELDS
from ui.coded.labels import Labels, folded, labels_in

LABELS = Labels(
    tables={
        "acts": {
            "blunt": "Blows and kicks",
            "blunt.baton": "Blows with a baton",
            "blunt.kicks": "Kicks",
        },
        "synonyms": {"blunt.gauntlet": "corridor"},
    },
    others=({"acts": {"blunt.baton": "Удары дубинкой"}},),
)


def test_a_code_without_a_label_is_shown_as_it_stands():
    assert LABELS.term(FactKind.ACT, "minsk:hall.drag") == "minsk:hall.drag"


def test_a_term_is_found_by_the_begin_of_any_of_its_words():
    assert LABELS.find(FactKind.ACT, "bat")[0] == "blunt.baton"
    assert LABELS.find(FactKind.ACT, "blows wi")[0] == "blunt.baton"


def test_a_term_is_found_in_another_language_and_by_what_else_it_is_called():
    assert LABELS.find(FactKind.ACT, "ДУБИН") == ("blunt.baton",)
    assert LABELS.find(FactKind.ACT, "corr") == ("blunt.gauntlet",)


def test_the_label_that_begins_so_comes_first():
    assert LABELS.find(FactKind.ACT, "kick")[0] == "blunt.kicks"


def test_a_term_alone_says_of_what_group_it_is():
    assert LABELS.term(FactKind.ACT, "blunt.baton") == "Blows and kicks: Blows with a baton"
    assert LABELS.own(FactKind.ACT, "blunt.baton") == "Blows with a baton"
    assert LABELS.term(FactKind.ACT, "blunt") == "Blows and kicks"


@pytest.mark.parametrize("language", ["en", "be", "ru"])
def test_whatever_is_chosen_from_has_words_in_every_language(language):
    labels = labels_in(language)
    chosen = {
        "fact_kind": FactKind,
        "elicited": Elicited,
        "stage_kind": StageKind,
        "absence": [each for each in Absence if each],
        "band": [each for each in Band if each],
        "relation": [each for each in Relation if each],
        "person_role": PersonRole,
        "basis": Basis,
        "participation": Participation,
        "count_kind": COUNTS,
        "field": {name for names in FIELDS.values() for name in names},
    }
    known = labels.tables
    bare = [(n, c) for n, codes in chosen.items() for c in codes if c not in known[n]]
    assert bare == []
    assert [code for code in ACTS if code not in known["acts"]] == []


def test_a_term_is_found_whatever_language_is_shown():
    for language in ("en", "be", "ru"):
        assert "blunt.baton" in labels_in(language).find(FactKind.ACT, "дубин")
        assert "blunt.baton" in labels_in(language).find(FactKind.ACT, "baton")


def test_nothing_typed_offers_the_first_terms_and_nonsense_offers_none():
    assert LABELS.find(FactKind.ACT, "", most=3) == ACTS[:3]
    assert LABELS.find(FactKind.ACT, "zzz") == ()


def test_accents_and_case_do_not_matter():
    assert folded("Ёлка, ЖНІЎНЯ!") == folded("елка жніуня")
