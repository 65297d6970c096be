"""Keys, and a good bundle of each type, that the tests of the verifier share."""

import io

from exports.verifier import deponent_verify as court
from tests.exports.verifier import maker
from tests.exports.verifier.maker import AT, CODE, SUBJECT, Bundle, Person, about

SIGNER = Person.new()
OTHER = Person.new("Other")
CUSTODIAN = Person.new("Custodian")
NAMES = {"bundle": "a" * 32, "manifest_sha512": "b" * 128}


def testimony(**change):
    made = Bundle(SIGNER, **change).evidence(b"abc", bytes(range(256)) * 300)
    return made.event().event("attached").event("sealed", sequence=9, previous="5" * 64)


def follow(kind, main, **change):
    made = Bundle(SIGNER, kind, main, **change)
    made.about = NAMES
    return made


def supplement(**change):
    main = about(
        kind="correction",
        made_at=AT,
        reason="",
        paragraphs=["three"],
        corrections=[{"paragraph": 1, "before": "a", "after": "b"}],
        read_back=maker.read_back(),
    )
    return follow("supplement", main, **change).evidence(b"more").event("letter_sealed")


def withdrawal(**change):
    main = about(
        scope="narrowed",
        stated_at=AT,
        method="in_person",
        items=maker.answers(maker.ITEMS, "no"),
        sharing=maker.answers(maker.SHARING, "no"),
        paragraphs=[1, 3],
        words="",
    )
    return follow("withdrawal", main, **change)


def receipt(**change):
    main = NAMES | {"received_at": AT, "verdict": "accepted", "purge": True}
    return follow("receipt", main, **change)


def question(**change):
    return follow("question", about(asked_at=AT, questions=["why?"]), **change)


def opinion(**change):
    main = about(examined_at=AT, paragraphs=["seen"], consistency="typical_of")
    return follow("opinion", main, **change).evidence(b"picture")


def roster(of=None, **change):
    return Bundle(SIGNER, "roster", of or maker.roster([SIGNER, OTHER], 2), **change)


def disclosure(shown=lambda path: "paragraphs/0" not in path, original=None, **change):
    original = original or Bundle(OTHER).evidence(b"abc").event().event("sealed")
    made = Bundle(SIGNER, "disclosure", maker.disclosure(original, shown), **change)
    made.about = {"bundle": original.id, "manifest_sha512": original.digest}
    return made.evidence(b"abc")


MAKERS = {
    "testimony": testimony,
    "supplement": supplement,
    "withdrawal": withdrawal,
    "receipt": receipt,
    "question": question,
    "opinion": opinion,
    "roster": roster,
    "disclosure": disclosure,
}


def known(*people, **other):
    keys = [court.Identity("X25519", person.x.private_bytes_raw()) for person in people]
    keys += [court.Identity("mlkem768x25519", person.hybrid_seed) for person in people]
    return court.Known(identities=keys, **other)


def custodian(person):
    return court.Known(custodian=known(person).identities)


def verdict(data, knowing=None):
    """The refusal's code, or an empty text."""
    done, refusal = court.verify(io.BytesIO(data), knowing or court.Known())
    assert refusal is None or done.steps[-1].result == "FAILS"
    return refusal.code if refusal else ""


__all__ = ["AT", "CODE", "CUSTODIAN", "MAKERS", "OTHER", "SIGNER", "SUBJECT"]
