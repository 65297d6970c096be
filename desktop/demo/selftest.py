"""`deponent --selftest`: each part of the program does its work once, in this very build.

It uses nothing but what is packaged, so that a frozen program that lost a library, a font
or a word list says so before anybody trusts it with a testimony.
"""

import argparse
import array
import io
import math
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QSize
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from crypto.errors import CryptoError
from crypto.passphrase import MODEST
from desktop.app.application import make_application
from desktop.app.program import Program
from desktop.demo.sample import told
from desktop.domain.consent import RecipientClass
from desktop.domain.errors import DeponentError
from desktop.domain.people import UserRole
from desktop.domain.testimony import TestimonyId
from desktop.jail.hearing import Sound
from desktop.jail.sight import Pixels, look
from desktop.parts.desk import Desk, open_desk
from desktop.parts.store import FolderStore, local_clock
from desktop.services.exchange import Outcome
from desktop.services.ports import Vault
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from desktop.services.session import Session
from exports.qr import matrix
from ui.audio.codec import RATE, OggOpusEncoder
from ui.statement.printer import Pdf
from ui.unlock.view import UnlockView

GOOD = 0
BAD = 1
WATCH = Unwatched()
EVIDENCE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 4096
OPEN_WITHIN_SECONDS = 60.0
PAGE_PX = QSize(400, 560)
LEAST_COLOURS = 8
"""A drawn page or window has more; an empty one has one or two."""


class Broken(Exception):
    """A part did not do its work; says what came instead."""


FAULTS = (
    Broken,
    DeponentError,
    CryptoError,
    OSError,
    ImportError,
    RuntimeError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
)


def start(options: argparse.Namespace) -> int:
    """Try every part in a throwaway folder, print a line for each, return the status.

    Args:
        options: Not looked at; every entry of the program has this shape.
    """
    del options
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with ExitStack() as after:
        folder = after.enter_context(tempfile.TemporaryDirectory(prefix="deponent-test-"))
        workshop = Workshop(Path(folder), make_application(), after)
        for words, part in workshop.parts():
            try:
                part()
            except FAULTS as error:
                print(f"FAILED  {words}: {type(error).__name__} {error}", flush=True)
                return BAD
            print(f"ok      {words}", flush=True)
    print("Every part works.")
    return GOOD


