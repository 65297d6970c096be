"""Cards whose names look the same are told apart by their digits, and that is said."""

import pytest

from desktop.domain.consent import RecipientClass
from tests.services.desks import introduce, new_desk


def card_of(tmp_path, name):
    desk = new_desk(tmp_path / "theirs", name)
    path = tmp_path / "theirs.card"
    desk.contacts.export_mine(path)
    desk.vault.close()
    return path


@pytest.fixture
def desk(tmp_path):
    mine, office = new_desk(tmp_path / "a", "Heron"), new_desk(tmp_path / "b", "Lighthouse")
    introduce(mine, office)
    office.vault.close()
    yield mine
    mine.vault.close()


@pytest.mark.parametrize(
    "name",
    [
        *("Lighthouse", "LIGHTHOUSE", "Líghthouse", "Lіghthouse", "LIGHTH0USE"),
        *("1ighthouse", "Неrоn", "Heгon", "Ηeron", "Her0n"),
    ],
)
def test_a_name_that_looks_like_one_that_is_here_is_told_before_and_after(
    desk, tmp_path, name
):
    new = desk.contacts.read(card_of(tmp_path, name))
    assert new.has_double
    desk.contacts.add(new, RecipientClass.LEGAL_TEAM)
    told = {each.pseudonym: each.has_double for each in desk.contacts.all()}
    assert told[name]
    assert told["Lighthouse"] is ("h" in name.lower()[3:])


def test_other_names_are_no_doubles(desk, tmp_path):
    new = desk.contacts.read(card_of(tmp_path, "Lighthouse Keeper"))
    assert not new.has_double
    desk.contacts.add(new, RecipientClass.LEGAL_TEAM)
    assert not any(each.has_double for each in desk.contacts.all())
