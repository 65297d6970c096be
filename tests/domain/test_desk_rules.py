"""The rules of the desk know what is missing, and obey what the deponent said."""

from dataclasses import replace

import pytest

from desktop.domain import desk_rules, rules
from desktop.domain.body import Mark, View
from desktop.domain.conduct import (
    NOT_CONDUCTED,
    Certificate,
    CertificateKind,
    Conduct,
    Sitting,
)
from desktop.domain.consent import NOTHING_ASKED, Answer, RecipientClass
from desktop.domain.errors import NotAllowed
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.permissions import (
    FullConsent,
    IdentityLevel,
    Permission,
    Proof,
    ProofKind,
    Purpose,
)
from desktop.domain.preparing import Capacity, FirstAccount, Mode, SpeaksAs
from desktop.domain.testimony import ReadBack
from tests.domain.desk import CONDUCT, CONSENT_MORE, NOON, PICTURE, SOUND, everything
from tests.domain.samples import agreed, complete

NOT_YES = [Answer.NO, Answer.LATER, Answer.NOT_ASKED]
EVIDENCE = tuple(
    Attachment(
        id=each,
        kind=AttachmentKind.PHOTO,
        name="",
        media_type="",
        size_bytes=1,
        sha512="",
        added_at=NOON,
    )
    for each in (PICTURE, SOUND)
)


def conducted(**changes):
    return everything(conduct=replace(CONDUCT, **changes))


def consented(**changes):
    return everything(consent_more=replace(CONSENT_MORE, **changes))


def test_of_an_interview_with_everything_nothing_is_missing():
    assert rules.gaps(everything(), EVIDENCE) == ()


def test_a_testimony_of_before_the_desk_is_not_asked_for_what_it_cannot_have():
    assert rules.gaps(complete(), ()) == ()


def test_earlier_accounts_cannot_be_skipped():
    skipped = conducted(earlier_asked=False, earlier=())
    assert rules.gaps(skipped, EVIDENCE) == ("earlier_accounts",)
    none_given = conducted(earlier=())
    assert rules.gaps(none_given, EVIDENCE) == ()


@pytest.mark.parametrize("who", [SpeaksAs.MINOR, SpeaksAs.PROXY])
def test_nobody_speaks_for_another_without_a_guardian_and_assent(who):
    alone = conducted(capacity=Capacity(speaks_as=who))
    assert rules.gaps(alone, EVIDENCE) == ("guardian", "assent")
    refused = Capacity(speaks_as=who, guardian="Stork", assent=Answer.NO)
    assert rules.gaps(conducted(capacity=refused), EVIDENCE) == ("assent_refused",)
    later = replace(refused, assent=Answer.LATER)
    assert rules.gaps(conducted(capacity=later), EVIDENCE) == ("assent",)
    adult = conducted(capacity=Capacity(speaks_as=SpeaksAs.ADULT))
    assert rules.gaps(adult, EVIDENCE) == ()


@pytest.mark.parametrize("answer", NOT_YES)
@pytest.mark.parametrize(
    ("item", "gap"),
    [
        ("body_map", "body_map_not_allowed"),
        ("intimate_topic", "intimate_not_allowed"),
        ("interpreter_accepted", "interpreter_not_accepted"),
    ],
)
def test_what_is_there_without_consent_to_it_is_not_sealed(item, gap, answer):
    assert rules.gaps(consented(**{item: answer}), EVIDENCE) == (gap,)


def test_without_marks_and_interpreter_nobody_has_to_be_asked():
    bare = conducted(sittings=(Sitting(started_at=NOON),))
    bare = replace(bare, body=(), consent_more=FullConsent())
    assert rules.gaps(bare, EVIDENCE) == ()
    front = replace(everything(), body=(Mark(id=1, view=View.FRONT, x=0, y=0),))
    asked = replace(CONSENT_MORE, intimate_topic=Answer.NOT_ASKED)
    assert rules.gaps(replace(front, consent_more=asked), EVIDENCE) == ()


