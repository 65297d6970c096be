"""The keeper: nothing typed is lost, and nothing is called saved that is not."""

from dataclasses import replace

from desktop.domain.consent import Answer, ConsentItem
from tests.ui.interview.fakes import DRAFT, FakeDesk, FakeWatch, FullDisk, LaterRun
from ui.interview.keeper import Keeper


def words(*paragraphs, of=DRAFT):
    return replace(of, paragraphs=paragraphs)


def kept_with(desk=None):
    desk, run, watch = desk or FakeDesk(), LaterRun(), FakeWatch()
    return Keeper(DRAFT, desk, run, watch), desk, run, watch


def test_words_are_called_saved_only_after_the_vault_said_so():
    keeper, _desk, run, watch = kept_with()
    keeper.change_to(words("They came at night."))
    keeper.keep()
    assert watch.told == ["waiting"]
    run.finish()
    assert watch.told == ["waiting", ("saved", "14:01", True)]


def test_a_failed_save_is_shown_and_never_called_saved():
    keeper, desk, run, watch = kept_with()
    desk.fail_with = FullDisk()
    keeper.change_to(words("They came at night."))
    keeper.keep()
    run.finish()
    assert watch.told == ["waiting", "failing"]
    assert not keeper.is_clean


def test_while_one_save_runs_no_other_is_started():
    keeper, _desk, run, _watch = kept_with()
    for text in ("They", "They came", "They came at night."):
        keeper.change_to(words(text))
        keeper.keep()
    assert len(run.waiting) == 1


def test_the_newest_words_win_and_those_between_are_never_written():
    keeper, desk, run, _watch = kept_with()
    for text in ("They", "They came", "They came at night."):
        keeper.change_to(words(text))
        keeper.keep()
    run.finish_all()
    assert [each.paragraphs for each in desk.saves] == [("They",), ("They came at night.",)]
    assert [each.revision for each in desk.saves] == [2, 3]


def test_a_save_of_older_words_does_not_say_that_the_newest_are_kept():
    keeper, _desk, run, watch = kept_with()
    keeper.change_to(words("They"))
    keeper.keep()
    keeper.change_to(words("They came"))
    run.finish()
    assert watch.told[-1] == ("saved", "14:01", False)
    assert not keeper.is_clean


def test_words_stay_here_after_a_failure_and_the_next_try_writes_the_newest():
    keeper, desk, run, watch = kept_with()
    desk.fail_with = FullDisk()
    keeper.change_to(words("They"))
    keeper.keep()
    run.finish()
    keeper.change_to(words("They came"))
    desk.fail_with = None
    keeper.keep()
    run.finish()
    assert desk.kept.paragraphs == ("They came",)
    assert watch.told[-1] == ("saved", "14:01", True)


def test_a_save_that_failed_after_it_reached_the_disk_can_be_tried_again():
    keeper, desk, run, watch = kept_with()
    desk.fail_after_writing = FullDisk()
    keeper.change_to(words("They"))
    keeper.keep()
    run.finish()
    desk.fail_after_writing = None
    keeper.change_to(words("They came"))
    keeper.keep()
    run.finish()
    assert desk.kept.paragraphs == ("They came",)
    assert len(watch.problems) == 1


def test_words_taken_back_after_a_failed_save_are_still_written():
    keeper, desk, run, _watch = kept_with()
    desk.fail_after_writing = FullDisk()
    keeper.change_to(words("A name that should not stand here"))
    keeper.keep()
    run.finish()
    desk.fail_after_writing = None
    keeper.change_to(DRAFT)
    keeper.keep()
    run.finish_all()
    assert desk.kept.paragraphs == ()


def test_nothing_new_is_not_written_again():
    keeper, desk, run, _watch = kept_with()
    keeper.keep()
    keeper.keep_on_record()
    assert run.waiting == []
    assert desk.saves == []


def test_flushing_answers_only_when_the_newest_words_are_on_disk():
    keeper, desk, run, _watch = kept_with()
    keeper.change_to(words("They"))
    keeper.keep()
    keeper.change_to(words("They came"))
    answers = []
    keeper.flush(answers.append)
    run.finish()
    assert answers == []
    run.finish()
    assert answers == [True]
    assert desk.kept.paragraphs == ("They came",)


def test_flushing_says_no_when_the_disk_is_full():
    keeper, desk, run, _watch = kept_with()
    desk.fail_with = FullDisk()
    keeper.change_to(words("They"))
    answers = []
    keeper.flush(answers.append)
    run.finish()
    assert answers == [False]


def test_flushing_with_nothing_to_save_answers_at_once():
    keeper, _desk, _run, _watch = kept_with()
    answers = []
    keeper.flush(answers.append)
    assert answers == [True]


def test_changed_consent_goes_on_the_record_when_the_page_is_left():
    keeper, desk, run, _watch = kept_with()
    answered = DRAFT.consent.with_answer(ConsentItem.STORE, Answer.YES)
    keeper.change_to(replace(DRAFT, consent=answered))
    keeper.keep()
    run.finish()
    assert desk.on_record == []
    keeper.keep_on_record()
    run.finish()
    assert desk.on_record == [answered]


def test_leaving_the_consent_page_while_a_save_runs_still_puts_it_on_the_record():
    keeper, desk, run, _watch = kept_with()
    answered = DRAFT.consent.with_answer(ConsentItem.STORE, Answer.NO)
    keeper.change_to(replace(DRAFT, consent=answered))
    keeper.keep()
    keeper.keep_on_record()
    keeper.keep()
    run.finish_all()
    assert desk.on_record == [answered]


def test_consent_is_put_on_the_record_once():
    keeper, desk, run, _watch = kept_with()
    answered = DRAFT.consent.with_answer(ConsentItem.STORE, Answer.NO)
    keeper.change_to(replace(DRAFT, consent=answered))
    keeper.keep_on_record()
    run.finish()
    keeper.keep_on_record()
    assert run.waiting == []
    assert desk.on_record == [answered]
