"""The key ceremony: nothing is live before paper has rebuilt it; then nothing is kept."""

import gc
import inspect
import os
from datetime import UTC, datetime
from itertools import combinations

import pytest

from crypto.errors import BadPseudonym
from crypto.identity import parse_card
from crypto.pieces import (
    ChecksumWrong,
    OtherSet,
    Piece,
    PieceTwice,
    TooFewPieces,
    TooManyPieces,
    UnknownWord,
    WrongJoin,
)
from desktop.parts.sheets import print_sheet
from desktop.services.ceremony import Ceremony, KeyKind, Plan, network_links
from desktop.services.errors import NotThisPiece, OutOfTurn
from desktop.services.joining import Joining

PLAN = Plan(kind=KeyKind.ORGANISATION, name="Lastaŭka Archive")
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def a_ceremony(entropy=os.urandom, printer=print_sheet):
    return Ceremony(lambda: NOON, entropy, printer)


def begun(plan=PLAN):
    ceremony = a_ceremony()
    ceremony.begin(plan)
    paper = {number: ceremony.words(number) for number in ceremony.unproven}
    return ceremony, paper


def proven(plan=PLAN):
    ceremony, paper = begun(plan)
    for number, words in paper.items():
        ceremony.prove(number, words)
    return ceremony, paper


def recovered(plan=PLAN):
    ceremony, paper = proven(plan)
    for number in ceremony.begin_trial():
        ceremony.try_piece(paper[number])
    return ceremony, paper


@pytest.mark.parametrize("kind", list(KeyKind))
def test_the_whole_ceremony_gives_a_card_whose_key_any_three_sheets_open(kind, tmp_path):
    ceremony, paper = recovered(Plan(kind=kind, name="Lastaŭka Archive"))
    assert not ceremony.is_under_way
    ceremony.save_card(tmp_path / "key.card")
    card = parse_card((tmp_path / "key.card").read_text())
    assert (card.role, card.pseudonym, card.made_on) == (kind, PLAN.name, "2026-03-01")
    assert card.fingerprint == ceremony.fingerprint
    for chosen in combinations(paper, 3):
        joining = Joining(card)
        for number in chosen:
            assert joining.add(paper[number]) == number
        assert joining.open().card == card


def test_the_card_is_not_given_before_a_recovery_has_rebuilt_the_key(tmp_path):
    ceremony, paper = proven()
    for number in ceremony.begin_trial():
        with pytest.raises(OutOfTurn):
            ceremony.card()
        with pytest.raises(OutOfTurn):
            ceremony.save_card(tmp_path / "key.card")
        assert ceremony.is_under_way
        left = ceremony.try_piece(paper[number])
    assert left == 0
    assert list(tmp_path.iterdir()) == []
    assert ceremony.card()


def test_the_recovery_waits_until_every_sheet_was_proven():
    ceremony, paper = begun()
    for number in (1, 2, 3, 4):
        ceremony.prove(number, paper[number])
    with pytest.raises(OutOfTurn):
        ceremony.begin_trial()
    with pytest.raises(OutOfTurn):
        ceremony.try_piece(paper[1])
    assert ceremony.unproven == (5,)


def test_the_words_of_a_proven_piece_are_forgotten():
    ceremony, paper = begun()
    ceremony.prove(2, paper[2])
    with pytest.raises(OutOfTurn):
        ceremony.words(2)
    with pytest.raises(OutOfTurn):
        ceremony.sheet(2, "en")
    assert ceremony.words(3) == paper[3]


def test_after_the_last_proof_nothing_in_the_ceremony_could_rebuild_the_key():
    gc.collect()
    before = {id(each) for each in gc.get_objects() if isinstance(each, Piece)}
    ceremony, _paper = recovered()
    gc.collect()
    after = [each for each in gc.get_objects() if isinstance(each, Piece)]
    assert [each for each in after if id(each) not in before] == []
    assert not ceremony.is_under_way


def test_the_seed_is_not_kept_once_it_is_split():
    drawn = []

    def entropy(size):
        drawn.append(os.urandom(size))
        return drawn[-1]

    ceremony = a_ceremony(entropy)
    ceremony.begin(PLAN)
    seed = drawn[0]
    assert len(seed) == 32
    holders = [each for each in gc.get_referrers(seed) if not inspect.isframe(each)]
    assert holders == [drawn]


