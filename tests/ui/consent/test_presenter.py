"""Consent: what was said is what is kept, with the script that was read and when."""

from dataclasses import replace

import pytest

from desktop.domain.consent import NOTHING_ASKED, Answer, ConsentItem, RecipientClass
from desktop.words import table
from tests.ui.interview.fakes import at_noon
from ui.consent.presenter import SCRIPT_LANGUAGES, ConsentPresenter, summary


class FakeScreen:
    def __init__(self):
        self.language = ""
        self.consent = None
        self.sentence = ""

    def show_script(self, language, words):
        self.language = language

    def show_consent(self, consent):
        self.consent = consent

    def show_summary(self, sentence):
        self.sentence = sentence


def shown(consent=NOTHING_ASKED, spoken="be"):
    screen, changes = FakeScreen(), []
    presenter = ConsentPresenter(
        screen, changes.append, lambda language: table("consent", language), at_noon
    )
    presenter.show(consent, spoken)
    return presenter, screen, changes


def test_an_answer_is_kept_with_the_script_the_language_and_the_time():
    presenter, _screen, changes = shown()
    presenter.item_answered(ConsentItem.STORE, Answer.YES)
    (kept,) = changes
    assert kept.answer(ConsentItem.STORE) is Answer.YES
    assert kept.language == "be"
    assert kept.script_version == table("consent", "be")["version"]
    assert kept.recorded_at == "2026-03-01T12:00:00+02:00"


def test_nothing_is_answered_for_anybody():
    presenter, _screen, changes = shown()
    presenter.item_answered(ConsentItem.STORE, Answer.YES)
    (kept,) = changes
    others = [answer for item, answer in kept.items if item is not ConsentItem.STORE]
    assert {*others, *(answer for _each, answer in kept.sharing)} == {Answer.NOT_ASKED}


def test_the_same_answer_again_is_no_change():
    presenter, _screen, changes = shown()
    presenter.sharing_answered(RecipientClass.MEDIA, Answer.NO)
    presenter.sharing_answered(RecipientClass.MEDIA, Answer.NO)
    assert len(changes) == 1


def test_the_script_is_offered_in_the_language_spoken_and_else_in_english():
    assert shown(spoken="ru")[1].language == "ru"
    assert shown(spoken="lt")[1].language == "en"


def test_a_script_that_was_read_stays_in_the_language_it_was_read_in():
    read = replace(NOTHING_ASKED, language="ru")
    presenter, screen, _changes = shown(read, spoken="be")
    presenter.spoken_changed("be")
    assert screen.language == "ru"


def test_showing_the_script_in_another_language_changes_no_answer():
    presenter, screen, changes = shown()
    presenter.language_chosen("en")
    assert (screen.language, changes) == ("en", [])


def test_the_persons_own_words_are_kept_with_nothing_unseen_in_them():
    presenter, _screen, changes = shown()
    presenter.teach_back_settled("For the court\u202e\nand nobody else")
    assert changes[-1].teach_back == "For the court⟨U+202E⟩\nand nobody else"


@pytest.mark.parametrize("language", SCRIPT_LANGUAGES)
def test_the_sentence_names_every_recipient_exactly_once(language):
    words = table("consent", language)
    consent = NOTHING_ASKED.with_sharing(RecipientClass.ICC, Answer.YES)
    consent = consent.with_sharing(RecipientClass.MEDIA, Answer.NO)
    sentence = summary(consent, words)
    for recipient in RecipientClass:
        assert sentence.count(words[f"short.share.{recipient}"]) >= 1


@pytest.mark.parametrize("language", SCRIPT_LANGUAGES)
def test_every_question_has_words(language):
    words = table("consent", language)
    assert all(words[f"item.{item}"] for item in ConsentItem)
    assert all(words[f"share.{each}"] for each in RecipientClass)