def test_evidence_that_something_points_at_has_to_be_there():
    assert rules.gaps(everything(), EVIDENCE[:1]) == ("evidence_missing",)


def test_what_a_reader_would_refuse_is_missing_something():
    odd = conducted(account_complete_at="yes")
    assert rules.gaps(odd, EVIDENCE) == ("unsound",)


def test_a_first_account_needs_one_answer_and_no_read_back():
    first = complete(
        paragraphs=(),
        read_back=ReadBack(),
        conduct=Conduct(
            mode=Mode.FIRST_ACCOUNT, first_account=FirstAccount(safety="Safe.")
        ),
    )
    assert rules.gaps(first, ()) == ()
    empty = replace(first.conduct, first_account=FirstAccount(safety=" "))
    assert rules.gaps(replace(first, conduct=empty), ()) == ("narrative",)
    as_statement = replace(first.conduct, mode=Mode.FULL, earlier_asked=True)
    found = rules.gaps(replace(first, conduct=as_statement), ())
    assert found == ("narrative", "read_back")


def test_a_first_account_is_never_a_statement():
    with pytest.raises(NotAllowed) as caught:
        desk_rules.require_statement(conducted(mode=Mode.FIRST_ACCOUNT))
    assert caught.value.reason == "first_account"
    desk_rules.require_statement(everything())
    desk_rules.require_statement(complete())


def test_prompts_stay_shut_until_the_free_account_is_complete():
    with pytest.raises(NotAllowed) as caught:
        desk_rules.require_prompts(complete())
    assert caught.value.reason == "prompts"
    desk_rules.require_prompts(everything())
    assert desk_rules.prompts_open(everything())


@pytest.mark.parametrize("view", View)
def test_a_mark_needs_consent_and_an_intimate_one_its_own(view):
    desk_rules.require_mark(CONSENT_MORE, view)
    for answer in NOT_YES:
        with pytest.raises(NotAllowed) as caught:
            desk_rules.require_mark(replace(CONSENT_MORE, body_map=answer), view)
        assert caught.value.reason == "consent.body_map"
    without = replace(CONSENT_MORE, intimate_topic=Answer.NO)
    if view is not View.INTIMATE:
        desk_rules.require_mark(without, view)
        return
    with pytest.raises(NotAllowed) as caught:
        desk_rules.require_mark(without, view)
    assert caught.value.reason == "consent.intimate_topic"


# Purpose, recipient, identity.

ICC, MEDIA = RecipientClass.ICC, RecipientClass.MEDIA
TEAM = RecipientClass.LEGAL_TEAM


def forbids(recipient, identity=IdentityLevel.CODE, purpose=None, testimony=None):
    try:
        desk_rules.require_recipient(
            testimony or everything(), recipient, identity, purpose
        )
    except NotAllowed as caught:
        return caught.reason
    return ""


@pytest.mark.parametrize("recipient", RecipientClass)
def test_where_no_purpose_was_asked_the_recipient_alone_counts(recipient):
    assert forbids(recipient, IdentityLevel.FULL, testimony=complete()) == ""
    for answer in NOT_YES:
        said_no = complete(consent=agreed(**{recipient: answer}))
        assert forbids(recipient, testimony=said_no) == f"consent.share.{recipient}"


@pytest.mark.parametrize("recipient", [r for r in RecipientClass if r not in (ICC, TEAM)])
def test_no_recipient_has_it_for_a_purpose_that_nobody_agreed_to(recipient):
    assert forbids(recipient) == f"consent.purpose.{recipient}"


def test_a_yes_is_for_its_purpose_only():
    assert forbids(ICC) == ""
    assert forbids(ICC, purpose=Purpose.INVESTIGATION) == ""
    assert forbids(ICC, purpose=Purpose.RESEARCH) == "consent.purpose.icc"