def test_leaving_forgets_everything():
    ceremony, _paper = begun()
    ceremony.leave()
    assert not ceremony.is_under_way
    for ask in (lambda: ceremony.words(1), lambda: ceremony.fingerprint, ceremony.card):
        with pytest.raises(OutOfTurn):
            ask()


def test_beginning_again_makes_another_key():
    ceremony, _paper = begun()
    first = ceremony.fingerprint
    ceremony.begin(PLAN)
    assert ceremony.fingerprint != first


def test_another_piece_is_not_taken_for_the_one_that_is_due():
    ceremony, paper = begun()
    with pytest.raises(NotThisPiece):
        ceremony.prove(1, paper[2])
    assert 1 in ceremony.unproven
    with pytest.raises(OutOfTurn):
        ceremony.prove(6, paper[1])


def test_a_slip_in_typing_back_is_named_and_the_piece_stays():
    ceremony, paper = begun()
    with pytest.raises(UnknownWord) as unknown:
        ceremony.prove(1, (*paper[1][:8], "tortilla", *paper[1][9:]))
    assert unknown.value.numbers == (9,)
    swapped = list(paper[1])
    swapped[4], swapped[30] = swapped[30], swapped[4]
    with pytest.raises(ChecksumWrong) as wrong:
        ceremony.prove(1, swapped)
    assert wrong.value.numbers == (5, 31)
    ceremony.prove(1, paper[1])


def test_a_sheet_of_an_earlier_ceremony_proves_nothing():
    _earlier, old = begun()
    ceremony, _paper = begun()
    with pytest.raises(NotThisPiece):
        ceremony.prove(1, old[1])


def test_each_test_recovery_asks_for_another_combination():
    ceremony, _paper = proven()
    asked = [ceremony.begin_trial() for _ in range(10)]
    assert len(set(asked)) == 10
    assert set(asked) == set(combinations(range(1, 6), 3))
    assert ceremony.begin_trial() in asked


def test_two_ceremonies_do_not_begin_with_the_same_combination_each_time():
    first = set()
    for draw in range(12):
        ceremony = a_ceremony(lambda size, draw=draw: bytes([draw]) * size)
        ceremony.begin(PLAN)
        for number in ceremony.unproven:
            ceremony.prove(number, ceremony.words(number))
        first.add(ceremony.begin_trial())
    assert len(first) > 3


def test_in_the_recovery_pieces_come_as_they_were_asked_for():
    ceremony, paper = proven()
    one, two, three = ceremony.begin_trial()
    with pytest.raises(NotThisPiece):
        ceremony.try_piece(paper[two])
    assert ceremony.try_piece(paper[one]) == 2
    with pytest.raises(PieceTwice):
        ceremony.try_piece(paper[one])
    with pytest.raises(UnknownWord):
        ceremony.try_piece(("x", *paper[two][1:]))
    assert ceremony.try_piece(paper[two]) == 1
    assert ceremony.try_piece(paper[three]) == 0


def test_sheets_that_give_another_key_never_go_live():
    """Sheets of another ceremony, proven there, cannot stand in for those of this one."""
    _other, foreign = recovered()
    ceremony, _paper = proven()
    one, two, three = ceremony.begin_trial()
    ceremony.try_piece(foreign[one])
    ceremony.try_piece(foreign[two])
    with pytest.raises(WrongJoin):
        ceremony.try_piece(foreign[three])
    with pytest.raises(OutOfTurn):
        ceremony.card()
    assert ceremony.begin_trial()


@pytest.mark.parametrize(("threshold", "count"), [(2, 2), (2, 9), (4, 5), (5, 9)])
def test_other_numbers_of_pieces_work_too(threshold, count):
    plan = Plan(kind=KeyKind.CUSTODIAN, name="Q", threshold=threshold, count=count)
    ceremony, paper = recovered(plan)
    assert len(paper) == count
    assert ceremony.card().role == "custodian"


