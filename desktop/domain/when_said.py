"""When an earlier account was given, where it was said in words in which no date is read.

These words stand at the end of its note, behind what the page calls them in the language
in which it was filled in: a record says the same whatever language reads it.
"""

from desktop.domain.preparing import EarlierAccount

MARKS = (
    "When, in their words: ",
    "Когда, словами человека: ",
    "Калі, словамі чалавека: ",
)
"""As the page has them, in every language it has."""


def note_and_words(account: EarlierAccount) -> tuple[str, str]:
    """Return the note of an account, and the words in which its time was said.

    Where a date is known, and where nothing was said, all is the note.
    """
    note = account.note
    mark = max(MARKS, key=note.rfind)
    if account.when or mark not in note:
        return note, ""
    before, _mark, words = note.rpartition(mark)
    return before.strip(), words.strip()
