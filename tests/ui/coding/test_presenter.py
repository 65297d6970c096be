"""Leading the coding: what becomes a fact, what is shown anew, what is taken back."""

from dataclasses import replace

import pytest

from desktop.domain import limits
from desktop.domain.coding import Coding, Elicited, Fact, FactKind, Span
from desktop.domain.moving import with_paragraphs
from desktop.domain.sound import is_sound
from tests.ui.coding.sample import ACCOUNT, CODED, PARAGRAPHS, Interview, label
from ui.coding.presenter import CodingPresenter
from ui.coding.screen import Change, Hint, Selection


class FakeScreen:
    """Remembers what an interviewer would see."""

    def __init__(self):
        self.paragraphs = ()
        self.filled = 0
        self.put = []
        self.dropped = []
        self.marks = {}
        self.here = ()
        self.chosen = None
        self.form = None
        self.undo = ""
        self.hint = Hint.NONE
        self.settled = 0

    def show_paragraphs(self, paragraphs):
        self.paragraphs = paragraphs

    def show_facts(self, facts):
        self.filled += 1

    def put_fact(self, fact):
        self.put.append(fact.id)

    def drop_fact(self, number):
        self.dropped.append(number)

    def show_marks(self, paragraph, facts):
        self.marks[paragraph] = [each.id for each in facts]

    def show_here(self, numbers):
        self.here = tuple(numbers)

    def show_chosen(self, fact):
        self.chosen = fact.id

    def show_form(self, opened):
        self.form = opened

    def hide_form(self):
        self.form = None

    def show_undo(self, kind):
        self.undo = kind

    def say(self, hint):
        self.hint = hint

    def settle_now(self):
        self.settled += 1


@pytest.fixture
def stage():
    def begin(testimony=CODED, **more):
        interview, screen = Interview(testimony, **more), FakeScreen()
        presenter = CodingPresenter(screen, interview.amend, interview.now, label)
        interview.told.append(presenter.show)
        presenter.show(testimony)
        return interview, screen, presenter

    return begin


WORDS = Selection(paragraph=2, start=2, end=5)


def test_selected_words_become_a_fact_that_is_opened_at_once(stage):
    interview, screen, presenter = stage()
    presenter.kind_asked(FactKind.PLACE, WORDS)
    made = interview.testimony.coding.facts[-1]
    assert (made.id, made.kind, made.span) == (
        6,
        FactKind.PLACE,
        Span(paragraph=2, start=2, end=5),
    )
    assert made.elicited is Elicited.SPONTANEOUS
    assert screen.form.fact == made
    assert screen.form.words == PARAGRAPHS[1][2:5]
    assert is_sound(interview.testimony)


def test_without_words_nothing_is_made_and_it_is_said_why(stage):
    interview, screen, presenter = stage()
    presenter.kind_asked(FactKind.ACT, None)
    assert interview.changes == 0
    assert screen.hint is Hint.SELECT_FIRST


def test_words_of_several_paragraphs_are_taken_from_the_first_and_it_is_said(stage):
    _interview, screen, presenter = stage()
    presenter.kind_asked(FactKind.ACT, replace(WORDS, goes_on=True))
    assert screen.hint is Hint.ONE_PARAGRAPH


def test_one_fact_more_than_fit_is_not_made(stage):
    facts = tuple(Fact(id=n, kind=FactKind.ACT) for n in range(1, limits.FACTS + 1))
    interview, screen, presenter = stage(replace(ACCOUNT, coding=Coding(facts=facts)))
    presenter.kind_asked(FactKind.ACT, WORDS)
    assert interview.changes == 0
    assert screen.hint is Hint.FULL


def test_one_change_shows_one_fact_and_one_paragraph_anew(stage):
    _interview, screen, presenter = stage()
    screen.put, screen.marks, screen.filled = [], {}, 0
    presenter.fact_changed(Change(fact=2, field="code", value="blunt.kicks"))
    assert (screen.put, list(screen.marks), screen.filled) == ([2], [1], 0)


def test_showing_the_same_again_shows_nothing_anew(stage):
    interview, screen, presenter = stage()
    screen.put, screen.marks, screen.filled, screen.paragraphs = [], {}, 0, None
    presenter.show(interview.testimony)
    assert (screen.put, screen.marks, screen.filled, screen.paragraphs) == ([], {}, 0, None)


def test_a_place_shows_all_facts_on_it_the_narrowest_first(stage):
    _interview, screen, presenter = stage()
    at = PARAGRAPHS[0].index("batons") + 2
    presenter.place_changed(1, at)
    assert screen.here == (3, 2)
    presenter.place_changed(2, 0)
    assert screen.here == ()


