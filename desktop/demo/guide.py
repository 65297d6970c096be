"""`python -m desktop.demo.guide`: takes the pictures of the interviewer's guide.

It drives the real windows through one invented interview, from the first start to the
receipt, in one language, in a temporary folder that is gone at the end. The recording needs
a sound server; `make guide` brings one, and makes the pictures of every language.
"""

import argparse
import faulthandler
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from crypto.errors import CryptoError
from crypto.passphrase import MODEST
from desktop.app.application import make_application
from desktop.cli import LANGUAGES
from desktop.demo import room
from desktop.demo.album import Album
from desktop.demo.camera import take_picture
from desktop.demo.guide_before import (
    found_a_vault,
    look_at_the_rest,
    meet,
    practise,
    prepare_a_way_back,
)
from desktop.demo.guide_ending import Ending
from desktop.demo.guide_handing import come_to_rest, get_receipts, hand_over
from desktop.demo.hands import Hands, Stuck
from desktop.demo.paper import print_paper
from desktop.demo.recording import record
from desktop.demo.rehearsal import end, say
from desktop.demo.seat import Seat
from desktop.demo.tale import Tale, read_tale
from desktop.domain.errors import DeponentError
from desktop.domain.people import UserRole
from desktop.parts.store import FolderStore, local_clock
from desktop.services.session import Session
from ui.theme import Mode

PICTURES = (
    "practice",
    "practice-shelf",
    "welcome",
    "passphrase",
    "people-compare",
    "ways",
    "recovery-sheet",
    "this-computer",
    "shelf-empty",
    "before",
    "before-risks",
    "before-decision",
    "interview-people",
    "particulars",
    "consent-script",
    "consent-answers",
    "consent-purposes",
    "consent-in-their-words",
    "consent-proof",
    "account-recording",
    "question",
    "break",
    "stopped",
    "account-complete",
    "coding",
    "coding-fact",
    "people-named",
    "transfers",
    "prompts",
    "body",
    "evidence",
    "sketch",
    "items",
    "read-back-correction",
    "read-back-confirmed",
    "translation",
    "close",
    "closed",
    "assess",
    "seal",
    "seal-ready",
    "sealed",
    "shelf-sealed",
    "outbox",
    "outbox-receipt",
    "for-yourself",
    "border",
    "erase",
    "locked",
)
"""Names of the pictures, in the order of the guide."""
HOPELESS_SECONDS = 400
SPEECH = "speech.wav"
TAKEN = "2001:01:01 19:0{number}:00"


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures; return 0 if each was taken."""
    options = _grammar().parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    faulthandler.dump_traceback_later(HOPELESS_SECONDS, exit=True)
    if not room.has_sound():
        print("There is no sound server; run it under .ci/with-sound.", file=sys.stderr)
        return 1
    qInstallMessageHandler(say)
    application = make_application(options.language)
    application.setQuitOnLastWindowClosed(False)
    hands = Hands(application)
    mode = Mode.DARK if options.dark else Mode.LIGHT
    album = Album(options.out, hands, PICTURES, mode)
    with tempfile.TemporaryDirectory(prefix="deponent-guide-") as work:
        try:
            _go(application, Path(work), read_tale(options.language), hands, album)
        except (Stuck, DeponentError, CryptoError, OSError) as error:
            print("Did not come:", error or type(error).__name__, file=sys.stderr)
            if isinstance(error.__cause__, BaseException):
                sys.__excepthook__(type(error), error, error.__traceback__)
        finally:
            hands.let_go()
            end(application)
    for name in album.missing:
        print("Missing:", name, file=sys.stderr)
    if not album.missing:
        album.drop_others()
    return 1 if album.missing else 0


def _grammar() -> argparse.ArgumentParser:
    grammar = argparse.ArgumentParser(description="Take the pictures of the guide.")
    grammar.add_argument("--language", choices=LANGUAGES, default="en")
    grammar.add_argument("--out", type=Path, required=True, metavar="DIR")
    grammar.add_argument("--dark", action="store_true", help="in dark colours")
    return grammar


def _go(
    application: QApplication, work: Path, tale: Tale, hands: Hands, album: Album
) -> None:
    cards, stick = work / "cards", work / "STICK"
    for folder in (cards, stick):
        folder.mkdir()

    def seat(name: str, role: UserRole) -> Seat:
        store = FolderStore(lambda: MODEST)
        folder = work / name
        session = Session(store, folder / "vault", local_clock, os.urandom)
        return Seat(name, role, hands, application, session)

    interviewer = seat(tale.interviewer, UserRole.INTERVIEWER)
    coordinator = seat(tale.coordinator, UserRole.COORDINATOR)
    practise(interviewer, album)
    found_a_vault(interviewer, album)
    _found_quietly(coordinator, album)
    meet(interviewer, coordinator, tale.newsroom, cards, album)
    prepare_a_way_back(interviewer, album)
    look_at_the_rest(interviewer, album)
    _listen(Ending(interviewer, tale, album), tale, work, interviewer)
    hand_over(interviewer, coordinator, stick, album)
    get_receipts(interviewer, coordinator, stick, album)
    come_to_rest(interviewer, tale.own_note, album)
    for each in (interviewer, coordinator):
        each.program.window.close_now()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _found_quietly(seat: Seat, album: Album) -> None:
    seat.program.begin()
    found_a_vault(seat, album.nowhere())


def _listen(interview: Ending, tale: Tale, work: Path, seat: Seat) -> None:
    interview.say_who_is_there()
    interview.say_who_they_are()
    interview.ask_for_consent(may_keep_copy=False)
    speech = work / SPEECH
    room.speak_to_file(speech, tale.story.speech)
    interview.write_account(lambda _interview: record(seat, interview, speech))
    speech.unlink()
    interview.stop_and_go_on()
    interview.note_questions()
    interview.code_the_words()
    interview.name_the_people()
    interview.draw_the_chain()
    interview.ask_what_is_left()
    interview.mark_the_body()
    interview.add_evidence(_bring(tale, work))
    interview.read_back()
    interview.translate()
    interview.close()
    interview.assess()
    interview.go_on_to_seal()


def _bring(tale: Tale, work: Path) -> tuple[Path, ...]:
    story = tale.story
    brought = [work / name for name in (*story.photos, story.paper)]
    for number, path in enumerate(brought[:-1], start=1):
        take_picture(path, number, TAKEN.format(number=number))
    print_paper(brought[-1], story.document, story.note)
    return tuple(brought)


if __name__ == "__main__":
    sys.exit(main())
