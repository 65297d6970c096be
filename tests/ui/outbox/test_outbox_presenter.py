"""The outbox presenter: sealed files leave only after all who have them answered."""

import errno
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.domain.errors import NotFromRecipient
from desktop.domain.rows import OutboxEntry
from desktop.domain.testimony import TestimonyId
from desktop.services.answers import Answer, Sent
from ui.jobs import run_now
from ui.outbox.presenter import OutboxPresenter

WAITING = OutboxEntry(
    bundle_id="aa" * 16,
    testimony=TestimonyId("ab" * 16),
    code="K7M4-P9R3",
    file_name="0f.age",
    size_bytes=1 << 20,
    sha256="ef" * 32,
    manifest_sha512="aa" * 64,
    sequence=1,
    sealed_at="2026-03-01T12:30:00+03:00",
    recipients=("Alena", "Lantern"),
    recipient_fingerprints=("1" * 40, "2" * 40),
    compatible=False,
)
DAY = "2026-03-05T10:00:00+03:00"
FIRST, BOTH = (("1" * 40, DAY),), (("1" * 40, DAY), ("2" * 40, DAY))
HALF = replace(WAITING, bundle_id="cc" * 16, receipt_at=DAY, answers=FIRST)
ARRIVED = replace(WAITING, bundle_id="bb" * 16, receipt_at=DAY, answers=BOTH)


def sent(entry, *, is_here=True):
    """Return what the service tells of an entry."""
    at = dict(entry.answers)
    people = zip(entry.recipient_fingerprints, entry.recipients, strict=True)
    answers = tuple(
        Answer(fingerprint=each, name=name, at=at.get(each, "")) for each, name in people
    )
    return Sent(entry=entry, is_here=is_here, answers=answers)


@dataclass
class FakeScreen:
    files: list = field(default_factory=list)
    written: list = field(default_factory=list)
    receipts: list = field(default_factory=list)
    dropped: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    working: int = 0

    def show_files(self, files):
        self.files.append(files)

    def show_working(self):
        self.working += 1

    def show_step(self, step, done, total):
        pass

    def show_written(self, written):
        self.written.append(written)

    def show_receipt(self, entry):
        self.receipts.append(entry)

    def show_dropped(self, sent):
        self.dropped.append(sent.entry)

    def show_problem(self, error):
        self.problems.append(error)


@dataclass
class FakeSealing:
    entries: list = field(default_factory=lambda: [WAITING, HALF, ARRIVED])
    dropped: list = field(default_factory=list)
    copies: list = field(default_factory=list)
    error: Exception | None = None
    gone: frozenset = frozenset()

    def sent(self):
        return tuple(
            sent(each, is_here=each.bundle_id not in self.gone) for each in self.entries
        )

    def hand_over(self, bundle_id, folder, progress):
        if self.error:
            raise self.error
        self.copies.append((bundle_id, folder))
        return folder / "00.age"

    def take(self, _path, _progress):
        if self.error:
            raise self.error
        self.entries[0] = replace(WAITING, receipt_at=DAY, answers=BOTH)
        return self.entries[0]

    def let_go(self, bundle_id, without=()):
        self.dropped.append((bundle_id, without))


def opened(sealing):
    screen = FakeScreen()
    presenter = OutboxPresenter(screen, sealing, sealing, run_now)
    presenter.open()
    return presenter, screen


def test_a_sealed_file_without_a_receipt_is_never_deleted():
    sealing = FakeSealing()
    presenter, screen = opened(sealing)
    presenter.drop(WAITING.bundle_id)
    assert sealing.dropped == []
    assert screen.dropped == []


def test_a_sealed_file_that_arrived_may_be_deleted():
    sealing = FakeSealing()
    presenter, screen = opened(sealing)
    presenter.drop(ARRIVED.bundle_id)
    assert sealing.dropped == [(ARRIVED.bundle_id, ())]
    assert screen.dropped == [ARRIVED]


def test_one_receipt_of_two_makes_nothing_go_by_itself():
    sealing = FakeSealing()
    presenter, _screen = opened(sealing)
    presenter.drop(HALF.bundle_id)
    assert sealing.dropped == []


def test_a_file_is_let_go_for_those_who_were_shown_as_waiting():
    sealing = FakeSealing()
    presenter, screen = opened(sealing)
    presenter.let_go(HALF.bundle_id)
    assert sealing.dropped == [(HALF.bundle_id, ("2" * 40,))]
    assert screen.dropped == [HALF]


def test_what_nobody_answered_for_is_never_let_go():
    sealing = FakeSealing()
    presenter, _screen = opened(sealing)
    presenter.let_go(WAITING.bundle_id)
    assert sealing.dropped == []


def test_a_receipt_that_comes_makes_deleting_possible():
    sealing = FakeSealing()
    presenter, screen = opened(sealing)
    presenter.take_receipt(Path("/stick/receipt.txt"))
    assert screen.receipts[0].receipt_at
    presenter.drop(WAITING.bundle_id)
    assert sealing.dropped == [(WAITING.bundle_id, ())]


def test_a_wrong_receipt_is_shown_and_changes_nothing():
    sealing = FakeSealing(error=NotFromRecipient())
    presenter, screen = opened(sealing)
    presenter.take_receipt(Path("/stick/receipt.txt"))
    presenter.drop(WAITING.bundle_id)
    assert [type(error) for error in screen.problems] == [NotFromRecipient]
    assert sealing.dropped == []


def test_a_full_stick_is_shown_and_writing_again_works():
    sealing = FakeSealing(error=OSError(errno.ENOSPC, "full"))
    presenter, screen = opened(sealing)
    presenter.write_again(WAITING.bundle_id, Path("/stick"))
    assert screen.written == []
    sealing.error = None
    presenter.write_again(WAITING.bundle_id, Path("/other"))
    assert screen.written[0].path == Path("/other/00.age")
    assert sealing.copies == [(WAITING.bundle_id, Path("/other"))]


def test_an_entry_that_is_not_in_the_list_is_not_written():
    sealing = FakeSealing()
    presenter, _screen = opened(sealing)
    presenter.write_again("dd" * 16, Path("/stick"))
    assert sealing.copies == []


def test_a_sealed_file_that_is_no_longer_there_is_not_deleted_again():
    sealing = FakeSealing(gone=frozenset({WAITING.bundle_id, ARRIVED.bundle_id}))
    presenter, screen = opened(sealing)
    assert [each.is_here for each in screen.files[0]] == [False, True, False]
    presenter.drop(ARRIVED.bundle_id)
    assert sealing.dropped == []
