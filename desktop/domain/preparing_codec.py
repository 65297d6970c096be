"""What is settled before a testimony, and a first account, as JSON values and back.

Read by form only: whether it can be is asked by `desktop.domain.sound`. See docs/format.md,
section 9.1.
"""

from desktop.domain.absence import Known
from desktop.domain.canonical import Value
from desktop.domain.consent import Answer
from desktop.domain.fields import whole
from desktop.domain.preparing import (
    Capacity,
    Choices,
    EarlierAccount,
    FirstAccount,
    GenderWish,
    Need,
    NeedKind,
    RiskCard,
    RiskDecision,
    RiskQuestion,
    SpeaksAs,
)


def first_account_value(account: FirstAccount) -> Value:
    """Return a first account as a JSON value."""
    return {
        "safety": account.safety,
        "contact": account.contact,
        "what": account.what,
        "where": account.where,
        "when": account.when,
        "who": account.who,
        "injuries": account.injuries,
        "evidence": account.evidence,
        "needs": account.needs,
        "next_step": account.next_step,
    }


def read_first_account(value: Value) -> FirstAccount:
    """Return the first account that `value` holds, by form."""
    with whole(value) as fields:
        return FirstAccount(
            safety=fields.text("safety"),
            contact=fields.text("contact"),
            what=fields.text("what"),
            where=fields.text("where"),
            when=fields.text("when"),
            who=fields.text("who"),
            injuries=fields.text("injuries"),
            evidence=fields.text("evidence"),
            needs=fields.text("needs"),
            next_step=fields.text("next_step"),
        )


def earlier_value(account: EarlierAccount) -> Value:
    """Return an earlier account as a JSON value."""
    return {
        "given_to": account.given_to,
        "when": account.when,
        "recorded": account.recorded,
        "signed": account.signed,
        "note": account.note,
    }


def read_earlier(value: Value) -> EarlierAccount:
    """Return the earlier account that `value` holds, by form."""
    with whole(value) as fields:
        return EarlierAccount(
            given_to=fields.text("given_to"),
            when=fields.text("when"),
            recorded=fields.choice("recorded", Known),
            signed=fields.choice("signed", Known),
            note=fields.text("note"),
        )


def risks_value(risks: RiskCard) -> Value:
    """Return a risk card as a JSON value."""
    return {
        "answers": [
            {"question": question, "answer": answer} for question, answer in risks.answers
        ],
        "decision": risks.decision,
        "note": risks.note,
    }


def read_risks(value: Value) -> RiskCard:
    """Return the risk card that `value` holds, by form."""
    with whole(value) as fields:
        return RiskCard(
            answers=fields.rows("answers", _read_risk),
            decision=fields.choice("decision", RiskDecision),
            note=fields.text("note"),
        )


def _read_risk(value: Value) -> tuple[RiskQuestion, Known]:
    with whole(value) as fields:
        return fields.choice("question", RiskQuestion), fields.choice("answer", Known)


def choices_value(choices: Choices) -> Value:
    """Return what was chosen about people as a JSON value."""
    return {
        "interviewer": choices.interviewer,
        "interpreter": choices.interpreter,
        "support_person": choices.support_person,
    }


def read_choices(value: Value) -> Choices:
    """Return the choices that `value` holds, by form."""
    with whole(value) as fields:
        return Choices(
            interviewer=fields.choice("interviewer", GenderWish),
            interpreter=fields.choice("interpreter", GenderWish),
            support_person=fields.choice("support_person", Answer),
        )


def capacity_value(capacity: Capacity) -> Value:
    """Return for whom a deponent speaks as a JSON value."""
    return {
        "speaks_as": capacity.speaks_as,
        "assent": capacity.assent,
        "guardian": capacity.guardian,
        "best_interest": capacity.best_interest,
    }


def read_capacity(value: Value) -> Capacity:
    """Return the capacity that `value` holds, by form."""
    with whole(value) as fields:
        return Capacity(
            speaks_as=fields.choice("speaks_as", SpeaksAs),
            assent=fields.choice("assent", Answer),
            guardian=fields.text("guardian"),
            best_interest=fields.text("best_interest"),
        )


def need_value(need: Need) -> Value:
    """Return a need as a JSON value."""
    return {"kind": need.kind, "note": need.note, "referred_to": need.referred_to}


def read_need(value: Value) -> Need:
    """Return the need that `value` holds, by form."""
    with whole(value) as fields:
        return Need(
            kind=fields.choice("kind", NeedKind),
            note=fields.text("note"),
            referred_to=fields.text("referred_to"),
        )
