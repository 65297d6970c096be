"""How text looks: what an eye takes for the same is the same.

Case, accents, apostrophes, signs that leave no mark, and letters of two alphabets that look
alike do not count.
"""

import re
import unicodedata
from functools import lru_cache

_LOOK_ALIKE = str.maketrans("авсԁеһіјкӏмнорѕтухԝ", "abcdehijkimhopstyxw", "'`´ʹʻʼʽ‘’‛′＇")
"""Cyrillic letters and the Latin ones for which an eye takes them; apostrophes go."""
_AT_A_GLANCE = str.maketrans("гl1|0αβεηικμορτυχ", "riiioabehikmoptux")
_PAIRS = (("rn", "m"), ("vv", "w"))
"""What is told apart in a word that is read, and not in a name that is glanced at."""
_SPACE = re.compile(r"\s")
_UNSEEN = frozenset({"Mn", "Me", "Cf"})
"""Categories of what is passed over: accents, and signs that leave no mark."""


def as_seen(text: str) -> str:
    """Return a form of `text` that all texts have that look the same at a glance."""
    seen = folded(text.strip())[0].translate(_AT_A_GLANCE)
    for pair, one in _PAIRS:
        seen = seen.replace(pair, one)
    return seen


@lru_cache(maxsize=8192)
def folded(text: str) -> tuple[str, tuple[int, ...]]:
    """Return `text` as it is compared, and from which character each sign of it came."""
    signs: list[str] = []
    origin: list[int] = []
    for at, character in enumerate(text):
        for sign in _signs(character):
            if sign == " " and signs[-1:] == [" "]:
                continue
            signs.append(sign)
            origin.append(at)
    return "".join(signs), tuple(origin)


@lru_cache(maxsize=4096)
def _signs(character: str) -> str:
    if _SPACE.match(character):
        return " "
    plain = unicodedata.normalize("NFKD", character.casefold()).casefold()
    kept = "".join(each for each in plain if unicodedata.category(each) not in _UNSEEN)
    return kept.translate(_LOOK_ALIKE)
