"""Packs: what a file may be, what a fact keeps of a term, what comes with the program."""

import json
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.coding import Fact, FactKind
from desktop.domain.pack_codec import (
    MAX_ALSO,
    MAX_NAME,
    MAX_PACK_BYTES,
    MAX_TERMS,
    read_pack,
    write_pack,
)
from desktop.domain.pack_errors import AlteredPack, BadPack, NewerPack, PackTooLarge
from desktop.domain.packs import Forms, Pack, Review, Term, carried, pack_of, with_term
from desktop.domain.vocabulary import TERMS, is_term
from desktop.words.bundled import bundled, pinned
from tests.domain.marsh import BEAKS, MARSH, MILL, REVIEWED

WORD = st.from_regex(r"[a-z][a-z0-9_]{0,31}", fullmatch=True)
LINE = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60).filter(
    lambda text: text.isprintable() and text == text.strip()
)
FORMS = st.builds(Forms, be=LINE, ru=LINE, en=LINE)
CODE = r"[a-z][a-z0-9_]{0,20}(\.[a-z][a-z0-9_]{0,20}){0,2}"
TERM = st.builds(
    Term,
    code=st.from_regex(CODE, fullmatch=True),
    kind=st.sampled_from(FactKind),
    narrows=st.sampled_from(["", "prison", "blunt.baton"]),
    forms=FORMS,
    also=st.lists(LINE, max_size=4, unique=True).map(tuple),
)
REVIEWS = st.one_of(
    st.just((Review.NOT_YET, "", "")),
    LINE.map(lambda name: (Review.REVIEWED, name, "2026-02-28")),
)


@st.composite
def packs(draw):
    state, by, on = draw(REVIEWS)
    return Pack(
        id=draw(WORD),
        version=draw(st.integers(1, 2**40)),
        title=draw(FORMS),
        about=draw(FORMS),
        review=state,
        reviewed_by=by,
        reviewed_on=on,
        sources=tuple(draw(st.dictionaries(WORD, LINE, max_size=4)).items()),
        terms=tuple(
            draw(st.lists(TERM, min_size=1, max_size=6, unique_by=lambda term: term.code))
        ),
    )


@given(packs())
def test_a_pack_is_read_as_it_was_written(pack):
    assert read_pack(write_pack(pack)) == pack


@given(st.binary(max_size=200))
def test_whatever_is_no_pack_is_refused_by_its_own_error(raw):
    with pytest.raises((BadPack, NewerPack)):
        read_pack(raw)


@given(st.data())
def test_a_pack_with_a_byte_changed_is_refused_or_read_as_what_it_now_says(data):
    raw = bytearray(write_pack(REVIEWED))
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= data.draw(st.integers(1, 255))
    with suppress(BadPack, NewerPack):
        found = read_pack(bytes(raw))
        assert read_pack(write_pack(found)) == found


def value():
    return json.loads(write_pack(REVIEWED))


def changed(path, new):
    """Return the file of a pack with one value put in another's place."""
    whole = value()
    at = whole
    for name in path[:-1]:
        at = at[name]
    at[path[-1]] = new
    return json.dumps(whole, ensure_ascii=False).encode()


