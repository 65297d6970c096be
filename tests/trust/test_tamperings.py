"""A thousand times an old page is put back, or a bit of the file of changes is turned.

Either the vault is refused, or the check names something, or nothing that anybody can read
is other than it was told. Edits of rows are in `test_raw_edits`.
"""

import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.domain.people import UserRole
from desktop.domain.testimony import State
from desktop.parts.desk import open_desk
from desktop.vault import check, store
from desktop.vault.errors import ContentGone, VaultError
from tests.fuzz.dice import Dice
from tests.services.desks import PASSPHRASE, introduce, new_desk, session
from tests.services.post import seal_to, take_down

PAGE = 4096
MOMENTS = 5
SEARCHED = ("день", "ещё", "последнее", *map(str, range(MOMENTS)))
SEED = 20_261_130


@dataclass(frozen=True)
class Lived:
    """A vault that lived for a while, closed, and once more as a cut of power leaves it.

    Attributes:
        moments: The database at some moments before the closed one.
        told: All that the closed one tells.
        told_cut: All that the other one had told before.
    """

    closed: Path
    moments: tuple
    told: dict
    cut: Path
    told_cut: dict


def live(desk, office, moment):
    """Let a day pass: a draft is begun and gone on with, a testimony is sealed."""
    seal_to(desk, take_down(desk), office, keep_copy=bool(moment % 2))
    desk.recording.begin()
    go_on(desk, f"День {moment}. " * 90)
    desk.vault.settings.put("minutes", str(moment))


def go_on(desk, words):
    """Write on in the draft that was begun first."""
    rows = desk.vault.testimonies.rows(0, 99)
    first = min((row for row in rows if row.state is State.OPEN), key=lambda row: row.code)
    now = desk.vault.testimonies.get(first.id)
    desk.recording.save(now.next(paragraphs=(*now.paragraphs, words)))


def everything(vault):
    """All that a person can read, by what it is."""
    rows = vault.testimonies.rows(0, 99)
    told = {"outbox": vault.outbox.all(), "contacts": vault.contacts.all(), "rows": rows}
    told["minutes"] = vault.settings.get("minutes")
    for word in SEARCHED:
        told["found", word] = vault.testimonies.count(word)
    for each in (row.id for row in rows):
        told["events", each] = vault.custody.of(each)
        try:
            told["words", each] = vault.testimonies.get(each)
        except ContentGone:
            told["words", each] = None
    return told


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    return live_in(tmp_path_factory.mktemp("lived"), events_end=True)


@pytest.fixture(scope="module")
def typed(tmp_path_factory):
    return live_in(tmp_path_factory.mktemp("typed"), events_end=False)


def live_in(place, *, events_end):
    """Make it; the last act before the cut has an event, or is only words typed."""
    folder, moments = place / "vault", []
    office = new_desk(place / "office", "Lighthouse", UserRole.COORDINATOR)
    desk = new_desk(folder, "Heron")
    introduce(desk, office)
    for moment in range(MOMENTS):
        live(desk, office, moment)
        desk.vault.close()
        moments.append((folder / "vault.db").read_bytes())
        desk = open_desk(session(folder).unlock(PASSPHRASE))
    told = everything(desk.vault)
    desk.vault.close()
    shutil.copytree(folder, place / "closed")
    desk = open_desk(session(folder).unlock(PASSPHRASE))
    seal_to(desk, take_down(desk), office)
    go_on(desk, "Ещё. " * 300)
    desk.recording.begin()
    go_on(desk, "Последнее. " * 200)
    if events_end:
        desk.recording.begin()
    told_cut = everything(desk.vault)
    shutil.copytree(folder, place / "cut")
    desk.vault.close()
    office.vault.close()
    return Lived(place / "closed", tuple(moments[:-1]), told, place / "cut", told_cut)


def outcome(folder, expected):
    """Say how it is told that a vault is not as it was; "silent" if it is not."""
    try:
        vault = session(folder).unlock(PASSPHRASE)
    except VaultError:
        return "refused"
    try:
        if vault.check() or vault.check_chain():
            return "named"
        told = everything(vault)
    except VaultError:
        return "named"
    finally:
        vault.close()
    if told == expected:
        return "unchanged"
    return f"silent: {[key for key in expected if told.get(key) != expected[key]]}"


