"""Who has answered for a sealed file, and when it may leave the outbox."""

import pytest

from desktop.domain.consent import RecipientClass
from desktop.domain.custody import CustodyAct
from desktop.services.errors import SealedFileMissing, StillNeeded
from tests.services.post import WATCH, bring, handed_over, key


def answer(desk, testimony, field):
    """Let a recipient say that a testimony arrived."""
    verdict = bring(desk.receipts.seal(testimony.id, WATCH), desk, field)
    assert verdict.error is None


def sent(field, entry):
    (found,) = [
        each for each in field.receipts.sent() if each.entry.bundle_id == entry.bundle_id
    ]
    return found


def is_here(field, entry):
    return (field.vault.outbox.folder / entry.file_name).is_file()


def test_a_file_goes_only_when_every_recipient_answered(field, office, other):
    testimony, entry = handed_over(field, office, other)
    answer(office, testimony, field)
    assert not sent(field, entry).may_be_dropped
    with pytest.raises(StillNeeded):
        field.receipts.let_go(entry.bundle_id)
    assert is_here(field, entry)
    answer(other, testimony, field)
    assert sent(field, entry).may_be_dropped
    field.receipts.let_go(entry.bundle_id)
    assert not is_here(field, entry)
    assert field.vault.check() == ()


def test_who_has_and_who_has_not_answered_is_told_by_name(field, office, other):
    testimony, entry = handed_over(field, office, other)
    answer(office, testimony, field)
    names = {each.name: bool(each.at) for each in sent(field, entry).answers}
    assert names == {"Lighthouse": True, "Lantern": False}
    assert [each.name for each in sent(field, entry).waiting] == ["Lantern"]


def test_a_recipient_who_is_no_contact_any_more_keeps_the_name_of_the_sealing(
    field, office
):
    _, entry = handed_over(field, office)
    field.contacts.remove(key(office))
    assert [each.name for each in sent(field, entry).answers] == ["Lighthouse"]


def test_a_file_may_be_let_go_for_those_who_are_named_and_the_chain_says_so(
    field, office, other
):
    testimony, entry = handed_over(field, office, other)
    answer(office, testimony, field)
    assert sent(field, entry).may_be_let_go
    field.receipts.let_go(entry.bundle_id, (key(other),))
    assert not is_here(field, entry)
    (event,) = [
        each
        for each in field.vault.custody.of(testimony.id)
        if each.act is CustodyAct.LET_GO
    ]
    assert dict(event.facts) == {"bundle": entry.bundle_id, "unanswered": key(other)}
    assert field.vault.check() == ()
    assert field.vault.check_chain() == ()


def test_nothing_is_let_go_while_nobody_has_answered(field, office):
    _, entry = handed_over(field, office)
    assert not sent(field, entry).may_be_let_go
    with pytest.raises(StillNeeded):
        field.receipts.let_go(entry.bundle_id, (key(office),))
    assert is_here(field, entry)


def test_nothing_is_let_go_for_others_than_the_person_was_told_of(field, office, other):
    testimony, entry = handed_over(field, office, other)
    answer(office, testimony, field)
    for told in ((), (key(office),), (key(office), key(other))):
        with pytest.raises(StillNeeded):
            field.receipts.let_go(entry.bundle_id, told)
    assert is_here(field, entry)
    assert field.vault.custody.of(testimony.id)[-1].act is not CustodyAct.LET_GO


def test_an_answer_that_comes_late_is_noted_all_the_same(field, office, other):
    testimony, entry = handed_over(field, office, other)
    answer(office, testimony, field)
    field.receipts.let_go(entry.bundle_id, (key(other),))
    answer(other, testimony, field)
    assert sent(field, entry).waiting == ()
    assert field.vault.check_chain() == ()


def test_a_file_that_was_never_sealed_here_is_not_let_go(field):
    with pytest.raises(SealedFileMissing):
        field.receipts.let_go("ab" * 16)


def test_names_follow_the_contact_not_the_file(field, office, other):
    _, entry = handed_over(field, office, other)
    field.contacts.remove(key(other))
    field.contacts.add(other.contacts.mine(), RecipientClass.LEGAL_TEAM)
    assert [each.name for each in sent(field, entry).answers] == list(entry.recipients)
