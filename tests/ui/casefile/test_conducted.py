"""How the interview was held, as the case file tells it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from desktop.domain.absence import Known
from desktop.domain.conduct import (
    NOT_CONDUCTED,
    AskedQuestion,
    Certificate,
    CertificateKind,
    EndedHow,
    Manner,
    Pause,
    Sitting,
)
from desktop.domain.consent import Answer
from desktop.domain.permissions import FullConsent
from desktop.domain.preparing import (
    Capacity,
    EarlierAccount,
    Need,
    NeedKind,
    RiskCard,
    SpeaksAs,
)
from tests.domain.samples import complete
from tests.ui.casefile.test_case_page import case
from ui.casefile.conducted import earlier_lines, need_lines, noted, question_lines
from ui.casefile.facts import Facts
from ui.widgets.dates import clock_words

NOON = "2026-03-01T12:00:00+02:00"
STOPPED = Sitting(started_at=NOON, ended_at=NOON, ended_how=EndedHow.STOPPED)
CONDUCT = replace(
    NOT_CONDUCTED,
    risks=RiskCard(note="The phone is outside."),
    sittings=(replace(STOPPED, note="Somebody rang. \u202e"), STOPPED),
    certificates=(
        Certificate(
            kind=CertificateKind.INTERPRETER,
            code="Swift",
            from_language="ru",
            to_language="be",
            competence="In court since 2015.",
        ),
    ),
)


def test_it_tells_what_was_weighed_each_stop_and_who_interpreted():
    weighed, first, second, interpreter = noted(CONDUCT)
    assert "The phone is outside." in weighed
    assert first.endswith("Somebody rang. ⟨U+202E⟩")
    assert second.startswith("Stopped ")
    assert "Somebody" not in second
    assert interpreter == (
        "Training and experience of Swift, not certified: In court since 2015."
    )


def test_what_an_interpreter_certified_is_told_without_more():
    (begun,) = CONDUCT.certificates
    certified = replace(CONDUCT, certificates=(replace(begun, confirmed_at=NOON),))
    *_others, interpreter = noted(certified)
    assert interpreter == "Training and experience of Swift: In court since 2015."


def test_of_an_interview_without_any_of_it_nothing_is_told():
    assert tuple(noted(NOT_CONDUCTED)) == ()
    assert tuple(noted(replace(NOT_CONDUCTED, sittings=(Sitting(started_at=NOON),)))) == ()


def test_the_margin_of_a_case_file_shows_it_and_who_explained_consent(qtbot, theme):
    facts = Facts(theme)
    qtbot.addWidget(facts)
    told = complete(conduct=CONDUCT, consent_more=FullConsent(explained_by="Heron"))
    facts.show_case(replace(case(), testimony=told))
    words = "\n".join(label.text() for label in facts.findChildren(QLabel))
    assert "Weighed before it: The phone is outside." in words
    assert "In court since 2015." in words
    assert "Explained by: Heron." in words


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("intimate_topic", "speaking about intimate matters"),
        ("body_map", "marks on a drawing of the body"),
        ("interpreter_accepted", "this interpreter"),
    ],
)
def test_a_no_to_what_is_asked_beside_the_items_is_told_as_the_others(
    qtbot, theme, item, words
):
    facts = Facts(theme)
    qtbot.addWidget(facts)
    for answer, said in (
        (Answer.NO, "They said no to: "),
        (Answer.LATER, "To be decided later: "),
    ):
        more = FullConsent(**{item: answer})
        facts.show_case(replace(case(), testimony=complete(consent_more=more)))
        lines = [each.text() for each in facts.findChildren(QLabel) if not each.isHidden()]
        assert f"{said}{words}." in lines


TOLD = (
    EarlierAccount(
        given_to="A lawyer",
        when="2020-08~",
        recorded=Known.NO,
        signed=Known.YES,
        note="Has a copy. \u202e",
    ),
    EarlierAccount(given_to=""),
)


def test_each_account_that_was_given_before_is_told():
    first, second = earlier_lines(NOT_CONDUCTED.with_earlier(TOLD))
    assert first == (
        "A lawyer, about August 2020. Recorded: no. Signed: yes. Note: Has a copy. ⟨U+202E⟩"
    )
    assert second == "not noted. Recorded: unknown. Signed: unknown."


def test_a_time_that_was_given_in_words_is_told_as_the_time():
    mark = "Когда, словами человека: "
    told = EarlierAccount(given_to="A lawyer", note=f"есть копия {mark}осенью.")
    (line,) = earlier_lines(NOT_CONDUCTED.with_earlier((told,)))
    assert line == (
        "A lawyer, осенью. Recorded: unknown. Signed: unknown. Note: есть копия."
    )


def test_that_it_was_told_to_nobody_is_told_only_if_it_was_asked():
    assert tuple(earlier_lines(NOT_CONDUCTED.with_earlier(()))) == ("To nobody.",)
    assert tuple(earlier_lines(NOT_CONDUCTED)) == ()


def test_for_whom_they_spoke_and_who_agreed_is_told():
    minor = Capacity(
        speaks_as=SpeaksAs.MINOR,
        assent=Answer.YES,
        guardian="Oak",
        best_interest="To be heard once.",
    )
    lines = tuple(noted(replace(NOT_CONDUCTED, capacity=minor)))
    assert lines == (
        "A minor",
        "They agree themself: yes",
        "Guardian, or whoever may agree for them: Oak",
        "Why it is in their best interest: To be heard once.",
    )
    adult = replace(NOT_CONDUCTED, capacity=Capacity(speaks_as=SpeaksAs.ADULT))
    assert tuple(noted(adult)) == ("An adult, for themself",)


def test_each_break_is_told_with_its_hours():
    over = Pause(since="2026-03-01T12:10:00+02:00", until="2026-03-01T12:25:00+02:00")
    open_one = Pause(since="2026-03-01T12:40:00+02:00")
    sitting = Sitting(started_at=NOON, pauses=(over, open_one))
    first, second = noted(replace(NOT_CONDUCTED, sittings=(sitting,)))
    assert first.startswith("Break ")
    assert first.endswith(f"\u2013 {clock_words(over.until)}")
    assert second.startswith("Break from ")


def test_each_need_is_told_and_to_whom_they_were_referred():
    needs = (
        Need(kind=NeedKind.MEDICAL, note="The back", referred_to="A clinic"),
        Need(kind=NeedKind.SHELTER),
    )
    lines = tuple(need_lines(replace(NOT_CONDUCTED, needs=needs)))
    assert lines == ("Medical: The back. Referred to: A clinic", "Shelter")


QUESTIONS = (
    AskedQuestion(asked_at=NOON, manner=Manner.OPEN, words="What happened?", after=0),
    AskedQuestion(asked_at=NOON, manner=Manner.LEADING, words="They beat you?", after=1),
    AskedQuestion(asked_at=NOON, manner=Manner.CLOSED, after=2),
)
ASKED = replace(NOT_CONDUCTED, questions=QUESTIONS)


def test_each_question_is_told_with_its_manner_and_its_place():
    assert tuple(question_lines(ASKED)) == (
        "Before paragraph 1, an open question: What happened?",
        "After paragraph 1, a leading question: They beat you?",
        "After paragraph 2, a closed question",
    )


def margin(qtbot, theme, conduct):
    facts = Facts(theme)
    qtbot.addWidget(facts)
    facts.show_case(replace(case(), testimony=complete(conduct=conduct)))
    return facts


def shown_in(widget):
    labels = widget.findChildren(QLabel)
    return "\n".join(each.text() for each in labels if each.isVisibleTo(widget))


def test_the_margin_shows_what_a_lawyer_asks_first(qtbot, theme):
    needs = (Need(kind=NeedKind.MEDICAL, note="The back"),)
    words = shown_in(margin(qtbot, theme, replace(ASKED, needs=needs).with_earlier(TOLD)))
    assert "They told it before" in words
    assert "A lawyer, about August 2020." in words
    assert "3 questions" in words
    assert "Leading questions: 1" in words
    assert "After paragraph 1, a leading question: They beat you?" in words
    assert "Medical: The back" in words


def test_many_questions_are_shown_when_they_are_asked_for(qtbot, theme):
    one = replace(QUESTIONS[1], words="You were afraid?")
    many = tuple(replace(one, after=number) for number in range(1, 41))
    facts = margin(qtbot, theme, replace(NOT_CONDUCTED, questions=many))
    assert "After paragraph 40" not in shown_in(facts)
    facts.questions.more.click()
    whole = facts.questions.whole.toPlainText()
    assert whole.count("leading question: You were afraid?") == 40
    assert facts.questions.whole.isReadOnly()


def test_a_question_about_words_that_were_taken_back_is_not_shown(qtbot, theme):
    facts = margin(qtbot, theme, ASKED)
    facts.close_paragraphs((2,))
    words = shown_in(facts)
    assert "They beat you?" not in words
    assert "After paragraph 2" not in words
    assert "Before paragraph 1, an open question: What happened?" in words
