"""Words for what is missing or forbidden: the codes of `desktop.domain.rules`.

Two forms: what is missing, short, for lists (`missing`), and why an act is not allowed, as
a whole sentence (`reason`).
"""

from desktop.domain.desk_rules import ASSENT_REFUSED
from desktop.services.take_errors import TakeLeft
from ui.words import QT_TRANSLATE_NOOP, translate

BEGUN_CORRECTION, BEGUN_QUESTION = "correction_begun", "question_begun"
BEGUN_HANDOVER = "handover_begun"
"""Codes of what stands in a box and is not noted; the record itself lacks nothing."""
BEGUN = {
    BEGUN_CORRECTION: QT_TRANSLATE_NOOP("gaps", "a correction was begun and is not noted"),
    BEGUN_QUESTION: QT_TRANSLATE_NOOP("gaps", "a question was begun and is not noted"),
    BEGUN_HANDOVER: QT_TRANSLATE_NOOP("gaps", "a handover was begun and is not noted"),
}
OPEN_ENDS = {
    "consent_unproven": QT_TRANSLATE_NOOP("gaps", "there is no proof of the consent"),
    "interpreter_uncertified": QT_TRANSLATE_NOOP(
        "gaps", "the interpreter has not certified the interpreting"
    ),
    "translator_uncertified": QT_TRANSLATE_NOOP(
        "gaps", "the translator has not certified the translation"
    ),
}
"""Codes of what stands open and keeps nothing from being sealed."""
MISSING = {
    "people": QT_TRANSLATE_NOOP("gaps", "who was in the room"),
    "language": QT_TRANSLATE_NOOP("gaps", "the languages"),
    "consent.purpose_understood": QT_TRANSLATE_NOOP("gaps", "consent: purpose understood"),
    "consent.voluntary": QT_TRANSLATE_NOOP("gaps", "consent: of their own free will"),
    "consent.confidentiality_limits": QT_TRANSLATE_NOOP(
        "gaps", "consent: the limits of secrecy"
    ),
    "consent.store": QT_TRANSLATE_NOOP("gaps", "consent: to keep the testimony"),
    "audio_not_allowed": QT_TRANSLATE_NOOP("gaps", "a recording without consent to it"),
    "photos_not_allowed": QT_TRANSLATE_NOOP("gaps", "pictures without consent to them"),
    "narrative": QT_TRANSLATE_NOOP("gaps", "the account"),
    "read_back": QT_TRANSLATE_NOOP("gaps", "the read-back"),
    "feeling": QT_TRANSLATE_NOOP("gaps", "how they feel at the end"),
    "closing": QT_TRANSLATE_NOOP("gaps", "the closing"),
    "earlier_accounts": QT_TRANSLATE_NOOP("gaps", "whether they gave accounts before"),
    "guardian": QT_TRANSLATE_NOOP("gaps", "the guardian, or whoever may agree for them"),
    "assent": QT_TRANSLATE_NOOP("gaps", "that they agree themselves"),
    ASSENT_REFUSED: QT_TRANSLATE_NOOP(
        "gaps", "the person themself said no: this cannot be sealed"
    ),
    "body_map_not_allowed": QT_TRANSLATE_NOOP(
        "gaps", "marks on the body without consent to them"
    ),
    "intimate_not_allowed": QT_TRANSLATE_NOOP(
        "gaps", "intimate marks without consent to them"
    ),
    "interpreter_not_accepted": QT_TRANSLATE_NOOP(
        "gaps", "that they accept the interpreter"
    ),
    "evidence_missing": QT_TRANSLATE_NOOP(
        "gaps", "a picture or recording that something points at"
    ),
    TakeLeft.code: QT_TRANSLATE_NOOP(
        "gaps",
        "a recording or sketch that was cut off: lock and unlock, it is taken in then",
    ),
    "unsound": QT_TRANSLATE_NOOP("gaps", "a date, number or place that cannot be"),
    "letter.words": QT_TRANSLATE_NOOP("gaps", "the words"),
    "letter.scope": QT_TRANSLATE_NOOP("gaps", "what is taken back"),
    "letter.reason": QT_TRANSLATE_NOOP("gaps", "the reason"),
    "letter.read_back": QT_TRANSLATE_NOOP("gaps", "the read-back"),
    "letter.level": QT_TRANSLATE_NOOP("gaps", "the level"),
    "letter.fewer": QT_TRANSLATE_NOOP("gaps", "fewer questions, at most 100"),
    "letter.time": QT_TRANSLATE_NOOP("gaps", "when it was"),
}

