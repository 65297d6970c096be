"""Invented people and words, plainly so."""

from hypothesis import strategies as st

from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.testimony import (
    LINE_BREAKS,
    Closing,
    Correction,
    ReadBack,
    ReadBackMethod,
    Testimony,
    TestimonyId,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
lines = texts.map(lambda text: "".join(set(text) - LINE_BREAKS))
hexed = st.binary(min_size=16, max_size=16).map(bytes.hex)
answers = st.sampled_from(Answer)


@st.composite
def consents(draw):
    return Consent(
        items=tuple((item, draw(answers)) for item in ConsentItem),
        sharing=tuple((each, draw(answers)) for each in RecipientClass),
        language=draw(texts),
        script_version=draw(texts),
        recorded_at=draw(texts),
        teach_back=draw(texts),
    )


testimonies = st.builds(
    Testimony,
    id=hexed.map(TestimonyId),
    code=texts,
    revision=st.integers(1, 10**6),
    started_at=texts,
    spoken_language=texts,
    written_language=texts,
    place=texts,
    present=st.lists(
        st.builds(PersonPresent, present_as=st.sampled_from(PresentAs), code=texts),
        max_size=3,
    ).map(tuple),
    consent=consents(),
    paragraphs=st.lists(lines, max_size=5).map(tuple),
    read_back=st.builds(
        ReadBack,
        method=st.sampled_from(ReadBackMethod),
        language=texts,
        confirmed=st.booleans(),
        confirmed_at=texts,
        corrections=st.lists(
            st.builds(Correction, paragraph=st.integers(1, 99), before=texts, after=texts),
            max_size=3,
        ).map(tuple),
    ),
    closing=st.builds(Closing, feeling=texts, next_steps=texts, closed_at=texts),
)


def agreed(**changes: Answer) -> Consent:
    """Return a consent with yes to everything but `changes`."""
    return Consent(
        items=tuple((item, changes.get(item, Answer.YES)) for item in ConsentItem),
        sharing=tuple((each, changes.get(each, Answer.YES)) for each in RecipientClass),
        language="be",
        script_version="1",
        recorded_at="2026-03-01T10:00:00+02:00",
        teach_back="You write it down, and only your lawyers read it.",
    )


def complete(**changes: object) -> Testimony:
    """Return an invented testimony in which nothing is missing."""
    facts: dict[str, object] = {
        "id": TestimonyId("0f" * 16),
        "code": "K7M4-P9RJ",
        "revision": 1,
        "started_at": "2026-03-01T09:55:00+02:00",
        "spoken_language": "be",
        "written_language": "be",
        "place": "Town of Examplegrad",
        "present": (
            PersonPresent(present_as=PresentAs.DEPONENT, code="K7M4-P9RJ"),
            PersonPresent(present_as=PresentAs.INTERVIEWER, code="Heron"),
        ),
        "consent": agreed(),
        "paragraphs": (
            "Мяне завуць Ніхто, і ўсё гэта прыдумана.",
            "Второй абзац, выдуманный.",
        ),
        "read_back": ReadBack(
            method=ReadBackMethod.READ_ALOUD,
            language="be",
            confirmed=True,
            confirmed_at="2026-03-01T11:40:00+02:00",
        ),
        "closing": Closing(
            feeling="Tired, relieved.", closed_at="2026-03-01T11:50:00+02:00"
        ),
    }
    return Testimony(**{**facts, **changes})  # type: ignore[arg-type]
