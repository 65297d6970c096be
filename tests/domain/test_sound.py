"""What was recorded can be: forms, limits, and everything points at what is there."""

from dataclasses import replace

import pytest

from desktop.domain import limits
from desktop.domain.absence import Absence, Known
from desktop.domain.body import Mark, View
from desktop.domain.coding import Fact, FactKind, Span, Stage, StageKind
from desktop.domain.conduct import AudioMark, EndedHow, Pause, Sitting
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.dates import Relation, When
from desktop.domain.errors import MalformedRecord
from desktop.domain.evidence import AttachmentId
from desktop.domain.items import Handover
from desktop.domain.mentioned import Basis, Participation
from desktop.domain.permissions import IdentityLevel, Permission, Proof, ProofKind, Purpose
from desktop.domain.preparing import RiskQuestion
from desktop.domain.records_codec import record_value
from desktop.domain.sound import is_sound, named_attachments
from desktop.domain.translation import Translation
from tests.domain.desk import (
    BODY,
    CODING,
    CONDUCT,
    CONSENT_MORE,
    ITEMS,
    NOON,
    PEOPLE,
    PICTURE,
    SOUND,
    TRANSLATION,
    everything,
)
from tests.domain.samples import complete

FIRST, SECOND, THIRD = CODING.facts
ID = AttachmentId("f" * 32)


def conduct(**changes):
    return {"conduct": replace(CONDUCT, **changes)}


def sitting(**changes):
    return conduct(sittings=(replace(CONDUCT.sittings[0], **changes),))


def question(**changes):
    return conduct(questions=(replace(CONDUCT.questions[0], **changes),))


def consent(**changes):
    return {"consent_more": replace(CONSENT_MORE, **changes)}


def fact(number=1, **changes):
    facts = list(CODING.facts)
    facts[number] = replace(facts[number], **changes)
    return {"coding": replace(CODING, facts=tuple(facts))}


def facts(*found):
    return {"coding": replace(CODING, facts=found, transfers=())}


def stage(**changes):
    return {"coding": replace(CODING, transfers=(replace(CODING.transfers[0], **changes),))}


def mark(**changes):
    return {"body": (replace(BODY[0], **changes),)}


def person(**changes):
    return {"people": (replace(PEOPLE[0], **changes), PEOPLE[1])}


def item(**changes):
    return {"items": (replace(ITEMS[0], **changes),)}


def translation(**changes):
    return {"translation": replace(TRANSLATION, **changes)}


