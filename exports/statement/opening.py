"""The opening of a statement: why and by whom it was given, and what is allowed."""

from collections.abc import Iterable, Iterator

from desktop.domain.consent import Answer, Consent, ConsentItem
from desktop.domain.testimony import Testimony
from exports.statement import agreed, capacity, earlier, withdrawn
from exports.statement.model import (
    Block,
    Fact,
    Facts,
    Heading,
    Labels,
    Quotation,
    Section,
    Text,
)
from exports.statement.wording import in_language, time_text

SPOKEN = (
    ConsentItem.PURPOSE_UNDERSTOOD,
    ConsentItem.VOLUNTARY,
    ConsentItem.CONFIDENTIALITY_LIMITS,
)
"""Items that stand as sentences of the witness where the answer was yes."""


def section(testimony: Testimony, taken: withdrawn.Taken, labels: Labels) -> Section:
    """Return the opening section.

    Args:
        testimony: With the answers as they were given.
        taken: What was withdrawn of them since.
        labels: In the language of the document.
    """
    consent, more = testimony.consent, testimony.consent_more
    items = (
        *((f"consent.item.{item}", answer) for item, answer in consent.items),
        *agreed.items(more),
    )
    sharing = ((f"consent.share.{each}", answer) for each, answer in consent.sharing)
    return Section(
        labels["section.opening"],
        (
            *_sentences(consent, labels),
            *_teach_back(consent, labels),
            Text(_recorded(consent, labels)),
            *withdrawn.intro(taken, labels),
            *capacity.blocks(testimony.conduct.capacity, labels),
            *earlier.blocks(testimony.conduct, labels),
            Heading(labels["consent.items"]),
            Facts((*_by_answer(items, taken, labels), *withdrawn.of_items(taken, labels))),
            Heading(labels["consent.sharing"]),
            Facts(
                (*_by_answer(sharing, taken, labels), *withdrawn.of_sharing(taken, labels))
            ),
            *agreed.blocks(more, taken, labels),
        ),
    )


def _sentences(consent: Consent, labels: Labels) -> tuple[Block, ...]:
    said = [item for item in SPOKEN if consent.answer(item) is Answer.YES]
    unsaid = [labels[f"consent.item.{item}"] for item in SPOKEN if item not in said]
    blocks: list[Block] = [Text(labels[f"opening.{item}"]) for item in said]
    if unsaid:
        blocks.append(Text(labels["opening.without"].format(items="; ".join(unsaid))))
    return tuple(blocks)


def _teach_back(consent: Consent, labels: Labels) -> tuple[Block, ...]:
    if not consent.teach_back.strip():
        return ()
    return Text(labels["opening.teach_back"]), Quotation(consent.teach_back)


def _recorded(consent: Consent, labels: Labels) -> str:
    if not consent.recorded_at:
        return labels["consent.not_recorded"]
    return labels["consent.recorded"].format(
        time=time_text(consent.recorded_at, labels),
        version=consent.script_version or labels["unknown"],
        language=in_language(consent.language, labels),
    )


def _by_answer(
    answers: Iterable[tuple[str, Answer]], taken: withdrawn.Taken, labels: Labels
) -> Iterator[Fact]:
    given = list(answers)
    for answer in Answer:
        names = [
            withdrawn.named(key, taken, labels) for key, each in given if each is answer
        ]
        if names:
            yield Fact(labels[f"answer.{answer}"], "; ".join(names))