def test_a_name_that_could_deceive_is_refused_and_nothing_is_made():
    ceremony = a_ceremony()
    with pytest.raises(BadPseudonym):
        ceremony.begin(Plan(kind=KeyKind.ORGANISATION, name="two  spaces"))
    assert not ceremony.is_under_way


def test_the_printer_is_told_what_stands_on_the_sheet():
    told = []

    def printer(sheet):
        told.append(sheet)
        return b"%PDF"

    ceremony = a_ceremony(printer=printer)
    ceremony.begin(PLAN)
    assert ceremony.sheet(4, "be") == b"%PDF"
    (sheet,) = told
    assert (sheet.number, sheet.count, sheet.threshold) == (4, 5, 3)
    assert sheet.words == ceremony.words(4)
    assert sheet.fingerprint == ceremony.fingerprint
    assert (sheet.kind, sheet.name, sheet.language) == ("organisation", PLAN.name, "be")


def test_a_sheet_is_saved_alone_and_only_where_it_was_asked(tmp_path):
    ceremony, _paper = begun()
    ceremony.save_sheet(3, "en", tmp_path / "sheet.pdf")
    assert [each.name for each in tmp_path.iterdir()] == ["sheet.pdf"]
    assert (tmp_path / "sheet.pdf").read_bytes() == ceremony.sheet(3, "en")


def test_the_same_seed_name_and_day_give_the_same_key_again():
    one = a_ceremony(lambda size: b"\x07" * size)
    other = a_ceremony(lambda size: b"\x07" * size)
    one.begin(PLAN)
    other.begin(PLAN)
    assert one.fingerprint == other.fingerprint
    assert one.words(1) != other.words(1)


# Joining, for use


@pytest.fixture(scope="module")
def live():
    ceremony, paper = recovered()
    return ceremony.card(), paper


def test_how_many_pieces_it_takes_is_known_from_the_first(live):
    card, paper = live
    joining = Joining(card)
    assert (joining.needed, joining.is_enough) == (0, False)
    joining.add(paper[5])
    assert (joining.needed, joining.is_enough, joining.numbers) == (3, False, (5,))
    with pytest.raises(TooFewPieces):
        joining.open()


def test_a_piece_too_many_is_refused_until_one_is_removed(live):
    card, paper = live
    joining = Joining(card)
    for number in (5, 2, 1, 4):
        joining.add(paper[number])
    with pytest.raises(TooManyPieces):
        joining.open()
    joining.remove(2)
    assert joining.numbers == (5, 1, 4)
    assert joining.open().card == card


def test_a_wrong_piece_leaves_those_before_in_their_place(live):
    card, paper = live
    _other, foreign = begun()
    joining = Joining(card)
    joining.add(paper[1])
    for wrong, error in ((foreign[2], OtherSet), (paper[1], PieceTwice)):
        with pytest.raises(error):
            joining.add(wrong)
    assert joining.numbers == (1,)


def test_good_pieces_of_another_key_do_not_open_this_one(live):
    card, _paper = live
    _other, foreign = begun()
    joining = Joining(card)
    for number in (1, 2, 3):
        joining.add(foreign[number])
    with pytest.raises(WrongJoin):
        joining.open()


def test_a_changed_card_is_not_opened(live):
    card, paper = live
    _other_key, other = recovered(Plan(kind=KeyKind.CUSTODIAN, name=card.pseudonym))
    joining = Joining(_other_key.card())
    for number in (1, 2, 3):
        joining.add(paper[number])
    with pytest.raises(WrongJoin):
        joining.open()
    assert other


def test_forgetting_lets_go_of_every_piece(live):
    card, paper = live
    joining = Joining(card)
    joining.add(paper[1])
    joining.forget()
    assert joining.numbers == ()


# The network


@pytest.mark.parametrize(
    ("links", "up"),
    [({"lo": "unknown"}, 0), ({"eth0": "down", "lo": "up"}, 0), ({"w": "up"}, 1)],
)
def test_links_that_are_up_are_counted_without_the_computer_itself(tmp_path, links, up):
    for name, state in links.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "operstate").write_text(f"{state}\n")
    assert network_links(tmp_path) == up


def test_where_links_are_not_listed_nothing_is_claimed(tmp_path):
    assert network_links(tmp_path / "none") is None
