"""Words of the inbox: what each file is, and what to do with it next."""

from desktop.domain.bundles import BundleType
from desktop.services.answers import ANSWERED
from desktop.services.exchange import Outcome, Verdict
from ui.inbox.lines import Line, Note, Stage, notes
from ui.messages import Tone, message_for
from ui.plain import one_line
from ui.widgets.kinds import about_words
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
_SHORT = {
    Note.REWRAPPED: QT_TRANSLATE_NOOP("inbox", "{outcome}, re-encrypted"),
    Note.FORWARDED: QT_TRANSLATE_NOOP("inbox", "{outcome}, forwarded"),
    Note.REVOKED_LATER: QT_TRANSLATE_NOOP("inbox", "{outcome}, key revoked"),
    Note.EXPIRED: QT_TRANSLATE_NOOP("inbox", "{outcome}, key expired"),
    Note.GAP: QT_TRANSLATE_NOOP("inbox", "{outcome}, after a gap"),
    Note.LATE: QT_TRANSLATE_NOOP("inbox", "{outcome}, late"),
    Note.TO_COMPARE: QT_TRANSLATE_NOOP("inbox", "{outcome}, to compare"),
    Note.TO_SIGN: QT_TRANSLATE_NOOP("inbox", "{outcome}, to sign"),
}
_LONG = {
    Note.REWRAPPED: QT_TRANSLATE_NOOP(
        "inbox",
        "This copy was encrypted again by somebody who could open it. What is inside is "
        "the same to the last byte. Ask who made the copy, and for whom.",
    ),
    Note.FORWARDED: QT_TRANSLATE_NOOP(
        "inbox",
        "Its signer addressed it to others: somebody forwarded it to you. Ask who did, "
        "before you rely on it. No receipt can be written for it.",
    ),
    Note.REVOKED_LATER: QT_TRANSLATE_NOOP(
        "inbox",
        "The organisation has revoked this key since. This file carries a number from "
        "before that, so it counts; be careful with what it says all the same.",
    ),
    Note.EXPIRED: QT_TRANSLATE_NOOP(
        "inbox",
        "The roster names this signer up to a day that is past. The signature is right; "
        "ask your organisation whether the key still counts.",
    ),
    Note.LATE: QT_TRANSLATE_NOOP(
        "inbox",
        "It came late: a later file of the same signer was here before it. Nothing is "
        "wrong with it.",
    ),
    Note.TO_COMPARE: QT_TRANSLATE_NOOP(
        "inbox",
        "It is the first roster of this organisation here. It counts for nothing until "
        "you have compared its fingerprint, under Organisation.",
    ),
    Note.TO_SIGN: QT_TRANSLATE_NOOP(
        "inbox",
        "It does not have all its signatures yet. It waits under Organisation, where "
        "those who may can sign it.",
    ),
}
_TONES: dict[Outcome, Tone] = {
    Outcome.REFUSED: "red",
    Outcome.GOOD: "green",
    Outcome.ALREADY_HERE: "plain",
    Outcome.IMPORTED: "green",
}


def verdict_words(line: Line) -> str:
    """Return what a file is, in a few words: the gravest of what is to be known."""
    verdict = line.verdict
    if line.stage in _STAGES or verdict is None:
        return translate("inbox", _STAGES.get(line.stage, _STAGES[Stage.WAITING]))
    outcome = translate("inbox", _OUTCOMES[verdict.outcome])
    found = () if verdict.error is not None else notes(verdict)
    if not found:
        return outcome
    return translate("inbox", _SHORT[found[0]]).format(outcome=outcome)


def tone(line: Line) -> Tone:
    """Return how serious a line is; never the only sign of it."""
    verdict = line.verdict
    if verdict is None:
        return "plain"
    if verdict.error is None and set(notes(verdict)) - {Note.LATE}:
        return "amber"
    return _TONES[verdict.outcome]


def signer_words(line: Line) -> str:
    """Return who signed, by the name known here and the first digits of the key."""
    verdict = line.verdict
    if verdict is None or not verdict.signer:
        return "" if verdict is None else translate("inbox", "Not known")
    groups = fingerprint_groups(verdict.signer)
    digits = " ".join(groups[:2])
    return f"{name_words(verdict)} · {digits} …"


def name_words(verdict: Verdict) -> str:
    """Return the name under which the signer is known here."""
    return verdict.signer_name or translate("inbox", "A key unknown here")


def title_words(verdict: Verdict) -> str:
    """Return what a verified bundle is called, by its type."""
    if verdict.kind is None:
        return ""
    name = verdict.organisation if verdict.kind is BundleType.ROSTER else verdict.case_code
    return about_words(verdict.kind, one_line(name))


def meaning_words(line: Line) -> str:
    """Return what is inside, once it was verified, or why it was refused."""
    verdict = line.verdict
    if verdict is None:
        return ""
    if verdict.error is not None:
        return message_for(verdict.error).what
    return " · ".join((title_words(verdict), *inside_words(verdict)))


def inside_words(verdict: Verdict) -> tuple[str, ...]:
    """Return how much is inside."""
    found = []
    if verdict.paragraphs:  # a first account has none
        found.append(translate("inbox", "%n paragraph(s)", "", verdict.paragraphs))
    if verdict.kind is BundleType.TESTIMONY or verdict.attachments:
        found.append(translate("inbox", "%n attachment(s)", "", verdict.attachments))
    return tuple(found)


def note_words(verdict: Verdict) -> tuple[str, ...]:
    """Return what is to be known of a good bundle, in whole sentences."""
    return tuple(
        _gap_words(verdict) if note is Note.GAP else translate("inbox", _LONG[note])
        for note in notes(verdict)
    )


def _gap_words(verdict: Verdict) -> str:
    first, last = verdict.history.missing or (0, 0)
    if first == last:
        words = translate(
            "inbox",
            "Number {first} of {name} never came here: it may have gone to others, or is "
            "missing. Ask {name}.",
        )
    else:
        words = translate(
            "inbox",
            "Numbers {first} to {last} of {name} never came here: they may have gone to "
            "others, or are missing. Ask {name}.",
        )
    return words.format(first=first, last=last, name=name_words(verdict))


def advice(verdict: Verdict) -> str:
    """Return what a file is and what to do, in whole sentences."""
    if verdict.outcome is Outcome.ALREADY_HERE:
        words = translate("inbox", "It was imported before. Nothing was kept twice.")
        if verdict.kind in ANSWERED and verdict.addressed_to_me:
            again = translate("inbox", "You can write the receipt again if it was lost.")
            words = f"{words} {again}"
        return words
    if verdict.outcome is Outcome.GOOD:
        return translate(
            "inbox",
            "The signature is right, and every byte is as it was sealed. Nothing is kept "
            "here until you import it.",
        )
    if verdict.kind in ANSWERED and verdict.addressed_to_me:
        return translate(
            "inbox",
            "All of it is in this vault now. Write the receipt and give it back, so that "
            "its sender knows that it arrived.",
        )
    if verdict.kind is BundleType.RECEIPT:
        return _receipt_words(verdict)
    return translate("inbox", "All of it is in this vault now.")


def _receipt_words(verdict: Verdict) -> str:
    if verdict.frees:
        return translate(
            "inbox",
            "What you sealed has arrived whole. Its sealed file may now be deleted in the "
            "outbox.",
        )
    return translate(
        "inbox",
        "What you sealed has arrived whole. The outbox says who has answered, and whether "
        "its sealed file is still needed.",
    )
