"""Time-stamps of one bundle: widgets and signals, no decisions."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desktop.domain.stamps import Stamp
from desktop.services.timestamps import Overview, RootFacts
from ui.messages import Message
from ui.theme import Theme, set_kind
from ui.timestamp.panels import NewRootPanel, StampsPanel
from ui.timestamp.words import before_words, says_words
from ui.widgets.buttons import Button
from ui.widgets.files import Files
from ui.widgets.page import Page
from ui.words import translate

_SEEN, _UNSEEN = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored


class TimestampPage(Page):
    """The time-stamps and roots, or one new root; one of them in sight.

    Signals:
        request_chosen: Folder to write a request into.
        reply_chosen: A reply that came back.
        court_chosen: Folder to write the files for a court into.
        root_chosen: A file with a root certificate.
        root_confirmed: The fingerprint of the root that is shown was compared.
        withdraw_confirmed: Fingerprint of a root that is to be believed no more.
        back_asked: Back to the time-stamps.
    """

    request_chosen = Signal(object)
    reply_chosen = Signal(object)
    court_chosen = Signal(object)
    root_chosen = Signal(object)
    root_confirmed = Signal()
    withdraw_confirmed = Signal(str)
    back_asked = Signal()

    def __init__(self, theme: Theme, files: Files) -> None:
        self._words = translate("timestamp", "Time-stamps")
        super().__init__(theme, self._words)
        self._files = files
        self._title = self._words
        self.stamps = StampsPanel(theme)
        self.new_root = NewRootPanel()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.stamps)
        self._stack.addWidget(self.new_root)
        self.column.addWidget(self._stack, 1)
        self.request = Button(theme, translate("timestamp", "Request a time-stamp…"))
        self.reply = Button(theme, translate("timestamp", "Bring back the reply…"))
        self.confirm = Button(
            theme, translate("timestamp", "The fingerprint is the same"), "primary"
        )
        theme.dress(self.confirm, "verified", "on_accent")
        self.back = Button(theme, translate("timestamp", "Not now"), "link", "back")
        self._connect()
        self.help_words = _help()
        for button in (self.request, self.reply):
            button.setEnabled(False)
        self._show(self.stamps)

    def show_overview(self, overview: Overview) -> None:
        """Show the time-stamps of the bundle, and the roots."""
        self._title = translate("timestamp", "Time-stamps of {code}").format(
            code=overview.subject.code or overview.subject.bundle_id[:8]
        )
        self.stamps.show_overview(overview)
        answered = {stamp.nonce for stamp in overview.stamps}
        waits = any(each.nonce not in answered for each in overview.requests)
        can_check = any(not root.withdrawn_at for root in overview.roots)
        self._first, self._second = (
            (self.reply, self.request) if waits else (self.request, self.reply)
        )
        for button in (self.reply, self.request, self.stamps.add):
            set_kind(button, "")
        set_kind(self._first if can_check else self.stamps.add, "primary")
        self.request.setEnabled(True)
        self.reply.setEnabled(bool(overview.requests))
        self._show(self.stamps)
        if not any(each.hasFocus() for each in self.findChildren(QWidget)):
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_new_root(self, facts: RootFacts) -> None:
        """Show a certificate that was read and is not believed yet."""
        self.new_root.show_root(facts)
        self._show(self.new_root, translate("timestamp", "A new root certificate"))
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_requested(self, path: Path) -> None:
        """Say that a request was written, and what to do with it."""
        self._say(
            translate("timestamp", "The request was written: {name}").format(
                name=path.name
            ),
            translate("timestamp", "It shows a hash and nothing else."),
            translate(
                "timestamp",
                "Send it to the authority from a machine with a network, then bring the "
                "reply back here.",
            ),
        )

    def say_kept(self, stamp: Stamp) -> None:
        """Say that a reply was checked and kept."""
        self._say(
            f"{before_words(stamp)}, {says_words(stamp)}.",
            translate(
                "timestamp",
                "The reply was checked against your request, this bundle's signature and "
                "a root that you confirmed. It is kept beside the bundle.",
            ),
            "",
        )

    def say_root_added(self) -> None:
        """Say that a root is believed from now on."""
        self._say(
            translate("timestamp", "The root certificate was added."),
            translate(
                "timestamp", "Replies under it can be checked now, without a network."
            ),
            "",
        )

    def say_exported(self, folder: Path) -> None:
        """Say where the files for a court are."""
        self._say(
            translate("timestamp", "The files for a court were written: {name}").format(
                name=folder.name
            ),
            translate("timestamp", "They say nothing of what the testimony says."),
            translate("timestamp", "READ-ME.txt in it says how anybody can check them."),
        )

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self.banner.show_error(error)

    def first_focus(self) -> QWidget:
        """Begin with the next step, but never on the word that a root is believed."""
        if self._stack.currentWidget() is self.new_root:
            return self.back
        ready = self._first.isEnabled() and self._first.property("kind") == "primary"
        return self._first if ready else self.stamps.add

    def close_last(self) -> bool:
        """Let Escape lead back to the time-stamps."""
        if self._stack.currentWidget() is self.stamps:
            return False
        self.back_asked.emit()
        return True

    def _say(self, what: str, safe: str, then: str) -> None:
        self.banner.show_message(Message(what, safe, then, "green"))

    def _show(self, panel: QWidget, title: str = "") -> None:
        self.banner.clear()
        for each in (self.stamps, self.new_root):
            room = _SEEN if each is panel else _UNSEEN
            each.setSizePolicy(room, room)
        self._stack.setCurrentWidget(panel)
        self.title.setText(title or self._title)
        at_home = panel is self.stamps
        own, new = (self._second, self._first), (self.back, self.confirm)
        before, seen = (new, own) if at_home else (own, new)
        # Hidden before they get their place, which would keep room for them; seen after,
        # because a button without a parent would be a window.
        for button in before:
            button.hide()
        self.set_foot(seen[1], *before, seen[0])
        for button in seen:
            button.show()

    def _connect(self) -> None:
        self._first, self._second = self.request, self.reply
        self.request.clicked.connect(self._ask_request)
        self.reply.clicked.connect(self._ask_reply)
        self.stamps.court.clicked.connect(self._ask_court)
        self.stamps.add.clicked.connect(self._ask_root)
        self.stamps.withdraw_confirmed.connect(self.withdraw_confirmed)
        self.confirm.clicked.connect(self.root_confirmed)
        self.back.clicked.connect(self.back_asked)

    def _ask_request(self) -> None:
        words = translate("timestamp", "Where to write the request")
        if (folder := self._files.ask_folder(words)) is not None:
            self.request_chosen.emit(folder)

    def _ask_court(self) -> None:
        words = translate("timestamp", "Where to write the files for a court")
        if (folder := self._files.ask_folder(words)) is not None:
            self.court_chosen.emit(folder)

    def _ask_reply(self) -> None:
        path = self._files.ask_open(
            translate("timestamp", "The authority's reply"),
            [translate("timestamp", "Time-stamp replies (*.tsr)")],
        )
        if path is not None:
            self.reply_chosen.emit(path)

    def _ask_root(self) -> None:
        path = self._files.ask_open(
            translate("timestamp", "The root certificate of an authority"),
            [translate("timestamp", "Certificates (*.pem *.crt *.cer *.der)")],
        )
        if path is not None:
            self.root_chosen.emit(path)


def _help() -> tuple[str, ...]:
    return (
        translate(
            "timestamp",
            "No clock of yours proves anything to a stranger. A time-stamp authority signs "
            "a hash together with the time; from then on it can be shown that the bundle "
            "existed before.",
        ),
        translate(
            "timestamp",
            "The request and the reply are small files that you carry by hand. The "
            "authority learns that somebody asked about a hash, and from which address.",
        ),
        translate(
            "timestamp",
            "A reply is only taken if it answers a request that was written here for this "
            "very bundle, and leads to a root certificate whose fingerprint you compared. "
            "Whether the authority's certificate was revoked cannot be asked without a "
            "network.",
        ),
    )
