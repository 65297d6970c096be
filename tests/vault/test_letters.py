"""Letters: drafts that survive, words that go when they are sealed, members that stay."""

import contextlib
import errno
from dataclasses import replace

import pytest

from desktop.domain.rows import LetterState
from desktop.vault.database import Database
from desktop.vault.errors import (
    AlreadyHere,
    ContentGone,
    Final,
    NoSuchRecord,
    StaleRevision,
    VaultDamaged,
)
from tests.vault.pages import plain_image
from tests.vault.samples import LATER, NOON, a_testimony, facts_of, hexed, moment, reopen
from tests.vault.trust import SIGNER, draft, members, receive_letter, received

BUNDLE = hexed(7001)


def enclose(vault, letter, content=b"evidence", number=1):
    intake = vault.enclosures.begin(letter)
    intake.write(content)
    intake.finish()
    facts = facts_of(content, number)
    vault.enclosures.keep(letter, intake, facts)
    return facts


def blob_files(folder):
    return [path for path in (folder / "blobs").rglob("*") if path.is_file()]


def boxes_of(vault, letter):
    """Return what of a letter must not be found once it is forgotten."""
    no = vault.letters._keys.number(letter)
    rows = vault._database.rows("SELECT sealed FROM letter_part WHERE letter = ?", no)
    return vault.letters._keys.key(no), [sealed for (sealed,) in rows]


@pytest.fixture
def drafted(vault):
    vault.letters.add_draft(draft(), b'{"words":"first"}')
    return vault


def test_a_draft_is_what_was_saved_last(drafted, folder):
    for revision in (2, 3):
        value = b'{"words":"%d"}' % revision
        drafted.letters.save_draft(draft().id, revision, moment(revision), value)
    drafted.close()
    again = reopen(folder)
    assert again.letters.get(draft().id) == b'{"words":"3"}'
    assert again.letters.row(draft().id) == draft(revision=3, at=moment(3))
    assert again.letters.original(draft().id) == {}
    again.close()


@pytest.mark.parametrize("revision", [0, 1, 3])
def test_a_revision_that_does_not_follow_is_refused(drafted, revision):
    with pytest.raises(StaleRevision):
        drafted.letters.save_draft(draft().id, revision, NOON, b"{}")
    assert drafted.letters.get(draft().id) == b'{"words":"first"}'


def test_a_save_that_fails_leaves_the_revision_before(drafted):
    with contextlib.suppress(KeyError), drafted.transaction():
        drafted.letters.save_draft(draft().id, 2, LATER, b"{}")
        raise KeyError
    assert drafted.letters.row(draft().id) == draft()
    assert drafted.letters.get(draft().id) == b'{"words":"first"}'


def test_letters_are_listed_newest_first_by_testimony_and_state(drafted):
    other = draft(2, testimony=a_testimony(2).id, at=moment(500))
    drafted.letters.add_draft(other, b"{}")
    came = receive_letter(drafted, 3)
    rows = drafted.letters.rows()
    assert [row.id for row in rows] == [other.id, came, draft().id]
    assert drafted.letters.rows(testimony=a_testimony(2).id) == (other,)
    assert drafted.letters.rows(state=LetterState.DRAFT) == (other, draft())
    drafts = drafted.letters.rows(a_testimony().id, LetterState.DRAFT)
    assert drafts == (draft(),)


def test_a_letter_of_an_unknown_id_is_no_letter(drafted):
    for act in (
        drafted.letters.get,
        drafted.letters.row,
        drafted.letters.original,
        drafted.letters.forget,
        drafted.letters.discard_draft,
        drafted.enclosures.of,
    ):
        with pytest.raises(NoSuchRecord):
            act(hexed(1))


def test_only_a_new_draft_is_added_and_only_once(drafted):
    with pytest.raises(AlreadyHere):
        drafted.letters.add_draft(draft(), b"{}")
    for wrong in (draft(2, state=LetterState.SEALED), draft(2, revision=2)):
        with pytest.raises(ValueError, match="draft"):
            drafted.letters.add_draft(wrong, b"{}")


def test_a_sealed_letter_keeps_its_facts_and_loses_its_words(drafted, folder):
    facts = enclose(drafted, draft().id)
    drafted.letters.mark_sealed(draft().id, BUNDLE, LATER)
    assert drafted.letters.row(BUNDLE) == draft(
        id=BUNDLE, state=LetterState.SEALED, at=LATER, is_forgotten=True
    )
    for act in (drafted.letters.get, drafted.enclosures.of, drafted.letters.original):
        with pytest.raises(ContentGone):
            act(BUNDLE)
    with pytest.raises(ContentGone):
        drafted.enclosures.open(BUNDLE, facts.id)
    assert blob_files(folder) == []
    with pytest.raises(NoSuchRecord):
        drafted.letters.row(draft().id)
    drafted.letters.forget(BUNDLE)
    assert drafted.check() == ()


