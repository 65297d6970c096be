"""Words of the case file: people, languages, consent, custody, attachments."""

from desktop.domain.consent import Answer, Consent
from desktop.domain.permissions import FullConsent
from desktop.domain.testimony import ReadBack, ReadBackMethod
from ui.widgets.dates import moment_words
from ui.words import QT_TRANSLATE_NOOP, translate

LANGUAGES = {
    "be": QT_TRANSLATE_NOOP("casefile", "Belarusian"),
    "ru": QT_TRANSLATE_NOOP("casefile", "Russian"),
    "en": QT_TRANSLATE_NOOP("casefile", "English"),
    "uk": QT_TRANSLATE_NOOP("casefile", "Ukrainian"),
    "pl": QT_TRANSLATE_NOOP("casefile", "Polish"),
    "lt": QT_TRANSLATE_NOOP("casefile", "Lithuanian"),
}
PRESENT_AS = {
    "deponent": QT_TRANSLATE_NOOP("casefile", "Person who testifies"),
    "interviewer": QT_TRANSLATE_NOOP("casefile", "Interviewer"),
    "interpreter": QT_TRANSLATE_NOOP("casefile", "Interpreter"),
    "support_person": QT_TRANSLATE_NOOP("casefile", "Support person"),
    "lawyer": QT_TRANSLATE_NOOP("casefile", "Lawyer"),
    "other": QT_TRANSLATE_NOOP("casefile", "Other person"),
}
ITEMS = {
    "purpose_understood": QT_TRANSLATE_NOOP("casefile", "purpose understood"),
    "voluntary": QT_TRANSLATE_NOOP("casefile", "of their own free will"),
    "confidentiality_limits": QT_TRANSLATE_NOOP("casefile", "limits of secrecy understood"),
    "store": QT_TRANSLATE_NOOP("casefile", "keep the testimony"),
    "audio": QT_TRANSLATE_NOOP("casefile", "record the voice"),
    "photos": QT_TRANSLATE_NOOP("casefile", "take pictures"),
    "excerpts": QT_TRANSLATE_NOOP("casefile", "quote parts of it"),
    "keep_device_copy": QT_TRANSLATE_NOOP("casefile", "a copy on the interviewer's device"),
    "copy_for_self": QT_TRANSLATE_NOOP("casefile", "a copy for themselves"),
    "recontact": QT_TRANSLATE_NOOP("casefile", "be asked again"),
}
CLASSES = {
    "legal_team": QT_TRANSLATE_NOOP("casefile", "legal team"),
    "national_prosecutor": QT_TRANSLATE_NOOP("casefile", "national prosecutors"),
    "icc": QT_TRANSLATE_NOOP("casefile", "International Criminal Court"),
    "un_mechanism": QT_TRANSLATE_NOOP("casefile", "UN investigations"),
    "un_treaty_body": QT_TRANSLATE_NOOP("casefile", "UN treaty bodies"),
    "future_tribunal": QT_TRANSLATE_NOOP("casefile", "a future tribunal"),
    "other_ngo": QT_TRANSLATE_NOOP("casefile", "other organisations"),
    "researchers": QT_TRANSLATE_NOOP("casefile", "researchers"),
    "media": QT_TRANSLATE_NOOP("casefile", "media"),
    "archive": QT_TRANSLATE_NOOP("casefile", "an archive"),
}
ACTS = {
    "created": QT_TRANSLATE_NOOP("casefile", "begun"),
    "consent_recorded": QT_TRANSLATE_NOOP("casefile", "consent recorded"),
    "attached": QT_TRANSLATE_NOOP("casefile", "file added"),
    "recorded": QT_TRANSLATE_NOOP("casefile", "voice recorded"),
    "closed": QT_TRANSLATE_NOOP("casefile", "closed"),
    "assessed": QT_TRANSLATE_NOOP("casefile", "assessment noted"),
    "reopened": QT_TRANSLATE_NOOP("casefile", "opened again"),
    "sealed": QT_TRANSLATE_NOOP("casefile", "sealed"),
    "key_destroyed": QT_TRANSLATE_NOOP("casefile", "key destroyed"),
    "copy_kept": QT_TRANSLATE_NOOP("casefile", "copy kept"),
    "handed_over": QT_TRANSLATE_NOOP("casefile", "copy written to hand over"),
    "receipt": QT_TRANSLATE_NOOP("casefile", "receipt came"),
    "imported": QT_TRANSLATE_NOOP("casefile", "imported here"),
    "printed": QT_TRANSLATE_NOOP("casefile", "statement saved or printed"),
    "timestamped": QT_TRANSLATE_NOOP("casefile", "time-stamp taken in"),
    "particulars_opened": QT_TRANSLATE_NOOP("casefile", "particulars opened"),
    "letter_sealed": QT_TRANSLATE_NOOP("casefile", "letter about it sealed"),
    "letter_received": QT_TRANSLATE_NOOP("casefile", "letter about it came"),
    "disclosed": QT_TRANSLATE_NOOP("casefile", "redacted copy made"),
    "words_destroyed": QT_TRANSLATE_NOOP("casefile", "withdrawn words destroyed"),
    "discarded": QT_TRANSLATE_NOOP("casefile", "words destroyed without sealing"),
    "let_go": QT_TRANSLATE_NOOP("casefile", "sealed file let go without every receipt"),
    "letter_forgotten": QT_TRANSLATE_NOOP("casefile", "words of a letter destroyed"),
}
KINDS = {
    "photo": QT_TRANSLATE_NOOP("casefile", "Picture"),
    "document": QT_TRANSLATE_NOOP("casefile", "Document"),
    "audio_file": QT_TRANSLATE_NOOP("casefile", "Sound file"),
    "interview_audio": QT_TRANSLATE_NOOP("casefile", "Recording of the interview"),
    "video": QT_TRANSLATE_NOOP("casefile", "Video"),
    "sketch": QT_TRANSLATE_NOOP("casefile", "Sketch"),
    "other": QT_TRANSLATE_NOOP("casefile", "File"),
}
NOT_SHOWN = {
    "too_large": QT_TRANSLATE_NOOP(
        "casefile", "This picture is too large to be shown here. It is kept bit for bit."
    ),
    "broken": QT_TRANSLATE_NOOP(
        "casefile", "This picture is damaged and cannot be shown. It is kept bit for bit."
    ),
    "stopped": QT_TRANSLATE_NOOP(
        "casefile",
        "Opening this picture took too long or was not safe, so it was stopped. It is kept "
        "bit for bit.",
    ),
    "unguarded": QT_TRANSLATE_NOOP(
        "casefile",
        "This computer cannot open pictures and sound safely, so none are opened here. "
        "They are kept bit for bit.",
    ),
}
_MORE = {
    "intimate_topic": QT_TRANSLATE_NOOP("casefile", "speaking about intimate matters"),
    "body_map": QT_TRANSLATE_NOOP("casefile", "marks on a drawing of the body"),
    "interpreter_accepted": QT_TRANSLATE_NOOP("casefile", "this interpreter"),
}
_METHODS = {
    ReadBackMethod.NOT_DONE: QT_TRANSLATE_NOOP("casefile", "It was not read back."),
    ReadBackMethod.READ_ALOUD: QT_TRANSLATE_NOOP("casefile", "It was read aloud to them."),
    ReadBackMethod.READ_SELF: QT_TRANSLATE_NOOP("casefile", "They read it themselves."),
    ReadBackMethod.INTERPRETED: QT_TRANSLATE_NOOP(
        "casefile", "It was read back through an interpreter."
    ),
}


