"""The interview's presenter, without a window."""

from dataclasses import replace

import pytest

from desktop.domain import rules
from desktop.domain.conduct import NOT_CONDUCTED, Conduct, EndedHow, Sitting
from desktop.domain.consent import Answer, ConsentItem
from desktop.domain.evidence import Attachment, AttachmentId, AttachmentKind
from desktop.domain.items import Item, ItemKind
from desktop.domain.numbered import NumbersGiven, next_id
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.preparing import Mode
from desktop.domain.testimony import Closing, ReadBack, ReadBackMethod, State
from tests.ui.interview.fakes import (
    DRAFT,
    FakeDesk,
    FakeScreen,
    FullDisk,
    LaterRun,
    at_noon,
    complete,
)
from ui.interview.phases import Phase, phases_of, shut_phases
from ui.interview.presenter import InterviewPresenter
from ui.interview.screen import Beginning, Parting
from ui.interview.taken import Runs, Taken
from ui.jobs import run_now

DONE = Closing(feeling="Calm.", closed_at="2026-03-01T15:00:00+02:00")
READ = ReadBack(method=ReadBackMethod.READ_ALOUD, confirmed=True)
PHOTO = Attachment(
    id=AttachmentId("cd" * 16),
    kind=AttachmentKind.PHOTO,
    name="IMG_1.jpg",
    media_type="image/jpeg",
    size_bytes=10,
    sha512="0" * 128,
    added_at="2026-03-01T12:00:00+02:00",
)


def started(testimony=DRAFT, run=run_now, state=State.OPEN, evidence=()):
    screen, desk = FakeScreen(), FakeDesk(testimony)
    taken = Taken(testimony=testimony, state=state, evidence=evidence)
    presenter = InterviewPresenter(
        screen, desk, Runs(saving=run, acting=run), at_noon, taken
    )
    presenter.start()
    return presenter, screen, desk


def test_who_comes_back_is_led_to_where_they_were_and_nowhere_else_on_the_way():
    presenter, screen, _desk = started()
    shown = []
    screen.show_phase = shown.append
    presenter.start(Phase.EVIDENCE)
    assert shown == [Phase.EVIDENCE]


def test_nobody_comes_back_to_a_page_that_is_shut():
    presenter, screen, _desk = started()
    assert Phase.PROMPTS in shut_phases(DRAFT, is_open=True)
    presenter.start(Phase.PROMPTS)
    assert screen.phase is presenter.first_phase


def test_a_failed_autosave_is_shown_and_never_called_saved():
    presenter, screen, desk = started()
    desk.fail_with = FullDisk()
    presenter.account_settled(("They came at night.",))
    assert screen.saved == []
    assert [type(error) for error in screen.not_saved] == [FullDisk]
    assert screen.last_word == "not saved"


def test_trying_again_after_the_disk_has_room_saves_the_words():
    presenter, screen, desk = started()
    desk.fail_with = FullDisk()
    presenter.account_settled(("They came at night.",))
    desk.fail_with = None
    presenter.retry_asked()
    assert desk.kept.paragraphs == ("They came at night.",)
    assert screen.last_word == "saved"


def test_a_new_interview_opens_on_its_first_page():
    _presenter, screen, _desk = started()
    assert screen.phase is Phase.PLAN
    assert "people" in screen.gaps


def test_an_interview_with_nothing_missing_before_the_read_back_opens_there():
    _presenter, screen, _desk = started(complete())
    assert screen.phase is Phase.READ_BACK


def test_the_first_page_is_saved_with_people_languages_and_place():
    presenter, screen, desk = started()
    present = (PersonPresent(present_as=PresentAs.DEPONENT, code=DRAFT.code),)
    presenter.beginning_settled(
        Beginning(present=present, spoken_language="be", written_language="ru", place="a")
    )
    assert desk.kept.present == present
    assert (desk.kept.spoken_language, desk.kept.written_language) == ("be", "ru")
    assert "people" not in screen.gaps


