"""Who gets the copy, what it tells in any case, and what was probably overlooked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.services.overlooked import Finding, Slip
from ui.interview.settle import Settle
from ui.redaction.sending import Offer
from ui.redaction.words import label_words
from ui.seal.option import Option
from ui.seal.recipients import RecipientCard
from ui.seal.tick import TickBox
from ui.theme import Theme, set_kind
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import PlainLabel, field
from ui.words import QT_TRANSLATE_NOOP, translate

MOST_NAMED = 6
"""So many places are named; the others are counted."""
_SLIPS = {
    Slip.CORRECTION: QT_TRANSLATE_NOOP(
        "redaction", "A correction that is shown says what a withheld paragraph said."
    ),
    Slip.SOUND: QT_TRANSLATE_NOOP(
        "redaction",
        "The recording of the interview is shown. It says aloud what is withheld.",
    ),
    Slip.NAME: QT_TRANSLATE_NOOP(
        "redaction", "“{words}” is withheld in one place and still shown in another."
    ),
    Slip.OWN_WORDS: QT_TRANSLATE_NOOP(
        "redaction", "“{words}” is withheld, and stands in what you wrote yourself."
    ),
}


class FindingCard(QFrame):
    """One thing that was probably overlooked.

    Signals:
        look_wanted: Path of a part to look at.
        withhold_wanted: Paths of parts to withhold too.
        forget_wanted: Words that may stand where they stand.
    """

    look_wanted = Signal(str)
    withhold_wanted = Signal(tuple)
    forget_wanted = Signal(str)

    def __init__(self, theme: Theme, finding: Finding) -> None:
        super().__init__()
        set_kind(self, "banner-amber")
        words = translate("redaction", _SLIPS[finding.slip]).format(words=finding.words)
        acts = QWidget()
        flow = FlowLayout(4)
        flow.setContentsMargins(0, 0, 0, 0)
        for path in finding.paths[:MOST_NAMED]:
            look = Button(theme, label_words(path), "link", "eye")
            look.setAccessibleName(
                translate("redaction", "Look at it: {part}").format(part=label_words(path))
            )
            look.clicked.connect(lambda _checked, each=path: self.look_wanted.emit(each))
            flow.addWidget(look)
        if finding.paths and finding.slip is not Slip.OWN_WORDS:
            hold = Button(theme, translate("redaction", "Withhold"))
            hold.setAccessibleName(translate("redaction", "Withhold what tells it"))
            hold.clicked.connect(lambda: self.withhold_wanted.emit(finding.paths))
            flow.addWidget(hold)
        if finding.words:
            leave = Button(theme, translate("redaction", "It may stand there"), "link")
            leave.setAccessibleName(f"{leave.text()}: {finding.words}")
            leave.clicked.connect(lambda: self.forget_wanted.emit(finding.words))
            flow.addWidget(leave)
        acts.setLayout(flow)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(PlainLabel(words, "strong"))
        column.addWidget(acts)
        more = len(finding.paths) - MOST_NAMED
        if more > 0:
            rest = translate("redaction", "and in {count} other places").format(count=more)
            column.addWidget(PlainLabel(rest, "quiet"))


class SendPanel(QWidget):
    """What is chosen before the copy is sealed.

    Signals:
        reason_typed: What the copy is for, as far as it is typed.
        reason_settled: The same, after a pause.
        recipient_toggled: A fingerprint, and whether it is chosen.
        compatible_toggled: Whether X25519 keys are wanted.
        originals_toggled: Whether pictures keep what their files say of themselves.
        looked_toggled: Whether somebody looked at what was probably overlooked.
        look_wanted: Path of a part to look at.
        withhold_wanted: Paths of parts to withhold too.
        forget_wanted: Words that may stand where they stand.
        people_wanted: The person wants to add or verify somebody.
    """

    reason_typed = Signal(str)
    reason_settled = Signal(str)
    recipient_toggled = Signal(str, bool)
    compatible_toggled = Signal(bool)
    originals_toggled = Signal(bool)
    looked_toggled = Signal(bool)
    look_wanted = Signal(str)
    withhold_wanted = Signal(tuple)
    forget_wanted = Signal(str)
    people_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: tuple[RecipientCard, ...] = ()
        self.findings: tuple[FindingCard, ...] = ()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(
            translate("redaction", "For example: hearing on 4 May, shown to the defence")
        )
        self._settle = Settle(self, self._reason_settled)
        self.reason.textEdited.connect(self._reason_typed)
        self._summary = PlainLabel()
        self._findings = QVBoxLayout()
        self._findings.setSpacing(8)
        self.looked = TickBox(
            theme, translate("redaction", "I looked at each of these. It may go so.")
        )
        self.looked.toggled.connect(self.looked_toggled)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._nobody = PlainLabel(
            translate(
                "redaction",
                "You have no contacts yet. Add their identity card under People & keys, "
                "and compare the fingerprint with them.",
            )
        )
        self.people = Button(
            theme, translate("redaction", "People & keys"), "link", "people"
        )
        self.people.clicked.connect(self.people_wanted)
        self.compatible = Option(
            theme,
            translate("redaction", "Seal for older programs (X25519 keys)"),
            translate(
                "redaction",
                "Only if a recipient says that their program cannot open the file.",
            ),
        )
        self.compatible.toggled.connect(self.compatible_toggled)
        self.originals = Option(
            theme,
            translate("redaction", "Give pictures exactly as they were taken in"),
            translate(
                "redaction",
                "With what each file says of where and when it was taken, and with whose "
                "device. Otherwise the same pictures go without that, and the copy names "
                "the originals. Pictures other than JPEG, PNG and WebP, videos, sound and "
                "papers always go as they are, with what their files say of themselves.",
            ),
        )
        self.originals.toggled.connect(self.originals_toggled)
        self._lay_out()

    def show_offer(self, offer: Offer) -> None:
        """Show everything anew; every earlier choice is taken back."""
        if self.reason.text().strip() != offer.reason:
            self.reason.setText(offer.reason)
        self._summary.setText(_summary_words(offer))
        _empty(self._findings)
        self.findings = tuple(FindingCard(self._theme, each) for each in offer.overlooked)
        for card in self.findings:
            card.look_wanted.connect(self.look_wanted)
            card.withhold_wanted.connect(self.withhold_wanted)
            card.forget_wanted.connect(self.forget_wanted)
            self._findings.addWidget(card)
        self.looked.setChecked(False)
        self._overlooked.setVisible(bool(self.findings))
        _empty(self._cards)
        first = sorted(offer.choices, key=lambda choice: bool(choice.reason))
        self.cards = tuple(RecipientCard(self._theme, each) for each in first)
        for each in self.cards:
            each.toggled.connect(self.recipient_toggled)
            self._cards.addWidget(each)
        self._nobody.setVisible(not self.cards)
        for option in (self.originals, self.compatible):
            option.box.setChecked(False)

    def first_focus(self) -> QWidget:
        """Begin with what the copy is for."""
        return self.reason

    def settle_now(self) -> None:
        """Hand over at once what was typed and not yet handed over."""
        self._settle.now()

    def _reason_typed(self, words: str) -> None:
        self.reason_typed.emit(words)
        self._settle.touch()

    def _reason_settled(self) -> None:
        self.reason_settled.emit(self.reason.text().strip())

    def _lay_out(self) -> None:
        purpose = field(
            translate("redaction", "What this copy is for"),
            self.reason,
            translate("redaction", "The reader sees it. It is part of what you sign."),
        )
        self._overlooked = QWidget()
        overlooked = QVBoxLayout(self._overlooked)
        overlooked.setContentsMargins(0, 0, 0, 0)
        overlooked.setSpacing(8)
        overlooked.addWidget(
            PlainLabel(translate("redaction", "Probably overlooked"), "heading")
        )
        overlooked.addLayout(self._findings)
        overlooked.addWidget(self.looked)
        who = _block(
            translate("redaction", "Who may open it"),
            translate(
                "redaction",
                "Only those with whom the person agreed to share, as far as they did not "
                "take it back.",
            ),
        )
        for part in (self._cards, self._nobody, self.people):
            if isinstance(part, QVBoxLayout):
                who.addLayout(part)
            else:
                who.addWidget(part)
        told = _block(translate("redaction", "What every copy tells"), _told_words())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(32)
        column.addWidget(self._summary)
        column.addWidget(self._overlooked)
        column.addWidget(purpose)
        column.addLayout(who)
        column.addLayout(told)
        column.addWidget(self.originals)
        column.addWidget(self.compatible)
        column.addStretch(1)


def _empty(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()


def _block(heading: str, lead: str) -> QVBoxLayout:
    block = QVBoxLayout()
    block.setSpacing(8)
    block.addWidget(PlainLabel(heading, "heading"))
    block.addWidget(PlainLabel(lead, "quiet"))
    return block


def _summary_words(offer: Offer) -> str:
    words = translate("redaction", "{withheld} of {total} parts are withheld.").format(
        withheld=offer.withheld, total=offer.parts
    )
    own = translate("redaction", "Of these, replaced by words of yours: {count}.").format(
        count=offer.replaced
    )
    proof = translate(
        "redaction", "What is shown proves that it stood in the signed original."
    )
    return " ".join((words, own, proof) if offer.replaced else (words, proof))


def _told_words() -> str:
    return translate(
        "redaction",
        "Which key signed the testimony and when it says so, the pseudonym on it, the "
        "case code, to which keys it was first sealed, what the person agreed to, and how "
        "many paragraphs, people, events and files there are.",
    )
