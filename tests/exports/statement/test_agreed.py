"""What was agreed beyond the first answers stands in the statement, and nothing unasked."""

import pytest

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.consent_rules import Hand
from desktop.domain.evidence import AttachmentId
from desktop.domain.permissions import (
    AfterDeath,
    FullConsent,
    IdentityLevel,
    Permission,
    Proof,
    ProofKind,
    Purpose,
)
from desktop.words import table
from exports.statement import StatementFacts, compose
from exports.statement.model import Facts
from exports.statement.render import render
from tests.domain.samples import complete


def permission(purpose, answer=Answer.YES, identity=IdentityLevel.CODE):
    return Permission(
        purpose=purpose,
        recipient=RecipientClass.ICC,
        answer=answer,
        identity=identity if answer is Answer.YES else IdentityLevel.NONE,
    )


MORE = FullConsent(
    retention_until="2036-01-31",
    after_death=AfterDeath.CLOSE,
    body_map=Answer.NO,
    proof=Proof(kind=ProofKind.SIGNATURE, attachment=AttachmentId("ab" * 16)),
)
for each in (
    permission(Purpose.INVESTIGATION),
    permission(Purpose.PROCEEDINGS, identity=IdentityLevel.FULL),
    permission(Purpose.PUBLICATION, Answer.NO),
):
    MORE = MORE.with_permission(each)


def said(more, language="en"):
    statement = compose(
        complete(consent_more=more), (), (), StatementFacts(), table("statement", language)
    )
    return {
        row.label: row.value
        for block in statement.sections[0].blocks
        if isinstance(block, Facts)
        for row in block.rows
    }


def test_each_recipient_has_its_purposes_and_as_whom_it_may_know_the_witness():
    assert said(MORE)["the International Criminal Court"] == (
        "investigation (by code); court proceedings (by full name); not for: publication"
    )


def test_wishes_and_proof_are_named():
    rows = said(MORE)
    assert rows["Kept until"] == "31\u00a0January\u00a02036"
    assert rows["After death"] == "nobody may use it any more"
    assert rows["Proof of consent"] == "a signature, kept with the evidence"
    assert rows["No"] == "marks on a drawing of the body"


def test_what_was_not_asked_is_not_there():
    rows = said(FullConsent())
    assert not {"Kept until", "After death", "Proof of consent"} & set(rows)
    assert "the International Criminal Court" not in rows


@pytest.mark.parametrize("language", ["be", "ru", "en"])
def test_it_is_set_as_pages_in_every_language(language):
    statement = compose(
        complete(consent_more=MORE), (), (), StatementFacts(), table("statement", language)
    )
    assert render(statement).startswith(b"%PDF")


def test_conditions_and_who_explained_it_are_named():
    rows = said(FullConsent(conditions="Not to my village.", explained_by="Heron"))
    assert rows["Conditions, in their own words"] == "Not to my village."
    assert rows["Explained by (code)"] == "Heron"


@pytest.mark.parametrize("language", ["be", "ru", "en"])
@pytest.mark.parametrize("reader", [*Hand, *RecipientClass])
def test_the_cover_names_for_whom_the_pages_are(reader, language):
    labels = table("statement", language)
    facts = StatementFacts(reader=reader, purposes=(Purpose.INVESTIGATION,))
    rows = compose(complete(), (), (), facts, labels).cover.rows
    (made_for,) = [row.value for row in rows if row.label == labels["cover.made_for"]]
    if isinstance(reader, Hand):
        assert made_for == labels[f"made_for.{reader}"]
    else:
        asked = labels["consent.purpose.investigation"]
        assert made_for == f"{labels[f'consent.share.{reader}']}: {asked}"
