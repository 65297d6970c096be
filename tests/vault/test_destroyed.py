"""Destroying what was not sealed, was kept, or came from others; and counting the rest."""

import pytest

from desktop.domain.custody import CustodyAct
from desktop.domain.rows import SealedParticulars
from desktop.domain.testimony import State
from desktop.vault.errors import AlreadyHere, ContentGone, Final
from desktop.vault.left import Left
from tests.vault.pages import plain_image
from tests.vault.samples import (
    LATER,
    NOON,
    OWNER,
    a_testimony,
    attach,
    facts_of,
    next_revision,
    outbox_entry,
    reopen,
    seal,
)
from tests.vault.trust import members, received

NOTHING = Left(rows=0, words=0, blobs=0, keys=0)
ONE = a_testimony().id
WORD = "канапушка"


def discard(vault, testimony=ONE):
    with vault.transaction():
        vault.testimonies.mark_destroyed(testimony, LATER)
        vault.custody.append(LATER, CustodyAct.DISCARDED, testimony)
    vault.testimonies.destroy_content(testimony)
    vault.custody.append(LATER, CustodyAct.KEY_DESTROYED, testimony)


@pytest.fixture
def draft(vault):
    """A draft with everything that a draft can have."""
    vault.testimonies.add(a_testimony(1, f"Была {WORD}. Ещё слова."), State.OPEN)
    vault.custody.append(NOON, CustodyAct.CREATED, ONE)
    attach(vault, ONE, b"evidence")
    vault.attachments.begin_take(ONE, NOON).close()
    vault.particulars.save(ONE, b'{"name":"x"}')
    return vault


def test_what_is_left_is_counted(draft):
    found = draft.left()
    assert (found.rows, found.blobs, found.keys) == (4, 2, 2)
    assert found.words > 3


def test_of_a_destroyed_draft_nothing_is_left_but_its_row(draft, folder):
    key = draft._database.rows("SELECT key FROM content_key")[0][0]
    discard(draft)
    assert draft.left() == NOTHING
    assert draft.testimonies.row(ONE).state is State.DESTROYED
    assert draft.testimonies.rows(0, 9)[0].state is State.DESTROYED
    assert draft.testimonies.count(WORD) == 0
    with pytest.raises(ContentGone):
        draft.testimonies.get(ONE)
    image = plain_image(folder)
    assert WORD.encode()[6:] not in image
    assert key not in image
    assert facts_of(b"evidence").id.encode() not in image
    assert draft.check() == ()
    assert draft.check_chain() == ()


@pytest.mark.parametrize("state", [State.READY, State.KEPT])
def test_a_closed_one_and_a_kept_copy_can_be_destroyed_too(draft, state):
    if state is State.KEPT:
        seal(draft, state=state)
        draft.outbox.add(outbox_entry(draft))
    else:
        draft.testimonies.set_state(ONE, state, LATER)
    discard(draft)
    assert draft.left() == NOTHING
    shown = State.SEALED if state is State.KEPT else State.DESTROYED
    assert draft.testimonies.row(ONE).state is shown
    assert draft.check() == ()


def test_what_came_goes_with_its_signed_members(vault):
    vault.testimonies.add(a_testimony(), State.RECEIVED, OWNER.card.fingerprint)
    vault.originals.keep(ONE, members())
    vault.particulars.keep_sealed(
        ONE, SealedParticulars(age=b"age", custodians=("1" * 40,))
    )
    with vault.transaction():
        vault.received.add(received(1, testimony=ONE, type="testimony"))
    assert vault.left().rows == 11
    discard(vault)
    assert vault.left() == NOTHING
    assert vault.received.of(ONE) is not None


def test_a_sealed_one_is_not_destroyed_in_this_way_and_none_twice(draft):
    discard(draft)
    with pytest.raises(AlreadyHere):
        draft.testimonies.mark_destroyed(ONE, LATER)
    draft.testimonies.add(a_testimony(2), State.OPEN)
    seal(draft, 2)
    with pytest.raises(Final):
        draft.testimonies.mark_destroyed(a_testimony(2).id, LATER)


def test_without_the_mark_nothing_is_destroyed(draft):
    with pytest.raises(Final):
        draft.testimonies.destroy_content(ONE)
    assert draft.testimonies.get(ONE).paragraphs


def test_nothing_comes_back_into_a_destroyed_one(draft):
    before = draft.testimonies.get(ONE)
    draft.testimonies.mark_destroyed(ONE, LATER)
    with pytest.raises(Final):
        draft.testimonies.save(next_revision(before, "новое"), LATER)
    with pytest.raises(Final):
        draft.testimonies.set_state(ONE, State.READY, LATER)
    with pytest.raises(Final):
        draft.particulars.save(ONE, b"{}")
    with pytest.raises(Final):
        attach(draft, ONE, b"more", 2)
    for sql in (
        "UPDATE destroyed SET at = ''",
        "DELETE FROM destroyed",
        "UPDATE body SET sealed = X'00'",
        "UPDATE testimony SET state = 'ready'",
        "INSERT OR REPLACE INTO content_key VALUES (1, zeroblob(32))",
        "INSERT OR REPLACE INTO body VALUES (1, X'00', X'00', 0)",
        "INSERT OR REPLACE INTO particulars VALUES (1, X'00')",
        "INSERT OR REPLACE INTO particulars_key VALUES (1, zeroblob(32))",
    ):
        with pytest.raises(Final), draft._database.transaction():
            draft._database.run(sql)


def test_a_destruction_that_was_cut_off_is_finished_at_the_next_open(draft, folder):
    with draft.transaction():
        draft.testimonies.mark_destroyed(ONE, LATER)
        draft.custody.append(LATER, CustodyAct.DISCARDED, ONE)
    draft.close()
    again = reopen(folder)
    assert again.left() == NOTHING
    assert again.unrecorded_destructions() == (ONE,)
    again.custody.append(LATER, CustodyAct.KEY_DESTROYED, ONE)
    assert again.unrecorded_destructions() == ()
    again.close()
    assert WORD.encode()[6:] not in plain_image(folder)


def test_a_mark_that_nobody_signed_is_named_by_the_check(draft):
    draft.testimonies.mark_destroyed(ONE, LATER)
    assert [each.subject for each in draft.check_chain()] == [ONE]


def test_a_file_is_let_go_once_a_copy_was_written_and_not_before(draft):
    seal(draft)
    draft.outbox.add(outbox_entry(draft))
    bundle = draft.outbox.all()[0].bundle_id
    with pytest.raises(Final):
        draft.outbox.mark_let_go(bundle, LATER)
    draft.outbox.mark_handed_over(bundle, LATER)
    draft.outbox.mark_let_go(bundle, LATER)
    draft.outbox.drop_file(bundle)
    assert not list(draft.outbox.folder.iterdir())