REASONS = {
    "unverified": QT_TRANSLATE_NOOP(
        "gaps", "Their fingerprint was not compared yet. Do it under People & keys."
    ),
    "revoked": QT_TRANSLATE_NOOP(
        "gaps", "The organisation says that this key does not count any more."
    ),
    "consent.purpose_understood": QT_TRANSLATE_NOOP(
        "gaps", "It is not noted that they understood what the testimony is for."
    ),
    "consent.voluntary": QT_TRANSLATE_NOOP(
        "gaps", "It is not noted that they testify of their own free will."
    ),
    "consent.confidentiality_limits": QT_TRANSLATE_NOOP(
        "gaps", "It is not noted that they know the limits of secrecy."
    ),
    "consent.store": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree that the testimony is kept."
    ),
    "consent.audio": QT_TRANSLATE_NOOP("gaps", "They did not agree to a sound recording."),
    "consent.photos": QT_TRANSLATE_NOOP("gaps", "They did not agree to pictures."),
    "consent.excerpts": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree that parts of it are quoted."
    ),
    "consent.keep_device_copy": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree that a readable copy stays on this device."
    ),
    "consent.copy_for_self": QT_TRANSLATE_NOOP("gaps", "They did not ask for a copy."),
    "consent.recontact": QT_TRANSLATE_NOOP("gaps", "They did not agree to be asked again."),
    "consent.share.legal_team": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to share it with the legal team."
    ),
    "consent.share.national_prosecutor": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to share it with a national prosecutor."
    ),
    "consent.share.icc": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to share it with the International Criminal Court."
    ),
    "consent.share.un_mechanism": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to share it with a UN investigation."
    ),
    "consent.share.un_treaty_body": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to share it with a UN treaty body."
    ),
    "consent.share.future_tribunal": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to share it with a future tribunal."
    ),
    "consent.share.other_ngo": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to share it with another organisation."
    ),
    "consent.share.researchers": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to share it with researchers."
    ),
    "consent.share.media": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to share it with the media."
    ),
    "consent.share.archive": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to share it with an archive."
    ),
    "prompts": QT_TRANSLATE_NOOP(
        "gaps", "First let them tell it in their own words, and say when that is complete."
    ),
    "first_account": QT_TRANSLATE_NOOP(
        "gaps", "This is a first account. It is never printed as a statement."
    ),
    "consent.body_map": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree that marks on the body are noted."
    ),
    "consent.intimate_topic": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree to speak of intimate parts of the body."
    ),
    "consent.retention": QT_TRANSLATE_NOOP(
        "gaps", "The day until which they agreed that it is kept is past."
    ),
    "paragraphs_taken_back": QT_TRANSLATE_NOOP(
        "gaps", "They took back paragraphs that are in this sealed file."
    ),
    "purpose_for_nobody": QT_TRANSLATE_NOOP(
        "gaps", "They did not agree that any of those you chose gets it for that purpose."
    ),
    "consent.purpose.legal_team": QT_TRANSLATE_NOOP(
        "gaps", "They agreed to no purpose for sharing it with the legal team."
    ),
    "consent.purpose.national_prosecutor": QT_TRANSLATE_NOOP(
        "gaps", "They agreed to no purpose for sharing it with a national prosecutor."
    ),
    "consent.purpose.icc": QT_TRANSLATE_NOOP(
        "gaps",
        "They agreed to no purpose for sharing it with the ICC.",
    ),
    "consent.purpose.un_mechanism": QT_TRANSLATE_NOOP(
        "gaps", "They agreed to no purpose for sharing it with a UN investigation."
    ),
    "consent.purpose.un_treaty_body": QT_TRANSLATE_NOOP(
        "gaps", "They agreed to no purpose for sharing it with a UN treaty body."
    ),
    "consent.purpose.future_tribunal": QT_TRANSLATE_NOOP(
        "gaps", "They agreed to no purpose for sharing it with a future tribunal."
    ),
    "consent.purpose.other_ngo": QT_TRANSLATE_NOOP(
        "gaps", "They agreed to no purpose for sharing it with another organisation."
    ),
    "consent.purpose.researchers": QT_TRANSLATE_NOOP(
        "gaps", "They agreed to no purpose for sharing it with researchers."
    ),
    "consent.purpose.media": QT_TRANSLATE_NOOP(
        "gaps", "They agreed to no purpose for sharing it with the media."
    ),
    "consent.purpose.archive": QT_TRANSLATE_NOOP(
        "gaps", "They agreed to no purpose for sharing it with an archive."
    ),
    "consent.identity.legal_team": QT_TRANSLATE_NOOP(
        "gaps", "It may go to the legal team only if it says less of who they are."
    ),
    "consent.identity.national_prosecutor": QT_TRANSLATE_NOOP(
        "gaps",
        "It may go to a national prosecutor only if it says less of who they are.",
    ),
    "consent.identity.icc": QT_TRANSLATE_NOOP(
        "gaps",
        "It may go to the ICC only if it says less of who they are.",
    ),
    "consent.identity.un_mechanism": QT_TRANSLATE_NOOP(
        "gaps",
        "It may go to a UN investigation only if it says less of who they are.",
    ),
    "consent.identity.un_treaty_body": QT_TRANSLATE_NOOP(
        "gaps", "It may go to a UN treaty body only if it says less of who they are."
    ),
    "consent.identity.future_tribunal": QT_TRANSLATE_NOOP(
        "gaps", "It may go to a future tribunal only if it says less of who they are."
    ),
    "consent.identity.other_ngo": QT_TRANSLATE_NOOP(
        "gaps",
        "It may go to another organisation only if it says less of who they are.",
    ),
    "consent.identity.researchers": QT_TRANSLATE_NOOP(
        "gaps", "It may go to researchers only if it says less of who they are."
    ),
    "consent.identity.media": QT_TRANSLATE_NOOP(
        "gaps", "It may go to the media only if it says less of who they are."
    ),
    "consent.identity.archive": QT_TRANSLATE_NOOP(
        "gaps", "It may go to an archive only if it says less of who they are."
    ),
}

