"""Bit rot: one bit of a vault is another, and either that is told or nothing is lost.

Run as ``python -m tests.faults.rot COUNT SEED``: COUNT times one bit of one file of a
vault, the smaller files as often as the larger. Half of the vaults were closed, and half
crashed, so that there are changes in a file of their own.

Opening tells it, or the check names it, or all is there as it was. What may be lost unseen
is in the threat model: the last page of a recording that was cut off. Nothing else may.
"""

import random  # noqa: TID251 - chooses bits, not secrets
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.errors import DeponentError
from desktop.domain.testimony import State
from desktop.parts.desk import Desk
from desktop.vault.layout import LOCK
from tests.faults.ground import WATCH, Ground, closed, evidence, files_in, seal_one, words
from tests.vault.samples import NOON

DRAFTS, REVISIONS, PAGES = 6, 12, 5
MANY = 1000
SHELVES = ("closed", "crashed")
TOLD, KEPT, UNSEEN = "told", "nothing lost", "lost unseen, as documented"


@dataclass(frozen=True)
class Content:
    """Everything that a person would miss.

    Attributes:
        drafts: Words of testimonies that are not sealed.
        take: Sound of the recording that was cut off.
        rest: All else: rows, events, evidence, sealed files.
    """

    drafts: dict[str, Any]
    take: tuple[bytes, ...]
    rest: tuple[Any, ...]


def fill(ground: Ground) -> None:
    """Make a vault in which there is one of everything, then words that no event notes."""
    desk = ground.field()
    seal_one(desk, closed(desk, ground.folder))
    drafts = [desk.recording.begin() for _ in range(DRAFTS)]
    source = ground.folder / "evidence"
    source.write_bytes(evidence(2))
    desk.evidence.attach(drafts[0].id, source, WATCH)
    take = desk.vault.attachments.begin_take(drafts[1].id, NOON)
    for number in range(PAGES):
        take.append(bytes([number]) * 700)
    take.close()
    for _ in range(REVISIONS):
        for at, draft in enumerate(drafts):
            drafts[at] = draft.next(paragraphs=words(draft.revision + 1))
            desk.recording.save(drafts[at])
    shutil.copytree(ground.folder / "field", ground.folder / "crashed")
    desk.vault.close()
    (ground.folder / "field").rename(ground.folder / "closed")


def content_of(desk: Desk) -> Content:
    drafts: dict[str, Any] = {}
    rest: list[Any] = []
    for row in desk.recording.rows(0, MANY):
        rest += desk.vault.custody.of(row.id)
        if row.state is State.SEALED:
            rest.append(row)
            continue
        drafts[row.id] = (row.revision, desk.recording.load(row.id).paragraphs)
        for facts in desk.evidence.of(row.id):
            with desk.evidence.open(facts.id) as stream:
                rest += (facts, stream.read())
    for entry in desk.sealing.outbox():
        rest += (entry, (desk.vault.outbox.folder / entry.file_name).read_bytes())
    takes = []
    for _, _, take in desk.vault.attachments.unfinished_takes():
        with desk.vault.attachments.open_take(take) as reader:
            takes.append(reader.read())
    return Content(drafts, tuple(takes), (*rest, *desk.contacts.all()))


def flip(path: Path, chance: random.Random) -> None:
    raw = bytearray(path.read_bytes())
    at = chance.randrange(len(raw))
    raw[at] ^= 1 << chance.randrange(8)
    path.write_bytes(raw)


def look(ground: Ground, before: Content, name: str) -> str:
    """Open and check as a person would; return what came of it.

    Raises:
        AssertionError: Something is lost, and nothing told it.
    """
    try:
        desk = ground.field()
    except DeponentError:
        return TOLD
    try:
        if desk.vault.is_read_only or desk.vault.check() or desk.vault.check_chain():
            return TOLD
        after = content_of(desk)
    finally:
        desk.vault.close()
    if after == before:
        return KEPT
    assert after.rest == before.rest, f"{name}: something else is lost"
    if after.take != before.take:
        assert name == "take", f"{name}: sound is lost"
        ((kept,), (whole,)) = after.take, before.take
        assert whole.startswith(kept), "sound is another"
        assert len(kept) >= len(whole) - 700, "more than the last page is lost"
    assert after.drafts == before.drafts, f"{name}: words are lost"
    return UNSEEN


def kind_of(path: Path, vault: Path) -> str:
    """Return a name for the kind of file, from its place."""
    folder = path.relative_to(vault).parts[0]
    return {"blobs": "blob", "takes": "take", "outbox": "sealed file"}.get(folder, folder)


def run(count: int, seed: int) -> None:
    """Flip so many bits, each alone."""
    chance = random.Random(seed)
    came: Counter[tuple[str, str]] = Counter()
    with tempfile.TemporaryDirectory() as made:
        first, copy = Ground(Path(made) / "first"), Ground(Path(made) / "copy")
        first.folder.mkdir()
        first.make()
        fill(first)
        copy.folder.mkdir()
        before = {name: _undamaged(first, copy, name) for name in SHELVES}
        for number in range(count):
            shelf = SHELVES[number % 2]
            vault = _laid_out(first, copy, shelf)
            kinds: dict[str, list[Path]] = {}
            for path in files_in(vault):
                if path.stat().st_size and path.name != LOCK:
                    kinds.setdefault(kind_of(path, vault), []).append(path)
            kind = chance.choice(sorted(kinds))
            flip(chance.choice(kinds[kind]), chance)
            came[kind, look(copy, before[shelf], kind)] += 1
    for (kind, how), times in sorted(came.items()):
        print(f"{kind}: {times} {how}")
    print(f"{count} bits, 0 unnamed", flush=True)


def _laid_out(first: Ground, copy: Ground, shelf: str) -> Path:
    vault = copy.folder / "field"
    shutil.rmtree(vault, ignore_errors=True)
    shutil.copytree(first.folder / shelf, vault)
    return vault


def _undamaged(first: Ground, copy: Ground, shelf: str) -> Content:
    _laid_out(first, copy, shelf)
    desk = copy.field()
    content = content_of(desk)
    assert not desk.vault.check()
    assert not desk.vault.check_chain()
    desk.vault.close()
    return content


if __name__ == "__main__":
    run(int(sys.argv[1]), int(sys.argv[2]))