YES = Permission(
    purpose=Purpose.MEMORY, recipient=RecipientClass.ARCHIVE, answer=Answer.YES
)
ODD = {
    "earlier though not asked": conduct(earlier_asked=False),
    "earlier: date": conduct(earlier=(replace(CONDUCT.earlier[0], when="in May"),)),
    "risks: order": conduct(
        risks=replace(CONDUCT.risks, answers=CONDUCT.risks.answers[::-1])
    ),
    "risks: twice": conduct(
        risks=replace(CONDUCT.risks, answers=CONDUCT.risks.answers[:1] * 2)
    ),
    "sitting: begin": sitting(started_at=""),
    "sitting: end": sitting(ended_at="noon"),
    "sitting: ended but not how": sitting(ended_how=EndedHow.NOT_ENDED),
    "sitting: how but not when": sitting(ended_at=""),
    "pause: begin": sitting(pauses=(Pause(since=""),)),
    "pause: end": sitting(pauses=(Pause(since=NOON, until="soon"),)),
    "question: time": question(asked_at=""),
    "question: before the first": question(after=-1),
    "question: behind the last": question(after=3),
    "audio mark: no paragraph": conduct(
        audio_marks=(AudioMark(paragraph=0, recording=SOUND, at_ms=0),)
    ),
    "audio mark: behind the last": conduct(
        audio_marks=(AudioMark(paragraph=3, recording=SOUND, at_ms=0),)
    ),
    "audio mark: before the begin": conduct(
        audio_marks=(AudioMark(paragraph=1, recording=SOUND, at_ms=-1),)
    ),
    "audio mark: no recording": conduct(
        audio_marks=(AudioMark(paragraph=1, recording=AttachmentId(""), at_ms=0),)
    ),
    "complete at": conduct(account_complete_at="yes"),
    "certificate: time": conduct(
        certificates=(replace(CONDUCT.certificates[0], confirmed_at="yes"),)
    ),
    "permissions: order": consent(permissions=CONSENT_MORE.permissions[::-1]),
    "permissions: twice": consent(permissions=(YES, YES)),
    "permissions: not asked": consent(permissions=(replace(YES, answer=Answer.NOT_ASKED),)),
    "permissions: no, but by name": consent(
        permissions=(replace(YES, answer=Answer.NO, identity=IdentityLevel.FULL),)
    ),
    "retention": consent(retention_until="2046"),
    "proof: none, but something": consent(proof=Proof(attachment=SOUND)),
    "proof: nothing": consent(proof=Proof(kind=ProofKind.MARK)),
    "proof: no id": consent(
        proof=Proof(kind=ProofKind.MARK, attachment=AttachmentId("F" * 32))
    ),
    "facts: order": facts(SECOND, FIRST),
    "facts: twice": facts(FIRST, FIRST),
    "facts: number 0": facts(replace(FIRST, id=0)),
    "fact: code": fact(code="Blunt force"),
    "fact: code of two packs": fact(code="a:b:c"),
    "span: no paragraph": fact(span=Span(paragraph=0, start=0, end=1)),
    "span: behind the last paragraph": fact(span=Span(paragraph=3, start=0, end=1)),
    "span: before the begin": fact(span=Span(paragraph=1, start=-1, end=1)),
    "span: empty": fact(span=Span(paragraph=1, start=1, end=1)),
    "span: backwards": fact(span=Span(paragraph=1, start=2, end=1)),
    "span: beyond the paragraph": fact(
        span=Span(paragraph=2, start=0, end=len(complete().paragraphs[1]) + 1)
    ),
    "when: date": fact(when=When(date="2020-02-30")),
    "when: to no fact": fact(when=When(relation=Relation.AFTER, fact=4)),
    "when: to itself": fact(when=When(relation=Relation.AFTER, fact=2)),
    "when: without a fact": fact(when=When(relation=Relation.AFTER)),
    "when: without a relation": fact(when=When(fact=1)),
    "episode: none such": fact(episode=4),
    "episode: of another kind": fact(number=2, episode=2),
    "episode: itself": fact(number=0, episode=1),
    "episode: negative": fact(episode=-1),
    "people: none such": fact(people=(3,)),
    "people: order": fact(people=(2, 1)),
    "people: twice": fact(people=(1, 1)),
    "details: field": fact(details=(("Of the body", "x"),)),
    "details: empty": fact(details=(("count", ""),)),
    "stage: fact": stage(fact=4),
    "stage: when": stage(when=When(date="soon")),
    "mark: number": mark(id=0),
    "marks: order": {"body": BODY[::-1]},
    "mark: left of the chart": mark(x=-1),
    "mark: below the chart": mark(y=1001),
    "mark: region": mark(region="my back"),
    "mark: pain": mark(pain_then=11),
    "mark: less than no pain": mark(pain_now=-1),
    "mark: neither pain nor why": mark(pain_now=Absence.NONE),
    "mark: noticed": mark(noticed="then"),
    "mark: photo": mark(photos=(AttachmentId("../x"),)),
    "person: no label": person(label=""),
    "person: label of another": person(label="[Person 2]"),
    "person: number": person(id=0),
    "people of the account: order": {"people": PEOPLE[::-1], **facts(FIRST)},
    "basis: order": person(basis=(Basis.VOICE, Basis.NAME_HEARD)),
    "basis: twice": person(basis=(Basis.VOICE, Basis.VOICE)),
    "participation: order": person(
        participation=(Participation.ORDERED, Participation.CARRIED_OUT)
    ),
    "items: order": {"items": ITEMS[::-1]},
    "item: photo": item(photos=(AttachmentId("x"),)),
    "handover: time": item(handovers=(Handover(at="", giver="", taker=""),)),
    "translation: too few": translation(paragraphs=("one",)),
    "translation: too many": translation(paragraphs=("one", "two", "three")),
    "translation: break": translation(paragraphs=("one\ntwo", "")),
    "translation: no language": translation(language=""),
    "translation: time": translation(certified_at="yes"),
    "too many facts": facts(
        *(Fact(id=n, kind=FactKind.ACT) for n in range(1, limits.FACTS + 2))
    ),
    "too many marks": {
        "body": tuple(
            Mark(id=n, view=View.BACK, x=0, y=0) for n in range(1, limits.MARKS + 2)
        )
    },
    "too many stages": {
        "coding": replace(
            CODING, transfers=(Stage(kind=StageKind.VAN),) * (limits.TRANSFERS + 1)
        )
    },
    "too many people": {
        "people": tuple(
            replace(PEOPLE[0], id=n, label=str(n)) for n in range(1, limits.PEOPLE + 2)
        )
    },
    "too many items": {
        "items": tuple(replace(ITEMS[0], id=n) for n in range(1, limits.ITEMS + 2))
    },
    "too many photos": mark(photos=(PICTURE,) * (limits.PHOTOS + 1)),
    "too many handovers": item(handovers=ITEMS[0].handovers * (limits.HANDOVERS + 1)),
    "too many details": fact(
        details=tuple((f"d{n:02}", "x") for n in range(limits.DETAILS + 1))
    ),
    "too many people of a fact": fact(people=(1,) * (limits.PEOPLE_OF_FACT + 1)),
    "too many earlier accounts": conduct(earlier=CONDUCT.earlier * (limits.EARLIER + 1)),
    "too many needs": conduct(needs=CONDUCT.needs * (limits.NEEDS + 1)),
    "too many sittings": conduct(
        sittings=(Sitting(started_at=NOON),) * (limits.SITTINGS + 1)
    ),
    "too many present": sitting(present=complete().present * limits.PRESENT),
    "too many pauses": sitting(pauses=(Pause(since=NOON),) * (limits.PAUSES + 1)),
    "too many questions": conduct(questions=CONDUCT.questions[:1] * (limits.QUESTIONS + 1)),
    "too many audio marks": conduct(
        audio_marks=CONDUCT.audio_marks * (limits.AUDIO_MARKS + 1)
    ),
    "too many certificates": conduct(
        certificates=CONDUCT.certificates * (limits.CERTIFICATES + 1)
    ),
}


