"""Words for a vault that is not as it must be."""

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

_NOT_TOUCHED = QT_TRANSLATE_NOOP("messages", "The vault was not touched.")
_PUT_BACK = QT_TRANSLATE_NOOP(
    "messages",
    "Make a copy of the vault folder as it is now, then put back your last good copy.",
)
_UNCHANGED = QT_TRANSLATE_NOOP("messages", "Nothing was changed.")

VAULT = {
    "vault.missing": Message(
        QT_TRANSLATE_NOOP("messages", "A file of the vault is missing."),
        QT_TRANSLATE_NOOP("messages", "What is there was not touched."),
        _PUT_BACK,
        "red",
    ),
    "vault.gone": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "The folder of the vault was moved, deleted or replaced while it was open.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The last change was not saved. Words that you typed are still on the screen.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Put the folder back in its place, then try again. If you cannot, write your "
            "words down elsewhere first: the window does not close while they are unsaved, "
            "and locking gives them up and empties the clipboard.",
        ),
        "red",
    ),
    "vault.damaged": Message(
        QT_TRANSLATE_NOOP("messages", "The vault is damaged, or was changed from outside."),
        QT_TRANSLATE_NOOP("messages", "It was not opened and not touched."),
        _PUT_BACK,
        "red",
    ),
    "vault.newer": Message(
        QT_TRANSLATE_NOOP("messages", "A newer version of this program made this vault."),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP("messages", "Update this program, then open it again."),
    ),
    "vault.busy": Message(
        QT_TRANSLATE_NOOP("messages", "This vault is open in another window already."),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP("messages", "Go to that window, or close it first."),
    ),
    "vault.exists": Message(
        QT_TRANSLATE_NOOP("messages", "There is a vault in this folder already."),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP("messages", "Open it with its passphrase."),
    ),
    "half_typed.too_long": Message(
        QT_TRANSLATE_NOOP(
            "messages", "What stands in this box is too long to be kept before it is noted."
        ),
        QT_TRANSLATE_NOOP("messages", "It still stands there, and all else is on disk."),
        QT_TRANSLATE_NOOP("messages", "Note it now, or make it shorter."),
    ),
    "vault.in_the_way": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "Beside the place of the vault lies a folder with its name and “.new” behind "
            "it, and what is in it is not of this program alone.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was made, and that folder is as it was."),
        QT_TRANSLATE_NOOP(
            "messages", "Look into it, move it to another place, and try again."
        ),
    ),
    "vault.library_too_old": Message(
        QT_TRANSLATE_NOOP(
            "messages", "A part of this program is too old to keep a vault safely."
        ),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP("messages", "Install this program anew, then open it again."),
        "red",
    ),
    "vault.setting_refused": Message(
        QT_TRANSLATE_NOOP(
            "messages", "The database did not promise what the vault's safety rests on."
        ),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP("messages", "Install this program anew, then open it again."),
        "red",
    ),
    "vault.backup_damaged": Message(
        QT_TRANSLATE_NOOP("messages", "This backup is not as it was written."),
        QT_TRANSLATE_NOOP("messages", "The vault, and the other backups, are as before."),
        QT_TRANSLATE_NOOP("messages", "Use another backup, and another stick from now on."),
        "red",
    ),
    "vault.backup_in_the_way": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "In the place for backups lies something that this program did not put there, "
            "under the name of one of its folders or files.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "No backup was made. The vault, the older backups, and what lies there are as "
            "before.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose another stick or another folder for backups. If nobody of your team "
            "put it there, do not trust this stick any more.",
        ),
        "red",
    ),
    "vault.backup_needs_room": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "The backup needs {needed_bytes}, and there are {free_bytes} free.",
        ),
        QT_TRANSLATE_NOOP("messages", "The vault, and the older backups, are as before."),
        QT_TRANSLATE_NOOP("messages", "Make room there, or choose another stick."),
    ),
    "backup.no_key": Message(
        QT_TRANSLATE_NOOP("messages", "There is no recovery key to make backups for."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare the card of your organisation's recovery key, then choose it here.",
        ),
    ),
    "backup.no_place": Message(
        QT_TRANSLATE_NOOP("messages", "The place for backups is not there."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Put the stick back in, or choose another folder outside of the vault.",
        ),
    ),
    "backup.none_here": Message(
        QT_TRANSLATE_NOOP("messages", "There is no backup in this folder."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed in it, and no vault was made."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose the stick or the folder on which the backups were made, or put in the "
            "right stick.",
        ),
    ),
    "backup.other_medium": Message(
        QT_TRANSLATE_NOOP(
            "messages", "Another stick is in the place of the one for backups."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was written to it. The vault is unchanged."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Put the right stick in. To use this one as well, choose its folder again.",
        ),
    ),
    "vault.read_only": Message(
        QT_TRANSLATE_NOOP(
            "messages", "A part of this vault is damaged, so nothing is changed in it."
        ),
        QT_TRANSLATE_NOOP("messages", "Everything that can be read stays readable."),
        QT_TRANSLATE_NOOP(
            "messages", "Restore the last backup into an empty place, and go on there."
        ),
        "red",
    ),
    "check.stopped_at_damage": Message(
        QT_TRANSLATE_NOOP(
            "messages", "The check was stopped after it had found damaged pages."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "What can be read stays open for reading. Nothing is written here any more, so "
            "that the damage cannot spread.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Let a check run to its end to learn what is damaged. Then restore the last "
            "backup into an empty place.",
        ),
        "red",
    ),
    "vault.content_gone": Message(
        QT_TRANSLATE_NOOP("messages", "This device can no longer open this testimony."),
        QT_TRANSLATE_NOOP(
            "messages",
            "It was sealed, and only its recipients can open it, as was meant.",
        ),
        QT_TRANSLATE_NOOP("messages", "Ask a recipient if you need to know what it says."),
        "plain",
    ),
    "vault.final": Message(
        QT_TRANSLATE_NOOP("messages", "This is final and cannot be changed."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("messages", "Add what is new to another testimony."),
    ),
    "vault.stale_revision": Message(
        QT_TRANSLATE_NOOP("messages", "A newer version of this text was saved meanwhile."),
        QT_TRANSLATE_NOOP(
            "messages", "What was saved is safe, and your words are on screen."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Copy your last words, open the testimony again, and put them in."
        ),
    ),
    "vault.chain_broken": Message(
        QT_TRANSLATE_NOOP(
            "messages", "The record of what happened is older than it was, or was changed."
        ),
        QT_TRANSLATE_NOOP("messages", "The vault was not opened and not touched."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Somebody may have put an older copy back. Keep the folder as it is, and tell "
            "your coordinator.",
        ),
        "red",
    ),
    "vault.already_here": Message(
        QT_TRANSLATE_NOOP("messages", "This is in the vault already."),
        QT_TRANSLATE_NOOP("messages", "What is there was not touched."),
        QT_TRANSLATE_NOOP("messages", "Go back to the list: you will find it there."),
    ),
    "vault.code_twice": Message(
        QT_TRANSLATE_NOOP("messages", "Two testimonies have this code."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("messages", "Choose the one that is meant on the shelf."),
    ),
    "vault.no_such_record": Message(
        QT_TRANSLATE_NOOP("messages", "This is not in the vault any more."),
        QT_TRANSLATE_NOOP("messages", "Everything else is as it was."),
        QT_TRANSLATE_NOOP("messages", "Go back to the list and look again."),
    ),
    "border.undecided": Message(
        QT_TRANSLATE_NOOP("messages", "Some testimonies are neither sealed nor destroyed."),
        QT_TRANSLATE_NOOP("messages", "Nothing was destroyed."),
        QT_TRANSLATE_NOOP("messages", "Seal or destroy each of them first."),
    ),
    "border.same_disk": Message(
        QT_TRANSLATE_NOOP("messages", "This folder lies on the same disk as the vault."),
        QT_TRANSLATE_NOOP("messages", "Nothing was moved."),
        QT_TRANSLATE_NOOP("messages", "Choose a folder on a stick."),
    ),
}
