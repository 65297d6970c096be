"""One invented record of each type of bundle, and how it would be sealed."""

import hashlib
from dataclasses import replace

from crypto import b64
from desktop.domain import canonical
from desktop.domain.bundles import About, BundleType
from desktop.domain.consent import NOTHING_ASKED
from desktop.domain.custody import CustodyAct
from desktop.domain.disclosure import Disclosure, Original, Why, Withheld
from desktop.domain.leaves import read_leaf
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
from desktop.domain.roster import Member, Revocation, Root, Roster, RosterSignature
from desktop.domain.roster_codec import body_value
from desktop.domain.testimony import Correction, ReadBack, ReadBackMethod
from exports.bundle import layout
from exports.bundle.plan import Apart
from tests.exports.bundle.forge import Forge
from tests.exports.bundle.samples import (
    AT,
    CUSTODIAN,
    LAWYER,
    SIGNER,
    STRANGER,
    TESTIMONY,
    TESTIMONY_ID,
    chain,
    request,
    source_of,
)

CODE = TESTIMONY.code
EVIDENCE = (source_of(b"first" * 300), source_of(b"", 2))
ABOUT = About(bundle="ab" * 16, manifest_sha512="cd" * 64)
SUPPLEMENT = Supplement(
    testimony=TESTIMONY_ID,
    code=CODE,
    kind=SupplementKind.CORRECTION,
    made_at=AT,
    reason="Згадала дату",
    paragraphs=("Гэта было ў аўторак.",),
    corrections=(Correction(paragraph=1, before="у сераду", after="у аўторак"),),
    read_back=ReadBack(method=ReadBackMethod.READ_ALOUD, confirmed=True, confirmed_at=AT),
)
WITHDRAWAL = Withdrawal(
    testimony=TESTIMONY_ID,
    code=CODE,
    scope=WithdrawalScope.NARROWED,
    stated_at=AT,
    method=WithdrawalMethod.BY_VOICE,
    items=NOTHING_ASKED.items,
    sharing=NOTHING_ASKED.sharing,
    paragraphs=(1, 2),
    words="Не паказвайце гэта.",
)
RECEIPT = Receipt(
    bundle=ABOUT.bundle,
    manifest_sha512=ABOUT.manifest_sha512,
    received_at=AT,
    verdict=Verdict.ACCEPTED,
    purge=True,
)
QUESTION = Question(
    testimony=TESTIMONY_ID, code=CODE, asked_at=AT, questions=("Хто яшчэ быў там?",)
)
OPINION = Opinion(
    testimony=TESTIMONY_ID,
    code=CODE,
    examined_at=AT,
    paragraphs=("Тры рубцы на спіне.",),
    consistency=Consistency.HIGHLY_CONSISTENT,
)
APART = Apart(
    particulars=Particulars(
        testimony=TESTIMONY_ID,
        bundle="0" * 32,
        deponent=Deponent(family_name="Прозвішча", safe_contact="праз сястру"),
        others=(NamedPerson(label="[Person 1]", name="Імя", note="сусед"),),
    ),
    custodians=(CUSTODIAN.card,),
)


def signed_roster(roster, *signers):
    """Return the roster with the signatures of these root keys."""
    message = hashlib.sha512(canonical.dumps(body_value(roster))).digest()
    signatures = []
    for signer in sorted(signers, key=lambda each: each.card.fingerprint):
        both = signer.sign_both(b"roster/v1", message)
        signatures.append(
            RosterSignature(
                signer=signer.card.fingerprint,
                ed25519=both.ed25519.hex(),
                mldsa65_key=b64.encode_padded(both.mldsa65_key),
                mldsa65=b64.encode_padded(both.mldsa65),
            )
        )
    return replace(roster, signatures=tuple(signatures))


def by_fingerprint(*people):
    """Return the cards of these people as text, in the order of their fingerprints."""
    cards = sorted((each.card for each in people), key=lambda card: card.fingerprint)
    return tuple(card.to_text() for card in cards)


