"""What was taken back later stands beside the answers of the day: no paper says yes."""

import pytest

from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.permissions import FullConsent, IdentityLevel, Permission, Purpose
from desktop.domain.taken_back import TakenBack
from desktop.words import table
from exports.statement import StatementFacts, compose
from exports.statement.model import Facts, Heading, Text
from exports.statement.render import render
from tests.domain.samples import complete

EN = table("statement", "en")
MARCH, APRIL = "2026-03-20T20:22:00+00:00", "2026-04-02T09:00:00+00:00"
ICC, MEDIA = RecipientClass.ICC, RecipientClass.MEDIA
ON_MARCH = "20\u00a0March\u00a02026, 20:22 (UTC+00:00)"
ON_APRIL = "2\u00a0April\u00a02026, 09:00 (UTC+00:00)"


def cell(recipient, purpose, answer=Answer.YES, identity=IdentityLevel.FULL):
    return Permission(
        purpose=purpose,
        recipient=recipient,
        answer=answer,
        identity=identity if answer is Answer.YES else IdentityLevel.NONE,
    )


ASKED = FullConsent()
for each in (
    cell(MEDIA, Purpose.PUBLICATION),
    cell(ICC, Purpose.INVESTIGATION),
    cell(ICC, Purpose.PROCEEDINGS),
    cell(ICC, Purpose.ADVOCACY),
):
    ASKED = ASKED.with_permission(each)
TAKEN = (
    TakenBack(at=MARCH, items=(ConsentItem.PHOTOS,), sharing=(MEDIA,)),
    TakenBack(
        at=APRIL,
        items=(ConsentItem.EXCERPTS, ConsentItem.RECONTACT),
        cells=(
            cell(ICC, Purpose.ADVOCACY, Answer.NO),
            cell(ICC, Purpose.PROCEEDINGS, identity=IdentityLevel.CODE),
        ),
    ),
)


def opening(taken=TAKEN, more=ASKED, language="en"):
    facts = StatementFacts(taken_back=taken)
    labels = table("statement", language)
    return compose(complete(consent_more=more), (), (), facts, labels).sections[0]


def rows_under(section, title):
    """Return the rows of the facts that follow a heading."""
    blocks = section.blocks
    place = blocks.index(Heading(EN[title]))
    return {row.label: row.value for row in blocks[place + 1].rows}


def texts(section):
    return [each.text for each in section.blocks if isinstance(each, Text)]


def test_what_was_withdrawn_later_stands_beside_the_answers_of_the_day():
    items = rows_under(opening(), "consent.items")
    assert "photographs and video (withdrawn later); use of excerpts" in items["Yes"]
    assert items["Withdrawn later"] == (
        f"on {ON_MARCH}: photographs and video\n"
        f"on {ON_APRIL}: use of excerpts; being contacted again"
    )
    sharing = rows_under(opening(), "consent.sharing")
    assert "; journalists and media (withdrawn later);" in sharing["Yes"]
    assert "; researchers;" in sharing["Yes"]
    assert sharing["Withdrawn later"] == f"on {ON_MARCH}: journalists and media"
    assert EN["withdrawn.intro"] in texts(opening())


def test_each_purpose_says_what_is_left_of_it():
    purposes = rows_under(opening(), "consent.purposes")
    assert purposes["journalists and media"] == (
        f"publication (by full name)\nWithdrawn later, on {ON_MARCH}: all of it"
    )
    assert purposes["the International Criminal Court"] == (
        "investigation, court proceedings, human rights work (by full name)\n"
        f"Withdrawn later, on {ON_APRIL}: human rights work\n"
        f"Since {ON_APRIL} only: court proceedings (by code)"
    )


def test_a_purpose_is_named_even_if_nothing_was_asked_of_purposes():
    purposes = rows_under(opening(more=FullConsent()), "consent.purposes")
    assert list(purposes) == ["the International Criminal Court"]
    assert purposes["the International Criminal Court"] == (
        f"Withdrawn later, on {ON_APRIL}: human rights work\n"
        f"Since {ON_APRIL} only: court proceedings (by code)"
    )


def test_where_nothing_was_withdrawn_nothing_is_said_of_it():
    section = opening(taken=())
    assert EN["withdrawn.intro"] not in texts(section)
    labels = {
        row.label for each in section.blocks if isinstance(each, Facts) for row in each.rows
    }
    assert "Withdrawn later" not in labels


@pytest.mark.parametrize("language", ["be", "ru", "en"])
def test_it_is_set_as_pages_in_every_language(language):
    labels = table("statement", language)
    facts = StatementFacts(taken_back=TAKEN)
    pages = compose(complete(consent_more=ASKED), (), (), facts, labels)
    assert render(pages).startswith(b"%PDF")
