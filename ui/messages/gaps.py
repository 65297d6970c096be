"""Words for what is missing or forbidden: the codes of `desktop.domain.rules`.

Two forms: what is missing, short, for lists (`missing`), and why an act is not allowed, as
a whole sentence (`reason`).
"""

from ui.words import QT_TRANSLATE_NOOP, translate

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
    "closing": QT_TRANSLATE_NOOP("gaps", "the closing"),
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
}

_SOMETHING = QT_TRANSLATE_NOOP("gaps", "something else")
_NOT_AGREED = QT_TRANSLATE_NOOP("gaps", "They did not agree to this.")


def missing(code: str) -> str:
    """Return what a gap code says is missing, as a few words for a list."""
    return translate("gaps", MISSING.get(code, _SOMETHING))


def missing_list(codes: tuple[str, ...]) -> str:
    """Return all that is missing in one line."""
    return ", ".join(missing(code) for code in codes)


def reason(code: str) -> str:
    """Return why something is not allowed, as a whole sentence."""
    return translate("gaps", REASONS.get(code, _NOT_AGREED))
