"""The vault header: opens as it was made to, tells damage from a slip, never hangs."""

import hashlib
import os
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import age, slots
from crypto.errors import (
    CryptoError,
    LastSlot,
    MalformedHeader,
    NewerFormat,
    NoSuchSlot,
    NotForMe,
    SlotsFull,
    TooMuchWork,
    WeakHeader,
    WrongPassphrase,
)
from crypto.keyfile import new_key_file
from crypto.passphrase import KdfParams, choose, derive
from crypto.slots import Credentials, Note, new_header, parse_header, unlock_with_recovery

WEAK = KdfParams(ops=1, memory_kib=64)
FLOOR = KdfParams(ops=1, memory_kib=256 * 1024)
WORDS = "hunter print crumpet shown appraiser rewire"
NOTE = Note(made_on="2026-03-01", label="Blue stick")
HEADER, MASTER_KEY = new_header(Credentials(WORDS), WEAK, os.urandom, NOTE)
FILE = new_key_file(os.urandom)
ORGANISATION = age.generate("pq")
BOTH = Credentials(WORDS, FILE)


def unlock(header=HEADER, passphrase=WORDS, key_file=None):
    return slots.unlock(header, Credentials(passphrase, key_file), allow_weak=True)


def opened(header, passphrase=WORDS, key_file=None):
    return unlock(header, passphrase, key_file).master_key


def a_full_header():
    """Return a header with a slot of every kind."""
    header = unlock().with_credentials(BOTH, NOTE, os.urandom)
    for_organisation = Note(made_on="2026-03-02", fingerprint="1" * 40, label="Archive")
    return unlock(header).with_recovery(
        ORGANISATION.recipient, for_organisation, os.urandom
    )


FULL = a_full_header()


def with_check(body: bytes) -> bytes:
    return body + b"check " + hashlib.sha256(body).hexdigest().encode() + b"\n"


def edited(pattern: bytes, replacement: bytes, header: bytes = HEADER) -> bytes:
    """Return the header changed by somebody who also mends the check."""
    body = header[: header.index(b"check ")]
    changed, count = re.subn(pattern, replacement, body)
    assert count == 1
    return with_check(changed)


def sealed_again(pattern: bytes, replacement: bytes, header: bytes = HEADER) -> bytes:
    """Return the header changed by somebody who has the master key."""
    changed = edited(pattern, replacement, header)
    return parse_header(changed).to_bytes(MASTER_KEY)


def test_a_header_opens_with_its_passphrase():
    assert opened(HEADER) == MASTER_KEY
    assert len(MASTER_KEY) == 32
    assert len(HEADER) < 1024


def test_a_header_holds_neither_key_nor_passphrase_nor_label():
    for secret in (MASTER_KEY, FILE.raw):
        assert secret not in FULL
        assert secret.hex().encode() not in FULL
    for word in (WORDS.split(maxsplit=1)[0], "Blue", "Archive", "1" * 40, "2026-03"):
        assert word.encode() not in FULL
        assert word.encode().hex().encode() not in FULL


@pytest.mark.parametrize("typed", [f" {WORDS}  ", WORDS.replace(" ", "  "), WORDS + "\n"])
def test_spaces_too_many_do_not_lock_out(typed):
    assert opened(HEADER, typed) == MASTER_KEY


def test_a_passphrase_typed_with_composed_or_loose_signs_is_the_same():
    header, key = new_header(Credentials("кароткі дзённік"), WEAK, os.urandom, NOTE)
    assert opened(header, "кароткі дзённік".replace("ё", "е\u0308")) == key


@pytest.mark.parametrize("typed", ["", WORDS.upper(), WORDS[:-1], WORDS.replace(" ", "-")])
def test_another_passphrase_is_called_wrong(typed):
    for header in (HEADER, FULL):
        with pytest.raises(WrongPassphrase):
            opened(header, typed)


def test_a_header_at_the_floor_opens_without_leave_to_be_weak():
    header, key = new_header(Credentials("p"), FLOOR, os.urandom, NOTE)
    assert slots.unlock(header, Credentials("p")).master_key == key


