"""Letters while they are written: every field as it was typed, complete or not.

A draft becomes a record only when it is sealed; until then nothing in it is refused. It is
kept as canonical JSON, like everything else.
"""

from dataclasses import dataclass, replace

from desktop.domain import canonical
from desktop.domain.bundles import BundleType
from desktop.domain.codec import (
    answers_value,
    corrections_value,
    read_answers,
    read_correction,
)
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.fields import Fields, read_number, read_text
from desktop.domain.letters import (
    MAX_QUESTIONS,
    Consistency,
    Opinion,
    Question,
    Supplement,
    SupplementKind,
    Withdrawal,
    WithdrawalMethod,
    WithdrawalScope,
)
from desktop.domain.moments import is_time
from desktop.domain.permissions import Permission, in_order
from desktop.domain.permissions_codec import permissions_value, read_permissions
from desktop.domain.testimony import Correction, ReadBack, ReadBackMethod, TestimonyId

NOT_READ_BACK = ReadBack()
NOTHING = tuple((each, Answer.NO) for each in ConsentItem)
NOBODY = tuple((each, Answer.NO) for each in RecipientClass)
ALL_STAYS = tuple((each, Answer.YES) for each in ConsentItem)
EVERYBODY_STAYS = tuple((each, Answer.YES) for each in RecipientClass)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter being written. Which fields count depends on its type.

    Attributes:
        paragraphs: Of a supplement or opinion; the questions of a question.
        reason: Why a supplement is made.
        corrections: Of a supplement: number of the paragraph, before, after.
        is_correction: The supplement sets something right, and adds nothing.
        read_back: How a supplement was read back.
        happened_at: When the deponent said it, or was examined; ISO 8601 time.
        method: How the deponent took consent back.
        is_whole: The withdrawal takes back everything.
        items: Of a withdrawal: no for what is taken back, yes for what stays as it was.
        sharing: Likewise.
        cells: What is left for single purposes and recipients, in order.
        numbers: Withdrawn paragraphs, from 1.
        words: What the deponent said, taking consent back.
        consistency: Level of an opinion; empty until chosen.
    """

    kind: BundleType
    testimony: TestimonyId
    code: str
    paragraphs: tuple[str, ...] = ()
    reason: str = ""
    corrections: tuple[Correction, ...] = ()
    is_correction: bool = False
    read_back: ReadBack = NOT_READ_BACK
    happened_at: str = ""
    method: WithdrawalMethod = WithdrawalMethod.IN_PERSON
    is_whole: bool = False
    items: tuple[tuple[ConsentItem, Answer], ...] = ALL_STAYS
    sharing: tuple[tuple[RecipientClass, Answer], ...] = EVERYBODY_STAYS
    cells: tuple[Permission, ...] = ()
    numbers: tuple[int, ...] = ()
    words: str = ""
    consistency: Consistency | None = None

    def changed(self, **changes: object) -> "Draft":
        """Return the draft with `changes` applied."""
        return replace(self, **changes)  # type: ignore[arg-type]


def encode_draft(draft: Draft) -> bytes:
    """Return the canonical bytes of a draft."""
    back = draft.read_back
    return canonical.dumps(
        {
            "kind": draft.kind,
            "testimony": draft.testimony,
            "code": draft.code,
            "paragraphs": list(draft.paragraphs),
            "reason": draft.reason,
            "corrections": corrections_value(draft.corrections),
            "is_correction": draft.is_correction,
            "read_back": {
                "method": back.method,
                "language": back.language,
                "confirmed": back.confirmed,
                "confirmed_at": back.confirmed_at,
            },
            "happened_at": draft.happened_at,
            "method": draft.method,
            "is_whole": draft.is_whole,
            "items": answers_value(draft.items),
            "sharing": answers_value(draft.sharing),
            "cells": permissions_value(draft.cells),
            "numbers": list(draft.numbers),
            "words": draft.words,
            "consistency": draft.consistency or "",
        }
    )


def decode_draft(raw: bytes) -> Draft:
    """Return the draft that `encode_draft` wrote.

    Raises:
        MalformedRecord: The bytes are none.
    """
    fields = Fields(canonical.loads(raw))
    consistency = fields.text("consistency")
    return Draft(
        kind=fields.choice("kind", BundleType),
        testimony=TestimonyId(fields.hexed("testimony", 32)),
        code=fields.text("code"),
        paragraphs=fields.rows("paragraphs", read_text),
        reason=fields.text("reason"),
        corrections=fields.rows("corrections", read_correction),
        is_correction=fields.truth("is_correction"),
        read_back=_read_read_back(fields.object("read_back")),
        happened_at=fields.text("happened_at"),
        method=fields.choice("method", WithdrawalMethod),
        is_whole=fields.truth("is_whole"),
        items=read_answers(fields.object("items"), ConsentItem),
        sharing=read_answers(fields.object("sharing"), RecipientClass),
        cells=_read_cells(fields),
        numbers=fields.rows("numbers", read_number),
        words=fields.text("words"),
        consistency=Consistency(consistency) if consistency else None,
    )


def _read_cells(fields: Fields) -> tuple[Permission, ...]:
    """Return them; a draft of before there were any has none."""
    return read_permissions(fields.value("cells")) if fields.has("cells") else ()


def _read_read_back(fields: Fields) -> ReadBack:
    return ReadBack(
        method=fields.choice("method", ReadBackMethod),
        language=fields.text("language"),
        confirmed=fields.truth("confirmed"),
        confirmed_at=fields.text("confirmed_at"),
    )


def gaps(draft: Draft) -> tuple[str, ...]:
    """Return the codes of what is missing before a letter can be sealed.

    Codes: ``letter.words``, ``letter.scope``, ``letter.reason``, ``letter.read_back``,
    ``letter.level``, ``letter.time``, ``letter.fewer``.
    """
    words = any(text.strip() for text in draft.paragraphs)
    has_time = is_time(draft.happened_at)
    asked: dict[BundleType, dict[str, bool]] = {
        BundleType.SUPPLEMENT: {
            "letter.words": words or bool(draft.corrections),
            "letter.reason": bool(draft.reason.strip()),
            "letter.read_back": draft.read_back.confirmed,
        },
        BundleType.WITHDRAWAL: {
            "letter.scope": _takes_back(draft),
            "letter.time": has_time,
        },
        BundleType.QUESTION: {
            "letter.words": words,
            "letter.fewer": len(draft.paragraphs) <= MAX_QUESTIONS,
        },
        BundleType.OPINION: {
            "letter.words": words,
            "letter.level": draft.consistency is not None,
            "letter.time": has_time,
        },
    }
    return tuple(code for code, is_there in asked[draft.kind].items() if not is_there)


def _takes_back(draft: Draft) -> bool:
    given = (*draft.items, *draft.sharing)
    return (
        draft.is_whole
        or bool(draft.numbers)
        or bool(draft.cells)
        or any(answer is not Answer.YES for _, answer in given)
    )


def record_of(draft: Draft, at: str) -> Supplement | Withdrawal | Question | Opinion:
    """Return the record that a draft without `gaps` makes, `at` being the present moment.

    Empty paragraphs fall away.
    """
    paragraphs = tuple(text for text in draft.paragraphs if text.strip())
    if draft.kind is BundleType.SUPPLEMENT:
        correction, supplement = SupplementKind.CORRECTION, SupplementKind.SUPPLEMENT
        return Supplement(
            testimony=draft.testimony,
            code=draft.code,
            kind=correction if draft.is_correction else supplement,
            made_at=at,
            reason=draft.reason,
            paragraphs=paragraphs,
            corrections=draft.corrections,
            read_back=draft.read_back,
        )
    if draft.kind is BundleType.QUESTION:
        return Question(
            testimony=draft.testimony, code=draft.code, asked_at=at, questions=paragraphs
        )
    if draft.kind is BundleType.OPINION:
        assert draft.consistency is not None
        return Opinion(
            testimony=draft.testimony,
            code=draft.code,
            examined_at=draft.happened_at,
            paragraphs=paragraphs,
            consistency=draft.consistency,
        )
    return _withdrawal(draft)


def _withdrawal(draft: Draft) -> Withdrawal:
    whole = draft.is_whole
    return Withdrawal(
        testimony=draft.testimony,
        code=draft.code,
        scope=WithdrawalScope.WITHDRAWN if whole else WithdrawalScope.NARROWED,
        stated_at=draft.happened_at,
        method=draft.method,
        items=NOTHING if whole else draft.items,
        sharing=NOBODY if whole else draft.sharing,
        paragraphs=() if whole else tuple(sorted(set(draft.numbers))),
        words=draft.words,
        permissions=() if whole else in_order(draft.cells),
    )
