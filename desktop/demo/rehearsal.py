"""`deponent demo`: the trip through the real windows, what it leaves, and its checks.

It works in its own temporary folder, which is gone at the end with every vault in it, and
writes nothing else but what it was asked for into the folder it was given.
"""

import argparse
import faulthandler
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from crypto.errors import CryptoError
from crypto.passphrase import MODEST
from desktop.app.application import make_application
from desktop.demo import outside, results
from desktop.demo.afterwards import Aftermath, Afterwards
from desktop.demo.cast import People, Places, seat_people
from desktop.demo.hands import Stuck
from desktop.demo.outside import Sealed
from desktop.demo.report import Report
from desktop.demo.screens import Screens
from desktop.demo.story import Story, read_story
from desktop.demo.trip import Trip
from desktop.domain.errors import DeponentError
from desktop.parts.desk import folder_session
from desktop.parts.store import FolderStore, local_clock
from desktop.services.session import Session

GOOD = 0
BAD = 1
_OFF_SCREEN = "This plugin does not support"
HOPELESS_SECONDS = 900
"""After so long something hangs: say where, and end."""
REAL_COST = "heron"
"""Whose vault is made with the cost that fits this machine; the others take the least."""


def start(options: argparse.Namespace) -> int:
    """Run the demo and return the exit status.

    Args:
        options: ``out`` names the folder for the results.

    Returns:
        0 if the trip came to its end and no check from outside failed, else 1.
    """
    use_a_screen_if_there_is_one()
    faulthandler.dump_traceback_later(HOPELESS_SECONDS, exit=True)
    qInstallMessageHandler(say)
    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    results.clear(out)
    report = Report(out.resolve())
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    is_whole = False
    with tempfile.TemporaryDirectory(prefix="deponent-demo-") as work:
        try:
            _rehearse(application, Path(work), report)
            is_whole = True
        except (Stuck, DeponentError, CryptoError, OSError) as error:
            report.note(f"did not come: {error or type(error).__name__}")
            if isinstance(error.__cause__, BaseException):
                sys.__excepthook__(type(error), error, error.__traceback__)
        finally:
            end(application)
            report.write(is_whole=is_whole)
    faulthandler.cancel_dump_traceback_later()
    good = is_whole and report.is_good
    print("Everything is in", out) if good else print("Not good; see", out / "report.json")
    return GOOD if good else BAD


def end(application: QApplication) -> None:
    """Let everything end that ends with the application: the threads of the sound.

    It does not ask windows that are open after a failure, as `quit` would: they would wait.
    """
    QTimer.singleShot(0, application.exit)
    application.exec()


def use_a_screen_if_there_is_one() -> None:
    """Draw off screen where a Linux session has no display."""
    on_linux = sys.platform == "linux"
    if on_linux and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def say(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Print what Qt has to say, save that a screen of memory cannot be resized."""
    del context
    if kind is not QtMsgType.QtDebugMsg and not words.startswith(_OFF_SCREEN):
        print("Qt:", words, file=sys.stderr)


def sessions_in(folder: Path) -> Callable[[str], Session]:
    """Return the way into vaults below `folder`, by the name of their owner."""

    def session_of(owner: str) -> Session:
        if owner == REAL_COST:
            return folder_session(folder / owner)
        store = FolderStore(lambda: MODEST)
        return Session(store, folder / owner, local_clock, os.urandom)

    return session_of


def _rehearse(application: QApplication, work: Path, report: Report) -> None:
    story = read_story()
    places = Places(
        vaults=work / "vaults",
        evidence=work / "evidence",
        cards=work / "cards",
        stick=work / "stick",
        statement=report.out / results.STATEMENT,
        sheets=report.out / results.SHEETS,
        court=report.out / results.COURT,
    )
    people = seat_people(application, sessions_in(places.vaults))
    screens = Screens(report.out / results.SCREENS, people.interviewer.hands)
    try:
        bundles = Trip(people, story, places, screens, report).go()
        after = Afterwards(people, story, places, screens, report).go()
        left = _leave(bundles, after, people, report)
        for seat in (people.interviewer, people.coordinator, people.lawyer, people.court):
            seat.sit_down()
            seat.leave()
        with report.step("Checks from outside the vault"):
            _check(left, after, story, report, work)
    finally:
        report.screens = screens.count
        people.interviewer.hands.let_go()


def _leave(
    bundles: tuple[Path, Path], after: Aftermath, people: People, report: Report
) -> tuple[Sealed, ...]:
    with report.step("Results are left"):
        left = results.leave(report.out, bundles, people.interviewer, people.coordinator)
        return *left, *results.leave_letters(report.out, after.sent)


def _check(
    left: tuple[Sealed, ...], after: Aftermath, story: Story, report: Report, work: Path
) -> None:
    for sealed in left:
        for check in outside.check_bundle(sealed, work / f"check-{sealed.bundle.stem}"):
            report.check(check)
    statement = report.out / results.STATEMENT
    for check in outside.check_statement(statement, story.paragraphs[0]):
        report.check(check)
    for number, words in after.paper.items():
        sheet = after.key.sheet(number)
        report.check(outside.check_sheet(sheet, words))
    if after.court is not None:
        unpacked = work / f"check-{Path(results.BUNDLE).stem}"
        for check in outside.check_time_stamp(after.court, unpacked):
            report.check(check)
