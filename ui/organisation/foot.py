"""The next steps of the panels, of which one is in sight at a time, and the way back."""

from PySide6.QtWidgets import QPushButton

from desktop.services.roster_facts import DraftFacts, Stage
from ui.organisation.screen import Sending
from ui.theme import Theme
from ui.widgets.buttons import Button, one_of
from ui.words import translate


class Foot:
    """Buttons at the foot of the page."""

    def __init__(self, theme: Theme) -> None:
        def step(words: str, icon: str = "") -> Button:
            return Button(theme, words, "primary", icon)

        self.back = Button(theme, translate("organisation", "Back"), "link", "back")
        self.begin = step(translate("organisation", "Prepare the next roster"), "pencil")
        self.sign = step(translate("organisation", "Add my signature"), "key")
        self.publish = step(translate("organisation", "Put into force…"))
        self.people = step(translate("organisation", "Add to my people"), "people")
        self.same = step(translate("organisation", "The digits are the same"), "verified")
        self.name = step(translate("organisation", "Name in the next roster"))
        self.revoke = step(translate("organisation", "Take out of use"))
        self.found = step(translate("organisation", "Prepare the first roster"))
        self.root = step(translate("organisation", "Keep for the next roster"))
        self.pass_on = step(translate("organisation", "Seal to be signed"), "seal")
        self.put = step(translate("organisation", "Put into force and seal"), "seal")
        self.send = step(translate("organisation", "Seal"), "seal")
        self.steps: tuple[QPushButton, ...] = (
            self.begin,
            self.sign,
            self.publish,
            self.people,
            self.same,
            self.name,
            self.revoke,
            self.found,
            self.root,
            self.pass_on,
            self.put,
            self.send,
        )
        self.show_only()
        self.next = one_of(*self.steps)

    def show_only(self, *buttons: QPushButton) -> None:
        """Show these, ready to be used, and hide the others."""
        for each in (self.back, *self.steps):
            each.setVisible(each in buttons)
            each.setEnabled(True)

    def drafting(self, draft: DraftFacts) -> tuple[QPushButton, ...]:
        """Return the step that a roster on its way waits for, if it is for this vault."""
        if draft.stage is Stage.ENOUGH:
            return (self.publish,)
        if draft.may_sign and draft.stage in {Stage.OPEN, Stage.SIGNING}:
            return (self.sign,)
        return ()

    def sending(self, sending: Sending) -> tuple[QPushButton, str]:
        """Return the step and the title that belong to sealing a roster."""
        if sending is Sending.TO_SIGN:
            return self.pass_on, translate("organisation", "Pass on for signing")
        if sending is Sending.PUBLISH:
            return self.put, translate("organisation", "Put into force")
        return self.send, translate("organisation", "Send the roster in force")
