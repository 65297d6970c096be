"""The opening of a statement: why it was given, what was told before, what is allowed."""

from collections.abc import Iterable

from desktop.domain.consent import Answer, Consent, ConsentItem
from desktop.domain.testimony import Testimony
from exports.statement import agreed, earlier
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


def section(testimony: Testimony, labels: Labels) -> Section:
    """Return the opening section."""
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
            *earlier.blocks(testimony.conduct, labels),
            Heading(labels["consent.items"]),
            _by_answer(items, labels),
            Heading(labels["consent.sharing"]),
            _by_answer(sharing, labels),
            *agreed.blocks(more, labels),
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


def _by_answer(answers: Iterable[tuple[str, Answer]], labels: Labels) -> Facts:
    given = list(answers)
    rows = []
    for answer in Answer:
        names = [labels[key] for key, each in given if each is answer]
        if names:
            rows.append(Fact(labels[f"answer.{answer}"], "; ".join(names)))
    return Facts(tuple(rows))
