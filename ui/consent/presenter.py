"""Takes the answers about consent down, with the script that was read and when.

The script is in the person's language; where that is not known yet or has none, in the one
the program is shown in. An answer is what was said, not what would be handy: nothing is
filled in for anyone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.domain.consent import Answer, ConsentItem, RecipientClass
from desktop.domain.permissions import (
    NO_RECONTACT,
    AfterDeath,
    IdentityLevel,
    Purpose,
    Recontact,
)
from desktop.domain.testimony import Testimony
from desktop.services.ports import Clock
from desktop.services.times import moment
from ui.consent import answering
from ui.consent.days import day_of
from ui.consent.no_day import is_no_day, with_words
from ui.consent.summing import summary
from ui.interview.rooms import Amend
from ui.plain import visible, visible_lines

SCRIPT_LANGUAGES = ("be", "ru", "en")
_STANDS_IN = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the person wishes beyond yes and no, as it stands in the fields."""

    conditions: str = ""
    retention_until: str = ""
    after_death: AfterDeath = AfterDeath.NOT_ASKED
    after_death_note: str = ""
    recontact: Recontact = NO_RECONTACT


class ConsentScreen(Protocol):
    """The consent page, as its presenter sees it."""

    def show_script(self, language: str, words: Mapping[str, str]) -> None:
        """Show the script and every question in one language."""

    def show_consent(self, testimony: Testimony) -> None:
        """Show the answers and wishes; tells nobody, and leaves the caret alone."""

    def show_summary(self, sentences: str) -> None:
        """Show in whole sentences what was allowed."""

    def show_date_problem(self, *, is_shown: bool) -> None:
        """Say that what was typed is no date, or stop saying so."""

    def show_no_store(self, *, is_shown: bool) -> None:
        """Say that nothing may be written down, and what to do; or stop saying so."""


class ConsentPresenter:
    """The consent of one testimony."""

    def __init__(
        self,
        screen: ConsentScreen,
        amend: Amend,
        words: Callable[[str], Mapping[str, str]],
        clock: Clock,
        interface: str,
    ) -> None:
        """Be ready to show one.

        Args:
            screen: The page.
            amend: The one way to change the testimony.
            words: Returns the script in a language.
            clock: Tells when it was asked.
            interface: Language the program is shown in; the script is in it where there is
                none in the person's.
        """
        self._interface = interface
        self._screen = screen
        self._amend = amend
        self._words_in = words
        self._clock = clock
        self._language = ""
        self._testimony: Testimony | None = None
        self._words: Mapping[str, str] = {}

    def show(self, testimony: Testimony) -> None:
        """Show the consent of a testimony as it is now.

        The first time, the script is in the language it was or will be asked in; a language
        that was chosen since stays.
        """
        self._testimony = testimony
        self._show_consent(testimony)
        if self._language:
            self._show_summary()
        else:
            self._speak(testimony.consent.language or testimony.spoken_language)

    def spoken_changed(self, spoken_language: str) -> None:
        """Offer the script in the language that is spoken, if it was not read yet."""
        if self._testimony is not None and not self._testimony.consent.language:
            self._speak(spoken_language)

    def language_chosen(self, language: str) -> None:
        """Show the script in another language; answers stay as they were given."""
        self._speak(language)

    def item_answered(self, item: answering.AnyItem, answer: Answer) -> None:
        """Take down the answer to one question."""
        self._take_down(lambda held: answering.with_item(held, item, answer))

    def sharing_answered(self, recipient: RecipientClass, answer: Answer) -> None:
        """Take down the answer about one kind of recipient, in one go."""
        self._take_down(lambda held: answering.with_recipient(held, recipient, answer))

    def cell_answered(
        self, purpose: Purpose, recipient: RecipientClass, answer: Answer
    ) -> None:
        """Take down the answer for one purpose and one kind of recipient."""
        self._take_down(lambda held: answering.with_cell(held, purpose, recipient, answer))

    def level_chosen(
        self,
        recipient: RecipientClass,
        level: IdentityLevel,
        purpose: Purpose | None = None,
    ) -> None:
        """Take down as whom a recipient may know the person, for one purpose or all."""
        self._take_down(lambda held: answering.with_level(held, recipient, level, purpose))

    def teach_back_settled(self, text: str) -> None:
        """Take down what the person said the testimony is for."""
        said = visible_lines(text)
        self._take_down(
            lambda held: replace(held, consent=replace(held.consent, teach_back=said))
        )

    def wishes_settled(self, wishes: Wishes) -> None:
        """Take down wishes; what is no day is one of the words to heed, and it says so."""
        typed = wishes.retention_until
        self._screen.show_date_problem(is_shown=is_no_day(typed))
        recontact = wishes.recontact

        def change(held: Testimony) -> Testimony:
            more = held.consent_more
            now = replace(
                more,
                conditions=with_words(visible_lines(wishes.conditions), typed),
                retention_until=day_of(typed.strip()),
                after_death=wishes.after_death,
                after_death_note=visible_lines(wishes.after_death_note),
                recontact=Recontact(
                    route=visible(recontact.route),
                    safe_words=visible(recontact.safe_words),
                    never_times=visible(recontact.never_times),
                    contact_person=visible(recontact.contact_person),
                ),
            )
            return replace(held, consent_more=now)

        self._take_down(change)

    def explained_settled(self, code: str) -> None:
        """Take down by code who explained it."""
        by = visible(code).strip()
        self._take_down(
            lambda held: replace(
                held, consent_more=replace(held.consent_more, explained_by=by)
            )
        )

    def assent_answered(self, answer: Answer) -> None:
        """Take down what a minor, or the one for whom a proxy speaks, says themself."""

        def change(held: Testimony) -> Testimony:
            capacity = replace(held.conduct.capacity, assent=answer)
            return replace(held, conduct=replace(held.conduct, capacity=capacity))

        self._take_down(change)

    def guardian_settled(self, code: str) -> None:
        """Take down by code who may consent for them."""

        def change(held: Testimony) -> Testimony:
            capacity = replace(held.conduct.capacity, guardian=visible(code).strip())
            return replace(held, conduct=replace(held.conduct, capacity=capacity))

        self._take_down(change)

    def _speak(self, language: str) -> None:
        self._language = next(
            each
            for each in (language, self._interface, _STANDS_IN)
            if each in SCRIPT_LANGUAGES
        )
        self._words = self._words_in(self._language)
        self._screen.show_script(self._language, self._words)
        self._show_summary()

    def _take_down(self, change: Callable[[Testimony], Testimony]) -> None:
        """Make a change, and note in which words and when it was asked."""
        if self._testimony is None:
            return

        def noted(held: Testimony) -> Testimony:
            changed = change(held)
            if changed == held:
                return held
            consent = replace(
                changed.consent,
                language=self._language,
                script_version=self._words["version"],
                recorded_at=moment(self._clock),
            )
            return replace(changed, consent=consent)

        self._testimony = self._amend(noted)
        self._show_consent(self._testimony)
        self._show_summary()

    def _show_consent(self, testimony: Testimony) -> None:
        self._screen.show_consent(testimony)
        refused = testimony.consent.answer(ConsentItem.STORE) is Answer.NO
        self._screen.show_no_store(is_shown=refused)

    def _show_summary(self) -> None:
        if self._testimony is not None:
            words = summary(self._testimony, self._words, self._language)
            self._screen.show_summary(words)
