"""One roster on its way: what it changes, who signed it, whom it names."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.services.roster_facts import DraftFacts, OrganisationFacts, Stage
from ui.organisation.differences import differences
from ui.organisation.overview import signers_words
from ui.organisation.parts import Mark, card_of, column_of, flow_of
from ui.organisation.table import MembersModel, fit_height, members_table
from ui.organisation.words import STAGE_SIGNS, needed_words, signer_words, stage_words
from ui.theme import Role, Theme, set_kind
from ui.widgets.buttons import Button, HoldButton
from ui.widgets.dates import day_words
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.words import translate


class Lines(QWidget):
    """Sentences, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._column = column_of(self, 4)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these and no others."""
        self.show_parts(*(PlainLabel(each) for each in lines))

    def show_parts(self, *parts: QWidget) -> None:
        """Show these and no others."""
        while item := self._column.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for part in parts:
            self._column.addWidget(part)
            part.show()


class DraftPanel(QWidget):
    """A roster on its way.

    Signals:
        pieces_asked: Fingerprint of the key in pieces to sign with.
    """

    pieces_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.stage = Mark(theme, "strong")
        self._changes = Lines()
        self._signers = Lines()
        self._about = PlainLabel("", "quiet")
        self._digits = FingerprintLabel()
        self.add_button = Button(
            theme, translate("organisation", "Name somebody"), icon="plus"
        )
        self.root_button = Button(
            theme, translate("organisation", "Who signs, and until when"), icon="key"
        )
        self.pass_button = Button(theme, translate("organisation", "Pass on for signing"))
        self.discard_button = HoldButton(
            theme, translate("organisation", "Hold to discard this roster"), "erase"
        )
        self.pieces = QWidget()
        self._pieces = QVBoxLayout(self.pieces)
        self._pieces.setContentsMargins(0, 0, 0, 0)
        self.model = MembersModel(theme)
        self.table = members_table(theme, self.model)
        self._changes_card = self._make_changes()
        self._lay_out()

    def show_draft(self, draft: DraftFacts, held: OrganisationFacts | None) -> None:
        """Show all of it."""
        self.stage.show_state(STAGE_SIGNS[draft.stage], stage_words(draft))
        lines = differences(draft, held) if held else ()
        nothing = translate("organisation", "Nothing yet.")
        self._changes.show_lines(lines or (nothing,))
        self._changes_card.setVisible(held is not None)
        self._show_signers(draft)
        words = translate("organisation", "{signers} It is good until {day}.")
        self._about.setText(
            words.format(
                signers=signers_words(draft.roster), day=day_words(draft.roster.expires_on)
            )
        )
        self._digits.set_fingerprint(draft.roster.root_fingerprint)
        self.model.set_rows(draft.roster.members)
        fit_height(self.table)
        is_live = draft.stage is not Stage.OUTDATED
        for part in (self.add_button, self.root_button, self.pass_button, self.pieces):
            part.setVisible(is_live)
        others = [each for each in draft.roster.signers if not each.has_signed]
        asks = any(not each.is_mine and not each.in_pieces for each in others)
        self.pass_button.setVisible(is_live and asks and draft.stage is not Stage.OPEN)
        waits = draft.stage is Stage.SIGNING and not draft.may_sign
        set_kind(self.pass_button, "primary" if waits else "")

    def _show_signers(self, draft: DraftFacts) -> None:
        only = len(draft.needed) == 1
        parts: list[QWidget] = [
            PlainLabel(needed_words(each, is_only=only), "strong") for each in draft.needed
        ]
        for signer in draft.roster.signers:
            mark = Mark(self._theme)
            words = translate("organisation", "{name}: has not signed")
            sign: tuple[str, Role] = ("clock", "muted")
            if signer.has_signed:
                words = translate("organisation", "{name}: has signed")
                sign = ("check", "green")
            mark.show_state(sign, words.format(name=signer_words(signer)))
            parts.append(mark)
        self._signers.show_parts(*parts)
        self._offer_pieces(draft)

    def _offer_pieces(self, draft: DraftFacts) -> None:
        while item := self._pieces.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for signer in draft.roster.signers:
            is_due = not signer.has_signed and draft.stage is not Stage.ENOUGH
            if signer.in_pieces and is_due:
                words = translate("organisation", "Sign with the pieces of {name}")
                button = Button(
                    self._theme, words.format(name=signer.pseudonym), icon="key"
                )
                key = signer.fingerprint
                button.clicked.connect(lambda _on=False, at=key: self.pieces_asked.emit(at))
                self._pieces.addWidget(flow_of(button))

    def _make_changes(self) -> QFrame:
        heading = PlainLabel(translate("organisation", "What it changes"), "heading")
        return card_of(heading, self._changes)

    def _lay_out(self) -> None:
        digits = PlainLabel(translate("organisation", "Digits of those who sign"), "small")
        heading = PlainLabel(translate("organisation", "Signatures"), "heading")
        people = PlainLabel(translate("organisation", "People"), "heading")
        column = column_of(self)
        for part in (
            self.stage,
            self._changes_card,
            card_of(heading, self._signers, self.pieces, self._about, digits, self._digits),
            flow_of(self.add_button, self.root_button, self.pass_button),
            people,
        ):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(flow_of(self.discard_button))
