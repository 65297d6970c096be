"""What the log says of a sealed file: for whom it is, until when, and what it holds.

Nobody can open a sealed file where it was made, and its words may be forgotten or destroyed
there. So what decides whether it may still leave is noted in the event of sealing: classes,
numbers and kinds, and never a word. Events from before there was that do not say it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType

from desktop.domain.bundles import BundleType
from desktop.domain.consent import RecipientClass
from desktop.domain.custody import CustodyAct
from desktop.domain.evidence import AttachmentKind
from desktop.domain.giving import NOT_SAID, Given, given_to
from desktop.domain.permissions import IdentityLevel, Purpose
from desktop.domain.rows import OutboxEntry
from desktop.domain.testimony import Testimony
from desktop.services.ports import Vault

Facts = tuple[tuple[str, str], ...]
SEALED_BY = MappingProxyType(
    {
        BundleType.TESTIMONY: CustodyAct.SEALED,
        BundleType.DISCLOSURE: CustodyAct.DISCLOSED,
    }
)
"""The acts in whose events it is noted, by the type of the sealed file."""
GIVEN, UNTIL = "given", "until"
CLASSES, PARAGRAPHS, KINDS = "classes", "paragraphs", "kinds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What is noted of one sealed file.

    Attributes:
        given: What each class of recipients got it for; none if nobody said.
        until: The last day on which it may be kept, as ``2026-03-01``; empty for no end.
        classes: Of those to whom it was sealed; None if it was not noted.
        paragraphs: Numbers of those of which it tells, from 1; None likewise.
        kinds: Of the evidence in it; None likewise.
    """

    given: Given = NOT_SAID
    until: str = ""
    classes: frozenset[RecipientClass] | None = None
    paragraphs: frozenset[int] | None = None
    kinds: frozenset[AttachmentKind] | None = None


def testimony_facts(
    vault: Vault, entry: OutboxEntry, content: Testimony, given: Given
) -> Facts:
    """Return what is to be noted of a whole testimony that was just sealed."""
    return _facts(
        Noted(
            given=given,
            until=content.consent_more.retention_until,
            classes=_classes(vault, entry),
            paragraphs=frozenset(range(1, len(content.paragraphs) + 1)),
            kinds=frozenset(each.kind for each in vault.attachments.of(content.id)),
        )
    )


def copy_facts(
    vault: Vault,
    entry: OutboxEntry,
    standing: Testimony,
    paragraphs: frozenset[int],
    kinds: Iterable[AttachmentKind],
) -> Facts:
    """Return what is to be noted of a redacted copy that was just sealed.

    Args:
        vault: Where it was made.
        entry: The copy.
        standing: The testimony, with the consent by which the copy was made.
        paragraphs: Numbers of those of which it tells.
        kinds: Of the evidence that it shows.
    """
    more, classes = standing.consent_more, _classes(vault, entry)
    levels = ((each, IdentityLevel.CODE) for each in classes)
    return _facts(
        Noted(
            given=given_to(more, levels, tuple(Purpose)),
            until=more.retention_until,
            classes=classes,
            paragraphs=paragraphs,
            kinds=frozenset(kinds),
        )
    )


def _classes(vault: Vault, entry: OutboxEntry) -> frozenset[RecipientClass]:
    contacts = map(vault.contacts.get, entry.recipient_fingerprints)
    return frozenset(each.recipient_class for each in contacts if each)


def _facts(noted: Noted) -> Facts:
    said = " ".join(f"{each}:{','.join(purposes)}" for each, purposes in noted.given)
    always = (
        (CLASSES, " ".join(sorted(noted.classes or ()))),
        (PARAGRAPHS, " ".join(map(str, sorted(noted.paragraphs or ())))),
        (KINDS, " ".join(sorted(noted.kinds or ()))),
    )
    known = tuple(each for each in ((GIVEN, said), (UNTIL, noted.until)) if each[1])
    return (*known, *always)


def noted_of(vault: Vault, entry: OutboxEntry) -> Noted:
    """Return what was noted of a testimony or a redacted copy that was sealed here."""
    facts: dict[str, str] = {}
    for event in vault.custody.of(entry.testimony or ""):
        said = dict(event.facts)
        is_its = said.get("bundle") == entry.bundle_id
        if is_its and event.act is SEALED_BY[BundleType(entry.type)]:
            facts = said
    pairs = (each.split(":") for each in facts.get(GIVEN, "").split())
    classes, numbers, kinds = (
        facts[name].split() if name in facts else None
        for name in (CLASSES, PARAGRAPHS, KINDS)
    )
    return Noted(
        given=tuple(
            (RecipientClass(each), tuple(map(Purpose, purposes.split(","))))
            for each, purposes in pairs
        ),
        until=facts.get(UNTIL, ""),
        classes=None if classes is None else frozenset(map(RecipientClass, classes)),
        paragraphs=None if numbers is None else frozenset(map(int, numbers)),
        kinds=None if kinds is None else frozenset(map(AttachmentKind, kinds)),
    )
