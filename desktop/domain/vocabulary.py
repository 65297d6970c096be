"""The vocabularies of coded facts: codes only. Their labels are words, not evidence.

Not yet reviewed by a specialist. A code, once given, keeps its meaning for ever; terms are
added, never changed. Packs bring terms of their own, ``pack:term``. A reader takes any term
of the right form, and shows one that it has no words for as it stands.
"""

import re
from types import MappingProxyType

from desktop.domain.coding import FactKind

MAX_TERM = 99
"""Characters."""
_WORD = "[a-z][a-z0-9_]{0,31}"
_TERM = re.compile(rf"(?:{_WORD}:)?{_WORD}(?:\.{_WORD}){{0,2}}")
_FIELD = re.compile(_WORD)


def is_term(text: str) -> bool:
    """Return whether `text` has the form of a term, of this vocabulary or a pack's."""
    return len(text) <= MAX_TERM and _TERM.fullmatch(text) is not None


def is_field(text: str) -> bool:
    """Return whether `text` has the form of a detail's field code."""
    return _FIELD.fullmatch(text) is not None


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _terms(group: str, words: str) -> tuple[str, ...]:
    """Return the group itself, and its terms."""
    return group, *(f"{group}.{word}" for word in _listed(words))


ACTS = (
    *_terms(
        "blunt",
        "punches kicks slaps baton rifle_butt soles ears head_against stamping dragging"
        " thrown dog gauntlet",
    ),
    *_terms(
        "position",
        "standing wall_stretch kneeling squatting crawling suspension limbs_tied restraints"
        " stacking",
    ),
    *_terms("burn", "heat cigarette chemical liquid"),
    *_terms("electric", "stun_device wires"),
    *_terms("asphyxia", "bag gas_mask choking water chest gas"),
    *_terms("crush", "fingers joints"),
    *_terms("penetrating", "cuts needles shots rubber_bullet"),
    *_terms("chemical", "chlorine irritants forced_drugs"),
    *_terms("temperature", "cold heat wet"),
    *_terms(
        "sexual",
        "rape attempted_rape object genital_violence nudity invasive_search threats"
        " harassment forced_witnessing",
    ),
    *_terms(
        "deprivation",
        "water food sleep toilet hygiene air walks bedding medical_care medicine clothing"
        " spectacles menstrual_items light dark sound",
    ),
    *_terms(
        "conditions",
        "overcrowding solitary punishment_cell mixed_with_ill vermin no_parcels"
        " confiscation",
    ),
    *_terms(
        "psychological",
        "death_threats threats_to_family threats_to_children mock_execution watching"
        " hearing degradation slogans marking hair_cutting insult_religious insult_ethnic"
        " insult_lgbt false_news threats_of_rape incommunicado forced_labour",
    ),
    *_terms(
        "coercion",
        "signature self_incrimination filmed_confession broadcast phone_unlocking"
        " collaboration",
    ),
    *_terms("medical", "doctor_present doctor_absent participated refused falsified"),
)
EPISODES = _listed(
    "arrest transport search registration interrogation beating detention transfer court"
    " hospital release complaint displacement threat_afterwards"
)
PLACES = _listed(
    "street home workplace vehicle van bus garage gym courtyard corridor office cell"
    " punishment_cell station temporary_detention remand_prison prison colony"
    " open_facility labour_treatment psychiatric_ward hospital court border"
)
UNITS = _listed(
    "police district_police traffic_police riot_police organised_crime_police"
    " special_forces internal_troops state_security border_guard investigators prosecutor"
    " court prison_service guard_department financial_investigators military plain_clothes"
    " unknown"
)
INJURIES = _listed(
    "bruise abrasion cut burn fracture dislocation swelling bleeding tooth hearing sight"
    " breathing consciousness numbness movement scar pain miscarriage psychological"
)
PERSONS = _listed(
    "perpetrator commander witness fellow_detainee doctor lawyer judge relative"
)
WORDS = _listed(
    "order threat insult question accusation demand promise admission reason name_called"
    " slogan"
)

TERMS = MappingProxyType(
    {
        FactKind.EPISODE: EPISODES,
        FactKind.ACT: ACTS,
        FactKind.PERSON: PERSONS,
        FactKind.PLACE: PLACES,
        FactKind.UNIT: UNITS,
        FactKind.INJURY: INJURIES,
        FactKind.WORDS: WORDS,
    }
)
"""Terms for each kind of fact, in the order in which they are offered."""

REGIONS = _listed(
    "head.top head.back face forehead eye_left eye_right ear_left ear_right nose"
    " mouth teeth jaw neck.front neck.back shoulder_left shoulder_right upper_arm_left"
    " upper_arm_right elbow_left elbow_right forearm_left forearm_right wrist_left"
    " wrist_right hand_left hand_right fingers_left fingers_right chest breast_left"
    " breast_right ribs_left ribs_right abdomen flank_left flank_right upper_back"
    " lower_back spine buttock_left buttock_right pelvis genitals anus thigh_left"
    " thigh_right knee_left knee_right lower_leg_left lower_leg_right ankle_left"
    " ankle_right foot_left foot_right sole_left sole_right toes_left toes_right"
)
"""Regions of the body."""

FIELDS = MappingProxyType(
    {
        FactKind.ACT: _listed(
            "body_part instrument site duration count count_kind words ordered_by"
            " watched_by identification reason aftermath intention purpose lawful_basis"
            " complaint complaint_result statement_used redress"
        ),
        FactKind.EPISODE: _listed(
            "legal_basis judge lawyer doctor contact conditions reason"
        ),
        FactKind.PERSON: _listed("description"),
        FactKind.PLACE: _listed("address floor cell_number size people_in_it description"),
        FactKind.UNIT: _listed("uniform mask insignia vehicle description"),
        FactKind.INJURY: _listed("body_part duration treatment aftermath"),
        FactKind.WORDS: _listed("said_by said_to original language"),
    }
)
"""Fields of details for each kind of fact."""
COUNTS = ("exact", "estimate", "unknown")
"""What stands in ``count_kind``. Severity is never made from counts."""
