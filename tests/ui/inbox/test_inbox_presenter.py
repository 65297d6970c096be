"""The inbox presenter: every file gets its verdict, and only good ones come in."""

import errno
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.domain.bundles import BundleType
from desktop.domain.testimony import TestimonyId
from desktop.services.exchange import Outcome, Verdict
from desktop.services.progress import Cancelled
from exports.errors import BundleTampered
from ui.inbox.lines import Line, Stage, can_receipt, worst_first
from ui.inbox.presenter import InboxPresenter
from ui.jobs import Crashed, Job, run_now


@dataclass
class FakeScreen:
    lines: list = field(default_factory=list)
    batches: list = field(default_factory=list)
    receipts: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    idle: int = 0
    none_found: int = 0

    def show_lines(self, lines):
        self.lines.append(lines)

    def show_batch(self, batch):
        self.batches.append(batch)

    def show_step(self, step, done, total):
        pass

    def show_idle(self):
        self.idle += 1

    def show_none_found(self):
        self.none_found += 1

    def show_receipts(self, receipts):
        self.receipts.append(receipts)

    def show_problem(self, error):
        self.problems.append(error)


def good(path, **facts):
    given = {"outcome": Outcome.GOOD, "kind": BundleType.TESTIMONY, **facts}
    return Verdict(path=path, size_bytes=9, signer="1" * 40, **given)


def refused(path, error):
    return Verdict(path=path, outcome=Outcome.REFUSED, size_bytes=9, error=error)


@dataclass
class FakeExchange:
    """Answers by the name of the file."""

    imported: list = field(default_factory=list)
    receipts: list = field(default_factory=list)
    named: list = field(default_factory=list)
    disk: Exception | None = None
    cancel_at: str = ""
    receipt_error: Exception | None = None

    def inspect(self, path, progress):
        if path.stem == self.cancel_at:
            raise Cancelled
        if path.stem.startswith("bad"):
            return refused(path, BundleTampered())
        if path.stem.startswith("broken"):
            raise RuntimeError
        if path.stem.startswith("here"):
            here = Outcome.ALREADY_HERE
            return good(path, outcome=here, testimony=TestimonyId(path.stem))
        return good(path, manifest_sha512=f"checked {path.stem}")

    def import_file(self, path, progress, checked):
        assert checked == self.inspect(path, progress).manifest_sha512
        if self.disk:
            return refused(path, self.disk)
        self.imported.append(path)
        kind = BundleType(path.stem) if path.stem in tuple(BundleType) else None
        return good(
            path,
            outcome=Outcome.IMPORTED,
            kind=kind or BundleType.TESTIMONY,
            testimony=TestimonyId(path.stem),
            manifest_sha512=f"of {path.stem}",
        )

    def write(self, testimony, folder, progress, digest):
        if self.receipt_error and self.receipts:
            raise self.receipt_error
        self.receipts.append(testimony)
        self.named.append(digest)
        return folder / f"{len(self.receipts)}.age"


def run_and_survive(work, done, failed, progress=None):
    """Run at once, and turn a fault of the program into a code, as the window does."""
    try:
        return run_now(work, done, failed, progress)
    except RuntimeError:
        failed(Crashed())
        return Job()


def inbox(exchange=None):
    screen = FakeScreen()
    exchange = exchange or FakeExchange()
    return InboxPresenter(screen, exchange, exchange, run_and_survive), screen


def files(*names):
    return tuple(Path(f"/stick/{name}.age") for name in names)


def stems(lines):
    return [line.path.stem for line in lines]


def test_one_bad_file_never_stops_the_others():
    presenter, screen = inbox()
    presenter.add(files("a", "bad", "broken", "b"))
    outcomes = {line.path.stem: line.verdict.outcome for line in presenter.lines}
    assert outcomes == {
        "a": Outcome.GOOD,
        "bad": Outcome.REFUSED,
        "broken": Outcome.REFUSED,
        "b": Outcome.GOOD,
    }
    assert screen.idle == 1


def test_the_worst_is_read_first():
    presenter, _screen = inbox()
    presenter.add(files("a", "here", "bad"))
    assert stems(presenter.lines) == ["bad", "a", "here"]


def test_a_forwarded_copy_stands_before_the_good_ones():
    path = Path("/x/forwarded.age")
    forwarded = Line(
        path=path, stage=Stage.JUDGED, verdict=good(path, addressed_to_me=False)
    )
    plain = Line(path=Path("/x/a.age"), stage=Stage.JUDGED, verdict=good(Path("/x/a.age")))
    assert worst_first((plain, forwarded)) == (forwarded, plain)


