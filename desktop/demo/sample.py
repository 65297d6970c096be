"""A short invented testimony in which nothing is missing, for the self-test."""

from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.testimony import Closing, ReadBack, ReadBackMethod, Testimony

LANGUAGE = "be"
PARAGRAPHS = (
    "Усё тут прыдумана, і горада Выдуманск няма на мапе.",
    "Здесь всё выдумано, чтобы проверить программу.",
)


def told(begun: Testimony) -> Testimony:
    """Return the next revision of a testimony that was just begun, ready to be closed."""
    deponent = PersonPresent(present_as=PresentAs.DEPONENT, code=begun.code)
    return begun.next(
        spoken_language=LANGUAGE,
        written_language=LANGUAGE,
        place="Nowhere",
        present=(*begun.present, deponent),
        consent=Consent(
            items=tuple((item, Answer.YES) for item in ConsentItem),
            sharing=tuple((recipient, Answer.YES) for recipient in RecipientClass),
            language=LANGUAGE,
            script_version="1",
            recorded_at=begun.started_at,
            teach_back="It is kept, and only the lawyers read it.",
        ),
        paragraphs=PARAGRAPHS,
        read_back=ReadBack(
            method=ReadBackMethod.READ_ALOUD,
            language=LANGUAGE,
            confirmed=True,
            confirmed_at=begun.started_at,
        ),
        closing=Closing(feeling="Well.", next_steps="None; it is invented."),
    )
