"""Noting who the deponent is: nothing lost, nothing shown unasked, no label given twice."""

from dataclasses import dataclass, field, replace

import pytest

from desktop.domain.particulars import Deponent, NamedPerson
from tests.ui.interview.fakes import DRAFT, FullDisk
from tests.ui.particulars.fakes import NOTED, FakeWho, Queue
from ui.particulars.presenter import About, ParticularsPresenter, Written


@dataclass
class FakeScreen:
    """The page, and what somebody typed into it that did not settle yet."""

    shown: list = field(default_factory=list)
    labels: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    typed: Written | None = None
    tell: object = None

    def show_form(self, particulars):
        self.shown.append(particulars)

    def show_covered(self):
        self.shown.append("covered")

    def add_person(self, label):
        self.labels.append(label)

    def show_problem(self, error):
        self.problems.append(error)

    def settle_now(self):
        typed, self.typed = self.typed, None
        if typed is not None:
            self.tell(typed)


@dataclass
class FakeSaving:
    said: list = field(default_factory=list)

    def show_saved(self, at, newest):
        self.said.append(at[11:16] if newest else "older")

    def show_waiting(self):
        self.said.append("waiting")

    def show_not_saved(self, error):
        self.said.append(error)


class Desk:
    """One presenter with everything around it."""

    def __init__(self, noted=None, account=()):
        self.who = FakeWho(noted)
        self.screen = FakeScreen()
        self.saving = FakeSaving()
        self.queue = Queue()
        about = About(testimony=DRAFT.id, account=lambda: account)
        self.presenter = ParticularsPresenter(
            self.screen, self.saving, self.who, self.queue, about
        )
        self.screen.tell = self.presenter.settled

    def enter(self):
        self.presenter.entered()
        self.queue.all()
        return self


def written(family_name="Nobody", others=()):
    return Written(deponent=Deponent(family_name=family_name), others=others)


def test_where_nothing_is_noted_the_form_is_open_at_once():
    desk = Desk().enter()
    assert desk.screen.shown[-1].deponent == Deponent()


def test_what_was_noted_is_covered_and_not_even_read_until_it_is_asked_for():
    desk = Desk(NOTED).enter()
    assert desk.screen.shown == ["covered"]
    assert desk.presenter._newest is None
    desk.presenter.show_asked()
    desk.queue.all()
    assert desk.screen.shown[-1] == NOTED


def test_saved_is_said_only_after_the_vault_has_said_it():
    desk = Desk().enter()
    desk.presenter.settled(written())
    assert desk.saving.said == ["waiting"]
    desk.queue.all()
    assert desk.saving.said[-1] == "14:01"
    assert desk.who.noted.deponent.family_name == "Nobody"


def test_while_a_save_runs_the_newest_words_wait_and_win():
    desk = Desk().enter()
    for name in ("N", "No", "Nobody"):
        desk.presenter.settled(written(name))
    desk.queue.all()
    assert [each.deponent.family_name for each in desk.who.saves] == ["N", "Nobody"]
    assert desk.saving.said[-2:] == ["older", "14:02"]


def test_leaving_covers_saves_what_did_not_settle_and_lets_go_of_it():
    desk = Desk().enter()
    desk.screen.typed = written()
    desk.presenter.left()
    assert desk.screen.shown[-1] == "covered"
    desk.queue.all()
    assert desk.who.noted.deponent.family_name == "Nobody"
    assert desk.presenter._newest is None


def test_who_comes_back_finds_it_covered():
    desk = Desk().enter()
    desk.presenter.settled(written())
    desk.presenter.left()
    desk.queue.all()
    desk.enter()
    assert desk.screen.shown[-1] == "covered"


def test_an_answer_that_comes_after_leaving_shows_nothing():
    desk = Desk(NOTED).enter()
    desk.presenter.show_asked()
    desk.presenter.left()
    desk.queue.all()
    assert NOTED not in desk.screen.shown
    assert desk.presenter._newest is None


def test_words_that_cannot_be_saved_stay_and_are_saved_later():
    desk = Desk().enter()
    desk.who.fail_with = FullDisk()
    desk.presenter.settled(written())
    went = []
    desk.presenter.leave(lambda: went.append("away"))
    desk.queue.all()
    assert went == []
    assert isinstance(desk.saving.said[-1], FullDisk)
    desk.who.fail_with = None
    desk.presenter.retry_asked()
    desk.queue.all()
    desk.presenter.leave(lambda: went.append("away"))
    assert went == ["away"]
    assert desk.who.noted.deponent.family_name == "Nobody"


def test_after_a_failure_also_the_words_from_before_are_written_again():
    desk = Desk().enter()
    desk.presenter.settled(written("First"))
    desk.queue.all()
    desk.who.fail_with = FullDisk()
    desk.presenter.settled(written("Second"))
    desk.queue.all()
    desk.who.fail_with = None
    desk.presenter.settled(written("First"))
    desk.queue.all()
    assert [each.deponent.family_name for each in desk.who.saves] == ["First", "First"]


def test_flushing_answers_once_everything_is_on_disk():
    desk = Desk().enter()
    desk.screen.typed = written()
    said = []
    desk.presenter.flush(said.append)
    assert said == []
    desk.queue.all()
    assert said == [True]


def test_flushing_says_when_names_could_not_be_kept():
    desk = Desk().enter()
    desk.who.fail_with = FullDisk()
    desk.screen.typed = written()
    said = []
    desk.presenter.flush(said.append)
    desk.queue.all()
    assert said == [False]


def test_flushing_where_nobody_ever_was_answers_at_once():
    said = []
    Desk().presenter.flush(said.append)
    assert said == [True]


@pytest.mark.parametrize(
    ("labels", "account", "wanted"),
    [
        ((), (), "[Person 1]"),
        (("[Person 1]",), (), "[Person 2]"),
        ((), ("Then [Person 4] came.",), "[Person 5]"),
        (("[Асоба 7]",), ("In 2020, 12 men came [sic].",), "[Person 8]"),
    ],
)
def test_the_next_label_is_one_that_nobody_has_and_nobody_had(labels, account, wanted):
    people = tuple(NamedPerson(label=each, name="A") for each in labels)
    desk = Desk(replace(NOTED, others=people), account).enter()
    desk.presenter.show_asked()
    desk.queue.all()
    desk.presenter.person_asked()
    assert desk.screen.labels == [wanted]


def test_two_people_in_a_row_get_two_labels_before_either_has_a_name():
    desk = Desk().enter()
    desk.presenter.person_asked()
    desk.presenter.person_asked()
    assert desk.screen.labels == ["[Person 1]", "[Person 2]"]


def test_a_person_of_whom_nothing_is_said_is_not_kept():
    desk = Desk().enter()
    nobody = NamedPerson(label="[Person 1]", name="  ")
    somebody = NamedPerson(label="[Person 2]", name=" B ", note="guard")
    desk.presenter.settled(written("A", (nobody, somebody)))
    desk.queue.all()
    assert desk.who.noted.others == (replace(somebody, name="B"),)


def test_signs_that_act_unseen_are_kept_as_their_codes():
    desk = Desk().enter()
    desk.presenter.settled(written("A\u202eB"))
    desk.queue.all()
    assert desk.who.noted.deponent.family_name == "A⟨U+202E⟩B"
