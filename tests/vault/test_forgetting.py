"""After sealing, nothing in the vault tells of the words: not even an unused page."""

import shutil

import pytest

from desktop.domain.custody import CustodyAct
from desktop.domain.testimony import State
from desktop.vault import forget, opened
from desktop.vault.errors import ContentGone
from tests.vault.pages import plain_image
from tests.vault.samples import (
    LATER,
    NOON,
    a_testimony,
    attach,
    facts_of,
    moment,
    next_revision,
    reopen,
    seal,
)

OWNER = a_testimony().id
EARLY = "плантагенет"
LAST = "канапушка"
OTHER = "жаворонок"


def keys_of(vault):
    return [key for (key,) in vault._database.rows("SELECT key FROM content_key")]


def trace(word):
    """Return what the index surely keeps of a word: it may leave out its first letters."""
    return word.encode()[6:]


@pytest.fixture
def recorded(vault):
    """Testimony 1 has been through several revisions; testimony 2 stays."""
    vault.testimonies.add(a_testimony(2, f"Там пел {OTHER}."), State.OPEN)
    before = a_testimony(1, f"Был {EARLY}. Одно.", *("Слова и слова." * 9,) * 30)
    vault.testimonies.add(before, State.OPEN)
    for number in range(12):
        before = next_revision(before, f"Был {EARLY} {number}. Ещё слова {number}.")
        vault.testimonies.save(before, moment(number))
    before = next_revision(before, f"Была {LAST}.")
    vault.testimonies.save(before, LATER)
    attach(vault, OWNER, b"evidence")
    vault.attachments.begin_take(OWNER, NOON).close()
    return vault


def test_the_hunt_finds_words_keys_and_index_while_they_are_there(recorded, folder):
    key = keys_of(recorded)[1]
    recorded.close()
    image = plain_image(folder)
    assert trace(LAST) in image
    assert trace(OTHER) in image
    assert key in image
    assert OWNER.encode() in image


def test_a_word_that_was_taken_back_is_in_no_page_of_the_index(recorded, folder):
    recorded._database.checkpoint()
    assert trace(EARLY) not in plain_image(folder)
    assert trace(LAST) in plain_image(folder)


@pytest.mark.parametrize("closed", [False, True])
def test_words_and_key_of_a_sealed_testimony_are_in_no_page(recorded, folder, closed):
    key = keys_of(recorded)[1]
    keeping = keys_of(recorded)[0]
    seal(recorded)
    recorded.testimonies.destroy_content(OWNER)
    if closed:
        recorded.close()
    image = plain_image(folder)
    for word in (EARLY, LAST, "слова"):
        assert trace(word) not in image
    assert key not in image
    assert facts_of(b"evidence").id.encode() not in image
    assert trace(OTHER) in image
    assert keeping in image
    files = [path for name in ("blobs", "takes") for path in (folder / name).rglob("*")]
    assert [path for path in files if path.is_file()] == []


def test_another_testimony_is_as_it_was(recorded):
    seal(recorded)
    recorded.testimonies.destroy_content(OWNER)
    assert recorded.testimonies.get(a_testimony(2).id).paragraphs == (f"Там пел {OTHER}.",)
    assert recorded.testimonies.count(OTHER) == 1
    with pytest.raises(ContentGone):
        recorded.testimonies.destroy_content(OWNER)


def copy_of(folder):
    """Return a copy of the vault as a crash would leave it now."""
    copy = folder.with_name("crashed")
    shutil.copytree(folder, copy)
    return copy


def test_a_destruction_that_never_began_is_done_at_the_next_open(recorded, folder):
    seal(recorded)
    crashed = copy_of(folder)
    vault = reopen(crashed)
    assert vault.unrecorded_destructions() == (OWNER,)
    with pytest.raises(ContentGone):
        vault.testimonies.get(OWNER)
    vault.close()
    assert trace(LAST) not in plain_image(crashed)
    again = reopen(crashed)
    assert again.unrecorded_destructions() == (OWNER,)
    again.custody.append(NOON, CustodyAct.KEY_DESTROYED, OWNER)
    assert again.unrecorded_destructions() == ()
    again.close()


class PowerCut(BaseException):
    """Stops the program where a power cut would."""


@pytest.mark.parametrize("step", ["checkpoint", "delete_blobs", "flush_folder"])
def test_a_destruction_cut_off_anywhere_is_finished_at_the_next_open(
    recorded, folder, step, monkeypatch
):
    key = keys_of(recorded)[1]
    seal(recorded)

    def stop(*_):
        raise PowerCut

    place = opened.Database if step == "checkpoint" else forget
    monkeypatch.setattr(place, step, stop)
    with pytest.raises(PowerCut):
        recorded.testimonies.destroy_content(OWNER)
    monkeypatch.undo()
    crashed = copy_of(folder)
    reopen(crashed).close()
    image = plain_image(crashed)
    assert trace(LAST) not in image
    assert key not in image
    files = [path for name in ("blobs", "takes") for path in (crashed / name).rglob("*")]
    assert [path for path in files if path.is_file()] == []


def test_removed_evidence_leaves_no_facts_in_any_page(recorded, folder):
    recorded.attachments.remove(facts_of(b"evidence").id)
    recorded._database.checkpoint()
    assert facts_of(b"evidence").id.encode() not in plain_image(folder)
