"""What the witness told before, and to whom: a court compares, so it is disclosed here.

Where nobody asked, nothing is claimed. A time in which no date is read stands in words
of the witness; what the interviewer noted beside it is none and stays in the record.
"""

from collections.abc import Iterator

from desktop.domain.conduct import Conduct
from desktop.domain.preparing import EarlierAccount
from desktop.domain.when_said import note_and_words
from exports.statement.dating import edtf_text
from exports.statement.model import Block, Heading, Labels, Table, Text

_COLUMNS = ("to", "when", "recorded", "signed")
_SHARES = (0.34, 0.28, 0.19, 0.19)


def blocks(conduct: Conduct, labels: Labels) -> Iterator[Block]:
    """Yield the earlier accounts, or that there are none; nothing if nobody asked."""
    if not conduct.earlier_asked:
        return
    yield Heading(labels["earlier.title"])
    if not conduct.earlier:
        yield Text(labels["earlier.none"])
        return
    yield Text(labels["earlier.some"])
    yield Table(
        columns=tuple(labels[f"earlier.{name}"] for name in _COLUMNS),
        shares=_SHARES,
        rows=tuple(
            (
                each.given_to.strip() or labels["unknown"],
                _when(each, labels),
                labels[f"known.{each.recorded}"],
                labels[f"known.{each.signed}"],
            )
            for each in conduct.earlier
        ),
    )


def _when(account: EarlierAccount, labels: Labels) -> str:
    _note, words = note_and_words(account)
    return words or edtf_text(account.when, labels)