_CONSENT_PAGE = QT_TRANSLATE_NOOP(
    "gaps",
    "Only they can change it: ask them, on the consent page, before the testimony is "
    "sealed.",
)
_PLACES = {
    "first_account": QT_TRANSLATE_NOOP(
        "gaps", "How much is taken is settled on the first page of the interview."
    ),
    "consent.recontact": QT_TRANSLATE_NOOP(
        "gaps",
        "Only they can change it: whoever took the testimony can ask them when they come "
        "by themselves.",
    ),
}
_INTERVIEW = QT_TRANSLATE_NOOP(
    "gaps", "Beside the pages of the interview stands where something is missing."
)
_OF_CONSENT = frozenset(
    {
        "audio_not_allowed",
        "photos_not_allowed",
        "body_map_not_allowed",
        "intimate_not_allowed",
        "interpreter_not_accepted",
        "guardian",
        "assent",
    }
)
_SOMETHING = QT_TRANSLATE_NOOP("gaps", "something else")
_NOT_AGREED = QT_TRANSLATE_NOOP("gaps", "They did not agree to this.")


def missing(code: str) -> str:
    """Return what a gap code says is missing, as a few words for a list."""
    return translate("gaps", {**MISSING, **BEGUN, **OPEN_ENDS}.get(code, _SOMETHING))


def missing_list(codes: tuple[str, ...]) -> str:
    """Return all that is missing in one line."""
    return ", ".join(missing(code) for code in codes)


def place(code: str) -> str:
    """Return where and by whom it can be changed that something is not allowed."""
    by_default = _CONSENT_PAGE if code.startswith("consent.") else ""
    words = _PLACES.get(code, by_default)
    return translate("gaps", words) if words else ""


def gaps_place(codes: tuple[str, ...]) -> str:
    """Return where something that is missing can be put right, and who alone can."""
    if any(code.startswith("consent.") or code in _OF_CONSENT for code in codes):
        return translate("gaps", _CONSENT_PAGE)
    is_letter = all(code.startswith("letter.") for code in codes)
    return "" if is_letter else translate("gaps", _INTERVIEW)


def reason(code: str) -> str:
    """Return why something is not allowed, as a whole sentence."""
    return translate("gaps", REASONS.get(code, _NOT_AGREED))
