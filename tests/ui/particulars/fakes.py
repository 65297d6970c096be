"""Hand-written stand-ins for the vault thread and for what keeps particulars."""

from desktop.domain.particulars import Deponent, NamedPerson, Particulars
from desktop.services.particulars import (
    NO_BUNDLE,
    Envelope,
    Noted,
    Opened,
    blank,
    is_blank,
)
from tests.ui.interview.fakes import DRAFT

NOTED = Particulars(
    testimony=DRAFT.id,
    bundle=NO_BUNDLE,
    deponent=Deponent(family_name="Nobody", given_names="Invented"),
    others=(NamedPerson(label="[Person 1]", name="Somebody Else", note="the guard"),),
)

OPENED = Opened(particulars=NOTED, code="K7M4-P9R3")


def envelope(*custodians, added_at=""):
    return Envelope(
        testimony=DRAFT.id,
        bundle="b" * 32,
        added_at=added_at,
        age=b"",
        custodians=custodians,
    )


class FakeWho:
    """Keeps the last particulars, or fails as a test tells it to."""

    def __init__(self, noted=None):
        self.noted = noted
        self.saves = []
        self.fail_with = None

    def status(self, testimony):
        return Noted.NOTHING if is_blank(self.load(testimony)) else Noted.HERE

    def load(self, testimony):
        return self.noted or blank(testimony)

    def save(self, particulars):
        if self.fail_with:
            raise self.fail_with
        self.noted = particulars
        self.saves.append(particulars)
        return f"2026-03-01T14:{len(self.saves):02d}:00+02:00"


class Queue:
    """Work of the vault thread that waits until a test lets it run."""

    def __init__(self):
        self.waiting = []

    def __call__(self, work, done, failed, progress=None):
        self.waiting.append((work, done, failed))

    def turn(self):
        """Do the oldest piece of work."""
        work, done, failed = self.waiting.pop(0)
        try:
            result = work(None)
        except OSError as error:
            failed(error)
        else:
            done(result)

    def all(self):
        while self.waiting:
            self.turn()
