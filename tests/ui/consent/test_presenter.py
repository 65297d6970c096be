"""Consent: what was said is what is kept, with the script that was read and when."""

from dataclasses import replace

import pytest

from desktop.domain.consent import NOTHING_ASKED, Answer, ConsentItem, RecipientClass
from desktop.domain.permissions import AfterDeath, IdentityLevel, Purpose, Recontact
from desktop.words import table
from tests.ui.interview.fakes import DRAFT, at_noon
from ui.consent.answering import ITEMS, MoreItem
from ui.consent.presenter import SCRIPT_LANGUAGES, ConsentPresenter, Wishes
from ui.consent.summing import summary


class FakeScreen:
    def __init__(self):
        self.language = ""
        self.testimony = None
        self.sentences = ""
        self.date_problem = False
        self.no_store = False

    def show_script(self, language, words):
        self.language = language

    def show_consent(self, testimony):
        self.testimony = testimony

    def show_summary(self, sentences):
        self.sentences = sentences

    def show_no_store(self, *, is_shown):
        self.no_store = is_shown

    def show_date_problem(self, *, is_shown):
        self.date_problem = is_shown


class Kept:
    """The one way to change a testimony; remembers what became of it."""

    def __init__(self, testimony):
        self.testimony = testimony
        self.changes = []

    def amend(self, change):
        changed = change(self.testimony)
        if changed != self.testimony:
            self.testimony = changed
            self.changes.append(changed)
        return self.testimony


def shown(consent=NOTHING_ASKED, spoken="be", interface="en"):
    screen = FakeScreen()
    kept = Kept(replace(DRAFT, consent=consent, spoken_language=spoken))
    presenter = ConsentPresenter(
        screen, kept.amend, lambda language: table("consent", language), at_noon, interface
    )
    presenter.show(kept.testimony)
    return presenter, screen, kept


def test_an_answer_is_kept_with_the_script_the_language_and_the_time():
    presenter, _screen, kept = shown()
    presenter.item_answered(ConsentItem.STORE, Answer.YES)
    consent = kept.testimony.consent
    assert consent.answer(ConsentItem.STORE) is Answer.YES
    assert consent.language == "be"
    assert consent.script_version == table("consent", "be")["version"]
    assert consent.recorded_at == "2026-03-01T12:00:00+02:00"


def test_nothing_is_answered_for_anybody():
    presenter, _screen, kept = shown()
    presenter.item_answered(ConsentItem.STORE, Answer.YES)
    consent = kept.testimony.consent
    others = [answer for item, answer in consent.items if item is not ConsentItem.STORE]
    assert {*others, *(answer for _each, answer in consent.sharing)} == {Answer.NOT_ASKED}
    assert kept.testimony.consent_more.permissions == ()


def test_the_same_answer_again_is_no_change():
    presenter, _screen, kept = shown()
    presenter.sharing_answered(RecipientClass.MEDIA, Answer.NO)
    presenter.sharing_answered(RecipientClass.MEDIA, Answer.NO)
    assert len(kept.changes) == 1


def test_an_answer_for_a_purpose_is_kept_with_the_script_and_the_time_too():
    presenter, screen, kept = shown()
    presenter.cell_answered(Purpose.PROCEEDINGS, RecipientClass.ICC, Answer.YES)
    presenter.level_chosen(RecipientClass.ICC, IdentityLevel.FULL, Purpose.PROCEEDINGS)
    (cell,) = kept.testimony.consent_more.permissions
    assert (cell.answer, cell.identity) == (Answer.YES, IdentityLevel.FULL)
    assert kept.testimony.consent.recorded_at
    assert screen.testimony == kept.testimony


def test_the_items_beyond_the_first_ones_are_kept_as_well():
    presenter, _screen, kept = shown()
    presenter.item_answered(MoreItem.BODY_MAP, Answer.YES)
    presenter.item_answered(MoreItem.INTIMATE_TOPIC, Answer.NO)
    more = kept.testimony.consent_more
    assert (more.body_map, more.intimate_topic) == (Answer.YES, Answer.NO)
    assert more.interpreter_accepted is Answer.NOT_ASKED


def test_wishes_are_kept_with_nothing_unseen_in_them():
    presenter, screen, kept = shown()
    presenter.wishes_settled(
        Wishes(
            retention_until="2036-01-31",
            after_death=AfterDeath.ASK_CONTACT,
            after_death_note="Ask\u202e her",
            recontact=Recontact(
                route="the lawyer",
                safe_words="the\u202e dentist",
                never_times="at night",
                contact_person="C-1",
            ),
        )
    )
    more = kept.testimony.consent_more
    assert (more.retention_until, more.after_death) == (
        "2036-01-31",
        AfterDeath.ASK_CONTACT,
    )
    assert more.after_death_note == "Ask⟨U+202E⟩ her"
    assert more.recontact.safe_words == "the⟨U+202E⟩ dentist"
    assert not screen.date_problem
    assert "да 31 студзеня 2036 і" in screen.sentences
    presenter.language_chosen("ru")
    assert "до 31 января 2036 и" in screen.sentences


@pytest.mark.parametrize("typed", ["31.01.2036", "31 студзеня 2036", " 2036-01-31 "])
def test_a_day_is_read_as_people_here_write_it(typed):
    presenter, screen, kept = shown()
    presenter.wishes_settled(Wishes(retention_until=typed))
    assert kept.testimony.consent_more.retention_until == "2036-01-31"
    assert not screen.date_problem