def test_only_good_files_are_imported():
    exchange = FakeExchange()
    presenter, _screen = inbox(exchange)
    presenter.add(files("a", "bad", "here", "broken", "b"))
    presenter.import_good()
    assert [path.stem for path in exchange.imported] == ["a", "b"]


def test_nothing_is_imported_before_it_is_asked_for():
    exchange = FakeExchange()
    presenter, _screen = inbox(exchange)
    presenter.add(files("a", "b"))
    assert exchange.imported == []


def test_the_same_path_twice_is_checked_once():
    presenter, screen = inbox()
    presenter.add(files("a", "a"))
    presenter.add(files("a"))
    assert stems(presenter.lines) == ["a"]
    assert len(screen.batches) == 1


def test_a_folder_stands_for_the_sealed_files_in_it(tmp_path):
    for name in ("b.age", "a.age", "note.txt"):
        (tmp_path / name).write_bytes(b"x")
    presenter, _screen = inbox()
    presenter.add((tmp_path,))
    assert stems(presenter.lines) == ["a", "b"]


def test_an_empty_folder_is_said_to_be_empty(tmp_path):
    presenter, screen = inbox()
    presenter.add((tmp_path,))
    assert screen.none_found == 1


def test_stopping_keeps_the_verdicts_and_the_rest_can_be_checked_later():
    exchange = FakeExchange(cancel_at="b")
    presenter, _screen = inbox(exchange)
    presenter.add(files("a", "b", "c"))
    stages = {line.path.stem: line.stage for line in presenter.lines}
    assert stages == {"a": Stage.JUDGED, "b": Stage.STOPPED, "c": Stage.STOPPED}
    exchange.cancel_at = ""
    presenter.check()
    assert {line.stage for line in presenter.lines} == {Stage.JUDGED}


def test_a_full_disk_stops_importing_and_a_good_file_stays_good():
    exchange = FakeExchange(disk=OSError(errno.ENOSPC, "full"))
    presenter, screen = inbox(exchange)
    presenter.add(files("a", "b"))
    presenter.import_good()
    assert screen.problems == [exchange.disk]
    assert [line.verdict.outcome for line in presenter.lines] == [Outcome.GOOD] * 2
    exchange.disk = None
    presenter.import_good()
    assert [path.stem for path in exchange.imported] == ["a", "b"]


def test_receipts_for_all_that_is_here_are_one_act():
    exchange = FakeExchange()
    presenter, screen = inbox(exchange)
    presenter.add(files("a", "here", "bad"))
    presenter.import_good()
    presenter.write_receipts(Path("/stick"))
    assert sorted(exchange.receipts) == ["a", "here"]
    assert len(screen.receipts[0].written) == 2


def test_letters_get_receipts_of_their_own_and_questions_get_none():
    exchange = FakeExchange()
    presenter, _screen = inbox(exchange)
    presenter.add(files("supplement", "question", "receipt", "roster", "withdrawal"))
    presenter.import_good()
    presenter.write_receipts(Path("/stick"))
    assert sorted(exchange.named) == ["of supplement", "of withdrawal"]


def test_nothing_gets_a_receipt_before_it_is_imported():
    path = Path("/x/a.age")
    seen = good(path, testimony=TestimonyId("ab" * 16))
    assert not can_receipt(Line(path=path, stage=Stage.JUDGED, verdict=seen))
    here = replace(seen, outcome=Outcome.IMPORTED)
    assert can_receipt(Line(path=path, stage=Stage.JUDGED, verdict=here))


def test_a_forwarded_copy_gets_no_receipt():
    path = Path("/x/a.age")
    verdict = good(
        path,
        outcome=Outcome.IMPORTED,
        testimony=TestimonyId("ab" * 16),
        addressed_to_me=False,
    )
    assert not can_receipt(Line(path=path, stage=Stage.JUDGED, verdict=verdict))


def test_a_receipt_that_could_not_be_written_is_told_with_those_that_were():
    exchange = FakeExchange(receipt_error=OSError(errno.EIO, "gone"))
    presenter, screen = inbox(exchange)
    presenter.add(files("a", "b"))
    presenter.import_good()
    presenter.write_receipts(Path("/stick"))
    assert len(screen.receipts[0].written) == 1
    assert screen.receipts[0].problem is exchange.receipt_error
