"""An invented interview with everything that the desk records, and strategies for more."""

from hypothesis import strategies as st

from desktop.domain.absence import Absence, Known
from desktop.domain.body import Mark, View
from desktop.domain.coding import Coding, Elicited, Fact, FactKind, Span, Stage, StageKind
from desktop.domain.conduct import (
    AskedQuestion,
    Assessment,
    AudioMark,
    Certificate,
    CertificateKind,
    Conduct,
    EndedHow,
    Manner,
    Pause,
    Sitting,
)
from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.dates import Band, Relation, When
from desktop.domain.evidence import AttachmentId
from desktop.domain.items import Handover, Item, ItemKind
from desktop.domain.mentioned import Basis, MentionedPerson, Participation, PersonRole
from desktop.domain.numbered import NumbersGiven
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.permissions import (
    AfterDeath,
    FullConsent,
    IdentityLevel,
    Permission,
    Proof,
    ProofKind,
    Purpose,
    Recontact,
)
from desktop.domain.preparing import (
    Capacity,
    Choices,
    EarlierAccount,
    FirstAccount,
    GenderWish,
    Mode,
    Need,
    NeedKind,
    RiskCard,
    RiskDecision,
    RiskQuestion,
    SpeaksAs,
)
from desktop.domain.translation import Translation
from tests.domain.samples import complete, texts

NOON = "2026-03-01T12:00:00+02:00"
LATER = "2026-03-01T13:30:00+02:00"
PICTURE, SOUND = AttachmentId(f"{1:032x}"), AttachmentId(f"{2:032x}")
PRESENT = (PersonPresent(present_as=PresentAs.INTERVIEWER, code="Heron"),)

