"""What is damaged is named, and the rest opens, for reading only; nothing is changed."""

import os
import shutil
import subprocess
import sys

import pytest

from crypto.slots import Credentials
from desktop.domain.custody import CustodyAct
from desktop.domain.errors import DeponentError
from desktop.domain.testimony import State
from desktop.vault import store
from desktop.vault.errors import VaultDamaged, VaultMissing, VaultReadOnly
from desktop.vault.findings import Finding
from tests.vault.samples import (
    NOON,
    PASSPHRASE,
    a_testimony,
    attach,
    new_vault,
    next_revision,
    reopen,
    state_of,
)

PAGE = 4096
COUNT = 24
OWNER_PAGES = 4
"""The owner's own record, and what branches to it and to the list of tables."""


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    """A vault that was closed, with more on every table than one page holds."""
    folder = tmp_path_factory.mktemp("shelf") / "vault"
    vault = new_vault(folder)
    vault.custody.append(NOON, CustodyAct.VAULT_CREATED, "")
    for number in range(1, COUNT + 1):
        vault.testimonies.add(a_testimony(number, "Слова. " * 700), State.OPEN)
        vault.custody.append(NOON, CustodyAct.CREATED, a_testimony(number).id)
    attach(vault, a_testimony(1).id, bytes(100_000))
    vault.close()
    return folder


@pytest.fixture
def used(shelf, folder):
    shutil.copytree(shelf, folder)
    return folder


def open_rest(folder):
    return store.open_rest(folder, Credentials(PASSPHRASE), allow_weak=True)


def page_of(folder, sql):
    """Return the number, from 0, of the page that a row or tree begins on."""
    vault = reopen(folder)
    (page,) = vault._database.rows(sql)[0]
    vault.close()
    return page - 1


def spoil(folder, page, at=1234):
    path = folder / "vault.db"
    raw = bytearray(path.read_bytes())
    raw[page * PAGE + at] ^= 4
    path.write_bytes(raw)


def readable(vault):
    found = set()
    for row in vault.testimonies.rows(0, 100):
        try:
            found.add(vault.testimonies.get(row.id).code)
        except DeponentError:
            continue
    return found


CODES = {a_testimony(number).code for number in range(1, COUNT + 1)}


