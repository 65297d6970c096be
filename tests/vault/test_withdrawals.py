"""A withdrawn paragraph: its words are nowhere, all else is as it was signed."""

import contextlib
from dataclasses import replace

import pytest

from desktop.domain.testimony import Correction, ReadBack, State
from desktop.vault.database import Database
from desktop.vault.errors import AlreadyHere, ContentGone, Final, NoSuchRecord
from tests.vault.pages import plain_image
from tests.vault.samples import LATER, NOON, a_testimony, reopen, seal
from tests.vault.trust import SIGNER, members, receive, withdrawal, without

KEPT = "Первый абзац о жаворонке."
SECRET = "Тогда плантагенет вошёл." + " Слова и слова." * 900
LAST = "Третий абзац."
WORDS = (KEPT, SECRET, LAST)


@pytest.fixture
def came(vault):
    return receive(vault, 1, *WORDS)


def take_back(vault, testimony, *numbers, bundle=1):
    vault.withdrawals.add(withdrawal(testimony, *numbers, bundle=bundle))
    record = vault.originals.of(testimony).get("record", b"")
    gone = {*vault.withdrawals.destroyed(testimony), *numbers}
    left = without(record, *gone) if record else b""
    vault.withdrawals.withdraw_paragraphs(testimony, numbers, left)


def test_members_come_back_as_they_came(vault, came, folder):
    vault.close()
    again = reopen(folder)
    assert again.originals.of(came) == members(*WORDS)
    again.close()


def test_all_members_are_kept_or_none_and_only_while_it_comes(vault, came):
    with pytest.raises(ValueError, match="members"):
        vault.originals.keep(came, {"record": b"{}"})
    with pytest.raises(Final):
        vault.originals.keep(came, members(*WORDS))
    vault.testimonies.add(a_testimony(2), State.OPEN)
    with pytest.raises(Final):
        vault.originals.keep(a_testimony(2).id, members("x"))
    assert vault.originals.of(a_testimony(2).id) == {}


def test_a_withdrawal_is_noted_once_even_before_its_testimony_comes(vault):
    noted = [withdrawal(a_testimony().id, 2), withdrawal(a_testimony().id, bundle=2)]
    for each in noted:
        vault.withdrawals.add(each)
    assert vault.withdrawals.of(a_testimony().id) == tuple(noted)
    assert vault.withdrawals.of(a_testimony(2).id) == ()
    with pytest.raises(AlreadyHere):
        vault.withdrawals.add(noted[0])
    receive(vault, 1, *WORDS)
    assert vault.withdrawals.destroyed(a_testimony().id) == ()


def test_words_that_were_taken_back_are_gone_and_the_rest_stays(vault, came, folder):
    take_back(vault, came, 2)
    vault.close()
    again = reopen(folder)
    assert again.testimonies.get(came).paragraphs == (KEPT, "", LAST)
    assert again.testimonies.count("плантагенет") == 0
    assert again.testimonies.count("жаворонке") == 1
    assert again.withdrawals.destroyed(came) == (2,)
    left = again.originals.of(came)
    whole = members(*WORDS)
    assert left == whole | {"record": without(whole["record"], 2)}
    assert again.check() == ()
    again.close()


def test_the_words_that_were_taken_back_are_in_no_page(vault, came, folder):
    boxes = [
        sealed
        for sql in (
            "SELECT sealed FROM body",
            "SELECT sealed_index FROM body",
            "SELECT sealed FROM original WHERE name = 'record'",
        )
        for (sealed,) in vault._database.rows(sql)
    ]
    trace = "плантагенет".encode()[6:]
    vault._database.checkpoint()
    before = plain_image(folder)
    assert trace in before
    for sealed in boxes:
        assert sealed[64:96] in before
    take_back(vault, came, 2)
    after = plain_image(folder)
    assert trace not in after
    for sealed in boxes:
        for at in range(0, len(sealed) - 32, 16):
            assert sealed[at : at + 32] not in after


