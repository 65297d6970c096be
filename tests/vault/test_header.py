"""Changing the ways into a vault: two files, read back and opened, or nothing changed."""

import os
import re
import shutil

import pytest

from crypto import age, slots
from crypto.errors import MalformedHeader, NotForMe, WrongPassphrase
from crypto.keyfile import new_key_file
from crypto.slots import Credentials, Note
from desktop.disk import part
from desktop.vault import header as header_module
from desktop.vault import keyring, store
from desktop.vault.errors import VaultBusy, VaultDamaged, VaultErased
from desktop.vault.header import NAMES, erase_after, read_header
from desktop.vault.layout import Layout
from tests.crypto.test_slots import with_check
from tests.vault.samples import LATER, PASSPHRASE, WEAK, new_vault, reopen, state_of

NOTE = Note(made_on="2026-03-01")
OLD, NEW = Credentials(PASSPHRASE), Credentials("another passphrase of five words")


def unlocked(folder, credentials=OLD):
    return keyring.unlock_slots(folder, credentials, allow_weak=True)


def changed(folder, new=NEW):
    """Return a header that the new passphrase opens, and the old one no more."""
    return unlocked(folder).changed(new, WEAK, NOTE, os.urandom)


def replace(folder, raw, proof=NEW):
    return keyring.replace_slots(folder, raw, proof, allow_weak=True)


def test_a_changed_passphrase_is_in_both_files_and_opens_all_that_was_there(folder, vault):
    raw = changed(folder)
    replace(folder, raw)
    vault.close()
    assert [(folder / name).read_bytes() for name in NAMES] == [raw, raw]
    assert not list(folder.glob("*.part"))
    with pytest.raises(WrongPassphrase):
        reopen(folder)
    reopen(folder, NEW.passphrase).close()


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", NAMES)
def test_a_pipe_in_the_place_of_one_file_holds_nobody_up(folder, vault, name):
    raw = changed(folder)
    (folder / name).unlink()
    os.mkfifo(folder / name)
    replace(folder, raw)
    vault.close()
    assert [(folder / name).read_bytes() for name in NAMES] == [raw, raw]
    reopen(folder, NEW.passphrase).close()


@pytest.mark.parametrize("name", NAMES)
def test_what_a_link_in_the_place_of_one_file_leads_to_is_left_alone(folder, vault, name):
    raw = changed(folder)
    elsewhere = folder.with_name("elsewhere")
    (folder / name).rename(elsewhere)
    (folder / name).symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    replace(folder, raw)
    vault.close()
    assert elsewhere.read_bytes() == before
    assert [(folder / name).read_bytes() for name in NAMES] == [raw, raw]


def test_the_old_slots_are_overwritten_where_they_lay(folder, vault):
    """A link to the old file stands for whoever reads the raw disk."""
    for name in NAMES:
        os.link(folder / name, folder.with_name(f"raw {name}"))
    replace(folder, changed(folder))
    for name in NAMES:
        assert set(folder.with_name(f"raw {name}").read_bytes()) == {0}


def test_a_header_that_does_not_open_is_not_taken(folder, vault):
    before = state_of(folder)
    for raw in (changed(folder), b"deponent-vault/1\nnonsense"):
        with pytest.raises((WrongPassphrase, MalformedHeader)):
            replace(folder, raw, Credentials("what somebody mistyped"))
        assert state_of(folder) == before


@pytest.mark.parametrize("failing", range(1, 7))
def test_a_disk_that_fails_at_any_flush_leaves_the_old_way_in(
    folder, untouched, failing, monkeypatch
):
    shutil.copytree(untouched, folder)
    before = state_of(folder)
    raw = changed(folder)
    calls = []

    def flush(real):
        def act(target):
            calls.append(target)
            if len(calls) == failing:
                raise OSError(28, "full")
            return real(target)

        return act

    for name in ("flush_file", "flush_folder"):
        monkeypatch.setattr(part, name, flush(getattr(part, name)))
    try:
        replace(folder, raw)
    except OSError:
        monkeypatch.undo()
        reopen(folder).close()
        assert {k: v for k, v in state_of(folder).items() if "hdr" in k} == {
            k: v for k, v in before.items() if "hdr" in k
        }
    else:
        assert failing > len(calls)
        reopen(folder, NEW.passphrase).close()


def test_what_comes_back_from_the_disk_is_what_counts(folder, vault, monkeypatch):
    before = state_of(folder)
    raw = changed(folder)
    monkeypatch.setattr(header_module, "drop_cache", lambda fd: os.pwrite(fd, b"X", 100))
    with pytest.raises(OSError, match="Input/output"):
        replace(folder, raw)
    assert state_of(folder) == before


class Killed(BaseException):
    """The process ended here."""


@pytest.mark.parametrize("step", range(1, 5))
def test_cut_off_anywhere_one_of_both_ways_opens_and_the_next_start_mends(
    folder, untouched, step, monkeypatch
):
    shutil.copytree(untouched, folder)
    raw = changed(folder)
    calls = []

    def die_at(real):
        def act(*facts):
            calls.append(1)
            if len(calls) == step:
                raise Killed
            return real(*facts)

        return act

    monkeypatch.setattr(part.Part, "commit", die_at(part.Part.commit))
    monkeypatch.setattr(header_module, "overwrite", die_at(header_module.overwrite))
    with pytest.raises(Killed):
        replace(folder, raw)
    monkeypatch.undo()
    shutil.copytree(folder, folder.with_name("seen"))
    opened = [key for key in (OLD, NEW) if opens(folder, key)]
    assert len(opened) == 1
    assert (folder / NAMES[0]).read_bytes() == (folder / NAMES[1]).read_bytes()


