"""Testimonies: each kept revision is the one that is read, and final is final."""

import contextlib
from dataclasses import replace

import pytest

from desktop.domain.rows import ReceivedFacts
from desktop.domain.testimony import State, TestimonyId
from desktop.vault.errors import (
    AlreadyHere,
    CodeTwice,
    ContentGone,
    Final,
    NoSuchRecord,
    StaleRevision,
)
from desktop.vault.shelf import order_of
from tests.vault.samples import (
    LATER,
    NOON,
    a_testimony,
    attach,
    hexed,
    moment,
    next_revision,
    reopen,
    seal,
)

NOBODY = TestimonyId("0" * 32)


def test_a_kept_revision_is_there_after_closing(vault, folder):
    first = a_testimony(1, "Они пришли ночью.", "Их было трое.")
    second = next_revision(first, "Они пришли рано утром.")
    vault.testimonies.add(first, State.OPEN)
    vault.testimonies.save(second, LATER)
    vault.close()
    again = reopen(folder)
    assert again.testimonies.get(first.id) == second
    row = again.testimonies.row(first.id)
    assert (row.revision, row.paragraphs, row.changed_at) == (2, 1, LATER)
    again.close()


@pytest.mark.parametrize("revision", [1, 3, 0])
def test_only_the_next_revision_is_kept(vault, revision):
    first = a_testimony()
    vault.testimonies.add(first, State.OPEN)
    with pytest.raises(StaleRevision):
        vault.testimonies.save(replace(first, revision=revision, place="elsewhere"), LATER)
    assert vault.testimonies.get(first.id) == first


def test_code_and_start_never_change(vault):
    first = a_testimony()
    vault.testimonies.add(first, State.OPEN)
    for changed in (
        replace(next_revision(first), code=a_testimony(2).code),
        replace(next_revision(first), started_at=LATER),
    ):
        with pytest.raises(Final):
            vault.testimonies.save(changed, LATER)
    assert vault.testimonies.get(first.id) == first


def test_the_same_testimony_is_not_added_twice(vault):
    vault.testimonies.add(a_testimony(), State.OPEN)
    with pytest.raises(AlreadyHere):
        vault.testimonies.add(a_testimony(), State.OPEN)
    assert vault.testimonies.count() == 1
    assert vault.testimonies.has(a_testimony().id)


def test_what_is_not_there_is_said_so(vault):
    assert not vault.testimonies.has(NOBODY)
    for ask in (
        vault.testimonies.get,
        vault.testimonies.row,
        vault.testimonies.destroy_content,
        vault.attachments.of,
        vault.attachments.open,
        vault.attachments.remove,
        vault.testimonies.find_code,
    ):
        with pytest.raises(NoSuchRecord):
            ask(NOBODY)
    with pytest.raises(NoSuchRecord):
        vault.testimonies.save(a_testimony(), NOON)


def test_a_testimony_is_found_by_its_code_as_a_person_types_it(vault):
    first = a_testimony()
    vault.testimonies.add(first, State.OPEN)
    typed = first.code.replace("-", " ").lower()
    assert vault.testimonies.find_code(first.code) == first.id
    assert vault.testimonies.find_code(typed) == first.id
    with pytest.raises(NoSuchRecord):
        vault.testimonies.find_code(a_testimony(2).code)
    with pytest.raises(NoSuchRecord):
        vault.testimonies.find_code("not a code")


def test_two_testimonies_with_one_code_are_not_mistaken_for_each_other(vault):
    first = a_testimony()
    vault.testimonies.add(first, State.OPEN)
    vault.testimonies.add(replace(first, id=TestimonyId(hexed(9))), State.OPEN)
    with pytest.raises(CodeTwice):
        vault.testimonies.find_code(first.code)


ALLOWED = {
    (State.OPEN, State.READY),
    (State.READY, State.OPEN),
    (State.OPEN, State.OPEN),
    (State.READY, State.READY),
}


@pytest.mark.parametrize("before", [State.OPEN, State.READY, State.SEALED, State.RECEIVED])
@pytest.mark.parametrize("after", list(State))
def test_a_state_moves_only_as_allowed(vault, before, after):
    first = a_testimony()
    begin = State.OPEN if before is State.SEALED else before
    vault.testimonies.add(first, begin)
    if before is State.SEALED:
        seal(vault)
    if (before, after) in ALLOWED:
        vault.testimonies.set_state(first.id, after, LATER)
        assert vault.testimonies.row(first.id).state is after
    else:
        with pytest.raises(Final):
            vault.testimonies.set_state(first.id, after, LATER)
        assert vault.testimonies.row(first.id).state is before


def test_only_a_ready_testimony_is_sealed(vault):
    vault.testimonies.add(a_testimony(), State.OPEN)
    with pytest.raises(Final):
        vault.testimonies.mark_sealed(a_testimony().id, State.SEALED, LATER, ("Heron",))
    seal(vault)
    with pytest.raises(Final):
        vault.testimonies.mark_sealed(a_testimony().id, State.KEPT, LATER, ("Heron",))