def test_a_no_to_writing_it_down_is_no_answer_like_any_other():
    presenter, screen, kept = shown()
    presenter.item_answered(ConsentItem.STORE, Answer.NO)
    assert screen.no_store
    presenter.item_answered(ConsentItem.PHOTOS, Answer.NO)
    assert screen.no_store
    presenter.item_answered(ConsentItem.STORE, Answer.YES)
    assert not screen.no_store
    presenter.item_answered(ConsentItem.STORE, Answer.NO)
    screen.no_store = False
    presenter.show(kept.testimony)
    assert screen.no_store


@pytest.mark.parametrize("typed", ["2036-13-01", "soon", "2036-02-30", "2036"])
def test_a_day_that_is_none_is_kept_as_words_and_the_page_says_so(typed):
    presenter, screen, kept = shown()
    presenter.wishes_settled(Wishes(retention_until="2036-01-31"))
    presenter.wishes_settled(Wishes(retention_until=typed))
    more = kept.testimony.consent_more
    assert more.retention_until == ""
    assert more.conditions.endswith(f": {typed}")
    assert screen.date_problem
    presenter.wishes_settled(Wishes(retention_until=""))
    assert kept.testimony.consent_more.retention_until == ""
    assert kept.testimony.consent_more.conditions == ""
    assert not screen.date_problem


def test_the_yes_of_a_minor_and_who_consents_for_them_are_kept():
    presenter, _screen, kept = shown()
    presenter.assent_answered(Answer.YES)
    presenter.guardian_settled("  G-7 ")
    capacity = kept.testimony.conduct.capacity
    assert (capacity.assent, capacity.guardian) == (Answer.YES, "G-7")


@pytest.mark.parametrize(
    ("spoken", "interface", "offered"),
    [
        ("ru", "be", "ru"),
        ("", "be", "be"),
        ("", "ru", "ru"),
        ("lt", "ru", "ru"),
        ("lt", "lt", "en"),
        ("", "C", "en"),
    ],
)
def test_the_script_is_in_the_language_spoken_else_in_that_of_the_interface(
    spoken, interface, offered
):
    assert shown(spoken=spoken, interface=interface)[1].language == offered


def test_a_script_that_was_read_stays_in_the_language_it_was_read_in():
    read = replace(NOTHING_ASKED, language="ru")
    presenter, screen, _kept = shown(read, spoken="be")
    presenter.spoken_changed("be")
    assert screen.language == "ru"


def test_showing_the_script_in_another_language_changes_no_answer():
    presenter, screen, kept = shown()
    presenter.language_chosen("en")
    assert (screen.language, kept.changes) == ("en", [])


def test_a_language_that_was_chosen_stays_while_the_rest_is_shown_anew():
    presenter, screen, kept = shown(spoken="be")
    presenter.language_chosen("en")
    presenter.show(kept.testimony)
    assert screen.language == "en"


def test_the_persons_own_words_are_kept_with_nothing_unseen_in_them():
    presenter, _screen, kept = shown()
    presenter.teach_back_settled("For the court\u202e\nand nobody else")
    assert kept.testimony.consent.teach_back == "For the court⟨U+202E⟩\nand nobody else"


@pytest.mark.parametrize("language", SCRIPT_LANGUAGES)
def test_the_sentences_name_every_recipient_and_every_item(language):
    words = table("consent", language)
    presenter, screen, kept = shown(spoken=language)
    presenter.sharing_answered(RecipientClass.ICC, Answer.YES)
    presenter.sharing_answered(RecipientClass.MEDIA, Answer.NO)
    presenter.item_answered(ConsentItem.AUDIO, Answer.YES)
    presenter.item_answered(ConsentItem.PHOTOS, Answer.NO)
    for recipient in RecipientClass:
        assert words[f"short.share.{recipient}"] in screen.sentences
    for item in ITEMS:
        assert words[f"short.item.{item}"] in screen.sentences
    assert words["short.purpose.investigation"] in screen.sentences
    assert words["short.identity.code"] in screen.sentences
    assert screen.sentences == summary(kept.testimony, words, language)


@pytest.mark.parametrize("language", SCRIPT_LANGUAGES)
def test_every_question_and_every_choice_has_words(language):
    words = table("consent", language)
    assert all(words[f"item.{item}"] and words[f"short.item.{item}"] for item in ITEMS)
    assert all(words[f"share.{each}"] for each in RecipientClass)
    assert all(words[f"short.purpose.{each}"] for each in Purpose)
    assert all(words[f"short.identity.{each}"] for each in IdentityLevel)
    said = [each for each in AfterDeath if each is not AfterDeath.NOT_ASKED]
    assert all(words[f"after_death.{each}"] for each in said)
    assert words["minor"]
    assert words["proxy"]


def test_what_else_is_to_be_heeded_and_who_explained_it_is_kept():
    presenter, _screen, kept = shown()
    presenter.wishes_settled(Wishes(conditions="Not to my village.\u202e"))
    presenter.explained_settled(" Heron ")
    more = kept.testimony.consent_more
    assert more.conditions == "Not to my village.⟨U+202E⟩"
    assert more.explained_by == "Heron"
