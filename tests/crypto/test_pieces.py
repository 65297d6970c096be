"""Keys in pieces: every combination restores, fewer say nothing, every slip is named."""

import json
import os
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics

from crypto.piece_words import LETTERS, WORDS, complete, suggestions, word_list
from crypto.pieces import (
    ChecksumWrong,
    ForeignPiece,
    OtherSet,
    Piece,
    PieceError,
    PieceTwice,
    TooFewPieces,
    TooManyPieces,
    UnknownWord,
    WrongJoin,
    WrongWordCount,
    check_together,
    join,
    parse_piece,
    split,
)

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "slip39" / "vectors.json").read_text()
)
SEED = bytes(range(32))
SETTINGS = settings(max_examples=200, deadline=None)
SEEDS = st.binary(min_size=32, max_size=32)
PLACES = st.integers(min_value=0, max_value=WORDS - 1)


def is_seed(seed):
    return lambda found: found == seed


def any_seed(_found):
    return True


@pytest.fixture(scope="module")
def pieces():
    return split(SEED, 3, 5, os.urandom)


@pytest.fixture(scope="module")
def others():
    return split(SEED, 3, 5, os.urandom)


def changed(piece, at, word):
    return (*piece.words[:at], word, *piece.words[at + 1 :])


# The official vectors


@pytest.mark.parametrize("vector", VECTORS, ids=[each[0] for each in VECTORS])
def test_the_library_gets_every_official_vector_right(vector):
    _name, mnemonics, secret, _key = vector
    if secret:
        assert combine_mnemonics(mnemonics, b"TREZOR").hex() == secret
    else:
        with pytest.raises(MnemonicError):
            combine_mnemonics(mnemonics, b"TREZOR")


@pytest.mark.parametrize("vector", VECTORS, ids=[each[0] for each in VECTORS])
def test_no_official_vector_is_taken_for_a_set_of_ours(vector):
    _name, mnemonics, secret, _key = vector
    wanted = bytes.fromhex(secret)
    with pytest.raises(PieceError):
        join([parse_piece(each.split()) for each in mnemonics], is_seed(wanted))


def test_another_implementation_of_the_standard_joins_our_pieces(pieces):
    assert combine_mnemonics([" ".join(each.words) for each in pieces[1:4]]) == SEED


# Splitting and joining


def test_all_ten_triples_of_three_of_five_restore_the_seed(pieces):
    triples = list(combinations(pieces, 3))
    assert len(triples) == 10
    for triple in triples:
        typed = [parse_piece(each.words) for each in reversed(triple)]
        assert join(typed, is_seed(SEED)) == SEED


RANDOM_CASES = given(
    seed=SEEDS,
    counts=st.integers(2, 5).flatmap(lambda k: st.tuples(st.just(k), st.integers(k, 9))),
    choose=st.randoms(use_true_random=False),
)


def restore(seed, counts, choose):
    threshold, count = counts
    made = split(seed, threshold, count, os.urandom)
    chosen = choose.sample(made, threshold)
    assert join(chosen, is_seed(seed)) == seed
    with pytest.raises(TooFewPieces):
        join(chosen[1:], any_seed)


@RANDOM_CASES
@SETTINGS
def test_any_pieces_of_any_splitting_restore_the_seed_and_one_fewer_is_refused(
    seed, counts, choose
):
    restore(seed, counts, choose)


@pytest.mark.nightly
@RANDOM_CASES
@settings(max_examples=1000, deadline=None)
def test_a_thousand_random_splittings_restore_their_seeds(seed, counts, choose):
    restore(seed, counts, choose)


def test_a_piece_has_33_words_its_number_and_how_many_it_takes(pieces):
    assert [each.number for each in pieces] == [1, 2, 3, 4, 5]
    assert {len(each.words) for each in pieces} == {33}
    assert {each.threshold for each in pieces} == {3}
    assert len({each.set_id for each in pieces}) == 1


