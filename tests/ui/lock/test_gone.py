"""What is said before the window closes over a folder that is gone."""

import pytest
from PySide6.QtCore import Qt

from desktop.vault.errors import VaultGone
from tests.ui.accessibility import cut_off, unnamed
from tests.ui.interview.stage import on_stage
from ui.lock.gone import GoneView
from ui.messages import message_for


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_it_is_read_whole_and_left_with_one_key(qtbot, theme, size):
    view = GoneView(theme, VaultGone())
    stage = on_stage(qtbot, view, size)
    view.setFocus()
    assert message_for(VaultGone()).what in view.banner.words
    assert unnamed(view) == []
    qtbot.waitUntil(lambda: cut_off(view) == [])
    with qtbot.waitSignal(view.close_asked):
        qtbot.keyClick(stage.focusWidget(), Qt.Key.Key_Return)
