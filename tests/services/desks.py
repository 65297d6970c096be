"""Real vaults with real keys for the tests of the services; cheap key derivation only."""

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crypto.passphrase import KdfParams
from desktop.domain.consent import RecipientClass
from desktop.domain.people import UserRole
from desktop.parts.desk import Desk, open_desk
from desktop.parts.store import FolderStore
from desktop.services.contacts import CardFacts
from desktop.services.session import Session

CHEAP = KdfParams(ops=1, memory_kib=8 * 1024)
PASSPHRASE = "seldom unplug shaft crewless majorette unroasted"


@dataclass
class Clock:
    """A clock that goes one second further each time somebody looks."""

    now: datetime = field(default=datetime(2026, 3, 1, 9, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def session(folder: Path) -> Session:
    return Session(FolderStore(lambda: CHEAP, allow_weak=True), folder, Clock(), os.urandom)


def new_desk(folder: Path, name: str, role: UserRole = UserRole.INTERVIEWER) -> Desk:
    return open_desk(session(folder).create(name, role, PASSPHRASE))


def introduce(first: Desk, second: Desk) -> None:
    """Let two desks know and verify each other."""
    for mine, other in ((first, second), (second, first)):
        facts: CardFacts = mine.contacts.add(
            other.contacts.mine(), RecipientClass.LEGAL_TEAM
        )
        mine.contacts.mark_verified(facts.fingerprint, "in_person")