def roster_of(root, members, revoked=()):
    """Return a signed roster.

    Args:
        root: Who signs; all of them must.
        members: Who is named, as interviewers.
        revoked: Whose keys no longer count.
    """
    entries = [
        Member(card=card, role="interviewer", expires_on="2027-01-01")
        for card in by_fingerprint(*members)
    ]
    revocations = [
        Revocation(
            fingerprint=each.card.fingerprint, since=AT, last_sequence=3, reason="згублены"
        )
        for each in sorted(revoked, key=lambda each: each.card.fingerprint)
    ]
    return signed_roster(
        Roster(
            organisation="Маяк",
            number=1,
            issued_at=AT,
            expires_on="2027-01-01",
            root=Root(keys=by_fingerprint(*root), threshold=len(root)),
            members=tuple(entries),
            revoked=tuple(revocations),
        ),
        *root,
    )


ROSTER = roster_of((SIGNER,), (LAWYER, SIGNER), (STRANGER,))
WITHHOLD = {
    "testimony/place": Withheld(path="testimony/place", why=Why.IDENTITY),
    "testimony/paragraphs/1": Withheld(
        path="testimony/paragraphs/1", why=Why.THIRD_PERSON, replaced="[Person 1]"
    ),
    "custody/0": Withheld(path="custody/0", why=Why.RELEVANCE),
}


def disclosure_of(original, withhold=WITHHOLD):
    """Return a redacted copy of the testimony in `original`, a forge."""
    members = original.members
    leaves = map(read_leaf, original.leaves())
    return Disclosure(
        testimony=TESTIMONY_ID,
        code=CODE,
        made_at=AT,
        reason="Для лекара",
        original=Original(
            tag_manifest=members[layout.TAG_MANIFEST].decode(),
            minisig=members[layout.SIGNATURE].decode(),
            mldsa65=members[layout.SIGNATURE_PQ].decode(),
            bundle_json=members[layout.META].decode(),
            card=members[layout.SIGNER_CARD].decode(),
            commitments=members[layout.COMMITMENTS].decode(),
        ),
        leaves=tuple(withhold.get(leaf.path, leaf) for leaf in leaves),
    )


_SAID = {
    "about": ABOUT,
    "attachments": (),
    "custody": chain((CustodyAct.LETTER_SEALED,)),
}
"""By the signer of the testimony."""
_HEARD = {
    **_SAID,
    "signer": LAWYER,
    "recipients": (SIGNER.card,),
    "custody": chain((CustodyAct.LETTER_SEALED,), signer=LAWYER),
}
"""By a reader of the testimony, to its signer."""
ORIGINAL = Forge()
DISCLOSURE = disclosure_of(ORIGINAL)
_ASKED = {
    BundleType.TESTIMONY: {},
    BundleType.SUPPLEMENT: {
        **_SAID,
        "record": SUPPLEMENT,
        "attachments": EVIDENCE[:1],
    },
    BundleType.WITHDRAWAL: {**_SAID, "record": WITHDRAWAL},
    BundleType.RECEIPT: {**_HEARD, "record": RECEIPT, "custody": ()},
    BundleType.QUESTION: {**_HEARD, "record": QUESTION},
    BundleType.ROSTER: {**_SAID, "about": None, "record": ROSTER, "custody": ()},
    BundleType.OPINION: {**_HEARD, "record": OPINION, "attachments": EVIDENCE[:1]},
    BundleType.DISCLOSURE: {
        "about": About(
            bundle=ORIGINAL.plan.bundle_id, manifest_sha512=ORIGINAL.plan.manifest_sha512
        ),
        "record": DISCLOSURE,
        "attachments": EVIDENCE[:1],
        "custody": (),
        "signer": LAWYER,
        "recipients": (SIGNER.card,),
    },
}


def request_for(kind, **changes):
    """Return what is asked for to seal the sample of a type."""
    return request(**(_ASKED[BundleType(kind)] | changes))


def reader_of(kind):
    """Return to whom the sample of a type is sealed."""
    return SIGNER if request_for(kind).recipients == (SIGNER.card,) else LAWYER