def damaged_pages(folder, count):
    """Yield the folder with one page after the other damaged, evenly over the file."""
    whole = (folder / "vault.db").read_bytes()
    pages = len(whole) // PAGE
    for number in range(count):
        spoil(folder, 2 + number * (pages - 2) // count)
        yield number
        (folder / "vault.db").write_bytes(whole)
        (folder / "damaged").unlink(missing_ok=True)


def named_and_readable(folder):
    """Return the codes a check names, and those that can still be read."""
    try:
        vault = reopen(folder)
    except VaultDamaged:
        vault = open_rest(folder)
    found = vault.check()
    if not vault.is_read_only:
        assert Finding(code="database") in found
    named = {each.case_code for each in found if each.code == "content"}
    vault.close()
    rest = open_rest(folder)
    left = readable(rest)
    rest.close()
    return named, left


def most_closed(folder):
    """Return on how many pages lies what nothing can be read without."""
    vault = reopen(folder)
    (list_of_tables,) = vault._database.row(
        "SELECT sum(length(name) + length(tbl_name) + length(sql)) FROM sqlite_schema"
    )
    vault.close()
    return list_of_tables // PAGE + OWNER_PAGES


def flips(folder, count):
    """Damage so many pages, each alone; return how many testimonies were lost in all."""
    lost, closed = 0, 0
    for _ in damaged_pages(folder, count):
        try:
            named, left = named_and_readable(folder)
        except VaultDamaged:  # the owner's own record, or the list of tables
            closed += 1
            continue
        # Who is not named can be read; who is, cannot, but for words lost with their row.
        assert left <= CODES - named
        assert len(left) >= COUNT - len(named) or not named
        lost += COUNT - len(left)
    assert closed <= most_closed(folder)
    return lost


def test_each_damaged_page_is_told_and_takes_only_what_lies_on_it(used):
    assert 0 < flips(used, 6) < COUNT * 6 // 2


@pytest.mark.nightly
@pytest.mark.timeout(1800)
def test_every_damaged_page_is_told_and_takes_only_what_lies_on_it(used):
    flips(used, (used / "vault.db").stat().st_size // PAGE - 2)


def test_a_damaged_page_of_words_names_one_testimony_and_leaves_the_others(used):
    raw = (used / "vault.db").stat().st_size // PAGE
    for page in range(raw - 1, 0, -1):
        spoil(used, page)
        vault = reopen(used)
        found = vault.check()
        vault.close()
        named = [each for each in found if each.code == "content"]
        if named:
            break
        spoil(used, page)
        (used / "damaged").unlink()
    assert found[0] == Finding(code="database")
    assert len(named) == 1
    assert named[0].case_code in CODES
    rest = open_rest(used)
    assert readable(rest) == CODES - {named[0].case_code}
    rest.close()


def last_page(folder):
    return (folder / "vault.db").stat().st_size // PAGE - 1


def test_a_vault_that_was_found_damaged_is_not_written_to_any_more(used):
    spoil(used, last_page(used))
    vault = reopen(used)
    assert not vault.is_read_only
    vault.check()
    assert vault.is_read_only
    with pytest.raises(VaultReadOnly):
        vault.testimonies.save(next_revision(a_testimony(1), "x"), NOON)
    vault.close()
    before = state_of(used)
    with pytest.raises(VaultDamaged):
        reopen(used)
    rest = open_rest(used)
    assert rest.is_read_only
    with pytest.raises(VaultReadOnly):
        rest.testimonies.save(next_revision(a_testimony(1), "x"), NOON)
    with pytest.raises(VaultReadOnly):
        rest.custody.append(NOON, CustodyAct.PRINTED, "")
    rest.check()
    rest.close()
    assert state_of(used) == before


def test_a_mark_of_damage_that_is_not_true_is_taken_away(used):
    (used / "damaged").write_bytes(b"")
    with pytest.raises(VaultDamaged):
        reopen(used)
    rest = open_rest(used)
    assert readable(rest) == CODES
    rest.close()
    reopen(used).close()


def test_one_damaged_record_does_not_take_the_others_with_it_while_open(used):
    spoil(used, last_page(used))
    vault = reopen(used)
    assert len(readable(vault)) >= COUNT - 1
    vault.testimonies.save(next_revision(a_testimony(2), "Ещё."), NOON)
    vault.close()


@pytest.mark.parametrize("name", ["vault.hdr.copy", "chain.head"])
def test_damage_beside_the_database_is_named(used, name):
    vault = reopen(used)
    raw = bytearray((used / name).read_bytes())
    raw[len(raw) // 2] ^= 1
    (used / name).write_bytes(raw)
    code = "head" if name == "chain.head" else "header"
    assert vault.check() == (Finding(code=code),)
    vault.close()


def test_a_vault_whose_record_of_the_end_is_damaged_can_be_read(used):
    (used / "chain.head").write_bytes(b"x")
    with pytest.raises(VaultDamaged):
        reopen(used)
    rest = open_rest(used)
    assert readable(rest) == CODES
    assert rest.check() == (Finding(code="head"),)
    rest.close()


def test_a_damaged_take_is_named(used):
    vault = reopen(used)
    take = vault.attachments.begin_take(a_testimony(1).id, NOON)
    for _ in range(3):
        take.append(bytes(1000))
    take.close()
    assert vault.check() == ()
    path = used / "takes" / take.name
    raw = bytearray(path.read_bytes())
    raw[500] ^= 1
    path.write_bytes(raw)
    assert vault.check() == (Finding(code="take", subject=take.name),)
    vault.close()


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"",
        lambda raw: raw[:PAGE],
        lambda raw: b"SQLite format 3\0" + raw[16:],
        lambda raw: raw[:100] + b"\0" + raw[101:],
    ],
    ids=["empty", "one page", "plain", "first page"],
)
def test_a_vault_of_which_nothing_can_be_read_is_refused_and_untouched(used, damage):
    path = used / "vault.db"
    path.write_bytes(damage(path.read_bytes()))
    before = state_of(used)
    with pytest.raises(VaultDamaged):
        open_rest(used)
    assert state_of(used) == before


def test_a_vault_without_its_database_is_missing(used):
    (used / "vault.db").unlink()
    before = state_of(used)
    with pytest.raises(VaultMissing):
        open_rest(used)
    assert state_of(used) == before


def test_files_of_nobody_go_at_the_next_open(used):
    strays = [
        used / "blobs" / "ab" / ("ab" + "0" * 30),
        used / "blobs" / "ab" / ("ab" + "1" * 30 + ".part"),
        used / "takes" / ("0" * 32),
        used / "outbox" / ("0" * 32 + ".age.part"),
    ]
    for path in strays:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    sealed = used / "outbox" / ("1" * 32 + ".age")
    sealed.write_bytes(b"perhaps the only copy")
    kept = [path for path in (used / "blobs").rglob("*") if path.is_file()]
    reopen(used).close()
    assert not any(path.exists() for path in strays)
    assert sealed.exists()
    assert [path for path in kept if path.exists()] == [
        path for path in kept if path not in strays
    ]


def test_only_files_of_nobody_that_the_program_could_have_named_go(used):
    mine = [
        used / "takes" / "thesis.txt",
        used / "takes" / "draft.part",
        used / "takes" / ("A" * 32),
        used / "blobs" / "ab" / ("ab" + "0" * 29),
        used / "blobs" / "ab" / ("ab" + "0" * 30 + ".part.part"),
        used / "blobs" / "ab" / ("ab" + "0" * 30 + "\n"),
    ]
    for path in mine:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"mine")
    reopen(used).close()
    assert all(path.read_bytes() == b"mine" for path in mine)


OPEN = """
import sys
from pathlib import Path
from desktop.vault.errors import VaultBusy
from tests.vault.samples import reopen
sys.stdin.readline()
try:
    vault = reopen(Path(sys.argv[1]))
except VaultBusy:
    print("busy", flush=True)
else:
    print("open", flush=True)
    sys.stdin.readline()
    vault.close()
"""


def race(folder, count):
    """Let so many processes open one vault at once; return what each came to."""
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.getcwd()},
        )
        for _ in range(count)
    ]
    for each in racers:
        each.stdin.write("go\n")
        each.stdin.flush()
    said = [each.stdout.readline().strip() for each in racers]
    for each in racers:
        each.communicate("end\n")
    return said


def test_of_many_processes_one_opens_a_vault(used):
    for _ in range(2):
        assert sorted(race(used, 5)) == ["busy"] * 4 + ["open"]
    vault = reopen(used)
    assert vault.check() == ()
    vault.close()