def test_paragraphs_go_one_after_the_other_and_a_second_time_changes_nothing(vault, came):
    take_back(vault, came, 2)
    before = vault._database.rows("SELECT sealed FROM body")
    vault.withdrawals.withdraw_paragraphs(came, (2,), b"other")
    assert vault._database.rows("SELECT sealed FROM body") == before
    take_back(vault, came, 2, 3, bundle=2)
    assert vault.testimonies.get(came).paragraphs == (KEPT, "", "")
    assert vault.withdrawals.destroyed(came) == (2, 3)
    assert vault.check() == ()


def test_nothing_goes_that_no_withdrawal_names(vault, came):
    vault.withdrawals.add(withdrawal(came, 2))
    other = receive(vault, 2, *WORDS, "Четвёртый.")
    vault.withdrawals.add(withdrawal(other, 3, bundle=2))
    for numbers in ((1,), (3,), (2, 3)):
        with pytest.raises(Final):
            vault.withdrawals.withdraw_paragraphs(came, numbers, b"{}")
    assert vault.testimonies.get(came).paragraphs == WORDS
    assert vault.originals.of(came) == members(*WORDS)
    assert vault.withdrawals.destroyed(came) == ()


@pytest.mark.parametrize("number", [0, 4])
def test_a_paragraph_that_is_not_there_cannot_be_taken_back(vault, came, number):
    vault.withdrawals.add(withdrawal(came, number))
    with pytest.raises(NoSuchRecord):
        vault.withdrawals.withdraw_paragraphs(came, (number,), b"{}")


def test_a_withdrawal_that_fails_half_way_leaves_all_as_it_was(vault, came):
    with contextlib.suppress(KeyError), vault.transaction():
        take_back(vault, came, 2)
        raise KeyError
    assert vault.testimonies.get(came).paragraphs == WORDS
    assert vault.originals.of(came) == members(*WORDS)
    assert vault.testimonies.count("плантагенет") == 1
    assert vault.withdrawals.of(came) == ()
    assert vault.check() == ()


def test_what_a_power_cut_left_in_pages_is_gone_after_the_next_open(
    vault, came, folder, monkeypatch
):
    (sealed,) = vault._database.row("SELECT sealed FROM body")

    def fails(*_):
        raise OSError

    monkeypatch.setattr(Database, "checkpoint", fails)
    take_back(vault, came, 2)
    monkeypatch.undo()
    vault.close()
    reopen(folder).close()
    assert sealed[64:96] not in plain_image(folder)


def corrected(number):
    wrong = Correction(paragraph=2, before="Тогда он вошёл.", after=SECRET)
    fine = Correction(paragraph=3, before="Абзац.", after=LAST)
    testimony = a_testimony(number, *WORDS)
    return replace(testimony, read_back=ReadBack(corrections=(wrong, fine)))


def test_corrections_of_a_paragraph_go_with_it(vault):
    testimony = corrected(1)
    vault.testimonies.add(testimony, State.RECEIVED, SIGNER)
    take_back(vault, testimony.id, 2)
    left = vault.testimonies.get(testimony.id)
    assert left.read_back.corrections == testimony.read_back.corrections[1:]


def test_a_copy_kept_on_this_device_loses_the_words_too(vault):
    vault.testimonies.add(a_testimony(1, *WORDS), State.OPEN)
    owner = seal(vault, 1, State.KEPT)
    take_back(vault, owner, 2)
    assert vault.testimonies.get(owner).paragraphs == (KEPT, "", LAST)
    assert vault.testimonies.count("плантагенет") == 0
    assert vault.check() == ()


def test_words_that_are_open_or_gone_cannot_be_withdrawn(vault):
    vault.testimonies.add(a_testimony(1, *WORDS), State.OPEN)
    with pytest.raises(Final):
        take_back(vault, a_testimony().id, 2)
    vault.testimonies.set_state(a_testimony().id, State.READY, NOON)
    with pytest.raises(Final):
        take_back(vault, a_testimony().id, 2, bundle=2)
    with vault.transaction():
        vault.testimonies.mark_sealed(a_testimony().id, State.SEALED, LATER, ())
    vault.testimonies.destroy_content(a_testimony().id)
    with pytest.raises(ContentGone):
        take_back(vault, a_testimony().id, 2, bundle=3)
