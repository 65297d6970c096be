"""Words in the language of the deponent or the court, as data, one file for each language.

The interface's own words go through Qt; these do not, because a consent script or a printed
statement has the language of its reader, whatever language the program is shown in.
"""

import json
from importlib import resources


def table(name: str, language: str) -> dict[str, str]:
    """Return a table of words.

    Args:
        name: Name of the table, e.g. ``statement`` or ``consent``.
        language: BCP 47 code; English stands in for a language that has no table.
    """
    folder = resources.files("desktop.words")
    file = folder / f"{name}.{language}.json"
    if not file.is_file():
        file = folder / f"{name}.en.json"
    words: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return words


def vocabulary(language: str) -> dict[str, dict[str, str]]:
    """Return labels of codes: by vocabulary, such as ``acts``, then by code.

    Args:
        language: BCP 47 code; English stands in for a language that has no labels.
    """
    found: dict[str, dict[str, str]] = {}
    for key, label in table("vocabulary", language).items():
        name, dot, code = key.partition(".")
        if dot:
            found.setdefault(name, {})[code] = label
    return found
