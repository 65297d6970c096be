"""Values of the desk are followed by new ones, and nothing points at what is gone."""

from dataclasses import replace

import pytest

from desktop.domain import vocabulary
from desktop.domain.absence import Known
from desktop.domain.codec import decode_testimony, encode_testimony
from desktop.domain.coding import Coding, FactKind
from desktop.domain.conduct import Conduct, EndedHow, Sitting
from desktop.domain.dates import When
from desktop.domain.items import Handover
from desktop.domain.numbered import find, next_id, with_one, without_one
from desktop.domain.permissions import NO_PROOF
from desktop.domain.preparing import RiskCard, RiskQuestion
from desktop.domain.removing import (
    with_numbers_kept,
    without_attachment,
    without_fact,
    without_person,
)
from desktop.domain.sound import is_sound, named_attachments
from desktop.domain.translation import Translation
from tests.domain.desk import (
    BODY,
    CODING,
    CONDUCT,
    ITEMS,
    NOON,
    PEOPLE,
    PICTURE,
    SOUND,
    everything,
)


def test_numbers_are_given_once_and_kept():
    assert next_id(()) == 1
    assert next_id(BODY) == 4
    added = with_one(BODY, replace(BODY[0], id=2))
    assert [each.id for each in added] == [1, 2, 3]
    changed = with_one(added, replace(BODY[0], id=2, x=7))
    assert find(changed, 2).x == 7
    assert [each.id for each in without_one(changed, 2)] == [1, 3]
    assert find(changed, 9) is None


def test_a_number_that_was_given_once_is_never_given_to_another_thing():
    before = everything()
    last = before.items[-1].id
    fewer = replace(before, items=without_one(before.items, last), body=())
    kept = with_numbers_kept(before, fewer)
    assert kept.numbers_given.items == max(last, before.numbers_given.items)
    assert next_id(kept.items, kept.numbers_given.items) > last
    assert next_id(kept.body, kept.numbers_given.body) > before.body[-1].id
    # As it is written, closed, and opened again on another day.
    again = decode_testimony(encode_testimony(kept))
    assert next_id(again.items, again.numbers_given.items) > last
    assert with_numbers_kept(again, again) == again


def test_a_fact_is_added_changed_and_taken_away():
    assert CODING.next_id == 6
    changed = CODING.with_fact(replace(CODING.facts[0], other="x"))
    assert changed.fact(1).other == "x"
    assert len(changed.facts) == 3
    assert Coding().fact(1) is None


def test_what_pointed_at_a_fact_points_at_nothing_when_it_is_gone():
    left = without_fact(everything(), 1)
    assert [fact.id for fact in left.coding.facts] == [2, 5]
    assert left.coding.facts[0].episode == 0
    assert left.coding.facts[0].when == When(date="2020-08-10/..")
    left = without_fact(left, 5)
    assert left.coding.transfers[1].fact == 0
    assert is_sound(left)


def test_what_pointed_at_a_person_points_at_nothing_when_they_are_gone():
    left = without_person(everything(), 2)
    assert left.people == PEOPLE[:1]
    assert left.coding.facts[1].people == (1,)
    assert is_sound(left)


@pytest.mark.parametrize("attachment", [PICTURE, SOUND])
def test_what_pointed_at_evidence_points_at_nothing_when_it_is_gone(attachment):
    left = without_attachment(everything(), attachment)
    assert named_attachments(left) == {PICTURE, SOUND} - {attachment}
    assert is_sound(left)
    if attachment == SOUND:
        assert left.consent_more.proof == NO_PROOF
        assert left.conduct.audio_marks == ()


def test_details_have_one_order_and_none_is_empty():
    fact = CODING.facts[1].with_detail("body_part", "back").with_detail("count", "")
    assert fact.details == (("body_part", "back"), ("instrument", "baton"))
    assert fact.detail("instrument") == "baton"
    assert fact.detail("count") == ""


def test_risks_stand_in_the_order_of_the_card():
    card = RiskCard()
    for question in reversed(RiskQuestion):
        card = card.with_answer(question, Known.NO)
    assert [question for question, _ in card.answers] == list(RiskQuestion)
    card = card.with_answer(RiskQuestion.FOLLOWED, None)
    assert card.answer(RiskQuestion.FOLLOWED) is None
    assert card.answer(RiskQuestion.SAFE_HERE) is Known.NO


def test_the_sitting_that_goes_on_is_the_last_if_it_has_not_ended():
    assert Conduct().sitting is None
    assert CONDUCT.sitting == Sitting(started_at=NOON[:11] + "13:30:00+02:00")
    ended = replace(CONDUCT.sitting, ended_at=NOON, ended_how=EndedHow.STOPPED)
    assert CONDUCT.with_last_sitting(ended).sitting is None
    assert len(CONDUCT.with_sitting(Sitting(started_at=NOON)).sittings) == 3


def test_that_there_was_no_earlier_account_is_an_answer():
    assert Conduct().with_earlier(()).earlier_asked


def test_the_holder_of_an_item_is_the_one_who_took_it_last():
    item = ITEMS[0].handed_over(Handover(at=NOON, giver="Stork", taker="Heron"))
    assert (item.holder, len(item.handovers)) == ("Heron", 2)


def test_a_certificate_does_not_cover_words_that_were_changed_since():
    translation = Translation(language="en", paragraphs=("", "two"), certified_at=NOON)
    changed = translation.with_paragraph(1, "one")
    assert (changed.paragraphs, changed.certified_at) == (("one", "two"), "")
    for number in (0, 3):
        with pytest.raises(IndexError):
            translation.with_paragraph(number, "x")


def test_every_term_and_field_of_the_vocabulary_has_its_form_and_is_there_once():
    for kind in FactKind:
        terms = vocabulary.TERMS[kind]
        assert terms
        assert all(map(vocabulary.is_term, terms))
        assert len(set(terms)) == len(terms)
        assert all(map(vocabulary.is_field, vocabulary.FIELDS[kind]))
    assert all(map(vocabulary.is_term, vocabulary.REGIONS))
    assert len(set(vocabulary.REGIONS)) == len(vocabulary.REGIONS)


@pytest.mark.parametrize("term", ["a", "blunt.kicks", "belarus:place.okrestina", "a.b.c"])
def test_a_term_of_a_pack_is_a_term(term):
    assert vocabulary.is_term(term)


@pytest.mark.parametrize(
    "odd", ["", "A", "1a", "a b", "a.", ".a", "a:", ":a", "a:b:c", "a.b.c.d", "é", "a\n"]
)
def test_what_is_no_term_is_none(odd):
    assert not vocabulary.is_term(odd)
    assert not vocabulary.is_term("a" * 33)
    assert not vocabulary.is_term(".".join(["a" * 32] * 3) + "x")
