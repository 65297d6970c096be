"""Supplements, withdrawals, receipts, questions and opinions as JSON values and back.

Reading is strict: a field that is missing, extra or odd, or that says what cannot be, is
refused. See docs/format.md, section 9.
"""

from itertools import pairwise

from desktop.domain.canonical import Value
from desktop.domain.codec import (
    answers_value,
    corrections_value,
    read_answers,
    read_back_value,
    read_correction,
    read_paragraph,
    read_read_back,
)
from desktop.domain.consent import ConsentItem, RecipientClass
from desktop.domain.errors import MalformedRecord
from desktop.domain.fields import Fields, read_number, whole
from desktop.domain.letters import (
    MAX_QUESTIONS,
    Consistency,
    Letter,
    Opinion,
    Question,
    Receipt,
    Supplement,
    SupplementKind,
    Verdict,
    Withdrawal,
    WithdrawalMethod,
    WithdrawalScope,
)
from desktop.domain.moments import is_time
from desktop.domain.permissions import are_permissions
from desktop.domain.permissions_codec import permissions_value, read_permissions
from desktop.domain.testimony import Correction, ReadBack, TestimonyId


def letter_value(letter: Letter) -> dict[str, Value]:
    """Return a letter as a JSON value."""
    match letter:
        case Supplement():
            return _supplement_value(letter)
        case Withdrawal():
            return _withdrawal_value(letter)
        case Receipt():
            return _receipt_value(letter)
        case Question():
            return _question_value(letter)
        case Opinion():
            return _opinion_value(letter)


def _meant(letter: Supplement | Withdrawal | Question | Opinion) -> dict[str, Value]:
    return {"testimony": letter.testimony, "code": letter.code}


def _supplement_value(supplement: Supplement) -> dict[str, Value]:
    return {
        **_meant(supplement),
        "kind": supplement.kind,
        "made_at": supplement.made_at,
        "reason": supplement.reason,
        "paragraphs": list(supplement.paragraphs),
        "corrections": corrections_value(supplement.corrections),
        "read_back": read_back_value(supplement.read_back),
    }


def read_supplement(value: Value) -> Supplement:
    """Return the supplement that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    with whole(value) as fields:
        return Supplement(
            testimony=TestimonyId(fields.hexed("testimony", 32)),
            code=fields.case_code("code"),
            kind=fields.choice("kind", SupplementKind),
            made_at=fields.time("made_at"),
            reason=fields.text("reason"),
            paragraphs=fields.rows("paragraphs", read_paragraph),
            corrections=fields.rows("corrections", _read_counted_correction),
            read_back=_read_timed_read_back(fields.object("read_back")),
        )


def _read_counted_correction(value: Value) -> Correction:
    correction = read_correction(value)
    if correction.paragraph < 1 or correction.acknowledged_at:
        raise MalformedRecord
    return correction


def _read_timed_read_back(fields: Fields) -> ReadBack:
    read_back = read_read_back(fields)
    times = (read_back.confirmed_at, *(c.acknowledged_at for c in read_back.corrections))
    if not all(is_time(each) for each in times if each):
        raise MalformedRecord
    return read_back


def _withdrawal_value(withdrawal: Withdrawal) -> dict[str, Value]:
    value: dict[str, Value] = {
        **_meant(withdrawal),
        "scope": withdrawal.scope,
        "stated_at": withdrawal.stated_at,
        "method": withdrawal.method,
        "items": answers_value(withdrawal.items),
        "sharing": answers_value(withdrawal.sharing),
        "paragraphs": list(withdrawal.paragraphs),
        "words": withdrawal.words,
    }
    if withdrawal.permissions:
        value["permissions"] = permissions_value(withdrawal.permissions)
    return value


def read_withdrawal(value: Value) -> Withdrawal:
    """Return the withdrawal that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    with whole(value) as fields:
        withdrawal = Withdrawal(
            testimony=TestimonyId(fields.hexed("testimony", 32)),
            code=fields.case_code("code"),
            scope=fields.choice("scope", WithdrawalScope),
            stated_at=fields.time("stated_at"),
            method=fields.choice("method", WithdrawalMethod),
            items=read_answers(fields.object("items"), ConsentItem),
            sharing=read_answers(fields.object("sharing"), RecipientClass),
            paragraphs=fields.rows("paragraphs", read_number),
            words=fields.text("words"),
            permissions=fields.optional("permissions", read_permissions, ()),
        )
    if not are_permissions(withdrawal.permissions):
        raise MalformedRecord
    if any(before >= after for before, after in pairwise((0, *withdrawal.paragraphs))):
        raise MalformedRecord
    return withdrawal


def _receipt_value(receipt: Receipt) -> dict[str, Value]:
    return {
        "bundle": receipt.bundle,
        "manifest_sha512": receipt.manifest_sha512,
        "received_at": receipt.received_at,
        "verdict": receipt.verdict,
        "purge": receipt.purge,
    }


def read_receipt(value: Value) -> Receipt:
    """Return the receipt that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    with whole(value) as fields:
        return Receipt(
            bundle=fields.hexed("bundle", 32),
            manifest_sha512=fields.digest("manifest_sha512"),
            received_at=fields.time("received_at"),
            verdict=fields.choice("verdict", Verdict),
            purge=fields.truth("purge"),
        )


def _question_value(question: Question) -> dict[str, Value]:
    return {
        **_meant(question),
        "asked_at": question.asked_at,
        "questions": list(question.questions),
    }


def read_question(value: Value) -> Question:
    """Return the question that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    with whole(value) as fields:
        question = Question(
            testimony=TestimonyId(fields.hexed("testimony", 32)),
            code=fields.case_code("code"),
            asked_at=fields.time("asked_at"),
            questions=fields.rows("questions", read_paragraph),
        )
    if not 1 <= len(question.questions) <= MAX_QUESTIONS:
        raise MalformedRecord
    return question


def _opinion_value(opinion: Opinion) -> dict[str, Value]:
    return {
        **_meant(opinion),
        "examined_at": opinion.examined_at,
        "paragraphs": list(opinion.paragraphs),
        "consistency": opinion.consistency,
    }


def read_opinion(value: Value) -> Opinion:
    """Return the opinion that `value` holds.

    Raises:
        MalformedRecord: A field is missing, extra or odd.
    """
    with whole(value) as fields:
        opinion = Opinion(
            testimony=TestimonyId(fields.hexed("testimony", 32)),
            code=fields.case_code("code"),
            examined_at=fields.time("examined_at"),
            paragraphs=fields.rows("paragraphs", read_paragraph),
            consistency=fields.choice("consistency", Consistency),
        )
    if not opinion.paragraphs:
        raise MalformedRecord
    return opinion
