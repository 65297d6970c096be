"""The case file says for what, and as whom known, a testimony may be used."""

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.permissions import (
    NOTHING_MORE,
    FullConsent,
    IdentityLevel,
    Permission,
    Purpose,
)
from ui.casefile.purposes import purpose_lines


def agreed(purpose, identity=IdentityLevel.CODE, answer=Answer.YES):
    return Permission(
        purpose=purpose, recipient=RecipientClass.ICC, answer=answer, identity=identity
    )


def test_each_recipient_is_named_with_its_purposes_and_as_whom_it_may_know(theme):
    more = FullConsent(retention_until="2036-01-31")
    for each in (
        agreed(Purpose.INVESTIGATION),
        agreed(Purpose.PROCEEDINGS),
        agreed(Purpose.MEMORY, IdentityLevel.NONE),
        agreed(Purpose.PUBLICATION, answer=Answer.NO),
    ):
        more = more.with_permission(each)
    assert list(purpose_lines(more)) == [
        "The International Criminal Court, by code: investigation, court proceedings.",
        "The International Criminal Court, without name or code: remembrance.",
        "It may be kept until 31 Jan 2036, and no longer.",
    ]


def test_what_was_not_asked_is_not_said(theme):
    assert list(purpose_lines(NOTHING_MORE)) == []
