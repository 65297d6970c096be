"""The grammar of the command line; loads nothing else, so that the window starts fast."""

import argparse
from collections.abc import Sequence
from pathlib import Path

LANGUAGES = ("be", "ru", "en")
GONE = "--gone"
"""Of a process that follows one that was locked when the folder of its vault was gone."""
MOST_DESCRIPTORS = 2**31


def parser() -> argparse.ArgumentParser:
    """Return the grammar of the command line."""
    whole = argparse.ArgumentParser(
        prog="deponent", description="Record, seal, verify and print testimonies, offline."
    )
    whole.add_argument("--vault", type=Path, default=None, help="folder of the vault")
    whole.add_argument(
        "--language",
        dest="interface",
        default="system",
        metavar="CODE",
        help="language of the windows, e.g. be; that of the computer if not given",
    )
    whole.add_argument(GONE, action="store_true", help=argparse.SUPPRESS)
    whole.add_argument("--selftest", action="store_true", help="try every part and exit")
    acts = whole.add_subparsers(dest="act", metavar="COMMAND")
    verify = acts.add_parser("verify", help="verify sealed files without keeping them")
    verify.add_argument("files", nargs="+", type=Path, metavar="FILE")
    take = acts.add_parser("import", help="verify sealed files and keep the good ones")
    take.add_argument("files", nargs="+", type=Path, metavar="FILE")
    statement = acts.add_parser("statement", help="print a testimony as a PDF")
    statement.add_argument("code", metavar="CODE", help="case code, e.g. K7M4-P9R3")
    statement.add_argument("-o", "--output", type=Path, required=True, metavar="PDF")
    statement.add_argument("--language", choices=LANGUAGES, default="en")
    statement.add_argument(
        "--for",
        dest="reader",
        default="desk",
        metavar="WHOM",
        help="for whom: desk, deponent, or a class of recipients, e.g. icc",
    )
    demo = acts.add_parser("demo", help="drive the windows through an invented case")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    for act in (verify, take, statement):
        act.add_argument("--json", action="store_true", help="print facts as JSON")
        act.add_argument(
            "--passphrase-fd",
            type=_descriptor,
            metavar="N",
            help="read the passphrase from this file descriptor instead of asking",
        )
    return whole


def _descriptor(words: str) -> int:
    """Return the number of a file descriptor; what cannot be one is a ValueError."""
    number = int(words)
    if not 0 <= number < MOST_DESCRIPTORS:
        raise ValueError(words)
    return number


def understand(arguments: Sequence[str]) -> argparse.Namespace:
    """Return what the arguments say; exits with status 2 where they make no sense."""
    return parser().parse_args(arguments)
