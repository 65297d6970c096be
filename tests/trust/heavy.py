"""The heaviest bundles that a holder of a good key can seal within the limits.

Each is taken in by a process of its own, which says what that cost:

    python -m tests.trust.heavy FOLDER FILE
"""

import hashlib
import sys
import time
from dataclasses import replace
from pathlib import Path

from crypto import signing
from crypto.identity import new_identity
from desktop.domain.custody import CustodyAct, CustodyEvent
from desktop.domain.custody_codec import custody_hash_input
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.roster import Member, Root, Roster
from desktop.domain.testimony import Correction, TestimonyId
from desktop.parts.desk import open_desk
from exports.bundle.seal import Source
from exports.trust.roster import sign_roster
from tests.bench.measure import peak_mib
from tests.domain.samples import complete
from tests.services.desks import PASSPHRASE, session
from tests.services.post import SAID_AT, UNTIL, WATCH, bound, card, take

NOTHING = hashlib.sha512(b"").hexdigest()


def paragraphs(count, size):
    return tuple("a" * size for _ in range(count))


def testimony(desk, **changes):
    return complete(id=TestimonyId(bound(desk.vault.identity)), **changes)


def many_paragraphs(desk):
    """Return a testimony of as many leaves as a record holds."""
    return {"record": testimony(desk, paragraphs=paragraphs(26_000, 1))}


def one_long_paragraph(desk):
    return {"record": testimony(desk, paragraphs=("a b " * 1_000_000,))}


def many_words(desk):
    """Return a testimony whose words all differ, for the index."""
    words = " ".join(f"w{number:x}" for number in range(480_000))
    return {"record": testimony(desk, paragraphs=(words,))}


def many_corrections(desk):
    whole = testimony(desk)
    one = Correction(paragraph=1, before="a", after="b")
    read_back = replace(whole.read_back, corrections=(one,) * 15_000)
    return {"record": replace(whole, read_back=read_back)}


def long_custody(desk, count=5_200):
    """Return a testimony with as many signed events as a record holds."""
    signer = desk.vault.identity
    record = testimony(desk)
    events, previous = [], "0" * 64
    for number in range(1, count + 1):
        event = CustodyEvent(
            sequence=number,
            at=SAID_AT,
            act=CustodyAct.PRINTED,
            subject=record.id,
            actor=signer.card.fingerprint,
            facts=(),
            previous=previous,
            hash="",
            signature="",
        )
        digest = hashlib.sha256(custody_hash_input(event)).digest()
        signature = signing.sign(b"custody/v1", digest, signer.signing)
        events.append(replace(event, hash=digest.hex(), signature=signature.hex()))
        previous = digest.hex()
    return {"record": record, "custody": tuple(events)}


def many_attachments(desk, count=4_000):
    def source(number):
        facts = Attachment(
            id=AttachmentId(bound(desk.vault.identity, number)),
            kind=AttachmentKind.PHOTO,
            name="a",
            media_type="image/png",
            size_bytes=0,
            sha512=NOTHING,
            added_at=SAID_AT,
        )
        return Source(facts=facts, open=lambda: open("/dev/null", "rb"))

    sources = tuple(map(source, range(1, count + 1)))
    return {"record": testimony(desk), "attachments": sources}


def full_roster(desk, members=300, roots=16):
    people = [
        new_identity(f"P{number}", "interviewer", "2026-01-01") for number in range(roots)
    ]
    people.sort(key=lambda each: each.card.fingerprint)
    named = [
        new_identity(f"M{number}", "interviewer", "2026-01-01").card
        for number in range(members - 1)
    ]
    named.append(card(desk))
    named.sort(key=lambda each: each.fingerprint)
    roster = Roster(
        organisation="House of Examples",
        number=1,
        issued_at=SAID_AT,
        expires_on=UNTIL,
        root=Root(keys=tuple(each.card.to_text() for each in people), threshold=roots),
        members=tuple(
            Member(card=each.to_text(), role="interviewer", expires_on=UNTIL)
            for each in named
        ),
    )
    for each in people:
        roster = sign_roster(roster, each)
    return {"record": roster}


def all_at_once(desk):
    """Return a testimony whose three records are each as heavy as they can be."""
    signed = long_custody(desk)
    listed = many_attachments(desk, 3_999)
    return {**many_corrections(desk), **listed, "custody": signed["custody"]}


HEAVY = {
    each.__name__: each
    for each in (
        many_paragraphs,
        one_long_paragraph,
        many_words,
        many_corrections,
        long_custody,
        many_attachments,
        full_roster,
        all_at_once,
    )
}


def main(folder, file):
    desk = open_desk(session(Path(folder)).unlock(PASSPHRASE))
    before = time.process_time(), peak_mib()
    verdict = desk.exchange.inspect(Path(file), WATCH)
    read = time.process_time()
    kept = take(desk, Path(file))
    done = time.process_time()
    desk.vault.close()
    print(
        getattr(verdict.error, "code", "") or getattr(kept.error, "code", "") or "good",
        round(read - before[0], 3),
        round(done - read, 3),
        round(before[1], 1),
        round(peak_mib(), 1),
        *([repr(kept.error)] if kept.error else []),
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