def test_a_header_below_the_floor_is_refused():
    with pytest.raises(WeakHeader):
        slots.unlock(HEADER, Credentials(WORDS))
    below = KdfParams(1, 256 * 1024 - 1)
    just_below = new_header(Credentials("p"), below, os.urandom, NOTE)[0]
    with pytest.raises(WeakHeader):
        slots.unlock(just_below, Credentials("p"))


@pytest.mark.parametrize(
    ("facts", "error"),
    [
        (b"ops=17 memory_kib=64", TooMuchWork),
        (b"ops=999999999 memory_kib=64", TooMuchWork),
        (b"ops=1 memory_kib=4194305", TooMuchWork),
        (b"ops=1 memory_kib=999999999999", TooMuchWork),
        (b"ops=1 memory_kib=7", WeakHeader),
        (b"ops=0 memory_kib=64", MalformedHeader),
        (b"ops=01 memory_kib=64", MalformedHeader),
        (b"ops=-1 memory_kib=64", MalformedHeader),
        (b"memory_kib=64 ops=1", MalformedHeader),
    ],
)
def test_a_hostile_amount_of_work_is_refused_before_any_is_done(facts, error):
    with pytest.raises(error):
        opened(edited(rb"ops=1 memory_kib=64", facts))


OF_THE_PASSPHRASE = (
    (rb"ops=1", b"ops=2"),
    (rb"memory_kib=64", b"memory_kib=65"),
    (rb"salt=[0-9a-f]{2}", b"salt=00"),
    (rb"vault [0-9a-f]{32}", b"vault " + b"0" * 32),
)


@pytest.mark.parametrize(("pattern", "replacement"), OF_THE_PASSPHRASE)
def test_a_changed_amount_of_work_salt_or_vault_id_does_not_open(pattern, replacement):
    for header in (edited(pattern, replacement), sealed_again(pattern, replacement)):
        with pytest.raises(WrongPassphrase):
            opened(header)


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (rb"erase-after 0", b"erase-after 3"),
        (rb"slot passphrase\+keyfile [^\n]*\n", b""),
        (rb"slot recovery [^\n]*\n", b""),
        (rb"(slot recovery [^\n]*\n)", rb"\1slot later x\n"),
        (rb"(slot passphrase [^\n]*\n)(slot passphrase\+[^\n]*\n)", rb"\2\1"),
        (rb"(keyfile box=)[0-9a-f]{2}", rb"\1zz".replace(b"zz", b"00")),
        (rb"(file=)[0-9a-f]{2}", rb"\g<1>00"),
        (rb"seal [0-9a-f]{64}", b"seal " + b"0" * 64),
    ],
)
def test_whoever_has_no_master_key_cannot_change_any_line_unseen(pattern, replacement):
    with pytest.raises(MalformedHeader):
        opened(edited(pattern, replacement, FULL))


def test_a_slot_carried_into_another_vault_does_not_open():
    other, _key = new_header(Credentials(WORDS), WEAK, os.urandom, NOTE)
    slot = re.search(rb"slot [^\n]*", HEADER)
    with pytest.raises(WrongPassphrase):
        opened(edited(rb"slot [^\n]*", slot[0], other))


def test_a_recovery_slot_carried_into_another_vault_does_not_open():
    other, _key = new_header(Credentials(WORDS), WEAK, os.urandom, NOTE)
    slot = re.search(rb"slot recovery [^\n]*", FULL)
    with pytest.raises(MalformedHeader):
        unlock_with_recovery(edited(rb"slot [^\n]*", slot[0], other), ORGANISATION)


def test_every_changed_byte_is_called_damage_and_not_a_wrong_passphrase():
    for place in range(len(HEADER)):
        changed = bytearray(HEADER)
        changed[place] ^= 1
        with pytest.raises((MalformedHeader, NewerFormat)):
            opened(bytes(changed))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(FULL) * 8 - 1))
