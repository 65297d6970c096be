"""People & keys: widgets and signals, no decisions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.contacts import CardFacts
from ui.contacts.panels import ListPanel, NewCardPanel, PersonPanel, explanation
from ui.contacts.presenter import CARD_NAME, Matrix
from ui.messages import Message
from ui.theme import Theme
from ui.widgets.buttons import Button, one_of
from ui.widgets.files import Files
from ui.widgets.page import Page
from ui.widgets.part import Sheets
from ui.words import translate


class ContactsView(Page):
    """The list, a new card, or one person; one of them in sight.

    Signals:
        export_chosen: Where to write my card.
        card_chosen: A file with a card.
        add_confirmed: Recipient class of the card that is shown.
        person_opened: `CardFacts` of a person of the list.
        same_digits: How the digits were compared; they are the same.
        remove_confirmed: Forget the person that is shown.
        list_asked: Back to the list.
    """

    export_chosen = Signal(object)
    card_chosen = Signal(object)
    add_confirmed = Signal(str)
    person_opened = Signal(object)
    same_digits = Signal(str)
    remove_confirmed = Signal()
    list_asked = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        self._words = translate("contacts", "People & keys")
        super().__init__(theme, self._words, wide=True, scrolls=True)
        self.help_words = explanation()
        self._files = files
        self.list = ListPanel(theme)
        self.new_card = NewCardPanel(theme)
        self.person = PersonPanel(theme)
        self._panels = Sheets()
        self.column.addWidget(self._panels, 1)
        self.add_button = Button(
            theme, translate("contacts", "Add a card"), "primary", "plus"
        )
        self.keep_button = Button(
            theme, translate("contacts", "Add, then compare"), "primary"
        )
        self.same_button = Button(
            theme, translate("contacts", "The digits are the same"), "primary", "verified"
        )
        self.back_button = Button(
            theme, translate("contacts", "All people"), "link", "back"
        )
        self.set_foot(
            one_of(self.add_button, self.keep_button, self.same_button), self.back_button
        )
        self._connect()
        self._show(self.list)

    def show_mine(self, mine: CardFacts, qr: Matrix) -> None:
        """Show my own card."""
        self.list.mine.show_mine(mine, qr)

    def show_people(self, people: tuple[CardFacts, ...]) -> None:
        """Show the list."""
        self.list.show_people(people)
        self._show(self.list)

    def show_new_card(self, card: CardFacts) -> None:
        """Show a card that was read and is not kept yet."""
        self.new_card.card.show_card(card)
        self._show(self.new_card, translate("contacts", "A new card"))
        self.new_card.recipient_class.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_person(self, person: CardFacts, mine: CardFacts) -> None:
        """Show one kept card beside mine."""
        self.person.show_person(person, mine)
        self._show(self.person, person.pseudonym)
        self.same_button.setVisible(not person.verified_at)
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_exported(self, file_name: str) -> None:
        """Say that my card was written and read back."""
        self.banner.show_message(
            Message(
                translate("contacts", "Your card was saved and read back: {name}").format(
                    name=file_name
                ),
                translate("contacts", "It is no secret: give it to those you work with."),
                translate("contacts", "Then compare the digits with them."),
                "green",
            )
        )

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self.banner.show_error(error)

    def first_focus(self) -> QWidget:
        """Begin in the list, or where a first card is added."""
        return self.list.table if self.list.model.rowCount() else self.add_button

    def close_last(self) -> bool:
        """Let Escape lead back to the list."""
        if self._panels.shown is self.list:
            return False
        self.list_asked.emit()
        return True

    def _show(self, panel: QWidget, title: str = "") -> None:
        self.banner.clear()
        self._panels.show_only(panel)
        self.title.setText(title or self._words)
        self.add_button.setVisible(panel is self.list)
        self.keep_button.setVisible(panel is self.new_card)
        self.same_button.setVisible(panel is self.person)
        self.back_button.setVisible(panel is not self.list)

    def _connect(self) -> None:
        self.list.mine.export_button.clicked.connect(self._ask_export)
        self.list.table.opened.connect(self._open)
        self.add_button.clicked.connect(self._ask_card)
        self.keep_button.clicked.connect(
            lambda: self.add_confirmed.emit(self.new_card.recipient_class.code)
        )
        self.same_button.clicked.connect(
            lambda: self.same_digits.emit(self.person.way.code)
        )
        self.person.remove_button.held.connect(self.remove_confirmed)
        self.back_button.clicked.connect(self.list_asked)

    def _open(self, number: int) -> None:
        person = self.list.model.row(number)
        if person is not None:
            self.person_opened.emit(person)

    def _ask_export(self) -> None:
        self.export_chosen.emit(
            self._files.ask_save(translate("contacts", "Save my card"), CARD_NAME)
        )

    def _ask_card(self) -> None:
        self.card_chosen.emit(
            self._files.ask_open(
                translate("contacts", "Choose the card of somebody"),
                (translate("contacts", "Identity cards (*.txt)"),),
            )
        )
