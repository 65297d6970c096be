"""The list of words that passphrases are drawn from: the long one of the EFF."""

from functools import cache
from importlib import resources

_PACKAGE, _PATH = "xkcdpass", "static/eff-long"


@cache
def words() -> tuple[str, ...]:
    """Return the 7772 words of the list that have no hyphen, sorted."""
    text = resources.files(_PACKAGE).joinpath(_PATH).read_text("ascii")
    return tuple(sorted(word for word in set(text.split()) if word.isalpha()))


@cache
def listed() -> frozenset[str]:
    """Return the same words, to ask whether a word is among them."""
    return frozenset(words())
