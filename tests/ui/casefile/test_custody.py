"""The custody of a case file: each act by its own words."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel

from desktop.domain.custody import CustodyAct
from desktop.services.reading import CaseFile
from tests.domain.samples import complete
from tests.exports.statement.samples import event
from tests.ui.casefile.test_case_presenter import row
from ui.casefile.facts import Custody, Facts

CLOSED = event(1, CustodyAct.CLOSED, 5)


def test_what_was_assessed_after_closing_is_not_called_a_second_closing(qtbot, theme):
    noted = replace(event(2, CustodyAct.CLOSED, 6), facts=(("changed", "assessment"),))
    facts = Facts(theme)
    qtbot.addWidget(facts)
    facts.show_case(CaseFile(row=row(), testimony=complete(), custody=(CLOSED, noted)))
    custody = facts.findChild(Custody)
    custody.more.click()
    words = "\n".join(label.text() for label in custody.findChildren(QLabel))
    lines = [line for line in words.splitlines() if "2026" in line]
    assert [line.rsplit("  ", 1)[1] for line in lines][-2:] == [
        "closed",
        "assessment noted",
    ]
