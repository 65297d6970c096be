"""A process of the real program that takes a testimony down, seals it, and may forget it.

Run by `test_forgotten.py`: ``python -m tests.trips.forgotten FOLDER PIPE forget``, where
``forget`` is what the program does, or ``keep``, which seals and destroys nothing. What
must not be found is told on the pipe; a line on standard input locks, by a new process.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from crypto.identity import new_identity
from desktop import process
from desktop.app.application import make_application
from desktop.domain.consent import RecipientClass
from desktop.domain.particulars import Deponent
from desktop.domain.testimony import Correction
from desktop.services.contacts import card_facts
from desktop.services.progress import Unwatched
from desktop.services.sealing import SealOptions
from desktop.vault.testimonies import Testimonies
from tests.domain.samples import complete
from tests.lock.remembered import Life
from tests.trips.hunted import canary

WATCH = Unwatched()
COLLEAGUE = new_identity("Lighthouse", "lawyer", "2026-03-01")


def words():
    """Return what is planted, by the place where it is planted."""
    places = ("first", "taken_back", "place", "before", "after", "teach_back", "feeling")
    planted = {name: canary() for name in (*places, "next_steps", "name", "contact")}
    planted["file_name"] = canary("bcdfghjklmnpqrstvwxz")
    planted["evidence"] = os.urandom(48).hex()
    return planted


def fields(draft, said, first):
    """Return the next revision of a draft, with words in every field that takes them."""
    sample = complete()
    correction = Correction(paragraph=2, before=said["before"], after=said["after"])
    return draft.next(
        spoken_language=sample.spoken_language,
        written_language=sample.written_language,
        place=f"Town {said['place']}",
        present=sample.present,
        consent=replace(sample.consent, teach_back=said["teach_back"]),
        paragraphs=(f"Там была {first}.", "І больш нічога."),
        read_back=replace(sample.read_back, corrections=(correction,)),
        closing=replace(
            sample.closing,
            feeling=said["feeling"],
            next_steps=said["next_steps"],
            closed_at="",
        ),
    )


def seal(desk, folder, said):
    """Take a testimony down in two revisions, with evidence and particulars; seal it."""
    recording = desk.recording
    draft = fields(recording.begin(), said, said["taken_back"])
    recording.save(draft)
    draft = fields(draft, said, said["first"])
    recording.save(draft)
    photo = folder / f"{said['file_name']}.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + bytes.fromhex(said["evidence"]) * 2000)
    desk.evidence.attach(draft.id, photo, WATCH)
    photo.unlink()
    who = Deponent(family_name=said["name"], safe_contact=said["contact"])
    desk.who.save(replace(desk.who.load(draft.id), deponent=who))
    recording.close(draft)
    contact = desk.contacts.add(card_facts(COLLEAGUE.card), RecipientClass.LEGAL_TEAM)
    desk.contacts.mark_verified(contact.fingerprint, "in_person")
    recipients = (contact.fingerprint,)
    options = SealOptions(recipients=recipients, custodians=recipients)
    desk.sealing.seal(draft.id, options, WATCH)


class Sealed(Life):
    """Seals in place of an interview in the window."""

    def begin(self):
        said = words()
        self.secrets |= said
        desk, told = self.program.pages.desk, []
        brought = self.folder.parent
        self.program.jobs.run(
            lambda _progress: seal(desk, brought, said), told.append, self.tell_failure
        )
        self.when(lambda: told, lambda: QTimer.singleShot(0, self.tell_secrets))

    def tell_failure(self, error):
        self.tell({"failed": repr(error)})

    def tell_secrets(self):
        self.tell(self.secrets)


def main():
    process.guard()
    folder, pipe, how = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    os.set_inheritable(pipe, False)
    if how == "keep":
        Testimonies.destroy_content = lambda _self, _testimony: None
    Sealed.folder = folder
    application = make_application()
    application.life = Sealed(application, folder, pipe, "start_over")
    sys.exit(application.exec())


if __name__ == "__main__":
    main()
