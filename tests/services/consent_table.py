"""Every consent item, and which way out of a vault a missing yes to it shuts.

A way that a row does not name stays open: an item forbids what it is about, and no more.
What only a person can heed shuts nothing, and is shown to whoever acts.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum

from desktop.domain.body import Mark, View
from desktop.domain.conduct import NOT_CONDUCTED, Sitting
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.consent_rules import Hand, Reader
from desktop.domain.evidence import AttachmentId, AttachmentKind
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
from desktop.domain.preparing import Capacity, SpeaksAs
from desktop.domain.rules import NEEDED
from tests.domain.samples import agreed
from tests.jail.files import drawn
from tests.services.obeying import SOUND

HERE = RecipientClass.LEGAL_TEAM
AT = "2026-03-01T09:55:00+02:00"
TOMORROW, LATER = "2098-12-31", "2099-01-01"
PAST = "2026-01-01"
SHIRT = drawn("JPEG", (8, 8))


class Way(StrEnum):
    """A way out. BORDER: what is closed and moved to a stick before a border."""

    SEAL = "seal"
    PRINT = "print"
    COMMAND = "command"
    COPY = "copy"
    PARTICULARS = "particulars"
    BORDER = "border"
    ASK = "ask"


@dataclass(frozen=True, kw_only=True)
class Row:
    """One item.

    Attributes:
        refused: The reason or gap with which each way is shut without a yes.
        said: What a testimony says with a yes to it (True), and without (False).
        taken_back: What a withdrawal of it says; None if it cannot be taken back.
        recipient: To whom it goes.
        reader: For whom pages are made.
        evidence: What is attached: its bytes and kind.
        named: The recipient opens the particulars, too.
        keep_copy: A readable copy stays.
        heeded: Words of it that are shown to whoever acts, where code cannot obey.
    """

    item: str
    refused: Mapping[Way, str] = field(default_factory=dict)
    said: Callable[[bool], dict] = lambda _yes: {}
    taken_back: dict | None = None
    recipient: RecipientClass = HERE
    reader: Reader = HERE
    evidence: tuple[tuple[bytes, AttachmentKind], ...] = ()
    named: bool = False
    keep_copy: bool = False
    heeded: str = ""


def every(reason, *ways):
    return dict.fromkeys(ways, reason)


def answering(name):
    """Return what is said with and without a yes to one of the first answers."""

    def said(yes):
        answer = Answer.YES if yes else Answer.NO
        return {"consent": agreed(**{name: answer})}

    return said


def less(kind, gone):
    """Return the answers of a withdrawal that takes one of them back."""
    return tuple((each, Answer.NO if each is gone else Answer.YES) for each in kind)


def cell(purpose=Purpose.LEGAL_ADVICE, answer=Answer.YES, identity=IdentityLevel.FULL):
    level = identity if answer is Answer.YES else IdentityLevel.NONE
    return Permission(purpose=purpose, recipient=HERE, answer=answer, identity=level)


def more(**changes):
    return {"consent_more": FullConsent(**changes)}


def items():
    """Yield a row for each item of the first page."""
    for item in NEEDED:
        reason = f"consent.{item}"
        ways = (Way.SEAL, Way.PRINT, Way.COMMAND, Way.COPY, Way.PARTICULARS, Way.BORDER)
        yield Row(
            item=item,
            refused=every(reason, *ways),
            said=answering(item),
            taken_back={"items": less(ConsentItem, item)},
        )
    for item, gap, evidence in (
        (ConsentItem.AUDIO, "audio_not_allowed", (SOUND, AttachmentKind.INTERVIEW_AUDIO)),
        (ConsentItem.PHOTOS, "photos_not_allowed", (SHIRT, AttachmentKind.PHOTO)),
    ):
        yield Row(
            item=item,
            refused={Way.SEAL: gap, Way.BORDER: gap, Way.COPY: f"consent.{item}"},
            # A no would keep it from coming in at all.
            said=lambda yes, item=item: {
                "consent": agreed(**{item: Answer.YES if yes else Answer.NOT_ASKED})
            },
            taken_back={"items": less(ConsentItem, item)},
            evidence=(evidence,),
        )
    yield Row(
        item=ConsentItem.EXCERPTS,
        refused=every("consent.excerpts", Way.COPY),
        said=answering(ConsentItem.EXCERPTS),
        taken_back={"items": less(ConsentItem, ConsentItem.EXCERPTS)},
        recipient=RecipientClass.RESEARCHERS,
    )
    yield Row(
        item=ConsentItem.KEEP_DEVICE_COPY,
        refused=every("consent.keep_device_copy", Way.SEAL),
        said=answering(ConsentItem.KEEP_DEVICE_COPY),
        keep_copy=True,
    )
    yield Row(
        item=ConsentItem.COPY_FOR_SELF,
        refused=every("consent.copy_for_self", Way.PRINT, Way.COMMAND),
        said=answering(ConsentItem.COPY_FOR_SELF),
        reader=Hand.DEPONENT,
    )
    yield Row(
        item=ConsentItem.RECONTACT,
        refused=every("consent.recontact", Way.ASK),
        said=answering(ConsentItem.RECONTACT),
        taken_back={"items": less(ConsentItem, ConsentItem.RECONTACT)},
    )


OUT = (Way.SEAL, Way.PRINT, Way.COMMAND, Way.COPY, Way.BORDER)


def classes():
    """Yield a row for each class of recipients."""
    for each in RecipientClass:
        yield Row(
            item=f"share.{each}",
            refused=every(f"consent.share.{each}", *OUT),
            said=answering(each),
            taken_back={"sharing": less(RecipientClass, each)},
            recipient=each,
            reader=each,
        )


def purposes():
    """Yield a row for each purpose, and for each thing that may be known of somebody."""
    for each in Purpose:
        yield Row(
            item=f"purpose.{each}",
            refused=every(f"consent.purpose.{HERE}", *OUT),
            said=lambda yes, each=each: more(
                permissions=(cell(each, Answer.YES if yes else Answer.NO),)
            ),
            taken_back={"cells": (cell(each, Answer.NO),)},
        )
    for level in IdentityLevel:
        ways = {
            IdentityLevel.NONE: OUT,
            IdentityLevel.CODE: (Way.SEAL,),
            IdentityLevel.FULL: (),
        }[level]
        yield Row(
            item=f"identity.{level}",
            refused=every(f"consent.identity.{HERE}", *ways),
            said=lambda yes, level=level: more(
                permissions=(cell(identity=IdentityLevel.FULL if yes else level),)
            ),
            taken_back={"cells": (cell(identity=level),)},
            named=level is IdentityLevel.CODE,
        )


def marked(view, **answers):
    """Return what is said with a mark on a chart, with and without a yes to it."""

    def said(yes):
        given = {
            name: Answer.YES if yes or always else Answer.NO
            for name, always in answers.items()
        }
        mark = Mark(id=1, view=view, x=500, y=300)
        return {"body": (mark,), **more(**given)}

    return said


def interpreted(yes):
    sitting = Sitting(started_at=AT, interpreter="Swift")
    return {
        "conduct": replace(NOT_CONDUCTED, earlier_asked=True, sittings=(sitting,)),
        **more(interpreter_accepted=Answer.YES if yes else Answer.NO),
    }


def spoken_for(name):
    def said(yes):
        whole = {"guardian": "Stork", "assent": Answer.YES}
        lacks = {"guardian": "", "assent": Answer.NO}
        if not yes:
            whole[name] = lacks[name]
        capacity = Capacity(speaks_as=SpeaksAs.MINOR, **whole)
        conduct = replace(NOT_CONDUCTED, earlier_asked=True, capacity=capacity)
        return {"conduct": conduct}

    return said


def proven(yes):
    gone = Proof(kind=ProofKind.SIGNATURE, attachment=AttachmentId("ab" * 16))
    return {} if yes else more(proof=gone)


def further():
    """Yield a row for each answer and wish beyond the first page."""
    taken = (Way.SEAL, Way.BORDER)
    yield Row(
        item="more.retention_until",
        refused=every("consent.retention", *Way),
        said=lambda yes: more(retention_until=TOMORROW if yes else PAST),
        heeded=TOMORROW,
    )
    yield Row(
        item="more.intimate_topic",
        refused=every("intimate_not_allowed", *taken),
        said=marked(View.INTIMATE, body_map=True, intimate_topic=False),
    )
    yield Row(
        item="more.body_map",
        refused=every("body_map_not_allowed", *taken),
        said=marked(View.FRONT, body_map=False),
    )
    yield Row(
        item="more.interpreter_accepted",
        refused=every("interpreter_not_accepted", *taken),
        said=interpreted,
    )
    for name, gap in (("guardian", "guardian"), ("assent", "assent_refused")):
        yield Row(item=name, refused=every(gap, *taken), said=spoken_for(name))
    yield Row(item="more.proof", refused=every("evidence_missing", *taken), said=proven)
    for name, value, words in (
        ("conditions", "Not to my village.", "Not to my village."),
        ("after_death", AfterDeath.CLOSE, "it is closed"),
        ("after_death_note", "Burn it.", "Burn it."),
        ("recontact", Recontact(route="through the aunt", never_times="at night"), "aunt"),
    ):
        said = {name: value}
        yield Row(
            item=f"more.{name}",
            said=lambda _yes, said=said: more(**said),
            heeded=words,
        )
    # Who explained it says nothing of what is allowed.
    yield Row(item="more.explained_by")


ALL = (*items(), *classes(), *purposes(), *further())
ROWS = {row.item: row for row in ALL}
BESIDE = {"guardian", "assent"}
"""What is asked of minors and of those who speak for others, on another page."""


def every_item():
    """Return the names of all items that there are, as the program itself has them."""
    beyond = {f"more.{each.name}" for each in fields(FullConsent)}
    return (
        set(map(str, ConsentItem))
        | {f"share.{each}" for each in RecipientClass}
        | {f"purpose.{each}" for each in Purpose}
        | {f"identity.{each}" for each in IdentityLevel}
        | beyond - {"more.permissions"}
        | BESIDE
    )
