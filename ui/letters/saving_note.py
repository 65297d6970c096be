"""Says when the words of a letter last reached the disk, as long as its page is in sight.

A save may end after its page was left. That it failed is said wherever somebody is by then;
that it waits, or went well, is said no more: on another page it would be about other words.
"""

from collections.abc import Callable

from ui.widgets.banner import Banner
from ui.widgets.dates import clock_words
from ui.widgets.status import StatusLine
from ui.words import translate

SAVED = "saved"


class SavingNote:
    """The words at the foot of the window, and the banner of the page where it fails."""

    def __init__(
        self, status: StatusLine, banner: Banner, retry: Callable[[], None]
    ) -> None:
        """Be ready.

        Args:
            status: The line at the foot.
            banner: That of the page.
            retry: Tries again to save.
        """
        self._status = status
        self._banner = banner
        self._retry = retry
        self._is_failing = False
        self._is_left = False

    def enter(self) -> None:
        """The page is in sight."""
        self._is_left = False

    def leave(self) -> None:
        """The page is about to be covered or closed."""
        self._is_left = True
        self.clear()

    def clear(self) -> None:
        """Say nothing at the foot."""
        self._status.hide_part(SAVED)

    def show_saved(self, at: str, newest: bool) -> None:
        """Say when words last reached the disk, and whether they were the newest."""
        if newest and self._is_failing:
            self._is_failing = False
            self._banner.clear()
            self.clear()
        words = (
            translate("letters", "Saved {time}")
            if newest
            else translate("letters", "Last saved {time}")
        )
        self._say(words.format(time=clock_words(at)))

    def show_waiting(self) -> None:
        """Say that the newest words are not on disk yet."""
        if not self._is_failing:
            self._say(translate("letters", "Not saved yet"))

    def show_not_saved(self, error: Exception) -> None:
        """Say that saving failed; stays until `show_saved`."""
        self._is_failing = True
        words = translate("letters", "Not saved. Your words are still here.")
        self._status.show_part(SAVED, words, "amber", words)
        self._banner.show_error(
            error, actions=[(translate("letters", "Try again"), self._retry)]
        )

    def _say(self, words: str) -> None:
        if not self._is_left:
            self._status.show_part(SAVED, words)
