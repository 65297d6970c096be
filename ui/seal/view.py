"""The seal page: choices, one long progress, and what was verified. It decides nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from desktop.domain.rows import ShelfRow
from ui.messages import Message, message_for
from ui.seal.afterwards import Afterwards
from ui.seal.form import SealForm
from ui.seal.screen import Offer, Outcome, Ready
from ui.seal.sealed import Sealed
from ui.seal.words import gap_words
from ui.seal.working import Working
from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.files import Files
from ui.widgets.labels import PlainLabel
from ui.widgets.page import Page
from ui.words import translate

CONSEQUENCE_PX = 160
WIDER = 8
"""How much more of the foot goes to the words than to the gap beside them."""


class SealPage(Page):
    """Widgets and signals.

    Signals:
        recipient_toggled: A fingerprint, and whether it is chosen.
        purpose_toggled: A `Purpose`, and whether they get it for that.
        custodian_toggled: A fingerprint, and whether it may open the particulars.
        drop_toggled: Whether the particulars are not sent.
        compatible_toggled: Whether X25519 keys are wanted.
        keep_toggled: Whether a readable copy is wanted.
        folder_chosen: Where to write the copy.
        confirmed: The button was held to the end.
        cancelled: The person asked to stop.
        again_chosen: Where to write a sealed file that is not on the stick.
        finished: The person has read the last page.
        interview_wanted: The person wants to fill what is missing.
        people_wanted: The person wants to add or verify somebody.
    """

    recipient_toggled = Signal(str, bool)
    purpose_toggled = Signal(object, bool)
    custodian_toggled = Signal(str, bool)
    drop_toggled = Signal(bool)
    compatible_toggled = Signal(bool)
    keep_toggled = Signal(bool)
    folder_chosen = Signal(object)
    confirmed = Signal()
    cancelled = Signal()
    again_chosen = Signal(object)
    finished = Signal()
    interview_wanted = Signal()
    people_wanted = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        super().__init__(theme, translate("seal", "Seal"))
        self._files = files
        self._row: ShelfRow | None = None
        self._keeps = False
        self._drops = False
        self.form = SealForm(theme)
        self.working = Working(theme)
        self.sealed = Sealed(theme)
        self.hold = HoldButton(theme, translate("seal", "Hold to seal"), "seal")
        self.done = Button(theme, translate("seal", "Done"), "primary")
        self.fill = Button(theme, translate("seal", "Go to the interview"), "primary")
        self.consequence = PlainLabel()
        self.consequence.setMinimumWidth(CONSEQUENCE_PX)
        room = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        room.setHorizontalStretch(WIDER)
        room.setHeightForWidth(True)
        self.consequence.setSizePolicy(room)
        self._afterwards = Afterwards()
        self.add_margin(self._afterwards)
        for part in (self.form, self.working, self.sealed):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._connect()
        self.help_words = _help()
        self._showing: QWidget = self.form
        self._show_part(self.form)

    def show_offer(self, offer: Offer) -> None:
        """Show who may open it, and the other choices."""
        self._row = offer.row
        self._keeps = self._drops = False
        self.title.setText(translate("seal", "Seal {code}").format(code=offer.row.code))
        self.setAccessibleName(self.title.text())
        self.form.show_choices(offer.choices, may_keep_copy=offer.may_keep_copy)
        self.form.custodians.show_choices(
            offer.custodians, has_particulars=offer.has_particulars
        )
        self.hold.setEnabled(False)
        self._show_part(self.form)
        if self.form.people.hasFocus():
            self.form.first_box().setFocus(Qt.FocusReason.OtherFocusReason)
        if offer.gaps:
            self._show_gaps(offer)
        else:
            self.banner.clear()

    def _show_gaps(self, offer: Offer) -> None:
        lines = "\n".join(f"–  {gap_words(code, offer)}" for code in offer.gaps)
        self.banner.show_message(
            Message(
                translate("seal", "This testimony cannot be sealed yet. Missing:"),
                lines,
                "",
            )
        )
        self._show_part(self.fill)
        self.fill.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ready(self, ready: Ready) -> None:
        """Say what is still to be chosen, or what sealing does."""
        self.hold.setEnabled(not ready.missing)
        self._drops = ready.drops
        self.form.purposes.show_what_for(ready.what_for)
        self.form.custodians.show_both(ready.both, ready.forbidden)
        if "recipients" in ready.missing:
            words = translate("seal", "Choose who may open it.")
        elif "purposes" in ready.missing:
            words = translate("seal", "Choose what they get it for.")
        elif "particulars" in ready.missing:
            words = translate("seal", "Choose who may open the particulars, or nobody.")
        elif "identity" in ready.missing:
            words = translate("seal", "Choose somebody else to open the particulars.")
        elif "folder" in ready.missing:
            words = translate("seal", "Choose where to write it.")
        else:
            words = self._consequence_words()
        self.consequence.setText(words)
        self.hold.setAccessibleDescription(words)

    def _consequence_words(self) -> str:
        code = self._row.code if self._row else ""
        if self._keeps:
            words = translate(
                "seal", "{code} becomes final. This device keeps a copy it can open."
            )
        else:
            words = translate(
                "seal", "After this, nobody can open {code} on this device. Not even you."
            )
        if self._drops:
            gone = translate("seal", "Nobody will ever know who the deponent is.")
            words = f"{words} {gone}"
        return words.format(code=code)

    def show_working(self) -> None:
        """Show the progress instead of the choices."""
        again = self._showing is self.sealed
        self.banner.clear()
        self.working.start(
            self._row.code if self._row else "", sealing=not again, forgets=not self._keeps
        )
        self._show_part(self.working)
        self.setFocus()  # never on a button: the key that confirmed may still be held down

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far the work is."""
        self.working.advance(step, done, total)

    def show_final(self) -> None:
        """Say that sealing can no longer be cancelled."""
        self.working.show_final()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what was done and verified."""
        self.banner.clear()
        self.sealed.show_outcome(outcome)
        self._show_part(self.sealed)
        self.setFocus()

    def show_problem(self, error: Exception) -> None:
        """Show the choices again, with what went wrong; nothing was sealed."""
        self._show_part(self.form)
        found = message_for(error)
        self.banner.show_message(
            Message(
                found.what,
                translate("seal", "Nothing was sealed. The testimony is here as it was."),
                found.next,
                found.tone,
            )
        )

    def first_focus(self) -> QWidget | None:
        """Begin with the first who may be chosen, or where something is missing."""
        if self._showing is self.fill:
            return self.fill
        return self.form.first_box() if self._showing is self.form else None

    def _show_part(self, part: QWidget) -> None:
        self._showing = part
        for each in (self.form, self.working, self.sealed):
            each.setVisible(part is each)
        self.title.setVisible(part in (self.form, self.fill))
        self._afterwards.setVisible(part is self.form)
        for widget in (
            self.hold,
            self.consequence,
            self.fill,
            self.done,
            self.working.cancel,
        ):
            widget.hide()
        if part is self.form:
            self._foot_of(self.hold, self.consequence)
        elif part is self.working:
            self._foot_of(QWidget(), self.working.cancel)
        else:
            self._foot_of(self.fill if part is self.fill else self.done)
        for area in self.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)

    def _foot_of(self, next_step: QWidget, *others: QWidget) -> None:
        self.set_foot(next_step, *others)
        for widget in (next_step, *others):
            widget.show()

    def _connect(self) -> None:
        self.form.recipient_toggled.connect(self.recipient_toggled)
        self.form.purposes.toggled.connect(self.purpose_toggled)
        self.form.custodians.custodian_toggled.connect(self.custodian_toggled)
        self.form.custodians.drop_toggled.connect(self.drop_toggled)
        self.form.compatible_toggled.connect(self.compatible_toggled)
        self.form.keep_toggled.connect(self._keep)
        self.form.folder_wanted.connect(self._ask_folder)
        self.form.people_wanted.connect(self.people_wanted)
        self.hold.held.connect(self.confirmed)
        self.working.cancelled.connect(self.cancelled)
        self.sealed.again_wanted.connect(self._ask_again)
        self.done.clicked.connect(self.finished)
        self.fill.clicked.connect(self.interview_wanted)

    def _keep(self, keep: bool) -> None:
        self._keeps = keep
        self._afterwards.tell(keeps=keep)
        self.keep_toggled.emit(keep)
        if self.hold.isEnabled():
            self.consequence.setText(self._consequence_words())

    def _ask_folder(self) -> None:
        folder = self._files.ask_folder(_where())
        if folder is not None:
            self.form.show_folder(folder)
            self.folder_chosen.emit(folder)

    def _ask_again(self) -> None:
        folder = self._files.ask_folder(_where())
        if folder is not None:
            self.again_chosen.emit(folder)

    def close_last(self) -> bool:
        """Stay on the page while the work goes on."""
        return self._showing is self.working


def _where() -> str:
    return translate("seal", "Where to write the sealed file")


def _help() -> tuple[str, ...]:
    return (
        translate(
            "seal",
            "Sealing makes one file that only the people you choose can open, and then "
            "destroys the key on this device. Whoever takes the device from you, or makes "
            "you open it, finds no words of this testimony on it.",
        ),
        translate(
            "seal",
            "Only contacts whose fingerprint you compared can be chosen, and only those "
            "with whom the person agreed to share.",
        ),
        translate(
            "seal",
            "The file is read back to the last byte before the key is destroyed. If "
            "anything fails before that, nothing is sealed and nothing is lost.",
        ),
        translate(
            "seal",
            "The sealed file stays in the outbox until all receipts came, so you can write "
            "it to another stick at any time.",
        ),
    )
