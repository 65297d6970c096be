"""Leads the prompts: shut until the account is complete, and one group behind a gate."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from desktop.domain import limits
from desktop.domain.consent import Answer
from desktop.domain.desk_rules import prompts_open
from desktop.domain.testimony import Testimony
from ui.coding.presenter import Amend
from ui.coding.prompts import (
    GATED,
    GROUPS,
    Broader,
    Group,
    Prompt,
    as_it_is,
    groups_of,
    prompts_of,
    with_answer,
)


class PromptsScreen(Protocol):
    """The page of the prompts, as its presenter sees it."""

    def show_shut(self) -> None:
        """Say that these questions come after the free account."""

    def show_groups(self, groups: Sequence[Group], chosen: str) -> None:
        """Show the groups and how far each was asked for."""

    def show_prompts(self, group: str, prompts: Sequence[Prompt]) -> None:
        """Show the methods of one group with their answers."""

    def show_gate(self, group: str, answer: Answer) -> None:
        """Ask first whether the person wants to talk of this at all."""

    def show_full(self) -> None:
        """Say that no more facts fit into one testimony."""


class PromptsPresenter:
    """The prompts of one testimony that is being taken."""

    def __init__(
        self,
        screen: PromptsScreen,
        amend: Amend,
        testimony: Callable[[], Testimony],
        broader: Broader = as_it_is,
    ) -> None:
        """Take what it works with.

        Args:
            screen: The page.
            amend: The one way to change the testimony.
            testimony: Returns the testimony as it is now.
            broader: Returns of which general term a local one is a case, so that nobody
                is asked what the account told by a local name.
        """
        self._screen = screen
        self._broader = broader
        self._amend = amend
        self._testimony = testimony
        self._group = GROUPS[0]

    def show(self, testimony: Testimony) -> None:
        """Show the testimony as it is now; tells nobody."""
        if not prompts_open(testimony):
            self._screen.show_shut()
            return
        facts = testimony.coding.facts
        self._screen.show_groups(groups_of(facts, self._broader), self._group)
        topic = testimony.consent_more.intimate_topic
        if self._group == GATED and topic is not Answer.YES:
            self._screen.show_gate(self._group, topic)
        else:
            prompts = prompts_of(self._group, facts, self._broader)
            self._screen.show_prompts(self._group, prompts)

    def group_chosen(self, group: str) -> None:
        """Show the methods of another group."""
        if group != self._group:
            self._group = group
            self.show(self._now)

    def answered(self, code: str, answer: str) -> None:
        """Note an answer; empty takes it back."""
        if not prompts_open(self._now) or self._is_gated(code):
            return
        if answer and len(self._now.coding.facts) >= limits.FACTS:
            self._screen.show_full()
            return
        self.show(self._amend(lambda now: with_answer(now, code, answer)))

    def topic_answered(self, answer: Answer) -> None:
        """Note whether the person wants to talk of what stands behind the gate."""

        def change(now: Testimony) -> Testimony:
            more = replace(now.consent_more, intimate_topic=answer)
            return replace(now, consent_more=more)

        self.show(self._amend(change))

    @property
    def _now(self) -> Testimony:
        return self._testimony()

    def _is_gated(self, code: str) -> bool:
        topic = self._now.consent_more.intimate_topic
        return code.partition(".")[0] == GATED and topic is not Answer.YES
