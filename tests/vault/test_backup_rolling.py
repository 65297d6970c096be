"""Which backups stay: three whole ones, not three of one day; nothing they need goes."""

import os
import shutil

import pytest

from desktop.domain.testimony import State
from desktop.services.progress import Cancelled
from desktop.vault import backup_rolling
from desktop.vault.backup_files import generations
from desktop.vault.backup_rolling import KEPT, MOST_UNREAD
from tests.vault.samples import a_testimony, attach
from tests.vault.test_backups import a_day_passes, back_up, order, restored

DAY = 24 * 60 * 60


@pytest.fixture
def used(vault):
    vault.testimonies.add(a_testimony(1, "Быў снег."), State.OPEN)
    attach(vault, a_testimony(1).id, b"a photograph" * 3000)
    return vault


@pytest.fixture
def place(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "deponent-0123abcd"


def numbers(place):
    return [each.number for each in generations(place)]


def one(place, number):
    return next(each.folder for each in generations(place) if each.number == number)


def spoil(path):
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)


def shared(place):
    return {path.name for path in (place / "blobs").rglob("*") if path.is_file()}


def test_a_day_of_locking_takes_the_place_of_one_backup_only(used, place):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    for last in range(KEPT + 1, KEPT + 6):
        back_up(used, place)
        assert numbers(place) == [last, 3, 2]
    a_day_passes(place)
    back_up(used, place)
    assert numbers(place) == [KEPT + 6, KEPT + 5, 3]


@pytest.mark.parametrize("shown", [0, 315_532_800], ids=["1970", "1980"])
def test_where_no_day_can_be_told_the_oldest_goes(used, place, shown):
    for _ in range(KEPT):
        back_up(used, place)
    for each in generations(place):
        os.utime(each.folder / "files.sha512", (shown, shown))
    back_up(used, place)
    assert numbers(place) == [4, 3, 2]


def test_a_clock_that_went_back_lets_the_oldest_go(used, place):
    for _ in range(KEPT):
        back_up(used, place)
    for each in generations(place):
        made = (each.folder / "files.sha512").stat().st_mtime + 400 * DAY
        os.utime(each.folder / "files.sha512", (made, made))
    back_up(used, place)
    assert numbers(place) == [4, 3, 2]


@pytest.mark.parametrize("damage", ["noise", "empty", "cut", "gone"])
def test_a_damaged_list_of_an_older_backup_is_no_fault_of_the_new_one(used, place, damage):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    path = one(place, 2) / "files.sha512"
    raw = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes({"noise": b"damaged\n", "empty": b"", "cut": raw[:-9]}[damage])
    assert back_up(used, place).number == 4
    assert set(numbers(place)) == {1, 3, 4}
    a_day_passes(place)
    back_up(used, place)
    assert numbers(place) == [5, 4, 3]
    assert not (place / "000002").exists()


def test_what_a_damaged_backup_may_share_stays_while_it_stays(used, place):
    back_up(used, place)
    a_day_passes(place)
    before = shared(place)
    (one(place, 1) / "files.sha512").write_bytes(b"damaged\n")
    used.attachments.remove(used.attachments.of(a_testimony(1).id)[0].id)
    for _ in range(KEPT - 1):
        back_up(used, place)
        a_day_passes(place)
    assert numbers(place) == [3, 2, 1]
    assert shared(place) == before != set()
    back_up(used, place)
    assert numbers(place) == [4, 3, 2]
    assert shared(place) == set()


@pytest.mark.parametrize("name", ["files.sha512", "vault.hdr"])
def test_the_last_whole_backup_stays_whatever_became_of_the_others(
    used, place, tmp_path, name
):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    for number in (2, 3):
        spoil(one(place, number) / name)
    back_up(used, place)
    assert {1, 4} <= set(numbers(place))
    assert shared(place)
    vault, lost = restored(place, tmp_path / "again", at=len(numbers(place)) - 1)
    assert lost == 0
    assert vault.testimonies.get(a_testimony(1).id) == a_testimony(1, "Быў снег.")
    vault.close()


