"""Invented letters about an invented testimony, and strategies that make more of them."""

from hypothesis import strategies as st

from desktop.domain.codec import testimony_value
from desktop.domain.codes import make_case_code
from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.disclosure import Disclosure, Original, Why, Withheld
from desktop.domain.leaves import Leaf, cut
from desktop.domain.letters import (
    Consistency,
    Opinion,
    Question,
    Receipt,
    Supplement,
    SupplementKind,
    Verdict,
    Withdrawal,
    WithdrawalMethod,
    WithdrawalScope,
)
from desktop.domain.particulars import Deponent, NamedPerson, Particulars
from desktop.domain.permissions import IdentityLevel, Permission, Purpose, in_order, place
from desktop.domain.roster import Member, Revocation, Root, Roster, RosterSignature
from desktop.domain.testimony import Correction, ReadBack, ReadBackMethod
from tests.domain.samples import agreed, answers, complete, hexed, lines, texts

NOON = "2026-03-01T12:00:00+02:00"
ID = "0f" * 16
CODE = "K7M4-P9RJ"
DIGEST = "ab" * 64
ABOUT = {"testimony": ID, "code": CODE}
WHO = "1234567890" * 4

times = st.datetimes(timezones=st.timezones()).map(lambda when: when.isoformat())
dates = st.dates().map(lambda when: when.isoformat())
codes = st.binary(min_size=16, max_size=16).map(make_case_code)
digests = st.binary(min_size=64, max_size=64).map(bytes.hex)
fingerprints = st.integers(0, 10**40 - 1).map(lambda number: f"{number:040}")
all_items = st.tuples(*[st.tuples(st.just(each), answers) for each in ConsentItem])
all_sharing = st.tuples(*[st.tuples(st.just(each), answers) for each in RecipientClass])
printed = st.text(min_size=1, max_size=40).map(
    lambda drawn: "".join(filter(str.isprintable, drawn)).strip()
)


def some(strategy, least=0, most=3):
    return st.lists(strategy, min_size=least, max_size=most).map(tuple)


def sorted_by(name, strategy):
    rows = st.lists(strategy, max_size=3, unique_by=lambda each: getattr(each, name))
    return rows.map(lambda each: tuple(sorted(each, key=lambda row: getattr(row, name))))


corrections = st.builds(Correction, paragraph=st.integers(1, 99), before=texts, after=texts)
read_backs = st.builds(
    ReadBack,
    method=st.sampled_from(ReadBackMethod),
    language=texts,
    confirmed=st.booleans(),
    confirmed_at=st.just("") | times,
    corrections=some(corrections),
)
supplements = st.builds(
    Supplement,
    testimony=hexed,
    code=codes,
    kind=st.sampled_from(SupplementKind),
    made_at=times,
    reason=texts,
    paragraphs=some(lines),
    corrections=some(corrections),
    read_back=read_backs,
)
some_permissions = st.lists(
    st.builds(
        Permission,
        purpose=st.sampled_from(Purpose),
        recipient=st.sampled_from(RecipientClass),
        answer=st.just(Answer.YES),
        identity=st.sampled_from(IdentityLevel),
    )
    | st.builds(
        Permission,
        purpose=st.sampled_from(Purpose),
        recipient=st.sampled_from(RecipientClass),
        answer=st.sampled_from((Answer.NO, Answer.LATER)),
    ),
    max_size=3,
    unique_by=place,
).map(in_order)
withdrawals = st.builds(
    Withdrawal,
    testimony=hexed,
    code=codes,
    scope=st.sampled_from(WithdrawalScope),
    stated_at=times,
    method=st.sampled_from(WithdrawalMethod),
    items=all_items,
    sharing=all_sharing,
    paragraphs=st.sets(st.integers(1, 99)).map(lambda each: tuple(sorted(each))),
    words=texts,
    permissions=some_permissions,
)
receipts = st.builds(
    Receipt,
    bundle=hexed,
    manifest_sha512=digests,
    received_at=times,
    verdict=st.sampled_from(Verdict),
    purge=st.booleans(),
)
questions = st.builds(
    Question, testimony=hexed, code=codes, asked_at=times, questions=some(lines, least=1)
)
opinions = st.builds(
    Opinion,
    testimony=hexed,
    code=codes,
    examined_at=times,
    paragraphs=some(lines, least=1),
    consistency=st.sampled_from(Consistency),
)
roots = st.lists(texts, min_size=1, max_size=4).flatmap(
    lambda keys: st.builds(
        Root, keys=st.just(tuple(keys)), threshold=st.integers(1, len(keys))
    )
)
rosters = st.builds(
    Roster,
    organisation=printed.filter(bool),
    number=st.just(1),
    issued_at=times,
    expires_on=dates,
    root=roots,
    members=some(st.builds(Member, card=texts, role=st.just("lawyer"), expires_on=dates)),
    revoked=sorted_by(
        "fingerprint",
        st.builds(
            Revocation,
            fingerprint=fingerprints,
            since=times,
            last_sequence=st.integers(0, 99),
            reason=printed,
        ),
    ),
    signatures=sorted_by(
        "signer",
        st.builds(
            RosterSignature,
            signer=fingerprints,
            ed25519=digests,
            mldsa65_key=texts,
            mldsa65=texts,
        ),
    ),
)
LEAVES = tuple(
    Leaf(path=path, salt="5a" * 32, value=value)
    for path, value in (
        *cut("testimony", testimony_value(complete())),
        *cut("custody", [{"sequence": 1}]),
        *cut("attachments", [{"id": "aa"}, {"id": "bb"}]),
    )
)
disclosures = st.builds(
    Disclosure,
    testimony=hexed,
    code=codes,
    made_at=times,
    reason=texts,
    original=st.builds(Original, **dict.fromkeys(Original.__slots__, texts)),
    leaves=st.tuples(
        *[
            st.just(leaf)
            | st.builds(
                Withheld, path=st.just(leaf.path), why=st.sampled_from(Why), replaced=texts
            )
            for leaf in LEAVES
        ]
    ),
    stripped=st.sets(texts).map(lambda each: tuple(sorted(each))),
)
particulars = st.builds(
    Particulars,
    testimony=hexed,
    bundle=hexed,
    deponent=st.builds(Deponent, **dict.fromkeys(Deponent.__slots__, texts)),
    others=some(st.builds(NamedPerson, label=texts, name=texts, note=texts)),
)


