"""What is said of backups on more than one page: how one is called, and what came back."""

from desktop.services.backups import Listed
from ui.messages import Message, size_words
from ui.widgets.dates import day_words
from ui.words import translate


def listed_words(each: Listed) -> str:
    """Return number, day and size of a backup."""
    return translate("backups", "Backup {number}, {day}, {size}").format(
        number=each.number,
        day=day_words(each.made_on),
        size=size_words(each.size_bytes),
    )


def restored_words(lost: int) -> Message:
    """Return what to tell whoever opens a vault that was made of a backup.

    Args:
        lost: How many files the backup no longer had whole.
    """
    if not lost:
        return Message(
            translate("backups", "This vault was restored from a backup."),
            translate("backups", "Everything that the backup held is here."),
            translate(
                "backups",
                "No backups are made of it yet: choose anew where they go. Those that are "
                "on the stick stay as they are.",
            ),
            "amber",
        )
    return Message(
        translate(
            "backups",
            "This vault was restored from a backup. Files that could not be brought back: "
            "{count}.",
        ).format(count=lost),
        translate(
            "backups",
            "The words of all testimonies are here. What is missing is evidence, "
            "recordings or sealed files: they were damaged or missing on the stick.",
        ),
        translate(
            "backups",
            "Check the vault: it names evidence and sealed files that are missing. "
            "Another backup may have them: keep the stick, and restore that one into an "
            "empty place. No backups are made of this vault yet: choose anew where they "
            "go.",
        ),
        "red",
    )