def put_an_old_page_back(lived, copy, dice):
    """Return False if that page never changed."""
    shutil.copytree(lived.closed, copy)
    path = copy / "vault.db"
    new, old = path.read_bytes(), dice.choose(lived.moments)
    at = dice.below(len(old) // PAGE) * PAGE
    if new[at : at + PAGE] == old[at : at + PAGE]:
        return False
    path.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
    return True


def turn_a_bit(lived, copy, dice):
    shutil.copytree(lived.cut, copy)
    path = copy / "vault.db-wal"
    raw = bytearray(path.read_bytes())
    raw[dice.below(len(raw))] ^= 1 << dice.below(8)
    path.write_bytes(raw)
    (copy / "vault.db-shm").unlink(missing_ok=True)
    return True


TAMPERINGS = {
    "an old page": (put_an_old_page_back, lambda lived: lived.told),
    "a bit of the changes": (turn_a_bit, lambda lived: lived.told_cut),
}
KINDS = {
    "an old page": ("lived", "an old page", 500),
    "a bit of the changes, an event last": ("lived", "a bit of the changes", 250),
    "a bit of the changes, words last": ("typed", "a bit of the changes", 250),
}
"""In which vault, what is done, and how often in a night: a thousand times in all."""


def outcomes(lived, place, kind, times):
    tamper, expected = TAMPERINGS[kind]
    dice, found = Dice(SEED, [*TAMPERINGS].index(kind)), Counter()
    while found.total() < times:
        copy = place / "copy"
        if tamper(lived, copy, dice):
            found[outcome(copy, expected(lived))] += 1
        shutil.rmtree(copy)
    return found


def test_what_was_not_tampered_with_is_whole(lived, tmp_path):
    for folder, expected in ((lived.closed, lived.told), (lived.cut, lived.told_cut)):
        copy = tmp_path / folder.name
        shutil.copytree(folder, copy)
        (copy / "vault.db-shm").unlink(missing_ok=True)
        assert outcome(copy, expected) == "unchanged"


@pytest.mark.parametrize(
    "is_night",
    [False, pytest.param(True, marks=[pytest.mark.nightly, pytest.mark.timeout(3600)])],
)
@pytest.mark.parametrize("kind", KINDS)
def test_no_tampering_goes_unseen(request, tmp_path, kind, is_night):
    where, what, often = KINDS[kind]
    times = often if is_night else 12
    found = outcomes(request.getfixturevalue(where), tmp_path, what, times)
    print(kind, dict(found))
    assert set(found) <= {"refused", "named", "unchanged"}
    assert found["refused"] + found["named"] >= times // 3


def test_words_typed_last_would_be_lost_unseen_if_saves_were_not_counted(
    typed, tmp_path, monkeypatch
):
    """The twin: with the count not held against the file, a flipped bit takes words."""
    monkeypatch.setattr(store, "note_loss", lambda *_: None)
    monkeypatch.setattr(check, "_saved", lambda _vault: iter(()))
    found = outcomes(typed, tmp_path, "a bit of the changes", 12)
    assert any(each.startswith("silent") for each in found)


@pytest.mark.parametrize(
    ("look", "table"), [("check_search", "search_data"), ("_settings", "setting")]
)
def test_an_old_page_of_search_or_settings_would_be_believed_if_nobody_compared(
    lived, tmp_path, monkeypatch, look, table
):
    copy = tmp_path / "copy"
    shutil.copytree(lived.closed, copy)
    vault = session(copy).unlock(PASSPHRASE)
    page = vault._database.number(
        "SELECT rootpage FROM sqlite_schema WHERE name = ?", table
    )
    vault.close()
    path, at = copy / "vault.db", (page - 1) * PAGE
    new, old = path.read_bytes(), lived.moments[0]
    assert new[at : at + PAGE] != old[at : at + PAGE]
    path.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
    assert outcome(copy, lived.told) == "named"
    monkeypatch.setattr(check, look, lambda _vault: iter(()))
    assert outcome(copy, lived.told).startswith("silent")


def test_a_vault_whose_head_is_not_compared_would_be_believed(lived, tmp_path, monkeypatch):
    """The twin: without the head and the count beside the database, old pages pass."""
    monkeypatch.setattr(store, "note_loss", lambda *_: None)
    monkeypatch.setattr(check, "_saved", lambda _vault: iter(()))
    monkeypatch.setattr(store, "require_not_older", lambda *_: None)
    monkeypatch.setattr(check, "_chain", lambda _vault: iter(()))
    shutil.copytree(lived.closed, tmp_path / "copy")
    (tmp_path / "copy" / "vault.db").write_bytes(lived.moments[-1])
    assert outcome(tmp_path / "copy", lived.told).startswith("silent")