def test_every_flipped_bit_of_a_full_header_is_called_damage(bit):
    changed = bytearray(FULL)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises((MalformedHeader, NewerFormat)):
        parse_header(bytes(changed))


@settings(max_examples=200, deadline=None)
@given(st.integers(0, FULL.index(b"check ") * 8 - 1))
def test_every_flipped_bit_is_refused_even_if_the_check_was_mended(bit):
    changed = bytearray(FULL[: FULL.index(b"check ")])
    changed[bit // 8] ^= 1 << bit % 8
    for attempt in (unlock, lambda raw: unlock(raw, key_file=FILE), recovered):
        with pytest.raises(CryptoError):
            attempt(with_check(bytes(changed)))


def recovered(raw):
    return unlock_with_recovery(raw, ORGANISATION)


def test_every_truncation_and_any_addition_is_called_damage():
    for size in range(len(HEADER)):
        with pytest.raises(MalformedHeader):
            opened(HEADER[:size])
    for more in (b"\n", b"x", HEADER, bytes(70_000)):
        with pytest.raises(MalformedHeader):
            opened(HEADER + more)


def test_a_header_of_a_newer_version_is_called_newer():
    with pytest.raises(NewerFormat):
        opened(b"deponent-vault/2\nanything")
    with pytest.raises(NewerFormat):
        parse_header(b"deponent-vault/10\n")


def test_slots_of_kinds_that_are_not_known_yet_are_kept():
    later = b"slot card-on-a-chip age1pq1xyz key=00ff"
    header = sealed_again(rb"(slot passphrase [^\n]*)", rb"\1\n" + later)
    assert opened(header) == MASTER_KEY
    changed = unlock(header).changed(Credentials("new"), WEAK, NOTE, os.urandom)
    assert later + b"\n" in changed
    assert opened(changed, "new") == MASTER_KEY
    assert [note for _slot, note in unlock(changed, "new").notes()] == [NOTE, None]


def test_a_header_without_slots_or_with_one_twice_is_refused():
    for replacement in (b"", rb"\1\n\1"):
        with pytest.raises(MalformedHeader):
            opened(edited(rb"(slot passphrase [^\n]*)", replacement))


@pytest.mark.parametrize("kind", [b"passphrase", b"passphrase+keyfile", b"recovery"])
def test_a_slot_of_a_known_kind_that_breaks_its_form_is_refused(kind):
    with pytest.raises(MalformedHeader):
        opened(edited(rb"(slot passphrase [^\n]*)", rb"\1\nslot " + kind + b" box=00"))


def test_there_is_room_for_sixteen_slots_and_no_more():
    header = HEADER
    for _ in range(15):
        header = unlock(header).with_recovery(ORGANISATION.recipient, NOTE, os.urandom)
    assert len(header) <= slots.MAX_BYTES
    assert opened(header) == recovered(header).master_key == MASTER_KEY
    with pytest.raises(SlotsFull):
        unlock(header).with_recovery(ORGANISATION.recipient, NOTE, os.urandom)
    with pytest.raises(SlotsFull):
        unlock(header).with_credentials(BOTH, NOTE, os.urandom)
    with pytest.raises(MalformedHeader):
        parse_header(edited(rb"(slot passphrase [^\n]*)", rb"\1\nslot later", header))


def test_a_changed_passphrase_opens_the_same_vault_and_the_old_one_no_more():
    changed = unlock().changed(
        Credentials("new words"), KdfParams(2, 128), NOTE, os.urandom
    )
    assert opened(changed, "new words") == MASTER_KEY
    assert parse_header(changed).vault_id == parse_header(HEADER).vault_id
    assert parse_header(changed).params == KdfParams(2, 128)
    assert parse_header(changed).salt != parse_header(HEADER).salt
    with pytest.raises(WrongPassphrase):
        opened(changed)


def test_changing_one_of_several_passphrases_leaves_the_others_opening():
    header = unlock().with_credentials(Credentials("second"), NOTE, os.urandom)
    changed = unlock(header).changed(
        Credentials("third"), KdfParams(2, 128), NOTE, os.urandom
    )
    assert opened(changed, "second") == opened(changed, "third") == MASTER_KEY
    with pytest.raises(WrongPassphrase):
        opened(changed)


def test_a_key_file_and_its_passphrase_open_together_and_neither_alone():
    header = unlock(FULL, key_file=FILE).without(unlock(FULL).used.id)
    assert opened(header, key_file=FILE) == MASTER_KEY
    with pytest.raises(WrongPassphrase):
        opened(header)
    with pytest.raises(WrongPassphrase):
        opened(header, "another", FILE)
    with pytest.raises(WrongPassphrase):
        opened(header, key_file=new_key_file(os.urandom))


def test_a_key_file_does_not_open_a_slot_of_the_passphrase_alone():
    with pytest.raises(WrongPassphrase):
        opened(HEADER, key_file=FILE)


def test_a_recovery_key_opens_and_another_does_not():
    assert recovered(FULL).master_key == MASTER_KEY
    with pytest.raises(NotForMe):
        unlock_with_recovery(FULL, age.generate("pq"))
    with pytest.raises(NotForMe):
        recovered(HEADER)


def test_a_recovery_key_still_opens_after_the_passphrase_was_changed():
    header = unlock(FULL, key_file=FILE).without(unlock(FULL).used.id)
    changed = unlock(header, key_file=FILE).changed(
        Credentials("new words", FILE), KdfParams(2, 128), NOTE, os.urandom
    )
    assert opened(changed, "new words", FILE) == recovered(changed).master_key == MASTER_KEY


def test_a_recovery_key_can_give_a_new_passphrase():
    header = recovered(FULL).with_credentials(Credentials("new"), NOTE, os.urandom)
    assert opened(header, "new") == opened(header) == MASTER_KEY
    with pytest.raises(LastSlot):
        recovered(FULL).changed(Credentials("new"), WEAK, NOTE, os.urandom)


def test_the_last_slot_of_a_person_is_never_removed():
    only = unlock().with_recovery(ORGANISATION.recipient, NOTE, os.urandom)
    personal = unlock(only).used.id
    with pytest.raises(LastSlot):
        unlock(only).without(personal)
    with pytest.raises(LastSlot):
        recovered(only).without(personal)


def test_the_slot_that_opened_is_not_removed_by_its_own_hand():
    by_words, by_both = unlock(FULL), unlock(FULL, key_file=FILE)
    with pytest.raises(LastSlot):
        by_both.without(by_both.used.id)
    with pytest.raises(WrongPassphrase):
        opened(by_both.without(by_words.used.id))
    with pytest.raises(NotForMe):
        recovered(by_words.without(recovered(FULL).used.id))
    with pytest.raises(NoSuchSlot):
        by_words.without("0" * 16)


def test_notes_are_read_by_whoever_opened_the_vault():
    told = unlock(FULL).notes()
    assert [slot.kind for slot, _ in told] == [
        slots.PASSPHRASE,
        slots.KEY_FILE,
        slots.RECOVERY,
    ]
    assert [note.label for _, note in told] == ["Blue stick", "Blue stick", "Archive"]
    assert told[2][1].fingerprint == "1" * 40
    assert len({len(slot.note) for slot, _ in told}) == 1


def test_a_note_carried_to_another_slot_is_refused():
    note = re.search(rb"recovery [^\n]* (note=[0-9a-f]*)", FULL)[1]
    moved = sealed_again(
        rb"(slot passphrase box=[0-9a-f]*) note=[0-9a-f]*", rb"\1 " + note, FULL
    )
    with pytest.raises(MalformedHeader):
        unlock(moved).notes()


@pytest.mark.parametrize(
    "facts",
    [
        {"label": "two\nlines"},
        {"label": "a" * 65},
        {"label": "zero\0"},
        {"made_on": "today"},
        {"fingerprint": "12"},
    ],
)
def test_a_note_out_of_form_cannot_be_made(facts):
    with pytest.raises(ValueError, match="no such note"):
        Note(**{"made_on": "2026-03-01", **facts}).to_bytes()


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        st.characters(exclude_characters="\n\0", exclude_categories=["Cs"]), max_size=16
    ),
    st.sampled_from(["", "7" * 40]),
)
def test_every_label_comes_back_as_it_was(label, fingerprint):
    note = Note(made_on="2026-03-01", fingerprint=fingerprint, label=label)
    header, _key = new_header(Credentials("p"), WEAK, os.urandom, note)
    assert unlock(header, "p").notes()[0][1] == note


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(["words", "file", "recovery"]), max_size=6), st.integers(0, 99)
)
def test_any_header_is_read_as_it_was_written(kinds, erase_after):
    header = unlock().with_erase_after(erase_after)
    for number, kind in enumerate(kinds):
        right = unlock(header)
        if kind == "recovery":
            header = right.with_recovery(ORGANISATION.recipient, NOTE, os.urandom)
        else:
            key_file = FILE if kind == "file" else None
            given_now = Credentials(f"{number}", key_file)
            header = right.with_credentials(given_now, NOTE, os.urandom)
    parsed = parse_header(header)
    assert parsed.to_bytes(MASTER_KEY) == header
    assert parsed.erase_after == erase_after
    assert len(parsed.slots) == len(kinds) + 1


