"""What tests of letters share: testimonies sealed and carried, and files made by hand."""

import os
from io import BytesIO

from crypto import age
from desktop.domain.bundles import BundleType
from desktop.domain.ids import make_id
from desktop.domain.roster import Revocation
from desktop.domain.testimony import TestimonyId
from desktop.services.progress import Unwatched
from desktop.services.roster_changes import SetMember, SetRevocation, SetRoot
from desktop.services.sealing import SealOptions
from exports.bundle.plan import SealRequest
from exports.bundle.seal import seal
from tests.domain.samples import complete

WATCH = Unwatched()
UNTIL = "2099-12-31"
SAID_AT = "2026-04-01T12:00:00+02:00"


def key(desk):
    return desk.contacts.mine().fingerprint


def card(desk):
    return desk.vault.identity.card


def bound(identity, number=0):
    """Return an id that the holder of these keys may sign."""
    return make_id(identity.card.fingerprint, number.to_bytes(6, "big"))


def take_down(desk, draft=None, **changes):
    """Take the invented testimony down, and close it; in `draft`, if one was begun."""
    sample = complete(**changes)
    draft = (draft or desk.recording.begin()).next(
        spoken_language=sample.spoken_language,
        written_language=sample.written_language,
        place=sample.place,
        present=sample.present,
        consent=sample.consent,
        paragraphs=sample.paragraphs,
        read_back=sample.read_back,
    )
    desk.recording.save(draft)
    return desk.recording.close(draft)


def seal_to(desk, testimony, *recipients, **more):
    options = SealOptions(recipients=tuple(map(key, recipients)), **more)
    return desk.sealing.seal(testimony.id, options, WATCH)


def bring(entry, source, target):
    """Import a sealed file of one vault into another, and return the verdict."""
    path = source.vault.outbox.folder / entry.file_name
    return target.exchange.import_file(path, WATCH)


def take(desk, path):
    return desk.exchange.import_file(path, WATCH)


def refused(desk):
    """Return the codes of what was refused, oldest first."""
    return [each.code for each in reversed(desk.vault.refusals.last(99))]


def kept(desk):
    """Return what grows in a vault when a sealed file is taken in."""
    vault = desk.vault
    blobs = vault.outbox.folder.parent / "blobs"
    return (
        desk.recording.count(),
        len(desk.letters.rows()),
        len(vault.custody.of("")),
        [vault.received.highest(each.fingerprint) for each in vault.contacts.all()],
        sorted(path.name for path in blobs.rglob("*") if path.is_file()),
    )


def handed_over(source, *targets, **changes):
    """Return a testimony that was sealed by `source` and imported by all `targets`."""
    testimony = take_down(source, **changes)
    entry = seal_to(source, testimony, *targets)
    for target in targets:
        assert bring(entry, source, target).error is None
    return testimony, entry


def write(desk, kind, testimony, **changes):
    """Return the id of a draft that holds `changes`."""
    letter = desk.letters.begin(kind, testimony.id)
    draft, revision = desk.letters.draft(letter)
    desk.letters.save(letter, draft.changed(**changes), revision + 1)
    return letter


def send(desk, kind, testimony, **changes):
    return desk.letters.seal(write(desk, kind, testimony, **changes), WATCH)


def ask(desk, testimony):
    return send(desk, BundleType.QUESTION, testimony, paragraphs=("Which day was it?",))


def made_by_hand(desk, folder, *recipients, sequence=1, previous="", number=0, **more):
    """Seal anything with any number and past, as only the holder of the key can.

    Args:
        number: Tells one testimony from another.
        more: Fields of the request; without a record it is a testimony.
    """
    signer = more.pop("signer", desk.vault.identity)
    facts = {
        "record": complete(id=TestimonyId(bound(signer, number)), code="K7M4-P9RJ"),
        "custody": (),
        "attachments": (),
        "about": None,
        "signer": signer,
        "recipients": tuple(map(card, recipients)),
        "compatible": False,
        "claimed_at": SAID_AT,
        "sequence": sequence,
        "previous": previous,
    }
    path = folder / f"{os.urandom(8).hex()}.age"
    facts = seal(SealRequest(**{**facts, **more}), path, WATCH, os.urandom)
    return path, facts.manifest_sha512


def encrypted_again(path, folder, opener, *recipients):
    """Return a copy that one who can open a file made for others, signatures untouched."""
    copy = folder / f"{os.urandom(8).hex()}.age"
    keys = [opener.vault.identity.age_pq]
    to = [card(each).recipient(compatible=False) for each in recipients]
    plain = BytesIO()
    with path.open("rb") as source:
        age.decrypt(source, plain, keys)
    plain.seek(0)
    with copy.open("wb") as sink:
        age.encrypt(plain, sink, to)
    return copy


def member(desk, role="interviewer", expires_on=UNTIL):
    return SetMember(card=card(desk).to_text(), role=role, expires_on=expires_on)


def found(head, *members):
    """Let `head` alone found an organisation; everybody in `members` follows it."""
    root = SetRoot(cards=(card(head).to_text(),), threshold=1)
    changes = tuple(member(desk, role) for desk, role in members)
    draft = head.organisation.draft_first("House of Examples", root, UNTIL, changes)
    head.organisation.sign(draft.id)
    people = tuple(key(desk) for desk, _role in members if desk is not head)
    entries = head.organisation.publish(draft.id, people, WATCH)
    for desk, _role in members:
        if desk is head:
            continue
        for entry in entries:
            assert bring(entry, head, desk).error is None
        (waiting,) = desk.organisation.overview().drafts
        desk.organisation.confirm_compared(waiting.id)


def revoke(head, desk, last_sequence, *followers):
    """Let the organisation say that a key counts no more after a number."""
    lost = Revocation(
        fingerprint=key(desk),
        since=SAID_AT,
        last_sequence=last_sequence,
        reason="Laptop taken.",
    )
    change = SetRevocation(revocation=lost)
    draft = head.organisation.draft_next(change)
    head.organisation.sign(draft.id)
    people = tuple(map(key, followers))
    for entry in head.organisation.publish(draft.id, people, WATCH):
        for follower in followers:
            assert bring(entry, head, follower).error is None
