"""Short facts of a testimony as lines: what was a break is a space, what has no end is cut.

A place or a name is a line. Whoever made a file by other means may have put a book there,
which would fill thousands of pages; the statement says how much of it is not printed.
"""

import re
from dataclasses import replace

from desktop.domain.evidence import Attachment
from desktop.domain.testimony import Testimony
from exports.statement.model import Labels

MOST_SIGNS = 4000
_BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")


def line_of(text: str, labels: Labels) -> str:
    """Return `text` on one line, and behind the first 4000 signs how many are left out."""
    more = len(text) - MOST_SIGNS
    line = _BREAKS.sub(" ", text[:MOST_SIGNS])
    return line + labels["cut"].format(count=more) if more > 0 else line


def in_lines(testimony: Testimony, labels: Labels) -> Testimony:
    """Return a testimony whose place, languages, codes and listeners are lines."""
    translation = testimony.translation
    return replace(
        testimony,
        place=line_of(testimony.place, labels),
        spoken_language=line_of(testimony.spoken_language, labels),
        written_language=line_of(testimony.written_language, labels),
        present=tuple(
            replace(each, code=line_of(each.code, labels)) for each in testimony.present
        ),
        read_back=replace(
            testimony.read_back, language=line_of(testimony.read_back.language, labels)
        ),
        translation=replace(
            translation,
            language=line_of(translation.language, labels),
            translator=line_of(translation.translator, labels),
        ),
        conduct=replace(
            testimony.conduct,
            earlier=tuple(
                replace(
                    each,
                    given_to=line_of(each.given_to, labels),
                    note=line_of(each.note, labels),
                )
                for each in testimony.conduct.earlier
            ),
        ),
    )


def named_in_lines(
    attachments: tuple[Attachment, ...], labels: Labels
) -> tuple[Attachment, ...]:
    """Return attachments whose names are lines."""
    return tuple(replace(each, name=line_of(each.name, labels)) for each in attachments)
