"""How a backup is called where one is chosen."""

from desktop.services.backups import Listed
from ui.messages import size_words
from ui.widgets.dates import day_words
from ui.words import translate


def listed_words(each: Listed) -> str:
    """Return number, day and size of a backup."""
    return translate("backups", "Backup {number}, {day}, {size}").format(
        number=each.number,
        day=day_words(each.made_on),
        size=size_words(each.size_bytes),
    )
