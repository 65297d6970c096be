"""Contacts, and sealed files waiting for receipts."""

from dataclasses import replace

import pytest

from desktop.domain.consent import RecipientClass
from desktop.domain.rows import ContactFacts
from desktop.domain.testimony import State
from desktop.vault.errors import AlreadyHere, Final, NoSuchRecord, VaultMissing
from tests.vault.samples import (
    LATER,
    NOON,
    RECIPIENT,
    a_testimony,
    hexed,
    outbox_entry,
    reopen,
    seal,
)


def contact(number):
    return ContactFacts(
        fingerprint=str(number) * 40,
        card=f"card {number}",
        recipient_class=RecipientClass.LEGAL_TEAM,
        added_at=NOON,
    )


def test_contacts_come_verified_first_then_as_they_were_added(vault, folder):
    for number in (3, 1, 2):
        vault.contacts.add(contact(number))
    vault.contacts.mark_verified("2" * 40, LATER, "in_person")
    vault.close()
    again = reopen(folder)
    verified = replace(contact(2), verified_at=LATER, verified_how="in_person")
    assert again.contacts.all() == (verified, contact(3), contact(1))
    assert again.contacts.get("2" * 40) == verified
    assert again.contacts.get("9" * 40) is None
    again.close()


def test_a_contact_is_kept_once_and_forgotten_once(vault):
    vault.contacts.add(contact(1))
    with pytest.raises(AlreadyHere):
        vault.contacts.add(contact(1))
    vault.contacts.remove("1" * 40)
    assert vault.contacts.all() == ()
    with pytest.raises(NoSuchRecord):
        vault.contacts.remove("1" * 40)
    with pytest.raises(NoSuchRecord):
        vault.contacts.mark_verified("1" * 40, NOON, "by_voice")


@pytest.fixture
def sealed(vault):
    vault.testimonies.add(a_testimony(), State.OPEN)
    seal(vault)
    return vault


def test_the_outbox_tells_what_was_noted_newest_first(sealed, folder):
    assert sealed.outbox.last() == (0, "")
    entries = [outbox_entry(sealed, 1, sequence) for sequence in (1, 2)]
    for entry in entries:
        sealed.outbox.add(entry)
    sealed.close()
    again = reopen(folder)
    assert again.outbox.all() == tuple(reversed(entries))
    assert again.outbox.get(entries[0].bundle_id) == entries[0]
    assert again.outbox.get(hexed(1)) is None
    assert again.outbox.last() == (2, entries[1].manifest_sha512)
    assert (again.outbox.folder / entries[0].file_name).is_file()
    again.close()


def test_hand_over_and_the_first_receipt_are_noted(sealed):
    entry = outbox_entry(sealed)
    sealed.outbox.add(entry)
    sealed.outbox.mark_handed_over(entry.bundle_id, NOON)
    sealed.outbox.mark_handed_over(entry.bundle_id, LATER)
    sealed.outbox.mark_receipt(entry.bundle_id, RECIPIENT, NOON)
    sealed.outbox.mark_receipt(entry.bundle_id, RECIPIENT, LATER)
    noted = sealed.outbox.get(entry.bundle_id)
    assert (noted.handed_over_at, noted.receipt_at) == (LATER, NOON)
    assert noted.answers == ((RECIPIENT, NOON),)


def entry_to_two(vault):
    entry = outbox_entry(vault)
    people = {
        "recipients": ("Heron", "Lantern"),
        "recipient_fingerprints": (RECIPIENT, "2" * 40),
    }
    return replace(entry, **people)


def test_a_sealed_file_is_deleted_only_after_every_recipient_answered(sealed, folder):
    entry = entry_to_two(sealed)
    sealed.outbox.add(entry)
    path = sealed.outbox.folder / entry.file_name
    for recipient in entry.recipient_fingerprints:
        with pytest.raises(Final):
            sealed.outbox.drop_file(entry.bundle_id)
        assert path.exists()
        sealed.outbox.mark_receipt(entry.bundle_id, recipient, NOON)
    sealed.close()
    again = reopen(folder)
    again.outbox.drop_file(entry.bundle_id)
    assert not path.exists()
    assert again.outbox.get(entry.bundle_id).receipt_at == NOON
    again.close()


