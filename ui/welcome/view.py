"""The welcome screen: widgets and signals, no decisions. One step is in sight at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.packs import Pack
from ui.theme import Theme
from ui.translations import LANGUAGE, spoken
from ui.welcome.packs import PackChoice
from ui.welcome.presenter import Strength
from ui.welcome.steps import MakingStep, OwnStep, PersonStep, TypeBackStep, WordsStep
from ui.widgets.buttons import Button
from ui.widgets.labels import PlainLabel
from ui.widgets.languages import Languages
from ui.widgets.page import Page
from ui.words import translate

STEPS = 3


class WelcomeView(Page):
    """A first start.

    Signals:
        packs_chosen: Ids of the packs that the vault begins with; told before the next.
        person_given: Pseudonym and role.
        other_words_asked, own_asked: Six new words; words of one's own.
        own_typed: A passphrase of one's own so far.
        passphrase_chosen: Go on with what is shown.
        typed_back: The passphrase once more.
        back_asked: The step to go back from.
    """

    packs_chosen = Signal(object)
    person_given = Signal(str, str)
    other_words_asked = Signal()
    own_asked = Signal()
    own_typed = Signal(str)
    passphrase_chosen = Signal()
    typed_back = Signal(str)
    back_asked = Signal(str)

    def __init__(self, theme: Theme, packs: Sequence[Pack] = ()) -> None:
        """Make every step.

        Args:
            theme: The look.
            packs: Those that a new vault can begin with.
        """
        super().__init__(theme, translate("welcome", "Welcome"))
        self._count = PlainLabel("", "quiet", wraps=False)
        self.beside_title.addWidget(self._count)
        self.languages = Languages(theme)
        self.person = PersonStep(theme, self.languages)
        application = QCoreApplication.instance()
        language = spoken(application) if application else LANGUAGE
        self.packs = PackChoice(theme, packs, language)
        self.person.add_choice(self.packs)
        self.words = WordsStep(theme)
        self.own = OwnStep(theme)
        self.type_back = TypeBackStep(theme)
        self.making = MakingStep(theme)
        self._stack = QStackedWidget()
        for step in (self.person, self.words, self.own, self.type_back, self.making):
            self._stack.addWidget(step)
        self.column.addWidget(self._stack)
        self.column.addStretch(1)
        self.next_button = Button(theme, translate("welcome", "Next"), "primary")
        self.back_button = Button(theme, translate("welcome", "Back"), "link", "back")
        self.set_foot(self.next_button, self.back_button)
        self._connect()

    def take_over(self, before: QWidget | None) -> None:
        """Go on with what was said of oneself on this page in another language."""
        if isinstance(before, WelcomeView):
            self.person.pseudonym.setText(before.person.pseudonym.text())
            self.person.role.show_code(before.person.role.code)
            self.packs.take_over(before.packs)

    def show_person(self) -> None:
        """Ask for pseudonym and role."""
        self._show(self.person, translate("welcome", "Welcome"), 1)
        self.person.pseudonym.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_person_missing(self) -> None:
        """Say that a pseudonym of 1 to 64 signs is needed."""
        self.person.show_missing()

    def show_generated(self, words: str) -> None:
        """Show six words to be learned."""
        is_new = self._stack.currentWidget() is not self.words
        self._show(self.words, translate("welcome", "Your passphrase"), 2)
        self.words.show_words(words)
        if is_new:
            # Not on the button: a second Enter would pass over what must be learned.
            self.words.begin()

    def show_own(self) -> None:
        """Ask for a passphrase of one's own."""
        self._show(self.own, translate("welcome", "A passphrase of your own"), 2)
        self.own.passphrase.clear()
        self.own.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_strength(self, strength: Strength) -> None:
        """Say how good the passphrase of one's own is."""
        self.own.show_strength(strength)

    def show_type_back(self) -> None:
        """Ask for the passphrase once more, out of sight of the first."""
        self._show(self.type_back, translate("welcome", "Type it once more"), 3)
        self._name_next(translate("welcome", "Make the vault"))
        self.type_back.begin()

    def show_mismatch(self) -> None:
        """Say that what was typed is not the passphrase."""
        self.type_back.show_mismatch()

    def show_making(self) -> None:
        """Say that keys and vault are being made."""
        self._show(self.making, translate("welcome", "Making your vault"), 3)
        self.next_button.hide()
        self.back_button.hide()
        self.making.begin()

    def show_problem(self, error: Exception) -> None:
        """Say why no vault was made."""
        self.banner.show_error(error)

    def close_last(self) -> bool:
        """Let Escape go one step back, where there is one."""
        if self.back_button.isHidden():
            return False
        self._go_back()
        return True

    def _show(self, step: QWidget, title: str, number: int) -> None:
        self.banner.clear()
        self.title.setText(title)
        self.setAccessibleName(title)
        self._count.setText(
            translate("welcome", "Step {number} of {count}").format(
                number=number, count=STEPS
            )
        )
        self._stack.setCurrentWidget(step)
        self._name_next(translate("welcome", "Next"))
        self.next_button.show()
        self.back_button.setVisible(step is not self.person)

    def _name_next(self, words: str) -> None:
        self.next_button.setText(words)
        self.next_button.setAccessibleName(words)

    def _connect(self) -> None:
        self.next_button.clicked.connect(self._go_on)
        self.back_button.clicked.connect(self._go_back)
        self.words.other.clicked.connect(self.other_words_asked)
        self.words.own.clicked.connect(self.own_asked)
        self.own.generated.clicked.connect(self.other_words_asked)
        self.own.passphrase.textChanged.connect(self.own_typed)
        for edit in (
            self.person.pseudonym,
            self.own.passphrase,
            self.type_back.passphrase,
        ):
            edit.returnPressed.connect(self._go_on)

    def _go_on(self) -> None:
        step = self._stack.currentWidget()
        if step is self.person:
            self.packs_chosen.emit(self.packs.chosen)
            self.person_given.emit(self.person.pseudonym.text(), self.person.role.code)
        elif step in (self.words, self.own):
            self.passphrase_chosen.emit()
        elif step is self.type_back:
            self.typed_back.emit(self.type_back.passphrase.text())

    def _go_back(self) -> None:
        on_last = self._stack.currentWidget() is self.type_back
        self.back_asked.emit("type_back" if on_last else "passphrase")
