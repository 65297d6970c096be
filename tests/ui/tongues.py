"""Every page in every language: what must hold in English must hold in the longer ones too.

A test that looks for words that are cut off runs in English and in one other language with
each change, and in all of them each night. One of them is no language: English, two fifths
longer and in brackets, as a language may be that nobody has translated yet.
"""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ui.translations import languages, speak

LONGER = "longer"
OTHERS = (*(code for code in languages() if code != "en"), LONGER)
SIGN = "cut_off"
"""Whoever asks this of a page is asked in every language."""
SHORT = 3
"""Up to so many letters it is a key or a unit, and stays as long as it is."""
BRACKETS = len("[ ]")
FILLING = "més łong wörds ând evén lóngér ones, " * 20


class Longer(QTranslator):
    """English as the most wordy of all languages."""

    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        """Say that there are words, or Qt does not ask."""
        return False

    def translate(
        self, context: str, source: str, _comment: str | None = None, _n: int = -1
    ) -> str | None:
        """Return words that are two fifths longer; Qt's own stay as they are."""
        if context.startswith("Q") or len(source) <= SHORT:
            return None
        more = max(int(len(source) * 0.4) - BRACKETS, 0)
        return f"[{source} {FILLING[:more]}]"


@contextmanager
def speaking(application: QApplication, language: str) -> Iterator[None]:
    """Let the program speak a language, one of `OTHERS` or English, for a while."""
    longer = Longer()
    if language == LONGER:
        application.installTranslator(longer)
    else:
        speak(application, language)
    try:
        yield
    finally:
        application.removeTranslator(longer)
        speak(application)


def asks(function: object) -> bool:
    """Say whether a test looks for words that are cut off."""
    code = getattr(function, "__code__", None)
    return isinstance(code, CodeType) and _names(code)


def _names(code: CodeType) -> bool:
    inner = (each for each in code.co_consts if isinstance(each, CodeType))
    return SIGN in code.co_names or any(_names(each) for each in inner)


def chosen(name: str) -> list[object]:
    """Return the languages for a test: English and one other, the rest at night."""
    today = OTHERS[zlib.crc32(name.encode()) % len(OTHERS)]
    return [
        "en",
        *(
            pytest.param(each, marks=() if each == today else pytest.mark.nightly)
            for each in OTHERS
        ),
    ]
