"""A vault with very many testimonies: how long saving takes, opening, and locking."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from crypto import passphrase
from crypto.passphrase import STRONG
from desktop.domain.people import UserRole
from desktop.parts.desk import open_desk
from desktop.parts.store import FolderStore
from desktop.services.session import Session
from tests.bench.measure import in_turn, percentile, seconds
from tests.bench.shelf import fill, invented
from tests.services.desks import PASSPHRASE, Clock

SALT = bytes(16)


def figures(folder: Path, count: int, rounds: int) -> dict[str, float]:
    """Return milliseconds: saving, and opening beyond one run of the key derivation."""
    session = Session(FolderStore(lambda: STRONG), folder / "vault", Clock(), os.urandom)
    desk = open_desk(session.create("Heron", UserRole.INTERVIEWER, PASSPHRASE))
    fill(desk, count)
    draft = desk.recording.begin().next(paragraphs=invented(1))
    saves = []
    for number in range(20 * rounds):
        saves.append(seconds(partial(desk.recording.save, draft)))
        draft = draft.next(paragraphs=(*invented(1)[:-1], f"Revision {number}."))
    desk.vault.close()
    derived, opened = in_turn(
        rounds, lambda: passphrase.derive(PASSPHRASE, SALT, STRONG), _opening(session)
    )
    more = [ours - alone for ours, alone in zip(opened, derived, strict=True)]
    return {
        "save_p95_ms_100k": round(1000 * percentile(saves, 0.95), 2),
        "unlock_beyond_kdf_ms_100k": round(1000 * percentile(more, 0.5), 1),
    }


def _opening(session: Session) -> Callable[[], None]:
    def act() -> None:
        session.unlock(PASSPHRASE).close()

    return act
