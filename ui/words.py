"""Words that people read: marked where they stand, translated where they are shown.

`translate` is the one way a sentence reaches a person. lupdate knows it and
`QT_TRANSLATE_NOOP` by these very names, so neither may be renamed or wrapped. One call for
each sentence, whole sentences only, ``.format()`` after the call and never before.

Qt is not imported here: the command line reads the same tables and stays English.
"""

import sys


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return `text` as it is, marked for the translators under a context."""
    return text


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Return `text` in the language of the interface.

    Args:
        context: Name of the folder of the screen, e.g. ``shelf``.
        text: The English sentence; ``%n`` stands for a number.
        comment: A hint for the translator.
        n: The number for ``%n``; the language chooses the plural form.
    """
    qt = sys.modules.get("PySide6.QtCore")
    if qt is None:
        return text if n < 0 else text.replace("%n", str(n))
    words: str = qt.QCoreApplication.translate(context, text, comment, n)
    return words


def decimal(value: float, places: int) -> str:
    """Return a number as the language of the interface writes it, e.g. ``1,5``.

    Args:
        value: The number.
        places: How many digits follow the decimal sign.
    """
    qt = sys.modules.get("PySide6.QtCore")
    if qt is None:
        return f"{value:.{places}f}"
    locale = qt.QLocale()
    locale.setNumberOptions(qt.QLocale.NumberOption.OmitGroupSeparator)
    words: str = locale.toString(value, "f", places)
    return words
