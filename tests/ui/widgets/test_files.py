"""Choosing files leaves no trace of what was chosen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SCRIPT = """
import sys
from pathlib import Path
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from ui.widgets.files import FileDialogs, settings_without_a_place
if "{guarded}" == "yes":
    settings_without_a_place()
app = QApplication([])
window = QWidget()

def choose():
    dialog = QApplication.activeModalWidget()
    dialog.setDirectory("{folder}")
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    name.setText("{folder}/photo-of-her.jpg")
    dialog.accept()

QTimer.singleShot(300, choose)
files = FileDialogs(window)
if "{guarded}" == "yes":
    chosen = files.ask_open("Choose")
else:
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.exec()
    chosen = Path(dialog.selectedFiles()[0])
shiboken6.delete(window)
print(chosen.name)
"""


def run(tmp_path, guarded):
    folder = tmp_path / "secret-evidence"
    folder.mkdir()
    (folder / "photo-of-her.jpg").write_bytes(b"x")
    home = tmp_path / "home"
    home.mkdir()
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(folder=folder, guarded=guarded)],
        cwd=ROOT,
        env={**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "photo-of-her.jpg", done.stderr
    written = [path for path in home.rglob("*") if path.is_file()]
    return [p for p in written if b"secret-evidence" in p.read_bytes()], written


def test_what_was_chosen_is_written_nowhere(tmp_path):
    telling, written = run(tmp_path, "yes")
    assert telling == []
    assert [path for path in written if path.suffix == ".conf"] == []


def test_the_search_for_traces_finds_those_of_a_plain_dialog(tmp_path):
    telling, _ = run(tmp_path, "no")
    if not telling:
        pytest.fail("Qt no longer writes a history: this guard proves nothing any more")