CONDUCT = Conduct(
    mode=Mode.FULL,
    first_account=FirstAccount(safety="Safe here.", what="Beaten.", next_step="A doctor."),
    earlier_asked=True,
    earlier=(
        EarlierAccount(
            given_to="A lawyer",
            when="2020-08-2X~",
            recorded=Known.NO,
            signed=Known.YES,
            note="Has a copy.",
        ),
    ),
    risks=RiskCard(
        answers=(
            (RiskQuestion.SAFE_HERE, Known.YES),
            (RiskQuestion.SUPPORT_AFTERWARDS, Known.UNKNOWN),
        ),
        decision=RiskDecision.GO,
        note="A friend waits outside.",
    ),
    choices=Choices(
        interviewer=GenderWish.WOMAN,
        interpreter=GenderWish.NO_WISH,
        support_person=Answer.NO,
    ),
    capacity=Capacity(
        speaks_as=SpeaksAs.MINOR,
        assent=Answer.YES,
        guardian="Stork",
        best_interest="They asked for it themselves.",
    ),
    needs=(Need(kind=NeedKind.MEDICAL, note="Back pain.", referred_to="A clinic"),),
    sittings=(
        Sitting(
            started_at=NOON,
            ended_at=LATER,
            ended_how=EndedHow.PAUSED,
            place="Town of Examplegrad",
            present=PRESENT,
            pauses=(Pause(since=NOON, until=LATER), Pause(since=LATER)),
            spoken_language="be",
            interpreter="Swift",
            written_language="en",
            note="Tired.",
        ),
        Sitting(started_at=LATER),
    ),
    questions=(
        AskedQuestion(asked_at=NOON, manner=Manner.OPEN, words="And then?", after=1),
        AskedQuestion(asked_at=NOON, manner=Manner.LEADING),
    ),
    audio_marks=(AudioMark(paragraph=2, recording=SOUND, at_ms=93_000),),
    account_complete_at=NOON,
    certificates=(
        Certificate(
            kind=CertificateKind.INTERPRETER,
            code="Swift",
            from_language="be",
            to_language="en",
            competence="Ten years of court work.",
            confirmed_at=LATER,
        ),
    ),
    assessment=Assessment(observations="Calm.", follow_ups="Ask about the van."),
)
CONSENT_MORE = FullConsent(
    permissions=(
        Permission(
            purpose=Purpose.LEGAL_ADVICE,
            recipient=RecipientClass.LEGAL_TEAM,
            answer=Answer.YES,
            identity=IdentityLevel.FULL,
        ),
        Permission(
            purpose=Purpose.INVESTIGATION,
            recipient=RecipientClass.ICC,
            answer=Answer.YES,
            identity=IdentityLevel.CODE,
        ),
        Permission(
            purpose=Purpose.PUBLICATION,
            recipient=RecipientClass.MEDIA,
            answer=Answer.LATER,
        ),
    ),
    conditions="Not while my brother is inside.",
    explained_by="Heron",
    retention_until="2046-01-01",
    after_death=AfterDeath.ASK_CONTACT,
    after_death_note="Ask my sister.",
    recontact=Recontact(
        route="Through the lawyer.",
        safe_words="The books have come.",
        never_times="At night.",
        contact_person="Stork",
    ),
    intimate_topic=Answer.YES,
    body_map=Answer.YES,
    interpreter_accepted=Answer.YES,
    proof=Proof(kind=ProofKind.AUDIO, attachment=SOUND, script_version="1"),
)
CODING = Coding(
    facts=(
        Fact(
            id=1,
            kind=FactKind.EPISODE,
            code="arrest",
            span=Span(paragraph=1, start=0, end=4),
            elicited=Elicited.OPEN,
            when=When(date="2020-08-10", band=Band.NIGHT),
        ),
        Fact(
            id=2,
            kind=FactKind.ACT,
            code="blunt.baton",
            other="A stick of wood.",
            span=Span(paragraph=2, start=2, end=7),
            elicited=Elicited.DIRECT,
            when=When(date="2020-08-10/..", relation=Relation.AFTER, fact=1),
            episode=1,
            people=(1, 2),
            details=(("count", "about ten"), ("instrument", "baton")),
        ),
        Fact(
            id=5,
            kind=FactKind.PLACE,
            code="belarus:station.example",
            absence=Absence.REFUSED,
            elicited=Elicited.DOCUMENT,
        ),
    ),
    transfers=(
        Stage(kind=StageKind.STREET, text="By the shop", when=When(date="2020-08-10")),
        Stage(kind=StageKind.STATION, fact=5, note="One night."),
    ),
)
BODY = (
    Mark(
        id=1,
        view=View.BACK,
        x=500,
        y=0,
        region="upper_back",
        description="A stripe.",
        size="10 cm",
        shape="long",
        colour="blue",
        pain_then=10,
        pain_now=Absence.REFUSED,
        noticed="2020-08-11",
        treated=Known.YES,
        treatment="Ointment.",
        photos=(PICTURE,),
    ),
    Mark(id=3, view=View.INTIMATE, x=1000, y=1000),
)
PEOPLE = (
    MentionedPerson(
        id=1,
        label="[Person 1]",
        role=PersonRole.PERPETRATOR,
        names_heard="They said: Major.",
        badge="12-345",
        uniform="Black, without signs.",
        voice="Low.",
        face="Masked.",
        basis=(Basis.NAME_HEARD, Basis.VOICE),
        basis_note="A photograph in a newspaper.",
        participation=(Participation.CARRIED_OUT, Participation.ORDERED),
        masked=False,
    ),
    MentionedPerson(id=2, label="[Person 2]", role=PersonRole.FELLOW_DETAINEE),
)
ITEMS = (
    Item(
        id=7,
        kind=ItemKind.CLOTHING,
        description="A shirt.",
        holder="Stork",
        condition="Torn.",
        photos=(PICTURE,),
        handovers=(Handover(at=NOON, giver="K7M4-P9RJ", taker="Stork", note="In a bag."),),
    ),
    Item(id=8, kind=ItemKind.OTHER),
)
TRANSLATION = Translation(
    language="en",
    paragraphs=("My name is Nobody.", ""),
    translator="Swift",
    certified_at=LATER,
)
DESK = {
    "conduct": CONDUCT,
    "consent_more": CONSENT_MORE,
    "coding": CODING,
    "body": BODY,
    "people": PEOPLE,
    "items": ITEMS,
    "translation": TRANSLATION,
    "numbers_given": NumbersGiven(body=3, items=9),
}


def everything(**changes):
    """Return an invented testimony of two paragraphs with everything in it."""
    return complete(**{**DESK, **changes})


def some(strategy, most=2):
    return st.lists(strategy, max_size=most).map(tuple)


def one(kinds):
    return st.sampled_from(kinds)