def test_a_thorough_backup_counts_no_other_whose_database_is_damaged(used, place):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    spoil(one(place, 3) / "vault.db")
    back_up(used, place, thorough=True)
    assert numbers(place) == [4, 2, 1]


def test_three_that_are_whole_push_out_those_that_are_not(used, place):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    for number in (1, 2, 3):
        spoil(one(place, number) / "vault.hdr")
    for _ in range(KEPT - 1):
        back_up(used, place)
        a_day_passes(place)
    assert numbers(place) == [5, 4, 3, 2, 1]
    back_up(used, place)
    assert numbers(place) == [6, 5, 4]


def test_a_newest_backup_that_lost_its_list_does_not_stop_the_next(used, place):
    for _ in range(2):
        back_up(used, place)
    (one(place, 2) / "files.sha512").unlink()
    assert back_up(used, place).number == 3
    assert numbers(place) == [3, 1]


def test_a_link_in_the_place_of_a_backup_leads_nowhere(used, place, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "files.sha512").write_bytes(b"mine")
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    shutil.rmtree(one(place, 1))
    (place / "000001").symlink_to(other)
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    assert (other / "files.sha512").read_bytes() == b"mine"


# A whole one of another day goes only if those that stay were read from end to end.


def test_the_only_good_backup_stays_while_the_databases_of_the_others_are_damaged(
    used, place, tmp_path
):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    for number in (2, 3):
        spoil(one(place, number) / "vault.db")
    for last in (4, 5, 6):
        back_up(used, place)
        assert {1, last} <= set(numbers(place))
    assert numbers(place) == [6, 3, 2, 1]
    vault, lost = restored(place, tmp_path / "again", at=len(numbers(place)) - 1)
    assert lost == 0
    assert vault.testimonies.get(a_testimony(1).id) == a_testimony(1, "Быў снег.")
    vault.close()


def test_damaged_databases_go_once_three_backups_are_proven(used, place):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    for number in (2, 3):
        spoil(one(place, number) / "vault.db")
    back_up(used, place)
    assert numbers(place) == [4, 3, 2, 1]
    a_day_passes(place)
    back_up(used, place)
    assert numbers(place) == [5, 4, 1]
    a_day_passes(place)
    back_up(used, place)
    assert numbers(place) == [6, 5, 4]


def test_databases_of_older_backups_are_read_once_a_day_and_not_at_each_lock(
    used, place, monkeypatch
):
    read = []
    real = backup_rolling.digest_of

    def watched(path, *more):
        read.append(path.name)
        return real(path, *more)

    monkeypatch.setattr(backup_rolling, "digest_of", watched)
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    assert "vault.db" not in read
    back_up(used, place)
    assert read.count("vault.db") == KEPT - 1
    for _ in range(3):
        back_up(used, place)
    assert read.count("vault.db") == KEPT - 1


class NoTime:
    """A watch that ends the work once the new backup has its name."""

    def __init__(self, place, number):
        self.whole = place / f"{number:06d}"

    def __call__(self, _done, _total):
        if self.whole.exists():
            raise Cancelled


def test_without_time_to_read_the_others_none_goes_and_the_new_one_counts(used, place):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    made = used.backups.make(order(place), NoTime(place, 4))
    assert made.number == 4
    assert numbers(place) == [4, 3, 2, 1]
    back_up(used, place)
    assert numbers(place) == [5, 3, 2]


def test_without_time_on_any_day_no_more_gather_than_the_stick_shall_hold(used, place):
    for number in range(1, MOST_UNREAD + 5):
        used.backups.make(order(place), NoTime(place, number))
        a_day_passes(place)
        oldest_first = numbers(place)[::-1]
        assert oldest_first[: MOST_UNREAD - 1] == [*range(1, number + 1)][: MOST_UNREAD - 1]
        assert oldest_first[-1] == number
        assert len(oldest_first) <= MOST_UNREAD
    back_up(used, place)
    assert len(numbers(place)) == KEPT


def test_a_stop_while_the_others_are_read_leaves_them_and_the_new_one(used, place):
    for _ in range(KEPT):
        back_up(used, place)
        a_day_passes(place)
    used.backups.make(order(place, thorough=True), NoTime(place, 4))
    assert numbers(place) == [4, 3, 2, 1]
