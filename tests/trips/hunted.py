"""The trip with planted strings, in a process of its own: `python -m tests.trips.hunted`.

Arguments: a folder to work in, and the number of a descriptor to tell the secrets to. They
are told on no other way, so that all else this process leaves can be searched for them.
"""

import json
import os
import secrets
import sys
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from desktop import process
from desktop.app import keep_quiet
from desktop.app.application import make_application
from desktop.demo.cast import Places, seat_people
from desktop.demo.rehearsal import end, use_a_screen_if_there_is_one
from desktop.demo.results import identity_of
from desktop.demo.screens import Screens
from desktop.demo.story import Correction, read_story
from desktop.demo.trip import Trip
from desktop.domain.particulars import Deponent
from desktop.parts.store import FolderStore, local_clock
from desktop.services.session import Session
from tests.services.desks import CHEAP
from tests.trips.hunt import MARKUP

LETTERS = "абвгдежзклмнопрстуфхцчшыэюя"
OUTSIDE = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.")
CANARIES = (
    "typed",
    "pasted",
    "corrected_before",
    "corrected_after",
    "teach_back",
    "feeling",
    "next_steps",
    "place",
    "family_name",
    "safe_contact",
    "other_name",
)


class Diary:
    """Says how far it is, on standard output."""

    def step(self, words):
        print(words, flush=True)
        return nullcontext()

    def note(self, words):
        print(words, flush=True)


def canary(alphabet=LETTERS):
    return "".join(secrets.choice(alphabet) for _ in range(14))


def planted(told):
    """The story with a canary wherever somebody writes something, and the canaries."""
    planted_words = {name: canary() for name in CANARIES}
    planted_words["photo_name"] = canary("bcdfghjklmnpqrstvwxz")
    planted_words["paper_name"] = canary("bcdfghjklmnpqrstvwxz")
    words = planted_words
    paragraphs = [
        f"Пачатак {words['typed']} і канец.",
        f"Другі {MARKUP} абзац.",
        f"Трэці {words['pasted']} абзац.",
        f"Было {words['corrected_before']} так.",
    ]
    story = replace(
        told,
        place=f"Town {words['place']} {MARKUP}",
        paragraphs=tuple(paragraphs),
        correction=Correction(
            paragraph=4,
            before=words["corrected_before"],
            after=words["corrected_after"],
        ),
        who=Deponent(
            family_name=words["family_name"],
            safe_contact=f"{words['safe_contact']} {MARKUP}",
        ),
        other=f"{words['other_name']} {MARKUP}",
        teach_back=f"{words['teach_back']} {MARKUP}",
        feeling=f"{words['feeling']} {MARKUP}",
        next_steps=f"{words['next_steps']} {MARKUP}",
        photos=(f"{words['photo_name']}.jpg",),
        paper=f"{words['paper_name']}.pdf",
    )
    return story, planted_words


def bring_photo(path):
    """A small picture with random bytes behind its end; returns them."""
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("tan"))
    image.save(str(path), "JPEG")
    hidden = secrets.token_bytes(48)
    path.write_bytes(path.read_bytes() + hidden)
    return hidden


def keys_of(seat):
    keys = identity_of(seat)
    return {
        f"{seat.name} passphrase": seat.passphrase,
        f"{seat.name} age pq key": keys.age_pq.to_text(),
        f"{seat.name} age x25519 key": keys.age_x25519.to_text(),
        f"{seat.name} age pq secret": keys.age_pq.secret,
        f"{seat.name} age x25519 secret": keys.age_x25519.secret,
        f"{seat.name} signing seed": keys.signing.seed,
    }


@contextmanager
def at_the_desks(work):
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    store = FolderStore(lambda: CHEAP, allow_weak=True)
    people = seat_people(
        application,
        lambda owner: Session(store, work / "vaults" / owner, local_clock, os.urandom),
    )
    try:
        yield people
        for seat in (people.interviewer, people.coordinator):
            seat.leave()
    finally:
        end(application)
        people.interviewer.hands.let_go()


def stay_inside(event, _arguments):
    """An audit hook: nothing in this process asks Python for a way out."""
    if event.startswith(OUTSIDE):
        raise AssertionError(event)


def main(work, descriptor):
    sys.addaudithook(stay_inside)
    process.guard()
    keep_quiet()
    use_a_screen_if_there_is_one()
    places = Places(
        vaults=work / "vaults",
        evidence=work / "evidence",
        cards=work / "cards",
        stick=work / "stick",
        statement=work / "statement.pdf",
        sheets=work / "sheets",
        court=work / "time-stamp",
    )
    places.make()
    story, told = planted(read_story())
    with at_the_desks(work) as people:
        told["photo"] = bring_photo(places.evidence / story.photos[0])
        screens = Screens(None, people.interviewer.hands)
        Trip(people, story, places, screens, Diary()).go()
        people.lawyer.come_back()
        for seat in people.all():
            told |= keys_of(seat)
        people.lawyer.leave()
    secrets_told = {name: _printable(secret) for name, secret in told.items()}
    everything = {
        "secrets": secrets_told,
        "mapped": mapped(),
        "modules": [*sys.modules],
    }
    with os.fdopen(descriptor, "w") as pipe:
        json.dump(everything, pipe)
    print("The trip came to its end.")


def mapped():
    """Every library that is part of this process now, after everything was done."""
    lines = Path("/proc/self/maps").read_text().splitlines()
    return sorted({line.split(maxsplit=5)[5] for line in lines if ".so" in line})


def _printable(secret):
    return {"hex": secret.hex()} if isinstance(secret, bytes) else secret


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
