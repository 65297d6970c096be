"""The page of the packs of local names: widgets and signals, no decisions."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.packs import Pack
from desktop.services.packs import HeldPack, PackFile
from ui.messages import Message
from ui.packs.card import NewPack, PackCard
from ui.packs.words import in_this_language
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel, rule
from ui.widgets.page import Page
from ui.widgets.scroll import bring_into_sight
from ui.words import translate


class PacksPage(Page):
    """Which packs are here, and which are offered.

    Signals:
        offered: Id of a pack, and whether its names are offered from now on.
        file_chosen: Path of a pack to look at.
        taken: Take in the pack that was looked at.
        let_go: Leave it.
        sign_chosen: Path of a pack to sign.
    """

    offered = Signal(str, bool)
    file_chosen = Signal(object)
    taken = Signal()
    let_go = Signal()
    sign_chosen = Signal(object)

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__(theme, translate("packs", "Local names"))
        self._files = files
        self.cards: dict[str, PackCard] = {}
        self.new: NewPack | None = None
        self._place = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(24)
        self.take_button = Button(theme, translate("packs", "Take in a pack…"))
        self.sign_button = Button(theme, translate("packs", "Sign a pack…"), "link")
        self.column.addWidget(PlainLabel(_lead()))
        self.column.addLayout(self._place)
        self.column.addLayout(self._list)
        self.column.addWidget(rule())
        self.column.addWidget(PlainLabel(_files_words(), "quiet"))
        self.column.addStretch(1)
        self.set_foot(self.take_button, self.sign_button)
        self.take_button.clicked.connect(self._ask_pack)
        self.sign_button.clicked.connect(self._ask_to_sign)
        self.help_words = (_lead(), _files_words(), _giving_words())

    def first_focus(self) -> QWidget:
        """Begin at the first pack."""
        card = next(iter(self.cards.values()), None)
        return card.box if card else self.take_button

    def show_packs(self, packs: Sequence[HeldPack]) -> None:
        """Show the packs that are here; the keyboard stays where it is."""
        focused = next((key for key, each in self.cards.items() if each.box.hasFocus()), "")
        for card in self.cards.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {held.pack.id: self._card(held) for held in packs}
        if focused in self.cards:
            self.cards[focused].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_file(self, file: PackFile) -> None:
        """Show a pack from a file, to be taken in or left."""
        self.hide_file()
        self.banner.clear()
        self.new = new = NewPack(self.theme, file)
        new.taken.connect(self.taken)
        new.left.connect(self.let_go)
        self._place.addWidget(new)
        new.show()
        self.take_button.setEnabled(False)
        new.take.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, new, lambda: bring_into_sight(new))

    def hide_file(self) -> None:
        """Show no pack from a file any more."""
        new, self.new = self.new, None
        self.take_button.setEnabled(True)
        if new is not None:
            had_focus = new.isAncestorOf(self.window().focusWidget() or self)
            self._place.removeWidget(new)
            new.hide()
            new.deleteLater()
            if had_focus:
                self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_last(self) -> bool:
        """Let Escape leave the pack that is looked at."""
        if self.new is None:
            return False
        self.let_go.emit()
        return True

    def show_saved(self) -> None:
        """Say that the choice is on disk, and from when on it counts."""
        words = translate("packs", "Saved. It counts for interviews opened from now on.")
        self.banner.show_message(Message(words, "", "", "plain"))

    def show_taken(self, pack: Pack) -> None:
        """Say that a pack was taken in."""
        words = translate("packs", "Taken in, and offered from now on: {title}.")
        said = words.format(title=in_this_language(pack.title))
        self.banner.show_message(Message(said, "", "", "green"))

    def show_signed(self, pack: Pack) -> None:
        """Say that a pack was signed, and what to do with it."""
        words = translate("packs", "Signed: {title}, version {version}.")
        said = words.format(title=in_this_language(pack.title), version=pack.version)
        following = translate(
            "packs",
            "The signature lies beside the file and ends with .minisig. Give both away "
            "together.",
        )
        self.banner.show_message(Message(said, "", following, "plain"))

    def show_problem(self, error: Exception) -> None:
        """Say why something was not done."""
        self.banner.show_error(error)

    def _card(self, held: HeldPack) -> PackCard:
        card = PackCard(self.theme, held)
        card.offered.connect(lambda offered: self.offered.emit(held.pack.id, offered))
        self._list.addWidget(card)
        card.show()
        return card

    def _ask_pack(self) -> None:
        self._ask(translate("packs", "Choose a pack"), self.file_chosen.emit)

    def _ask_to_sign(self) -> None:
        self._ask(translate("packs", "Choose the pack to sign"), self.sign_chosen.emit)

    def _ask(self, title: str, tell: Callable[[Path], None]) -> None:
        kinds = (translate("packs", "Packs (*.json)"),)
        path = self._files.ask_open(title, kinds)
        if path is not None:
            tell(path)


def _lead() -> str:
    return translate(
        "packs",
        "A pack names places, units and methods as people there call them. Those that are "
        "ticked are offered while you mark the words of a testimony. They hold no names of "
        "people.",
    )


def _files_words() -> str:
    return translate(
        "packs",
        "A pack from elsewhere is a file with its signature beside it. It counts only if a "
        "coordinator or an organisation signed it whose digits were compared, or whom the "
        "roster names.",
    )


def _giving_words() -> str:
    return translate(
        "packs",
        "A testimony keeps what its terms are called, so that whoever reads it later needs "
        "no pack. A newer version of a pack keeps every name of the one before.",
    )