class Workshop:
    """What the parts work on. They are tried in the order of `parts`."""

    def __init__(self, folder: Path, application: QApplication, after: ExitStack) -> None:
        self._folder = folder
        self._application = application
        self._after = after
        self._passphrase = ""
        self._field: Desk
        self._office: Desk
        self._testimony: TestimonyId
        self._sealed: Path

    def parts(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Return each part with its words."""
        yield "two vaults are made", self.make_vaults
        yield "identity cards are exchanged and verified", self.introduce
        yield "a testimony is kept with its evidence, and found", self.take_down
        yield "it is sealed, read back, and forgotten", self.seal
        yield "one changed bit is refused", self.refuse
        yield "the sealed file is verified and imported whole", self.receive
        yield "a statement is rendered and drawn", self.state
        yield "a second of sound is encoded and decoded", self.sound
        yield "a picture is decoded behind walls", self.look
        yield "a QR code is made", self.draw_code
        yield "the window unlocks the vault and is drawn", self.show_window

    def make_vaults(self) -> None:
        """Make two vaults, open one of them again."""
        session = self._session("field")
        self._passphrase = session.suggest_passphrase()
        _require(len(self._passphrase.split()) == 6, "six words")
        session.create("Heron", UserRole.INTERVIEWER, self._passphrase).close()
        self._field = self._keep_open(session.unlock(self._passphrase))
        office = self._session("office")
        vault = office.create("Lighthouse", UserRole.COORDINATOR, self._passphrase)
        self._office = self._keep_open(vault)

    def introduce(self) -> None:
        """Let both know each other."""
        card = self._folder / "card.txt"
        for mine, other in (
            (self._field, self._office),
            (self._office, self._field),
        ):
            other.contacts.export_mine(card)
            facts = mine.contacts.read(card)
            mine.contacts.add(facts, RecipientClass.LEGAL_TEAM)
            mine.contacts.mark_verified(facts.fingerprint, "in_person")

    def take_down(self) -> None:
        """Keep a testimony and close it."""
        recording = self._field.recording
        begun = recording.begin()
        photo = self._folder / "photo.jpg"
        photo.write_bytes(EVIDENCE)
        self._field.evidence.attach(begun.id, photo, WATCH)
        draft = told(begun)
        recording.save_consent(draft)
        recording.close(draft)
        self._testimony = begun.id
        _require(recording.count("выдуманск") == 1, "one found")

    def seal(self) -> None:
        """Seal it for the office and hand it over."""
        sealing = self._field.sealing
        recipients = (self._office.contacts.mine().fingerprint,)
        entry = sealing.seal(self._testimony, SealOptions(recipients=recipients), WATCH)
        self._sealed = sealing.hand_over(entry.bundle_id, self._folder, WATCH)

    def refuse(self) -> None:
        """Change one bit and see it refused."""
        raw = bytearray(self._sealed.read_bytes())
        raw[len(raw) // 2] ^= 1
        changed = self._folder / "changed.age"
        changed.write_bytes(raw)
        verdict = self._office.exchange.import_file(changed, WATCH)
        _require(verdict.outcome is Outcome.REFUSED, str(verdict.outcome))

    def receive(self) -> None:
        """Import it and compare."""
        verdict = self._office.exchange.import_file(self._sealed, WATCH)
        _require(verdict.outcome is Outcome.IMPORTED, str(verdict.outcome))
        (attachment,) = self._office.evidence.of(self._testimony)
        with self._office.evidence.open(attachment.id) as stream:
            _require(stream.read() == EVIDENCE, "the same evidence")

    def state(self) -> None:
        """Make the pages in three languages and draw the first of each."""
        for language in ("be", "ru", "en"):
            pdf = Pdf(self._office.statements.pdf(self._testimony, language))
            _require(pdf.is_ready, "a PDF")
            _require(_is_drawn(pdf.document.render(0, PAGE_PX)), "a page with words")

    def sound(self) -> None:
        """Encode and decode a tone."""
        samples = array.array(
            "h", (round(9000 * math.sin(at * 440 / RATE * math.tau)) for at in range(RATE))
        )
        encoder = OggOpusEncoder()
        pages = (*encoder.push(samples.tobytes()), *encoder.finish())
        with Sound(io.BytesIO(b"".join(pages))) as heard_back:
            heard = array.array("h", heard_back.read(RATE))
        _require(max(heard) > 4000, "a tone")

    def look(self) -> None:
        """Decode a picture of each kind that is shown, in a child that has nothing."""
        image = QImage(PAGE_PX, QImage.Format.Format_RGB32)
        image.fill(0x336699)
        for form in ("jpeg", "png", "webp"):
            raw = QByteArray()
            buffer = QBuffer(raw)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            QImageWriter(buffer, QByteArray(form.encode())).write(image)
            seen = look(bytes(raw.data()), f"image/{form}", 100)
            _require(isinstance(seen, Pixels) and seen.height == 100, "a small picture")

    def draw_code(self) -> None:
        """Make a QR code."""
        _require(any(map(any, matrix("0" * 40))), "a code")

    def show_window(self) -> None:
        """Unlock in the real window, and look at it."""
        self._field.vault.close()
        program = Program(
            self._application,
            self._folder / "field",
            lambda: None,
            session=self._session("field"),
        )
        program.begin()
        view = program.window.findChild(UnlockView)
        if not isinstance(view, UnlockView):
            raise Broken("instead of a page to unlock")
        view.passphrase.setText(self._passphrase)
        view.open_button.click()
        self._wait(lambda: program.pages is not None)
        self._wait(lambda: not program.jobs.is_busy)
        _require(_is_drawn(program.window.grab().toImage()), "a window with words")
        program.close()
        self._wait(lambda: not program.window.isVisible())

    def _session(self, name: str) -> Session:
        store = FolderStore(lambda: MODEST)
        return Session(store, self._folder / name, local_clock, os.urandom)

    def _keep_open(self, vault: Vault) -> Desk:
        self._after.callback(vault.close)
        return open_desk(vault)

    def _wait(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + OPEN_WITHIN_SECONDS
        loop = QEventLoop()
        while not condition():
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            _require(time.monotonic() < deadline, "an answer in time")


def _require(met: bool, what: str) -> None:
    if not met:
        raise Broken(f"instead of {what}")


def _is_drawn(image: QImage) -> bool:
    small = image.scaled(64, 64)
    colours = {small.pixel(across, down) for across in range(64) for down in range(64)}
    return len(colours) >= LEAST_COLOURS