def test_turning_the_page_hands_over_what_was_just_typed():
    presenter, screen, desk = started()
    screen.typed = [lambda: presenter.account_settled(("The last word",))]
    presenter.phase_asked(Phase.EVIDENCE)
    assert desk.kept.paragraphs == ("The last word",)
    assert screen.phase is Phase.EVIDENCE


def test_consent_goes_on_the_record_when_its_page_is_left():
    presenter, _screen, desk = started()
    answered = DRAFT.consent.with_answer(ConsentItem.STORE, Answer.YES)
    presenter.amend(lambda it: replace(it, consent=answered))
    assert desk.on_record == []
    presenter.phase_asked(Phase.ACCOUNT)
    assert desk.on_record == [answered]


def test_flushing_hands_over_the_last_words_before_it_answers():
    run = LaterRun()
    presenter, screen, desk = started(run=run)
    screen.typed = [lambda: presenter.account_settled(("The last word",))]
    answers = []
    presenter.flush(answers.append)
    assert answers == []
    run.finish_all()
    assert answers == [True]
    assert desk.kept.paragraphs == ("The last word",)


def test_a_gap_leads_to_the_page_that_closes_it():
    presenter, screen, _desk = started()
    presenter.gap_asked("consent.store")
    assert screen.phase is Phase.CONSENT


def test_a_picture_without_consent_is_a_gap_on_the_evidence_page():
    presenter, screen, _desk = started()
    presenter.evidence_changed((PHOTO,))
    assert "photos_not_allowed" in screen.gaps


def test_what_comes_in_and_what_goes_is_told_of_its_page():
    presenter, screen, _desk = started()
    assert Phase.EVIDENCE not in screen.noted
    presenter.evidence_changed((PHOTO,))
    assert Phase.EVIDENCE in screen.noted
    presenter.evidence_changed(())
    assert Phase.EVIDENCE not in screen.noted


def test_a_correction_changes_the_paragraph_and_is_logged_with_both_readings():
    presenter, screen, desk = started(complete())
    presenter.paragraph_corrected(2, "Я не спаў.")
    assert desk.kept.paragraphs == ("Яны прыйшлі ноччу.", "Я не спаў.")
    (correction,) = desk.kept.read_back.corrections
    assert (correction.paragraph, correction.before, correction.after) == (
        2,
        "Я спаў.",
        "Я не спаў.",
    )
    assert screen.replaced == [(2, "Я не спаў.")]


def test_a_confirmation_needs_a_method_and_a_language():
    presenter, _screen, desk = started(complete())
    presenter.confirmed()
    assert not desk.kept.read_back.confirmed
    presenter.read_back_settled(ReadBackMethod.READ_ALOUD, "be")
    presenter.confirmed()
    assert desk.kept.read_back.confirmed_at == "2026-03-01T12:00:00+02:00"


def test_words_changed_after_the_confirmation_are_not_confirmed():
    presenter, screen, desk = started(complete())
    presenter.read_back_settled(ReadBackMethod.READ_ALOUD, "be")
    presenter.confirmed()
    assert "read_back" not in screen.gaps
    presenter.account_settled(("Яны прыйшлі раніцай.", "Я спаў."))
    assert not desk.kept.read_back.confirmed
    assert "read_back" in screen.gaps


def test_hidden_signs_in_a_correction_are_written_out():
    presenter, _screen, desk = started(complete())
    presenter.paragraph_corrected(1, "abc\u202edef")
    assert desk.kept.paragraphs[0] == "abc⟨U+202E⟩def"


def test_closing_saves_the_last_words_first_and_then_locks_them():
    run = LaterRun()
    presenter, screen, desk = started(complete(), run=run)
    screen.typed = [
        lambda: presenter.parting_settled(Parting(feeling="calm", next_steps=""))
    ]
    presenter.close_asked()
    assert screen.is_open is False
    run.finish_all()
    assert desk.state is State.READY
    assert desk.kept.closing.feeling == "calm"
    assert "closing" not in screen.gaps


