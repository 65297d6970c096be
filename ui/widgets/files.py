"""Choosing files, without leaving a trace of what was chosen.

Native dialogs write what was opened into the recent files of the desktop, and Qt's own
keeps a history in its settings. So Qt's own is used, and its settings have no place to go.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.words import translate

_DIALOG_SETTINGS = "QtProject"
_DIALOG_GROUP = "FileDialog"


class Files(Protocol):
    """Asks the person for files. Tests and the demo give screens a scripted one."""

    def ask_open(self, title: str, kinds: Sequence[str] = ()) -> Path | None:
        """Return one file to read, or None. `kinds` are filters: ``Cards (*.txt)``."""

    def ask_open_many(self, title: str, kinds: Sequence[str] = ()) -> tuple[Path, ...]:
        """Return files to read, none if the person changed their mind."""

    def ask_save(self, title: str, name: str, kinds: Sequence[str] = ()) -> Path | None:
        """Return where to write a file that is first called `name`, or None."""

    def ask_folder(self, title: str) -> Path | None:
        """Return a folder, or None."""


class FileDialogs:
    """Asks with Qt's own dialogs, over `parent`."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._begin: Path | None = None

    def begin_in(self, folder: Path) -> None:
        """Let the dialogs begin in this folder from now on, if it is there."""
        self._begin = folder

    def ask_open(self, title: str, kinds: Sequence[str] = ()) -> Path | None:
        """Return one file to read, or None."""
        chosen = self._ask(title, QFileDialog.FileMode.ExistingFile, kinds)
        return chosen[0] if chosen else None

    def ask_open_many(self, title: str, kinds: Sequence[str] = ()) -> tuple[Path, ...]:
        """Return files to read, none if the person changed their mind."""
        return self._ask(title, QFileDialog.FileMode.ExistingFiles, kinds)

    def ask_save(self, title: str, name: str, kinds: Sequence[str] = ()) -> Path | None:
        """Return where to write a file, or None; asks before replacing one."""
        chosen = self._ask(title, QFileDialog.FileMode.AnyFile, kinds, name)
        return chosen[0] if chosen else None

    def ask_folder(self, title: str) -> Path | None:
        """Return a folder, or None."""
        chosen = self._ask(title, QFileDialog.FileMode.Directory, ())
        return chosen[0] if chosen else None

    def _ask(
        self, title: str, mode: QFileDialog.FileMode, kinds: Sequence[str], name: str = ""
    ) -> tuple[Path, ...]:
        dialog = QFileDialog(self._parent, title)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, on=True)
        dialog.setOption(
            QFileDialog.Option.ShowDirsOnly, on=mode is QFileDialog.FileMode.Directory
        )
        dialog.setFileMode(mode)
        dialog.setNameFilters([*kinds, translate("files", "All files (*)")])
        _name_parts(dialog)
        if self._begin is not None and self._begin.is_dir():
            dialog.setDirectory(str(self._begin))
        if name:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(name)
        try:
            accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
            return tuple(Path(each) for each in dialog.selectedFiles()) if accepted else ()
        finally:
            dialog.setHistory([])
            dialog.deleteLater()
            forget_dialogs()


def _name_parts(dialog: QFileDialog) -> None:
    """Give the dialog's words, which Qt has not in every language."""
    label = QFileDialog.DialogLabel
    dialog.setLabelText(label.LookIn, translate("files", "Folder:"))
    dialog.setLabelText(label.FileName, translate("files", "File name:"))
    dialog.setLabelText(label.FileType, translate("files", "Kind:"))
    dialog.setLabelText(label.Reject, translate("files", "Cancel"))


def settings_without_a_place() -> None:
    """Keep Qt's settings in memory only. Call before the application object is made."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    nowhere = str(Path(os.devnull) / "settings")
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, nowhere)


def forget_dialogs() -> None:
    """Remove what Qt noted about file dialogs, where settings have a place after all."""
    settings = QSettings(QSettings.Scope.UserScope, _DIALOG_SETTINGS)
    if settings.contains(f"{_DIALOG_GROUP}/lastVisited"):
        settings.remove(_DIALOG_GROUP)
