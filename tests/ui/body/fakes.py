"""A testimony that is kept in memory, and a page that remembers what it was shown."""

from dataclasses import replace

from desktop.domain.consent import Answer
from tests.ui.interview.fakes import DRAFT


def willing(**more):
    """A testimony whose deponent agreed to a body map."""
    consent = replace(DRAFT.consent_more, body_map=Answer.YES, **more)
    return replace(DRAFT, consent_more=consent)


class Kept:
    """What amends a testimony, as the interview does; a closed one stays as it is."""

    def __init__(self, testimony):
        self.now = testimony
        self.is_open = True
        self.changes = 0

    def amend(self, change):
        changed = change(self.now)
        if self.is_open and changed != self.now:
            self.now = changed
            self.changes += 1
        return self.now


class FakeScreen:
    """The body page without Qt."""

    def __init__(self):
        self.shown = None
        self.opened = 0
        self.settled = []

    def show_body(self, shown):
        self.shown = shown

    def open_form(self):
        self.opened += 1

    def settle_now(self):
        waiting, self.settled = self.settled, []
        for hand_over in waiting:
            hand_over()
