"""Words of the inbox: what each file is, and what to do with it next."""

from desktop.services.exchange import Outcome, Verdict
from ui.inbox.lines import Line, Stage
from ui.messages import Tone, message_for
from ui.widgets.labels import fingerprint_groups
from ui.words import QT_TRANSLATE_NOOP, translate

_STAGES = {
    Stage.WAITING: QT_TRANSLATE_NOOP("inbox", "Waiting"),
    Stage.CHECKING: QT_TRANSLATE_NOOP("inbox", "Being checked"),
    Stage.STOPPED: QT_TRANSLATE_NOOP("inbox", "Not checked"),
    Stage.IMPORTING: QT_TRANSLATE_NOOP("inbox", "Being imported"),
}
_OUTCOMES = {
    Outcome.REFUSED: QT_TRANSLATE_NOOP("inbox", "Refused"),
    Outcome.GOOD: QT_TRANSLATE_NOOP("inbox", "Good"),
    Outcome.ALREADY_HERE: QT_TRANSLATE_NOOP("inbox", "Already here"),
    Outcome.IMPORTED: QT_TRANSLATE_NOOP("inbox", "Imported"),
}
_FORWARDED = QT_TRANSLATE_NOOP("inbox", "Good, forwarded")
_TONES: dict[Outcome, Tone] = {
    Outcome.REFUSED: "red",
    Outcome.GOOD: "green",
    Outcome.ALREADY_HERE: "plain",
    Outcome.IMPORTED: "green",
}


def verdict_words(line: Line) -> str:
    """Return what a file is, in a word or two."""
    if line.stage in _STAGES or line.verdict is None:
        return translate("inbox", _STAGES.get(line.stage, _STAGES[Stage.WAITING]))
    if line.verdict.outcome is Outcome.GOOD and not line.verdict.addressed_to_me:
        return translate("inbox", _FORWARDED)
    return translate("inbox", _OUTCOMES[line.verdict.outcome])


def tone(line: Line) -> Tone:
    """Return how serious a line is; never the only sign of it."""
    if line.verdict is None:
        return "plain"
    if line.verdict.outcome is Outcome.GOOD and not line.verdict.addressed_to_me:
        return "amber"
    return _TONES[line.verdict.outcome]


def signer_words(line: Line) -> str:
    """Return who signed, by the name known here and the first digits of the key."""
    verdict = line.verdict
    if verdict is None or not verdict.signer:
        return "" if verdict is None else translate("inbox", "Not known")
    groups = fingerprint_groups(verdict.signer)
    digits = " ".join(groups[:2])
    name = verdict.signer_name or translate("inbox", "A key unknown here")
    return f"{name} · {digits} …"


def meaning_words(line: Line) -> str:
    """Return what is inside, once it was verified, or why it was refused."""
    verdict = line.verdict
    if verdict is None:
        return ""
    if verdict.error is not None:
        return message_for(verdict.error).what
    paragraphs = translate("inbox", "%n paragraph(s)", "", verdict.paragraphs)
    attachments = translate("inbox", "%n attachment(s)", "", verdict.attachments)
    return f"{verdict.case_code} · {paragraphs} · {attachments}"


def advice(verdict: Verdict) -> str:
    """Return what a file is and what to do, in whole sentences."""
    if verdict.outcome is Outcome.ALREADY_HERE:
        return translate(
            "inbox",
            "This very file was imported before. Nothing needs to be done; you can write "
            "the receipt again if it was lost.",
        )
    if verdict.outcome is Outcome.IMPORTED:
        return translate(
            "inbox",
            "All of it is in this vault now. Write the receipt and give it back, so that "
            "the interviewer knows that it arrived.",
        )
    if not verdict.addressed_to_me:
        return translate(
            "inbox",
            "The signature is right and the file is whole, but its signer addressed it to "
            "others: somebody forwarded it to you. Ask who did, before you rely on it.",
        )
    return translate(
        "inbox",
        "The signature is right, and every byte is as it was sealed. Nothing is kept here "
        "until you import it.",
    )
