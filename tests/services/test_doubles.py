"""Cards whose names look the same are told apart by their digits, and that is said."""

import pytest

from desktop.domain.consent import RecipientClass
from tests.services.desks import introduce, new_desk
from tests.services.post import WATCH, bring, found, seal_to, take_down


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


def with_a_double(desk, tmp_path, name="Heгon"):
    new = desk.contacts.read(card_of(tmp_path, name))
    desk.contacts.add(new, RecipientClass.LEGAL_TEAM)


def told(choices):
    return {each.pseudonym: each.has_double for each in choices}


@pytest.mark.parametrize("has_double", [False, True])
def test_a_signer_whose_name_has_a_double_here_is_told_with_the_file(
    field, office, tmp_path, has_double
):
    entry = seal_to(field, take_down(field), office)
    if has_double:
        with_a_double(office, tmp_path)
    path = field.vault.outbox.folder / entry.file_name
    assert office.exchange.inspect(path, WATCH).has_double is has_double
    assert bring(entry, field, office).has_double is has_double


def test_a_refused_signer_whose_name_has_a_double_here_is_told_too(field, office, tmp_path):
    entry = seal_to(field, take_down(field), office)
    office.contacts.remove(field.contacts.mine().fingerprint)
    office.contacts.add(field.contacts.mine(), RecipientClass.LEGAL_TEAM)
    with_a_double(office, tmp_path)
    verdict = bring(entry, field, office)
    assert verdict.error is not None
    assert verdict.has_double


def test_a_reader_whose_name_has_a_double_here_is_told_where_one_chooses(field, tmp_path):
    testimony = take_down(field)
    names = {"Lighthouse": False, "Lantern": False, "Juniper": False}
    desk = field.sealing
    offers = (field.disclosures.choices, desk.choices, desk.custodian_choices)
    for offer in offers:
        assert told(offer(testimony.id)) == names
    with_a_double(field, tmp_path, "LIGHTH0USE")
    names |= {"Lighthouse": True, "LIGHTH0USE": True}
    for offer in offers:
        assert told(offer(testimony.id)) == names


def test_a_name_in_the_roster_counts_though_it_is_no_contact(tmp_path):
    head, heron = new_desk(tmp_path / "h", "Head"), new_desk(tmp_path / "a", "Heron")
    reader = new_desk(tmp_path / "r", "Reader")
    introduce(head, reader)
    introduce(head, heron)
    found(head, (head, "coordinator"), (heron, "interviewer"), (reader, "lawyer"))
    assert {each.pseudonym for each in reader.contacts.all()} == {"Head"}
    assert reader.contacts.read(card_of(tmp_path, "Heгon")).has_double
    assert not reader.contacts.read(card_of(tmp_path / "other", "Stork")).has_double
    for each in (head, heron, reader):
        each.vault.close()
