"""Where Tab goes: through what came later, too, in the place where people read it.

Qt appends whatever is made later to the end of the round, behind the foot and the rail.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.scroll import bring_into_sight

_NOWHERE = Qt.FocusPolicy.NoFocus


def tab_after(before: QWidget, added: QWidget) -> None:
    """Let Tab go from a widget into what was added behind it.

    Args:
        before: Takes the focus, in the same window.
        added: In the window already, with all that is in it.
    """
    for each in (added, *added.findChildren(QWidget)):
        # The list of a combo box is a window of its own.
        if each.focusPolicy() is not _NOWHERE and each.window() is before.window():
            QWidget.setTabOrder(before, each)
            before = each


def tab_before(behind: QWidget, added: QWidget) -> None:
    """Let Tab go from what was added to the widget behind it."""
    inside = {added, *added.findChildren(QWidget)}
    before = behind.previousInFocusChain()
    while before is not None and (before.focusPolicy() is _NOWHERE or before in inside):
        before = before.previousInFocusChain()
    if before is not None:
        tab_after(before, added)


def follow_focus(now: QWidget) -> None:
    """Bring what has the focus into sight, if Tab came to it from outside its page.

    A frame that scrolls follows Tab only inside itself.
    """
    if now.isVisible() and now.visibleRegion().isEmpty():
        bring_into_sight(now)
