"""Who the deponent is lies apart, and goes when the account goes; rosters only rise."""

import pytest

from desktop.domain.rows import SealedParticulars
from desktop.domain.testimony import State
from desktop.vault.content import Contents
from desktop.vault.errors import AlreadyHere, ContentGone, Final, NoSuchRecord
from tests.vault.pages import plain_image
from tests.vault.samples import LATER, a_testimony, hexed, next_revision, reopen, seal
from tests.vault.trust import SIGNER, members, received, roster

OWNER = a_testimony().id
NAME = b'{"family_name":"Zhdanovich"}'
SEALED = SealedParticulars(age=b"age-encryption.org/v1\n...", custodians=("1" * 40,))


@pytest.fixture
def open_one(vault):
    vault.testimonies.add(a_testimony(), State.OPEN)
    return vault


def test_particulars_are_what_was_saved_last(open_one, folder):
    assert open_one.particulars.get(OWNER) is None
    assert not open_one.particulars.has(OWNER)
    open_one.particulars.save(OWNER, b"{}")
    open_one.testimonies.save(next_revision(a_testimony()), LATER)
    open_one.testimonies.set_state(OWNER, State.READY, LATER)
    open_one.particulars.save(OWNER, NAME)
    open_one.close()
    again = reopen(folder)
    assert again.particulars.get(OWNER) == NAME
    assert again.particulars.has(OWNER)
    assert again.testimonies.row(OWNER).revision == 2
    again.close()


def test_neither_reading_nor_destroying_an_account_opens_the_particulars(open_one):
    open_one.particulars.save(OWNER, NAME)
    account = Contents(open_one._database, bytes).key(1)
    (key,) = open_one._database.row("SELECT key FROM particulars_key")
    assert account != key
    edit(open_one, "UPDATE particulars SET sealed = X'00'")
    assert open_one.testimonies.get(OWNER) == a_testimony()
    assert open_one.testimonies.count("Zhdanovich") == 0
    seal(open_one)
    open_one.testimonies.destroy_content(OWNER)


def edit(vault, sql):
    with vault._database.transaction():
        vault._database.run(sql)


def test_particulars_go_with_the_account_and_are_in_no_page(open_one, folder):
    open_one.particulars.save(OWNER, NAME)
    key, sealed = open_one._database.row(
        "SELECT key, sealed FROM particulars_key JOIN particulars USING (testimony)"
    )
    open_one._database.checkpoint()
    assert key in plain_image(folder)
    assert sealed in plain_image(folder)
    seal(open_one)
    open_one.testimonies.destroy_content(OWNER)
    image = plain_image(folder)
    assert key not in image
    assert sealed[:32] not in image
    assert sealed[-32:] not in image
    with pytest.raises(ContentGone):
        open_one.particulars.get(OWNER)
    assert not open_one.particulars.has(OWNER)


def test_particulars_of_a_destruction_that_was_cut_off_go_at_the_next_open(
    open_one, folder
):
    open_one.particulars.save(OWNER, NAME)
    (key,) = open_one._database.row("SELECT key FROM particulars_key")
    seal(open_one)
    open_one.close()
    again = reopen(folder)
    assert again.unrecorded_destructions() == (OWNER,)
    again.close()
    assert key not in plain_image(folder)


def test_a_kept_copy_keeps_its_particulars_and_they_do_not_change(open_one):
    open_one.particulars.save(OWNER, NAME)
    seal(open_one, state=State.KEPT)
    assert open_one.particulars.get(OWNER) == NAME
    with pytest.raises(Final):
        open_one.particulars.save(OWNER, b"{}")


def test_particulars_belong_to_a_testimony(vault):
    for act in (vault.particulars.get, vault.particulars.has, vault.particulars.sealed):
        with pytest.raises(NoSuchRecord):
            act(hexed(1))
    with pytest.raises(NoSuchRecord):
        vault.particulars.save(OWNER, NAME)


def test_sealed_particulars_stay_as_they_came(vault, folder):
    with vault.transaction():
        vault.testimonies.add(a_testimony(), State.RECEIVED, SIGNER)
        vault.originals.keep(OWNER, members("They came at night."))
        vault.particulars.keep_sealed(OWNER, SEALED)
        with pytest.raises(AlreadyHere):
            vault.particulars.keep_sealed(OWNER, SEALED)
        vault.received.add(received(type="testimony", testimony=OWNER))
    with pytest.raises(Final):
        vault.particulars.save(OWNER, NAME)
    vault.close()
    again = reopen(folder)
    assert again.particulars.sealed(OWNER) == SEALED
    assert again.particulars.get(OWNER) is None
    again.close()


def test_sealed_particulars_come_only_with_a_testimony_and_have_a_limit(open_one):
    with pytest.raises(Final):
        open_one.particulars.keep_sealed(OWNER, SEALED)
    assert open_one.particulars.sealed(OWNER) is None
    open_one.testimonies.add(a_testimony(2), State.RECEIVED, SIGNER)
    large = SealedParticulars(age=bytes((256 << 10) + 1), custodians=())
    with pytest.raises(ValueError, match="large"):
        open_one.particulars.keep_sealed(a_testimony(2).id, large)
    fits = SealedParticulars(age=bytes(256 << 10), custodians=())
    open_one.particulars.keep_sealed(a_testimony(2).id, fits)


def test_rosters_rise_and_the_last_one_is_current(vault, folder):
    assert vault.rosters.current() is None
    for each in (roster(1), roster(3), roster(1, "The Bridge")):
        vault.rosters.add(each)
    with pytest.raises(Final):
        vault.rosters.add(roster(2))
    with pytest.raises(AlreadyHere):
        vault.rosters.add(roster(3))
    vault.close()
    again = reopen(folder)
    assert again.rosters.history() == (roster(1), roster(3), roster(1, "The Bridge"))
    assert again.rosters.current() == roster(1, "The Bridge")
    assert again.rosters.current("The Lamp") == roster(3)
    assert again.rosters.current("Nobody") is None
    assert again.check() == ()
    again.close()
