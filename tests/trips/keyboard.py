"""Somebody without a mouse: keys into whatever has the focus, and nothing else.

At each key it is asked whether a person could have known where they are: what has the focus
is in sight, can be used, and has a name for a screen reader. Tab must lead everywhere and
out of every box.
"""

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from desktop.demo.hands import Stuck

MOST_TABS = 160
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CLICK, PRESS, RELEASE = (
    QTest.KeyAction.Click,
    QTest.KeyAction.Press,
    QTest.KeyAction.Release,
)
KEYS = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return, " ": Qt.Key.Key_Space}


class Keyboard:
    """The keys at one window, pressed by somebody who waits with `hands`."""

    def __init__(self, seat):
        self._seat = seat

    @property
    def focus(self):
        """What has the focus; somebody who sees or hears it knows what it is."""
        found = QApplication.focusWidget()
        assert found is not None, "something has the focus"
        name = found.accessibleName().strip()
        assert name, f"{type(found).__name__} in {type(found.parent()).__name__} has a name"
        assert found.isVisible(), f"{name} is in sight"
        assert found.isEnabled(), f"{name} can be used"
        return found

    @property
    def name(self):
        return self.focus.accessibleName()

    def press(self, key, modifier=PLAIN, times=1):
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifier)

    def write(self, words):
        """Type letter by letter, in any script."""
        for letter in words:
            key = KEYS.get(letter, Qt.Key.Key_unknown)
            QTest.sendKeyEvent(CLICK, self.focus, key, letter, PLAIN)

    def paste(self, words):
        """Paste what was copied elsewhere."""
        board = QApplication.clipboard()
        board.setText(words)
        self.press(Qt.Key.Key_V, CONTROL)
        board.clear()

    def reach(self, name, kind=QWidget, about=""):
        """Press Tab until something with this name has the focus.

        Args:
            name: Its name; with … at the end, the begin of it.
            kind: Where two have one name: which of them.
            about: What is said of it besides its name, likewise.
        """
        passed = []
        for _ in range(MOST_TABS):
            self.turn()  # nobody presses the next key before what was added is laid out
            here = self.focus
            passed.append(here.accessibleName())
            if (
                isinstance(here, kind)
                and self._is(here, name)
                and about in here.accessibleDescription()
            ):
                return here
            self.press(Qt.Key.Key_Tab)
            now = self.focus
            assert now is not here, f"Tab leaves {passed[-1]}"
            assert not now.visibleRegion().isEmpty(), f"{self.name} is scrolled into sight"
        raise Stuck(f"no {name!r} among {list(dict.fromkeys(passed))}")

    def _is(self, widget, name):
        own = widget.accessibleName()
        return own == name or (name.endswith("…") and own.startswith(name[:-1]))

    def push(self, name, about=""):
        """Go to a button and press it."""
        self.reach(name, about=about)
        self.press(Qt.Key.Key_Space)
        self.settle()

    def fill(self, name, words):
        """Go to a field and type into it."""
        self.reach(name)
        self.write(words)

    def answer(self, question, key):
        """Go to a question and answer by the letter of the answer."""
        self.reach(f"{question}…")
        self.write(key)

    def choose(self, name, words):
        """Choose from a list by arrow keys."""
        choice = self.reach(name)
        assert isinstance(choice, QComboBox), name
        self.press(Qt.Key.Key_Home)
        for _ in range(choice.count()):
            if self.focus.currentText() == words:
                return
            self.press(Qt.Key.Key_Down)
        raise Stuck(f"{name}: {[choice.itemText(at) for at in range(choice.count())]}")

    def hold(self, name, until):
        """Hold a button down with Space until something holds."""
        button = self.reach(name)
        QTest.sendKeyEvent(PRESS, button, Qt.Key.Key_Space, " ", PLAIN)
        self.wait(until, f"{name} was held")
        here = QApplication.focusWidget()
        if here is not None:
            QTest.sendKeyEvent(RELEASE, here, Qt.Key.Key_Space, " ", PLAIN)

    def wait(self, condition, what):
        self._seat.hands.wait_for(condition, what)

    def turn(self):
        """Let the program do what is to be done now."""
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self):
        """Wait until nothing is left to do, as whoever watches the status line does."""
        self.turn()
        self._seat.settle()