def test_a_sealed_letter_whose_words_stay_cannot_change_and_can_be_forgotten(drafted):
    drafted.letters.mark_sealed(draft().id, BUNDLE, LATER, destroy=False)
    assert drafted.letters.get(BUNDLE) == b'{"words":"first"}'
    for act in (
        lambda: drafted.letters.save_draft(BUNDLE, 2, LATER, b"{}"),
        lambda: drafted.letters.mark_sealed(BUNDLE, hexed(7002), LATER),
        lambda: drafted.letters.discard_draft(BUNDLE),
        lambda: enclose(drafted, BUNDLE),
    ):
        with pytest.raises(Final):
            act()
    drafted.letters.forget(BUNDLE)
    with pytest.raises(ContentGone):
        drafted.letters.get(BUNDLE)
    assert drafted.letters.row(BUNDLE).is_forgotten


def test_a_draft_cannot_be_forgotten_and_keep_its_row(drafted):
    with pytest.raises(Final):
        drafted.letters.forget(draft().id)
    assert drafted.letters.get(draft().id) == b'{"words":"first"}'


def test_a_discarded_draft_leaves_no_row_no_words_and_no_file(drafted, folder):
    enclose(drafted, draft().id)
    key, boxes = boxes_of(drafted, draft().id)
    drafted.letters.discard_draft(draft().id)
    assert drafted.letters.rows() == ()
    assert blob_files(folder) == []
    none_is_left(folder, key, boxes)


def none_is_left(folder, key, boxes):
    image = plain_image(folder)
    assert key not in image
    for sealed in boxes:
        for at in range(0, len(sealed) - 32, 16):
            assert sealed[at : at + 32] not in image


def test_the_hunt_finds_key_and_boxes_of_a_letter_while_they_are_there(drafted, folder):
    key, (sealed,) = boxes_of(drafted, draft().id)
    drafted._database.checkpoint()
    image = plain_image(folder)
    assert key in image
    assert sealed in image


def test_key_and_boxes_of_a_sealed_letter_are_in_no_page(drafted, folder):
    drafted.letters.add_draft(draft(2), b'{"words":"stay"}')
    long = b'{"words":"%s"}' % (b"x" * 20_000)
    drafted.letters.save_draft(draft().id, 2, LATER, long)
    key, boxes = boxes_of(drafted, draft().id)
    kept, _ = boxes_of(drafted, draft(2).id)
    drafted.letters.mark_sealed(draft().id, BUNDLE, LATER)
    none_is_left(folder, key, boxes)
    assert kept in plain_image(folder)
    assert drafted.letters.get(draft(2).id) == b'{"words":"stay"}'


def test_the_box_of_the_draft_before_is_in_no_page(drafted, folder):
    key, boxes = boxes_of(drafted, draft().id)
    drafted.letters.save_draft(draft().id, 2, LATER, b"{}")
    drafted._database.checkpoint()
    image = plain_image(folder)
    assert key in image
    assert all(sealed[-32:] not in image for sealed in boxes)


def test_words_forgotten_in_a_transaction_that_fails_are_still_there(drafted):
    facts = enclose(drafted, draft().id)
    with contextlib.suppress(KeyError), drafted.transaction():
        drafted.letters.mark_sealed(draft().id, BUNDLE, LATER)
        raise KeyError
    assert drafted.letters.get(draft().id) == b'{"words":"first"}'
    with drafted.enclosures.open(draft().id, facts.id) as reader:
        assert reader.read() == b"evidence"


def test_a_disk_that_fails_after_sealing_does_not_undo_it(drafted, folder, monkeypatch):
    enclose(drafted, draft().id)
    key, boxes = boxes_of(drafted, draft().id)

    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Database, "checkpoint", full)
    monkeypatch.setattr("desktop.vault.letters.delete_blobs", full)
    drafted.letters.mark_sealed(draft().id, BUNDLE, LATER)
    with pytest.raises(ContentGone):
        drafted.letters.get(BUNDLE)
    assert len(blob_files(folder)) == 1
    monkeypatch.undo()
    drafted.close()
    reopen(folder).close()
    assert blob_files(folder) == []
    none_is_left(folder, key, boxes)


def test_a_received_letter_keeps_words_and_members_as_they_came(vault, folder):
    came = receive_letter(vault, 1, "One?", "Two?")
    vault.close()
    again = reopen(folder)
    assert again.letters.get(came) == b'{"words":["One?","Two?"]}'
    assert again.letters.original(came) == members("One?", "Two?")
    assert again.letters.row(came).party == SIGNER
    assert again.check() == ()
    again.close()


