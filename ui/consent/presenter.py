"""Takes the answers about consent down, with the script that was read and when.

The script is in the person's language, whatever language the program is shown in. An answer
is what was said, not what would be handy: nothing is filled in for anyone.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Protocol

from desktop.domain.consent import Answer, Consent, ConsentItem, RecipientClass
from desktop.services.ports import Clock
from desktop.services.times import moment
from ui.plain import visible_lines

SCRIPT_LANGUAGES = ("be", "ru", "en")
_STANDS_IN = "en"


class ConsentScreen(Protocol):
    """The consent page, as its presenter sees it."""

    def show_script(self, language: str, words: Mapping[str, str]) -> None:
        """Show the script and every question in one language."""

    def show_consent(self, consent: Consent) -> None:
        """Show the answers."""

    def show_summary(self, sentence: str) -> None:
        """Show in one sentence what was allowed."""


class ConsentPresenter:
    """The consent of one testimony."""

    def __init__(
        self,
        screen: ConsentScreen,
        change: Callable[[Consent], None],
        words: Callable[[str], Mapping[str, str]],
        clock: Clock,
    ) -> None:
        self._screen = screen
        self._change = change
        self._words_in = words
        self._clock = clock
        self._language = ""
        self._consent: Consent | None = None
        self._words: Mapping[str, str] = {}

    def show(self, consent: Consent, spoken_language: str) -> None:
        """Show the consent of a testimony, in the language it was or will be asked in."""
        self._consent = consent
        self._screen.show_consent(consent)
        self._speak(consent.language or spoken_language)

    def spoken_changed(self, spoken_language: str) -> None:
        """Offer the script in the language that is spoken, if it was not read yet."""
        if self._consent is not None and not self._consent.language:
            self._speak(spoken_language)

    def language_chosen(self, language: str) -> None:
        """Show the script in another language; answers stay as they were given."""
        self._speak(language)

    def item_answered(self, item: ConsentItem, answer: Answer) -> None:
        """Take down the answer to one question."""
        if self._consent is not None:
            self._take_down(self._consent.with_answer(item, answer))

    def sharing_answered(self, recipient: RecipientClass, answer: Answer) -> None:
        """Take down the answer about one kind of recipient."""
        if self._consent is not None:
            self._take_down(self._consent.with_sharing(recipient, answer))

    def teach_back_settled(self, text: str) -> None:
        """Take down what the person said the testimony is for."""
        if self._consent is not None:
            self._take_down(replace(self._consent, teach_back=visible_lines(text)))

    def _speak(self, language: str) -> None:
        self._language = language if language in SCRIPT_LANGUAGES else _STANDS_IN
        self._words = self._words_in(self._language)
        self._screen.show_script(self._language, self._words)
        self._show_summary()

    def _take_down(self, consent: Consent) -> None:
        if consent == self._consent:
            return
        self._consent = replace(
            consent,
            language=self._language,
            script_version=self._words["version"],
            recorded_at=moment(self._clock),
        )
        self._change(self._consent)
        self._show_summary()

    def _show_summary(self) -> None:
        if self._consent is not None:
            self._screen.show_summary(summary(self._consent, self._words))


def summary(consent: Consent, words: Mapping[str, str]) -> str:
    """Return in one sentence, in the language of `words`, who may receive the testimony."""
    named: dict[str, list[str]] = {"allowed": [], "refused": [], "open": []}
    group = {Answer.YES: "allowed", Answer.NO: "refused"}
    for recipient, answer in consent.sharing:
        named[group.get(answer, "open")].append(words[f"short.share.{recipient}"])
    shown = {
        key: ", ".join(names) or words["summary.nobody"] for key, names in named.items()
    }
    return words["summary"].format(**shown)