def withdrawal(**changes):
    """Return a withdrawal that says yes to everything but `changes`."""
    consent = agreed()
    facts = {
        **ABOUT,
        "scope": WithdrawalScope.NARROWED,
        "stated_at": NOON,
        "method": WithdrawalMethod.IN_PERSON,
        "items": consent.items,
        "sharing": consent.sharing,
    }
    return Withdrawal(**{**facts, **changes})


SAMPLES = (
    complete(),
    Supplement(
        **ABOUT,
        kind=SupplementKind.CORRECTION,
        made_at=NOON,
        reason="A date was wrong.",
        paragraphs=("It was in March.",),
        corrections=(Correction(paragraph=1, before="May", after="March"),),
        read_back=ReadBack(confirmed_at=NOON),
    ),
    withdrawal(paragraphs=(1, 3)),
    Receipt(
        bundle=ID,
        manifest_sha512=DIGEST,
        received_at=NOON,
        verdict=Verdict.ACCEPTED,
        purge=True,
    ),
    Question(**ABOUT, asked_at=NOON, questions=("Which floor was it?",)),
    Roster(
        organisation="House of Examples",
        number=2,
        issued_at=NOON,
        expires_on="2027-03-01",
        root=Root(keys=("one", "two"), threshold=2),
        members=(Member(card="three", role="clinician", expires_on="2027-03-01"),),
        revoked=(Revocation(fingerprint=WHO, since=NOON, last_sequence=0, reason="Lost."),),
        previous=DIGEST,
        signatures=(
            RosterSignature(signer=WHO, ed25519=DIGEST, mldsa65_key="AA==", mldsa65="AA=="),
        ),
    ),
    Opinion(
        **ABOUT,
        examined_at=NOON,
        paragraphs=("The marks fit the account.",),
        consistency=Consistency.HIGHLY_CONSISTENT,
    ),
    Disclosure(
        **ABOUT,
        made_at=NOON,
        reason="For the court.",
        original=Original(
            tag_manifest="", minisig="", mldsa65="", bundle_json="", card="", commitments=""
        ),
        leaves=(
            *LEAVES[:-1],
            Withheld(path=LEAVES[-1].path, why=Why.IDENTITY, replaced="[A picture]"),
        ),
    ),
)
"""One record of each type, in the order of `BundleType`."""
NO = Answer.NO
