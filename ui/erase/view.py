"""The page that erases the vault: what goes, what may stay, and one button to be held."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.messages import Message
from ui.theme import Theme
from ui.widgets.banner import announce
from ui.widgets.buttons import Button, HoldButton, one_of
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.words import translate


class ErasePage(Page):
    """Fills the window, whatever was there before.

    Signals:
        held: The button was held: erase.
        kept: The person changed their mind.
        close_asked: The vault is gone; end the program.
    """

    held = Signal()
    kept = Signal()
    close_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("erase", "Erase this vault"))
        self.hold_button = HoldButton(
            theme, translate("erase", "Hold to erase the vault"), "erase"
        )
        self.hold_button.held.connect(self.held)
        self.keep_button = Button(theme, translate("erase", "Keep the vault"))
        self.keep_button.clicked.connect(self.kept)
        self.close_button = Button(theme, translate("erase", "Close the program"))
        self.close_button.clicked.connect(self.close_asked)
        self.close_button.hide()
        self._state = PlainLabel("", "strong")
        for words in _what_goes():
            self.column.addWidget(PlainLabel(words))
        self.column.addWidget(PlainLabel(translate("erase", "What may stay"), "heading"))
        for words in _what_may_stay():
            self.column.addWidget(PlainLabel(words, "quiet"))
        self.column.addWidget(self._state)
        self.column.addStretch(1)
        self.set_foot(one_of(self.hold_button, self.close_button), self.keep_button)
        self.setFocusProxy(self.keep_button)

    def first_focus(self) -> QWidget:
        """Begin at the way out: a key that is held may have led here."""
        return self.keep_button

    def close_last(self) -> bool:
        """Let Escape keep the vault, as long as it can be kept."""
        if self.keep_button.isVisibleTo(self) and self.keep_button.isEnabled():
            self.kept.emit()
        return True

    def show_erasing(self) -> None:
        """Say that it is being done; nothing can be held or left meanwhile."""
        self.banner.clear()
        self._allow(can_act=False)
        self._say(translate("erase", "Erasing the vault."))

    def show_rest(self, *, overwritten: bool, files_left: int) -> None:
        """Say that the keys are gone, and what is left; the program can be closed."""
        self._say("")
        self.hold_button.hide()
        self.keep_button.hide()
        self.close_button.show()
        self.banner.show_message(_rest(overwritten=overwritten, files_left=files_left))
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, error: Exception) -> None:
        """Say that it was not done, and let the person try again or leave."""
        self._say("")
        self._allow(can_act=True)
        self.banner.show_error(error)

    def _allow(self, *, can_act: bool) -> None:
        self.hold_button.setEnabled(can_act)
        self.keep_button.setEnabled(can_act)

    def _say(self, words: str) -> None:
        self._state.setText(words)
        if words:
            announce(self, words)


def _what_goes() -> tuple[str, ...]:
    return (
        translate(
            "erase",
            "Everything in this vault is destroyed: testimonies, evidence, recordings, and "
            "your keys. Nobody can bring it back, not even with the passphrase.",
        ),
        translate(
            "erase",
            "What was handed over stays with its recipients. Sealed files that still wait "
            "in the outbox of this vault are destroyed with it.",
        ),
    )


def _what_may_stay() -> tuple[str, ...]:
    return (
        translate(
            "erase",
            "A flash disk may keep the old key slots for a time, where no program reaches "
            "them. Whoever reads them out needs the passphrase as well, and the key file "
            "if there is one.",
        ),
        translate(
            "erase",
            "Backups, copies of the disk and snapshots of the system made earlier "
            "are not touched. The copies and snapshots open with the passphrase they had; "
            "backups that this program made open with the recovery key alone.",
        ),
        translate(
            "erase",
            "Somebody who looks closely can see that the program was here and that "
            "something was erased.",
        ),
    )


def _rest(*, overwritten: bool, files_left: int) -> Message:
    left = ""
    if files_left:
        left = translate(
            "erase", "Files that could not be deleted: {count}. Nobody can read them."
        ).format(count=files_left)
    if not overwritten:
        left += " " if left else ""
        left += translate(
            "erase",
            "The key slots could be deleted, but not overwritten: a search of the disk may "
            "find them.",
        )
    return Message(
        translate("erase", "The vault is erased. Nothing opens it any more."),
        left,
        translate("erase", "Close the program now, so that its memory is freed."),
        "amber",
    )