def opens(folder, credentials):
    try:
        store.open_vault(folder, credentials, at=LATER, allow_weak=True).close()
    except WrongPassphrase:
        return False
    return True


def hostile(folder, pattern, replacement, names=NAMES):
    """Change header files, as somebody who mends the check."""
    for name in names:
        raw = (folder / name).read_bytes()
        body, count = re.subn(pattern, replacement, raw[: raw.index(b"check ")])
        assert count == 1
        (folder / name).write_bytes(with_check(body))


def test_a_line_changed_in_the_first_file_is_told_and_the_copy_opens(folder, untouched):
    shutil.copytree(untouched, folder)
    hostile(folder, rb"erase-after 0", b"erase-after 1", NAMES[:1])
    assert erase_after(Layout(folder)) == 1
    reopen(folder).close()
    assert erase_after(Layout(folder)) == 0
    assert (folder / NAMES[0]).read_bytes() == (folder / NAMES[1]).read_bytes()


def test_a_line_changed_in_both_files_is_refused_and_nothing_is_touched(folder, untouched):
    shutil.copytree(untouched, folder)
    hostile(folder, rb"erase-after 0", b"erase-after 1")
    before = state_of(folder)
    with pytest.raises(VaultDamaged):
        reopen(folder)
    assert state_of(folder) == before


def test_a_slot_that_somebody_took_away_is_told(folder, vault):
    organisation = age.generate("pq")
    raw = unlocked(folder).with_recovery(organisation.recipient, NOTE, os.urandom)
    replace(folder, raw, OLD)
    vault.close()
    hostile(folder, rb"slot recovery [^\n]*\n", b"")
    with pytest.raises(VaultDamaged):
        reopen(folder)


def test_the_work_of_guessing_cannot_be_lowered(folder, untouched):
    shutil.copytree(untouched, folder)
    hostile(folder, rb"memory_kib=64", b"memory_kib=8")
    with pytest.raises(WrongPassphrase):
        reopen(folder)


@pytest.mark.parametrize("name", NAMES)
def test_every_flipped_bit_of_one_file_is_mended_from_the_other(folder, untouched, name):
    shutil.copytree(untouched, folder)
    whole = (folder / name).read_bytes()
    for bit in range(0, len(whole) * 8, 37):
        changed_one = bytearray(whole)
        changed_one[bit // 8] ^= 1 << bit % 8
        (folder / name).write_bytes(bytes(changed_one))
        found = read_header(Layout(folder)) if name == NAMES[1] or bit > 150 else None
        assert found is None or found.raw == whole
    reopen(folder).close()
    assert (folder / name).read_bytes() == whole


def test_a_key_file_opens_the_vault_only_with_its_passphrase(folder, vault):
    both = Credentials(PASSPHRASE, new_key_file(os.urandom))
    first = unlocked(folder)
    with_file = replace(folder, first.with_credentials(both, NOTE, os.urandom), both)
    replace(folder, with_file.without(first.used.id), both)
    vault.close()
    store.open_vault(folder, both, at=LATER, allow_weak=True).close()
    other = Credentials(PASSPHRASE, new_key_file(os.urandom))
    for wrong in (OLD, other, Credentials("another", both.key_file)):
        assert not opens(folder, wrong)


def recover(folder, identity, new=NEW):
    keyring.recover_slots(
        folder,
        identity,
        lambda found: found.with_credentials(new, NOTE, os.urandom),
        new,
        allow_weak=True,
    )


def test_a_recovery_key_lets_a_new_passphrase_in_and_only_into_its_vault(
    folder, vault, tmp_path
):
    organisation = age.generate("pq")
    raw = unlocked(folder).with_recovery(organisation.recipient, NOTE, os.urandom)
    replace(folder, raw, OLD)
    with pytest.raises(VaultBusy):
        recover(folder, organisation)
    vault.close()
    recover(folder, organisation)
    assert opens(folder, NEW)
    assert opens(folder, OLD)
    new_vault(tmp_path / "other").close()
    with pytest.raises(NotForMe):
        recover(tmp_path / "other", organisation)
    slot = re.search(rb"slot recovery [^\n]*\n", raw)[0]
    hostile(tmp_path / "other", rb"(slot passphrase [^\n]*\n)", rb"\1" + slot)
    with pytest.raises(VaultDamaged):
        recover(tmp_path / "other", organisation)


def test_the_header_of_another_vault_with_the_same_passphrase_is_refused(
    folder, untouched, tmp_path
):
    shutil.copytree(untouched, folder)
    new_vault(tmp_path / "other").close()
    for name in NAMES:
        shutil.copy(tmp_path / "other" / name, folder / name)
    before = state_of(folder)
    with pytest.raises(VaultDamaged):
        reopen(folder)
    assert state_of(folder) == before


def test_one_file_that_says_erased_is_enough(folder, untouched):
    shutil.copytree(untouched, folder)
    for name in NAMES:
        whole = (folder / name).read_bytes()
        (folder / name).write_bytes(header_module.ERASED + whole[18:])
        with pytest.raises(VaultErased):
            reopen(folder)
        (folder / name).write_bytes(whole)
    assert slots.parse_header((folder / NAMES[0]).read_bytes())
