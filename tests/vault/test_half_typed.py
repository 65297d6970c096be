"""Words that were typed and not noted: kept under the key of their record, gone with it."""

import base64
import shutil

import pytest

from desktop.domain.errors import BoxTooLong
from desktop.domain.rows import LetterState
from desktop.domain.testimony import State
from desktop.vault.errors import Final, NoSuchRecord, VaultDamaged
from desktop.vault.half_typed import MOST_BYTES, PIECE_LETTERS
from tests.vault.pages import plain_image
from tests.vault.samples import (
    LATER,
    NOON,
    a_testimony,
    hexed,
    next_revision,
    reopen,
    seal,
)
from tests.vault.trust import draft, receive, receive_letter

OWNER = a_testimony().id
OTHER = a_testimony(2).id
LETTER = draft().id
CANARY = "канапушка in a grey van".encode()
NAMES = "SELECT name FROM setting WHERE name LIKE 'half.%'"


@pytest.fixture
def recorded(vault):
    for number in (1, 2):
        vault.testimonies.add(a_testimony(number), State.OPEN)
    vault.letters.add_draft(draft(), b"{}")
    return vault


def half_typed(vault):
    return vault._database.rows(NAMES)


@pytest.mark.parametrize("subject", [OWNER, LETTER])
def test_what_was_kept_is_there_after_opening_again(recorded, folder, subject):
    recorded.half_typed.keep(subject, CANARY)
    recorded.close()
    again = reopen(folder)
    assert again.half_typed.kept(subject) == CANARY
    assert again.half_typed.kept(OTHER) == b""
    again.close()


def test_newer_words_take_the_place_of_all_pieces_of_the_older(recorded):
    long = bytes(range(256)) * 100
    recorded.half_typed.keep(OWNER, long)
    assert recorded.half_typed.kept(OWNER) == long
    assert len(half_typed(recorded)) > len(long) // PIECE_LETTERS
    recorded.half_typed.keep(OWNER, CANARY)
    assert recorded.half_typed.kept(OWNER) == CANARY
    assert len(half_typed(recorded)) == 1
    recorded.half_typed.keep(OWNER, b"")
    assert recorded.half_typed.kept(OWNER) == b""
    assert half_typed(recorded) == []


def test_there_is_an_end_to_how_much_is_kept_and_what_was_kept_stays(recorded):
    recorded.half_typed.keep(OWNER, CANARY)
    with pytest.raises(BoxTooLong):
        recorded.half_typed.keep(OWNER, bytes(MOST_BYTES + 1))
    assert recorded.half_typed.kept(OWNER) == CANARY


def test_the_words_themselves_are_in_no_page_even_while_they_are_kept(recorded, folder):
    recorded.half_typed.keep(OWNER, CANARY)
    recorded.close()
    image = plain_image(folder)
    assert b"half.testimony." in image
    assert CANARY not in image
    assert base64.b64encode(CANARY) not in image


def test_testimonies_and_letters_of_one_number_do_not_take_each_others_words(recorded):
    recorded.half_typed.keep(OWNER, b"one")
    recorded.half_typed.keep(LETTER, b"two")
    recorded.half_typed.keep(OWNER, b"")
    assert recorded.half_typed.kept(LETTER) == b"two"


def test_number_one_does_not_take_the_words_of_number_ten(vault):
    for number in range(1, 11):
        vault.testimonies.add(a_testimony(number), State.OPEN)
    tenth = a_testimony(10).id
    vault.half_typed.keep(tenth, CANARY)
    vault.half_typed.keep(OWNER, b"")
    assert vault.half_typed.kept(OWNER) == b""
    assert vault.half_typed.kept(tenth) == CANARY


@pytest.mark.parametrize("state", [State.SEALED, State.KEPT])
def test_whatever_makes_a_testimony_final_forgets_them(recorded, state):
    recorded.half_typed.keep(OWNER, CANARY)
    recorded.half_typed.keep(OTHER, CANARY)
    seal(recorded, 1, state)
    assert len(half_typed(recorded)) == 1
    assert recorded.half_typed.kept(OTHER) == CANARY
    with pytest.raises(Final):
        recorded.half_typed.keep(OWNER, CANARY)
    with pytest.raises(Final):
        recorded.half_typed.kept(OWNER)