def test_a_received_letter_is_final_once_its_bundle_is_in_the_log(vault):
    came = receive_letter(vault, 1)
    with pytest.raises(Final):
        enclose(vault, came)
    with pytest.raises(Final):
        vault.letters.save_draft(came, 2, LATER, b"{}")
    logged = received(2)
    row = replace(
        vault.letters.row(came), id=hexed(4002), manifest_sha512=logged.manifest_sha512
    )
    vault.received.add(logged)
    with pytest.raises(Final):
        vault.letters.receive(row, b"{}", members("x"))
    assert len(vault.letters.rows()) == 1


def test_a_bundle_that_calls_itself_as_a_letter_is_kept_keeps_it_not_away(vault):
    row = draft(
        id=hexed(4002), state=LetterState.RECEIVED, party=SIGNER, manifest_sha512="d" * 128
    )
    vault.received.add(received(2, bundle_id=row.id))
    vault.letters.receive(row, b"{}", members("x"))
    assert vault.letters.get(row.id) == b"{}"


def test_a_received_letter_comes_with_all_of_its_members_or_not_at_all(vault):
    row = draft(state=LetterState.RECEIVED, party=SIGNER, manifest_sha512="d" * 128)
    whole = members("x")
    few = {name: raw for name, raw in whole.items() if name != "minisig"}
    for wrong in (few, {}, {**whole, "value": b"{}"}):
        with pytest.raises(ValueError, match="members"):
            vault.letters.receive(row, b"{}", wrong)
    for other in (draft(), replace(row, manifest_sha512="")):
        with pytest.raises(ValueError, match="received"):
            vault.letters.receive(other, b"{}", whole)
    assert vault.letters.rows() == ()


def test_a_large_member_and_sealed_particulars_come_back_as_they_were(vault):
    row = draft(state=LetterState.RECEIVED, party=SIGNER, manifest_sha512="d" * 128)
    whole = members("x") | {"commitments": bytes(8 << 20), "particulars_age": b"age"}
    vault.letters.receive(row, b"{}", whole)
    assert vault.letters.original(row.id) == whole


def test_members_that_are_missing_or_were_moved_are_damage(vault):
    came = receive_letter(vault, 1)
    database = vault._database
    for name in ("letter_part_final", "letter_part_destroyed"):
        with database.transaction():
            database._execute(f"DROP TRIGGER {name}")
    with database.transaction():
        database.run(
            "UPDATE letter_part SET sealed = (SELECT sealed FROM letter_part"
            " WHERE name = 'card') WHERE name = 'minisig'"
        )
    with pytest.raises(VaultDamaged):
        vault.letters.original(came)
    with database.transaction():
        database.run("DELETE FROM letter_part WHERE name = 'minisig'")
    with pytest.raises(VaultDamaged):
        vault.letters.original(came)
    with database.transaction():
        database.run("DELETE FROM letter_part WHERE name = 'value'")
    with pytest.raises(VaultDamaged):
        vault.letters.get(came)


def test_enclosures_are_kept_bit_by_bit_under_ids_of_their_letter(drafted):
    drafted.letters.add_draft(draft(2), b"{}")
    for number, letter in ((1, draft().id), (2, draft(2).id)):
        facts = enclose(drafted, letter, b"evidence" * number)
        assert drafted.enclosures.of(letter) == (facts,)
        for read in (drafted.enclosures.open, drafted.enclosures.stream):
            with read(letter, facts.id) as reader:
                assert reader.read(100) == b"evidence" * number
    with pytest.raises(AlreadyHere):
        enclose(drafted, draft().id)


def test_an_enclosure_of_a_draft_can_be_taken_out_again(drafted, folder):
    facts = enclose(drafted, draft().id)
    drafted.enclosures.remove(draft().id, facts.id)
    assert blob_files(folder) == []
    for act in (drafted.enclosures.open, drafted.enclosures.remove):
        with pytest.raises(NoSuchRecord):
            act(draft().id, facts.id)


def test_only_a_finished_blob_of_the_right_size_is_enclosed(drafted):
    intake = drafted.enclosures.begin(draft().id)
    intake.write(b"evidence")
    with pytest.raises(ValueError, match="finished"):
        drafted.enclosures.keep(draft().id, intake, facts_of(b"evidence"))
    intake.finish()
    with pytest.raises(ValueError, match="size"):
        drafted.enclosures.keep(draft().id, intake, facts_of(b"other"))


def test_enclosures_survive_the_next_open_and_those_of_nobody_do_not(drafted, folder):
    facts = enclose(drafted, draft().id)
    orphan = drafted.enclosures.begin(draft().id)
    orphan.write(b"whole")
    orphan.finish()
    drafted.close()
    again = reopen(folder)
    assert len(blob_files(folder)) == 1
    with again.enclosures.open(draft().id, facts.id) as reader:
        assert reader.read() == b"evidence"
    again.close()
