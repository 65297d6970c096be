"""The vault header: opens with its passphrase, tells damage from a slip, never hangs."""

import hashlib
import os
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto import slots
from crypto.errors import (
    CryptoError,
    MalformedHeader,
    NewerFormat,
    TooMuchWork,
    WeakHeader,
    WrongPassphrase,
)
from crypto.passphrase import KdfParams, choose, derive
from crypto.slots import change_passphrase, new_header, unlock, vault_id

WEAK = KdfParams(ops=1, memory_kib=64)
FLOOR = KdfParams(ops=1, memory_kib=256 * 1024)
WORDS = "hunter print crumpet shown appraiser rewire"
HEADER, MASTER_KEY = new_header(WORDS, WEAK, os.urandom)


def opened(header: bytes, passphrase: str = WORDS) -> bytes:
    return unlock(header, passphrase, allow_weak=True)


def with_check(body: bytes) -> bytes:
    return body + b"check " + hashlib.sha256(body).hexdigest().encode() + b"\n"


def edited(pattern: bytes, replacement: bytes, header: bytes = HEADER) -> bytes:
    """Return the header changed by somebody who also mends the check."""
    body = header[: header.index(b"check ")]
    changed, count = re.subn(pattern, replacement, body)
    assert count == 1
    return with_check(changed)


def test_a_header_opens_with_its_passphrase():
    assert opened(HEADER) == MASTER_KEY
    assert len(MASTER_KEY) == 32
    assert len(HEADER) < 1024


def test_a_header_holds_neither_key_nor_passphrase():
    assert MASTER_KEY not in HEADER
    assert MASTER_KEY.hex().encode() not in HEADER
    assert WORDS.split(maxsplit=1)[0].encode() not in HEADER


@pytest.mark.parametrize("typed", [f" {WORDS}  ", WORDS.replace(" ", "  "), WORDS + "\n"])
def test_spaces_too_many_do_not_lock_out(typed):
    assert opened(HEADER, typed) == MASTER_KEY


def test_a_passphrase_typed_with_composed_or_loose_signs_is_the_same():
    header, key = new_header("кароткі дзённік", WEAK, os.urandom)
    assert opened(header, "кароткі дзённік".replace("ё", "е\u0308")) == key


@pytest.mark.parametrize("typed", ["", WORDS.upper(), WORDS[:-1], WORDS.replace(" ", "-")])
def test_another_passphrase_is_called_wrong(typed):
    with pytest.raises(WrongPassphrase):
        opened(HEADER, typed)


def test_a_header_at_the_floor_opens_without_leave_to_be_weak():
    header, key = new_header("p", FLOOR, os.urandom)
    assert unlock(header, "p") == key


def test_a_header_below_the_floor_is_refused():
    with pytest.raises(WeakHeader):
        unlock(HEADER, WORDS)
    just_below = new_header("p", KdfParams(1, 256 * 1024 - 1), os.urandom)[0]
    with pytest.raises(WeakHeader):
        unlock(just_below, "p")


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


def test_a_changed_amount_of_work_salt_or_vault_id_does_not_open():
    for pattern, replacement in (
        (rb"ops=1", b"ops=2"),
        (rb"memory_kib=64", b"memory_kib=65"),
        (rb"salt=[0-9a-f]{2}", b"salt=zz".replace(b"zz", b"00")),
        (rb"vault [0-9a-f]{32}", b"vault " + b"0" * 32),
    ):
        with pytest.raises(WrongPassphrase):
            opened(edited(pattern, replacement))


def test_a_slot_carried_into_another_vault_does_not_open():
    other, _key = new_header(WORDS, WEAK, os.urandom)
    slot = re.search(rb"slot [^\n]*", HEADER)
    assert slot is not None
    with pytest.raises(WrongPassphrase):
        opened(edited(rb"slot [^\n]*", slot[0], other))


def test_every_changed_byte_is_called_damage_and_not_a_wrong_passphrase():
    for place in range(len(HEADER)):
        changed = bytearray(HEADER)
        changed[place] ^= 1
        with pytest.raises((MalformedHeader, NewerFormat)):
            opened(bytes(changed))


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
        vault_id(b"deponent-vault/10\n")


def test_slots_of_types_that_are_not_known_yet_are_kept():
    later = b"slot recovery-age age1pq1xyz key=00ff"
    header = edited(rb"(slot passphrase [^\n]*)", rb"\1\n" + later)
    assert opened(header) == MASTER_KEY
    changed = change_passphrase(header, WORDS, "new", WEAK, os.urandom)
    assert later + b"\n" in changed
    assert opened(changed, "new") == MASTER_KEY


def test_a_header_without_or_with_two_passphrase_slots_is_refused():
    for replacement in (b"slot later x=1", rb"\1\n\1"):
        with pytest.raises(MalformedHeader):
            opened(edited(rb"(slot passphrase [^\n]*)", replacement))


def test_a_header_with_too_many_slots_is_refused():
    for count, refused in ((15, False), (16, True)):
        header = edited(rb"(slot passphrase [^\n]*)", rb"\1" + b"\nslot later" * count)
        if refused:
            with pytest.raises(MalformedHeader):
                opened(header)
        else:
            assert opened(header) == MASTER_KEY


def test_a_changed_passphrase_opens_the_same_vault_and_the_old_one_no_more():
    changed = change_passphrase(HEADER, WORDS, "new words", KdfParams(2, 128), os.urandom)
    assert opened(changed, "new words") == MASTER_KEY
    assert vault_id(changed) == vault_id(HEADER)
    with pytest.raises(WrongPassphrase):
        opened(changed)
    with pytest.raises(WrongPassphrase):
        change_passphrase(HEADER, "slip", "new words", WEAK, os.urandom)


def test_two_vaults_share_nothing():
    other, key = new_header(WORDS, WEAK, os.urandom)
    assert key != MASTER_KEY
    assert vault_id(other) != vault_id(HEADER)
    assert re.fullmatch("[0-9a-f]{32}", vault_id(HEADER))


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
