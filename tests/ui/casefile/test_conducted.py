"""How the interview was held, as the case file tells it."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from desktop.domain.conduct import (
    NOT_CONDUCTED,
    Certificate,
    CertificateKind,
    EndedHow,
    Sitting,
)
from desktop.domain.permissions import FullConsent
from desktop.domain.preparing import RiskCard
from tests.domain.samples import complete
from tests.ui.casefile.test_case_page import case
from ui.casefile.conducted import noted
from ui.casefile.facts import Facts

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
