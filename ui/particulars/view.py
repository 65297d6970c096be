"""The page of the interview that stands apart: who the deponent is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.particulars import Particulars
from ui.particulars.form import ParticularsForm
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.words import translate


class ParticularsPage(Page):
    """Covered, or a form.

    Signals:
        edited: Something was typed just now.
        settled: A `Written`, after a pause.
        show_asked: Uncover what is noted.
        cover_asked: Cover it again.
        person_asked: One more person.
        back_asked: Go back to the interview.
    """

    edited = Signal()
    settled = Signal(object)
    show_asked = Signal()
    cover_asked = Signal()
    person_asked = Signal()
    back_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("particulars", "Who the deponent is"))
        self.form: ParticularsForm | None = None
        self.show_button = Button(theme, translate("particulars", "Show"), icon="eye")
        self.show_button.clicked.connect(self.show_asked)
        self.cover_button = Button(theme, translate("particulars", "Cover"), icon="lock")
        self.cover_button.clicked.connect(self.cover_asked)
        self.cover_button.hide()
        self.beside_title.addWidget(self.cover_button)
        self.back = Button(theme, translate("particulars", "Back to the interview"))
        set_kind(self.back, "primary")
        self.back.clicked.connect(self.back_asked)
        self._covered = self._cover()
        self._covered.hide()
        self._place = QVBoxLayout()
        self.column.addWidget(PlainLabel(_lead(), "quiet"))
        self.column.addWidget(self._covered)
        self.column.addLayout(self._place)
        self.column.addStretch(1)
        self.set_foot(self.back)
        self.help_words = _help()

    def show_form(self, particulars: Particulars) -> None:
        """Let people read and write."""
        self._let_go()
        form = ParticularsForm(self.theme, particulars)
        form.edited.connect(self.edited)
        form.settled.connect(self.settled)
        form.person_asked.connect(self.person_asked)
        was_here = self._has_focus()
        self.form = form
        self._place.addWidget(form)
        form.show()
        self._covered.hide()
        self.cover_button.show()
        if was_here:
            form.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_covered(self) -> None:
        """Say that something is noted, and how to see it; let go of every word of it."""
        was_here = self._has_focus()
        self._let_go()
        self.cover_button.hide()
        self._covered.show()
        if was_here:
            self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_person(self, label: str) -> None:
        """Add an empty line for one more person."""
        if self.form is not None:
            self.form.add_person(label)

    def show_problem(self, error: Exception) -> None:
        """Say that what is noted could not be read."""
        self.banner.show_error(error)

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        if self.form is not None:
            self.form.settle_now()

    def first_focus(self) -> QWidget:
        """Begin at the first field, or where it can be uncovered."""
        if self.form is not None:
            return self.form.first
        return self.back if self._covered.isHidden() else self.show_button

    def close_last(self) -> bool:
        """Go back to the interview, which stays open."""
        self.back_asked.emit()
        return True

    def _let_go(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _cover(self) -> QFrame:
        card = QFrame()
        set_kind(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(
            PlainLabel(translate("particulars", "Something is noted here."), "strong")
        )
        column.addWidget(
            PlainLabel(
                translate(
                    "particulars",
                    "It is covered, so that nobody reads it over your shoulder.",
                )
            )
        )
        column.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def _lead() -> str:
    return translate(
        "particulars",
        "This stays apart from the account, under a key of its own, and is sealed once "
        "more inside the sealed file. Those who read the account do not see it; only those "
        "can open it whom you choose when you seal. Nothing here has to be filled in: ask "
        "only what is needed to find and protect the person.",
    )


def _help() -> tuple[str, ...]:
    return (
        _lead(),
        translate(
            "particulars",
            "What was noted is covered whenever you come back. It stands in no list, no "
            "search and no statement. After sealing, this device cannot open it any more, "
            "not even if a copy of the account stays here.",
        ),
        translate(
            "particulars",
            "For other people write a label in the account, such as [Person 1], and say "
            "here who it is. A label is never given twice.",
        ),
    )