@pytest.mark.parametrize("state", [State.SEALED, State.KEPT])
def test_a_final_testimony_takes_no_words_and_no_evidence(vault, state):
    first = a_testimony()
    vault.testimonies.add(first, State.OPEN)
    facts = attach(vault, first.id, b"evidence")
    seal(vault, state=state)
    with pytest.raises(Final):
        vault.testimonies.save(next_revision(first), LATER)
    with pytest.raises(Final):
        attach(vault, first.id, b"more", 2)
    if state is State.KEPT:
        with pytest.raises(Final):
            vault.attachments.remove(facts.id)
        with pytest.raises(Final):
            vault.testimonies.destroy_content(first.id)
        assert vault.testimonies.get(first.id) == first


def test_a_closed_testimony_takes_no_words_until_it_is_reopened(vault):
    first = a_testimony()
    vault.testimonies.add(first, State.OPEN)
    vault.testimonies.set_state(first.id, State.READY, LATER)
    with pytest.raises(Final):
        vault.testimonies.save(next_revision(first), LATER)
    with pytest.raises(Final):
        attach(vault, first.id, b"evidence")
    vault.testimonies.set_state(first.id, State.OPEN, LATER)
    vault.testimonies.save(next_revision(first), LATER)


def test_a_sealed_row_still_tells_code_date_recipients_and_receipt(vault):
    first = a_testimony()
    vault.testimonies.add(first, State.OPEN)
    attach(vault, first.id, b"evidence")
    seal(vault)
    vault.testimonies.destroy_content(first.id)
    vault.testimonies.mark_receipt(first.id, moment(600))
    vault.testimonies.mark_receipt(first.id, moment(700))
    row = vault.testimonies.row(first.id)
    assert (row.code, row.started_at, row.state) == (
        first.code,
        first.started_at,
        State.SEALED,
    )
    assert (row.recipients, row.sealed_at, row.receipt_at) == (
        ("Heron",),
        LATER,
        moment(600),
    )
    assert (row.attachments, row.gaps) == (1, ())
    with pytest.raises(ContentGone):
        vault.testimonies.get(first.id)


def test_a_row_says_what_is_missing(vault):
    first = a_testimony()
    vault.testimonies.add(first, State.OPEN)
    assert "read_back" in vault.testimonies.row(first.id).gaps
    assert "language" in vault.testimonies.row(first.id).gaps
    vault.testimonies.save(replace(next_revision(first), spoken_language="be"), LATER)
    assert "language" not in vault.testimonies.row(first.id).gaps


def test_rows_come_newest_change_first_page_by_page(vault):
    for number in range(1, 8):
        vault.testimonies.add(a_testimony(number), State.OPEN)
    vault.testimonies.save(next_revision(a_testimony(3), "Changed."), moment(500))
    order = [3, 7, 6, 5, 4, 2, 1]
    pages = [vault.testimonies.rows(offset, 3) for offset in (0, 3, 6, 9)]
    assert [len(page) for page in pages] == [3, 3, 1, 0]
    found = [row.id for page in pages for row in page]
    assert found == [a_testimony(number).id for number in order]


def test_moments_sort_by_time_and_not_by_their_text():
    east, west = "2026-03-01T12:00:00+03:00", "2026-03-01T10:30:00+01:00"
    assert order_of(east) < order_of(west)
    assert order_of("2026-03-01T09:00:00") == order_of("2026-03-01T09:00:00+00:00")
    assert order_of("yesterday") == 0


def test_a_count_is_right_after_an_undone_change(vault):
    vault.testimonies.add(a_testimony(1, "night"), State.OPEN)
    assert (vault.testimonies.count(), vault.testimonies.count("night")) == (1, 1)
    with contextlib.suppress(KeyError), vault.transaction():
        vault.testimonies.add(a_testimony(2, "night"), State.OPEN)
        assert (vault.testimonies.count(), vault.testimonies.count("night")) == (2, 2)
        raise KeyError
    assert (vault.testimonies.count(), vault.testimonies.count("night")) == (1, 1)


def test_an_inner_block_is_undone_alone(vault):
    with vault.transaction():
        vault.testimonies.add(a_testimony(1), State.OPEN)
        with pytest.raises(AlreadyHere):
            vault.testimonies.add(a_testimony(1), State.OPEN)
        vault.testimonies.add(a_testimony(2), State.OPEN)
    assert vault.testimonies.count() == 2
    assert vault.testimonies.get(a_testimony(1).id) == a_testimony(1)


def test_a_received_testimony_is_final_once_its_import_is_noted(vault):
    first = a_testimony()
    with vault.transaction():
        vault.testimonies.add(first, State.RECEIVED, "7" * 40)
        attach(vault, first.id, b"evidence")
        vault.received.add(
            ReceivedFacts(
                type="testimony",
                bundle_id=hexed(5),
                testimony=first.id,
                manifest_sha512="b" * 128,
                signer="7" * 40,
                sequence=1,
                previous="",
                received_at=LATER,
                addressed_to_me=True,
                claimed_at=NOON,
            )
        )
    row = vault.testimonies.row(first.id)
    assert (row.signer, row.sealed_at, row.changed_at) == ("7" * 40, NOON, LATER)
    assert (row.gaps, row.attachments) == ((), 1)
    with pytest.raises(Final):
        attach(vault, first.id, b"more", 2)
    with pytest.raises(Final):
        vault.testimonies.save(next_revision(first), LATER)
