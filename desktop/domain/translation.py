"""A translation of the account, paragraph by paragraph, and who stands in for it."""

from collections.abc import Collection
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """The account in another language.

    Attributes:
        language: BCP 47; empty if there is no translation.
        paragraphs: One for each paragraph of the account, empty until translated; none
            holds a line break. No paragraphs if there is no translation.
        translator: Code of the translator.
        certified_at: ISO 8601 time with offset; empty until the translator certified it.
    """

    language: str = ""
    paragraphs: tuple[str, ...] = ()
    translator: str = ""
    certified_at: str = ""

    def with_paragraph(self, number: int, words: str) -> "Translation":
        """Return it with one paragraph changed, counted from 1; what was certified is not.

        Raises:
            IndexError: There is no such paragraph.
        """
        if not 1 <= number <= len(self.paragraphs):
            raise IndexError(number)
        changed = (*self.paragraphs[: number - 1], words, *self.paragraphs[number:])
        return replace(self, paragraphs=changed, certified_at="")

    def without_paragraphs(self, numbers: Collection[int]) -> "Translation":
        """Return it with some paragraphs empty."""
        return replace(
            self,
            paragraphs=tuple(
                "" if number in numbers else words
                for number, words in enumerate(self.paragraphs, 1)
            ),
        )


NOT_TRANSLATED = Translation()
