"""Good bundles hold: each type, each kind of encryption, each way to say who is known."""

import dataclasses
import io

import pytest

from exports.verifier import deponent_verify as court
from tests.exports.verifier import maker, samples
from tests.exports.verifier.samples import CUSTODIAN, MAKERS, OTHER, SIGNER


@pytest.mark.parametrize("kind", MAKERS)
def test_a_bundle_of_each_type_holds(kind):
    assert samples.verdict(MAKERS[kind]().tar()) == ""


@pytest.mark.parametrize("kind", maker.STANZAS)
def test_a_sealed_file_of_each_kind_opens(kind):
    data = samples.testimony().age(OTHER, SIGNER, CUSTODIAN, kinds=(kind,))
    assert samples.verdict(data, samples.known(SIGNER)) == ""
    stranger = samples.known(maker.Person.new())
    assert samples.verdict(data, stranger) == "bundle.not_for_me"


def test_stanzas_of_unknown_kinds_do_not_matter():
    data = samples.testimony().age(SIGNER, extra=b"-> x-grease 1\nAAAA\n")
    assert samples.verdict(data, samples.known(SIGNER)) == ""


def test_a_named_fingerprint_or_card_makes_a_signer_known():
    data = samples.testimony().tar()
    card = court.read_card(SIGNER.card())
    assert samples.verdict(data, court.Known(signers=frozenset([SIGNER.fingerprint]))) == ""
    assert samples.verdict(data, court.Known(cards=[card])) == ""
    other = court.read_card(OTHER.card())
    assert samples.verdict(data, court.Known(cards=[other])) == "bundle.unknown_signer"
    assert samples.verdict(data, court.Known(cards=[other, card])) == ""


def test_a_known_fingerprint_with_another_card_under_it_is_no_unknown_signer():
    card = court.read_card(SIGNER.card())
    twin = dataclasses.replace(card, lines=card.lines + b"x")
    data = samples.testimony().tar()
    assert samples.verdict(data, court.Known(cards=[twin])) == "bundle.tampered"


def test_without_a_known_signer_it_says_that_this_was_not_checked():
    done, refusal = court.verify(io.BytesIO(samples.testimony().tar()), court.Known())
    assert refusal is None
    step = next(step for step in done.steps if step.number == "4a")
    assert "NOT CHECKED" in step.result


def test_an_account_without_evidence_events_or_paragraphs_holds():
    made = maker.Bundle(SIGNER, main=maker.testimony(paragraphs=[], present=[]))
    assert samples.verdict(made.tar()) == ""


def test_particulars_are_opened_by_a_custodian_and_left_closed_by_others():
    data = samples.testimony().sealed_particulars(CUSTODIAN).tar()
    for knowing, result in (
        (samples.custodian(CUSTODIAN), "holds"),
        (samples.custodian(OTHER), "sealed to others"),
        (court.Known(), "sealed to others"),
    ):
        done, refusal = court.verify(io.BytesIO(data), knowing)
        assert refusal is None
        assert result in next(s.result for s in done.steps if s.number == "9b")


def test_a_root_fingerprint_is_compared():
    made = samples.roster()
    data = made.tar()
    own = court.root_fingerprint(made.main)
    assert samples.verdict(data, court.Known(root_fingerprint=own)) == ""
    wrong = court.Known(root_fingerprint="1" * 40)
    assert samples.verdict(data, wrong) == "bundle.unknown_signer"


def test_root_keys_beyond_the_threshold_may_be_silent():
    value = maker.roster([SIGNER, OTHER, CUSTODIAN], 2, signers=[SIGNER, CUSTODIAN])
    assert samples.verdict(samples.roster(value).tar()) == ""


def test_a_later_roster_may_carry_signatures_by_the_keys_before():
    value = maker.roster(
        [SIGNER, OTHER], 2, [SIGNER, OTHER, CUSTODIAN], number=2, previous="c" * 128
    )
    assert samples.verdict(samples.roster(value).tar()) == ""


NAMES = {"testimony/id", "testimony/code"}


@pytest.mark.parametrize(
    "shown",
    [
        lambda path: True,
        lambda path: False,
        lambda path: not path.startswith("testimony"),
        lambda path: path.startswith("attachments") or path.endswith("place"),
    ],
)
def test_any_choice_of_leaves_can_be_disclosed_that_shows_whose_they_are(shown):
    made = samples.disclosure(lambda path: path in NAMES or shown(path))
    if not shown("attachments/0"):
        made.evidence()
    assert samples.verdict(made.tar()) == ""


def test_a_replaced_leaf_holds():
    made = samples.disclosure()
    hidden = next(leaf for leaf in made.main["leaves"] if "withheld" in leaf)
    hidden["replaced"] = "[Person 1]"
    assert samples.verdict(made.tar()) == ""


def test_a_large_member_is_read_in_bounded_memory():
    import tracemalloc

    data = samples.testimony().evidence(bytes(30_000_000)).age(SIGNER)
    file = io.BytesIO(data)
    tracemalloc.start()
    _, refusal = court.verify(file, samples.known(SIGNER))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert refusal is None
    assert peak < 4_000_000


def test_our_header_is_the_one_of_an_independent_writer():
    for size in (0, 1, 8**11 - 1):
        assert court.tar_header("data/x.bin", size) == maker.header("data/x.bin", size)
    assert court.tar_header("x", 8**11)[124:136] == b"\x80" + (8**11).to_bytes(11, "big")


def test_the_points_of_small_order_are_all_known():
    field = 2**255 - 19
    d = -121665 * pow(121666, -1, field) % field

    def root(y):
        square = (y * y - 1) * pow(d * y * y + 1, -1, field) % field
        x = pow(square, (field + 3) // 8, field)
        x = x if x * x % field == square else x * pow(2, (field - 1) // 4, field) % field
        assert x * x % field == square
        return x

    def add(p, q):
        (x1, y1), (x2, y2) = p, q
        t = d * x1 * x2 * y1 * y2 % field
        x = (x1 * y2 + x2 * y1) * pow(1 + t, -1, field) % field
        return x, (y1 * y2 + x1 * x2) * pow(1 - t, -1, field) % field

    for y in court.SMALL_ORDER_Y:
        point = (root(y), y)
        for _ in range(3):
            point = add(point, point)
        assert point == (0, 1)
    assert len(court.SMALL_ORDER_Y) == 5