@pytest.mark.parametrize("count", [-1, 100])
def test_only_a_bounded_number_of_tries_can_be_set(count):
    with pytest.raises(ValueError, match="bounds"):
        unlock().with_erase_after(count)
    with pytest.raises(MalformedHeader):
        parse_header(edited(b"erase-after 0", b"erase-after %d" % count))


def test_many_slots_cost_one_key_derivation(monkeypatch):
    header = FULL
    for number in range(10):
        more = Credentials(f"word {number}", FILE if number % 2 else None)
        header = unlock(header).with_credentials(more, NOTE, os.urandom)
    runs = []
    monkeypatch.setattr(slots, "derive", lambda *facts: runs.append(1) or derive(*facts))
    assert opened(header, "word 9", FILE) == opened(header, "word 8") == MASTER_KEY
    assert len(runs) == 2
    recovered(header)
    assert len(runs) == 2


def test_two_vaults_share_nothing():
    other, key = new_header(Credentials(WORDS), WEAK, os.urandom, NOTE)
    assert key != MASTER_KEY
    assert parse_header(other).vault_id != parse_header(HEADER).vault_id
    assert parse_header(other).salt != parse_header(HEADER).salt
    assert re.fullmatch("[0-9a-f]{32}", parse_header(HEADER).vault_id)