def test_a_testimony_that_is_destroyed_unsealed_takes_them_along(recorded):
    recorded.half_typed.keep(OWNER, CANARY)
    recorded.testimonies.mark_destroyed(OWNER, LATER)
    assert half_typed(recorded) == []
    with pytest.raises(Final):
        recorded.half_typed.keep(OWNER, CANARY)
    recorded.testimonies.destroy_content(OWNER)


@pytest.mark.parametrize("destroy", [True, False])
def test_a_letter_that_is_sealed_takes_them_along(recorded, destroy):
    recorded.half_typed.keep(LETTER, CANARY)
    recorded.letters.mark_sealed(LETTER, hexed(9), LATER, destroy=destroy)
    assert half_typed(recorded) == []
    for gone in (LETTER, hexed(9)):
        with pytest.raises((Final, NoSuchRecord)):
            recorded.half_typed.keep(gone, CANARY)


def test_a_draft_that_is_discarded_takes_them_along(recorded):
    recorded.half_typed.keep(LETTER, CANARY)
    recorded.letters.discard_draft(LETTER)
    assert half_typed(recorded) == []


def test_nothing_is_kept_for_what_others_sent(vault):
    testimony = receive(vault, 1, "One.")
    letter = receive_letter(vault, 2, "two")
    assert vault.letters.row(letter).state is LetterState.RECEIVED
    for subject in (testimony, letter):
        with pytest.raises(Final):
            vault.half_typed.keep(subject, CANARY)


def test_an_unknown_id_is_refused(vault):
    with pytest.raises(NoSuchRecord):
        vault.half_typed.keep(hexed(77), CANARY)


@pytest.mark.parametrize("turned", ["A", "*"])
def test_a_piece_that_was_turned_is_damage_and_not_words(recorded, turned):
    recorded.half_typed.keep(OWNER, CANARY)
    with recorded._database.transaction():
        recorded._database.run(
            "UPDATE setting SET value = ? || substr(value, 2) WHERE name LIKE 'half.%'",
            turned,
        )
    with pytest.raises(VaultDamaged):
        recorded.half_typed.kept(OWNER)


def test_they_are_counted_among_what_is_left(recorded):
    before = recorded.left().rows
    recorded.half_typed.keep(OWNER, CANARY)
    assert recorded.left().rows == before + 1


def test_after_a_seal_nothing_of_them_is_in_any_page_or_in_the_file_of_changes(
    recorded, folder
):
    recorded.testimonies.save(next_revision(a_testimony(), "They came."), LATER)
    recorded.half_typed.keep(OWNER, CANARY)
    rows = recorded._database.rows("SELECT value FROM setting WHERE name LIKE 'half.%'")
    (sealed,) = (value.encode() for (value,) in rows)
    before = folder.with_name("before")
    shutil.copytree(folder, before)
    assert sealed[:40] in plain_image(before)
    key = recorded._database.row("SELECT key FROM content_key WHERE testimony = 1")[0]
    seal(recorded)
    recorded.testimonies.destroy_content(OWNER)
    for moment in ("open", "closed"):
        if moment == "closed":
            recorded.close()
        image = plain_image(folder)
        assert CANARY not in image
        assert sealed[:40] not in image
        assert key not in image
        assert b"half.testimony." not in image


def test_a_crash_between_seal_and_destruction_leaves_nothing_at_the_next_open(
    recorded, folder
):
    recorded.half_typed.keep(OWNER, CANARY)
    seal(recorded)
    crashed = folder.with_name("crashed")
    shutil.copytree(folder, crashed)
    reopen(crashed).close()
    assert b"half.testimony." not in plain_image(crashed)


def test_words_given_up_do_not_change_what_the_check_finds(recorded):
    recorded.half_typed.keep(OWNER, CANARY)
    assert recorded.check() == ()
    recorded.half_typed.keep(OWNER, b"")
    assert recorded.check() == ()
    assert recorded.testimonies.row(OWNER).changed_at != NOON
