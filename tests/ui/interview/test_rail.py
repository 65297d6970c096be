"""The rail and the keyboard: one stop, at the page that is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.interview.stage import on_stage
from ui.interview.phases import Phase
from ui.interview.rail import Rail


def test_tab_stops_in_the_rail_at_the_phase_that_is_shown(qtbot, theme):
    rail = Rail(theme, "K7M4-P9R3", tuple(Phase))
    stage = on_stage(qtbot, rail)
    before = QLineEdit(stage)
    before.show()
    QLineEdit.setTabOrder(before, rail.button_of(next(iter(Phase))))
    for phase in (Phase.CONSENT, Phase.ACCOUNT, Phase.PEOPLE):
        rail.show_phase(phase)
        before.setFocus()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        assert stage.focusWidget() is rail.button_of(phase)
        qtbot.keyClick(stage.focusWidget(), Qt.Key.Key_Tab)
        assert stage.focusWidget() not in rail._buttons.values()
