"""How strong a passphrase is at the least: a floor, not a compliment.

A text is worth what it takes a patient guesser who tries words, common passwords, runs,
repeats and years first. A text of random signs is never taken for more than it could be;
a text of one's own words is taken for less.
"""

import math
import re
import unicodedata
import zlib

from crypto.wordlist import listed

WORD_BITS = 11.0
"""A list word is worth 12.9 bits when drawn; less, because it may have been chosen."""
LETTER_BITS = 1.5
"""A further letter of running text in any language."""
ODD_LETTER_BITS = 3.5
"""A letter in a run of at most three, between signs of other kinds."""
DIGIT_BITS = 2.5
MARK_BITS = 4.0
YEAR_BITS = 6.0
REPEAT_BITS = 1.0
PACKED_BITS = 4.0
"""A byte that is left after packing."""
EXPECTED = 0.1
"""What a sign adds that follows from those before."""
COMMON_BITS = 5.0
MAX_SIGNS = 256
"""Signs beyond these add nothing, so that the estimate stays quick."""
_SHORT_RUN = 3
_FRAME_BYTES = 8
_PARTS = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
_LETTERS = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DISGUISES = str.maketrans("4301578@$", "aeoistbas")
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
)
_COMMON_TEXT = """
password passwort passw pass secret admin login welcome master hello letmein monkey dragon
shadow sunshine princess football baseball iloveyou love test user root abc
пароль парол привет любовь солнце наташа марина максим андрей свобода
беларусь belarus minsk менск жывебеларусь пагоня каханне сонца
"""
_COMMON = frozenset(_COMMON_TEXT.split())
_COMMON_INSIDE = re.compile("|".join(sorted(_COMMON, key=len, reverse=True)))


def strength_bits(text: str) -> float:
    """Return the least number of bits that guessing `text` is worth.

    Args:
        text: The passphrase as typed; spaces and capitals add nothing.
    """
    return _worth(unicodedata.normalize("NFKC", text)[:MAX_SIGNS].lower())


def _worth(text: str) -> float:
    tokens = text.split()
    seen: set[str] = set()
    total = 0.0
    for token in tokens:
        total += REPEAT_BITS if token in seen else _token_worth(token, seen)
        seen.add(token)
    whole = "".join(tokens)
    return min(total, _period_worth(whole), _packed_worth(whole))


def _period_worth(text: str) -> float:
    """Return what the shortest part is worth that `text` repeats, if it repeats one."""
    period = (text + text).find(text, 1)
    if not 0 < period < len(text):
        return math.inf
    return _worth(text[:period]) + math.log2(len(text) / period)


def _packed_worth(text: str) -> float:
    """Return a bound for text that repeats itself in ways not counted one by one."""
    packed = len(zlib.compress(text.encode("utf-8", "surrogatepass"), 9)) - _FRAME_BYTES
    return PACKED_BITS * max(0, packed)


def _token_worth(token: str, seen: set[str]) -> float:
    if token in listed():
        return WORD_BITS
    parts: list[str] = _PARTS.findall(_COMMON_INSIDE.sub(r" \g<0> ", _undisguised(token)))
    total = 0.0
    for part in parts:
        total += REPEAT_BITS if part in seen else _part_worth(part, alone=len(parts) == 1)
        seen.add(part)
    return total


def _undisguised(token: str) -> str:
    """Return `token` with words like ``p4ssw0rd`` as they are read."""
    read = token.translate(_DISGUISES)

    def choose(match: re.Match[str]) -> str:
        return match[0] if _is_word(match[0]) else token[match.start() : match.end()]

    return _LETTERS.sub(choose, read)


def _is_word(run: str) -> bool:
    return run in listed() or _COMMON_INSIDE.search(run) is not None


def _part_worth(part: str, *, alone: bool) -> float:
    if len(part) == 1 and not part.isalnum():
        return MARK_BITS
    if part.isdigit():
        return _digits_worth(part)
    if part in _COMMON:
        return COMMON_BITS
    each = LETTER_BITS if alone or len(part) > _SHORT_RUN else ODD_LETTER_BITS
    by_letter = each * _steps(part)
    by_word = _fewest_words(part) * WORD_BITS
    return min(by_letter, by_word)


def _digits_worth(digits: str) -> float:
    years = len(_YEAR.findall(digits))
    rest = _YEAR.sub("", digits)
    return min(YEAR_BITS * years + DIGIT_BITS * _steps(rest), DIGIT_BITS * _steps(digits))


def _steps(part: str) -> float:
    """Return how many signs of `part` do not simply follow from those before."""
    return sum(_surprise(part[max(0, at - 2) : at + 1]) for at in range(len(part)))


def _surprise(run: str) -> float:
    """Return what the last of up to three signs adds: little in a row of the keyboard."""
    same = len(run) > 1 and run[-1] == run[-2]
    in_row = len(run) == _SHORT_RUN and any(run in row or run[::-1] in row for row in _ROWS)
    return EXPECTED if same or in_row else 1.0


def _fewest_words(part: str) -> float:
    """Return how many list words `part` is made of; infinite if it is not."""
    fewest = [0.0] + [math.inf] * len(part)
    for end in range(3, len(part) + 1):
        fewest[end] = min(
            (
                fewest[begin] + 1
                for begin in range(max(0, end - 9), end - 2)
                if part[begin:end] in listed()
            ),
            default=math.inf,
        )
    return fewest[len(part)]
