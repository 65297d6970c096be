"""What each withdrawal took back: in the order it was said, and nothing twice."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.consent_rules import as_it_stands
from desktop.domain.letters import WithdrawalScope
from desktop.domain.permissions import FullConsent, IdentityLevel, Permission, Purpose
from desktop.domain.taken_back import TakenBack, taken_back
from tests.domain import letters
from tests.domain.letters import withdrawal
from tests.domain.samples import agreed, complete, consents

MEDIA, ICC = RecipientClass.MEDIA, RecipientClass.ICC
FIRST, SECOND = "2026-04-01T12:00:00+02:00", "2026-04-01T11:00:00+00:00"
HELP = Permission(
    purpose=Purpose.PROCEEDINGS,
    recipient=ICC,
    answer=Answer.YES,
    identity=IdentityLevel.FULL,
)
MORE = FullConsent().with_permission(HELP)
NO_MEDIA = withdrawal(stated_at=FIRST, sharing=agreed(**{MEDIA: Answer.NO}).sharing)
NO_PHOTOS = withdrawal(
    stated_at=SECOND,
    items=agreed(**{ConsentItem.PHOTOS: Answer.NO}).items,
    sharing=NO_MEDIA.sharing,
)


def test_each_is_named_in_the_order_they_were_said_and_nothing_twice():
    assert taken_back(complete(), (NO_PHOTOS, NO_MEDIA)) == (
        TakenBack(at=FIRST, sharing=(MEDIA,)),
        TakenBack(at=SECOND, items=(ConsentItem.PHOTOS,)),
    )


def test_what_was_put_off_is_taken_back_too_and_what_was_no_is_not():
    later = complete(consent=agreed(**{MEDIA: Answer.LATER}))
    assert taken_back(later, (NO_MEDIA,)) == (TakenBack(at=FIRST, sharing=(MEDIA,)),)
    assert taken_back(complete(consent=agreed(**{MEDIA: Answer.NO})), (NO_MEDIA,)) == ()


def test_a_purpose_that_is_left_by_code_alone_is_named():
    left = replace(HELP, identity=IdentityLevel.CODE)
    said = withdrawal(stated_at=FIRST, permissions=(left,))
    told = complete(consent_more=MORE)
    assert taken_back(told, (said,)) == (TakenBack(at=FIRST, cells=(left,)),)


def test_paragraphs_alone_take_back_no_consent():
    assert taken_back(complete(), (withdrawal(paragraphs=(1,)),)) == ()


@given(consents(), st.lists(letters.withdrawals, max_size=3))
def test_whatever_is_less_in_the_end_is_named(consent, withdrawals):
    told = complete(consent=consent)
    said = [replace(each, scope=WithdrawalScope.NARROWED) for each in withdrawals]
    left = as_it_stands(told, said).consent
    named = taken_back(told, said)
    gone = {each for back in named for each in (*back.items, *back.sharing)}
    lost = {
        key
        for before, after in ((consent.items, left.items), (consent.sharing, left.sharing))
        for (key, was), (_, now) in zip(before, after, strict=True)
        if was in (Answer.YES, Answer.LATER) and now is not was
    }
    assert gone == lost