def test_a_file_is_let_go_for_others_only_once_somebody_answered(sealed):
    entry = entry_to_two(sealed)
    sealed.outbox.add(entry)
    with pytest.raises(Final):
        sealed.outbox.mark_let_go(entry.bundle_id, NOON)
    sealed.outbox.mark_receipt(entry.bundle_id, RECIPIENT, NOON)
    sealed.outbox.mark_let_go(entry.bundle_id, NOON)
    with pytest.raises(Final):
        sealed.outbox.mark_let_go(entry.bundle_id, LATER)
    noted = sealed.outbox.get(entry.bundle_id)
    assert (noted.let_go_at, noted.unanswered) == (NOON, ("2" * 40,))
    sealed.outbox.drop_file(entry.bundle_id)


def test_nobody_answers_for_what_was_not_sealed_to_them(sealed):
    entry = outbox_entry(sealed)
    sealed.outbox.add(entry)
    with pytest.raises(Final):
        sealed.outbox.mark_receipt(entry.bundle_id, "2" * 40, NOON)
    assert sealed.outbox.get(entry.bundle_id).answers == ()


def test_an_entry_needs_its_file_and_numbers_of_its_own(sealed):
    entry = outbox_entry(sealed)
    with pytest.raises(VaultMissing):
        sealed.outbox.add(replace(entry, file_name="other.age"))
    with pytest.raises(ValueError, match="plain"):
        sealed.outbox.add(replace(entry, file_name="../vault.db"))
    sealed.outbox.add(entry)
    other = outbox_entry(sealed, 1, 2)
    for twin in (
        replace(other, bundle_id=entry.bundle_id),
        replace(other, sequence=1),
        replace(other, file_name=entry.file_name),
    ):
        with pytest.raises(AlreadyHere):
            sealed.outbox.add(twin)
    for act in (sealed.outbox.mark_handed_over, sealed.outbox.mark_let_go):
        with pytest.raises(NoSuchRecord):
            act(hexed(1), NOON)
    with pytest.raises(NoSuchRecord):
        sealed.outbox.mark_receipt(hexed(1), RECIPIENT, NOON)
    with pytest.raises(NoSuchRecord):
        sealed.outbox.drop_file(hexed(1))


def test_an_announced_file_that_was_never_noted_is_gone_after_the_next_open(sealed, folder):
    noted, cut_off = (outbox_entry(sealed, 1, sequence) for sequence in (1, 2))
    for entry in (noted, cut_off):
        sealed.outbox.expect(entry.file_name)
    sealed.outbox.add(noted)
    (sealed.outbox.folder / "unannounced.age").write_bytes(b"maybe the only copy")
    sealed.close()
    again = reopen(folder)
    names = {path.name for path in again.outbox.folder.iterdir()}
    assert names == {noted.file_name, "unannounced.age"}
    again.close()
    assert {path.name for path in (folder / "outbox").iterdir()} == names


def test_a_roster_is_of_no_testimony_and_a_testimony_file_of_one_that_is_here(sealed):
    entry = outbox_entry(sealed)
    with pytest.raises(Final):
        sealed.outbox.add(replace(entry, testimony=None))
    with pytest.raises(Final):
        sealed.outbox.add(replace(entry, testimony=hexed(99)))
    roster = replace(entry, type="roster", testimony=None, code="")
    sealed.outbox.add(roster)
    letter = replace(
        outbox_entry(sealed, 99, 2),
        type="question",
        signature_sha512="e" * 128,
        about_manifest="d" * 128,
    )
    sealed.outbox.add(letter)
    assert sealed.outbox.all() == (letter, roster)
    assert sealed.outbox.find(letter.manifest_sha512) == letter
    assert sealed.outbox.find("0" * 127 + "9") is None
    assert sealed.outbox.last() == (2, letter.manifest_sha512)


def test_free_space_is_told(vault):
    assert vault.free_bytes() > 0
