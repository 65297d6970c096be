"""Words before a border, and of the proof after it. They claim what was counted."""

from desktop.domain.rows import OutboxEntry, ShelfRow
from desktop.services.border_facts import Fate, Line, Proof, Survey
from ui.messages import Message, missing_list
from ui.shelf.words import language_words
from ui.widgets.dates import day_words, moment_words
from ui.words import QT_TRANSLATE_NOOP, translate

_FATES = {
    Fate.IN_OUTBOX: QT_TRANSLATE_NOOP(
        "border", "Sealed. The sealed file lies in the outbox, whole."
    ),
    Fate.MOVED: QT_TRANSLATE_NOOP(
        "border", "Sealed. The sealed file was copied, read back, and deleted here."
    ),
    Fate.ANSWERED: QT_TRANSLATE_NOOP(
        "border", "Sealed. A receipt came, and the sealed file was deleted here."
    ),
    Fate.MISSING: QT_TRANSLATE_NOOP(
        "border", "Sealed. The sealed file that was noted is not here, or was changed."
    ),
    Fate.DESTROYED: QT_TRANSLATE_NOOP(
        "border", "Destroyed here. Only the line in the list is left."
    ),
    Fate.READABLE: QT_TRANSLATE_NOOP("border", "Still here, and can be read."),
}
_CLOSING = ("closing",)


def fate_words(fate: Fate) -> str:
    """Return what became of a testimony, in whole sentences."""
    return translate("border", _FATES[fate])


def may_be_closed(row: ShelfRow) -> bool:
    """Say whether nothing is missing of a draft but that it is closed."""
    return row.gaps == _CLOSING


def draft_words(row: ShelfRow) -> str:
    """Return when a draft was begun, in which language, and what is missing."""
    begun = translate("border", "Begun on {day}").format(day=day_words(row.started_at))
    gaps = () if may_be_closed(row) or not row.gaps else row.gaps
    lacks = translate("border", "Missing: {what}").format(what=missing_list(gaps))
    parts = (begun, language_words(row.language), lacks if gaps else "")
    return " · ".join(part for part in parts if part)


def waiting_words(entry: OutboxEntry) -> str:
    """Return whom a sealed file waits for, and whether a copy is out."""
    names = ", ".join(entry.recipients)
    if entry.handed_over_at:
        words = translate("border", "For {names}. A copy was written on {day}.")
        return words.format(names=names, day=day_words(entry.handed_over_at))
    return translate("border", "For {names}. No copy was written yet.").format(names=names)


def readable_words(survey: Survey) -> str:
    """Return how much can still be read here."""
    words = translate(
        "border",
        "Copies kept after sealing: {kept}. Testimonies from others: {received}. Letters "
        "and drafts of letters: {letters}.",
    )
    return words.format(kept=survey.kept, received=survey.received, letters=survey.letters)


def verdict(proof: Proof) -> Message:
    """Return what the proof says first."""
    if proof.is_clean:
        return Message(
            translate("border", "Nothing that can be read was found in the vault."),
            translate(
                "border",
                "It was counted by reading the vault once more. Your key, the list, your "
                "contacts and receipts are still here.",
            ),
            "",
            "green",
        )
    return Message(
        translate("border", "Something that can be read is still in the vault."),
        translate("border", "The numbers below say how much."),
        translate("border", "Go back and do it again, or erase the vault."),
        "red",
    )


def counted(proof: Proof) -> tuple[str, ...]:
    """Return what was counted, a sentence for each number."""
    left = proof.left
    return (
        translate("border", "Rows with words or facts of evidence: {count}.").format(
            count=left.rows
        ),
        translate("border", "Words in the index of the search: {count}.").format(
            count=left.words
        ),
        translate("border", "Files of evidence and recordings: {count}.").format(
            count=left.blobs
        ),
        translate("border", "Keys of testimonies and letters: {count}.").format(
            count=left.keys
        ),
        translate("border", "Contacts, with their names: {count}.").format(
            count=proof.contacts
        ),
    )


def not_claimed() -> tuple[str, ...]:
    """Return what the proof does not say."""
    return (
        translate(
            "border",
            "This says nothing about copies elsewhere: a disk may keep old blocks for a "
            "time, and copies of the disk made before can be opened with the passphrase.",
        ),
        translate(
            "border",
            "Backups on a stick were not touched. They open with your organisation's "
            "recovery key alone.",
        ),
        translate(
            "border",
            "The list shows that there were testimonies, when, in which language, how "
            "long, and for whom they were sealed. To take that away too, erase the vault.",
        ),
    )


def proof_text(proof: Proof) -> str:
    """Return the proof as a plain text."""
    at = translate("border", "Counted on {moment}, by the clock of the computer.")
    parts = [
        verdict(proof).what,
        at.format(moment=moment_words(proof.at)),
        *counted(proof),
        "",
        *(part for line in proof.lines for part in line_words(line)),
        *not_claimed(),
    ]
    return "\n".join(parts) + "\n"


def line_words(line: Line) -> tuple[str, ...]:
    """Return the lines of the text about one testimony."""
    words = [f"{line.code}: {fate_words(line.fate)}"]
    if line.sha256:
        words.append(translate("border", "SHA-256 of its sealed file: {digest}"))
        words[-1] = words[-1].format(digest=line.sha256)
    if line.recipients:
        words.append(translate("border", "Sealed to: {names}"))
        words[-1] = words[-1].format(names=", ".join(line.recipients))
    return (*words, "")