def test_a_chosen_fact_shows_its_words(stage):
    _interview, screen, presenter = stage()
    presenter.fact_chosen(4)
    assert screen.chosen == 4


def test_what_is_typed_holds_no_unseen_sign(stage):
    interview, _screen, presenter = stage()
    presenter.fact_changed(Change(fact=2, field="other", value="back\u202ewards\x00"))
    assert interview.testimony.coding.fact(2).other == "back⟨U+202E⟩wards⟨U+0000⟩"


def test_a_detail_is_kept_and_an_empty_one_is_none(stage):
    interview, _screen, presenter = stage()
    change = Change(fact=2, field="instrument", value="a baton", is_detail=True)
    presenter.fact_changed(change)
    assert interview.testimony.coding.fact(2).detail("instrument") == "a baton"
    presenter.fact_changed(replace(change, value=" "))
    assert dict(interview.testimony.coding.fact(2).details) == {"body_part": "legs"}


def test_a_removed_fact_takes_with_it_what_pointed_at_it(stage):
    interview, screen, presenter = stage()
    presenter.remove_asked(2)
    assert interview.testimony.coding.fact(2) is None
    assert interview.testimony.coding.fact(4).when.fact == 0
    assert screen.dropped == [2]
    assert is_sound(interview.testimony)


def test_removing_the_fact_that_is_open_closes_it(stage):
    _interview, screen, presenter = stage()
    presenter.fact_opened(2)
    presenter.remove_asked(2)
    assert screen.form is None


def test_what_was_done_last_is_taken_back_with_what_pointed_at_it(stage):
    interview, screen, presenter = stage()
    presenter.remove_asked(2)
    assert screen.undo == "act"
    presenter.undo_asked()
    assert interview.testimony.coding == CODED.coding
    assert screen.undo == ""


def test_taking_back_with_nothing_done_changes_nothing(stage):
    interview, _screen, presenter = stage()
    presenter.undo_asked()
    assert interview.changes == 0


def test_what_moved_with_edited_words_is_never_moved_back(stage):
    interview, screen, presenter = stage()
    presenter.fact_changed(Change(fact=2, field="code", value="blunt.kicks"))
    words = ("Then " + PARAGRAPHS[0], *PARAGRAPHS[1:])
    moved = interview.amend(lambda now: with_paragraphs(now, words))
    assert screen.paragraphs == words
    presenter.undo_asked()
    assert interview.testimony.coding == moved.coding


def test_a_person_is_noted_by_the_words_and_covered(stage):
    interview, screen, presenter = stage()
    presenter.fact_opened(4)
    presenter.person_asked(4)
    person = interview.testimony.people[-1]
    assert (person.label, person.names_heard, person.masked) == (
        "[Person 2]",
        "Sokol",
        True,
    )
    assert interview.testimony.coding.fact(4).people == (1, 2)
    assert screen.form.people == interview.testimony.people
    presenter.undo_asked()
    assert interview.testimony.people == CODED.people


def test_a_label_that_the_account_uses_is_not_given_again(stage):
    words = (*PARAGRAPHS[:2], "[Person 7] came with Sokol.")
    interview, _screen, presenter = stage(replace(ACCOUNT, paragraphs=words))
    presenter.kind_asked(FactKind.PERSON, Selection(paragraph=3, start=21, end=26))
    presenter.person_asked(1)
    assert interview.testimony.people[0].label == "[Person 8]"
    assert interview.testimony.people[0].names_heard == "Sokol"


def test_a_closed_interview_is_not_coded(stage):
    interview, screen, presenter = stage(is_open=False)
    presenter.kind_asked(FactKind.ACT, WORDS)
    presenter.fact_changed(Change(fact=2, field="code", value="burn"))
    presenter.remove_asked(2)
    assert interview.testimony == CODED
    assert screen.undo == ""


def test_leaving_hands_over_what_was_typed(stage):
    _interview, screen, presenter = stage()
    presenter.left()
    assert screen.settled == 1


def test_a_fact_concerns_no_more_people_than_a_record_may_hold(stage):
    many = limits.PEOPLE_OF_FACT + 1
    people = tuple(
        replace(CODED.people[0], id=number, label=label(number))
        for number in range(1, many + 1)
    )
    interview, _screen, presenter = stage(replace(CODED, people=people))
    for count in (many - 1, many):
        ids = tuple(range(1, count + 1))
        presenter.fact_changed(Change(fact=4, field="people", value=ids))
    presenter.person_asked(4)
    assert len(interview.testimony.coding.fact(4).people) == limits.PEOPLE_OF_FACT
    assert is_sound(interview.testimony)
