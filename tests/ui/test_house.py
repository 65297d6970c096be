"""House rules of the interface that no linter states."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "ui").rglob("*.py"))
OUTSIDE_THEME = [path for path in SOURCES if ROOT / "ui" / "theme" not in path.parents]
PRESENTERS = [path for path in SOURCES if path.name == "presenter.py"]
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\bQColor\(\s*[\"'0-9]|\brgba?\(")


def named(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", OUTSIDE_THEME, ids=named)
def test_no_colour_is_written_outside_the_theme(path):
    assert COLOUR.findall(path.read_text()) == []


@pytest.mark.parametrize("path", PRESENTERS, ids=named)
def test_a_presenter_imports_no_qt(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom):
            assert not (node.module or "").startswith(("PySide6", "shiboken6"))
            assert not (node.module or "").startswith("ui.widgets")
        if isinstance(node, ast.Import):
            assert not any(each.name.startswith("PySide6") for each in node.names)


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_words_are_given_to_the_translators_as_they_stand(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id == "QT_TRANSLATE_NOOP":
            assert all(isinstance(each, ast.Constant) for each in node.args), node.lineno
        if node.func.id == "translate":
            filled = [each for each in node.args if isinstance(each, ast.JoinedStr)]
            assert filled == [], node.lineno


@pytest.mark.parametrize("path", OUTSIDE_THEME, ids=named)
def test_a_label_is_always_plain_text(path):
    text = path.read_text()
    assert not re.search(r"QLabel\((?!\))", text)
    assert not re.search(r"TextFormat\.(RichText|AutoText|MarkdownText)", text)
    assert "setHtml" not in text


def test_the_words_can_be_read_without_qt():
    script = (
        "import sys; from ui.messages import message_for, MESSAGES;"
        "from ui.words import translate;"
        "print(message_for(OSError()).what, translate('x', '%n left', '', 3));"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == "The disk did not do what it was asked. 3 left"