numbers = st.integers(-3, 2000)
whens = st.builds(When, date=texts, band=one(Band), relation=one(Relation), fact=numbers)
spans = st.builds(Span, paragraph=numbers, start=numbers, end=numbers)
pains = st.integers(-1, 11) | one(Absence)
details = st.dictionaries(texts, texts, max_size=3).map(lambda d: tuple(sorted(d.items())))
people_present = st.builds(PersonPresent, present_as=one(PresentAs), code=texts)
sittings = st.builds(
    Sitting,
    started_at=texts,
    ended_at=texts,
    ended_how=one(EndedHow),
    place=texts,
    present=some(people_present),
    pauses=some(st.builds(Pause, since=texts, until=texts)),
    spoken_language=texts,
    interpreter=texts,
    written_language=texts,
    note=texts,
)
conducts = st.builds(
    Conduct,
    mode=one(Mode),
    first_account=st.builds(FirstAccount, **dict.fromkeys(FirstAccount.__slots__, texts)),
    earlier_asked=st.booleans(),
    earlier=some(
        st.builds(
            EarlierAccount,
            given_to=texts,
            when=texts,
            recorded=one(Known),
            signed=one(Known),
            note=texts,
        )
    ),
    risks=st.builds(
        RiskCard,
        answers=some(st.tuples(one(RiskQuestion), one(Known))),
        decision=one(RiskDecision),
        note=texts,
    ),
    choices=st.builds(
        Choices,
        interviewer=one(GenderWish),
        interpreter=one(GenderWish),
        support_person=one(Answer),
    ),
    capacity=st.builds(
        Capacity,
        speaks_as=one(SpeaksAs),
        assent=one(Answer),
        guardian=texts,
        best_interest=texts,
    ),
    needs=some(st.builds(Need, kind=one(NeedKind), note=texts, referred_to=texts)),
    sittings=some(sittings),
    questions=some(
        st.builds(
            AskedQuestion, asked_at=texts, manner=one(Manner), words=texts, after=numbers
        )
    ),
    audio_marks=some(
        st.builds(AudioMark, paragraph=numbers, recording=texts, at_ms=numbers)
    ),
    account_complete_at=texts,
    certificates=some(
        st.builds(
            Certificate,
            kind=one(CertificateKind),
            code=texts,
            from_language=texts,
            to_language=texts,
            competence=texts,
            confirmed_at=texts,
        )
    ),
    assessment=st.builds(Assessment, observations=texts, follow_ups=texts),
)
full_consents = st.builds(
    FullConsent,
    permissions=some(
        st.builds(
            Permission,
            purpose=one(Purpose),
            recipient=one(RecipientClass),
            answer=one(Answer),
            identity=one(IdentityLevel),
        )
    ),
    conditions=texts,
    explained_by=texts,
    retention_until=texts,
    after_death=one(AfterDeath),
    after_death_note=texts,
    recontact=st.builds(Recontact, **dict.fromkeys(Recontact.__slots__, texts)),
    intimate_topic=one(Answer),
    body_map=one(Answer),
    interpreter_accepted=one(Answer),
    proof=st.builds(Proof, kind=one(ProofKind), attachment=texts, script_version=texts),
)
codings = st.builds(
    Coding,
    facts=some(
        st.builds(
            Fact,
            id=numbers,
            kind=one(FactKind),
            code=texts,
            other=texts,
            span=st.none() | spans,
            elicited=one(Elicited),
            absence=one(Absence),
            when=whens,
            episode=numbers,
            people=some(numbers),
            details=details,
        )
    ),
    transfers=some(
        st.builds(
            Stage, kind=one(StageKind), fact=numbers, text=texts, when=whens, note=texts
        )
    ),
)
bodies = some(
    st.builds(
        Mark,
        id=numbers,
        view=one(View),
        x=numbers,
        y=numbers,
        region=texts,
        description=texts,
        size=texts,
        shape=texts,
        colour=texts,
        pain_then=pains,
        pain_now=pains,
        noticed=texts,
        treated=one(Known),
        treatment=texts,
        photos=some(texts),
    )
)
mentioned = some(
    st.builds(
        MentionedPerson,
        id=numbers,
        label=texts,
        role=one(PersonRole),
        names_heard=texts,
        badge=texts,
        uniform=texts,
        voice=texts,
        face=texts,
        basis=some(one(Basis)),
        basis_note=texts,
        participation=some(one(Participation)),
        masked=st.booleans(),
    )
)
item_lists = some(
    st.builds(
        Item,
        id=numbers,
        kind=one(ItemKind),
        description=texts,
        holder=texts,
        condition=texts,
        photos=some(texts),
        handovers=some(st.builds(Handover, at=texts, giver=texts, taker=texts, note=texts)),
    )
)
translations = st.builds(
    Translation,
    language=texts,
    paragraphs=some(texts),
    translator=texts,
    certified_at=texts,
)
desks = st.fixed_dictionaries(
    {},
    optional={
        "conduct": conducts,
        "consent_more": full_consents,
        "coding": codings,
        "body": bodies,
        "people": mentioned,
        "items": item_lists,
        "translation": translations,
        "numbers_given": st.builds(
            NumbersGiven, body=st.integers(0, 99), items=st.integers(0, 99)
        ),
    },
)
"""Members of a testimony's value in any form that a draft may have, whatever they say."""