def of_table(table: dict[str, str], code: str) -> str:
    """Return the words for a code; the code itself if a newer program wrote it."""
    return translate("casefile", table[code]) if code in table else code


def clock(milliseconds: int) -> str:
    """Return a length of sound, e.g. ``12:33``."""
    seconds = max(milliseconds, 0) // 1000
    hours, rest = divmod(seconds, 3600)
    minutes, rest = divmod(rest, 60)
    if hours:
        return f"{hours}:{minutes:02}:{rest:02}"
    return f"{minutes}:{rest:02}"


def shared_with(consent: Consent, answer: Answer) -> str:
    """Return those for whom sharing got this answer, as a list in one line."""
    return ", ".join(
        of_table(CLASSES, str(each)) for each, given in consent.sharing if given is answer
    )


def agreed_to(consent: Consent, more: FullConsent, answer: Answer) -> str:
    """Return the items that got this answer, as a list in one line."""
    asked = (
        *((str(item), given) for item, given in consent.items),
        *((name, getattr(more, name)) for name in _MORE),
    )
    table = {**ITEMS, **_MORE}
    return ", ".join(of_table(table, name) for name, given in asked if given is answer)


def read_back_words(read_back: ReadBack) -> str:
    """Return how the text was given back, and whether it was confirmed."""
    words = [translate("casefile", _METHODS[read_back.method])]
    if read_back.confirmed:
        words.append(
            translate("casefile", "They confirmed it on {moment}.").format(
                moment=moment_words(read_back.confirmed_at)
            )
        )
    if read_back.corrections:
        words.append(
            translate("casefile", "%n correction(s).", "", len(read_back.corrections))
        )
    return " ".join(words)
