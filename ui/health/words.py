"""What each finding says, what it means, and what to do about it: whole sentences.

Nothing is promised that was not looked at; what is unknown is said to be unknown.
"""

from dataclasses import dataclass

from desktop.services.health import Finding
from ui.messages import size_words
from ui.words import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one finding; `todo` is empty where there is nothing to do."""

    what: str
    means: str
    todo: str = ""


_FULL_DISK = QT_TRANSLATE_NOOP(
    "health",
    "Switch on the encryption of the whole disk: LUKS, FileVault or BitLocker. It can take "
    "a new installation of the system; ask whoever looks after your computers.",
)
_ASK = QT_TRANSLATE_NOOP(
    "health", "Ask whoever looks after your computers, and keep the answer in mind."
)
_NO_SWAP = QT_TRANSLATE_NOOP(
    "health",
    "Encrypt the whole disk, or switch the swap space off. Until then switch the computer "
    "off after work instead of leaving it locked.",
)
_NO_HIBERNATION = QT_TRANSLATE_NOOP(
    "health",
    "Encrypt the whole disk, or switch hibernation off in the power settings. Do not let "
    "the computer hibernate while the vault is open.",
)
_OWN_DISK = QT_TRANSLATE_NOOP(
    "health",
    "Close the program and move the folder of the vault to the disk of this computer.",
)
_SET_CLOCK = QT_TRANSLATE_NOOP(
    "health",
    "Set the clock of the computer. The order of what happened does not depend on it, but "
    "the times that you seal do.",
)

_WORDS: dict[tuple[str, str], Said] = {
    ("disk", "encrypted"): Said(
        QT_TRANSLATE_NOOP("health", "The disk is encrypted."),
        QT_TRANSLATE_NOOP(
            "health",
            "Who takes the computer switched off finds neither the vault's files nor what "
            "was deleted from them, without the password of the disk.",
        ),
    ),
    ("disk", "plain"): Said(
        QT_TRANSLATE_NOOP("health", "The disk is not encrypted, as far as can be seen."),
        QT_TRANSLATE_NOOP(
            "health",
            "The vault itself is encrypted. But the disk shows that it is there and how "
            "large it is, and may keep old blocks of it that no program can wipe.",
        ),
        _FULL_DISK,
    ),
    ("disk", "unknown"): Said(
        QT_TRANSLATE_NOOP("health", "It is unknown whether the disk is encrypted."),
        QT_TRANSLATE_NOOP("health", "The system does not say what lies under the vault."),
        _ASK,
    ),
    ("disk", "absent"): Said(
        QT_TRANSLATE_NOOP("health", "The vault lies in memory, on no disk."),
        QT_TRANSLATE_NOOP(
            "health", "It is gone when the computer is switched off or loses power."
        ),
        QT_TRANSLATE_NOOP(
            "health",
            "If that is not what you want, close the program and move the folder of the "
            "vault to an encrypted disk.",
        ),
    ),
    ("swap", "encrypted"): Said(
        QT_TRANSLATE_NOOP("health", "Memory that is moved to the disk is encrypted there."),
        QT_TRANSLATE_NOOP("health", "No open words are left on the disk in this way."),
    ),
    ("swap", "absent"): Said(
        QT_TRANSLATE_NOOP("health", "No memory is moved to the disk."),
        QT_TRANSLATE_NOOP("health", "No open words are left on the disk in this way."),
    ),
    ("swap", "plain"): Said(
        QT_TRANSLATE_NOOP("health", "Memory can be moved to the disk without encryption."),
        QT_TRANSLATE_NOOP(
            "health",
            "Words and keys of an open vault may be written there by the system and stay, "
            "also after the vault is locked. The program cannot prevent it.",
        ),
        _NO_SWAP,
    ),
    ("swap", "unknown"): Said(
        QT_TRANSLATE_NOOP(
            "health", "It is unknown whether memory is moved to the disk in the clear."
        ),
        QT_TRANSLATE_NOOP("health", "The system does not say."),
        _ASK,
    ),
    ("hibernation", "encrypted"): Said(
        QT_TRANSLATE_NOOP("health", "Hibernation writes the memory to an encrypted disk."),
        QT_TRANSLATE_NOOP(
            "health", "The vault locks before the computer sleeps, if the system says so."
        ),
    ),
    ("hibernation", "absent"): Said(
        QT_TRANSLATE_NOOP("health", "The computer does not hibernate."),
        QT_TRANSLATE_NOOP("health", "No copy of the memory is written to the disk."),
    ),
    ("hibernation", "plain"): Said(
        QT_TRANSLATE_NOOP(
            "health", "Hibernation writes the memory to a disk in the clear."
        ),
        QT_TRANSLATE_NOOP(
            "health",
            "All of the memory is written, with whatever was open. The vault locks first "
            "where the system says in time that it will sleep; not every system does.",
        ),
        _NO_HIBERNATION,
    ),
    ("hibernation", "unknown"): Said(
        QT_TRANSLATE_NOOP(
            "health", "It is unknown whether hibernation writes memory in the clear."
        ),
        QT_TRANSLATE_NOOP("health", "The system does not say."),
        _ASK,
    ),
    ("place", "local"): Said(
        QT_TRANSLATE_NOOP("health", "The vault lies on a disk of this computer."),
        QT_TRANSLATE_NOOP(
            "health",
            "No network drive and none of the known synchronising programs was found.",
        ),
    ),
    ("place", "network"): Said(
        QT_TRANSLATE_NOOP("health", "The vault lies on another computer, over a network."),
        QT_TRANSLATE_NOOP(
            "health",
            "Others can copy it there at any time, and what was saved can be lost when the "
            "connection breaks: such drives promise to write and do not always do it.",
        ),
        _OWN_DISK,
    ),
    ("place", "synced"): Said(
        QT_TRANSLATE_NOOP("health", "The vault lies in a folder that is copied elsewhere."),
        QT_TRANSLATE_NOOP(
            "health",
            "A synchronising program sends copies to somebody else's computer, and keeps "
            "old ones. With the passphrase they open what was not sealed yet. It can put "
            "old files back in the place of new ones.",
        ),
        _OWN_DISK,
    ),
    ("place", "unknown"): Said(
        QT_TRANSLATE_NOOP("health", "It is unknown on what kind of disk the vault lies."),
        QT_TRANSLATE_NOOP("health", "The system does not say."),
        _ASK,
    ),
    ("writers", "none"): Said(
        QT_TRANSLATE_NOOP("health", "No other program writes into the vault now."),
        QT_TRANSLATE_NOOP(
            "health", "Programs of other users are not seen; they have no right to write."
        ),
    ),
    ("writers", "others"): Said(
        QT_TRANSLATE_NOOP("health", "Another program writes into the vault: {names}."),
        QT_TRANSLATE_NOOP(
            "health",
            "It may copy the vault, or put old files in place of new ones. The program "
            "would notice, but could not bring back what is lost.",
        ),
        QT_TRANSLATE_NOOP("health", "Find out what it is, and end it."),
    ),
    ("writers", "rights"): Said(
        QT_TRANSLATE_NOOP("health", "Other users of this computer may change the vault."),
        QT_TRANSLATE_NOOP(
            "health",
            "They cannot read it, but they can copy and delete it. Somebody changed the "
            "rights of its folder: the program makes it for you alone.",
        ),
        QT_TRANSLATE_NOOP("health", "Take the rights of group and others from the folder."),
    ),
    ("writers", "unknown"): Said(
        QT_TRANSLATE_NOOP("health", "It is unknown whether others write into the vault."),
        QT_TRANSLATE_NOOP("health", "The system does not say."),
        _ASK,
    ),
    ("clock", "sane"): Said(
        QT_TRANSLATE_NOOP("health", "The clock is not behind what is known."),
        QT_TRANSLATE_NOOP(
            "health",
            "It is neither before the last entry of the vault nor before this program was "
            "made. Whether it is right cannot be known from here.",
        ),
    ),
    ("clock", "last_event"): Said(
        QT_TRANSLATE_NOOP("health", "The clock is behind the last entry of the vault."),
        QT_TRANSLATE_NOOP("health", "Either it is wrong now, or it was wrong then."),
        _SET_CLOCK,
    ),
    ("clock", "released"): Said(
        QT_TRANSLATE_NOOP(
            "health", "The clock shows a day before this program was made: it is wrong."
        ),
        QT_TRANSLATE_NOOP("health", "What you write now would bear a false time."),
        _SET_CLOCK,
    ),
    ("clock", "unknown"): Said(
        QT_TRANSLATE_NOOP("health", "It is unknown whether the clock is behind."),
        QT_TRANSLATE_NOOP("health", "The time of the vault's last entry cannot be read."),
        QT_TRANSLATE_NOOP("health", "Compare the clock of the computer with another one."),
    ),
    ("space", "enough"): Said(
        QT_TRANSLATE_NOOP("health", "There is room on the disk: {free}."),
        QT_TRANSLATE_NOOP(
            "health",
            "That is more than twice what the largest open testimony or an interview of an "
            "hour takes: {needed}.",
        ),
    ),
    ("space", "short"): Said(
        QT_TRANSLATE_NOOP("health", "There is little room on the disk: {free}."),
        QT_TRANSLATE_NOOP(
            "health",
            "Twice what the largest open testimony or an interview of an hour takes is "
            "{needed}. An interview or a seal may have to stop in the middle; what was "
            "saved by then stays.",
        ),
        QT_TRANSLATE_NOOP(
            "health", "Make room before the next interview: move other files away."
        ),
    ),
    ("backup", "fresh"): Said(
        QT_TRANSLATE_NOOP("health", "The last backup is not old. Days since: {days}."),
        QT_TRANSLATE_NOOP("health", "It was opened and compared when it was made."),
    ),
    ("backup", "unneeded"): Said(
        QT_TRANSLATE_NOOP("health", "Nothing is open that only a backup would protect."),
        QT_TRANSLATE_NOOP(
            "health", "What is sealed is protected by its sealed file, once it is out."
        ),
    ),
    ("backup", "old"): Said(
        QT_TRANSLATE_NOOP("health", "The last backup is old. Days since: {days}."),
        QT_TRANSLATE_NOOP(
            "health", "If this computer is lost, what was taken since then is lost with it."
        ),
        QT_TRANSLATE_NOOP("health", "Make a backup now, or seal what is closed."),
    ),
    ("backup", "never"): Said(
        QT_TRANSLATE_NOOP("health", "There is no backup of what is not sealed yet."),
        QT_TRANSLATE_NOOP(
            "health", "If this computer is lost, testimonies in work are lost with it."
        ),
        QT_TRANSLATE_NOOP(
            "health",
            "Close and seal interviews soon, or set up a backup. A backup opens with your "
            "organisation's recovery key alone.",
        ),
    ),
    ("backup", "unknown"): Said(
        QT_TRANSLATE_NOOP("health", "It is unknown how old the last backup is."),
        QT_TRANSLATE_NOOP("health", "Its time does not fit the clock of this computer."),
        QT_TRANSLATE_NOOP("health", "Look at the clock, then make a new backup."),
    ),
}


def said(finding: Finding) -> Said:
    """Return the words of a finding, in the language of the interface."""
    words = _WORDS[finding.code, finding.case]
    facts = {
        "names": ", ".join(finding.names),
        "free": size_words(finding.free_bytes),
        "needed": size_words(finding.needed_bytes),
        "days": finding.days,
    }
    return Said(
        translate("health", words.what).format(**facts),
        translate("health", words.means).format(**facts),
        translate("health", words.todo).format(**facts) if words.todo else "",
    )


def notice(count: int) -> str:
    """Return the one line for the shelf; empty if nothing is worth saying."""
    if not count:
        return ""
    words = translate("health", "Look at this computer: findings to act on: {count}")
    return words.format(count=count)