@pytest.mark.parametrize(("threshold", "count"), [(1, 5), (6, 9), (3, 2), (3, 10), (0, 0)])
def test_a_splitting_out_of_bounds_is_refused(threshold, count):
    with pytest.raises(ValueError, match="out of bounds"):
        split(SEED, threshold, count, os.urandom)


def test_a_seed_of_another_length_is_refused():
    with pytest.raises(ValueError, match="out of bounds"):
        split(SEED[:16], 3, 5, os.urandom)


@pytest.mark.parametrize("few", list(combinations(range(5), 2)))
def test_two_pieces_of_three_give_nothing(pieces, few):
    with pytest.raises(TooFewPieces):
        join([pieces[at] for at in few], any_seed)


def test_two_pieces_that_claim_to_suffice_give_no_key(pieces):
    """Somebody with two pieces and a program of their own gets past the count."""
    forged = [
        Piece(set_id=each.set_id, number=each.number, threshold=2, words=each.words)
        for each in pieces[:2]
    ]
    with pytest.raises(WrongJoin):
        join(forged, any_seed)


def test_two_pieces_say_nothing_of_the_seed():
    """For very unlike seeds, half of the bits of two pieces are set."""
    rounds, set_bits = 80, {b"\x00" * 32: 0, b"\xff" * 32: 0}
    for seed in set_bits:
        for _ in range(rounds):
            for piece in split(seed, 3, 3, os.urandom)[1:]:
                for word in piece.words[4:-3]:
                    set_bits[seed] += word_list().index(word).bit_count()
    # The first word of the value starts with four bits of padding, always zero.
    bits = rounds * 2 * (26 * 10 - 4)
    for count in set_bits.values():
        assert abs(count - bits / 2) < 6 * (bits / 4) ** 0.5


def test_the_seed_leaves_only_if_it_is_the_one_that_was_meant(pieces):
    with pytest.raises(WrongJoin):
        join(pieces[:3], is_seed(bytes(32)))


def test_pieces_of_two_splittings_with_one_number_give_no_key(pieces):
    """The number of a set has 15 bits; two sets may share it by chance."""
    number = pieces[0].set_id
    twin = split(bytes(32), 3, 5, lambda size: number.to_bytes(size, "big"))
    assert twin[0].set_id == number
    with pytest.raises(WrongJoin):
        join([pieces[0], pieces[1], twin[2]], any_seed)
    with pytest.raises(OtherSet):
        join([pieces[0], pieces[1], twin[1]], any_seed)


def test_a_piece_of_another_set_is_named(pieces, others):
    assert pieces[0].set_id != others[0].set_id
    for place in range(3):
        mixed = [*pieces[:3]]
        mixed[place] = others[place]
        with pytest.raises(OtherSet):
            join(mixed, any_seed)


def test_the_same_piece_twice_is_named(pieces):
    with pytest.raises(PieceTwice):
        join([pieces[0], pieces[1], pieces[0]], any_seed)
    with pytest.raises(PieceTwice):
        check_together([pieces[4], parse_piece(pieces[4].words)])


@pytest.mark.parametrize("count", [4, 5])
def test_too_many_pieces_are_refused(pieces, count):
    with pytest.raises(TooManyPieces):
        join(pieces[:count], is_seed(SEED))


def test_no_pieces_give_nothing():
    with pytest.raises(TooFewPieces):
        join([], any_seed)


# Reading what was typed


@pytest.mark.parametrize("count", [0, 1, 20, 32, 34])
def test_another_number_of_words_is_refused(pieces, count):
    with pytest.raises(WrongWordCount):
        parse_piece((pieces[0].words * 2)[:count])


def test_words_that_are_not_on_the_list_are_named_by_number(pieces):
    typed = changed(pieces[0], 4, "testimony")
    with pytest.raises(UnknownWord) as refused:
        parse_piece((*typed[:30], "", *typed[31:]))
    assert refused.value.numbers == (5, 31)
    assert "testimony" not in str(refused.value)


@given(at=PLACES, word=st.sampled_from(word_list()))
@SETTINGS
def test_one_wrong_word_is_found_wherever_it_is(pieces, at, word):
    assume(word != pieces[1].words[at])
    with pytest.raises(ChecksumWrong) as refused:
        parse_piece(changed(pieces[1], at, word))
    assert refused.value.numbers == (at + 1,)


