"""What the interview desk notes, as JSON, from docs/format.md alone (section 9.1)."""

from tests.exports.verifier.maker import AT, words
from tests.exports.verifier.samples import testimony
from tests.exports.verifier.test_bad import put

PICTURE, SOUND = f"{2:032x}", f"{3:032x}"
FIRST_ACCOUNT = words(
    "safety contact what where when who injuries evidence needs next_step"
)
NO_WHEN = {"date": "", "band": "", "relation": "", "fact": 0}


def fact(**change):
    return {
        "id": 1,
        "kind": "act",
        "code": "",
        "other": "",
        "span": None,
        "elicited": "spontaneous",
        "absence": "",
        "when": NO_WHEN,
        "episode": 0,
        "people": [],
        "details": {},
    } | change


def sitting(**change):
    return {
        "started_at": AT,
        "ended_at": AT,
        "ended_how": "stopped",
        "place": "",
        "present": [{"present_as": "deponent", "code": "A"}],
        "pauses": [{"since": AT, "until": AT}, {"since": AT, "until": ""}],
        "spoken_language": "be",
        "interpreter": "Swift",
        "written_language": "ru",
        "note": "",
    } | change


EMPTY = {
    "conduct": {
        "mode": "full",
        "first_account": dict.fromkeys(FIRST_ACCOUNT, ""),
        "earlier_asked": False,
        "earlier": [],
        "risks": {"answers": [], "decision": "", "note": ""},
        "choices": dict.fromkeys(
            ("interviewer", "interpreter", "support_person"), "not_asked"
        ),
        "capacity": {
            "speaks_as": "not_asked",
            "assent": "not_asked",
            "guardian": "",
            "best_interest": "",
        },
        "needs": [],
        "sittings": [],
        "questions": [],
        "audio_marks": [],
        "account_complete_at": "",
        "certificates": [],
        "assessment": {"observations": "", "follow_ups": ""},
    },
    "consent_more": {
        "permissions": [],
        "conditions": "",
        "explained_by": "",
        "retention_until": "",
        "after_death": "not_asked",
        "after_death_note": "",
        "recontact": dict.fromkeys(
            words("route safe_words never_times contact_person"), ""
        ),
        "intimate_topic": "not_asked",
        "body_map": "not_asked",
        "interpreter_accepted": "not_asked",
        "proof": {"kind": "none", "attachment": "", "script_version": ""},
    },
    "coding": {"facts": [], "transfers": []},
    "body": [],
    "people": [],
    "items": [],
    "translation": {"language": "", "paragraphs": [], "translator": "", "certified_at": ""},
    "numbers_given": {"body": 0, "items": 0},
}
WHOLE = {
    "conduct": EMPTY["conduct"]
    | {
        "mode": "first_account",
        "earlier_asked": True,
        "earlier": [
            {
                "given_to": "A lawyer",
                "when": "2020-08-1X~/..",
                "recorded": "unknown",
                "signed": "no",
                "note": "",
            }
        ],
        "risks": {
            "answers": [
                {"question": "safe_here", "answer": "yes"},
                {"question": "returning", "answer": "unknown"},
            ],
            "decision": "go",
            "note": "",
        },
        "needs": [{"kind": "medical", "note": "", "referred_to": ""}],
        "sittings": [sitting(), sitting(ended_at="", ended_how="")],
        "questions": [
            {"asked_at": AT, "manner": "open", "words": "", "after": 0},
            {"asked_at": AT, "manner": "leading", "words": "So?", "after": 2},
        ],
        "audio_marks": [{"paragraph": 2, "recording": SOUND, "at_ms": 0}],
        "account_complete_at": AT,
        "certificates": [
            {
                "kind": "translator",
                "code": "Swift",
                "from_language": "be",
                "to_language": "en",
                "competence": "",
                "confirmed_at": "",
            }
        ],
    },
    "consent_more": EMPTY["consent_more"]
    | {
        "permissions": [
            {
                "purpose": "legal_advice",
                "recipient": "archive",
                "answer": "yes",
                "identity": "full",
            },
            {
                "purpose": "memory",
                "recipient": "legal_team",
                "answer": "no",
                "identity": "none",
            },
            {
                "purpose": "memory",
                "recipient": "archive",
                "answer": "later",
                "identity": "none",
            },
        ],
        "retention_until": "2048-02-29",
        "proof": {"kind": "mark", "attachment": PICTURE, "script_version": "2"},
    },
    "coding": {
        "facts": [
            fact(
                kind="episode", code="arrest", span={"paragraph": 1, "start": 0, "end": 1}
            ),
            fact(
                id=4,
                code="blunt.kicks",
                span={"paragraph": 2, "start": 0, "end": 3},
                when=NO_WHEN | {"date": "2020-XX-31", "relation": "after", "fact": 1},
                episode=1,
                people=[1, 3],
                details={"count": "about ten", "instrument": "boots"},
            ),
            fact(id=9, kind="place", code="belarus:station.x.y", absence="refused"),
        ],
        "transfers": [
            {
                "kind": "van",
                "fact": 9,
                "text": "",
                "when": NO_WHEN | {"relation": "before", "fact": 4},
                "note": "",
            },
            {"kind": "released", "fact": 0, "text": "", "when": NO_WHEN, "note": ""},
        ],
    },
    "body": [
        {
            "id": number,
            "view": view,
            "x": 0,
            "y": 1000,
            "region": "",
            "description": "",
            "size": "",
            "shape": "",
            "colour": "",
            "pain_then": 10,
            "pain_now": "not_asked",
            "noticed": "",
            "treated": "unknown",
            "treatment": "",
            "photos": [PICTURE],
        }
        for number, view in ((1, "front"), (2, "intimate"))
    ],
    "people": [
        {
            "id": number,
            "label": f"[Person {number}]",
            "role": "perpetrator",
            "names_heard": "",
            "badge": "",
            "uniform": "",
            "voice": "",
            "face": "",
            "basis": ["name_heard", "later_recognition"],
            "basis_note": "",
            "participation": ["carried_out", "falsified"],
            "masked": True,
        }
        for number in (1, 3)
    ],
    "items": [
        {
            "id": 12,
            "kind": "clothing",
            "description": "",
            "holder": "",
            "condition": "",
            "photos": [],
            "handovers": [{"at": AT, "giver": "A", "taker": "B", "note": ""}],
        }
    ],
    "translation": {
        "language": "en",
        "paragraphs": ["one", ""],
        "translator": "",
        "certified_at": "",
    },
    "numbers_given": {"body": 1, "items": 0},
}
ACCOUNT = ["one", "two"]


