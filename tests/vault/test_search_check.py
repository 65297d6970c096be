"""A check compares the index of the search with the words, and settings with their copy."""

import pytest

from desktop.domain.testimony import State
from desktop.vault.findings import Finding
from desktop.vault.settings import OWN
from tests.vault.samples import LATER, NOON, a_testimony, next_revision, seal

WORDS = ("Ночь у реки. Ночь у стены.", "Ключ, ключ и II'll 1 река.")


@pytest.fixture
def used(vault):
    """Open, sealed, kept, destroyed and received testimonies, with many words in common."""
    for number in range(1, 6):
        state = State.RECEIVED if number == 5 else State.OPEN
        vault.testimonies.add(a_testimony(number, *WORDS), state, "7" * 40 * (number == 5))
    vault.testimonies.save(next_revision(a_testimony(1), "Река."), LATER)
    seal(vault, 2)
    seal(vault, 3, State.KEPT)
    vault.testimonies.mark_destroyed(a_testimony(4).id, NOON)
    return vault


def run(vault, sql, *values):
    with vault.transaction():
        vault._database.run(sql, *values)


def place_of(vault, number, slot=0):
    no = vault._contents.number(a_testimony(number).id)
    return no << 20 | slot


def test_an_index_that_holds_what_it_was_given_is_whole(used):
    assert "search" not in {each.code for each in used.check()}


def test_a_word_that_the_index_lost_is_named_with_its_testimony(used):
    (slot, words), *_ = used._contents.indexed(place_of(used, 1) >> 20)
    run(
        used,
        "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)",
        place_of(used, 1, slot),
        words,
    )
    found = [each for each in used.check() if each.code == "search"]
    assert found == [Finding(code="search", subject=a_testimony(1).id)]
    assert found[0].case_code == a_testimony(1).code


@pytest.mark.parametrize("number", [2, 3])
def test_a_word_too_many_is_named_also_of_a_sealed_testimony(used, number):
    sql = "INSERT INTO search (rowid, words) VALUES (?, 'planted')"
    run(used, sql, place_of(used, number, 9))
    found = {each for each in used.check() if each.code == "search"}
    assert found == {Finding(code="search", subject=a_testimony(number).id)}


def test_settings_that_are_other_than_their_copy_are_named(vault):
    vault.settings.put("minutes", "7")
    vault.settings.put(f"{OWN}place", "shelf")
    vault.settings.put("minutes", "9")
    vault.settings.put(f"{OWN}place", "")
    assert vault.check() == ()
    kept = vault._database.row("SELECT value FROM setting_copy")[0]
    assert "shelf" not in kept
    run(vault, "UPDATE setting_copy SET value = ?", kept.replace("9", "7"))
    assert vault.check() == (Finding(code="settings"),)
