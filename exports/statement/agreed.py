"""What was agreed beyond the first answers: purposes, identity, wishes, and the proof.

Nothing stands here that was not asked: a testimony taken without such questions has none of
these lines.
"""

from collections.abc import Iterable, Iterator

from desktop.domain.consent import Answer, RecipientClass
from desktop.domain.consent_rules import Hand, Reader
from desktop.domain.giving import Given
from desktop.domain.permissions import (
    AfterDeath,
    FullConsent,
    IdentityLevel,
    ProofKind,
    Purpose,
)
from exports.statement import withdrawn
from exports.statement.model import Block, Fact, Facts, Heading, Labels
from exports.statement.wording import day_text


def items(more: FullConsent) -> Iterator[tuple[str, Answer]]:
    """Yield the further items that were asked for: key of their words, and answer."""
    for name, answer in (
        ("intimate_topic", more.intimate_topic),
        ("body_map", more.body_map),
        ("interpreter_accepted", more.interpreter_accepted),
    ):
        if answer is not Answer.NOT_ASKED:
            yield f"consent.item.{name}", answer


def blocks(more: FullConsent, taken: withdrawn.Taken, labels: Labels) -> Iterator[Block]:
    """Yield what was agreed for each purpose, what was withdrawn of it, and the wishes."""
    if rows := tuple(_recipients(more, taken, labels)):
        yield Heading(labels["consent.purposes"])
        yield Facts(rows)
    if rows := tuple(_wishes(more, labels)):
        yield Heading(labels["consent.more"])
        yield Facts(rows)


def given_for(given: Given, labels: Labels) -> str:
    """Return what a testimony was given for, line by line; empty if nobody said."""
    return "\n".join(
        f"{labels[f'consent.share.{recipient}']}: "
        + ", ".join(labels[f"consent.purpose.{each}"] for each in purposes)
        for recipient, purposes in given
    )


def made_for(reader: Reader, purposes: Iterable[Purpose], labels: Labels) -> str:
    """Return for whom these very pages were made, and for what they may have it."""
    if isinstance(reader, Hand):
        return labels[f"made_for.{reader}"]
    whom = labels[f"consent.share.{reader}"]
    what = ", ".join(labels[f"consent.purpose.{each}"] for each in purposes)
    return f"{whom}: {what}" if what else whom


def _recipients(
    more: FullConsent, taken: withdrawn.Taken, labels: Labels
) -> Iterator[Fact]:
    for recipient in RecipientClass:
        parts = [
            *(_agreed(more, recipient, level, labels) for level in IdentityLevel),
            _refused(more, recipient, labels),
        ]
        said = "; ".join(part for part in parts if part)
        later = withdrawn.of_recipient(taken, recipient, is_asked=bool(said), labels=labels)
        if lines := "\n".join(filter(None, (said, *later))):
            yield Fact(labels[f"consent.share.{recipient}"], lines)


def _agreed(
    more: FullConsent, recipient: RecipientClass, level: IdentityLevel, labels: Labels
) -> str:
    purposes = [
        labels[f"consent.purpose.{each.purpose}"]
        for each in more.permissions
        if (each.recipient, each.answer) == (recipient, Answer.YES)
        and each.identity is level
    ]
    if not purposes:
        return ""
    return labels["consent.purposes_of"].format(
        purposes=", ".join(purposes), identity=labels[f"consent.identity.{level}"]
    )


def _refused(more: FullConsent, recipient: RecipientClass, labels: Labels) -> str:
    purposes = [
        labels[f"consent.purpose.{each.purpose}"]
        for each in more.permissions
        if (each.recipient, each.answer) == (recipient, Answer.NO)
    ]
    if not purposes:
        return ""
    return labels["consent.refused_purposes"].format(purposes=", ".join(purposes))


def _wishes(more: FullConsent, labels: Labels) -> Iterator[Fact]:
    if more.retention_until:
        yield Fact(labels["consent.retention"], day_text(more.retention_until, labels))
    if more.after_death is not AfterDeath.NOT_ASKED:
        wish = labels[f"after_death.{more.after_death}"]
        said = "\n".join(part for part in (wish, more.after_death_note) if part)
        yield Fact(labels["consent.after_death"], said)
    if more.conditions:
        yield Fact(labels["consent.conditions"], more.conditions)
    if more.explained_by:
        yield Fact(labels["consent.explained_by"], more.explained_by)
    if more.proof.kind is not ProofKind.NONE:
        yield Fact(labels["consent.proof"], labels[f"proof.{more.proof.kind}"])