def with_desk(change=None, **stages):
    """A testimony of two paragraphs with all of it, or what `change` makes of it."""

    def value(main):
        whole = main | {"paragraphs": ACCOUNT} | WHOLE
        return change(whole) if change else whole

    return testimony(value=value, **stages)


def span(**change):
    whole = {"paragraph": 2, "start": 0, "end": 3} | change
    return put("coding", "facts", 1, "span", whole)


def more(*path):
    """A change that repeats the first entry of a list until it is too long by one."""

    def change(count):
        def over(value):
            place = value
            for name in path:
                place = place[name]
            return put(*path, [place[0]] * count)(value)

        return over

    return change


BAD = {
    "conduct: a word that is not there": put("conduct", "mode", "short"),
    "conduct: a field too many": put("conduct", "score", 1),
    "conduct: a field less in the first account": put("conduct", "first_account", {}),
    "conduct: earlier accounts that nobody asked for": put(
        "conduct", "earlier_asked", False
    ),
    "conduct: earlier_asked is no truth": put("conduct", "earlier_asked", 1),
    "conduct: a day that never was": put("conduct", "earlier", 0, "when", "2021-02-29"),
    "conduct: an interval backwards": put("conduct", "earlier", 0, "when", "2021/2020"),
    "conduct: an interval open twice": put("conduct", "earlier", 0, "when", "../.."),
    "conduct: X before a digit": put("conduct", "earlier", 0, "when", "20X0"),
    "conduct: risks out of order": put(
        "conduct", "risks", "answers", WHOLE["conduct"]["risks"]["answers"][::-1]
    ),
    "conduct: a risk twice": put(
        "conduct", "risks", "answers", WHOLE["conduct"]["risks"]["answers"][:1] * 2
    ),
    "conduct: a sitting without a begin": put("conduct", "sittings", 0, "started_at", ""),
    "conduct: ended, but not when": put("conduct", "sittings", 0, "ended_at", ""),
    "conduct: ended, but not how": put("conduct", "sittings", 0, "ended_how", ""),
    "conduct: a pause without a begin": put(
        "conduct", "sittings", 0, "pauses", 0, "since", ""
    ),
    "conduct: a question behind the last paragraph": put(
        "conduct", "questions", 0, "after", 3
    ),
    "conduct: a mark before the first paragraph": put(
        "conduct", "audio_marks", 0, "paragraph", 0
    ),
    "conduct: a mark behind the last paragraph": put(
        "conduct", "audio_marks", 0, "paragraph", 3
    ),
    "conduct: a mark in a recording that is not there": put(
        "conduct", "audio_marks", 0, "recording", "f" * 32
    ),
    "conduct: a mark in nothing": put("conduct", "audio_marks", 0, "recording", ""),
    "conduct: complete at no time": put("conduct", "account_complete_at", "yes"),
    "consent: permissions out of order": put(
        "consent_more", "permissions", WHOLE["consent_more"]["permissions"][::-1]
    ),
    "consent: a permission twice": put(
        "consent_more", "permissions", WHOLE["consent_more"]["permissions"][:1] * 2
    ),
    "consent: a permission that was not asked": put(
        "consent_more", "permissions", 0, "answer", "not_asked"
    ),
    "consent: a name without a yes": put(
        "consent_more", "permissions", 0, "answer", "later"
    ),
    "consent: until no day": put("consent_more", "retention_until", "2046-02-29"),
    "consent: proof by nothing": put("consent_more", "proof", "attachment", ""),
    "consent: something that is no proof": put("consent_more", "proof", "kind", "none"),
    "consent: proof that is not there": put(
        "consent_more", "proof", "attachment", "e" * 32
    ),
    "coding: a span before the first paragraph": span(paragraph=0),
    "coding: a span behind the last paragraph": span(paragraph=3),
    "coding: a span beyond its paragraph": span(end=4),
    "coding: an empty span": span(start=3),
    "coding: a span without an end": put("coding", "facts", 1, "span", {"paragraph": 1}),
    "coding: facts out of order": put("coding", "facts", 0, "id", 5),
    "coding: a fact twice": put("coding", "facts", 0, "id", 4),
    "coding: a fact without a number": put("coding", "facts", 0, "id", 0),
    "coding: a kind that is not there": put("coding", "facts", 2, "kind", "opinion"),
    "coding: a code that is no term": put("coding", "facts", 2, "code", "Beaten up"),
    "coding: a term that is too long": put(
        "coding", "facts", 2, "code", ":".join(["a" * 32, ".".join(["b" * 32] * 3)])
    ),
    "coding: an episode that is none": put("coding", "facts", 1, "episode", 9),
    "coding: an episode that is not there": put("coding", "facts", 1, "episode", 2),
    "coding: an episode within itself": put("coding", "facts", 0, "episode", 1),
    "coding: a time after itself": put("coding", "facts", 1, "when", "fact", 4),
    "coding: a time after nothing": put("coding", "facts", 1, "when", "fact", 0),
    "coding: a fact and no relation": put("coding", "facts", 1, "when", "relation", ""),
    "coding: people who are not there": put("coding", "facts", 1, "people", [2]),
    "coding: people out of order": put("coding", "facts", 1, "people", [3, 1]),
    "coding: a detail that is empty": put("coding", "facts", 1, "details", {"count": ""}),
    "coding: a detail of no name": put("coding", "facts", 1, "details", {"": "x"}),
    "coding: details as a list": put("coding", "facts", 1, "details", []),
    "coding: too many details": put(
        "coding", "facts", 1, "details", {f"d{n}": "x" for n in range(41)}
    ),
    "coding: a transfer to nowhere": put("coding", "transfers", 0, "fact", 5),
    "coding: a transfer before nothing": put("coding", "transfers", 0, "when", "fact", 5),
    "body: beside the chart": put("body", 0, "x", 1001),
    "body: a number twice": put("body", 1, "id", 1),
    "body: more pain than there is": put("body", 0, "pain_then", 11),
    "body: neither pain nor why": put("body", 0, "pain_now", ""),
    "body: pain as a truth": put("body", 0, "pain_now", True),
    "body: a photo that is not there": put("body", 0, "photos", ["d" * 32]),
    "body: a photo that is a path": put("body", 0, "photos", ["../../etc/passwd"]),
    "people: no label": put("people", 0, "label", ""),
    "people: a label twice": put("people", 0, "label", "[Person 3]"),
    "people: basis out of order": put("people", 0, "basis", ["voice", "badge"]),
    "people: a part twice": put("people", 0, "participation", ["ordered", "ordered"]),
    "people: masked is no truth": put("people", 0, "masked", "yes"),
    "items: a kind that is not there": put("items", 0, "kind", "weapon"),
    "items: handed over at no time": put("items", 0, "handovers", 0, "at", ""),
    "items: a photo that is not there": put("items", 0, "photos", ["c" * 32]),
    "translation: a paragraph less": put("translation", "paragraphs", ["one"]),
    "translation: a paragraph more": put("translation", "paragraphs", ["one", "", ""]),
    "translation: a line break": put("translation", "paragraphs", ["one\u2028two", ""]),
    "translation: no language": put("translation", "language", ""),
    "too many earlier accounts": more("conduct", "earlier")(101),
    "too many needs": more("conduct", "needs")(101),
    "too many sittings": more("conduct", "sittings")(201),
    "too many in the room": more("conduct", "sittings", 0, "present")(51),
    "too many pauses": more("conduct", "sittings", 0, "pauses")(101),
    "too many questions": more("conduct", "questions")(5001),
    "too many marks in recordings": more("conduct", "audio_marks")(5001),
    "too many certificates": more("conduct", "certificates")(101),
    "too many facts": put("coding", "facts", [fact(id=n) for n in range(1, 3002)]),
    "too many people of a fact": put("coding", "facts", 1, "people", list(range(1, 52))),
    "too many transfers": more("coding", "transfers")(501),
    "too many photos": more("body", 0, "photos")(101),
    "too many handovers": more("items", 0, "handovers")(101),
}
BAD |= {f"{name}: there and empty": put(name, empty) for name, empty in EMPTY.items()}
BAD |= {f"{name}: null": put(name, None) for name in EMPTY}
"""Each is one change of `with_desk`; every one makes it malformed."""
