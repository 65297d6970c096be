"""What "Organisation" opens with: the roster in force and what waits, or how to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.roster_desk import Overview
from desktop.services.roster_facts import DraftFacts, OrganisationFacts, Stage
from ui.organisation.parts import Mark, card_of, column_of, flow_of
from ui.organisation.table import MembersModel, fit_height, members_table
from ui.organisation.words import STAGE_SIGNS, needed_words, stage_words
from ui.plain import one_line
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.dates import day_words
from ui.widgets.labels import FingerprintLabel, PlainLabel
from ui.words import translate


class Waiting(QWidget):
    """One roster that does not count yet, and the way to it.

    Signals:
        asked: Id of the draft to open.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme, draft: DraftFacts) -> None:
        super().__init__()
        mark = Mark(theme, "strong")
        mark.show_state(STAGE_SIGNS[draft.stage], stage_words(draft))
        compares = draft.stage is Stage.TO_COMPARE
        self.button = Button(
            theme,
            translate("organisation", "Compare its digits")
            if compares
            else translate("organisation", "Open this roster"),
        )
        self.button.clicked.connect(lambda: self.asked.emit(draft.id))
        said = [one_line(draft.roster.organisation)]
        if draft.stage is Stage.SIGNING:
            only = len(draft.needed) == 1
            said += [needed_words(each, is_only=only) for each in draft.needed]
        if draft.may_sign and draft.stage is not Stage.OUTDATED:
            said.append(translate("organisation", "your signature is asked for"))
        card = card_of(mark, PlainLabel(" · ".join(said), "quiet"), flow_of(self.button))
        column_of(self).addWidget(card)


class OverviewPanel(QWidget):
    """The organisation, its people, who signs, and rosters on their way.

    Signals:
        draft_asked: Id of a draft to open.
    """

    draft_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._waiting = QVBoxLayout()
        self._waiting.setSpacing(12)
        self._name = PlainLabel("", "heading")
        self._about = PlainLabel("", "quiet")
        self._signers = PlainLabel()
        self.digits = FingerprintLabel()
        self.send_button = Button(
            theme, translate("organisation", "Send this roster"), icon="seal"
        )
        self.key_button = Button(
            theme, translate("organisation", "Make a key in pieces"), icon="key"
        )
        self.model = MembersModel(theme)
        self.table = members_table(theme, self.model)
        self._card = self._make_card()
        self._heading = PlainLabel(translate("organisation", "People"), "heading")
        column = column_of(self)
        column.addLayout(self._waiting)
        for part in (self._card, flow_of(self.send_button, self.key_button)):
            column.addWidget(part)
        column.addWidget(self._heading)
        column.addWidget(self.table)
        column.addStretch(1)

    @property
    def first(self) -> QWidget | None:
        """Where the keyboard begins."""
        first = self._waiting.itemAt(0)
        waiting = first.widget() if first else None
        if isinstance(waiting, Waiting):
            return waiting.button
        return self.table

    def show_overview(self, overview: Overview) -> None:
        """Show all of it."""
        while item := self._waiting.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        for draft in overview.drafts:
            waiting = Waiting(self._theme, draft)
            waiting.asked.connect(self.draft_asked)
            self._waiting.addWidget(waiting)
        held = overview.held
        for part in (self._card, self._heading, self.table, self.send_button):
            part.setVisible(held is not None)
        if held is not None:
            self._show_held(held, overview.accepted_at)

    def _show_held(self, held: OrganisationFacts, accepted_at: str) -> None:
        self._name.setText(one_line(held.organisation))
        self._about.setText(
            translate(
                "organisation", "Roster {number} · in force here since {day} · until {last}"
            ).format(
                number=held.number,
                day=day_words(accepted_at),
                last=day_words(held.expires_on),
            )
        )
        self._signers.setText(signers_words(held))
        self.digits.set_fingerprint(held.root_fingerprint)
        self.model.set_rows(held.members)
        fit_height(self.table)

    def _make_card(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._name)
        words.addWidget(self._about)
        words.addSpacing(8)
        words.addWidget(self._signers)
        words.addSpacing(8)
        words.addWidget(
            PlainLabel(
                translate(
                    "organisation",
                    "Digits of those who sign. Read them to anybody who takes in a roster "
                    "for the first time.",
                ),
                "small",
            )
        )
        words.addWidget(self.digits)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        return card_of(body)


class EmptyPanel(QWidget):
    """Nothing yet: two ways to begin."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.inbox_button = Button(
            theme, translate("organisation", "Go to the inbox"), icon="inbox"
        )
        self.found_button = Button(
            theme, translate("organisation", "Found an organisation"), icon="people"
        )
        self.key_button = Button(
            theme, translate("organisation", "Make a key in pieces"), icon="key"
        )
        column = column_of(self)
        column.addWidget(PlainLabel(explanation()[0]))
        column.addWidget(self._follow())
        column.addWidget(self._found())
        column.addStretch(1)

    def _follow(self) -> QWidget:
        return card_of(
            PlainLabel(
                translate("organisation", "My organisation sent me its roster"), "heading"
            ),
            PlainLabel(
                translate(
                    "organisation",
                    "Take the file in under Inbox. Then you compare forty digits here with "
                    "somebody of the organisation, once and for all.",
                ),
                "quiet",
            ),
            flow_of(self.inbox_button),
        )

    def _found(self) -> QWidget:
        return card_of(
            PlainLabel(
                translate("organisation", "My organisation has no roster yet"), "heading"
            ),
            PlainLabel(
                translate(
                    "organisation",
                    "Say who signs its rosters: best several people, of whom some must "
                    "agree, or a key in pieces that only several people together can use.",
                ),
                "quiet",
            ),
            flow_of(self.found_button, self.key_button),
        )


def signers_words(roster: OrganisationFacts) -> str:
    """Return who signs rosters, and how many of them must."""
    signers = [each for each in roster.signers if each.signs_next]
    names = ", ".join(each.pseudonym for each in signers)
    if len(signers) == 1:
        return translate("organisation", "Rosters are signed by {names}.").format(
            names=names
        )
    return translate(
        "organisation", "Rosters are signed by {threshold} of these {count}: {names}."
    ).format(threshold=roster.threshold, count=len(signers), names=names)


def explanation() -> tuple[str, ...]:
    """Return what "Organisation" is for."""
    return (
        translate(
            "organisation",
            "A roster is the list of the people whose keys count in your organisation: who "
            "they are there, and until when. Whoever has it knows their signatures without "
            "comparing digits with each of them.",
        ),
        translate(
            "organisation",
            "When a laptop is taken, its key is taken out of use here, and everybody who "
            "gets the next roster refuses what is signed with it from then on.",
        ),
        translate(
            "organisation",
            "A roster counts only with enough signatures of those who sign. Dates that are "
            "past are pointed out, and nothing is refused for them.",
        ),
    )
