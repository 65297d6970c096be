"""Documents that people read in the program as they stand in the tree: one source."""

import sysconfig
from contextlib import suppress
from pathlib import Path

THREAT_MODEL = "threat-model.md"
PRACTICE = "practice.md"
_PLACES = (
    # Where the tree is; a frozen program has the same folders.
    Path(__file__).parents[1] / "docs",
    # Where an installed wheel puts files that belong to no package.
    Path(sysconfig.get_path("data")) / "share" / "doc" / "deponent",
)


def read_document(name: str, places: tuple[Path, ...] = _PLACES) -> str:
    """Return the text of a document.

    Args:
        name: Of its file.
        places: Where it may lie; the first counts.

    Raises:
        FileNotFoundError: It lies in none of them.
        OSError: It cannot be read.
    """
    for place in places:
        if (place / name).is_file():
            return (place / name).read_text(encoding="utf-8")
    raise FileNotFoundError(name)


def read_in_language(name: str, language: str, places: tuple[Path, ...] = _PLACES) -> str:
    """Return the text of a document in a language, or in English where it is not there.

    Args:
        name: Of the English file, e.g. ``threat-model.md``; ``threat-model.be.md`` is the
            Belarusian one.
        language: Code of the language.
        places: Where it may lie; the first counts.

    Raises:
        FileNotFoundError: It lies in none of them.
        OSError: It cannot be read.
    """
    path = Path(name)
    with suppress(FileNotFoundError):
        return read_document(f"{path.stem}.{language}{path.suffix}", places)
    return read_document(name, places)
