"""Finding words: whatever keyboard, case or ending, and no query is ever a command."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.testimony import State
from desktop.vault.connecting import create_database
from desktop.vault.search import MAX_WORD, SearchIndex, fold, pieces
from desktop.vault.steps import take_missing_steps
from tests.vault.samples import LATER, a_testimony, next_revision, seal


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Ёлка", "елка"),
        ("елка", "ЁЛКА"),
        ("об'ект", "объект".replace("ъ", "")),
        ("аб’ява", "абʼява"),
        ("аб'ява", "аб`ЯВА"),
        ("ўзялі", "узялi"),
        ("гӏала", "гlала"),
        ("гӀала", "г1ала"),
        ("ГІАЛА", "гӏала"),
        ("Łódź", "łodz"),
        ("STRASSE", "straße"),
        ("café", "CAFE"),
        ("مُحَمَّد", "محمد"),
    ],
)
def test_words_are_found_however_they_were_typed(written, typed):
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(
    "sign",
    "\u00ad\u034f\u115f\u1160\u180e\u200b\u200c\u200d\u200e\u2060\u2063\u202e\u2067\u3164\ufeff\uffa0\U000e0061",
)
def test_a_sign_that_nobody_sees_is_no_part_of_a_word(sign):
    assert fold(f"Examp{sign}leton po{sign}lice") == fold("Exampleton police")


def test_words_in_other_letters_stay_apart():
    assert fold("lip") != fold("1ip")
    assert fold("кот кит") == ["кот", "кит"]
    assert fold("a_b-c,d") == ["a", "b", "c", "d"]


def test_a_testimony_is_found_by_words_of_any_sentence(vault):
    vault.testimonies.add(
        a_testimony(1, "Ёлки стояли во дворе. Их было три.", "Потом привезли Ивана."),
        State.OPEN,
    )
    vault.testimonies.add(a_testimony(2, "Иван молчал."), State.OPEN)
    found = {
        query: [row.id for row in vault.testimonies.rows(0, 9, query)]
        for query in ("елки", "двор иван", "ИВАН", "молч", "молчал елки", "лки")
    }
    one, two = a_testimony(1).id, a_testimony(2).id
    assert found == {
        "елки": [one],
        "двор иван": [one],
        "ИВАН": [two, one],
        "молч": [two],
        "молчал елки": [],
        "лки": [],
    }
    assert vault.testimonies.count("иван") == 2


def test_a_changed_word_is_found_and_the_old_one_is_not(vault):
    first = a_testimony(1, "Один. Два. Три.", "Четыре.")
    vault.testimonies.add(first, State.OPEN)
    vault.testimonies.save(next_revision(first, "Один. Пять. Три.", "Один."), LATER)
    hits = {
        word: vault.testimonies.count(word)
        for word in ("один", "два", "пять", "три", "четыре")
    }
    assert hits == {"один": 1, "два": 0, "пять": 1, "три": 1, "четыре": 0}


@pytest.mark.parametrize("cut", [1, 3, 4, 5, 8])
def test_a_testimony_is_found_by_the_beginning_of_its_code(vault, cut):
    first = a_testimony()
    vault.testimonies.add(first, State.OPEN)
    plain = first.code.replace("-", "")
    for typed in (plain[:cut], plain[:cut].lower(), first.code[:cut]):
        assert vault.testimonies.count(typed) == 1
    assert vault.testimonies.count("Y" * 8) == 0


def test_a_sealed_testimony_is_found_by_code_and_no_longer_by_words(vault):
    first = a_testimony(1, "Ёлки.")
    vault.testimonies.add(first, State.OPEN)
    vault.testimonies.destroy_content(seal(vault))
    assert vault.testimonies.count("елки") == 0
    assert vault.testimonies.count(first.code) == 1


QUERIES = [
    '"',
    '" OR words MATCH "a',
    "night*",
    "NEAR(a b)",
    "words:night",
    "-night",
    "night NOT came",
    "^night",
    "(",
    "'; DROP TABLE testimony; --",
    "\x00night",
    "a" * 10_000,
    " ".join("abcdefghijklmnop"),
]


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_a_query_is_words_and_never_a_command(vault, query):
    vault.testimonies.add(a_testimony(), State.OPEN)
    assert vault.testimonies.count(query) in (0, 1)
    assert vault.testimonies.count() == 1


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    opened = create_database(tmp_path_factory.mktemp("index") / "vault.db", bytes(32))
    take_missing_steps(opened)
    yield opened
    opened.close()


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
texts = st.lists(words, max_size=6).map(". ".join)


@given(query=words)
@settings(deadline=None, max_examples=150)
def test_any_text_can_be_asked_for(database, query):
    assert isinstance(SearchIndex(database).find(query), set)


@given(revisions=st.lists(texts, min_size=1, max_size=4))
@settings(deadline=None, max_examples=60)
def test_after_any_edits_the_index_holds_the_last_words_and_no_others(database, revisions):
    index = SearchIndex(database)
    held, was = [], set()
    with database.transaction():
        for text in [*revisions, ""]:
            held = index.update(7, held, pieces(a_testimony(1, text)))
            present = {word for _, words in held for word in words.split()}
            for word in present:
                assert 7 in index.find(word)
            for word in was - present:
                if not any(each.startswith(word) for each in present):
                    assert 7 not in index.find(word)
            assert len({slot for slot, _ in held}) == len(held)
            was = present
        assert index.update(7, held, []) == []
        database.run("INSERT INTO search (search) VALUES ('integrity-check')")


def test_a_word_without_an_end_is_cut_and_still_found_by_its_beginning():
    (word,) = fold("я" * 200_000)
    assert word == "я" * MAX_WORD
