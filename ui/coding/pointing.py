"""To what a fact belongs: an episode, and the people whom it concerns."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.coding import Fact, FactKind
from ui.coded.labels import Labels, begun
from ui.coded.words import title
from ui.coding.screen import Opened
from ui.plain import visible
from ui.theme import Theme
from ui.widgets.answer_button import AnswerButton
from ui.widgets.buttons import Button
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel
from ui.words import translate


class Pointing(QWidget):
    """A list of episodes, and a button for each of the people.

    Signals:
        episode_chosen: Id of an episode; 0 for none.
        people_chosen: Ids of people as a rising tuple.
        person_asked: Note somebody who is named by these words.
    """

    episode_chosen = Signal(int)
    people_chosen = Signal(object)
    person_asked = Signal()

    def __init__(self, theme: Theme, labels: Labels) -> None:
        super().__init__()
        self._labels = labels
        self._buttons: dict[int, QPushButton] = {}
        self._shown: tuple[tuple[int, str], ...] = ()
        self._episodes: tuple[tuple[str, str], ...] = ()
        self.episode = Choice(theme, translate("coding", "Episode"), ())
        self.episode.activated.connect(
            lambda: self.episode_chosen.emit(int(self.episode.code or 0))
        )
        self._people = QWidget()
        self._flow = FlowLayout(4)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._people.setLayout(self._flow)
        self.make_person = Button(
            theme, translate("coding", "Note a person by these words"), "link", "plus"
        )
        self.make_person.clicked.connect(self.person_asked)
        self._heading = PlainLabel(translate("coding", "Who is concerned"), "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.episode)
        column.addSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._people)
        column.addWidget(self.make_person)

    @property
    def people(self) -> dict[int, QPushButton]:
        """The buttons of people, by id."""
        return self._buttons

    def show_fact(self, opened: Opened) -> None:
        """Show to what a fact belongs; tells nobody."""
        fact = opened.fact
        nothing = translate("coding", "Part of no episode")
        episodes = (
            ("0", nothing),
            *((str(each.id), self._named(each)) for each in opened.episodes),
        )
        if episodes != self._episodes:
            self._episodes = episodes
            self.episode.clear()
            for code, words in episodes:
                self.episode.addItem(words, code)
        self.episode.show_code(str(fact.episode))
        self.episode.setVisible(fact.kind is not FactKind.EPISODE and len(episodes) > 1)
        self._offer(tuple((each.id, visible(each.label)) for each in opened.people))
        for number, button in self._buttons.items():
            button.setChecked(number in fact.people)
        self.make_person.setVisible(bool(opened.words) and fact.kind is FactKind.PERSON)
        self._heading.setVisible(bool(opened.people) or not self.make_person.isHidden())

    def _named(self, fact: Fact) -> str:
        return f"{fact.id} · {begun(title(self._labels, fact))}"

    def _offer(self, people: tuple[tuple[int, str], ...]) -> None:
        if people == self._shown:
            return
        self._shown = people
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        while self._flow.takeAt(0):
            pass
        self._buttons = {number: self._button(label) for number, label in people}
        self._people.setVisible(bool(people))

    def _button(self, label: str) -> QPushButton:
        button = AnswerButton(label)
        heading = translate("coding", "Who is concerned")
        button.setAccessibleName(f"{heading}: {label}")
        button.clicked.connect(self._chosen)
        self._flow.addWidget(button)
        button.show()
        return button

    def _chosen(self) -> None:
        self.people_chosen.emit(
            tuple(number for number, each in self._buttons.items() if each.isChecked())
        )
