"""Leading the people of an account: covered until somebody asks."""

from dataclasses import replace

import pytest

from desktop.domain.mentioned import Basis, MentionedPerson, PersonRole
from desktop.domain.sound import is_sound
from tests.ui.coding.sample import CODED, Interview, label
from ui.mentioned.presenter import MentionedPresenter, PersonChange

OTHER = MentionedPerson(
    id=2, label="[Person 2]", role=PersonRole.WITNESS, names_heard="Katsia"
)
TWO = replace(CODED, people=(*CODED.people, OTHER))


class FakeScreen:
    def __init__(self):
        self.shown = None
        self.is_taken = False
        self.settled = 0

    def show_people(self, shown):
        self.shown = shown

    def show_label_taken(self, *, taken):
        self.is_taken = taken

    def settle_now(self):
        self.settled += 1


@pytest.fixture
def stage():
    def begin(testimony=TWO, **more):
        interview, screen = Interview(testimony, **more), FakeScreen()
        presenter = MentionedPresenter(screen, interview.amend, interview.now, label)
        interview.told.append(presenter.show)
        presenter.show(testimony)
        return interview, screen, presenter

    return begin


def test_everybody_is_covered_until_somebody_asks(stage):
    _interview, screen, presenter = stage()
    assert screen.shown.is_covered
    presenter.show_asked()
    assert not screen.shown.is_covered


def test_looking_at_somebody_else_covers_again(stage):
    _interview, screen, presenter = stage()
    presenter.show_asked()
    presenter.person_chosen(2)
    assert screen.shown.person == OTHER
    assert screen.shown.is_covered
    presenter.person_chosen(1)
    assert screen.shown.is_covered


def test_leaving_covers_and_hands_over_what_was_typed(stage):
    _interview, screen, presenter = stage()
    presenter.show_asked()
    presenter.left()
    assert screen.shown.is_covered
    assert screen.settled


def test_who_need_not_be_masked_is_shown(stage):
    _interview, screen, presenter = stage()
    presenter.person_changed(PersonChange(person=1, field="masked", value=False))
    assert not screen.shown.is_covered


def test_somebody_more_has_a_label_of_their_own_and_is_masked(stage):
    interview, screen, presenter = stage()
    presenter.add_asked()
    person = interview.testimony.people[-1]
    assert (person.label, person.masked) == ("[Person 3]", True)
    assert screen.shown.person == person
    assert is_sound(interview.testimony)


def test_a_label_is_never_somebody_elses_nor_empty(stage):
    interview, screen, presenter = stage()
    for words in ("[Person 2]", "  "):
        presenter.person_changed(PersonChange(person=1, field="label", value=words))
        assert screen.is_taken
    assert interview.changes == 0
    presenter.person_changed(PersonChange(person=1, field="label", value="[Guard 1]"))
    assert not screen.is_taken
    assert interview.testimony.people[0].label == "[Guard 1]"


def test_who_is_taken_off_the_list_is_named_by_no_fact_any_more(stage):
    interview, screen, presenter = stage()
    assert screen.shown.facts == 1
    presenter.remove_asked()
    assert [each.id for each in interview.testimony.people] == [2]
    assert interview.testimony.coding.fact(4).people == ()
    assert is_sound(interview.testimony)


def test_who_was_taken_off_by_a_slip_comes_back_with_their_facts(stage):
    interview, _screen, presenter = stage()
    presenter.remove_asked()
    presenter.undo_asked()
    assert (interview.testimony.people, interview.testimony.coding) == (
        TWO.people,
        TWO.coding,
    )


def test_what_is_said_of_somebody_is_kept_without_unseen_signs(stage):
    interview, _screen, presenter = stage()
    presenter.person_changed(PersonChange(person=1, field="voice", value="\u202elow\x07 "))
    presenter.person_changed(PersonChange(person=1, field="basis", value=(Basis.VOICE,)))
    person = interview.testimony.people[0]
    assert (person.voice, person.basis) == ("⟨U+202E⟩low⟨U+0007⟩", (Basis.VOICE,))


def test_a_closed_interview_can_be_uncovered_but_not_changed(stage):
    interview, screen, presenter = stage(is_open=False)
    presenter.show_asked()
    assert not screen.shown.is_covered
    presenter.add_asked()
    presenter.remove_asked()
    assert interview.testimony == TWO
