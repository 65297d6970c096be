"""Hand-written stand-ins for the vault thread, the recording service and the window."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from desktop.domain import desk_rules
from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.errors import DeponentError
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.testimony import Closing, State, Testimony, TestimonyId

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=timezone(timedelta(hours=2)))
DRAFT = Testimony(
    id=TestimonyId("ab" * 16),
    code="K7M4-P9R3",
    revision=1,
    started_at="2026-03-01T11:00:00+02:00",
    present=(PersonPresent(present_as=PresentAs.INTERVIEWER, code="Birch"),),
)


def at_noon():
    return NOON


def complete():
    """A testimony that lacks nothing but the closing."""
    consent = DRAFT.consent
    for item in ConsentItem:
        consent = consent.with_answer(item, Answer.YES)
    return replace(
        DRAFT,
        present=(
            *DRAFT.present,
            PersonPresent(present_as=PresentAs.DEPONENT, code=DRAFT.code),
        ),
        spoken_language="be",
        written_language="be",
        consent=consent,
        paragraphs=("Яны прыйшлі ноччу.", "Я спаў."),
        closing=Closing(feeling="Спакойна."),
    )


class FullDisk(OSError):
    def __init__(self):
        super().__init__(28, "no space")


class Stale(DeponentError):
    code = "vault.stale"


class FakeDesk:
    """Recording, as strict about revisions as the vault."""

    def __init__(self, testimony=DRAFT):
        self.kept = testimony
        self.state = State.OPEN
        self.saves = []
        self.on_record = []
        self.fail_with = None
        self.fail_after_writing = None
        self.minute = 0

    def load(self, testimony):
        return self.kept

    def save(self, testimony):
        if self.fail_with:
            raise self.fail_with
        if testimony.revision != self.kept.revision + 1:
            raise Stale
        self.kept = testimony
        self.saves.append(testimony)
        if self.fail_after_writing:
            raise self.fail_after_writing
        self.minute += 1
        return f"2026-03-01T14:{self.minute:02d}:00+02:00"

    def save_consent(self, testimony):
        at = self.save(testimony)
        self.on_record.append(testimony.consent)
        return at

    def save_assessment(self, testimony):
        assert self.state is State.READY
        return self.save(testimony)

    def close(self, testimony):
        assert testimony == self.kept
        desk_rules.require_closing(testimony)
        self.kept = replace(
            testimony,
            revision=testimony.revision + 1,
            closing=Closing(
                feeling=testimony.closing.feeling,
                next_steps=testimony.closing.next_steps,
                closed_at="2026-03-01T15:00:00+02:00",
            ),
        )
        self.state = State.READY
        return self.kept

    def reopen(self, testimony):
        closing = replace(self.kept.closing, closed_at="")
        self.kept = replace(self.kept, revision=self.kept.revision + 1, closing=closing)
        self.state = State.OPEN
        return self.kept


class LaterRun:
    """A `Run` that works at once but tells only when asked, in the order asked."""

    def __init__(self):
        self.waiting = []

    def __call__(self, work, done, failed, progress=None):
        self.waiting.append((work, done, failed))

    def finish(self):
        """Do and tell the oldest piece of work."""
        work, done, failed = self.waiting.pop(0)
        try:
            result = work(None)
        except (DeponentError, OSError) as error:
            failed(error)
        else:
            done(result)

    def finish_all(self):
        while self.waiting:
            self.finish()


class FakeWatch:
    def __init__(self):
        self.told = []
        self.problems = []

    def kept(self, at, newest):
        self.told.append(("saved", at[11:16], newest))

    def waiting(self):
        self.told.append("waiting")

    def failing(self, error):
        self.told.append("failing")
        self.problems.append(error)


class FakeScreen:
    """Remembers what an interviewer would see."""

    def __init__(self):
        self.testimony = None
        self.is_open = None
        self.phase = None
        self.gaps = self.noted = None
        self.saved = []
        self.last_word = ""
        self.not_saved = []
        self.problems = []
        self.replaced = []
        self.read_back = None
        self.changed = None
        self.shut = []
        self.sealing = None
        self.typed = []

    def show_testimony(self, testimony):
        self.testimony = testimony

    def show_open(self, is_open):
        self.is_open = is_open

    def show_phase(self, phase):
        self.phase = phase

    def show_gaps(self, gaps, noted):
        self.gaps, self.noted = gaps, noted

    def show_read_back(self, testimony):
        self.read_back = testimony

    def show_change(self, testimony):
        self.changed = testimony

    def show_shut(self, phase, why):
        self.shut.append((phase, why))

    def replace_paragraph(self, number, text):
        self.replaced.append((number, text))

    def show_saved(self, at, newest):
        self.saved.append(at[11:16])
        self.last_word = "saved" if newest else "waiting"

    def show_waiting(self):
        self.last_word = "waiting"

    def show_not_saved(self, error):
        self.not_saved.append(error)
        self.last_word = "not saved"

    def show_problem(self, error):
        self.problems.append(error)

    def settle_now(self):
        typed, self.typed = self.typed, []
        for hand_over in typed:
            hand_over()

    def ask_to_seal(self, testimony):
        self.sealing = testimony


class FakeHalfTyped:
    """Boxes in memory, by testimony."""

    def __init__(self):
        self.by_subject = {}

    def keep(self, subject, boxes):
        self.by_subject[subject] = dict(boxes)

    def kept(self, subject):
        return self.by_subject.get(subject, {})


class FakeBoxes:
    """What stands in boxes, without a vault."""

    def __init__(self):
        self.boxes = {}

    def keep(self, box, words):
        self.boxes[box] = words

    def kept(self, box):
        return self.boxes.get(box, ())
