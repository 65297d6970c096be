"""Collects every sentence for lupdate: ``python -m ui.translations.collect``.

lupdate reads Python only in part: it takes no call for a plural whose number is a variable,
and drops a call whose number is computed. So each call is written out again here, one on a
line, in the form that it does understand; lupdate then merges it into the translations.
"""

import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
FOLDERS = ("ui", "desktop/app")
MARKS = ("translate", "QT_TRANSLATE_NOOP")
PLURAL_AT = 3
"""Place of the number among the arguments of `translate`."""


class Sentence(NamedTuple):
    """One sentence to be translated."""

    context: str
    text: str
    comment: str
    is_plural: bool


def sentences(folders: Sequence[str] = FOLDERS) -> tuple[Sentence, ...]:
    """Return every sentence that is marked in the sources, each once, in order."""
    paths = [path for name in folders for path in sorted((ROOT / name).rglob("*.py"))]
    found = (each for path in paths for each in _marked(path.read_text("utf-8")))
    return tuple(dict.fromkeys(found))


def _marked(source: str) -> Iterator[Sentence]:
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in MARKS
        ):
            texts = [_text(each) for each in node.args[:PLURAL_AT]]
            context, text, comment = (*texts, "", "", "")[:PLURAL_AT]
            if context and text:
                yield Sentence(context, text, comment, len(node.args) > PLURAL_AT)


def _text(node: ast.expr) -> str:
    value = node.value if isinstance(node, ast.Constant) else ""
    return value if isinstance(value, str) else ""


def calls(found: Sequence[Sentence]) -> str:
    """Return the sentences as calls that lupdate understands."""
    lines = []
    for each in found:
        words = ", ".join(map(_quoted, (each.context, each.text, each.comment)))
        lines.append(f"translate({words}, 1)" if each.is_plural else f"translate({words})")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.stdout.write(calls(sentences()))
