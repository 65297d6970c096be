"""Which places in a testimony hold codes, times and dates, and of which vocabulary.

A place is a path without the numbers of entries, with the fields of an entry behind it.
Every other place holds somebody's own words, also where they look like a code.
"""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.consent import ConsentItem, RecipientClass

FACT = "testimony/coding/facts"
_STAGE = "testimony/coding/transfers"
_CONDUCT = "testimony/conduct"
_MORE = "testimony/consent_more"
MOMENT, DATE = "moment", "date"
DETAILS = f"{FACT}/details"
PLACES: Mapping[str, str] = MappingProxyType(
    {
        **{f"testimony/consent/items/{each}": "answer" for each in ConsentItem},
        **{f"testimony/consent/sharing/{each}": "answer" for each in RecipientClass},
        "testimony/started_at": MOMENT,
        "testimony/spoken_language": "language",
        "testimony/written_language": "language",
        "testimony/present/present_as": "present_as",
        "testimony/read_back/method": "method",
        "testimony/read_back/language": "language",
        "testimony/read_back/confirmed_at": MOMENT,
        "testimony/read_back/corrections/acknowledged_at": MOMENT,
        "custody/at": MOMENT,
        "attachments/added_at": MOMENT,
        "testimony/consent/language": "language",
        "testimony/consent/recorded_at": MOMENT,
        "testimony/closing/closed_at": MOMENT,
        f"{_CONDUCT}/mode": "mode",
        f"{_CONDUCT}/account_complete_at": MOMENT,
        f"{_CONDUCT}/earlier/when": DATE,
        f"{_CONDUCT}/earlier/recorded": "known",
        f"{_CONDUCT}/earlier/signed": "known",
        f"{_CONDUCT}/risks/answers/question": "risk",
        f"{_CONDUCT}/risks/answers/answer": "known",
        f"{_CONDUCT}/risks/decision": "decision",
        f"{_CONDUCT}/choices/interviewer": "wish",
        f"{_CONDUCT}/choices/interpreter": "wish",
        f"{_CONDUCT}/choices/support_person": "answer",
        f"{_CONDUCT}/capacity/speaks_as": "speaks_as",
        f"{_CONDUCT}/capacity/assent": "answer",
        f"{_CONDUCT}/needs/kind": "need",
        f"{_CONDUCT}/sittings/started_at": MOMENT,
        f"{_CONDUCT}/sittings/ended_at": MOMENT,
        f"{_CONDUCT}/sittings/ended_how": "ended_how",
        f"{_CONDUCT}/sittings/present/present_as": "present_as",
        f"{_CONDUCT}/sittings/pauses/since": MOMENT,
        f"{_CONDUCT}/sittings/pauses/until": MOMENT,
        f"{_CONDUCT}/sittings/spoken_language": "language",
        f"{_CONDUCT}/sittings/written_language": "language",
        f"{_CONDUCT}/questions/asked_at": MOMENT,
        f"{_CONDUCT}/questions/manner": "manner",
        f"{_CONDUCT}/certificates/kind": "certificate_kind",
        f"{_CONDUCT}/certificates/from_language": "language",
        f"{_CONDUCT}/certificates/to_language": "language",
        f"{_CONDUCT}/certificates/confirmed_at": MOMENT,
        f"{_MORE}/permissions/purpose": "purpose",
        f"{_MORE}/permissions/recipient": "recipient",
        f"{_MORE}/permissions/answer": "answer",
        f"{_MORE}/permissions/identity": "identity",
        f"{_MORE}/retention_until": DATE,
        f"{_MORE}/after_death": "after_death",
        f"{_MORE}/intimate_topic": "answer",
        f"{_MORE}/body_map": "answer",
        f"{_MORE}/interpreter_accepted": "answer",
        f"{_MORE}/proof/kind": "proof",
        f"{FACT}/kind": "fact_kind",
        f"{FACT}/elicited": "elicited",
        f"{FACT}/absence": "absence",
        f"{FACT}/when/date": DATE,
        f"{FACT}/when/band": "band",
        f"{FACT}/when/relation": "relation",
        f"{DETAILS}/count_kind": "count_kind",
        f"{_STAGE}/kind": "stage_kind",
        f"{_STAGE}/when/date": DATE,
        f"{_STAGE}/when/band": "band",
        f"{_STAGE}/when/relation": "relation",
        "testimony/body/view": "view",
        "testimony/body/region": "region",
        "testimony/body/pain_then": "absence",
        "testimony/body/pain_now": "absence",
        "testimony/body/noticed": DATE,
        "testimony/body/treated": "known",
        "testimony/people/role": "person_role",
        "testimony/people/basis": "basis",
        "testimony/people/participation": "participation",
        "testimony/items/kind": "item_kind",
        "testimony/items/handovers/at": MOMENT,
        "testimony/translation/language": "language",
        "testimony/translation/certified_at": MOMENT,
    }
)
"""What stands in each place that holds nobody's words: a vocabulary, a time or a date."""

NUMBERED = frozenset(
    {f"{FACT}/episode", f"{FACT}/when/fact", f"{_STAGE}/fact", f"{_STAGE}/when/fact"}
)
"""Places that hold the number of a fact, and zero for none."""


def place_of(path: str) -> str:
    """Return the place of a part, e.g. that of all paragraphs for one of them."""
    above, _slash, last = path.rpartition("/")
    return above if last.isdigit() else path
