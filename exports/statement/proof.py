"""The last pages: annexes with their hashes, the custody log, and how to check it all."""

from desktop.domain.custody import CustodyEvent, label_of
from desktop.domain.evidence import Attachment
from exports.statement.model import (
    Annex,
    Block,
    Declared,
    Digest,
    Fact,
    Facts,
    Heading,
    Labels,
    Section,
    Small,
    Square,
    StatementFacts,
    Table,
    Text,
)
from exports.statement.wording import (
    WIDE_SPACE,
    duration_text,
    grouped,
    short_time,
    size_text,
    time_text,
)

HASH_GROUP, HASH_PER_LINE = 8, 8
KEY_GROUP, KEY_PER_LINE = 5, 8
KEY_GROUPS_SHOWN = 2
STEPS = ("1", "2", "3", "4")


def annexes(attachments: tuple[Attachment, ...], labels: Labels) -> Section:
    """Return the annex list."""
    if not attachments:
        return Section(labels["section.annexes"], (Text(labels["annex.none"]),))
    return Section(
        labels["section.annexes"],
        (
            Text(labels["annex.intro"]),
            *(
                _annex(number, attachment, labels)
                for number, attachment in enumerate(attachments, start=1)
            ),
        ),
    )


def _annex(number: int, attachment: Attachment, labels: Labels) -> Annex:
    title = labels["annex.item"].format(number=number)
    facts = [
        Fact(labels["annex.name"], attachment.name),
        Fact(labels["annex.size"], size_text(attachment.size_bytes, labels)),
        Fact(labels["annex.added"], time_text(attachment.added_at, labels)),
    ]
    if attachment.duration_ms:
        length = duration_text(attachment.duration_ms)
        facts.insert(2, Fact(labels["annex.duration"], length))
    return Annex(
        title=f"{title} \u00b7 {labels[f'kind.{attachment.kind}']}",
        facts=tuple(facts),
        digest=_hash("SHA-512", attachment.sha512),
    )


def _hash(label: str, digits: str) -> Digest:
    return Digest(label, grouped(digits, HASH_GROUP), HASH_PER_LINE)


def custody(events: tuple[CustodyEvent, ...], labels: Labels) -> Section:
    """Return the custody table."""
    if not events:
        return Section(labels["section.custody"], (Text(labels["custody.none"]),))
    return Section(
        labels["section.custody"],
        (
            Text(labels["custody.intro"]),
            Table(
                columns=tuple(labels[f"custody.{name}"] for name in ("time", "act", "key")),
                shares=(0.37, 0.4, 0.23),
                rows=tuple(
                    (
                        short_time(event.at, labels),
                        labels[f"act.{label_of(event)}"],
                        _short_key(event.actor),
                    )
                    for event in events
                ),
            ),
        ),
    )


def _short_key(fingerprint: str) -> str:
    shown = grouped(fingerprint, KEY_GROUP)[:KEY_GROUPS_SHOWN]
    return WIDE_SPACE.join((*shown, "\u2026"))


def integrity(facts: StatementFacts, digest: str, labels: Labels) -> Section:
    """Return the page that tells how to check the document.

    `digest` is 128 hex digits: of the manifest, or of the record while there is none.
    """
    sealed = bool(facts.manifest_sha512)
    known = "manifest" if sealed else "record"
    blocks: list[Block] = [Text(labels[_verdict(facts)])]
    if sealed:
        blocks.append(
            Facts(
                (
                    Fact(labels["integrity.bundle"], facts.bundle_id),
                    Fact(labels["integrity.claimed"], time_text(facts.claimed_at, labels)),
                )
            )
        )
    if facts.signer:
        groups = grouped(facts.signer, KEY_GROUP)
        blocks.append(Digest(labels["integrity.signer"], groups, KEY_PER_LINE))
    blocks.append(_hash(labels[f"integrity.{known}"], digest))
    if sealed:
        blocks.append(Heading(labels["integrity.steps"]))
        blocks.append(Declared(tuple(labels[f"integrity.step.{step}"] for step in STEPS)))
    blocks.append(Square(f"sha512:{digest}"))
    blocks.append(Small(labels[f"integrity.short_{known}"]))
    blocks.append(Small(labels["integrity.signs"]))
    return Section(labels["section.integrity"], tuple(blocks), together=True)


def _verdict(facts: StatementFacts) -> str:
    if not facts.manifest_sha512:
        return "integrity.unsealed"
    return "integrity.verified" if facts.verified else "integrity.not_verified"
