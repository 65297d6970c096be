"""What phases, roles, languages, needs and ways of reading are called on the screen."""

from desktop.domain.people import PresentAs
from desktop.domain.preparing import NeedKind
from desktop.domain.testimony import LANGUAGES, ReadBackMethod
from ui.interview.phases import Phase, Shut
from ui.messages import Message
from ui.words import QT_TRANSLATE_NOOP, translate

_PHASES = {
    Phase.PLAN: QT_TRANSLATE_NOOP("interview", "Before"),
    Phase.PEOPLE: QT_TRANSLATE_NOOP("interview", "People"),
    Phase.CONSENT: QT_TRANSLATE_NOOP("interview", "Consent"),
    Phase.ACCOUNT: QT_TRANSLATE_NOOP("interview", "Free account"),
    Phase.CLARIFY: QT_TRANSLATE_NOOP("interview", "Clarify"),
    Phase.PROMPTS: QT_TRANSLATE_NOOP("interview", "Prompts"),
    Phase.BODY: QT_TRANSLATE_NOOP("interview", "Body"),
    Phase.EVIDENCE: QT_TRANSLATE_NOOP("interview", "Evidence"),
    Phase.READ_BACK: QT_TRANSLATE_NOOP("interview", "Read-back"),
    Phase.TRANSLATION: QT_TRANSLATE_NOOP("interview", "Translation"),
    Phase.CLOSE: QT_TRANSLATE_NOOP("interview", "Close"),
    Phase.ASSESS: QT_TRANSLATE_NOOP("interview", "Assess"),
}
_SHUT = {
    Shut.ACCOUNT_GOES_ON: QT_TRANSLATE_NOOP(
        "interview", "Opens when the free account is complete."
    ),
    Shut.NOT_CLOSED: QT_TRANSLATE_NOOP("interview", "Opens when the interview is closed."),
}
_SHUT_NOTES = {
    Shut.ACCOUNT_GOES_ON: QT_TRANSLATE_NOOP("interview", "after the free account"),
    Shut.NOT_CLOSED: QT_TRANSLATE_NOOP("interview", "after closing"),
}
_ROLES = {
    PresentAs.DEPONENT: QT_TRANSLATE_NOOP("interview", "Person who testifies"),
    PresentAs.INTERVIEWER: QT_TRANSLATE_NOOP("interview", "Interviewer"),
    PresentAs.INTERPRETER: QT_TRANSLATE_NOOP("interview", "Interpreter"),
    PresentAs.SUPPORT_PERSON: QT_TRANSLATE_NOOP("interview", "Support person"),
    PresentAs.LAWYER: QT_TRANSLATE_NOOP("interview", "Lawyer"),
    PresentAs.OTHER: QT_TRANSLATE_NOOP("interview", "Other"),
}
_LANGUAGES = {
    "be": QT_TRANSLATE_NOOP("interview", "Belarusian"),
    "ru": QT_TRANSLATE_NOOP("interview", "Russian"),
    "en": QT_TRANSLATE_NOOP("interview", "English"),
    "uk": QT_TRANSLATE_NOOP("interview", "Ukrainian"),
    "pl": QT_TRANSLATE_NOOP("interview", "Polish"),
    "lt": QT_TRANSLATE_NOOP("interview", "Lithuanian"),
}
_METHODS = {
    ReadBackMethod.NOT_DONE: QT_TRANSLATE_NOOP("interview", "Not read back yet"),
    ReadBackMethod.READ_ALOUD: QT_TRANSLATE_NOOP("interview", "Read aloud to the person"),
    ReadBackMethod.READ_SELF: QT_TRANSLATE_NOOP("interview", "Read by the person"),
    ReadBackMethod.INTERPRETED: QT_TRANSLATE_NOOP("interview", "Read by an interpreter"),
}
_NEEDS = {
    NeedKind.MEDICAL: QT_TRANSLATE_NOOP("interview", "Medical"),
    NeedKind.PSYCHOLOGICAL: QT_TRANSLATE_NOOP("interview", "Psychological"),
    NeedKind.LEGAL: QT_TRANSLATE_NOOP("interview", "Legal"),
    NeedKind.PROTECTION: QT_TRANSLATE_NOOP("interview", "Protection"),
    NeedKind.SHELTER: QT_TRANSLATE_NOOP("interview", "Shelter"),
    NeedKind.MONEY: QT_TRANSLATE_NOOP("interview", "Money"),
    NeedKind.DOCUMENTS: QT_TRANSLATE_NOOP("interview", "Documents"),
    NeedKind.CHILDCARE: QT_TRANSLATE_NOOP("interview", "Childcare"),
    NeedKind.ACCESSIBILITY: QT_TRANSLATE_NOOP("interview", "Accessibility"),
    NeedKind.FOOD_AND_REST: QT_TRANSLATE_NOOP("interview", "Food and rest"),
    NeedKind.OTHER: QT_TRANSLATE_NOOP("interview", "Other need"),
}


def phase_name(phase: Phase) -> str:
    """Return what a page is called."""
    return translate("interview", _PHASES[phase])


def shut_note(why: Shut) -> str:
    """Return the same in a few words, for the rail."""
    return translate("interview", _SHUT_NOTES[why])


def first_account_name() -> str:
    """Return what the page of the account is called where only a first one is taken."""
    return translate("interview", "First account")


def shut_words(why: Shut) -> str:
    """Return why a page cannot be entered yet."""
    return translate("interview", _SHUT[why])


def shut_message(phase: Phase, why: Shut) -> Message:
    """Return why a page cannot be entered yet, with its name."""
    return Message(phase_name(phase), "", shut_words(why), "plain")


def still_adding() -> Message:
    """Return why the interview cannot be left while files come in."""
    return Message(
        translate("interview", "Files are still coming in."),
        "",
        translate("interview", "Wait until they are here, or cancel."),
        "plain",
    )


def role_options() -> tuple[tuple[str, str], ...]:
    """Return the roles of people beside the one who testifies, code and words."""
    return tuple(
        (str(role), translate("interview", words))
        for role, words in _ROLES.items()
        if role is not PresentAs.DEPONENT
    )


def language_options() -> tuple[tuple[str, str], ...]:
    """Return the languages of an interview, code and words."""
    return tuple((code, translate("interview", _LANGUAGES[code])) for code in LANGUAGES)


def method_options() -> tuple[tuple[str, str], ...]:
    """Return the ways of reading back, code and words."""
    return tuple(
        (str(method), translate("interview", words)) for method, words in _METHODS.items()
    )


def need_options() -> tuple[tuple[str, str], ...]:
    """Return kinds of needs, code and words."""
    return tuple(
        (str(kind), translate("interview", words)) for kind, words in _NEEDS.items()
    )
