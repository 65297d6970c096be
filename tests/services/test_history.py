"""Replays, copies, gaps and forks: each told apart, and nothing kept that must not be."""

import pytest

from desktop.services.errors import NothingToAnswer
from desktop.services.exchange import Outcome
from desktop.services.history import History
from tests.services.post import (
    WATCH,
    ask,
    bring,
    encrypted_again,
    found,
    handed_over,
    kept,
    key,
    made_by_hand,
    refused,
    revoke,
    seal_to,
    take,
    take_down,
)


def test_the_same_file_again_is_already_here_and_changes_nothing(field, office):
    testimony = take_down(field)
    entry = seal_to(field, testimony, office)
    bring(entry, field, office)
    before = kept(office)
    verdict = bring(entry, field, office)
    assert verdict.outcome is Outcome.ALREADY_HERE
    assert verdict.history == History(is_here=True)
    assert verdict.error is None
    assert kept(office) == before
    assert refused(office) == []


def test_a_letter_again_is_already_here(field, office):
    testimony, _ = handed_over(field, office)
    question = ask(office, testimony)
    assert bring(question, office, field).outcome is Outcome.IMPORTED
    again = bring(question, office, field)
    assert again.outcome is Outcome.ALREADY_HERE
    assert len(field.letters.rows(testimony.id)) == 1


def test_a_copy_encrypted_again_is_told_apart_from_the_same_file(field, office, tmp_path):
    testimony = take_down(field)
    entry = seal_to(field, testimony, office)
    bring(entry, field, office)
    before = kept(office)
    original = field.vault.outbox.folder / entry.file_name
    copy = encrypted_again(original, tmp_path, office, office)
    verdict = take(office, copy)
    assert verdict.outcome is Outcome.ALREADY_HERE
    assert verdict.history == History(is_here=True, is_rewrapped=True)
    assert kept(office) == before
    assert not take(office, copy).history.is_rewrapped, "this file is known by now"
    assert len(office.vault.received.again(entry.manifest_sha512)) == 2


def test_a_copy_for_somebody_else_is_imported_with_a_mark_and_gets_no_receipt(
    field, office, other, tmp_path
):
    testimony = take_down(field)
    entry = seal_to(field, testimony, office)
    original = field.vault.outbox.folder / entry.file_name
    copy = encrypted_again(original, tmp_path, office, other)
    verdict = take(other, copy)
    assert (verdict.outcome, verdict.addressed_to_me) == (Outcome.IMPORTED, False)
    assert not other.vault.received.of(testimony.id).addressed_to_me
    with pytest.raises(NothingToAnswer):
        other.receipts.seal(testimony.id, WATCH)


def test_two_bundles_with_one_number_are_a_fork_and_the_second_is_refused(
    field, office, tmp_path
):
    first, _ = made_by_hand(field, tmp_path, office, number=1)
    second, _ = made_by_hand(field, tmp_path, office, number=2)
    took = take(office, first)
    before = kept(office)
    verdict = take(office, second)
    assert verdict.error.code == "exchange.fork"
    assert verdict.error.bundle_id == took.bundle_id
    assert (verdict.signer, verdict.signer_name) == (key(field), "Heron")
    assert kept(office) == before
    assert refused(office) == ["exchange.fork"]


def test_a_gap_is_shown_with_its_numbers_and_what_fills_it_is_late(field, office, tmp_path):
    digests = [""]
    paths = []
    for number in range(1, 6):
        path, digest = made_by_hand(
            field,
            tmp_path,
            office,
            number=number,
            sequence=number,
            previous=digests[-1],
        )
        paths.append(path)
        digests.append(digest)
    assert take(office, paths[0]).history == History()
    assert take(office, paths[4]).history == History(missing=(2, 4))
    assert take(office, paths[2]).history == History(is_late=True)
    assert take(office, paths[3]).history == History(is_late=True)
    assert office.vault.received.missing(key(field)) == ((2, 2),)
    assert take(office, paths[1]).outcome is Outcome.IMPORTED
    assert office.vault.received.missing(key(field)) == ()


def test_what_went_to_others_first_is_a_gap_from_the_first_number(field, office, tmp_path):
    path, _ = made_by_hand(field, tmp_path, office, sequence=3, previous="ab" * 64)
    assert take(office, path).history == History(missing=(1, 2))


def test_a_bundle_that_names_another_one_before_it_is_refused(field, office, tmp_path):
    first, _ = made_by_hand(field, tmp_path, office, number=1)
    forged, _ = made_by_hand(
        field, tmp_path, office, number=2, sequence=2, previous="ab" * 64
    )
    take(office, first)
    before = kept(office)
    verdict = take(office, forged)
    assert verdict.error.code == "exchange.broken_sequence"
    assert kept(office) == before
    assert refused(office) == ["exchange.broken_sequence"]


def test_a_late_bundle_that_is_not_the_one_named_by_the_next_is_refused(
    field, office, tmp_path
):
    second, _ = made_by_hand(
        field, tmp_path, office, number=2, sequence=2, previous="ab" * 64
    )
    forged, _ = made_by_hand(field, tmp_path, office, number=1)
    take(office, second)
    assert take(office, forged).error.code == "exchange.broken_sequence"


def test_numbers_count_letters_and_testimonies_of_one_key_together(field, office):
    testimony, entry = handed_over(field, office)
    second = seal_to(field, take_down(field), office)
    assert (entry.sequence, second.sequence) == (1, 2)
    assert bring(second, field, office).history == History()
    assert ask(office, testimony).sequence == 1


def test_a_revoked_key_is_refused_behind_its_last_number_and_marked_up_to_it(
    field, office, other
):
    found(other, (other, "coordinator"), (field, "interviewer"), (office, "lawyer"))
    testimonies = [take_down(field) for _ in range(3)]
    first, second, third = (seal_to(field, each, office) for each in testimonies)
    assert not bring(first, field, office).standings.is_marked
    revoke(other, field, 2, office)

    marked = bring(second, field, office)
    assert (marked.outcome, marked.standings.is_marked) == (Outcome.IMPORTED, True)
    before = kept(office)
    verdict = bring(third, field, office)
    assert verdict.error.code == "roster.revoked_key"
    assert kept(office) == before
    assert refused(office) == ["roster.revoked_key"]


def test_a_bundle_that_came_before_its_key_was_revoked_is_still_already_here(
    field, office, other
):
    found(other, (other, "coordinator"), (field, "interviewer"), (office, "lawyer"))
    entry = seal_to(field, take_down(field), office)
    bring(entry, field, office)
    revoke(other, field, 0, office)
    verdict = bring(entry, field, office)
    assert verdict.outcome is Outcome.ALREADY_HERE
    assert verdict.standings.is_marked


def test_the_roster_makes_a_signer_known_who_was_never_compared(
    field, office, other, tmp_path
):
    found(other, (other, "coordinator"), (field, "interviewer"), (office, "lawyer"))
    office.contacts.remove(key(field))
    entry = seal_to(field, take_down(field), office)
    verdict = bring(entry, field, office)
    assert (verdict.outcome, verdict.signer_name) == (Outcome.IMPORTED, "Heron")