@pytest.mark.parametrize("name", ODD)
def test_what_cannot_be_is_not_sealed(name):
    testimony = everything(**ODD[name])
    assert not is_sound(testimony)
    with pytest.raises(MalformedRecord):
        record_value(testimony)


MOST = {
    "question before the first": question(after=0),
    "question behind the last": question(after=2),
    "no words said": question(words=""),
    "all risks": conduct(
        risks=replace(
            CONDUCT.risks, answers=tuple((each, Known.NO) for each in RiskQuestion)
        )
    ),
    "span to the end": fact(
        span=Span(paragraph=2, start=0, end=len(complete().paragraphs[1]))
    ),
    "no pain": mark(pain_then=0),
    "no translation": {"translation": Translation()},
    "most facts": facts(*(Fact(id=n, kind=FactKind.ACT) for n in range(1, 3001))),
    "most photos": mark(photos=(PICTURE,) * limits.PHOTOS),
    "every basis": person(basis=tuple(Basis), participation=tuple(Participation)),
}


@pytest.mark.parametrize("name", MOST)
def test_what_can_be_at_the_most_is_sealed(name):
    testimony = everything(**MOST[name])
    assert is_sound(testimony)
    record_value(testimony)


def test_a_testimony_of_before_the_desk_is_sound():
    assert is_sound(complete())
    assert named_attachments(complete()) == frozenset()


def test_the_evidence_that_is_pointed_at_is_known():
    found = named_attachments(everything())
    assert found == {PICTURE, SOUND}
    assert ID in named_attachments(everything(**mark(photos=(ID,))))
    assert ID in named_attachments(everything(**item(photos=(ID,))))
    assert ID in named_attachments(
        everything(**consent(proof=Proof(kind=ProofKind.AUDIO, attachment=ID)))
    )