def test_an_interview_that_could_not_be_saved_is_not_closed():
    presenter, screen, desk = started(complete())
    desk.fail_with = FullDisk()
    screen.typed = [
        lambda: presenter.parting_settled(Parting(feeling="calm", next_steps=""))
    ]
    presenter.close_asked()
    assert desk.state is State.OPEN
    assert screen.is_open is True


def test_an_interview_does_not_end_before_they_were_asked_how_they_are():
    presenter, screen, desk = started(replace(complete(), closing=Closing()))
    presenter.account_settled(("They came at night.",))
    presenter.close_asked()
    (problem,) = screen.problems
    assert problem.gaps == ("feeling",)
    assert (desk.state, screen.is_open) == (State.OPEN, True)
    assert desk.kept.conduct.sittings[-1].ended_how is EndedHow.NOT_ENDED
    presenter.parting_settled(Parting(feeling="Calm.", next_steps=""))
    presenter.close_asked()
    assert desk.state is State.READY


@pytest.mark.parametrize(
    "how", [EndedHow.STOPPED, EndedHow.PAUSED, EndedHow.CLOSED], ids=str
)
def test_a_close_that_is_refused_leaves_how_an_earlier_sitting_ended(how):
    over = Sitting(
        started_at="2026-02-01T10:00:00+01:00",
        ended_at="2026-02-01T11:00:00+01:00",
        ended_how=how,
        note="Tired.",
    )
    told = replace(complete(), closing=Closing(), conduct=Conduct(sittings=(over,)))
    presenter, screen, desk = started(told)
    presenter.close_asked()
    assert (len(screen.problems), desk.state) == (1, State.OPEN)
    assert presenter.testimony.conduct.sittings == (over,)
    assert desk.kept.conduct.sittings == (over,)


def test_what_the_window_closes_was_taken_in_a_sitting_so_nothing_is_left_unasked():
    untouched = replace(complete(), conduct=NOT_CONDUCTED, read_back=READ)
    presenter, _screen, desk = started(untouched)
    assert rules.gaps(replace(untouched, closing=DONE), ()) == ()
    presenter.close_asked()
    assert desk.kept.conduct != NOT_CONDUCTED
    assert rules.gaps(desk.kept, ()) == ("earlier_accounts",)


def test_no_way_leads_around_the_last_page():
    for told in (DRAFT, complete()):
        assert Phase.CLOSE not in shut_phases(told, is_open=True)
        assert Phase.CLOSE in phases_of(told, Phase)
    first = replace(DRAFT.conduct, mode=Mode.FIRST_ACCOUNT)
    assert Phase.CLOSE in phases_of(replace(DRAFT, conduct=first), Phase)


def test_the_number_of_an_item_that_was_removed_is_never_given_again():
    items = (Item(id=1, kind=ItemKind.CLOTHING), Item(id=2, kind=ItemKind.OTHER))
    presenter, _screen, desk = started(replace(complete(), items=items))
    presenter.amend(lambda it: replace(it, items=items[:1]))
    presenter.close_asked()
    presenter.reopen_asked()
    now = presenter.testimony
    assert next_id(now.items, now.numbers_given.items) == 3
    assert desk.kept.numbers_given == NumbersGiven(items=2)


def test_a_closed_interview_takes_no_words():
    presenter, screen, desk = started(complete(), state=State.READY)
    presenter.account_settled(("Other words",))
    presenter.paragraph_corrected(1, "Other words")
    assert screen.is_open is False
    assert desk.saves == []


def test_a_closed_interview_can_be_continued():
    presenter, screen, desk = started(complete())
    presenter.close_asked()
    presenter.reopen_asked()
    assert screen.is_open is True
    presenter.account_settled(("One thing more.",))
    assert desk.kept.paragraphs == ("One thing more.",)
    assert screen.last_word == "saved"


def test_sealing_is_left_to_its_own_page():
    presenter, screen, _desk = started(complete(), state=State.READY)
    presenter.seal_asked()
    assert screen.sealing == replace(complete())
