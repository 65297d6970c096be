"""What the deponent took back of a testimony that can be read here, and what it forbids."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.domain.consent import Answer, Consent
from desktop.domain.rules import NEEDED
from desktop.services.withdrawing import Standing
from ui.casefile.words import CLASSES, ITEMS, of_table, shared_with
from ui.letters.left_words import left_words
from ui.letters.words import ranges_words
from ui.theme import Theme, set_kind
from ui.widgets.buttons import HoldButton
from ui.widgets.dates import moment_words
from ui.widgets.labels import PlainLabel
from ui.words import translate


class WithdrawnPanel(QFrame):
    """Hidden while nothing was taken back.

    Signals:
        destroy_confirmed: The button was held: destroy the words of closed paragraphs.
    """

    destroy_confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_kind(self, "banner-amber")
        self._heading = PlainLabel("", "strong")
        self._forbidden = PlainLabel()
        self._when = PlainLabel()
        self._closed = PlainLabel()
        self._waiting = PlainLabel(
            translate(
                "casefile",
                "The words are still in this vault: somebody may have been forced to take "
                "them back. Ask the deponent, where they are free to answer. If it is "
                "their wish, destroy the words here.",
            )
        )
        self.hold = HoldButton(
            theme, translate("casefile", "Hold to destroy these words"), "erase"
        )
        self.hold.setAccessibleDescription(self._waiting.text())
        self.hold.held.connect(self.destroy_confirmed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (self._heading, self._forbidden, self._when, self._closed):
            column.addWidget(part)
        column.addWidget(self._waiting)
        column.addWidget(self.hold, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Show what was taken back, or hide."""
        consent, given = standing.consent, standing.given
        is_narrower = standing.narrowed or bool(standing.closed)
        self.setVisible(consent is not None and is_narrower)
        if consent is None or given is None:
            return
        self._heading.setText(_heading(consent))
        lines = (_forbidden(given, consent), *map(left_words, standing.cells))
        self._forbidden.setText("\n".join(lines) if standing.narrowed else "")
        self._forbidden.setVisible(standing.narrowed)
        self._when.setText(_when(standing))
        self._when.setVisible(bool(standing.taken))
        self._closed.setText(_closed(standing))
        self._closed.setVisible(bool(standing.closed))
        for part in (self._waiting, self.hold):
            part.setVisible(bool(standing.waiting))


def _heading(consent: Consent) -> str:
    answers = {answer for _, answer in (*consent.items, *consent.sharing)}
    if answers == {Answer.NO}:
        return translate("casefile", "The deponent took back all of their consent.")
    return translate("casefile", "The deponent took back a part of their consent.")


def _forbidden(given: Consent, consent: Consent) -> str:
    lines = []
    if any(consent.answer(item) is not Answer.YES for item in NEEDED):
        lines.append(translate("casefile", "It may no longer be printed or saved."))
    sharing = [
        of_table(CLASSES, str(each))
        for each, answer in given.sharing
        if answer is Answer.YES and consent.may_share(each) is not Answer.YES
    ]
    items = [
        of_table(ITEMS, str(item))
        for item, answer in given.items
        if answer is Answer.YES and consent.answer(item) is not Answer.YES
    ]
    allowed = shared_with(consent, Answer.YES)
    if sharing and allowed:
        words = translate("casefile", "It may no longer be shared with: {list}.")
        lines.append(words.format(list=", ".join(sharing)))
    if items:
        words = translate("casefile", "They no longer agree to: {list}.")
        lines.append(words.format(list=", ".join(items)))
    if not allowed:
        lines.append(translate("casefile", "It may be shared with nobody."))
    return "\n".join(lines)


def _when(standing: Standing) -> str:
    """Return when consent was taken back; a closed paragraph says it itself."""
    words = translate("casefile", "When they said so: {list}.")
    moments = (moment_words(each.at) for each in standing.taken)
    return words.format(list="; ".join(moments))


def _closed(standing: Standing) -> str:
    numbers = ranges_words(tuple(number for number, _ in standing.closed))
    words = translate(
        "casefile", "Closed paragraphs, neither shown, printed nor passed on: {numbers}."
    ).format(numbers=numbers)
    if standing.closed and not standing.waiting:
        gone = translate("casefile", "Their words were destroyed here.")
        words = f"{words} {gone}"
    return words
