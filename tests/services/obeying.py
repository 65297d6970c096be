"""Acts that consent can forbid, each done for real by the services."""

import os
from dataclasses import replace

from desktop.domain.consent import RecipientClass
from desktop.domain.evidence import AttachmentKind
from desktop.domain.testimony import TestimonyId
from desktop.services.drafts import Draft
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from tests.domain.samples import complete
from tests.services.post import bring, key

WATCH = Unwatched()
PICTURE = b"\xff\xd8\xff" + os.urandom(64)
SOUND = b"OggS" + bytes(64)
TAKEN = (
    *("spoken_language", "written_language", "place", "present", "consent"),
    *("paragraphs", "read_back", "consent_more", "conduct", "body", "translation"),
)


def noted(desk, **changes):
    """Take an invented testimony down in which `changes` differ; it stays open."""
    sample = complete(**changes)
    said = {name: getattr(sample, name) for name in TAKEN}
    said["closing"] = replace(sample.closing, closed_at="")
    draft = desk.recording.begin().next(**said)
    desk.recording.save(draft)
    return draft


def closed(desk, **changes):
    """Take an invented testimony down and close it."""
    return desk.recording.close(noted(desk, **changes))


def attached(desk, testimony, folder, raw=PICTURE, kind=None):
    """Attach a file to an open testimony, and return it as it then is on disk."""
    path = folder / "evidence.bin"
    path.write_bytes(raw)
    desk.evidence.attach(testimony.id, path, WATCH, kind)
    return desk.recording.load(testimony.id)


def seal(desk, testimony, *recipients, **more):
    """Seal to these."""
    options = SealOptions(recipients=tuple(map(key, recipients)), **more)
    return desk.sealing.seal(testimony.id, options, WATCH)


def handed_over(field, office, testimony, **more):
    """Seal a closed testimony and bring it to the office."""
    verdict = bring(seal(field, testimony, office, **more), field, office)
    assert verdict.error is None
    return testimony


def as_class(desk, other, recipient: RecipientClass):
    """Let a desk know another one as another class of recipient."""
    desk.contacts.remove(key(other))
    desk.contacts.add(other.contacts.mine(), recipient)
    desk.contacts.mark_verified(key(other), "in_person")


def disclose(desk, testimony, other, change=lambda redaction: redaction):
    """Seal a redacted copy for another one."""
    letter = desk.disclosures.begin(testimony.id)
    redaction, revision = desk.disclosures.draft(letter)
    redaction = replace(change(redaction), reason="A hearing.")
    desk.disclosures.save(letter, redaction, revision + 1)
    return desk.disclosures.seal(letter, WATCH, (key(other),))


def ask(desk, testimony: TestimonyId, kind):
    """Write a letter of a type about a testimony, and seal it."""
    letter = desk.letters.begin(kind, testimony)
    draft, revision = desk.letters.draft(letter)
    asked: Draft = draft.changed(paragraphs=("What colour was the door?",))
    desk.letters.save(letter, asked, revision + 1)
    return desk.letters.seal(letter, WATCH)


def showing(*begins):
    """Return a change of a redaction that shows all parts beginning so."""

    def change(redaction):
        return redaction.showing(
            path for path in redaction.withheld if path.startswith(begins)
        )

    return change


RECORDING = {"raw": SOUND, "kind": AttachmentKind.INTERVIEW_AUDIO}
