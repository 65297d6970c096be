"""Words for disks, sticks and the program itself; an `OSError` is told by its number."""

import errno

from ui.messages.message import Message
from ui.words import QT_TRANSLATE_NOOP

_NOT_LOST = QT_TRANSLATE_NOOP("messages", "Nothing that was saved before is lost.")

DEVICES = {
    "crashed": Message(
        QT_TRANSLATE_NOOP("messages", "The program made a mistake of its own."),
        _NOT_LOST,
        QT_TRANSLATE_NOOP(
            "messages", "Try once more. If it happens again, lock the vault and start anew."
        ),
    ),
    "disk.full": Message(
        QT_TRANSLATE_NOOP("messages", "There is no room left on the disk."),
        _NOT_LOST,
        QT_TRANSLATE_NOOP("messages", "Make room on it, then try again."),
    ),
    "disk.too_long": Message(
        QT_TRANSLATE_NOOP("messages", "This disk or stick cannot hold a file so large."),
        _NOT_LOST,
        QT_TRANSLATE_NOOP(
            "messages", "Use one that is formatted as exFAT or NTFS instead of FAT32."
        ),
    ),
    "disk.read_only": Message(
        QT_TRANSLATE_NOOP("messages", "This disk or stick can only be read."),
        _NOT_LOST,
        QT_TRANSLATE_NOOP("messages", "Look for a small switch on it, or use another one."),
    ),
    "disk.gone": Message(
        QT_TRANSLATE_NOOP("messages", "The disk or stick is not there any more."),
        _NOT_LOST,
        QT_TRANSLATE_NOOP("messages", "Put it back in, wait a moment, and try again."),
    ),
    "disk.memory": Message(
        QT_TRANSLATE_NOOP(
            "messages",
            "This folder is no stick: it lies in the memory of this computer, and is gone "
            "when the computer is switched off.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was written there, and nothing was moved."),
        QT_TRANSLATE_NOOP("messages", "Choose a folder on a stick."),
    ),
    "disk.failing": Message(
        QT_TRANSLATE_NOOP("messages", "The disk or stick could not be read or written."),
        _NOT_LOST,
        QT_TRANSLATE_NOOP("messages", "It may be failing. Use another one."),
        "red",
    ),
    "disk.permission": Message(
        QT_TRANSLATE_NOOP("messages", "This computer does not allow the file to be used."),
        _NOT_LOST,
        QT_TRANSLATE_NOOP("messages", "Choose another folder, or ask who owns this one."),
    ),
    "disk.no_file": Message(
        QT_TRANSLATE_NOOP("messages", "The file or folder is not there."),
        _NOT_LOST,
        QT_TRANSLATE_NOOP("messages", "Look whether it was moved, then choose it again."),
    ),
    "disk.exists": Message(
        QT_TRANSLATE_NOOP("messages", "There is a file with this name already."),
        QT_TRANSLATE_NOOP("messages", "It was not touched."),
        QT_TRANSLATE_NOOP("messages", "Choose another name or folder."),
    ),
    "disk.is_folder": Message(
        QT_TRANSLATE_NOOP("messages", "A folder was chosen where a file is needed."),
        _NOT_LOST,
        QT_TRANSLATE_NOOP("messages", "Open the folder and choose the file in it."),
    ),
    "disk.not_a_file": Message(
        QT_TRANSLATE_NOOP("messages", "This is not a file but a device or a pipe."),
        QT_TRANSLATE_NOOP("messages", "It was not opened."),
        QT_TRANSLATE_NOOP("messages", "Choose a file."),
    ),
    "disk.other": Message(
        QT_TRANSLATE_NOOP("messages", "The disk did not do what it was asked."),
        _NOT_LOST,
        QT_TRANSLATE_NOOP("messages", "Try once more, or use another disk."),
    ),
}

_NUMBERS = {
    errno.ENOSPC: "disk.full",
    errno.EDQUOT: "disk.full",
    errno.EFBIG: "disk.too_long",
    errno.EROFS: "disk.read_only",
    errno.ENODEV: "disk.gone",
    errno.ENXIO: "disk.gone",
    errno.ENOTCONN: "disk.gone",
    errno.ESTALE: "disk.gone",
    errno.EIO: "disk.failing",
    errno.EACCES: "disk.permission",
    errno.EPERM: "disk.permission",
    errno.ENOENT: "disk.no_file",
    errno.ENOTDIR: "disk.no_file",
    errno.EEXIST: "disk.exists",
    errno.EISDIR: "disk.is_folder",
    errno.EOPNOTSUPP: "disk.not_a_file",
}


def disk_code(error: OSError) -> str:
    """Return the code for an error of the operating system."""
    return _NUMBERS.get(error.errno or 0, "disk.other")
