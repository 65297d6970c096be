"""A translation: beside the account, and certified for these words and no others."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.conduct import CertificateKind, Sitting
from desktop.domain.moving import with_paragraphs
from desktop.domain.people import PersonPresent, PresentAs
from desktop.domain.sound import is_sound
from desktop.domain.translation import NOT_TRANSLATED, Translation
from desktop.words import table
from tests.ui.consent.test_presenter import Kept
from tests.ui.interview.fakes import DRAFT, at_noon
from ui.translation import translating
from ui.translation.presenter import Interpreted, TranslationPresenter

NOON = "2026-03-01T12:00:00+02:00"
ACCOUNT = ("Яны прыйшлі ноччу.", "Я спаў.", "Мяне павезлі.")
TOLD = replace(DRAFT, written_language="be", spoken_language="be", paragraphs=ACCOUNT)


class FakeScreen:
    def __init__(self):
        self.shown = None

    def show_translation(self, shown):
        self.shown = shown


def presented(testimony=TOLD):
    screen, kept = FakeScreen(), Kept(testimony)
    presenter = TranslationPresenter(
        screen, kept.amend, lambda language: table("statement", language), at_noon
    )
    presenter.show(testimony)
    return presenter, screen, kept


def translated(testimony=TOLD):
    presenter, screen, kept = presented(testimony)
    presenter.language_chosen("en")
    presenter.translator_settled("Wren")
    for number, words in enumerate(("They came at night.", "I was asleep.", "Taken."), 1):
        presenter.paragraph_settled(number, words)
    return presenter, screen, kept


def test_without_a_language_there_is_no_translation():
    presenter, screen, kept = presented()
    presenter.paragraph_settled(1, "They came at night.")
    presenter.translator_settled("Wren")
    assert kept.testimony.translation == NOT_TRANSLATED
    assert (screen.shown.language, screen.shown.paragraphs) == ("", ())


def test_a_translation_begins_with_a_gap_for_each_paragraph():
    presenter, screen, kept = presented()
    presenter.language_chosen("en")
    assert kept.testimony.translation.paragraphs == ("", "", "")
    assert screen.shown.left == (1, 2, 3)
    assert screen.shown.original == ACCOUNT


def test_each_paragraph_is_kept_by_itself_without_line_breaks_and_unseen_signs():
    presenter, screen, kept = presented()
    presenter.language_chosen("en")
    presenter.paragraph_settled(2, " I was\nasleep\u202e. ")
    assert kept.testimony.translation.paragraphs == ("", "I was asleep⟨U+202E⟩.", "")
    assert screen.shown.left == (1, 3)
    assert is_sound(kept.testimony)


def test_a_whole_translation_is_certified_by_code_and_by_language():
    presenter, screen, kept = translated()
    assert screen.shown.may_certify
    presenter.certified()
    assert kept.testimony.translation.certified_at == NOON
    (certificate,) = kept.testimony.conduct.certificates
    assert certificate.kind is CertificateKind.TRANSLATOR
    assert (certificate.code, certificate.confirmed_at) == ("Wren", NOON)
    assert (certificate.from_language, certificate.to_language) == ("be", "en")


def empty_a_paragraph(presenter):
    presenter.paragraph_settled(2, "")


def name_nobody(presenter):
    presenter.translator_settled("  ")


@pytest.mark.parametrize("spoil", [empty_a_paragraph, name_nobody])
def test_what_is_not_whole_or_nobodys_is_not_certified(spoil):
    presenter, screen, kept = translated()
    spoil(presenter)
    assert not screen.shown.may_certify
    presenter.certified()
    assert kept.testimony.translation.certified_at == ""
    assert kept.testimony.conduct.certificates == ()


def change_words(presenter):
    presenter.paragraph_settled(1, "They came by night.")


def change_language(presenter):
    presenter.language_chosen("pl")


def change_translator(presenter):
    presenter.translator_settled("Swift")


@pytest.mark.parametrize("change", [change_words, change_language, change_translator])
def test_a_certificate_falls_with_whatever_it_stood_for(change):
    presenter, _screen, kept = translated()
    presenter.certified()
    change(presenter)
    assert kept.testimony.translation.certified_at == ""
    assert kept.testimony.conduct.certificates == ()


def test_the_same_words_again_take_no_certificate_away():
    presenter, _screen, kept = translated()
    presenter.certified()
    presenter.paragraph_settled(1, "They came at night. ")
    presenter.language_chosen("en")
    presenter.translator_settled("Wren")
    assert kept.testimony.translation.certified_at == NOON


def test_when_the_account_changes_the_translation_moves_and_is_certified_no_more():
    presenter, screen, kept = translated()
    presenter.certified()
    moved = with_paragraphs(kept.testimony, (ACCOUNT[0], "Новы абзац.", *ACCOUNT[1:]))
    presenter.show(moved)
    assert screen.shown.left == (2,)
    assert screen.shown.paragraphs[2] == "I was asleep."
    assert screen.shown.certified_at == ""


def interpreted():
    sitting = Sitting(started_at=NOON, interpreter="Swift")
    present = (PersonPresent(present_as=PresentAs.INTERPRETER, code="Lark"),)
    conduct = replace(TOLD.conduct, sittings=(sitting, replace(sitting)))
    return replace(TOLD, conduct=conduct, present=present, spoken_language="ru")


def test_each_who_interpreted_certifies_it_alone():
    presenter, screen, kept = presented(interpreted())
    assert screen.shown.interpreters == (
        Interpreted(code="Swift"),
        Interpreted(code="Lark"),
    )
    presenter.interpreter_certified("Lark")
    assert screen.shown.interpreters[1] == Interpreted(code="Lark", confirmed_at=NOON)
    (certificate,) = kept.testimony.conduct.certificates
    assert certificate.kind is CertificateKind.INTERPRETER
    assert (certificate.from_language, certificate.to_language) == ("ru", "be")


def test_nobody_certifies_who_did_not_interpret():
    presenter, _screen, kept = presented(interpreted())
    presenter.interpreter_certified("Gull")
    assert kept.testimony.conduct.certificates == ()


def test_an_interpreters_certificate_stays_when_the_translation_changes():
    presenter, _screen, kept = presented(interpreted())
    presenter.interpreter_certified("Lark")
    presenter.language_chosen("en")
    presenter.paragraph_settled(1, "They came.")
    assert [each.code for each in kept.testimony.conduct.certificates] == ["Lark"]


def test_what_is_certified_is_read_in_the_language_of_whoever_does():
    presenter, screen, _kept = presented(interpreted())
    presenter.language_chosen("ru")
    words = table("statement", "ru")
    assert screen.shown.certificate[0] == words["translator.competent"]
    assert screen.shown.oath[0] == table("statement", "be")["interpreter.competent"]


acts = st.one_of(
    st.builds(
        lambda c: lambda it: translating.in_language(it, c),
        st.sampled_from(["be", "en", "xx"]),
    ),
    st.builds(
        lambda n, w: lambda it: translating.with_words(it, n, w),
        st.integers(-1, 5),
        st.sampled_from(["", "One.", "Two."]),
    ),
    st.builds(
        lambda c: lambda it: translating.with_translator(it, c), st.sampled_from(["", "W"])
    ),
    st.just(lambda it: translating.certified(it, NOON)),
)


@given(st.lists(acts, max_size=20))
def test_whatever_is_done_a_certificate_means_whole_and_by_somebody(done):
    testimony = TOLD
    for act in done:
        testimony = act(testimony)
    held = testimony.translation
    kinds = [each.kind for each in testimony.conduct.certificates]
    assert is_sound(testimony)
    assert isinstance(held, Translation)
    assert bool(held.certified_at) == (kinds == [CertificateKind.TRANSLATOR])
    if held.certified_at:
        assert held.translator
        assert not translating.left(testimony)


def test_what_a_translator_says_of_their_training_is_part_of_what_they_certify():
    presenter, screen, kept = translated()
    presenter.competence_settled("Ten years in court.")
    presenter.certified()
    (certificate,) = kept.testimony.conduct.certificates
    assert (certificate.competence, certificate.confirmed_at) == (
        "Ten years in court.",
        NOON,
    )
    presenter.competence_settled("Twelve years in court.")
    assert screen.shown.certified_at == ""
    assert screen.shown.competence == "Twelve years in court."
    (certificate,) = kept.testimony.conduct.certificates
    assert certificate.confirmed_at == ""
    assert is_sound(replace(kept.testimony, conduct=kept.testimony.conduct))


def test_it_outlives_a_change_of_the_words_and_of_the_code_and_empty_is_nothing():
    presenter, screen, kept = translated()
    presenter.competence_settled("Ten years in court.")
    presenter.certified()
    presenter.paragraph_settled(1, "They came by night.")
    presenter.translator_settled("Crow")
    (certificate,) = kept.testimony.conduct.certificates
    assert (certificate.code, certificate.competence) == ("Crow", "Ten years in court.")
    assert certificate.confirmed_at == ""
    assert screen.shown.competence == "Ten years in court."
    presenter.competence_settled("")
    assert kept.testimony.conduct.certificates == ()


def test_an_interpreter_says_it_for_themself():
    presenter, screen, kept = presented(interpreted())
    presenter.interpreter_competence_settled("Lark", "A school of interpreting.")
    assert kept.testimony.conduct.certificates[0].confirmed_at == ""
    presenter.interpreter_certified("Lark")
    swift, lark = screen.shown.interpreters
    assert swift == Interpreted(code="Swift")
    assert (lark.competence, lark.confirmed_at) == ("A school of interpreting.", NOON)
