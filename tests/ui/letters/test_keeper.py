"""The keeper of a draft: "Saved" is true, and nothing that was typed is lost."""

from dataclasses import dataclass, field

import pytest

from desktop.domain.bundles import BundleType
from desktop.domain.testimony import TestimonyId
from desktop.services.drafts import Draft
from ui.letters.keeper import Keeper

EMPTY = Draft(kind=BundleType.QUESTION, testimony=TestimonyId("0f" * 16), code="")
FULL = OSError("full")


def asking(*words):
    return EMPTY.changed(paragraphs=words)


@dataclass
class Disk:
    """Keeps revisions, strictly one after the other."""

    kept: list = field(default_factory=lambda: [EMPTY])
    fails: Exception | None = None

    def draft(self, _letter):
        return self.kept[-1], len(self.kept)

    def save(self, _letter, draft, revision):
        if self.fails:
            raise self.fails
        assert revision == len(self.kept) + 1
        self.kept.append(draft)
        return f"2026-04-02T14:02:0{revision}+02:00"


@dataclass
class Watch:
    said: list = field(default_factory=list)

    def show_saved(self, _at, newest):
        self.said.append("saved" if newest else "saved an older one")

    def show_waiting(self):
        self.said.append("waiting")

    def show_not_saved(self, _error):
        self.said.append("not saved")


@dataclass
class Later:
    """Runs a job when the test says so."""

    jobs: list = field(default_factory=list)

    def __call__(self, work, done, failed, progress=None):
        self.jobs.append((work, done, failed))

    def next(self):
        work, done, failed = self.jobs.pop(0)
        try:
            result = work(None)
        except OSError as error:
            failed(error)
        else:
            done(result)


@pytest.fixture
def kept():
    disk, watch, later = Disk(), Watch(), Later()
    keeper = Keeper("a", disk, later, watch)
    keeper.adopt(EMPTY)
    return keeper, disk, watch, later


def test_saved_is_said_after_the_disk_has_it_and_not_before(kept):
    keeper, disk, watch, later = kept
    keeper.change_to(asking("One?"))
    assert watch.said == ["waiting"]
    later.next()
    assert disk.kept[-1] == asking("One?")
    assert watch.said == ["waiting", "saved"]


def test_words_typed_while_a_save_runs_are_saved_next_and_only_the_newest(kept):
    keeper, disk, watch, later = kept
    for text in ("O", "On", "One?"):
        keeper.change_to(asking(text))
    later.next()
    assert watch.said[-1] == "saved an older one"
    later.next()
    assert disk.kept == [EMPTY, asking("O"), asking("One?")]
    assert watch.said[-1] == "saved"
    assert later.jobs == []


def test_a_failed_save_loses_nothing_and_the_next_one_writes_it(kept):
    keeper, disk, watch, later = kept
    disk.fails = FULL
    keeper.change_to(asking("One?"))
    later.next()
    assert watch.said[-1] == "not saved"
    disk.fails = None
    keeper.keep()
    later.next()
    assert disk.kept[-1] == asking("One?")
    assert watch.said[-1] == "saved"


def test_flushing_after_a_failure_tries_again_and_claims_nothing(kept):
    keeper, disk, _watch, later = kept
    answers = []
    disk.fails = FULL
    keeper.change_to(asking("One?"))
    later.next()
    keeper.flush(answers.append)
    assert answers == []
    disk.fails = None
    later.next()
    assert answers == [True]
    assert disk.kept[-1] == asking("One?")


def test_the_same_words_are_not_saved_again(kept):
    keeper, _disk, _watch, later = kept
    keeper.change_to(EMPTY)
    keeper.keep()
    assert later.jobs == []


def test_flushing_gives_the_newest_words_at_once_even_while_a_save_runs(kept):
    keeper, disk, _watch, later = kept
    answers = []
    keeper.change_to(asking("O"))
    keeper.change_to(asking("One?"))
    keeper.flush(answers.append)
    assert len(later.jobs) == 2, "the page may be gone before the first is over"
    later.next()
    later.next()
    assert disk.kept[-1] == asking("One?")
    assert answers == [True]


def test_flushing_says_whether_all_is_kept(kept):
    keeper, disk, _watch, later = kept
    answers = []
    keeper.flush(answers.append)
    disk.fails = FULL
    keeper.change_to(asking("One?"))
    keeper.flush(answers.append)
    later.next()
    assert answers == [True, False]