REFUSED = {
    "a name with two lines": (("title", "en"), "The\nmarsh"),
    "a name that turns the line": (("title", "be"), "\u202eБалота"),
    "a name that is empty": (("terms", 0, "forms", "ru"), ""),
    "a name that is too long": (("terms", 0, "forms", "en"), "x" * (MAX_NAME + 1)),
    "a name with spaces around it": (("title", "ru"), " Болото"),
    "a name that is a number": (("title", "ru"), 5),
    "a word that is no id": (("id",), "Marsh"),
    "an id with a colon": (("id",), "a:b"),
    "version 0": (("version",), 0),
    "a version that is a fraction": (("version",), 1.0),
    "no terms": (("terms",), []),
    "a kind that is none": (("terms", 0, "kind"), "person_named"),
    "a code with a colon": (("terms", 0, "code"), "belarus:place.mill"),
    "a code that is too long": (("terms", 0, "code"), "a" * 32 + (".b" + "c" * 30) * 2),
    "what it narrows is of a pack": (("terms", 0, "narrows"), "belarus:place.mill"),
    "a source that is not listed": (("terms", 0, "sources"), ["rumour"]),
    "too many other names": (("terms", 0, "also"), [f"n{n}" for n in range(MAX_ALSO + 1)]),
    "another name twice": (("terms", 0, "also"), ["a", "a"]),
    "reviewed by nobody": (("review", "by"), ""),
    "reviewed on no day": (("review", "on"), "yesterday"),
    "not reviewed, by somebody": (("review", "state"), "not_yet"),
    "something more": (("more",), 1),
    "something more in a term": (("terms", 0, "person"), "x"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_pack_is_refused_that_has(case):
    with pytest.raises(BadPack):
        read_pack(changed(*REFUSED[case]))


@pytest.mark.parametrize("name", ["id", "version", "review", "terms", "about", "sources"])
def test_a_pack_without_one_of_its_parts_is_refused(name):
    whole = value()
    del whole[name]
    with pytest.raises(BadPack):
        read_pack(json.dumps(whole).encode())


def test_a_name_that_is_there_twice_is_refused():
    raw = write_pack(MARSH).replace(b'"version": 1', b'"version": 1, "version": 9')
    with pytest.raises(BadPack):
        read_pack(raw)


def test_a_code_that_is_there_twice_is_refused():
    with pytest.raises(BadPack):
        read_pack(write_pack(replace(MARSH, terms=(MILL, MILL))))


def test_a_pack_of_a_later_form_says_so():
    with pytest.raises(NewerPack):
        read_pack(changed(("deponent_pack",), 2))


def test_a_file_larger_than_a_pack_is_not_even_parsed():
    with pytest.raises(PackTooLarge):
        read_pack(b" " * (MAX_PACK_BYTES + 1))


def test_more_terms_than_a_pack_may_have_are_refused():
    tiny = Forms(be="а", ru="а", en="a")
    many = tuple(
        Term(code=f"a{n}", kind=FactKind.ACT, narrows="", forms=tiny)
        for n in range(MAX_TERMS + 1)
    )
    raw = json.dumps(json.loads(write_pack(replace(MARSH, terms=many)))).encode()
    with pytest.raises(PackTooLarge):
        read_pack(raw.replace(b" ", b""))


@pytest.mark.parametrize("raw", [b"[" * 100_000, b'{"a":' * 30_000, b"9" * 10_000])
def test_a_file_made_to_exhaust_the_parser_is_refused(raw):
    with pytest.raises(BadPack):
        read_pack(raw)


# What a fact keeps.


def test_a_fact_keeps_what_its_term_is_called_and_forgets_it_with_the_term():
    fact = Fact(id=1, kind=FactKind.PLACE).with_detail("floor", "2")
    with_it = with_term(fact, MARSH.full(MILL), MARSH.called(MILL))
    assert with_it.code == "marsh:place.mill"
    assert (carried(with_it, "be"), carried(with_it, "ru")) == (
        "Млын на беразе",
        "Мельница на берегу",
    )
    assert carried(with_it, "lt") == "Mill on the bank"
    assert with_it.detail("term_pack") == "marsh 1"
    assert with_term(with_it, "cell", ()) == replace(fact, code="cell")


def test_a_fact_that_lacks_a_language_says_its_term_in_another():
    fact = Fact(id=1, kind=FactKind.PLACE).with_detail("term_ru", "Мельница")
    assert (carried(fact, "en"), carried(fact, "be")) == ("Мельница", "Мельница")
    assert carried(Fact(id=1, kind=FactKind.PLACE), "en") == ""


def test_the_pack_of_a_code_stands_before_its_colon():
    assert (pack_of("marsh:place.mill"), pack_of("cell"), pack_of("")) == ("marsh", "", "")


def test_a_version_keeps_another_if_it_has_all_its_terms_of_the_same_kind():
    assert REVIEWED.keeps(MARSH)
    assert not replace(REVIEWED, terms=(MILL,)).keeps(MARSH)
    other = replace(BEAKS, kind=FactKind.PLACE)
    assert not replace(REVIEWED, terms=(MILL, other)).keeps(MARSH)


# What comes with the program.


def test_a_pack_of_the_program_that_was_changed_is_not_used():
    raw = write_pack(bundled()[0])
    assert pinned("belarus", raw) == bundled()[0]
    with pytest.raises(AlteredPack):
        pinned("belarus", raw.replace(b"No. 8", b"No. 9"))


@pytest.fixture
def belarus():
    (pack,) = bundled()
    return pack


def test_the_pack_of_belarus_is_short_and_says_that_nobody_reviewed_it(belarus):
    assert 60 <= len(belarus.terms) <= 120
    assert belarus.review is Review.NOT_YET
    assert all(term.sources for term in belarus.terms)


def test_every_term_of_it_narrows_one_of_its_kind_and_can_stand_in_a_fact(belarus):
    for term in belarus.terms:
        assert term.narrows in TERMS[term.kind], term.code
        assert is_term(belarus.full(term)), term.code


@pytest.mark.parametrize("language", ["be", "ru", "en"])
@pytest.mark.parametrize("kind", FactKind)
def test_no_two_terms_of_it_have_the_same_name(belarus, kind, language):
    names = [term.forms.of(language) for term in belarus.terms if term.kind is kind]
    assert len(set(names)) == len(names)


def test_every_name_is_written_in_the_letters_of_its_language(belarus):
    for term in belarus.terms:
        assert not set(term.forms.be.lower()) & set("ищъ"), term.code
        assert not set(term.forms.ru.lower()) & set("іў"), term.code
        assert not any("\u0400" <= sign <= "\u04ff" for sign in term.forms.en), term.code
        for word in " ".join((*term.forms.all, *term.also)).replace("/", " ").split():
            letters = [sign for sign in word.replace("-", "") if sign.isalpha()]
            cyrillic = [sign for sign in letters if "\u0400" <= sign <= "\u04ff"]
            mixed = "-" in word or len(cyrillic) in {0, len(letters)}
            assert mixed, (term.code, word)
