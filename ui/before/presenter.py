"""Keeps what is settled before an interview. It advises; the person who asks decides."""

from dataclasses import replace
from typing import Protocol

from desktop.domain.absence import Known
from desktop.domain.conduct import Conduct
from desktop.domain.preparing import (
    Capacity,
    Choices,
    EarlierAccount,
    Mode,
    RiskDecision,
    RiskQuestion,
)
from desktop.domain.testimony import Testimony
from ui.before.weighing import speaking_against
from ui.interview.rooms import Amend
from ui.plain import visible

_BLANK = EarlierAccount(given_to="")
"""A card into which nobody has written yet."""


class BeforeScreen(Protocol):
    """The page, as its presenter sees it."""

    def show_conduct(self, conduct: Conduct) -> None:
        """Show what is noted; tells nobody."""

    def show_remove_first(self, *, is_shown: bool) -> None:
        """Say that what is noted has to go before "to nobody" can be the answer."""

    def show_duplicates(self, *, is_likely: bool) -> None:
        """Warn that two signed accounts can be set against each other, or do not."""

    def show_against(self, questions: tuple[RiskQuestion, ...]) -> None:
        """Say which answers speak against a full account now."""


class BeforePresenter:
    """What comes before one testimony."""

    def __init__(self, screen: BeforeScreen, amend: Amend) -> None:
        self._screen = screen
        self._amend = amend

    def show(self, testimony: Testimony) -> None:
        """Show what is noted."""
        conduct = testimony.conduct
        self._screen.show_conduct(conduct)
        if not conduct.earlier:
            self._screen.show_remove_first(is_shown=False)
        signed = any(each.signed is Known.YES for each in conduct.earlier)
        self._screen.show_duplicates(is_likely=signed)
        self._screen.show_against(speaking_against(conduct.risks))

    def earlier_answered(self, some: bool) -> None:
        """Note whether there are earlier accounts; those that are noted stay."""

        def change(conduct: Conduct) -> Conduct:
            noted = tuple(each for each in conduct.earlier if each != _BLANK)
            if some:
                return conduct.with_earlier(conduct.earlier or (_BLANK,))
            return conduct.with_earlier(noted)

        testimony = self._change(change)
        # What was answered and is not so must not stay lit.
        self.show(testimony)
        stands = bool(testimony.conduct.earlier) and not some
        self._screen.show_remove_first(is_shown=stands)

    def earlier_settled(self, accounts: tuple[EarlierAccount, ...]) -> None:
        """Keep the earlier accounts; that the last one was taken away is no answer."""

        def change(conduct: Conduct) -> Conduct:
            if accounts:
                return conduct.with_earlier(accounts)
            is_answered = conduct.earlier_asked and not conduct.earlier
            return replace(conduct, earlier=(), earlier_asked=is_answered)

        self._change(change)

    def risk_answered(self, question: RiskQuestion, answer: Known | None) -> None:
        """Keep one answer of the risk card; None if it was not asked."""
        self._change(
            lambda held: replace(held, risks=held.risks.with_answer(question, answer))
        )

    def decided(self, decision: RiskDecision) -> None:
        """Keep what follows; a first account changes what is taken."""
        first = decision is RiskDecision.FIRST_ACCOUNT

        def change(conduct: Conduct) -> Conduct:
            mode = Mode.FIRST_ACCOUNT if first else Mode.FULL
            if decision is RiskDecision.NOT_NOW:
                mode = conduct.mode
            risks = replace(conduct.risks, decision=decision)
            return replace(conduct, risks=risks, mode=mode)

        self._change(change)

    def risk_note_settled(self, words: str) -> None:
        """Keep why it was decided so."""
        note = visible(words).strip()
        self._change(lambda held: replace(held, risks=replace(held.risks, note=note)))

    def choices_settled(self, choices: Choices) -> None:
        """Keep with whom the person wishes to speak."""
        self._change(lambda conduct: replace(conduct, choices=choices))

    def capacity_settled(self, capacity: Capacity) -> None:
        """Keep for whom the person speaks, and who agrees to it."""
        self._change(lambda conduct: replace(conduct, capacity=capacity))

    def _change(self, change: "ChangeConduct") -> Testimony:
        return self._amend(lambda it: replace(it, conduct=change(it.conduct)))


class ChangeConduct(Protocol):
    """Returns how a testimony was taken, changed."""

    def __call__(self, conduct: Conduct, /) -> Conduct:
        """Return it changed."""
