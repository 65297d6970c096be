"""Somebody whom a roster names: how the key stands, and what can be done."""

from PySide6.QtWidgets import QWidget

from desktop.services.roster_facts import DraftFacts, MemberFacts, Status
from ui.contacts.words import class_options
from ui.organisation.parts import FIELD_PX, Mark, card_of, column_of, flow_of
from ui.organisation.words import (
    STATUS_SIGNS,
    last_file_words,
    status_words,
    until_words,
)
from ui.plain import one_line
from ui.theme import Theme
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.choice import Choice
from ui.widgets.dates import day_words
from ui.widgets.labels import FingerprintLabel, PlainLabel, field
from ui.widgets.roles import role_words
from ui.words import translate


class MemberPanel(QWidget):
    """One member, of the roster in force or of one on its way."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._status = Mark(theme, "strong")
        self._about = PlainLabel("", "quiet")
        self._digits = FingerprintLabel()
        self._revoked = PlainLabel()
        self.change_button = Button(
            theme, translate("organisation", "Change role or date"), icon="pencil"
        )
        self.revoke_button = Button(
            theme, translate("organisation", "Take the key out of use"), "danger", "stop"
        )
        self.take_back_button = Button(
            theme, translate("organisation", "It was a slip: let the key count again")
        )
        self.drop_button = HoldButton(
            theme, translate("organisation", "Hold to name no longer"), "erase"
        )
        words = translate("organisation", "Kind of recipient")
        self.recipient_class = Choice(theme, words, class_options())
        self.recipient_class.setMaximumWidth(FIELD_PX)
        self.people = field(
            words,
            self.recipient_class,
            translate(
                "organisation",
                "To seal testimonies to them, keep them among your people. Their digits "
                "need not be compared again: the roster names them.",
            ),
        )
        self._is_contact = PlainLabel(
            translate("organisation", "Among your people, under People & keys."), "quiet"
        )
        self._next = self._make_next()
        self._lay_out()

    def show_member(
        self, member: MemberFacts, draft: DraftFacts | None, *, may_change: bool
    ) -> None:
        """Show how somebody stands."""
        self._next.setVisible(may_change)
        self._status.show_state(STATUS_SIGNS[member.status], self._standing(member))
        self._about.setText(
            f"{role_words(member.role)} · {until_words(member.expires_on)}"
            if member.role
            else ""
        )
        self._about.setVisible(bool(member.role))
        self._digits.set_fingerprint(member.fingerprint)
        self._show_revocation(member)
        is_revoked = member.status is Status.REVOKED
        self.change_button.setVisible(bool(member.card) and not is_revoked)
        self.revoke_button.setVisible(not is_revoked)
        self.take_back_button.setVisible(is_revoked and draft is not None)
        self.drop_button.setVisible(bool(member.card))
        self.people.setVisible(may_be_added(member, draft))
        self._is_contact.setVisible(member.is_contact and not is_revoked)

    def _show_revocation(self, member: MemberFacts) -> None:
        revocation = member.revocation
        self._revoked.setVisible(revocation is not None)
        if revocation is None:
            return
        words = translate("organisation", "Out of use since {day}. {what}")
        said = words.format(
            day=day_words(revocation.since), what=last_file_words(revocation.last_sequence)
        )
        if revocation.reason:
            why = translate("organisation", "Reason given: {reason}")
            said = f"{said}\n{why.format(reason=one_line(revocation.reason))}"
        self._revoked.setText(said)

    def _standing(self, member: MemberFacts) -> str:
        if member.status is Status.EXPIRED:
            return translate(
                "organisation",
                "Expired: the key still counts, and a newer roster should say until when.",
            )
        return status_words(member.status)

    def _make_next(self) -> QWidget:
        box = QWidget()
        column = column_of(box, 12)
        column.addWidget(
            PlainLabel(translate("organisation", "In the next roster"), "heading")
        )
        column.addWidget(
            flow_of(
                self.change_button,
                self.revoke_button,
                self.take_back_button,
                self.drop_button,
            )
        )
        return box

    def _lay_out(self) -> None:
        column = column_of(self)
        for part in (
            self._status,
            card_of(self._about, self._digits, self._revoked),
            self._is_contact,
            self.people,
            self._next,
        ):
            column.addWidget(part)
        column.addStretch(1)


def may_be_added(member: MemberFacts, draft: DraftFacts | None) -> bool:
    """Return whether somebody can be kept among one's people by the roster in force."""
    return (
        draft is None
        and bool(member.card)
        and not member.is_mine
        and not member.is_contact
        and member.status is not Status.REVOKED
    )
