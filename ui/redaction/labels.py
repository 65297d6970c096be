"""What parts of a testimony are called on redacted copies, and the fields of an entry."""

from ui.words import QT_TRANSLATE_NOOP, translate

_LABELS = {
    "testimony/id": QT_TRANSLATE_NOOP("redaction", "Number of the testimony"),
    "testimony/code": QT_TRANSLATE_NOOP("redaction", "Case code"),
    "testimony/revision": QT_TRANSLATE_NOOP("redaction", "Revision"),
    "testimony/started_at": QT_TRANSLATE_NOOP("redaction", "Begun"),
    "testimony/spoken_language": QT_TRANSLATE_NOOP("redaction", "Spoken language"),
    "testimony/written_language": QT_TRANSLATE_NOOP("redaction", "Written language"),
    "testimony/place": QT_TRANSLATE_NOOP("redaction", "Place"),
    "testimony/present": QT_TRANSLATE_NOOP("redaction", "In the room"),
    "testimony/paragraphs": QT_TRANSLATE_NOOP("redaction", "The account"),
    "testimony/read_back/method": QT_TRANSLATE_NOOP("redaction", "How it was read back"),
    "testimony/read_back/language": QT_TRANSLATE_NOOP("redaction", "Read back in"),
    "testimony/read_back/confirmed": QT_TRANSLATE_NOOP("redaction", "Confirmed"),
    "testimony/read_back/confirmed_at": QT_TRANSLATE_NOOP("redaction", "Confirmed on"),
    "testimony/read_back/corrections": QT_TRANSLATE_NOOP("redaction", "Corrections"),
    "testimony/consent/language": QT_TRANSLATE_NOOP("redaction", "Asked in"),
    "testimony/consent/script_version": QT_TRANSLATE_NOOP("redaction", "Words read out"),
    "testimony/consent/recorded_at": QT_TRANSLATE_NOOP("redaction", "Asked on"),
    "testimony/consent/teach_back": QT_TRANSLATE_NOOP("redaction", "In their own words"),
    "testimony/closing/feeling": QT_TRANSLATE_NOOP("redaction", "How they felt"),
    "testimony/closing/next_steps": QT_TRANSLATE_NOOP("redaction", "Next steps"),
    "testimony/closing/closed_at": QT_TRANSLATE_NOOP("redaction", "Closed on"),
    "testimony/conduct/account_complete_at": QT_TRANSLATE_NOOP(
        "redaction", "Account complete on"
    ),
    "testimony/conduct/assessment/follow_ups": QT_TRANSLATE_NOOP(
        "redaction", "To follow up"
    ),
    "testimony/conduct/assessment/observations": QT_TRANSLATE_NOOP(
        "redaction", "What the interviewer observed"
    ),
    "testimony/conduct/capacity/assent": QT_TRANSLATE_NOOP("redaction", "Their own assent"),
    "testimony/conduct/capacity/best_interest": QT_TRANSLATE_NOOP(
        "redaction", "Why it is in their interest"
    ),
    "testimony/conduct/capacity/guardian": QT_TRANSLATE_NOOP(
        "redaction", "Guardian, by code"
    ),
    "testimony/conduct/capacity/speaks_as": QT_TRANSLATE_NOOP("redaction", "Speaks as"),
    "testimony/conduct/choices/interpreter": QT_TRANSLATE_NOOP(
        "redaction", "Wish for the interpreter"
    ),
    "testimony/conduct/choices/interviewer": QT_TRANSLATE_NOOP(
        "redaction", "Wish for the interviewer"
    ),
    "testimony/conduct/choices/support_person": QT_TRANSLATE_NOOP(
        "redaction", "Wish for a support person"
    ),
    "testimony/conduct/earlier_asked": QT_TRANSLATE_NOOP(
        "redaction", "Asked about earlier accounts"
    ),
    "testimony/conduct/first_account/contact": QT_TRANSLATE_NOOP(
        "redaction", "First account: contact"
    ),
    "testimony/conduct/first_account/evidence": QT_TRANSLATE_NOOP(
        "redaction", "First account: evidence"
    ),
    "testimony/conduct/first_account/injuries": QT_TRANSLATE_NOOP(
        "redaction", "First account: injuries"
    ),
    "testimony/conduct/first_account/needs": QT_TRANSLATE_NOOP(
        "redaction", "First account: needs"
    ),
    "testimony/conduct/first_account/next_step": QT_TRANSLATE_NOOP(
        "redaction", "First account: next step"
    ),
    "testimony/conduct/first_account/safety": QT_TRANSLATE_NOOP(
        "redaction", "First account: safety"
    ),
    "testimony/conduct/first_account/what": QT_TRANSLATE_NOOP(
        "redaction", "First account: what happened"
    ),
    "testimony/conduct/first_account/when": QT_TRANSLATE_NOOP(
        "redaction", "First account: when"
    ),
    "testimony/conduct/first_account/where": QT_TRANSLATE_NOOP(
        "redaction", "First account: where"
    ),
    "testimony/conduct/first_account/who": QT_TRANSLATE_NOOP(
        "redaction", "First account: who"
    ),
    "testimony/conduct/mode": QT_TRANSLATE_NOOP("redaction", "Kind of interview"),
    "testimony/conduct/risks/decision": QT_TRANSLATE_NOOP(
        "redaction", "Decision about the risks"
    ),
    "testimony/conduct/risks/note": QT_TRANSLATE_NOOP("redaction", "Note about the risks"),
    "testimony/consent_more/after_death": QT_TRANSLATE_NOOP(
        "redaction", "After their death"
    ),
    "testimony/consent_more/after_death_note": QT_TRANSLATE_NOOP(
        "redaction", "After their death, in their words"
    ),
    "testimony/consent_more/body_map": QT_TRANSLATE_NOOP(
        "redaction", "Agreed to the body map"
    ),
    "testimony/consent_more/conditions": QT_TRANSLATE_NOOP("redaction", "Conditions"),
    "testimony/consent_more/explained_by": QT_TRANSLATE_NOOP(
        "redaction", "Explained by, by code"
    ),
    "testimony/consent_more/interpreter_accepted": QT_TRANSLATE_NOOP(
        "redaction", "Accepted the interpreter"
    ),
    "testimony/consent_more/intimate_topic": QT_TRANSLATE_NOOP(
        "redaction", "Agreed to intimate topics"
    ),
    "testimony/consent_more/proof/attachment": QT_TRANSLATE_NOOP(
        "redaction", "What proves the answers"
    ),
    "testimony/consent_more/proof/kind": QT_TRANSLATE_NOOP(
        "redaction", "How the answers are proved"
    ),
    "testimony/consent_more/proof/script_version": QT_TRANSLATE_NOOP(
        "redaction", "Words read out, of the proof"
    ),
    "testimony/consent_more/recontact/contact_person": QT_TRANSLATE_NOOP(
        "redaction", "Reached through"
    ),
    "testimony/consent_more/recontact/never_times": QT_TRANSLATE_NOOP(
        "redaction", "Never to be reached"
    ),
    "testimony/consent_more/recontact/route": QT_TRANSLATE_NOOP(
        "redaction", "How they may be reached"
    ),
    "testimony/consent_more/recontact/safe_words": QT_TRANSLATE_NOOP(
        "redaction", "Words agreed for safety"
    ),
    "testimony/consent_more/retention_until": QT_TRANSLATE_NOOP("redaction", "Kept until"),
    "testimony/numbers_given/body": QT_TRANSLATE_NOOP("redaction", "Last number of a mark"),
    "testimony/numbers_given/items": QT_TRANSLATE_NOOP(
        "redaction", "Last number of an item"
    ),
    "testimony/translation/certified_at": QT_TRANSLATE_NOOP(
        "redaction", "Translation certified on"
    ),
    "testimony/translation/language": QT_TRANSLATE_NOOP("redaction", "Translated into"),
    "testimony/translation/translator": QT_TRANSLATE_NOOP(
        "redaction", "Translator, by code"
    ),
}
_NUMBERED = {
    "testimony/paragraphs": QT_TRANSLATE_NOOP("redaction", "Paragraph {number}"),
    "testimony/present": QT_TRANSLATE_NOOP("redaction", "In the room, {number}"),
    "testimony/read_back/corrections": QT_TRANSLATE_NOOP(
        "redaction", "Correction {number}"
    ),
    "attachments": QT_TRANSLATE_NOOP("redaction", "Evidence {number}"),
    "custody": QT_TRANSLATE_NOOP("redaction", "Event {number}"),
    "testimony/body": QT_TRANSLATE_NOOP("redaction", "Mark on the body, {number}"),
    "testimony/coding/facts": QT_TRANSLATE_NOOP("redaction", "Coded fact {number}"),
    "testimony/coding/transfers": QT_TRANSLATE_NOOP(
        "redaction", "Transfer, stage {number}"
    ),
    "testimony/conduct/audio_marks": QT_TRANSLATE_NOOP(
        "redaction", "Mark in a recording, {number}"
    ),
    "testimony/conduct/certificates": QT_TRANSLATE_NOOP(
        "redaction", "Certificate {number}"
    ),
    "testimony/conduct/earlier": QT_TRANSLATE_NOOP("redaction", "Earlier account {number}"),
    "testimony/conduct/needs": QT_TRANSLATE_NOOP("redaction", "Need {number}"),
    "testimony/conduct/questions": QT_TRANSLATE_NOOP("redaction", "Question {number}"),
    "testimony/conduct/risks/answers": QT_TRANSLATE_NOOP(
        "redaction", "Risk, question {number}"
    ),
    "testimony/conduct/sittings": QT_TRANSLATE_NOOP("redaction", "Sitting {number}"),
    "testimony/consent_more/permissions": QT_TRANSLATE_NOOP(
        "redaction", "Consent for a purpose, {number}"
    ),
    "testimony/items": QT_TRANSLATE_NOOP("redaction", "Physical item {number}"),
    "testimony/people": QT_TRANSLATE_NOOP("redaction", "Person named, {number}"),
    "testimony/translation/paragraphs": QT_TRANSLATE_NOOP(
        "redaction", "Translation of paragraph {number}"
    ),
}
_FIELDS = {
    "absence": QT_TRANSLATE_NOOP("redaction", "why it is missing"),
    "acknowledged_at": QT_TRANSLATE_NOOP("redaction", "confirmed"),
    "added_at": QT_TRANSLATE_NOOP("redaction", "when"),
    "after": QT_TRANSLATE_NOOP("redaction", "after paragraph"),
    "answer": QT_TRANSLATE_NOOP("redaction", "answer"),
    "asked_at": QT_TRANSLATE_NOOP("redaction", "asked"),
    "at": QT_TRANSLATE_NOOP("redaction", "when"),
    "at_ms": QT_TRANSLATE_NOOP("redaction", "at millisecond"),
    "badge": QT_TRANSLATE_NOOP("redaction", "badge"),
    "band": QT_TRANSLATE_NOOP("redaction", "time of day"),
    "basis": QT_TRANSLATE_NOOP("redaction", "how recognised"),
    "basis_note": QT_TRANSLATE_NOOP("redaction", "note on that"),
    "code": QT_TRANSLATE_NOOP("redaction", "code"),
    "colour": QT_TRANSLATE_NOOP("redaction", "colour"),
    "competence": QT_TRANSLATE_NOOP("redaction", "training"),
    "condition": QT_TRANSLATE_NOOP("redaction", "condition"),
    "confirmed_at": QT_TRANSLATE_NOOP("redaction", "confirmed"),
    "date": QT_TRANSLATE_NOOP("redaction", "date"),
    "description": QT_TRANSLATE_NOOP("redaction", "description"),
    "details": QT_TRANSLATE_NOOP("redaction", "details"),
    "elicited": QT_TRANSLATE_NOOP("redaction", "how it came up"),
    "end": QT_TRANSLATE_NOOP("redaction", "to sign"),
    "ended_at": QT_TRANSLATE_NOOP("redaction", "ended"),
    "ended_how": QT_TRANSLATE_NOOP("redaction", "how it ended"),
    "episode": QT_TRANSLATE_NOOP("redaction", "episode"),
    "face": QT_TRANSLATE_NOOP("redaction", "face"),
    "fact": QT_TRANSLATE_NOOP("redaction", "fact"),
    "from_language": QT_TRANSLATE_NOOP("redaction", "from language"),
    "given_to": QT_TRANSLATE_NOOP("redaction", "to whom"),
    "giver": QT_TRANSLATE_NOOP("redaction", "handed over by"),
    "handovers": QT_TRANSLATE_NOOP("redaction", "handovers"),
    "holder": QT_TRANSLATE_NOOP("redaction", "holder"),
    "id": QT_TRANSLATE_NOOP("redaction", "number"),
    "identity": QT_TRANSLATE_NOOP("redaction", "under what name"),
    "interpreter": QT_TRANSLATE_NOOP("redaction", "interpreter"),
    "kind": QT_TRANSLATE_NOOP("redaction", "kind"),
    "label": QT_TRANSLATE_NOOP("redaction", "shown as"),
    "manner": QT_TRANSLATE_NOOP("redaction", "manner"),
    "masked": QT_TRANSLATE_NOOP("redaction", "covered"),
    "names_heard": QT_TRANSLATE_NOOP("redaction", "names heard"),
    "note": QT_TRANSLATE_NOOP("redaction", "note"),
    "noticed": QT_TRANSLATE_NOOP("redaction", "noticed"),
    "other": QT_TRANSLATE_NOOP("redaction", "other words"),
    "pain_now": QT_TRANSLATE_NOOP("redaction", "pain now"),
    "pain_then": QT_TRANSLATE_NOOP("redaction", "pain then"),
    "paragraph": QT_TRANSLATE_NOOP("redaction", "paragraph"),
    "participation": QT_TRANSLATE_NOOP("redaction", "part taken"),
    "pauses": QT_TRANSLATE_NOOP("redaction", "breaks"),
    "people": QT_TRANSLATE_NOOP("redaction", "people"),
    "photos": QT_TRANSLATE_NOOP("redaction", "photos"),
    "place": QT_TRANSLATE_NOOP("redaction", "place"),
    "present": QT_TRANSLATE_NOOP("redaction", "in the room"),
    "present_as": QT_TRANSLATE_NOOP("redaction", "as whom"),
    "purpose": QT_TRANSLATE_NOOP("redaction", "purpose"),
    "question": QT_TRANSLATE_NOOP("redaction", "question"),
    "recipient": QT_TRANSLATE_NOOP("redaction", "recipient"),
    "recorded": QT_TRANSLATE_NOOP("redaction", "recorded"),
    "recording": QT_TRANSLATE_NOOP("redaction", "recording"),
    "referred_to": QT_TRANSLATE_NOOP("redaction", "referred to"),
    "region": QT_TRANSLATE_NOOP("redaction", "where on the body"),
    "relation": QT_TRANSLATE_NOOP("redaction", "before or after"),
    "role": QT_TRANSLATE_NOOP("redaction", "role"),
    "shape": QT_TRANSLATE_NOOP("redaction", "shape"),
    "signed": QT_TRANSLATE_NOOP("redaction", "signed"),
    "since": QT_TRANSLATE_NOOP("redaction", "from"),
    "size": QT_TRANSLATE_NOOP("redaction", "size"),
    "span": QT_TRANSLATE_NOOP("redaction", "words"),
    "spoken_language": QT_TRANSLATE_NOOP("redaction", "spoken language"),
    "start": QT_TRANSLATE_NOOP("redaction", "from sign"),
    "started_at": QT_TRANSLATE_NOOP("redaction", "begun"),
    "taker": QT_TRANSLATE_NOOP("redaction", "handed over to"),
    "text": QT_TRANSLATE_NOOP("redaction", "text"),
    "to_language": QT_TRANSLATE_NOOP("redaction", "to language"),
    "treated": QT_TRANSLATE_NOOP("redaction", "treated"),
    "treatment": QT_TRANSLATE_NOOP("redaction", "treatment"),
    "uniform": QT_TRANSLATE_NOOP("redaction", "uniform"),
    "until": QT_TRANSLATE_NOOP("redaction", "until"),
    "view": QT_TRANSLATE_NOOP("redaction", "chart"),
    "voice": QT_TRANSLATE_NOOP("redaction", "voice"),
    "when": QT_TRANSLATE_NOOP("redaction", "when"),
    "words": QT_TRANSLATE_NOOP("redaction", "words"),
    "written_language": QT_TRANSLATE_NOOP("redaction", "written language"),
    "x": QT_TRANSLATE_NOOP("redaction", "across"),
    "y": QT_TRANSLATE_NOOP("redaction", "down"),
    "instrument": QT_TRANSLATE_NOOP("redaction", "instrument"),
    "count": QT_TRANSLATE_NOOP("redaction", "how many"),
    "term_pack": QT_TRANSLATE_NOOP("redaction", "pack of the term"),
    "term_be": QT_TRANSLATE_NOOP("redaction", "term in Belarusian"),
    "term_ru": QT_TRANSLATE_NOOP("redaction", "term in Russian"),
    "term_en": QT_TRANSLATE_NOOP("redaction", "term in English"),
    "when_said": QT_TRANSLATE_NOOP("redaction", "when, as it was said"),
}


def fixed_label(path: str) -> str:
    """Return what a part is called, e.g. ``Paragraph 4``; empty if that is not known."""
    above, _slash, last = path.rpartition("/")
    if path in _LABELS:
        return translate("redaction", _LABELS[path])
    if above in _NUMBERED and last.isdigit():
        return translate("redaction", _NUMBERED[above]).format(number=int(last) + 1)
    return ""


def field_words(name: str) -> str:
    """Return what a field of an entry is called; its own name if that is not known."""
    return translate("redaction", _FIELDS[name]) if name in _FIELDS else name
