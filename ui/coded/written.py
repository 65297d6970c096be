"""Reads a date as a person writes it: "august 2020?", "10-13.08.2020", "2020-08".

What is not understood as a whole is not understood at all: a date that somebody guessed is
worse than none. Belarusian, Russian and English, whatever language the program is shown in.
"""

import re

from desktop.domain.dates import MAX_DATE, is_edtf


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_MONTHS = (
    "january январь января январе студзень студзеня студзені",
    "february февраль февраля феврале люты лютага лютым",
    "march март марта марте сакавік сакавіка сакавіку",
    "april апрель апреля апреле красавік красавіка красавіку",
    "may май мая мае травень траўня траўні",
    "june июнь июня июне чэрвень чэрвеня чэрвені",
    "july июль июля июле ліпень ліпеня ліпені",
    "august август августа августе жнівень жніўня жніўні",
    "september sept сентябрь сентября сентябре верасень верасня верасні",
    "october октябрь октября октябре кастрычнік кастрычніка кастрычніку",
    "november ноябрь ноября ноябре лістапад лістапада лістападзе",
    "december декабрь декабря декабре снежань снежня снежні",
)
_LEAST_LETTERS = 3
"""Of a shortened name: jan, авг."""
_IDLE = _listed("in on of the at year в во на г год года году годзе у ў month месяц месяца")
_ABOUT = _listed(
    "about around circa ca c approx approximately roughly"
    " около примерно приблизительно каля прыблізна прыкладна"
)
_MAYBE = _listed(
    "maybe perhaps probably possibly возможно вероятно наверное"
    " магчыма напэўна верагодна мабыць"
)
_SINCE = _listed("since from between с со между з са ад паміж")
_UNTIL = _listed("until till to до по да па")
_TO = _UNTIL | _listed("and и і -")
_ORDINAL = re.compile(r"(\d)(?:st|nd|rd|th|-?го|-?га)\b")
_DECADE = re.compile(r"(\d{3})0(?:s|'s|-?е|-?я)", re.ASCII)
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_NUMBER = re.compile("[0-9]{1,4}")
_DAY = re.compile("[0-9]{1,2}")
_ENDS = re.compile(r"(?<=\.\d{4})-|(?<=^\d{4})-(?=\d{4}$)")
_FULL = re.compile(r"(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?", re.ASCII)
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})", re.ASCII)
_DAYS = re.compile(r"^(\d{1,2})\s*-\s*(\d{1,2}\D.*)$", re.ASCII)
_MARKS = {(False, False): "", (False, True): "?", (True, False): "~", (True, True): "%"}


def edtf_of(typed: str) -> str:
    """Return what a person wrote as EDTF; empty if it is not understood.

    Args:
        typed: One line, as it was typed; a date already in EDTF is taken as it stands.
    """
    if len(typed) > 2 * MAX_DATE:
        return ""
    plain = typed.strip()
    if is_edtf(plain.upper()):
        return plain.upper()
    text = _ORDINAL.sub(r"\1", _DASHES.sub("-", plain.casefold()))
    text = _ENDS.sub(" - ", text)
    words, mark = _without_doubt(text)
    found = _interval(words, mark) if words else ""
    return found if found and is_edtf(found) else ""


def _without_doubt(text: str) -> tuple[str, str]:
    """Return the words without those of doubt, and the sign that says the same."""
    spaced = text.replace("?", " ? ").replace("~", " ~ ").replace(",", " ")
    words = [word for word in spaced.split() if word not in _IDLE and word != "г."]
    about = any(word in _ABOUT or word == "~" for word in words)
    maybe = any(word in _MAYBE or word == "?" for word in words)
    rest = [word for word in words if word not in _ABOUT | _MAYBE | {"?", "~"}]
    return " ".join(rest), _MARKS[about, maybe]


def _interval(text: str, mark: str) -> str:
    words = text.split()
    first, open_end = words[0] in _SINCE, words[0] in _UNTIL
    if open_end:
        return _joined("..", _one(words[1:]), mark)
    if first:
        words = words[1:]
    for at, word in enumerate(words):
        if word in _TO and 0 < at < len(words) - 1:
            return _between(words[:at], words[at + 1 :], mark)
    if first:
        return _joined(_one(words), "..", mark)
    days = _DAYS.match(text)
    if days and not _FULL.fullmatch(text):
        return _between([days[1]], days[2].split(), mark)
    one = _one(words)
    return f"{one}{mark}" if one else ""


def _between(begin: list[str], end: list[str], mark: str) -> str:
    """Return an interval; a day or month alone has the rest of the later date."""
    last = _one(end)
    if not last:
        return ""
    first = _one(begin)
    if not first and len(begin) == 1 and _DAY.fullmatch(begin[0]) and last.count("-") == 2:
        first = f"{last[:8]}{int(begin[0]):02d}"
    if not first:
        first = _one([*begin, last[:4]])
    return _joined(first, last, mark)


def _joined(begin: str, end: str, mark: str) -> str:
    if not begin or not end:
        return ""
    return "/".join(each if each == ".." else f"{each}{mark}" for each in (begin, end))


def _one(words: list[str]) -> str:
    """Return one date, without a sign of doubt; empty if it is none."""
    if len(words) == 1:
        return _figures(words[0])
    months = [found for word in words if (found := _month(word))]
    numbers = [word for word in words if _NUMBER.fullmatch(word)]
    if len(months) != 1 or len(months) + len(numbers) != len(words):
        return ""
    years = [each for each in numbers if len(each) == 4]
    days = [each for each in numbers if len(each) <= 2]
    if len(years) != 1 or len(days) > 1 or len(years) + len(days) != len(numbers):
        return ""
    day = f"-{int(days[0]):02d}" if days else ""
    return f"{years[0]}-{months[0]:02d}{day}"


def _figures(word: str) -> str:
    if decade := _DECADE.fullmatch(word):
        return f"{decade[1]}X"
    if full := _FULL.fullmatch(word):
        year, month, day = full.groups()
    elif turned := _DAY_FIRST.fullmatch(word):
        day, month, year = turned.groups()
    else:
        return word if re.fullmatch(r"\d{4}", word, re.ASCII) else ""
    return "-".join((year, *(f"{int(each):02d}" for each in (month, day) if each)))


def _month(word: str) -> int:
    """Return the number of a month by the begin of its name; 0 if it is none."""
    short = word.rstrip(".")
    if len(short) < _LEAST_LETTERS:
        return 0
    return next(
        (
            at
            for at, names in enumerate(_MONTHS, 1)
            if any(name.startswith(short) for name in names.split())
        ),
        0,
    )
