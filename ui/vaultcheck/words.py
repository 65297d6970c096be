"""What a finding of a check means, for a tired person: what, what is safe, what next."""

from collections.abc import Sequence

from desktop.services.checking import Damage, Report
from ui.messages import Message
from ui.plain import one_line
from ui.widgets.dates import moment_words
from ui.words import QT_TRANSLATE_NOOP, translate

MOST_SIGNS = 40
"""So many signs of the name of a file are shown: they fit into a line."""
_REST = QT_TRANSLATE_NOOP("vaultcheck", "Every other testimony is as it was.")
_WORDS = QT_TRANSLATE_NOOP("vaultcheck", "The words of the testimony are safe.")
_RESTORE = QT_TRANSLATE_NOOP(
    "vaultcheck",
    "If there is a backup from before, restore it into an empty place and read it there.",
)
_COORDINATOR = QT_TRANSLATE_NOOP(
    "vaultcheck", "Tell your coordinator. Keep the vault folder as it is now."
)
_WRITE_AGAIN = QT_TRANSLATE_NOOP(
    "vaultcheck",
    "Read what was written last, and write again what is missing. The last backup may "
    "still hold it: restore it into an empty place and read it there, and make no new one "
    "before. Have the disk tested, and tell your coordinator.",
)

KINDS = {
    "database": (
        QT_TRANSLATE_NOOP("vaultcheck", "Pages of the database are damaged."),
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "What can be read stays open for reading. Nothing is written here any more, so "
            "that the damage cannot spread.",
        ),
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "Copy the whole vault folder to another disk as it is. Then restore the last "
            "backup into an empty place.",
        ),
    ),
    "lost": (
        QT_TRANSLATE_NOOP("vaultcheck", "Saved changes were lost here: {subject}."),
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "What is here is whole, as it was before them. A check tells this from now on, "
            "for good.",
        ),
        _WRITE_AGAIN,
    ),
    "content": (
        QT_TRANSLATE_NOOP("vaultcheck", "The words of testimony {code} cannot be read."),
        _REST,
        _RESTORE,
    ),
    "nameless": (
        QT_TRANSLATE_NOOP(
            "vaultcheck", "A testimony is there whose line in the list is damaged."
        ),
        _REST,
        _RESTORE,
    ),
    "original": (
        QT_TRANSLATE_NOOP(
            "vaultcheck", "Testimony {code} is not as its sender signed it, or incomplete."
        ),
        _REST,
        QT_TRANSLATE_NOOP("vaultcheck", "Do not rely on it. Ask the sender for it again."),
    ),
    "evidence": (
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "A file of evidence of testimony {code} is missing or damaged. Its number: "
            "{subject}.",
        ),
        _WORDS,
        _RESTORE,
    ),
    "take": (
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "A recording of testimony {code} that was cut off is damaged. Its number: "
            "{subject}.",
        ),
        _WORDS,
        QT_TRANSLATE_NOOP("vaultcheck", "The part before the damage can still be heard."),
    ),
    "particulars": (
        QT_TRANSLATE_NOOP(
            "vaultcheck", "Who the deponent of testimony {code} is can no longer be read."
        ),
        _WORDS,
        _RESTORE,
    ),
    "outbox": (
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "The sealed file of testimony {code} is missing, cut off or changed.",
        ),
        QT_TRANSLATE_NOOP(
            "vaultcheck", "Copies that were handed over before are not touched by this."
        ),
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "Do not hand this one over. If nobody has a copy, a backup on a stick has it.",
        ),
    ),
    "letter": (
        QT_TRANSLATE_NOOP(
            "vaultcheck", "A letter about testimony {code} is damaged or was changed."
        ),
        _WORDS,
        QT_TRANSLATE_NOOP("vaultcheck", "Ask its sender for it again."),
    ),
    "log": (
        QT_TRANSLATE_NOOP("vaultcheck", "The log of what arrived is damaged."),
        QT_TRANSLATE_NOOP("vaultcheck", "What arrived is still here."),
        _COORDINATOR,
    ),
    "roster": (
        QT_TRANSLATE_NOOP("vaultcheck", "A roster is not as its root keys signed it."),
        QT_TRANSLATE_NOOP("vaultcheck", "Testimonies are not touched by this."),
        QT_TRANSLATE_NOOP(
            "vaultcheck", "Take in the newest roster again. Until then, seal to nobody new."
        ),
    ),
    "chain": (
        QT_TRANSLATE_NOOP(
            "vaultcheck", "The signed record is broken at event {subject} ({code})."
        ),
        QT_TRANSLATE_NOOP("vaultcheck", "Events before that one are as they were signed."),
        _COORDINATOR,
    ),
    "noted": (
        QT_TRANSLATE_NOOP(
            "vaultcheck", "Something about testimony {code} differs from the signed record."
        ),
        QT_TRANSLATE_NOOP("vaultcheck", "The signed record itself is as it was."),
        _COORDINATOR,
    ),
    "search": (
        QT_TRANSLATE_NOOP(
            "vaultcheck", "A search may not find testimony {code} by its words."
        ),
        _WORDS,
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "Look for it in the list, or by its code. Tell your coordinator, and keep the "
            "vault folder as it is now.",
        ),
    ),
    "settings": (
        QT_TRANSLATE_NOOP("vaultcheck", "The settings are not as they were left."),
        QT_TRANSLATE_NOOP("vaultcheck", "Testimonies are not touched by this."),
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "Look through the settings: after how long the vault locks, and where backups "
            "go. Then tell your coordinator.",
        ),
    ),
    "head": (
        QT_TRANSLATE_NOOP(
            "vaultcheck", "The file that remembers the end of the record is damaged."
        ),
        QT_TRANSLATE_NOOP("vaultcheck", "Testimonies are not touched by this."),
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "Make a backup now: the vault may not open again. Then tell your coordinator.",
        ),
    ),
    "saved": (
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "The file that counts what was saved is missing, damaged or behind.",
        ),
        QT_TRANSLATE_NOOP("vaultcheck", "Testimonies are not touched by this."),
        QT_TRANSLATE_NOOP(
            "vaultcheck",
            "Make a backup now: the vault may not open again. Then tell your coordinator.",
        ),
    ),
    "header": (
        QT_TRANSLATE_NOOP(
            "vaultcheck", "One of the two files that hold the locked key is damaged."
        ),
        QT_TRANSLATE_NOOP("vaultcheck", "The other one opens the vault."),
        QT_TRANSLATE_NOOP(
            "vaultcheck", "Lock and unlock once: that mends it. Then check again."
        ),
    ),
}

