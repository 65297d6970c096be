"""Letting a sealed file go although somebody has not answered: asked twice, by name."""

from desktop.services.answers import Sent
from ui.outbox.words import names_words
from ui.theme import Theme
from ui.widgets.asked_twice import AskedTwice, Asking
from ui.words import translate


class LettingGo(AskedTwice):
    """The question for the file that is chosen."""

    def __init__(self, theme: Theme) -> None:
        asking = Asking(
            ask=translate("outbox", "Let it go nevertheless…"),
            hold=translate("outbox", "Hold to let it go"),
            keep=translate("outbox", "Keep the file"),
        )
        super().__init__(theme, asking)
        self._bundle = ""

    def show_file(self, sent: Sent) -> None:
        """Offer it for this file, or not; an open question stays with its file only."""
        same = sent.entry.bundle_id == self._bundle and sent.may_be_let_go
        self._bundle = sent.entry.bundle_id
        question = translate(
            "outbox",
            "No answer came from {names}, who may not have it. Once it is deleted here, it "
            "cannot be written for them again. That it was let go is noted for ever.",
        )
        self.set_question(question.format(names=names_words(sent.waiting)))
        if not same:
            self.close_question()
        self.setVisible(sent.may_be_let_go)
