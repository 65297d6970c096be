"""Organisation: widgets and signals, no decisions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.services.contacts import CardFacts
from desktop.services.roster_desk import Overview
from desktop.services.roster_facts import DraftFacts, MemberFacts, OrganisationFacts
from ui.organisation import notes
from ui.organisation.foot import Foot
from ui.organisation.member import may_be_added
from ui.organisation.overview import explanation
from ui.organisation.panels import Panels, at_once
from ui.organisation.screen import (
    Addressee,
    Comparison,
    MemberForm,
    RevokeForm,
    RootForm,
    Sending,
)
from ui.organisation.words import name_words, title_words
from ui.theme import Theme
from ui.widgets.files import Files
from ui.widgets.page import Page
from ui.words import translate


class OrganisationView(Page):
    """One panel of the organisation in sight.

    Signals:
        draft_asked: Id of a draft to open.
        member_opened: `MemberFacts` of the table.
        back_asked, member_left: Back to the overview; to where the member is from.
        people_confirmed: Recipient class for the member in sight.
        root_confirmed: Name, fingerprints, how many must sign, until when.
        card_chosen: A card file, or None.
        member_confirmed: Fingerprint, role, until when.
        revoke_confirmed: Since which day, last good file, reason.
        send_confirmed: Fingerprints.
        outbox_asked, inbox_asked, key_asked: Other pages are wanted.
    """

    draft_asked = Signal(str)
    member_opened = Signal(object)
    back_asked = Signal()
    member_left = Signal()
    people_confirmed = Signal(str)
    root_confirmed = Signal(str, object, int, str)
    card_chosen = Signal(object)
    member_confirmed = Signal(str, str, str)
    revoke_confirmed = Signal(str, int, str)
    send_confirmed = Signal(object)
    outbox_asked = Signal()
    inbox_asked = Signal()
    key_asked = Signal()

    def __init__(self, theme: Theme, files: Files, panels: Panels | None = None) -> None:
        self._words = translate("organisation", "Organisation")
        super().__init__(theme, self._words, wide=True, scrolls=True)
        self.help_words = explanation()
        self._files = files
        panels = panels or at_once(theme)
        self.empty = panels.empty
        self.overview = panels.overview
        self.draft = panels.draft
        self.compare = panels.compare
        self.member = panels.member
        self.member_form = panels.member_form
        self.revoke_form = panels.revoke_form
        self.root_form = panels.root_form
        self.send = panels.send
        self.foot = Foot(theme)
        self._shown_draft = ""
        self._from_draft = False
        self._panel: QWidget = self.empty
        for panel in self._panels():
            panel.hide()
            self.column.addWidget(panel, 1)
        self.set_foot(self.foot.next, self.foot.back)
        self._connect()
        self._show(self.empty)

    def show_overview(self, overview: Overview) -> None:
        """Show the roster in force and what waits; or, with nothing, how to begin."""
        if overview.held is None and not overview.drafts:
            self._show(self.empty)
            return
        self.overview.show_overview(overview)
        foot = (self.foot.begin,) if overview.may_change else ()
        self._show(self.overview, "", *foot)
        warning = notes.warning(overview)
        if warning is not None:
            self.banner.show_message(warning)

    def show_draft(self, draft: DraftFacts, held: OrganisationFacts | None) -> None:
        """Show a roster on its way, and what it would change."""
        self._shown_draft = draft.id
        self.draft.show_draft(draft, held)
        self._show(
            self.draft, title_words(draft), self.foot.back, *self.foot.drafting(draft)
        )

    def show_member(
        self, member: MemberFacts, draft: DraftFacts | None, *, may_change: bool
    ) -> None:
        """Show somebody whom the roster in force, or a draft, names."""
        self.member.show_member(member, draft, may_change=may_change)
        foot = (self.foot.people,) if may_be_added(member, draft) else ()
        self._show(self.member, name_words(member), self.foot.back, *foot)

    def show_compare(self, draft: DraftFacts) -> None:
        """Ask for the digits of a first roster as somebody else reads them out."""
        self.compare.show_draft(draft)
        title = translate("organisation", "Compare the digits")
        self._show(self.compare, title, self.foot.back, self.foot.same)
        self.foot.same.setEnabled(False)
        self.compare.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show how far what was typed is the same."""
        self.compare.show_comparison(comparison)
        self.foot.same.setEnabled(comparison.is_same)

    def show_member_form(self, form: MemberForm) -> None:
        """Ask whom to name, as what, and until when."""
        self.member_form.show_form(form)
        title = translate("organisation", "Name somebody")
        if form.member is not None:
            title = name_words(form.member)
        self._show(self.member_form, title, self.foot.back, self.foot.name)
        self.foot.name.setEnabled(form.member is not None or bool(form.people))

    def show_revoke_form(self, form: RevokeForm) -> None:
        """Ask since when and from which file on a key counts no longer."""
        self.revoke_form.show_form(form)
        title = translate("organisation", "Take the key of {name} out of use")
        shown = title.format(name=name_words(form.member))
        self._show(self.revoke_form, shown, self.foot.back, self.foot.revoke)

    def show_root_form(self, form: RootForm) -> None:
        """Ask who signs, and how many must."""
        self.root_form.show_form(form)
        title = translate("organisation", "Found an organisation")
        step = self.foot.found
        if form.organisation:
            title = translate("organisation", "Who signs, and until when")
            step = self.foot.root
        self._show(self.root_form, title, self.foot.back, step)
        self._fit()

    def add_root_person(self, card: CardFacts) -> None:
        """Offer one more key that could sign."""
        self.root_form.add_person(card)

    def show_addressees(self, sending: Sending, people: Sequence[Addressee]) -> None:
        """Ask to whom the roster is to be sealed."""
        self.send.show_addressees(sending, people)
        step, title = self.foot.sending(sending)
        self._show(self.send, title, self.foot.back, step)
        self._fit()

    def show_working(self) -> None:
        """Show that a roster is being sealed."""
        self.send.show_working()
        for button in (self.foot.back, *self.foot.steps):
            button.setEnabled(False)
        self.send.progress.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_step(self, step: str, done: int, total: int) -> None:
        """Show how far sealing is."""
        self.send.progress.advance(step, done, total)

    def show_sent(self, files: int, *, in_force: bool) -> None:
        """Say how many sealed files wait in the outbox."""
        to_outbox = (translate("organisation", "Go to the outbox"), self.outbox_asked.emit)
        actions = [to_outbox] if files else []
        self.banner.show_message(notes.sent(files, in_force=in_force), actions)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong."""
        self.banner.show_error(error)

    def first_focus(self) -> QWidget | None:
        """Begin in the table, or where one begins at all."""
        if self._panel is self.empty:
            return self.empty.inbox_button
        return self.overview.first if self._panel is self.overview else None

    def close_last(self) -> bool:
        """Let Escape lead one step back."""
        if self.foot.back.isHidden() or not self.foot.back.isEnabled():
            return False
        self._go_back()
        return True

    def _panels(self) -> tuple[QWidget, ...]:
        forms = (self.member_form, self.revoke_form, self.root_form, self.send)
        return (self.empty, self.overview, self.draft, self.compare, self.member, *forms)

    def _show(self, panel: QWidget, title: str = "", *foot: QPushButton) -> None:
        focus = QApplication.focusWidget()
        was_inside = focus is not None and self.isAncestorOf(focus)
        self.banner.clear()
        self.send.progress.finish()
        if panel in {self.overview, self.draft}:
            self._from_draft = panel is self.draft
        self._panel.hide()
        self._panel = panel
        panel.show()
        self.title.setText(title or self._words)
        self.foot.show_only(*foot)
        self.show_foot(shown=bool(foot))
        begin = self.foot.back if self.foot.back in foot else self.first_focus()
        if begin is not None and (was_inside or begin is self.foot.back):
            begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        if self._from_draft and self._panel is not self.draft:
            self.member_left.emit()
        else:
            self.back_asked.emit()

    def _fit(self) -> None:
        for button in (self.foot.found, self.foot.root):
            button.setEnabled(self.root_form.is_right)
        for button in (self.foot.pass_on, self.foot.send):
            button.setEnabled(bool(self.send.people.chosen))
        self.foot.revoke.setEnabled(self.revoke_form.is_right)

    def _come_back(self) -> None:
        """Show what there is now; but leave alone what is being typed."""
        if self._panel is self.draft:
            self.draft_asked.emit(self._shown_draft)
        elif self._panel in {self.empty, self.overview}:
            self.back_asked.emit()

    def _connect(self) -> None:
        self.entered.connect(self._come_back)
        self.overview.draft_asked.connect(self.draft_asked)
        self.overview.table.opened.connect(
            lambda at: self._open(self.overview.model.row(at))
        )
        self.draft.table.opened.connect(lambda at: self._open(self.draft.model.row(at)))
        for panel in (self.root_form, self.revoke_form, self.send.people):
            panel.changed.connect(self._fit)
        for button in (self.empty.key_button, self.overview.key_button):
            button.clicked.connect(self.key_asked)
        self.empty.inbox_button.clicked.connect(self.inbox_asked)
        self.root_form.card_button.clicked.connect(self._ask_card)
        self.foot.back.clicked.connect(self._go_back)
        for step in (self.foot.found, self.foot.root):
            step.clicked.connect(self._settle_root)
        for step in (self.foot.pass_on, self.foot.put, self.foot.send):
            step.clicked.connect(lambda: self.send_confirmed.emit(self.send.people.chosen))
        self._connect_forms()

    def _connect_forms(self) -> None:
        member, form, revoke = self.member, self.member_form, self.revoke_form
        self.foot.people.clicked.connect(
            lambda: self.people_confirmed.emit(member.recipient_class.code)
        )
        self.foot.name.clicked.connect(
            lambda: self.member_confirmed.emit(
                form.fingerprint, form.role.code, form.until.code
            )
        )
        self.foot.revoke.clicked.connect(
            lambda: self.revoke_confirmed.emit(
                revoke.since.text().strip(), revoke.last_sequence, revoke.reason.text()
            )
        )

    def _open(self, member: MemberFacts | None) -> None:
        if member is not None:
            self.member_opened.emit(member)

    def _settle_root(self) -> None:
        form = self.root_form
        self.root_confirmed.emit(
            form.name.text(),
            form.people.chosen,
            int(form.threshold.code),
            form.until.code,
        )

    def _ask_card(self) -> None:
        self.card_chosen.emit(
            self._files.ask_open(
                translate("organisation", "Choose the card of a key"),
                (translate("organisation", "Identity cards (*.txt *.card)"),),
            )
        )