@given(places=st.lists(PLACES, min_size=2, max_size=2, unique=True))
@SETTINGS
def test_two_words_that_changed_places_are_found(pieces, places):
    one, other = sorted(places)
    words = list(pieces[2].words)
    assume(words[one] != words[other])
    words[one], words[other] = words[other], words[one]
    with pytest.raises(ChecksumWrong) as refused:
        parse_piece(words)
    assert refused.value.numbers == (one + 1, other + 1)


@given(
    changes=st.dictionaries(PLACES, st.sampled_from(word_list()), min_size=2, max_size=3)
)
@SETTINGS
def test_up_to_three_wrong_words_never_pass(pieces, changes):
    typed = list(pieces[3].words)
    for at, word in changes.items():
        typed[at] = word
    assume(tuple(typed) != pieces[3].words)
    with pytest.raises(ChecksumWrong):
        parse_piece(typed)


@given(typed=st.lists(st.sampled_from(word_list()), min_size=33, max_size=33))
@SETTINGS
def test_words_put_together_by_chance_are_no_piece(typed):
    with pytest.raises(PieceError):
        parse_piece(typed)


@given(typed=st.lists(st.text(max_size=9), max_size=40))
@SETTINGS
def test_whatever_is_typed_is_refused_with_an_error_of_ours(typed):
    with pytest.raises(PieceError):
        parse_piece(typed)


@pytest.mark.parametrize(
    "made",
    [
        {"extendable": False},
        {"iteration_exponent": 1},
        {"groups": [(2, 3), (2, 3)], "group_threshold": 2},
        {"groups": [(1, 1)]},
        {"groups": [(6, 7)]},
        {"groups": [(3, 12)], "last": True},
    ],
)
def test_a_good_share_of_another_kind_is_refused(made):
    threshold = made.pop("group_threshold", 1)
    groups = made.pop("groups", [(3, 5)])
    at = -1 if made.pop("last", False) else 0
    words = generate_mnemonics(threshold, groups, SEED, **made)[0][at].split()
    with pytest.raises(ForeignPiece):
        parse_piece(words)


def test_a_share_of_a_shorter_secret_is_refused():
    words = generate_mnemonics(1, [(3, 5)], SEED[:16])[0][0].split()
    with pytest.raises(WrongWordCount):
        parse_piece(words)


def test_the_first_letters_in_any_case_are_enough(pieces):
    short = [f" {word[:LETTERS].upper()} " for word in pieces[0].words]
    assert parse_piece(short).words == pieces[0].words


def test_four_letters_name_every_word_and_three_do_not():
    assert len(word_list()) == 1024
    assert list(word_list()) == sorted(word_list())
    for word in word_list():
        assert complete(word) == complete(word[:LETTERS]) == word
    assert complete("aca") == ""
    assert complete("acadx") == ""
    assert complete("") == ""


def test_a_look_alike_letter_is_no_letter_of_the_list():
    assert complete("\u212aeyboard") == ""
    assert complete("асid") == ""


@pytest.mark.parametrize(
    ("typed", "meant"), [("acadmic", "academic"), ("benifit", "benefit"), ("Yild", "yield")]
)
def test_near_words_are_suggested(typed, meant):
    assert suggestions(typed)[0] == meant


def test_nothing_is_suggested_for_what_is_like_no_word():
    assert suggestions("qqqqqqqq") == ()
    assert suggestions("") == ()


def test_a_piece_does_not_show_its_words(pieces):
    assert repr(pieces[0]) == "<Piece: redacted>"
    with pytest.raises(TypeError):
        pieces[0].__reduce_ex__(2)


def test_an_error_names_no_word(pieces):
    typed = changed(pieces[1], 7, "yield" if pieces[1].words[7] != "yield" else "acid")
    with pytest.raises(ChecksumWrong) as refused:
        parse_piece(typed)
    assert not any(word in repr(refused.value) for word in typed)
