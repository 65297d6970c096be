"""What a person is told when something did not go as meant: three short sentences.

What happened; what is safe; what to do next. Warm, plain, never blaming, and never the
technical part first. Tables hold the English; `Message.shown` gives the language shown.
"""

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from ui.words import translate

CONTEXT = "messages"
Tone: TypeAlias = Literal["plain", "amber", "red", "green"]
"""Amber needs attention; red would lose or reveal something; green is for "verified"."""


@dataclass(frozen=True, slots=True)
class Message:
    """Words for one code.

    Attributes:
        what: What happened.
        safe: What is safe, or unchanged.
        next: What to do now.
        tone: How it is shown.
    """

    what: str
    safe: str
    next: str
    tone: Tone = "amber"

    def shown(self, **facts: object) -> "Message":
        """Return the words in the language of the interface, with facts filled in."""
        return replace(
            self,
            what=_shown(self.what, facts),
            safe=_shown(self.safe, facts),
            next=_shown(self.next, facts),
        )


def _shown(text: str, facts: dict[str, object]) -> str:
    return translate(CONTEXT, text).format(**facts) if text else ""