_OF_FILE = QT_TRANSLATE_NOOP(
    "vaultcheck",
    "The file “{name}”, evidence of testimony {code}, is missing or damaged. Its number: "
    "{subject}.",
)


def damage_words(damage: Damage) -> Message:
    """Return what to tell a person about one finding."""
    what, safe, then = (translate("vaultcheck", each) for each in KINDS[damage.code])
    code = damage.case_code or translate("vaultcheck", "without a code")
    tone = "amber" if damage.code in ("header", "take") else "red"
    name = one_line(damage.file_name, MOST_SIGNS)
    if name:
        what = translate("vaultcheck", _OF_FILE)
    said = what.format(code=code, subject=damage.subject, name=name)
    return Message(said, safe, then, "amber" if tone == "amber" else "red")


def loss(count: int, noticed_at: str) -> Message:
    """Return what to tell a person whose saved changes were lost.

    Args:
        count: How many.
        noticed_at: ISO 8601 time with offset.
    """
    return Message(
        translate("vaultcheck", "Some of what was saved last is lost."),
        translate(
            "vaultcheck",
            "The disk did not keep what it had taken, or somebody put older files back. "
            "Changes that are missing: {count}, noticed {moment}. What is here is whole. "
            "No backup is made by itself until you say that you have read this.",
        ).format(count=count, moment=moment_words(noticed_at)),
        translate("vaultcheck", _WRITE_AGAIN),
        "red",
    )


def verdict(report: Report) -> Message:
    """Return what a check came to, in one breath."""
    if not report.damages:
        return Message(
            translate("vaultcheck", "The vault is whole."),
            translate(
                "vaultcheck",
                "Every page, event, word and file was read. Testimonies: {count}.",
            ).format(count=report.testimonies),
            "",
            "green",
        )
    readable = report.testimonies - report.unreadable
    return Message(
        translate("vaultcheck", "Not all is as it should be. Findings: {count}.").format(
            count=len(report.damages)
        ),
        translate(
            "vaultcheck", "Testimonies that can be read: {readable} of {count}."
        ).format(readable=readable, count=report.testimonies),
        translate("vaultcheck", "Each finding stands below, with what to do about it."),
        "red",
    )


def grouped(damages: Sequence[Damage]) -> tuple[Damage, ...]:
    """Return the findings, those that a person can name first, each kind together."""
    order = list(KINDS)
    return tuple(sorted(damages, key=lambda each: (order.index(each.code), each.case_code)))
