"""What whoever acts on a testimony has to heed: what it was given for, and the wishes.

The program obeys what it can by itself: purposes, the day until which it may be kept. The
rest only a person can heed, so it stands above the account, where nobody misses it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.giving import Given
from desktop.domain.permissions import AfterDeath, FullConsent, Recontact
from ui.casefile.purposes import purpose_list
from ui.contacts.words import class_words
from ui.plain import one_line, own_words
from ui.theme import Theme, set_kind
from ui.widgets.dates import day_words
from ui.widgets.labels import PlainLabel
from ui.widgets.own_words import OwnWordsLabel
from ui.words import QT_TRANSLATE_NOOP, translate

AFTER_DEATH = {
    AfterDeath.AS_AGREED: QT_TRANSLATE_NOOP(
        "casefile", "If they die or cannot be found, what they agreed to stays as it is."
    ),
    AfterDeath.ASK_CONTACT: QT_TRANSLATE_NOOP(
        "casefile",
        "If they die or cannot be found, ask their contact person before anything else is "
        "done with it.",
    ),
    AfterDeath.WIDER: QT_TRANSLATE_NOOP(
        "casefile",
        "If they die or cannot be found, it may be used more widely. The program does not "
        "open it wider by itself.",
    ),
    AfterDeath.CLOSE: QT_TRANSLATE_NOOP(
        "casefile",
        "If they die or cannot be found, it is closed: then neither use it nor pass it on.",
    ),
    AfterDeath.UNDECIDED: QT_TRANSLATE_NOOP(
        "casefile", "They have not decided what becomes of it if they die."
    ),
}
_ROUTES = (
    ("route", QT_TRANSLATE_NOOP("casefile", "By which way: {words}")),
    ("safe_words", QT_TRANSLATE_NOOP("casefile", "What may be said to others: {words}")),
    ("never_times", QT_TRANSLATE_NOOP("casefile", "Never: {words}")),
    ("contact_person", QT_TRANSLATE_NOOP("casefile", "If not to be reached, ask: {words}")),
)


_INDENT_PX = 20
_GAP_PX = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One thing to be heeded.

    Attributes:
        more: What belongs to it alone.
    """

    words: str
    more: tuple[str, ...] = ()


class WishesPanel(QFrame):
    """Hidden where nothing was wished and nothing is limited."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        set_kind(self, "card")
        self._heading = PlainLabel(translate("casefile", "To be heeded"), "strong")
        self._lines = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._lines)
        self.hide()

    def show_wishes(self, more: FullConsent, given: Given) -> None:
        """Show what is to be heeded, or hide."""
        wishes = tuple(heeded(more, given))
        before, self._lines = self._lines, _list_of(wishes)
        self._column.replaceWidget(before, self._lines)
        before.hide()
        before.deleteLater()
        self.setVisible(bool(wishes))


def heeded(more: FullConsent, given: Given) -> Iterator[Wish]:
    """Yield each thing to be heeded, with what belongs to it."""
    for recipient, purposes in given:
        words = translate(
            "casefile",
            "Given to: {recipient}, for: {list}. They may use it for nothing else. For "
            "others it is printed and passed on only as far as the person agreed.",
        )
        listed = purpose_list(purposes)
        yield Wish(words=words.format(recipient=class_words(recipient), list=listed))
    if more.retention_until:
        kept = translate(
            "casefile",
            "It may be kept until {day}. After that it is neither printed nor passed on "
            "here; destroy it then.",
        )
        yield Wish(words=kept.format(day=one_line(day_words(more.retention_until))))
    yield from _after_death(more)
    if more.conditions.strip():
        conditions = translate("casefile", "Their conditions: {words}")
        yield Wish(words=conditions.format(words=own_words(more.conditions)))
    if lines := tuple(reached(more.recontact)):
        heading = translate("casefile", "How they may be reached again:")
        yield Wish(words=heading, more=lines)


def _after_death(more: FullConsent) -> Iterator[Wish]:
    note = ""
    if more.after_death_note.strip():
        said = translate("casefile", "In their own words: {words}")
        note = said.format(words=own_words(more.after_death_note))
    if more.after_death in AFTER_DEATH:
        wish = translate("casefile", AFTER_DEATH[more.after_death])
        yield Wish(words=wish, more=(note,) if note else ())
    elif note:
        yield Wish(words=note)


def reached(recontact: Recontact) -> Iterator[str]:
    """Yield a line for each thing that was said of reaching them again."""
    for name, words in _ROUTES:
        if said := str(getattr(recontact, name)).strip():
            yield translate("casefile", words).format(words=one_line(said))


def _list_of(wishes: tuple[Wish, ...]) -> QWidget:
    """Return the wishes under each other; what belongs to one stands under its words."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for wish in wishes:
        column.addLayout(_line("–", wish.words, 0))
        for words in wish.more:
            column.addLayout(_line("·", words, _INDENT_PX))
    return box


def _line(sign: str, words: str, indent_px: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(indent_px, 0, 0, 0)
    row.setSpacing(_GAP_PX)
    row.addWidget(PlainLabel(sign, wraps=False), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(OwnWordsLabel(words), 1)
    return row