def test_nobody_knows_more_of_who_it_is_than_was_agreed():
    assert forbids(ICC, IdentityLevel.NONE) == ""
    assert forbids(ICC, IdentityLevel.FULL) == "consent.identity.icc"
    assert forbids(TEAM, IdentityLevel.FULL) == ""
    nameless = Permission(purpose=Purpose.PUBLICATION, recipient=MEDIA, answer=Answer.YES)
    wider = consented(permissions=(*CONSENT_MORE.permissions[:2], nameless))
    assert forbids(MEDIA, testimony=wider) == "consent.identity.media"
    assert forbids(MEDIA, IdentityLevel.NONE, testimony=wider) == ""


def test_a_purpose_never_gives_what_the_recipient_was_denied():
    denied = everything(consent=agreed(icc=Answer.NO))
    assert forbids(ICC, testimony=denied) == "consent.share.icc"


def test_an_answer_may_be_changed_and_taken_back():
    yes = Permission(
        purpose=Purpose.RESEARCH,
        recipient=MEDIA,
        answer=Answer.YES,
        identity=IdentityLevel.FULL,
    )
    wider = FullConsent().with_permission(yes)
    assert wider.permission(Purpose.RESEARCH, MEDIA) == yes
    narrower = wider.with_permission(replace(yes, answer=Answer.NO))
    found = narrower.permission(Purpose.RESEARCH, MEDIA)
    assert (found.answer, found.identity) == (Answer.NO, IdentityLevel.NONE)
    assert narrower.with_permission(replace(yes, answer=Answer.NOT_ASKED)) == FullConsent()
    asked = FullConsent().permission(Purpose.RESEARCH, MEDIA)
    assert asked.answer is Answer.NOT_ASKED


def test_answers_stand_in_one_order_whatever_was_asked_first():
    answers = [
        Permission(purpose=purpose, recipient=each, answer=Answer.LATER)
        for purpose in Purpose
        for each in RecipientClass
    ]
    found = FullConsent()
    for each in reversed(answers):
        found = found.with_permission(each)
    assert found.permissions == tuple(answers)


@pytest.mark.parametrize(
    ("today", "is_over"),
    [("2045-12-31", False), ("2046-01-01", False), ("2046-01-02", True)],
)
def test_what_was_agreed_for_a_time_is_over_when_it_is(today, is_over):
    desk_rules.require_within_retention(FullConsent(), today)
    if not is_over:
        desk_rules.require_within_retention(CONSENT_MORE, today)
        return
    with pytest.raises(NotAllowed) as caught:
        desk_rules.require_within_retention(CONSENT_MORE, today)
    assert caught.value.reason == "consent.retention"


def open_ends(**changes):
    return tuple(desk_rules.open_ends(complete(**changes)))


def test_answers_without_a_proof_stand_open_and_keep_nothing_from_being_sealed():
    assert open_ends() == ("consent_unproven",)
    assert rules.gaps(complete(), ()) == ()
    proof = Proof(kind=ProofKind.SIGNATURE, attachment=AttachmentId("ab" * 16))
    assert open_ends(consent_more=FullConsent(proof=proof)) == ()
    assert open_ends(consent=NOTHING_ASKED) == ()


@pytest.mark.parametrize("kind", CertificateKind)
def test_a_certificate_that_was_begun_stands_open_until_somebody_gives_it(kind):
    begun = Certificate(
        kind=kind, code="Swift", from_language="ru", to_language="be", competence="Ten"
    )
    conduct = replace(NOT_CONDUCTED, earlier_asked=True, certificates=(begun,))
    assert open_ends(conduct=conduct)[1:] == (f"{kind}_uncertified",)
    given = replace(conduct, certificates=(replace(begun, confirmed_at=NOON),))
    assert open_ends(conduct=given)[1:] == ()
    first = replace(conduct, mode=Mode.FIRST_ACCOUNT)
    assert open_ends(conduct=first)[1:] == ()
