"""What whoever acts on a testimony has to heed: what it was given for, and the wishes.

The program obeys what it can by itself: purposes, the day until which it may be kept. The
rest only a person can heed, so it stands above the account, where nobody misses it.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.domain.giving import Given
from desktop.domain.permissions import AfterDeath, FullConsent, Recontact
from ui.casefile.purposes import purpose_list
from ui.contacts.words import class_words
from ui.plain import one_line, own_words
from ui.theme import Theme, set_kind
from ui.widgets.labels import PlainLabel
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


class WishesPanel(QFrame):
    """Hidden where nothing was wished and nothing is limited."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        set_kind(self, "card")
        self._heading = PlainLabel(translate("casefile", "To be heeded"), "strong")
        self._words = PlainLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        self.hide()

    def show_wishes(self, more: FullConsent, given: Given) -> None:
        """Show what is to be heeded, or hide."""
        lines = tuple(heeded(more, given))
        self._words.setText("\n".join(f"–  {line}" for line in lines))
        self.setVisible(bool(lines))


def heeded(more: FullConsent, given: Given) -> Iterator[str]:
    """Yield a sentence for each thing to be heeded."""
    for recipient, purposes in given:
        words = translate(
            "casefile",
            "Given to: {recipient}, for: {list}. They may use it for nothing else.",
        )
        yield words.format(recipient=class_words(recipient), list=purpose_list(purposes))
    if more.retention_until:
        kept = translate(
            "casefile",
            "It may be kept until {day}. After that it is neither printed nor passed on "
            "here; destroy it then.",
        )
        yield kept.format(day=one_line(more.retention_until))
    if more.after_death in AFTER_DEATH:
        yield translate("casefile", AFTER_DEATH[more.after_death])
    for words, said in (
        (translate("casefile", "In their own words: {words}"), more.after_death_note),
        (translate("casefile", "Their conditions: {words}"), more.conditions),
    ):
        if said.strip():
            yield words.format(words=own_words(said))
    if lines := tuple(reached(more.recontact)):
        yield translate("casefile", "How they may be reached again:")
        yield from lines


def reached(recontact: Recontact) -> Iterator[str]:
    """Yield a line for each thing that was said of reaching them again."""
    for name, words in _ROUTES:
        if said := str(getattr(recontact, name)).strip():
            yield translate("casefile", words).format(words=one_line(said))