def test_what_was_opened_does_not_show_itself():
    for secret in (unlock(), Credentials(WORDS), FILE):
        assert "redacted" in repr(secret)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_header_or_refused(raw):
    for text in (raw, b"deponent-vault/1\n" + raw):
        with pytest.raises(CryptoError):
            opened(text)


def test_argon2id_gives_the_key_of_another_implementation():
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    theirs = Argon2id(salt=b"s" * 16, length=32, iterations=2, lanes=1, memory_cost=128)
    assert derive("a  b", b"s" * 16, KdfParams(2, 128)) == theirs.derive(b"a b")


@pytest.mark.parametrize(("ops", "memory_kib"), [(0, 64), (17, 64), (1, 7), (1, 1 << 23)])
def test_work_out_of_bounds_cannot_even_be_named(ops, memory_kib):
    with pytest.raises(ValueError, match="bounds"):
        KdfParams(ops, memory_kib)


@pytest.mark.parametrize(
    ("gigabytes", "mebibytes"), [(1, 256), (2, 512), (3, 512), (3.7, 1024), (8, 1024)]
)
def test_the_work_suits_the_memory_of_the_machine(gigabytes, mebibytes):
    chosen = choose(int(gigabytes * 2**30))
    assert chosen.memory_kib == mebibytes * 1024
    assert not chosen.is_weak


def test_the_limits_are_those_of_the_format():
    assert (slots.MAX_BYTES, slots.MAX_SLOTS) == (65536, 16)
