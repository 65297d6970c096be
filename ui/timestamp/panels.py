"""What the page about time-stamps can show: the time-stamps and roots, or a new root."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.stamps import Stamp, StampRoot
from desktop.services.timestamps import Overview, RootFacts
from ui.theme import Theme, set_kind
from ui.timestamp.words import (
    asked_words,
    before_words,
    checked_words,
    grouped,
    life_words,
    root_name,
    root_words,
    says_words,
)
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.dates import day_words
from ui.widgets.labels import CopyableLabel, PlainLabel
from ui.words import translate

SIGN_PX = 24


class StampCard(QFrame):
    """One time-stamp: before when, whose word, against what it was checked."""

    def __init__(self, theme: Theme, stamp: Stamp, root: StampRoot) -> None:
        super().__init__()
        set_kind(self, "card")
        self._theme = theme
        self._is_believed = not root.withdrawn_at
        self._sign = PlainLabel(wraps=False)
        kind = "green" if self._is_believed else "amber"
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for words, look in (
            (before_words(stamp), "heading"),
            (says_words(stamp), ""),
            (checked_words(root), kind),
            (
                translate("timestamp", "Brought back on {day}").format(
                    day=day_words(stamp.kept_at)
                ),
                "small",
            ),
        ):
            lines.addWidget(PlainLabel(words, look))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        density = self.devicePixelRatioF()
        if self._is_believed:
            picture = self._theme.pixmap(
                "verified", "green", pixels=SIGN_PX, density=density
            )
        else:
            picture = self._theme.pixmap(
                "attention", "amber", pixels=SIGN_PX, density=density
            )
        self._sign.setPixmap(picture)


class RootRow(QFrame):
    """One root: its name, its fingerprint, and the way to take it out of use."""

    def __init__(self, theme: Theme, root: StampRoot, gone: Callable[[str], None]) -> None:
        super().__init__()
        set_kind(self, "card")
        self.withdraw = HoldButton(
            theme, translate("timestamp", "Hold to take it out of use"), "erase"
        )
        self.withdraw.setAccessibleName(
            translate("timestamp", "Hold to take it out of use: {name}").format(
                name=root_name(root.subject)
            )
        )
        self.withdraw.held.connect(lambda: gone(root.fingerprint))
        what_follows = translate(
            "timestamp",
            "Replies under it are then refused for ever, and time-stamps that it vouched "
            "for say so. Nothing is deleted.",
        )
        self.withdraw.setAccessibleDescription(what_follows)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        column.addWidget(PlainLabel(root_name(root.subject), "strong"))
        column.addWidget(PlainLabel(root_words(root), _tone(root)))
        column.addWidget(CopyableLabel(grouped(root.fingerprint), "small"))
        if not root.withdrawn_at:
            column.addSpacing(8)
            column.addWidget(self.withdraw, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(PlainLabel(what_follows, "small"))


def _tone(root: StampRoot) -> str:
    return "amber" if root.withdrawn_at else "quiet"


class StampsPanel(QWidget):
    """The time-stamps of a bundle above, the roots below.

    Signals:
        withdraw_confirmed: Fingerprint of a root that is to be believed no more.
    """

    withdraw_confirmed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._next = PlainLabel()
        self.stamps: tuple[StampCard, ...] = ()
        self.roots: tuple[RootRow, ...] = ()
        self._stamps = QVBoxLayout()
        self._stamps.setSpacing(12)
        self._roots = QVBoxLayout()
        self._roots.setSpacing(12)
        self._none = PlainLabel(
            translate(
                "timestamp",
                "Nobody outside has witnessed this bundle yet. A time-stamp authority can: "
                "years later it still shows a court that the bundle existed by then, even "
                "to somebody who trusts neither sender nor receiver.",
            )
        )
        self._no_roots = PlainLabel(
            translate(
                "timestamp", "None is confirmed yet. Your organisation names them to you."
            ),
            "quiet",
        )
        self.add = Button(theme, translate("timestamp", "Add a root certificate…"))
        self.court = Button(theme, translate("timestamp", "Files for a court…"))
        self.court.hide()
        self._lay_out()

    def show_overview(self, overview: Overview) -> None:
        """Show the time-stamps, the next thing to do, and the roots."""
        roots = {root.fingerprint: root for root in overview.roots}
        self.stamps = tuple(
            StampCard(self._theme, stamp, roots[stamp.root]) for stamp in overview.stamps
        )
        self.roots = tuple(
            RootRow(self._theme, root, self.withdraw_confirmed.emit)
            for root in overview.roots
        )
        _fill(self._stamps, self.stamps)
        _fill(self._roots, self.roots)
        self._next.setText(asked_words(overview))
        self._none.setVisible(not overview.stamps)
        self.court.setVisible(bool(overview.stamps))
        self._no_roots.setVisible(not overview.roots)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._none)
        column.addLayout(self._stamps)
        column.addWidget(self.court, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._next)
        column.addSpacing(16)
        heading = translate("timestamp", "Root certificates of authorities")
        column.addWidget(PlainLabel(heading, "heading"))
        column.addWidget(self._no_roots)
        column.addLayout(self._roots)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


class NewRootPanel(QWidget):
    """A certificate that was read, and what to compare before it is believed."""

    def __init__(self) -> None:
        super().__init__()
        self._name = PlainLabel("", "heading")
        self._life = PlainLabel("", "quiet")
        self.fingerprint = CopyableLabel("", "fingerprint")
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(4)
        inside.addWidget(
            PlainLabel(translate("timestamp", "This certificate says"), "small")
        )
        inside.addWidget(self._name)
        inside.addWidget(self._life)
        inside.addSpacing(8)
        heading = translate("timestamp", "Fingerprint (SHA-256)")
        inside.addWidget(PlainLabel(heading, "small"))
        inside.addWidget(self.fingerprint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(card)
        column.addWidget(
            PlainLabel(
                translate(
                    "timestamp",
                    "Anybody can write any name into a certificate. Compare the "
                    "fingerprint with the one that your organisation gave you, or that "
                    "the authority "
                    "prints, sign by sign. If one differs, stop: whoever made this file "
                    "could date whatever they like.",
                )
            )
        )
        column.addStretch(1)

    def show_root(self, facts: RootFacts) -> None:
        """Show what the certificate says, and its fingerprint."""
        self._name.setText(root_name(facts.subject))
        self._life.setText(life_words(facts))
        self.fingerprint.setText(grouped(facts.fingerprint))


def _fill(layout: QVBoxLayout, widgets: tuple[QFrame, ...]) -> None:
    while item := layout.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()
    for widget in widgets:
        layout.addWidget(widget)
        widget.show()
