"""Keeps the decoders of Qt Multimedia out of this process: sound cards need none of them.

Qt loads the first multimedia plugin that it finds, and with it FFmpeg, a TLS library and
Qt Quick. What strangers sent is decoded in the jail, and what we record is coded by
libsndfile; so the first question about devices is asked while no plugin can be found.
"""

from functools import cache

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
from PySide6.QtMultimedia import QMediaDevices


@cache
def without_decoders() -> None:
    """Let Qt decide for good that there is no multimedia plugin. GUI thread only."""
    places = QCoreApplication.libraryPaths()
    before = qInstallMessageHandler(lambda *_words: None)
    QCoreApplication.setLibraryPaths([])
    try:
        QMediaDevices.defaultAudioInput()
    finally:
        QCoreApplication.setLibraryPaths(places)
        qInstallMessageHandler(before)
