"""The check, on its page: begun, stopped, told in words, saved."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop.services.checking import Damage, Report
from desktop.services.progress import Cancelled
from desktop.vault import findings
from tests.ui.accessibility import at_rest, cut_off, unnamed, unreached
from ui.jobs import run_now
from ui.vaultcheck.presenter import CheckPresenter
from ui.vaultcheck.view import AT_ONCE, MAX_SHOWN, CheckPage
from ui.vaultcheck.words import KINDS, damage_words, grouped, verdict

BLAMING = re.compile(
    r"\b(you (failed|forgot|must not)|invalid|error|fatal)\b", re.IGNORECASE
)


def damage(code="content", subject="0" * 32, case_code="K7M4-P9R3"):
    return Damage(code=code, subject=subject, case_code=case_code)


def report(*damages, is_read_only=False):
    return Report(at="", testimonies=24, damages=damages, is_read_only=is_read_only)


class FakeScreen:
    def __init__(self):
        self.said = []

    def __getattr__(self, name):
        return lambda *values: self.said.append((name, *values))


class FakeDesk:
    def __init__(self, result):
        self.result = result
        self.saved = []

    def look(self, progress):
        if isinstance(self.result, Exception):
            raise self.result
        progress.advance("check.read", 1, 2)
        return self.result

    def save(self, found, path):
        self.saved.append((found, path))


def test_a_check_is_told_from_its_beginning_to_its_end_and_can_be_saved():
    screen, desk = FakeScreen(), FakeDesk(report(damage()))
    presenter = CheckPresenter(screen, desk, run_now)
    presenter.save(Path("check.txt"))
    assert desk.saved == []
    presenter.begin()
    assert [each[0] for each in screen.said] == ["show_working", "show_step", "show_report"]
    presenter.save(Path("check.txt"))
    assert desk.saved == [(desk.result, Path("check.txt"))]
    assert screen.said[-1] == ("show_saved", Path("check.txt"))


@pytest.mark.parametrize(
    ("error", "told"), [(Cancelled(), "show_stopped"), (OSError(5, ""), "show_problem")]
)
def test_a_check_that_ends_early_says_why_and_can_begin_again(error, told):
    screen, desk = FakeScreen(), FakeDesk(error)
    presenter = CheckPresenter(screen, desk, run_now)
    presenter.begin()
    assert screen.said[-1][0] == told
    desk.result = report()
    presenter.begin()
    assert screen.said[-1] == ("show_report", desk.result)


def test_every_kind_of_finding_has_words():
    said = re.findall(r"``([a-z]+)``", findings.Finding.__doc__)
    assert set(said) == set(KINDS)


@pytest.mark.parametrize("code", sorted(KINDS))
@pytest.mark.parametrize("case_code", ["K7M4-P9R3", ""])
def test_words_say_what_happened_what_is_safe_and_what_to_do(code, case_code):
    words = damage_words(damage(code, "7", case_code))
    for sentence in (words.what, words.safe, words.next):
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert not BLAMING.search(sentence)
    assert ("K7M4-P9R3" in words.what) == (bool(case_code) and "{code}" in KINDS[code][0])


def test_a_file_of_evidence_is_named_by_number_and_if_it_can_be_by_its_name():
    hurt = Damage(code="evidence", subject="7" * 32, case_code="K7M4-P9R3")
    nameless = damage_words(hurt).what
    assert "K7M4-P9R3" in nameless
    assert "7" * 32 in nameless
    named = damage_words(replace(hurt, file_name="a\u202egnp.door\nsafe.png")).what
    assert "“a⟨U+202E⟩gnp.door⟨U+000A⟩safe.png”" in named
    assert "7" * 32 in named
    assert "7" * 32 in damage_words(replace(hurt, code="take")).what


def test_the_verdict_counts_what_can_be_read():
    assert verdict(report()).tone == "green"
    hurt = verdict(report(damage(), damage(subject="1" * 32), damage("evidence")))
    assert hurt.tone == "red"
    assert "22 of 24" in hurt.safe


def test_findings_of_one_kind_stand_together():
    mixed = (damage("evidence"), damage("database"), damage("content"), damage("evidence"))
    assert [each.code for each in grouped(mixed)] == [
        "database",
        "content",
        "evidence",
        "evidence",
    ]


class NoFiles:
    def ask_save(self, title, name, kinds=()):
        return Path("/stick") / name


@pytest.fixture
def page(theme, qtbot):
    view = CheckPage(theme, NoFiles())
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    return view


def test_the_page_can_be_used_and_read_aloud(page):
    named = replace(damage("evidence"), file_name="a_very_long_name_of_a_file_" * 20)
    page.show_report(report(damage(), damage("outbox"), named))
    assert unnamed(page) == []
    assert unreached(page) == []
    assert cut_off(page) == []


def test_the_page_offers_to_save_only_what_was_found(page, qtbot):
    assert page.save_button.isHidden()
    page.show_working()
    assert not page.begin_button.isEnabled()
    page.show_report(report(damage()))
    assert page.begin_button.isEnabled()
    with qtbot.waitSignal(page.save_chosen) as saved:
        page.save_button.click()
    assert saved.args == [Path("/stick/check.txt")]


def shown(page):
    """Return how many findings stand on the page."""
    last = damage_words(damage()).next
    return sum(each.text() == last for each in page.findChildren(QLabel))


MANY = tuple(damage(subject=str(n)) for n in range(MAX_SHOWN + 5))


def test_many_findings_are_shown_in_several_turns_of_the_window(page):
    page.show_report(report(*MANY))
    assert shown(page) == AT_ONCE
    at_rest()
    assert shown(page) == MAX_SHOWN
    assert "5" in page._found.itemAt(page._found.count() - 1).widget().text()
    assert cut_off(page) == []


def test_findings_of_one_turn_stand_in_one_box_that_is_laid_out_once(page):
    page.show_report(report(*MANY[:AT_ONCE]))
    assert page._found.count() == 1


def test_a_check_anew_forgets_what_was_shown(page):
    page.show_report(report(*MANY))
    page.show_working()
    at_rest()
    assert page._found.count() == 0
    assert shown(page) == 0
